// What the amounts of one table of the economy are written with, and what is asked of its lines.
import type { EconomyLineScore } from '../../compute/index.js';
import type { Amounts, EconomyLine, EconomyTable } from '../../model/index.js';
import { type Counted, type Decimal, decimal, decimalPlaces } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import { economyKey, type ViewContext } from '../context.js';
import { amountText, moneyText, writingLocale } from '../value-text.js';
import type { EconomyTableView } from './view-economy.js';
import { nameText, plainText, type ViewText, viewText } from './view-text.js';

/** What the amounts of one table are written with. */
export interface Pen {
  table: EconomyTable;
  context: ViewContext;
  decimals: number;
  /** Undefined where nobody has said what amounts are written in. */
  counted: Pick<Counted, 'unit' | 'scale'> | undefined;
  /** The publication's period, and the year when that is another one. */
  period: string;
  year: string;
}

export function penOf(table: EconomyTable, context: ViewContext): Pen {
  const readings = table.lines.flatMap(({ amounts }) =>
    amounts.flatMap((of) => [of.budget, of.outcome, of.deviation, of.forecast, of.forecastDeviation]),
  );
  const numbers = readings.flatMap((reading) =>
    reading?.quantity.kind === 'number' ? [reading.quantity] : [],
  );
  const counted = numbers.find(({ unit }) => unit !== undefined);
  const { period } = context.publication;
  return {
    table,
    context,
    decimals: numbers.reduce((most, { value }) => Math.max(most, decimalPlaces(value)), 0),
    counted: counted && { unit: counted.unit ?? '', scale: counted.scale },
    period: context.formats.shortPeriod(period),
    year: String(period.year),
  };
}

export type Field = 'budget' | 'outcome' | 'deviation' | 'forecast' | 'forecastDeviation';

/** Two names of the same stretch (`2016` and `2016-T3`) end on the same day. */
export function amountsOf(line: EconomyLine, to: string): Amounts | undefined {
  return line.amounts.find(({ period }) => period.to === to && period.from.endsWith('-01-01'));
}

export function numberOf(amounts: Amounts | undefined, field: Field): Decimal | undefined {
  const quantity = amounts?.[field]?.quantity;
  return quantity?.kind === 'number' ? quantity.value : undefined;
}

export function titleOf(table: EconomyTable, context: ViewContext): ViewText {
  return viewText(table.title, context) ?? plainText(context.labels['economy.title']);
}

export function unitOf({ unit }: EconomyTable, context: ViewContext): EconomyTableView['unit'] {
  if (unit === undefined) return null;
  const href = context.unitScores.has(unit) ? `#${anchorOf('unit', unit)}` : null;
  return { text: nameText(context.units.get(unit)?.name ?? {}, unit, context), href };
}

/** Those that summary and chapter count alike: a total is told of by itself, where the table has anything else. */
export function linesBeyond(table: EconomyTable, context: ViewContext): EconomyLine[] {
  const hasOnlyTotals = table.lines.every(({ isTotal }) => isTotal);
  return table.lines.filter(
    (line) => (hasOnlyTotals || !line.isTotal) && mustBeExplained(table, line, context),
  );
}

/** Beyond the limit; a total, or a part of a line, only where it says something of its own. */
export function mustBeExplained(table: EconomyTable, line: EconomyLine, context: ViewContext): boolean {
  if (scoreOf(table, line, context)?.isBeyondLimit !== true) return false;
  return saysSomething(line) || (!line.isTotal && line.partOf === undefined);
}

export function saysSomething({ reason, action }: EconomyLine): boolean {
  return Object.keys(reason).length + Object.keys(action).length > 0;
}

export function magnitude(value: Decimal): Decimal {
  return value.startsWith('-') ? decimal(value.slice(1)) : value;
}

export function percentText(percent: Decimal, language: string): string {
  const text = amountText(percent, decimalPlaces(percent), { language });
  return writingLocale(language) === 'en' ? `${text}%` : `${text}\u00A0%`;
}

/** Without the noughts at the end: a limit of 1 % is not 1.00 %. */
export function trimmed(value: Decimal): Decimal {
  return value.includes('.') ? decimal(value.replace(/\.?0+$/u, '')) : value;
}

export function moneyOf(value: Decimal, { counted, decimals, context, table }: Pen): string {
  if (counted !== undefined) return moneyText(value, decimals, counted, context);
  const digits = amountText(value, decimals, context);
  return table.amountsIn === undefined ? digits : `${digits}\u00A0${table.amountsIn}`;
}

export function scoreOf(
  table: EconomyTable,
  line: EconomyLine,
  context: ViewContext,
): EconomyLineScore | undefined {
  return context.economyScores.get(economyKey(table.id, line.id));
}
