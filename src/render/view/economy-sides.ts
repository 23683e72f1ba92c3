// On which side of the budget an amount is, in words.
import type { AmountScore } from '../../compute/index.js';
import type { Amounts, EconomyLine } from '../../model/index.js';
import { compareDecimals, type Decimal, decimal, percentOfRatio } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { amountsOf, magnitude, numberOf, type Pen, percentText, scoreOf } from './economy-pen.js';

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
export function sidesOf(line: EconomyLine, pen: Pen): Sided[] {
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

export function sentenceOf(side: Side, amount: string, { labels }: ViewContext): string {
  return side === 'on' ? labels['economy.onBudget'] : labels[`economy.${side}`]({ amount });
}

export function shareOf(score: AmountScore, context: ViewContext): string | null {
  const percent = percentOf(score, context);
  return percent === null ? null : context.labels['economy.share']({ percent });
}

export function percentOf({ share }: AmountScore, { language }: ViewContext): string | null {
  if (share === undefined) return null;
  const percent = percentOfRatio({ ...share, numerator: magnitude(share.numerator) }, 1);
  return percentText(percent, language);
}
