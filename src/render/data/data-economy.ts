// One row per amount of the economy: budget, outcome, deviation and forecast, stated or computed.
import type { AmountScore, EconomyLineScore } from '../../compute/index.js';
import { dataWordsFor, type ValueKind } from '../../i18n/index.js';
import type { DataTable } from '../../lib/index.js';
import type { Amounts, EconomyLine, EconomyTable, Period, Reading } from '../../model/index.js';
import { percentOfRatio } from '../../quantity/index.js';
import { economyKey, type ViewContext } from '../context.js';
import type { Locate } from '../document/document-texts.js';
import { column, dataTable, dataText, placeColumns } from './data-columns.js';
import { valueColumns } from './data-value-columns.js';

interface Row {
  table: EconomyTable;
  line: EconomyLine;
  period: Period;
  kind: ValueKind;
  reading: Reading;
  origin: 'stated' | 'computed';
  score: AmountScore | undefined;
  isBeyondLimit: boolean | undefined;
}

const AMOUNTS = ['budget', 'outcome', 'deviation', 'forecast', 'forecastDeviation'] as const;

export function economyTable(context: ViewContext, locate: Locate): DataTable {
  const rows = context.report.economy.flatMap((table) =>
    table.lines.flatMap((line) => rowsOfLine(table, line, context)),
  );
  return dataTable('economy', columnsOf(context, locate), rows, context.language);
}

function rowsOfLine(table: EconomyTable, line: EconomyLine, context: ViewContext): Row[] {
  const score = context.economyScores.get(economyKey(table.id, line.id));
  return line.amounts
    .filter(({ period }) => period.year <= context.publication.period.year)
    .flatMap((amounts) =>
      AMOUNTS.flatMap((kind): Row[] => {
        // The outcome of the whole year is no news of an interim report; its budget and forecast are.
        const isLater = amounts.period.to > context.publication.period.to;
        if (isLater && (kind === 'outcome' || kind === 'deviation')) return [];
        const scored = scoreOf(kind, amounts, score, context);
        const stated = amounts[kind];
        const reading = stated ?? computedReading(scored, amounts);
        if (!reading) return [];
        return [
          {
            table,
            line,
            period: amounts.period,
            kind,
            reading,
            origin: stated ? 'stated' : 'computed',
            score: scored,
            isBeyondLimit: scored && score?.isBeyondLimit,
          },
        ];
      }),
    );
}

/** What was computed is of the report's own period, or of the forecast for its year. */
function scoreOf(
  kind: (typeof AMOUNTS)[number],
  { period }: Amounts,
  score: EconomyLineScore | undefined,
  { publication }: ViewContext,
): AmountScore | undefined {
  if (kind === 'deviation' && period.id === publication.period.id) return score?.deviation;
  const isYear = period.id === String(publication.period.year);
  return kind === 'forecastDeviation' && isYear ? score?.forecastDeviation : undefined;
}

/** A deviation that nobody has written stands where the amounts stand that it is computed from. */
function computedReading(score: AmountScore | undefined, amounts: Amounts): Reading | undefined {
  const from = amounts.budget ?? amounts.outcome ?? amounts.forecast;
  if (!score || from?.quantity.kind !== 'number') return undefined;
  const { unit, scale } = from.quantity;
  const quantity: Reading['quantity'] = { kind: 'number', value: score.value, unit, scale };
  return { quantity, text: '', footnotes: [], place: from.place };
}

function columnsOf({ language, publication, units }: ViewContext, locate: Locate) {
  const words = dataWordsFor(language);
  return [
    column<Row>('report', () => publication.id),
    column<Row>('report_period', () => publication.period.id),
    column<Row>('table_id', ({ table }) => table.id),
    column<Row>('table', ({ table }) => dataText(table.title, language)),
    column<Row>('unit_id', ({ table }) => table.unit),
    column<Row>('unit', ({ table }) => dataText(units.get(table.unit ?? '')?.name, language)),
    column<Row>('line_id', ({ line }) => line.id),
    column<Row>('line_text', ({ line }) => dataText(line.text, language)),
    column<Row>('is_total', ({ line }) => (line.isTotal ? 1 : 0), 'integer'),
    column<Row>('part_of', ({ line }) => line.partOf),
    column<Row>('period', ({ period }) => period.id),
    column<Row>('period_from', ({ period }) => period.from, 'date'),
    column<Row>('period_to', ({ period }) => period.to, 'date'),
    column<Row>('kind', ({ kind }) => kind),
    column<Row>('kind_text', ({ kind }) => words.kinds[kind]),
    ...valueColumns<Row>(({ reading }) => reading, language),
    column<Row>('amounts_in', ({ table }) => table.amountsIn),
    column<Row>('origin', ({ origin }) => origin),
    column<Row>('share_percent', ({ score }) => score?.share && percentOfRatio(score.share, 1), 'number'),
    column<Row>(
      'beyond_limit',
      ({ isBeyondLimit }) => (isBeyondLimit === undefined ? undefined : isBeyondLimit ? 1 : 0),
      'integer',
    ),
    column<Row>('reason', ({ line }) => dataText(line.reason, language)),
    column<Row>('action', ({ line }) => dataText(line.action, language)),
    ...placeColumns<Row>(({ reading }) => reading.place, locate),
  ];
}
