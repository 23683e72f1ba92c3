// One row per value of a measure: outcomes, targets, baselines and forecasts, with what was computed from them.
import {
  type NumbersResult,
  percentOfResult,
  type ReportScores,
  type TrendResult,
} from '../../compute/index.js';
import { dataWordsFor, type ValueKind } from '../../i18n/index.js';
import type { DataTable } from '../../lib/index.js';
import { type Measure, type Period, type Reading, TOTAL } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import type { Locate } from '../document/document-texts.js';
import { groupName } from '../group-name.js';
import { unitText } from '../value-text.js';
import { column, dataTable, dataText, placeColumns } from './data-columns.js';
import { valueColumns } from './data-value-columns.js';

interface Row {
  measure: Measure;
  kind: ValueKind;
  reading: Reading;
  period: Period | undefined;
  group: string;
  unit: string | undefined;
  madeIn: Period | undefined;
  judged: NumbersResult | undefined;
  trend: TrendResult | undefined;
}

/** No value that lies behind the end of the report, and no forecast that was made after it. */
export function observationsTable(context: ViewContext, locate: Locate): DataTable {
  const rows = context.report.measures.flatMap((measure) => rowsOf(measure, context));
  return dataTable('observations', columnsOf(context, locate), rows, context.language);
}

function rowsOf(measure: Measure, { scores, publication }: ViewContext): Row[] {
  const end = publication.period.to;
  const carriers = measure.participations;
  const only = carriers.length === 1 ? carriers[0]?.unit : undefined;
  const judgedAt = judgedValues(scores, measure.id, only);
  const row = (kind: ValueKind, reading: Reading, period: Period | undefined, rest: Partial<Row>): Row => ({
    measure,
    kind,
    reading,
    period,
    group: TOTAL,
    unit: only,
    madeIn: undefined,
    judged: undefined,
    trend: undefined,
    ...rest,
  });
  const { baseline, targets, observations, forecastValues } = measure;
  return [
    ...(baseline ? [row('baseline', baseline, baseline.period, {})] : []),
    ...targets.map((target) => row('target', target, target.period, { group: target.group })),
    ...observations
      .filter(({ period }) => period.to <= end)
      .map((each) => {
        const { group, unit = only } = each;
        const judged = judgedAt.get(keyOf('outcome', unit, group, each));
        return row('outcome', each, each.period, { group, unit, ...judged });
      }),
    ...forecastValues
      .filter(({ madeIn }) => madeIn.to <= end)
      .map((each) => {
        const { group, madeIn, unit = only } = each;
        const judged = judgedAt.get(keyOf('forecast', unit, group, each))?.judged;
        return row('forecast', each, each.period, { group, madeIn, unit, judged });
      }),
  ];
}

/** A value is known again by who says it, of which group and period, and as what. */
function judgedValues(
  { numbers, kind }: ReportScores,
  measure: string,
  only: string | undefined,
): Map<string, Pick<Row, 'judged' | 'trend'>> {
  const judged = new Map<string, Pick<Row, 'judged' | 'trend'>>();
  for (const { unit = only, groups } of numbers[measure] ?? []) {
    for (const { group, state, forecast, trend } of groups) {
      if (state.outcome) judged.set(keyOf('outcome', unit, group, state.outcome), { judged: state, trend });
      if (forecast?.outcome && kind === 'interim')
        judged.set(keyOf('forecast', unit, group, forecast.outcome), { judged: forecast, trend: undefined });
    }
  }
  return judged;
}

function keyOf(
  kind: ValueKind,
  unit: string | undefined,
  group: string,
  { period, text, place }: Pick<Reading, 'place' | 'text'> & { period: string | Period | undefined },
): string {
  const id = typeof period === 'string' ? period : period?.id;
  return [kind, unit ?? '', group, id ?? '', text, place.file, place.start].join('\n');
}

function columnsOf(context: ViewContext, locate: Locate) {
  const { language, labels, publication, goals, units, themes } = context;
  const words = dataWordsFor(language);
  const isKeyFigure = ({ measure }: Row) => measure.kind === 'keyFigure';
  return [
    column<Row>('report', () => publication.id),
    column<Row>('report_period', () => publication.period.id),
    column<Row>('theme_id', ({ measure }) => measure.theme),
    column<Row>('theme', ({ measure }) => dataText(themes.get(measure.theme)?.text, language)),
    column<Row>('central_goal_id', ({ measure }) => measure.centralGoal),
    column<Row>('central_goal', ({ measure }) => dataText(goals.get(measure.centralGoal)?.text, language)),
    column<Row>('goal_id', ({ measure }) => measure.goal),
    column<Row>('goal', ({ measure }) => dataText(goals.get(measure.goal)?.text, language)),
    column<Row>('measure_id', ({ measure }) => measure.id),
    column<Row>('measure', ({ measure }) => dataText(measure.text, language)),
    column<Row>('measure_kind', ({ measure }) => measure.kind),
    column<Row>('unit_id', ({ unit }) => unit),
    column<Row>('unit', ({ unit }) => dataText(units.get(unit ?? '')?.name, language)),
    column<Row>('group_id', ({ group }) => group),
    column<Row>('group', ({ measure, group }) => groupName(group, measure, context).plain),
    column<Row>('kind', ({ kind }) => kind),
    column<Row>('kind_text', ({ kind }) => words.kinds[kind]),
    column<Row>('made_in', ({ madeIn }) => madeIn?.id),
    column<Row>('period', ({ period }) => period?.id),
    column<Row>('period_from', ({ period }) => period?.from, 'date'),
    column<Row>('period_to', ({ period }) => period?.to, 'date'),
    ...valueColumns<Row>(({ reading }) => reading, language),
    column<Row>('value_unit_text', (row) => unitOf(row, context)),
    column<Row>('fulfilment_percent', ({ judged }) => judged && percentOfResult(judged), 'number'),
    column<Row>('assessment', (row) => (isKeyFigure(row) ? undefined : row.judged?.assessment)),
    column<Row>('assessment_text', (row) => {
      if (!row.judged || isKeyFigure(row)) return undefined;
      return labels[`${row.kind === 'forecast' ? 'forecast' : 'assessment'}.${row.judged.assessment}`];
    }),
    column<Row>('trend', ({ trend }) => trend?.trend),
    column<Row>('trend_text', ({ trend }) => trend?.trend && labels[`trend.${trend.trend}`]),
    column<Row>('status', (row) => statusOf(row)),
    column<Row>('status_text', (row) => {
      const status = statusOf(row);
      return status && labels[`activity.${status}`];
    }),
    column<Row>('source', ({ measure }) => dataText(measure.source, language)),
    column<Row>('note', (row) => noteOf(row, language)),
    ...placeColumns<Row>(({ reading }) => reading.place, locate),
  ];
}

/** What the value is counted in, as a reader of the language calls it; a rank is counted in nothing. */
function unitOf({ measure, reading: { quantity } }: Row, context: ViewContext): string | undefined {
  const own = measure.unitByLanguage[context.language];
  if (quantity.kind === 'rank') return undefined;
  if (!('scale' in quantity) || quantity.unit === undefined) return own ?? measure.unitOfValue;
  return unitText({ unit: quantity.unit, scale: quantity.scale }, context, own);
}

/**
 * The activity status that the same speaker states for the same period. What is said above is the unit's own only where
 * it carries the measure alone.
 */
function statusOf({ measure, unit, period, kind }: Row) {
  if (kind !== 'outcome') return undefined;
  const own = measure.participations.find((each) => each.unit === unit)?.followUps ?? [];
  const isAlone = unit === undefined || measure.participations.length === 1;
  const said = [...own, ...(isAlone ? measure.followUps : [])].find(
    (followUp) => followUp.period.id === period?.id,
  );
  return said?.status && !said.status.suggested ? said.status.value : undefined;
}

/** Notes that stand at the value, and a change of method that begins with its period. */
function noteOf({ measure, reading, period, kind }: Row, language: string): string | undefined {
  const marked = measure.notes.filter(({ mark }) => reading.footnotes.includes(mark));
  const breaks =
    kind === 'outcome' ? measure.methodBreaks.filter((each) => each.period.id === period?.id) : [];
  const notes = [...marked.map(({ text }) => text), ...breaks.map(({ note }) => note)].flatMap((text) => {
    const plain = dataText(text, language);
    return plain === undefined ? [] : [plain];
  });
  return notes.length === 0 ? undefined : notes.join(' ');
}
