// Lines of an economy table make its sums, and budget and outcome its deviations.
import type { AmountColumn } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { Amounts, EconomyLine, EconomyTable, Policy, Reading } from '../../model/index.js';
import { writeNumber } from '../../quantity/index.js';
import { type Amount, amountOf, inOneScale, isApart, isBelow, negated, sumOf } from '../amount.js';
import { exampleEconomy } from '../example-economy.js';
import { defineRule, type Found } from '../rule.js';

export const economyDoesNotAddUp = defineRule({
  code: 'N10',
  slug: 'economy-does-not-add-up',
  examples: { bad: exampleEconomy('«310,0»', ''), good: exampleEconomy('300,0', '') },
  check({ report, index }, found) {
    const locale = report.languages[0] ?? 'sv';
    const nameOf = (line: EconomyLine) => index.text(line.text) || line.id;
    for (const table of report.economy) {
      const pen: Pen = { nameOf, locale, found };
      const rows = rowsByPeriod(table);
      for (const ofPeriod of rows.values()) {
        for (const column of COLUMNS) {
          checkSums(ofPeriod, column, pen);
          checkParts(ofPeriod, column, pen);
        }
        for (const row of ofPeriod) checkDeviations(row, report.policy, pen);
      }
    }
  },
});

interface Pen {
  nameOf(line: EconomyLine): string;
  locale: string;
  found: Found<'N10'>;
}

interface Row {
  line: EconomyLine;
  amounts: Amounts;
}

const COLUMNS: readonly AmountColumn[] = ['budget', 'outcome', 'deviation', 'forecast', 'forecastDeviation'];

/** What each line says of one period, in the order of the lines. */
function rowsByPeriod({ lines }: EconomyTable): Map<string, Row[]> {
  const rows = lines.flatMap((line) => line.amounts.map((amounts): Row => ({ line, amounts })));
  return groupBy(rows, ({ amounts }) => amounts.period.id);
}

/**
 * A sum is that of the lines since the sum before. A grand total may add the sums instead, or all lines, or what
 * follows to the sum before; which of them is meant is not asked as long as one of them is right.
 */
function checkSums(rows: readonly Row[], column: AmountColumn, pen: Pen): void {
  const sums: Row[] = [];
  let since: Row[] = [];
  const all: Row[] = [];
  for (const row of rows) {
    if (row.line.partOf !== undefined) continue;
    if (!row.line.isTotal) {
      since.push(row);
      all.push(row);
      continue;
    }
    const last = sums.at(-1);
    const candidates = [since, all, sums, last ? [last, ...since] : []].filter((each) => each.length > 0);
    checkSum(row, candidates, column, pen);
    sums.push(row);
    since = [];
  }
}

function checkSum(total: Row, candidates: readonly Row[][], column: AmountColumn, pen: Pen): void {
  const stated = total.amounts[column];
  const amount = amountOf(stated?.quantity);
  if (!stated || !amount || stated.footnotes.length > 0) return;
  const sums = candidates.map((rows) => sumIn(rows, column));
  // With an amount that is not known there is no sum to compare with.
  if (sums.some((sum) => sum === undefined)) return;
  const apart = sums.flatMap((sum) => {
    const [own, added] = sum ? inOneScale([amount, sum]) : [];
    return own && added && isApart(own, added) ? [added] : [];
  });
  const [first] = apart;
  if (!first || apart.length < sums.length) return;
  report(total, column, 'sum', stated, first, pen);
}

function sumIn(rows: readonly Row[], column: AmountColumn): Amount | undefined {
  const amounts = rows.flatMap(({ amounts }) => amountOf(amounts[column]?.quantity) ?? []);
  return amounts.length === rows.length && amounts.length > 0 ? sumOf(inOneScale(amounts)) : undefined;
}

/** Parts of a line that are named *varav* are no more than the line, where none is negative. */
function checkParts(rows: readonly Row[], column: AmountColumn, pen: Pen): void {
  if (column === 'deviation' || column === 'forecastDeviation') return;
  const parts = groupBy(rows, ({ line }) => line.partOf);
  for (const row of rows) {
    const ofLine = (parts.get(row.line.id) ?? []).filter(({ amounts }) =>
      amountOf(amounts[column]?.quantity),
    );
    const stated = row.amounts[column];
    const whole = amountOf(stated?.quantity);
    const sum = ofLine.length > 0 ? sumIn(ofLine, column) : undefined;
    if (!stated || !whole || !sum || stated.footnotes.length > 0) continue;
    const isSigned = ofLine.some(({ amounts }) => amountOf(amounts[column]?.quantity)?.value.startsWith('-'));
    const [own, added] = inOneScale([whole, sum]);
    if (!isSigned && own && added && isBelow(own, added)) report(row, column, 'parts', stated, added, pen);
  }
}

/** Deviations against what the policy makes of budget and outcome, and of budget and forecast. */
function checkDeviations(row: Row, { economy }: Policy, pen: Pen): void {
  const { budget, outcome, forecast, deviation, forecastDeviation } = row.amounts;
  const pairs = [
    { column: 'deviation', result: outcome, stated: deviation },
    { column: 'forecastDeviation', result: forecast, stated: forecastDeviation },
  ] as const;
  for (const { column, result, stated } of pairs) {
    const amounts = [budget, result, stated].flatMap((each) => amountOf(each?.quantity) ?? []);
    const [planned, reached, said] = inOneScale(amounts);
    if (!planned || !reached || !said || !stated || stated.footnotes.length > 0) continue;
    const isBudgetFirst = economy.deviation === 'budgetMinusOutcome';
    const computed = isBudgetFirst ? sumOf([planned, negated(reached)]) : sumOf([reached, negated(planned)]);
    if (!isApart(said, computed)) continue;
    const isOtherSign = !isApart(negated(said), computed);
    report(row, column, isOtherSign ? 'sign' : 'deviation', stated, computed, pen);
  }
}

function report(
  { line, amounts }: Row,
  column: AmountColumn,
  what: 'sum' | 'deviation' | 'sign' | 'parts',
  stated: Reading,
  computed: Amount,
  { nameOf, locale, found }: Pen,
): void {
  const args = {
    text: nameOf(line),
    what,
    column,
    period: amounts.period.id,
    stated: stated.text.trim(),
    computed: writeNumber(computed.value, locale),
  };
  found(args, stated.place);
}
