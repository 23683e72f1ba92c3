// From values to a judgement: outcome against target, the ratio, the limits that held, or why there is none.
import type { Aspect, Basis, MeasureNumbersScore, NumbersResult, ValueUsed } from '../compute/index.js';
import { type Measure, TOTAL } from '../model/index.js';
import {
  type NumberQuantity,
  percentOfRatio,
  type Ratio,
  writeNumber,
  writeQuantity,
} from '../quantity/index.js';
import type { Directory } from './directory.js';
import { explainTrend } from './explain-trend.js';
import type { Explanation } from './explanation.js';
import { labelOf } from './label-of.js';
import {
  asRatio,
  groupName,
  isAwaited,
  numberText,
  percentText,
  valueInWords,
  valueText,
} from './value-text.js';

/** The lines below a judgement that follows from values, or that could not; why not stands in the judgement itself. */
export function resultLines(
  results: readonly NumbersResult[],
  aspect: Aspect,
  measure: Measure | undefined,
  directory: Directory,
): Explanation[] {
  const [only] = results;
  if (only && results.length === 1 && only.group === TOTAL) return linesOf(only, aspect, measure, directory);
  return results.map((result) => {
    const none = reasonOfNone(result, measure, directory);
    const why = none === undefined ? '' : `, ${none}`;
    const label = labelOf(result.assessment, aspect, directory);
    return {
      text: `${groupName(result.group, measure, directory)}: ${label}${why}`,
      children: linesOf(result, aspect, measure, directory),
    };
  });
}

/** Why values give no judgement; a value that is only due when the year is over is not missing before. */
export function reasonOfNone(
  { none, outcome }: NumbersResult,
  measure: Measure | undefined,
  directory: Directory,
): string | undefined {
  if (none === undefined) return undefined;
  const missing = outcome?.quantity.kind === 'missing' ? outcome.quantity : undefined;
  // A value that is held back is not one that nobody has.
  if (missing?.reason === 'suppressed') return valueText(missing, measure, directory);
  const isDue = (none === 'noOutcome' || none === 'missing') && isAwaited(outcome, measure, directory);
  return isDue ? directory.labels['none.annual'] : directory.words.numbers.none(none);
}

/** Says in a few words what a judgement by values rests on. */
export function reasonOfNumbers(basis: Basis, { words }: Directory): string {
  if (basis.by === 'trend') return words.numbers.byTrend;
  const isByGroup = basis.by === 'numbers' && basis.results.length > 1;
  return isByGroup ? words.numbers.byWorstGroup : words.numbers.byNumbers;
}

/** The values of a measure in this report: each speaker, each group, what is expected, and how it has moved. */
export function explainValues(measure: Measure, directory: Directory): Explanation | undefined {
  const scores = directory.scores.numbers[measure.id] ?? [];
  if (scores.length === 0) return undefined;
  const children = scores.flatMap((score) => {
    const lines = linesOfSpeaker(score, measure, directory);
    if (score.unit === undefined || lines.length === 0) return lines;
    return [{ text: directory.nameOf('unit', score.unit), children: lines }];
  });
  return children.length === 0 ? undefined : { text: directory.words.numbers.values, children };
}

function linesOfSpeaker(score: MeasureNumbersScore, measure: Measure, directory: Directory): Explanation[] {
  const isKeyFigure = measure.kind === 'keyFigure';
  const lines = score.groups.map(({ group, state, forecast, trend }) => {
    const expected =
      forecast === undefined || directory.scores.kind === 'annual'
        ? []
        : [summaryLine(directory.words.numbers.forecastName, forecast, 'forecast', measure, directory)];
    return {
      ...summaryLine(groupName(group, measure, directory), state, 'state', measure, directory, isKeyFigure),
      children: [...expected, ...explainTrend(trend, measure, directory)],
    };
  });
  return [...lines, ...gapLines(score, measure, directory)];
}

function gapLines({ gap }: MeasureNumbersScore, measure: Measure, directory: Directory): Explanation[] {
  if (!gap) return [];
  const [first, second] = gap.groups.map((group) => groupName(group, measure, directory));
  const unit = gap.unit === '%' ? 'pp' : gap.unit;
  const quantity: NumberQuantity = { kind: 'number', value: gap.difference, unit, scale: 1 };
  const difference = writeQuantity(quantity, directory.locale);
  return [{ text: directory.words.numbers.gap(first ?? '', second ?? '', difference), children: [] }];
}

/** *Women: 3.1 against the target 3.0, 97 %, partly met*. */
function summaryLine(
  name: string,
  result: NumbersResult,
  aspect: Aspect,
  measure: Measure,
  directory: Directory,
  isKeyFigure = false,
): Explanation {
  const { outcome, target, assessment } = result;
  const text = directory.words.numbers.group({
    name,
    outcome: isAwaited(outcome, measure, directory)
      ? directory.labels['none.annual']
      : outcome && valueText(outcome.quantity, measure, directory),
    // Nothing stands against the target where nothing is known.
    target:
      target && outcome?.quantity.kind !== 'missing'
        ? valueText(target.quantity, measure, directory)
        : undefined,
    percent: percentText(result, directory),
    label: isKeyFigure ? undefined : labelOf(assessment, aspect, directory),
  });
  return { text, place: outcome?.place ?? target?.place, children: [] };
}

/** Outcome, target and what they give, each at its place. */
function linesOf(
  result: NumbersResult,
  aspect: Aspect,
  measure: Measure | undefined,
  directory: Directory,
): Explanation[] {
  const { outcome, target, baseline, none } = result;
  const say = directory.words.numbers;
  const line = (used: ValueUsed, name: 'outcome' | 'target' | 'baseline' | 'forecast'): Explanation => ({
    text: say[name](valueInWords(used, measure, directory)),
    place: used.place,
    children: [],
  });
  const lines = [
    ...(outcome && !isAwaited(outcome, measure, directory)
      ? [line(outcome, aspect === 'forecast' ? 'forecast' : 'outcome')]
      : []),
    ...(target ? [line(target, 'target')] : []),
    ...(baseline ? [line(baseline, 'baseline')] : []),
  ];
  if (none !== undefined) return lines;
  return [...lines, ...conclusionOf(result, measure, directory).map((text) => ({ text, children: [] }))];
}

function conclusionOf(result: NumbersResult, measure: Measure | undefined, directory: Directory): string[] {
  const { ratio, refused, method, thresholds, partlyFrom, assessment } = result;
  const say = directory.words.numbers;
  const own = partlyFrom ? [say.partlyFrom(valueText(partlyFrom.quantity, measure, directory))] : [];
  if (!ratio || method === 'position') return [...(refused ? [say.refused(refused)] : []), ...own];
  if (assessment === 'notAssessed' || assessment === 'notAssessable')
    return [ratioText(result, ratio, directory)];
  const percent = (limit: number) => numberText(percentOfRatio(asRatio(limit), 1), directory);
  const isTwo = thresholds.partlyMet < thresholds.met && !partlyFrom;
  const limits = say.limits(percent(thresholds.met), isTwo ? percent(thresholds.partlyMet) : undefined);
  return [ratioText(result, ratio, directory), limits, ...own];
}

function ratioText(result: NumbersResult, ratio: Ratio, directory: Directory): string {
  const { method, ...values } = result;
  const say = directory.words.numbers;
  const percent = percentText(result, directory) ?? '';
  const number = (value: Ratio['numerator']) => writeNumber(value, directory.locale);
  if (method !== 'progress') return say.ratio(number(ratio.numerator), number(ratio.denominator), percent);
  const plain = (used: ValueUsed | undefined) =>
    used ? writeQuantity(used.quantity, directory.locale, { unit: false, asOf: false, bounds: 'signs' }) : '';
  const [outcome, baseline, target] = [values.outcome, values.baseline, values.target].map((used) =>
    plain(used).replace(/^[≤≥<>] /u, ''),
  );
  return say.progress(outcome ?? '', baseline ?? '', target ?? '', percent);
}
