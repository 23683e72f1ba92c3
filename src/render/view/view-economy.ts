// Economy: a table per unit, the deviations that must be explained, and the total as a figure of the summary.
import type { AmountScore, EconomyLineScore } from '../../compute/index.js';
import type { Amounts, EconomyLine, EconomyTable } from '../../model/index.js';
import {
  type Counted,
  compareDecimals,
  type Decimal,
  decimal,
  decimalPlaces,
  percentOfRatio,
} from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import { economyKey, type ViewContext } from '../context.js';
import { amountText, moneyText, unitText, writingLocale } from '../value-text.js';
import type { FollowUpView } from './view-follow-up.js';
import { nameText, plainText, type ViewText, viewText } from './view-text.js';

export interface EconomyView {
  tables: EconomyTableView[];
}

export interface EconomyTableView {
  anchor: string;
  title: ViewText;
  /** Whose economy it is, with a link to its page; null for the organisation as a whole. */
  unit: { text: ViewText; href: string | null } | null;
  /** Title and what amounts are written in. */
  caption: string;
  columns: EconomyColumn[];
  /** So few columns that the table needs half of the width. */
  isNarrow: boolean;
  rows: EconomyRow[];
  /** How a deviation is reckoned, and which ones are computed. */
  notes: string[];
  /** Heads the deviations beyond the limit. */
  beyondTitle: string;
  /** Lines that deviate beyond the limit. */
  beyond: EconomyRemark[];
  /** Heads the remarks on other lines; shorter where there are no others. */
  othersTitle: string;
  /** Reasons and actions of other lines, and of totals. */
  others: EconomyRemark[];
}

export interface EconomyColumn {
  /** *Budget*. */
  text: string;
  /** *jan–aug 2016*. */
  period: string;
  /** Begins the columns of another period. */
  isNewPeriod: boolean;
}

export interface EconomyRow {
  text: ViewText;
  isTotal: boolean;
  /** *Varav …*: indented. */
  isPart: boolean;
  cells: EconomyCell[];
}

export interface EconomyCell {
  /** *Budget jan–aug 2016*, where each row is a card. */
  label: string;
  /** Null where nothing is written. */
  amount: string | null;
  /** Computed, in a table where others are written by their author. */
  isComputed: boolean;
  /** Where the deviation is explained, when it is beyond the limit; else null. */
  href: string | null;
  /** Worse than the budget by more than the limit. */
  isWorse: boolean;
  isDeviation: boolean;
  isNewPeriod: boolean;
}

export interface EconomyRemark {
  anchor: string;
  text: ViewText;
  /** Whose economy it is, where the remark stands outside its table; null for the organisation as a whole. */
  unit: ViewText | null;
  /** *Utfall jan–aug 2016*, *8,1 mnkr över budget*, *4,1 %*. */
  amounts: { label: string; text: string; share: string | null; isWorse: boolean }[];
  statements: FollowUpView['statements'];
  /** Said of a deviation beyond the limit that has no reason; null else. */
  none: string | null;
}

/** The total of a table, as large figures of the summary. */
export interface EconomyFigure {
  /** *Ekonomi, utfall jan–aug 2016*. */
  when: string;
  /** *29,7 mnkr*: the word below says which way. */
  amount: string;
  /** *över budget*. */
  word: string;
  /** Worse than the budget. */
  isWorse: boolean;
  /** *4,2 % av budget*; null where the budget is zero or not given. */
  share: string | null;
  /** *Utfall 729,9 mnkr mot budget 700,2 mnkr.*; null where one of them is not given. */
  against: string | null;
  href: string;
}

const MOST_NARROW_COLUMNS = 3;

/** The tables of one report, or null when there are none. */
export function economyView(context: ViewContext): EconomyView | null {
  const tables = context.report.economy.filter(({ lines }) => lines.length > 0);
  if (tables.length === 0) return null;
  const views = tables.map((table) => tableView(table, context)).filter(({ columns }) => columns.length > 0);
  return views.length === 0 ? null : { tables: views };
}

/**
 * The total of the organisation's own table; of the first table of each unit when there is none for the whole.
 * Amounts of different tables are never added: they may overlap.
 */
export function economyFigures(context: ViewContext): EconomyFigure[] {
  const { economy, units } = context.report;
  const isTop = ({ unit }: EconomyTable) =>
    unit === undefined || units.find(({ id }) => id === unit)?.parent === undefined;
  const whole = economy.filter(({ unit }) => unit === undefined);
  const top = whole.length > 0 ? whole : economy.filter(isTop);
  const first = new Map((top.length > 0 ? top : economy).toReversed().map((table) => [table.unit, table]));
  const shown = [...first.values()].toReversed();
  return shown.flatMap((table) => figuresOf(table, shown.length > 1, context));
}

/** Lines that must be explained, for the summary: not totals, which are its large figures. */
export function economyDeviations(context: ViewContext): (EconomyRemark & { href: string })[] {
  return context.report.economy.flatMap((table) => {
    const pen = penOf(table, context);
    return linesBeyond(table, context).map((line) => ({
      ...remarkOf(line, pen),
      href: `#${anchorOf('economy', table.id, line.id)}`,
    }));
  });
}

/** *1 %*: the share of the budget beyond which a deviation must be explained. */
export function economyLimit({ report, language }: ViewContext): string {
  const ratio = { numerator: decimal(report.policy.economy.limit), denominator: decimal(1) };
  return percentText(trimmed(percentOfRatio(ratio, 2)), language);
}

/** What the amounts of one table are written with. */
interface Pen {
  table: EconomyTable;
  context: ViewContext;
  decimals: number;
  /** Undefined where nobody has said what amounts are written in. */
  counted: Pick<Counted, 'unit' | 'scale'> | undefined;
  /** The publication's period, and the year when that is another one. */
  period: string;
  year: string;
}

function penOf(table: EconomyTable, context: ViewContext): Pen {
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

type Field = 'budget' | 'outcome' | 'deviation' | 'forecast' | 'forecastDeviation';

interface Column extends EconomyColumn {
  isDeviation: boolean;
  shownOf: (line: EconomyLine) => Shown | undefined;
}

interface Shown {
  value: Decimal;
  isComputed: boolean;
  isWorse: boolean;
}

/** Which columns a report has: those in which some line holds an amount. */
function columnsOf(pen: Pen): Column[] {
  const { table, context } = pen;
  const { labels, formats, publication } = context;
  const { period } = publication;
  const isYear = period.months === 12;
  const before = table.lines
    .flatMap(({ amounts }) => amounts.map((each) => each.period))
    .find((each) => each.year === period.year - 1 && each.to.slice(5) === period.to.slice(5));
  const year = `${period.year}-12-31`;
  const amount = (to: string, field: Field) => (line: EconomyLine) => written(line, to, field);
  const of = (text: string, to: string, words: string, field: Field): Column => {
    return { text, period: words, isNewPeriod: false, isDeviation: false, shownOf: amount(to, field) };
  };
  const deviation = (words: string, to: string, field: 'deviation' | 'forecastDeviation'): Column => ({
    ...of(labels['economy.deviation'], to, words, field),
    isDeviation: true,
    shownOf: (line) => {
      const score = scoreOf(table, line, context)?.[field];
      return score === undefined ? written(line, to, field) : score;
    },
  });
  const now = formats.shortPeriod(period);
  const outcome = isYear ? labels['economy.outcomeOfYear'] : labels['economy.outcome'];
  const groups: Column[][] = [
    before === undefined ? [] : [of(outcome, before.to, formats.shortPeriod(before), 'outcome')],
    [
      of(labels['economy.budget'], period.to, now, 'budget'),
      of(outcome, period.to, now, 'outcome'),
      deviation(now, period.to, 'deviation'),
    ],
    isYear
      ? [of(labels['economy.forecastThen'], year, pen.year, 'forecast')]
      : [
          of(labels['economy.budget'], year, pen.year, 'budget'),
          of(labels['economy.forecast'], year, pen.year, 'forecast'),
          deviation(pen.year, year, 'forecastDeviation'),
        ],
  ];
  return groups.flatMap((group) =>
    group
      .filter(({ shownOf }) => table.lines.some((line) => shownOf(line) !== undefined))
      .map((column, position) => ({ ...column, isNewPeriod: position === 0 })),
  );
}

function written(line: EconomyLine, to: string, field: Field): Shown | undefined {
  const value = numberOf(amountsOf(line, to), field);
  return value === undefined ? undefined : { value, isComputed: false, isWorse: false };
}

/** Two names of the same stretch (`2016` and `2016-T3`) end on the same day. */
function amountsOf(line: EconomyLine, to: string): Amounts | undefined {
  return line.amounts.find(({ period }) => period.to === to && period.from.endsWith('-01-01'));
}

function numberOf(amounts: Amounts | undefined, field: Field): Decimal | undefined {
  const quantity = amounts?.[field]?.quantity;
  return quantity?.kind === 'number' ? quantity.value : undefined;
}

function tableView(table: EconomyTable, context: ViewContext): EconomyTableView {
  const pen = penOf(table, context);
  const columns = columnsOf(pen);
  const { labels, report } = context;
  const deviations = table.lines.flatMap((line) =>
    columns.flatMap(({ isDeviation, shownOf }) => (isDeviation ? (shownOf(line) ?? []) : [])),
  );
  const computed = deviations.filter(({ isComputed }) => isComputed).length;
  const isMixed = computed > 0 && computed < deviations.length;
  const beyond = linesBeyond(table, context);
  const others = table.lines.filter((line) => !beyond.includes(line) && saysSomething(line));
  return {
    anchor: anchorOf('economy', table.id),
    title: titleOf(table, context),
    unit: unitOf(table, context),
    caption: captionOf(pen),
    columns,
    isNarrow: columns.length <= MOST_NARROW_COLUMNS,
    rows: table.lines.map((line) => rowOf(line, columns, isMixed, pen)),
    notes: [
      ...(deviations.length > 0 ? [labels[`economy.rule.${report.policy.economy.deviation}`]] : []),
      ...(computed === 0 ? [] : [labels[isMixed ? 'economy.someComputed' : 'economy.allComputed']]),
    ],
    beyondTitle: labels['economy.beyond']({ limit: economyLimit(context) }),
    beyond: beyond.map((line) => remarkOf(line, pen)),
    othersTitle: labels[beyond.length > 0 ? 'economy.others' : 'economy.notes'],
    others: others.map((line) => remarkOf(line, pen)),
  };
}

function captionOf({ table, context, counted }: Pen): string {
  const { labels } = context;
  const title = titleOf(table, context).plain;
  const amountsIn = counted === undefined ? table.amountsIn : unitText(counted, context);
  return amountsIn === undefined ? title : labels['economy.caption']({ title, amountsIn });
}

function titleOf(table: EconomyTable, context: ViewContext): ViewText {
  return viewText(table.title, context) ?? plainText(context.labels['economy.title']);
}

function unitOf({ unit }: EconomyTable, context: ViewContext): EconomyTableView['unit'] {
  if (unit === undefined) return null;
  const href = context.unitScores.has(unit) ? `#${anchorOf('unit', unit)}` : null;
  return { text: nameText(context.units.get(unit)?.name ?? {}, unit, context), href };
}

function rowOf(line: EconomyLine, columns: Column[], isMixed: boolean, pen: Pen): EconomyRow {
  const { context, table } = pen;
  const isBeyond = scoreOf(table, line, context)?.isBeyondLimit === true;
  const isExplained = mustBeExplained(table, line, context);
  return {
    text: nameText(line.text, line.id, context),
    isTotal: line.isTotal,
    isPart: line.partOf !== undefined,
    cells: columns.map(({ text, period, isNewPeriod, isDeviation, shownOf }) => {
      const shown = shownOf(line);
      return {
        label: `${text} ${period}`,
        amount: shown === undefined ? null : amountText(shown.value, pen.decimals, context),
        isComputed: isMixed && isDeviation && shown?.isComputed === true,
        href: isDeviation && isExplained && shown ? `#${anchorOf('economy', table.id, line.id)}` : null,
        isWorse: isDeviation && isBeyond && shown?.isWorse === true,
        isDeviation,
        isNewPeriod,
      };
    }),
  };
}

function remarkOf(line: EconomyLine, pen: Pen): EconomyRemark {
  const { context, table } = pen;
  const { labels } = context;
  const statements = [
    { label: labels['leadIn.reason'], text: viewText(line.reason, context) },
    { label: labels['column.action'], text: viewText(line.action, context) },
  ].flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]));
  return {
    anchor: anchorOf('economy', table.id, line.id),
    text: nameOf(line, table, context),
    unit: unitOf(table, context)?.text ?? null,
    amounts: sidesOf(line, pen).map(({ label, side, score }) => ({
      label,
      text: sentenceOf(side, moneyOf(magnitude(score.value), pen), context),
      share: percentOf(score, context),
      isWorse: score.isWorse,
    })),
    statements,
    none: viewText(line.reason, context) === null ? labels['economy.noReason'] : null,
  };
}

/** *Individ- och familjeomsorg, varav placeringar*: outside its table a part is named with the whole. */
function nameOf(line: EconomyLine, table: EconomyTable, context: ViewContext): ViewText {
  const name = nameText(line.text, line.id, context);
  const whole = table.lines.find(({ id }) => id === line.partOf);
  if (whole === undefined || name.lang !== null) return name;
  return plainText(`${nameText(whole.text, whole.id, context).plain}, ${name.plain}`);
}

/** Those that summary and chapter count alike: a total is told of by itself, where the table has anything else. */
function linesBeyond(table: EconomyTable, context: ViewContext): EconomyLine[] {
  const hasOnlyTotals = table.lines.every(({ isTotal }) => isTotal);
  return table.lines.filter(
    (line) => (hasOnlyTotals || !line.isTotal) && mustBeExplained(table, line, context),
  );
}

/** Beyond the limit; a total, or a part of a line, only where it says something of its own. */
function mustBeExplained(table: EconomyTable, line: EconomyLine, context: ViewContext): boolean {
  if (scoreOf(table, line, context)?.isBeyondLimit !== true) return false;
  return saysSomething(line) || (!line.isTotal && line.partOf === undefined);
}

function saysSomething({ reason, action }: EconomyLine): boolean {
  return Object.keys(reason).length + Object.keys(action).length > 0;
}

/** On which side of the budget an amount is, by what the amounts themselves say. */
type Side = 'over' | 'under' | 'worse' | 'better' | 'on';

interface Sided {
  label: string;
  score: AmountScore;
  side: Side;
  budget: Decimal | undefined;
  amount: Decimal | undefined;
  isForecast: boolean;
}

/** The deviation of the period, and that of the year's forecast, where there are any. */
function sidesOf(line: EconomyLine, pen: Pen): Sided[] {
  const { context, table, year } = pen;
  const { labels, formats, publication } = context;
  const period = formats.shortPeriod(publication.period);
  const score = scoreOf(table, line, context);
  const now = amountsOf(line, publication.period.to);
  const end = amountsOf(line, `${publication.period.year}-12-31`);
  const isInterim = publication.period.months !== 12;
  return [
    ...(score?.deviation
      ? [sided(labels['economy.forPeriod']({ period }), score.deviation, now, 'outcome')]
      : []),
    ...(isInterim && score?.forecastDeviation
      ? [sided(labels['economy.forYear']({ year }), score.forecastDeviation, end, 'forecast')]
      : []),
  ];
}

function sided(
  label: string,
  score: AmountScore,
  amounts: Amounts | undefined,
  field: 'outcome' | 'forecast',
): Sided {
  const [budget, amount] = [numberOf(amounts, 'budget'), numberOf(amounts, field)];
  return {
    label,
    score,
    side: sideOf(score, budget, amount),
    budget,
    amount,
    isForecast: field === 'forecast',
  };
}

/** Costs may be written with a minus or without: what is larger, is so without its sign. */
function sideOf(score: AmountScore, budget: Decimal | undefined, amount: Decimal | undefined): Side {
  const zero = decimal(0);
  if (compareDecimals(score.value, zero) === 0) return 'on';
  const isSameSign =
    budget !== undefined &&
    amount !== undefined &&
    compareDecimals(budget, zero) * compareDecimals(amount, zero) > 0;
  const difference = isSameSign ? compareDecimals(magnitude(amount), magnitude(budget)) : 0;
  if (difference !== 0) return difference > 0 ? 'over' : 'under';
  return score.isWorse ? 'worse' : 'better';
}

function magnitude(value: Decimal): Decimal {
  return value.startsWith('-') ? decimal(value.slice(1)) : value;
}

function sentenceOf(side: Side, amount: string, { labels }: ViewContext): string {
  return side === 'on' ? labels['economy.onBudget'] : labels[`economy.${side}`]({ amount });
}

function shareOf(score: AmountScore, context: ViewContext): string | null {
  const percent = percentOf(score, context);
  return percent === null ? null : context.labels['economy.share']({ percent });
}

function percentOf({ share }: AmountScore, { language }: ViewContext): string | null {
  if (share === undefined) return null;
  const percent = percentOfRatio({ ...share, numerator: magnitude(share.numerator) }, 1);
  return percentText(percent, language);
}

function percentText(percent: Decimal, language: string): string {
  const text = amountText(percent, decimalPlaces(percent), { language });
  return writingLocale(language) === 'en' ? `${text}%` : `${text}\u00A0%`;
}

/** Without the noughts at the end: a limit of 1 % is not 1.00 %. */
function trimmed(value: Decimal): Decimal {
  return value.includes('.') ? decimal(value.replace(/\.?0+$/u, '')) : value;
}

function moneyOf(value: Decimal, { counted, decimals, context, table }: Pen): string {
  if (counted !== undefined) return moneyText(value, decimals, counted, context);
  const digits = amountText(value, decimals, context);
  return table.amountsIn === undefined ? digits : `${digits}\u00A0${table.amountsIn}`;
}

/** @param isOneOfMany - Then it is said whose total it is. */
function figuresOf(table: EconomyTable, isOneOfMany: boolean, context: ViewContext): EconomyFigure[] {
  const total = table.lines.findLast(({ isTotal }) => isTotal);
  if (total === undefined) return [];
  const pen = penOf(table, context);
  const { labels } = context;
  const unit = isOneOfMany ? unitOf(table, context)?.text.plain : undefined;
  const name = titleOf(table, context).plain;
  const title = unit === undefined ? name : `${unit}, ${name}`;
  return sidesOf(total, pen).map(({ score, side, budget, amount, isForecast }) => ({
    when: isForecast
      ? labels['economy.whenForecast']({ title, year: pen.year })
      : labels['economy.when']({ title, period: pen.period }),
    amount: moneyOf(magnitude(score.value), pen),
    isWorse: score.isWorse,
    word: side === 'on' ? labels['economy.onBudget'] : labels[`economy.${side}Word`],
    share: shareOf(score, context),
    against: againstOf(amount, budget, isForecast, pen),
    href: `#${anchorOf('economy', table.id)}`,
  }));
}

function againstOf(
  amount: Decimal | undefined,
  budget: Decimal | undefined,
  isForecast: boolean,
  pen: Pen,
): string | null {
  if (amount === undefined || budget === undefined) return null;
  const { labels } = pen.context;
  const [is, was] = [moneyOf(amount, pen), moneyOf(budget, pen)];
  return isForecast
    ? labels['economy.forecastAgainst']({ forecast: is, budget: was })
    : labels['economy.outcomeAgainst']({ outcome: is, budget: was });
}

function scoreOf(table: EconomyTable, line: EconomyLine, context: ViewContext): EconomyLineScore | undefined {
  return context.economyScores.get(economyKey(table.id, line.id));
}
