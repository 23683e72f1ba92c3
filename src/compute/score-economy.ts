// Deviations from the budget, line by line: as stated and as they should be, and whether they must be explained.
import type { Amounts, EconomyLine, EconomyTable, Period, Policy, Reading, Report } from '../model/index.js';
import {
  absoluteRatio,
  addDecimals,
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
import type { AmountScore, EconomyLineScore } from './numbers/number-scores.js';

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
  const { limit } = policy.economy;
  const deviation = now && deviationFrom(now.budget, now.outcome, now.deviation, convention, limit);
  const forecastDeviation =
    year && deviationFrom(year.budget, year.forecast, year.forecastDeviation, convention, limit);
  return {
    table: table.id,
    line: line.id,
    unit: table.unit,
    deviation: deviation?.amount,
    forecastDeviation: forecastDeviation?.amount,
    isBeyondLimit: deviation?.isBeyond === true || forecastDeviation?.isBeyond === true,
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
  areCostsNegative: boolean;
}

/**
 * Where costs are positive numbers, spending more than the budget gives a negative *budget less outcome* and a positive
 * *outcome less budget*; where they are negative numbers it is the other way about. Costs are taken to be negative when
 * all budgets are. Beside positive budgets they are so by *outcome less budget*, as statements of income and costs are
 * written (*toimintatuotot 50, toimintakulut −200, toimintakate −150*), and by *budget less outcome* when the lines
 * together are below zero: what is reported costs more than it brings in.
 */
function conventionOf({ lines }: EconomyTable, { economy: { deviation: rule } }: Policy): Convention {
  const signs = lines.flatMap(budgetsOf).map((budget) => compareDecimals(budget, ZERO));
  const known = signs.filter((sign) => sign !== 0);
  const isNegative = (sign: number) => sign < 0;
  if (known.length === 0 || !known.some(isNegative)) return { rule, areCostsNegative: false };
  if (known.every(isNegative) || rule === 'outcomeMinusBudget') return { rule, areCostsNegative: true };
  const single = lines.filter(({ isTotal, partOf }) => !isTotal && partOf === undefined);
  const sum = single.flatMap(budgetsOf).reduce(addDecimals, ZERO);
  return { rule, areCostsNegative: isNegative(compareDecimals(sum, ZERO)) };
}

function budgetsOf({ amounts }: EconomyLine): Decimal[] {
  return amounts.flatMap(({ budget }) => amountIn(1, numberIn(budget)) ?? []);
}

function deviationFrom(
  budget: Reading | undefined,
  outcome: Reading | undefined,
  stated: Reading | undefined,
  convention: Convention,
  limit: number,
): { amount: AmountScore; isBeyond: boolean } | undefined {
  const written = [budget, outcome, stated].map(numberIn);
  const { scale = 1, unit } = written.find((each) => each !== undefined) ?? {};
  const [planned, used, said] = written.map((number) =>
    number && number.unit === unit ? amountIn(scale, number) : undefined,
  );
  const computed =
    planned === undefined || used === undefined ? undefined : difference(planned, used, convention);
  const value = said ?? computed;
  if (value === undefined) return undefined;
  const share = planned === undefined ? undefined : shareOf(value, planned);
  // What the amounts say goes before the sign that somebody has written.
  const isWorse =
    planned === undefined || used === undefined
      ? isWorseSign(value, convention)
      : compareDecimals(used, planned) * (convention.areCostsNegative ? -1 : 1) > 0;
  return {
    amount: { value, isComputed: said === undefined, computed, share, isWorse },
    isBeyond: planned !== undefined && isBeyond(value, planned, limit),
  };
}

function isWorseSign(value: Decimal, { rule, areCostsNegative }: Convention): boolean {
  const isNegativeWorse = (rule === 'budgetMinusOutcome') !== areCostsNegative;
  const sign = compareDecimals(value, ZERO);
  return isNegativeWorse ? sign < 0 : sign > 0;
}

function difference(planned: Decimal, used: Decimal, { rule }: Convention): Decimal {
  return rule === 'budgetMinusOutcome' ? subtractDecimals(planned, used) : subtractDecimals(used, planned);
}

/** With the sign of the deviation, whatever the sign of the budget. */
function shareOf(value: Decimal, budget: Decimal): Ratio | undefined {
  const sign = compareDecimals(budget, ZERO);
  return sign === 0 ? undefined : ratioOf(value, sign < 0 ? negateDecimal(budget) : budget);
}

/** Where nothing is budgeted, whatever is spent is beyond every share of it. */
function isBeyond(value: Decimal, budget: Decimal, limit: number): boolean {
  const [size, most] = [value, multiplyDecimals(budget, decimal(limit))].map((each) =>
    absoluteRatio(ratioOf(each, decimal(1))),
  );
  return size !== undefined && most !== undefined && compareRatios(size, most) > 0;
}

function numberIn(reading: Reading | undefined): NumberQuantity | undefined {
  return reading?.quantity.kind === 'number' ? reading.quantity : undefined;
}

/** Scales are powers of ten, so that one divided by another is an exact decimal. */
function amountIn(scale: number, number: NumberQuantity | undefined): Decimal | undefined {
  if (!number || number.scale === scale) return number?.value;
  return multiplyDecimals(number.value, decimal(number.scale / scale));
}
