// One row per judgement: of each goal and measure in the whole, and of each unit's own follow-up.
import type { Aspect, Judgement } from '../../compute/index.js';
import type { DataTable } from '../../lib/index.js';
import type { ViewContext } from '../context.js';
import { shownFulfilment } from '../shown-fulfilment.js';
import { column, dataTable, dataText } from './data-columns.js';

interface Row {
  level: 'goal' | 'unitGoal' | 'measure' | 'participation';
  id: string;
  unit: string | undefined;
  aspect: Aspect;
  judgement: Judgement;
}

export function assessmentsTable(context: ViewContext): DataTable {
  return dataTable('assessments', columnsOf(context), rowsOf(context), context.language);
}

function rowsOf({ scores, goals }: ViewContext): Row[] {
  const { whole, participations, kind } = scores;
  // An annual report has outcomes only.
  const aspects: Aspect[] = kind === 'annual' ? ['state'] : ['state', 'forecast'];
  const rows = (
    level: Row['level'],
    id: string,
    unit: string | undefined,
    judgements: Record<Aspect, Judgement>,
  ) => aspects.map((aspect): Row => ({ level, id, unit, aspect, judgement: judgements[aspect] }));
  return [
    ...Object.entries(whole.goals).flatMap(([id, judgements]) =>
      rows(goals.get(id)?.parent === undefined ? 'goal' : 'unitGoal', id, undefined, judgements),
    ),
    ...Object.entries(whole.measures).flatMap(([id, judgements]) => [
      ...rows('measure', id, undefined, judgements),
      ...Object.entries(participations[id] ?? {}).flatMap(([unit, own]) =>
        rows('participation', id, unit, own),
      ),
    ]),
  ];
}

function columnsOf({ language, labels, publication, goals, measures, units, themes, scores }: ViewContext) {
  const isGoal = ({ level }: Row) => level === 'goal' || level === 'unitGoal';
  const textOf = (row: Row) => (isGoal(row) ? goals : measures).get(row.id)?.text;
  const themeOf = (row: Row) => (isGoal(row) ? goals : measures).get(row.id)?.theme ?? '';
  const goalOf = (row: Row) => (isGoal(row) ? goals.get(row.id)?.parent : measures.get(row.id)?.goal);
  return [
    column<Row>('report', () => publication.id),
    column<Row>('report_period', () => publication.period.id),
    column<Row>('level', ({ level }) => level),
    column<Row>('id', ({ id }) => id),
    column<Row>('text', (row) => dataText(textOf(row), language)),
    column<Row>('theme_id', themeOf),
    column<Row>('theme', (row) => dataText(themes.get(themeOf(row))?.text, language)),
    column<Row>('goal_id', goalOf),
    column<Row>('goal', (row) => dataText(goals.get(goalOf(row) ?? '')?.text, language)),
    column<Row>('unit_id', ({ unit }) => unit),
    column<Row>('unit', ({ unit }) => dataText(units.get(unit ?? '')?.name, language)),
    column<Row>('aspect', ({ aspect }) => aspect),
    column<Row>('assessment', ({ judgement }) => judgement.assessment),
    column<Row>(
      'assessment_text',
      ({ aspect, judgement }) =>
        labels[`${aspect === 'forecast' ? 'forecast' : 'assessment'}.${judgement.assessment}`],
    ),
    column<Row>('basis', ({ judgement }) => judgement.basis.by),
    column<Row>('as_written', ({ judgement: { basis } }) => ('word' in basis ? basis.word : undefined)),
    column<Row>(
      'fulfilment_percent',
      (row) => shownFulfilment(row.judgement.fulfilment, isGoal(row) ? undefined : scores.numbers[row.id]),
      'number',
    ),
  ];
}
