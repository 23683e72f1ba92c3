// Which columns a table of the economy has, and what stands in them.
import type { EconomyLine } from '../../model/index.js';
import type { Decimal } from '../../quantity/index.js';
import { amountsOf, type Field, numberOf, type Pen, scoreOf } from './economy-pen.js';
import type { EconomyColumn } from './view-economy.js';

export interface Column extends EconomyColumn {
  isDeviation: boolean;
  shownOf: (line: EconomyLine) => Shown | undefined;
}

interface Shown {
  value: Decimal;
  isComputed: boolean;
  isWorse: boolean;
}

/** Which columns a report has: those in which some line holds an amount. */
export function columnsOf(pen: Pen): Column[] {
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

export function written(line: EconomyLine, to: string, field: Field): Shown | undefined {
  const value = numberOf(amountsOf(line, to), field);
  return value === undefined ? undefined : { value, isComputed: false, isWorse: false };
}
