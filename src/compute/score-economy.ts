// Deviations from the budget, line by line: as stated and as they should be, and whether they must be explained.
import type { Amounts, EconomyLine, EconomyTable, Period, Policy, Reading, Report } from '../model/index.js';
import {
  absoluteRatio,
  compareDecimals,
  compareRatios,
  type Decimal,
  decimal,
  multiplyDecimals,
  type NumberQuantity,
  negateDecimal,
  type Ratio,
  ratioOf,
  subtractDecimals,
} from '../quantity/index.js';
import type { Lens } from './lens.js';
import type { AmountScore, EconomyLineScore } from './number-scores.js';

const ZERO = decimal(0);

/** Every line of every table, in the order of the model. A forecast is of the year, and an annual report has none. */
export function scoreEconomy(report: Report, lens: Lens): EconomyLineScore[] {
  return report.economy.flatMap((table) => {
    const convention = conventionOf(table, lens.policy);
    return table.lines.map((line) => scoreLine(table, line, convention, lens));
  });
}

function scoreLine(
  table: EconomyTable,
  line: EconomyLine,
  convention: Convention,
  { policy, kind, period }: Lens,
): EconomyLineScore {
  const now = amountsOf(line, period);
  const year = kind === 'annual' ? undefined : (yearOf(line, period) ?? now);
  const deviation = now && deviationFrom(now.budget, now.outcome, now.deviation, convention);
  const forecastDeviation =
    year && deviationFrom(year.budget, year.forecast, year.forecastDeviation, convention);
  const { limit } = policy.economy;
  return {
    table: table.id,
    line: line.id,
    unit: table.unit,
    deviation,
    forecastDeviation,
    isBeyondLimit: isBeyond(deviation, limit) || isBeyond(forecastDeviation, limit),
  };
}

function amountsOf({ amounts }: EconomyLine, period: Period): Amounts | undefined {
  return (
    amounts.find((each) => each.period.id === period.id) ??
    amounts.find((each) => each.period.to === period.to)
  );
}

/** The amounts of the whole year, where they hold what is expected of it. */
function yearOf({ amounts }: EconomyLine, { year }: Period): Amounts | undefined {
  return amounts.find(
    ({ period, forecast, forecastDeviation }) =>
      period.months === 12 && period.year === year && (forecast || forecastDeviation),
  );
}

/** How a table is reckoned. */
interface Convention {
  rule: Policy['economy']['deviation'];
  /** Whether a deviation below zero is the worse one. */
  isNegativeWorse: boolean;
}

/**
 * Where costs are positive numbers, spending more than the budget gives a negative *budget less outcome* and a positive
 * *outcome less budget*; where they are negative numbers it is the other way about. Costs are taken to be negative when
 * all budgets are, and, by *outcome less budget*, also beside positive ones: so statements of income and costs are
 * written (*toimintatuotot 50, toimintakulut −200, toimintakate −150*).
 */
function conventionOf({ lines }: EconomyTable, { economy: { deviation } }: Policy): Convention {
  const budgets = lines.flatMap(({ amounts }) =>
    amounts.flatMap(({ budget }) => numberIn(budget)?.value ?? []),
  );
  const signs = budgets.map((budget) => compareDecimals(budget, ZERO)).filter((sign) => sign !== 0);
  const isNegative = (sign: number) => sign < 0;
  const rule = deviation;
  return rule === 'budgetMinusOutcome'
    ? { rule, isNegativeWorse: signs.length === 0 || !signs.every(isNegative) }
    : { rule, isNegativeWorse: signs.some(isNegative) };
}

function deviationFrom(
  budget: Reading | undefined,
  outcome: Reading | undefined,
  stated: Reading | undefined,
  convention: Convention,
): AmountScore | undefined {
  const scale = [budget, outcome, stated].map(numberIn).find((each) => each !== undefined)?.scale ?? 1;
  const [planned, used, said] = [budget, outcome, stated].map((reading) => amountIn(scale, reading));
  const computed =
    planned === undefined || used === undefined ? undefined : difference(planned, used, convention);
  const value = said ?? computed;
  if (value === undefined) return undefined;
  const sign = compareDecimals(value, ZERO);
  return {
    value,
    isComputed: said === undefined,
    computed,
    share: planned === undefined ? undefined : shareOf(value, planned),
    isWorse: convention.isNegativeWorse ? sign < 0 : sign > 0,
  };
}

function difference(planned: Decimal, used: Decimal, { rule }: Convention): Decimal {
  return rule === 'budgetMinusOutcome' ? subtractDecimals(planned, used) : subtractDecimals(used, planned);
}

/** With the sign of the deviation, whatever the sign of the budget. */
function shareOf(value: Decimal, budget: Decimal): Ratio | undefined {
  const sign = compareDecimals(budget, ZERO);
  return sign === 0 ? undefined : ratioOf(value, sign < 0 ? negateDecimal(budget) : budget);
}

/** Where nothing is budgeted, or the budget is not known, there is no share to exceed a limit. */
function isBeyond(amount: AmountScore | undefined, limit: number): boolean {
  if (!amount?.share) return false;
  return compareRatios(absoluteRatio(amount.share), ratioOf(decimal(limit), decimal(1))) > 0;
}

function numberIn(reading: Reading | undefined): NumberQuantity | undefined {
  return reading?.quantity.kind === 'number' ? reading.quantity : undefined;
}

/** Scales are powers of ten, so that one divided by another is an exact decimal. */
function amountIn(scale: number, reading: Reading | undefined): Decimal | undefined {
  const number = numberIn(reading);
  if (!number || number.scale === scale) return number?.value;
  return multiplyDecimals(number.value, decimal(number.scale / scale));
}
