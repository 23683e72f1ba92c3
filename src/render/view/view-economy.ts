// Economy: a table per unit, the deviations that must be explained, and the total as a figure of the summary.
import type { EconomyLine, EconomyTable } from '../../model/index.js';
import { decimal, percentOfRatio } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { amountText, unitText } from '../value-text.js';
import { type Column, columnsOf } from './economy-columns.js';
import {
  linesBeyond,
  magnitude,
  moneyOf,
  mustBeExplained,
  type Pen,
  penOf,
  percentText,
  saysSomething,
  scoreOf,
  titleOf,
  trimmed,
  unitOf,
} from './economy-pen.js';
import { percentOf, sentenceOf, sidesOf } from './economy-sides.js';
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
  /** Lines that deviate beyond the limit, and totals that do and say something. */
  beyond: EconomyRemark[];
  /** Heads the remarks on other lines; shorter where there are no others. */
  othersTitle: string;
  /** Reasons and actions of other lines. */
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

const MOST_NARROW_COLUMNS = 3;

/** The tables of one report, or null when there are none. */
export function economyView(context: ViewContext): EconomyView | null {
  const tables = context.report.economy.filter(({ lines }) => lines.length > 0);
  if (tables.length === 0) return null;
  const views = tables.map((table) => tableView(table, context)).filter(({ columns }) => columns.length > 0);
  return views.length === 0 ? null : { tables: views };
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

function tableView(table: EconomyTable, context: ViewContext): EconomyTableView {
  const pen = penOf(table, context);
  const columns = columnsOf(pen);
  const { labels, report } = context;
  const deviations = table.lines.flatMap((line) =>
    columns.flatMap(({ isDeviation, shownOf }) => (isDeviation ? (shownOf(line) ?? []) : [])),
  );
  const computed = deviations.filter(({ isComputed }) => isComputed).length;
  const isMixed = computed > 0 && computed < deviations.length;
  const beyond = table.lines.filter((line) => mustBeExplained(table, line, context));
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
