// Lines of an economy table make its sums, and budget and outcome its deviations.
import type { AmountColumn } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { Amounts, EconomyLine, EconomyTable, Policy, Reading } from '../../model/index.js';
import { writeNumber } from '../../quantity/index.js';
import { type Amount, amountOf, inOneScale, isApart, isBelow, negated, sumOf } from '../amount.js';
import { exampleEconomy } from '../examples/example-economy.js';
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
        const sums = sumsIn(ofPeriod);
        for (const column of COLUMNS) {
          for (const sum of sums) checkSum(sum, column, report.policy, pen);
          checkParts(ofPeriod, column, pen);
        }
        const linesOf = new Map(sums.map(({ total, candidates }) => [total, candidates]));
        for (const row of ofPeriod) checkDeviations(row, linesOf.get(row) ?? [], report.policy, pen);
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
function sumsIn(rows: readonly Row[]): Sum[] {
  const found: Sum[] = [];
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
    const lists = [since, all, sums, last ? [last, ...since] : []];
    found.push({ total: row, candidates: lists.filter((each) => each.length > 0).map((each) => [...each]) });
    sums.push(row);
    since = [];
  }
  return found;
}

interface Sum {
  total: Row;
  /** The rows that it may be the sum of. */
  candidates: Row[][];
}

/** A sum that is right by what the lines should say is not wrong because of the line: that is told there. */
function checkSum({ total, candidates }: Sum, column: AmountColumn, policy: Policy, pen: Pen): void {
  const stated = total.amounts[column];
  const amount = amountOf(stated?.quantity);
  if (!stated || !amount || stated.footnotes.length > 0) return;
  const sums = candidates.map((rows) => sumIn(rows, column));
  const right = candidates.map((rows) => sumOfComputed(rows, column, policy));
  // With an amount that is not known there is no sum to compare with.
  if (sums.some((sum) => sum === undefined)) return;
  const apart = sums.flatMap((sum) => {
    const [own, added] = sum ? inOneScale([amount, sum]) : [];
    return own && added && isApart(own, added) ? [added] : [];
  });
  const [first] = apart;
  if (!first || apart.length < sums.length || right.some((sum) => isOneAmount(amount, sum))) return;
  report(total, column, 'sum', stated, first, pen);
}

function sumIn(rows: readonly Row[], column: AmountColumn): Amount | undefined {
  const amounts = rows.flatMap(({ amounts }) => amountOf(amounts[column]?.quantity) ?? []);
  return amounts.length === rows.length && amounts.length > 0 ? sumOf(inOneScale(amounts)) : undefined;
}

/** The sum of the deviations that the lines should state. */
function sumOfComputed(rows: readonly Row[], column: AmountColumn, policy: Policy): Amount | undefined {
  if (column !== 'deviation' && column !== 'forecastDeviation') return undefined;
  const amounts = rows.flatMap(
    (row) => computedDeviation(row, column, policy) ?? amountOf(row.amounts[column]?.quantity) ?? [],
  );
  return amounts.length === rows.length ? sumOf(inOneScale(amounts)) : undefined;
}

function isOneAmount(stated: Amount, sum: Amount | undefined): boolean {
  const [own, added] = sum ? inOneScale([stated, sum]) : [];
  return own !== undefined && added !== undefined && !isApart(own, added);
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

type DeviationColumn = 'deviation' | 'forecastDeviation';

/** What the policy makes of budget and outcome, or of budget and forecast; undefined where one is not known. */
function computedDeviation(
  { amounts }: Row,
  column: DeviationColumn,
  { economy }: Policy,
): Amount | undefined {
  const result = column === 'deviation' ? amounts.outcome : amounts.forecast;
  const known = [amounts.budget, result].flatMap((each) => amountOf(each?.quantity) ?? []);
  const [planned, reached] = inOneScale(known);
  if (!planned || !reached) return undefined;
  const isBudgetFirst = economy.deviation === 'budgetMinusOutcome';
  return isBudgetFirst ? sumOf([planned, negated(reached)]) : sumOf([reached, negated(planned)]);
}

/** Deviations against what the policy makes of budget and outcome, and of budget and forecast. */
function checkDeviations(row: Row, lines: readonly Row[][], policy: Policy, pen: Pen): void {
  for (const column of ['deviation', 'forecastDeviation'] as const) {
    const stated = row.amounts[column];
    const amount = amountOf(stated?.quantity);
    const due = computedDeviation(row, column, policy);
    const [said, computed] = amount && due ? inOneScale([amount, due]) : [];
    if (!stated || !amount || !said || !computed || stated.footnotes.length > 0) continue;
    if (!isApart(said, computed) || isSumOfWrongLines(amount, lines, column, policy)) continue;
    const isOtherSign = !isApart(negated(said), computed);
    report(row, column, isOtherSign ? 'sign' : 'deviation', stated, computed, pen);
  }
}

/** The sum is that of its lines as they stand, of which one is wrong: that is told there. */
function isSumOfWrongLines(
  stated: Amount,
  candidates: readonly Row[][],
  column: DeviationColumn,
  policy: Policy,
): boolean {
  return candidates.some((rows) => {
    if (!isOneAmount(stated, sumIn(rows, column))) return false;
    return rows.some((row) => {
      const said = amountOf(row.amounts[column]?.quantity);
      const due = computedDeviation(row, column, policy);
      return said !== undefined && due !== undefined && !isOneAmount(said, due);
    });
  });
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
    // With the minus sign that the computed amount is written with.
    stated: stated.text.trim().replace(/^[\p{Pd}\u2212]\s?(?=\d)/u, '\u2212'),
    computed: writeNumber(computed.value, locale),
  };
  found(args, stated.place);
}
