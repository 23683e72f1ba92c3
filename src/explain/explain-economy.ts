// How the economy deviates: budget, outcome and deviation of each line, and where it needs a reason.
import type { AmountScore, EconomyLineScore } from '../compute/index.js';
import { type EconomyLine, type EconomyTable, explainedBy, type LocalText } from '../model/index.js';
import {
  compareDecimals,
  decimal,
  type NumberQuantity,
  percentOfRatio,
  writeNumber,
  writeQuantity,
} from '../quantity/index.js';
import { type Directory, textIn } from './directory.js';
import type { Explanation } from './explanation.js';
import { asRatio, numberText, periodText } from './value-text.js';

/** `economy`: every table with its lines; undefined where the sources have none. */
export function explainEconomy(directory: Directory): Explanation | undefined {
  if (directory.economy.length === 0) return undefined;
  const children = directory.economy.map((table) => explainTable(table, directory));
  return { text: directory.words.numbers.economy.title, id: 'economy', children };
}

/** One table, or one line of it, by its id. */
export function explainEconomyId(id: string, directory: Directory): Explanation | undefined {
  const table = directory.economy.find((each) => each.id === id);
  if (table) return explainTable(table, directory);
  for (const each of directory.economy) {
    const line = each.lines.find((one) => one.id === id);
    if (line) return explainLine(line, each, directory);
  }
  return undefined;
}

function explainTable(table: EconomyTable, directory: Directory): Explanation {
  const { amountsIn, title, places } = table;
  const unit = amountsIn === undefined ? [] : [directory.words.numbers.economy.amountsIn(amountsIn)];
  return {
    text: nameIn(title, table.id, directory),
    id: table.id,
    place: places[0],
    children: [
      ...unit.map((text) => ({ text, children: [] })),
      ...table.lines.map((line) => explainLine(line, table, directory)),
    ],
  };
}

function explainLine(line: EconomyLine, table: EconomyTable, directory: Directory): Explanation {
  const score = directory.scores.economy.find((each) => each.table === table.id && each.line === line.id);
  return {
    text: nameIn(line.text, line.id, directory),
    id: line.id,
    place: line.place,
    children: [
      ...amountLines(line, directory),
      ...scoreLines(score, line, table, directory),
      ...causeLines(line, directory),
    ],
  };
}

/** Budget, outcome and forecast as written, of the report's period and its year. */
function amountLines({ amounts }: EconomyLine, directory: Directory): Explanation[] {
  const { period: reported } = directory.scores;
  const year = reported.slice(0, 4);
  const say = directory.words.numbers;
  return amounts
    .filter(({ period }) => period.id === reported || period.id === year)
    .flatMap(({ period, budget, outcome, forecast }) => {
      const inWords = periodText(period.id, directory);
      return [
        budget && { reading: budget, text: say.economy.budget },
        // The outcome of the whole year is no news of an interim report.
        period.id === reported ? outcome && { reading: outcome, text: say.outcome } : undefined,
        forecast && { reading: forecast, text: say.forecast },
      ].flatMap((each) => {
        if (!each) return [];
        const value = writeQuantity(each.reading.quantity, directory.locale);
        return [{ text: each.text({ value, period: inWords }), place: each.reading.place, children: [] }];
      });
    });
}

function scoreLines(
  score: EconomyLineScore | undefined,
  line: EconomyLine,
  table: EconomyTable,
  directory: Directory,
): Explanation[] {
  const say = directory.words.numbers.economy;
  const { deviation, forecastDeviation, isBeyondLimit } = score ?? {};
  const lines = [
    ...(deviation ? deviationLines(deviation, 'outcome', line, directory) : []),
    ...(forecastDeviation ? deviationLines(forecastDeviation, 'forecast', line, directory) : []),
  ];
  if (lines.length === 0) return [{ text: say.none, children: [] }];
  if (!isBeyondLimit) return lines;
  const limit = numberText(percentOfRatio(asRatio(directory.policy.economy.limit), 1), directory);
  return [...lines, { text: say.beyondLimit(limit, explainedBy(line, table)), children: [] }];
}

function deviationLines(
  { value, share, isWorse, isComputed, computed }: AmountScore,
  aspect: 'outcome' | 'forecast',
  line: EconomyLine,
  directory: Directory,
): Explanation[] {
  const say = directory.words.numbers.economy;
  const quantity: NumberQuantity = { kind: 'number', value, ...countedIn(line) };
  const text = say.deviation({
    aspect,
    value: writeQuantity(quantity, directory.locale),
    share: share && writeNumber(percentOfRatio(share, 1), directory.locale),
    isWorse,
    isNone: compareDecimals(value, decimal(0)) === 0,
  });
  const isOther = computed !== undefined && !isComputed && compareDecimals(computed, value) !== 0;
  const how = isComputed
    ? [say.computed]
    : isOther
      ? [say.statedOtherwise(writeNumber(computed, directory.locale))]
      : [];
  return [{ text, children: how.map((line) => ({ text: line, children: [] })) }];
}

/** What the amounts of a line are counted in: `mnkr`. */
function countedIn({ amounts }: EconomyLine): Pick<NumberQuantity, 'unit' | 'scale'> {
  const written = amounts.flatMap(({ budget, outcome, forecast }) => [budget, outcome, forecast]);
  for (const reading of written) {
    if (reading?.quantity.kind !== 'number') continue;
    const { unit, scale } = reading.quantity;
    return { ...(unit === undefined ? {} : { unit }), scale };
  }
  return { scale: 1 };
}

function causeLines({ reason, action }: EconomyLine, directory: Directory): Explanation[] {
  const { labels, language, languages } = directory;
  return [
    { name: labels['leadIn.reason'], said: textIn(reason, language, languages) },
    { name: labels['column.action'], said: textIn(action, language, languages) },
  ].flatMap(({ name, said }) => (said ? [{ text: `${name}: ${said}`, children: [] }] : []));
}

function nameIn(text: LocalText, id: string, { language, languages }: Directory): string {
  return textIn(text, language, languages) ?? id;
}
