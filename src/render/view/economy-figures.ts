// The large figures of the economy in the summary.
import type { EconomyTable } from '../../model/index.js';
import type { Decimal } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { magnitude, moneyOf, type Pen, penOf, titleOf, unitOf } from './economy-pen.js';
import { shareOf, sidesOf } from './economy-sides.js';

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
