// The numbers of one measure in one publication: each speaker's groups judged and compared, and what follows from them.
import {
  HALVES,
  type Observation,
  type Period,
  type Policy,
  type Reading,
  type Target,
  TOTAL,
} from '../../model/index.js';
import { type Decimal, type Quantity, subtractDecimals } from '../../quantity/index.js';
import type { Judgements } from '../judge-follow-up.js';
import type { Lens } from '../lens.js';
import { forecastFor, observationFor, targetFor } from './find-values.js';
import { isSumOfGroups } from './is-sum-of-groups.js';
import { type ComputedGroup, judgeByNumbers } from './judge-by-numbers.js';
import { judgeValue } from './judge-value.js';
import { type NumberIndex, type Speaker, silentSpeaker } from './number-index.js';
import type { GroupScore, MeasureNumbersScore, NumbersResult } from './number-scores.js';
import { type EarlierValue, isBroken, pointOfComparison } from './point-of-comparison.js';
import { trendOf } from './trend-of.js';
import { yearsBefore } from './years-before.js';

/** What the numbers of one measure say in one publication. */
export interface ScoredNumbers {
  scores: MeasureNumbersScore[];
  /**
   * What follows from the numbers of a unit, or of the level above; undefined where that is not to be asked: of the
   * level above when only its units speak.
   */
  judgementsOf(unit: string | undefined): Judgements | undefined;
}

export function scoreNumbers(index: NumberIndex, lens: Lens): ScoredNumbers {
  // Where several units carry the measure and none gives a value, each of them is silent for itself.
  const isShared = index.measure.participations.length > 1;
  const spoken = index.speakers.length > 0 || isShared ? index.speakers : [silentSpeaker(undefined)];
  const speakers = new Map(spoken.map((speaker) => [speaker.unit, scoreSpeaker(speaker, index, lens)]));
  return {
    scores: [...speakers.values()].map(({ score }) => score),
    judgementsOf(unit) {
      const speaker = unit === index.onlyUnit ? undefined : unit;
      const known = speakers.get(speaker)?.judgements;
      if (known || speaker === undefined) return known;
      return scoreSpeaker(silentSpeaker(speaker), index, lens).judgements;
    },
  };
}

function scoreSpeaker(
  speaker: Speaker,
  index: NumberIndex,
  lens: Lens,
): { score: MeasureNumbersScore; judgements: Judgements } {
  const { measure } = index;
  const isSum = isSumOfGroups(speaker);
  const all = index.groups.map((group) => computeGroup(group, speaker, isSum, index, lens));
  const groups = all.map(({ score }) => score).filter(({ group }) => isShown(group, speaker, index));
  return {
    score: { measure: measure.id, unit: speaker.unit, groups, gap: gapBetween(groups) },
    judgements: judgeByNumbers(all, lens.policy),
  };
}

/** A group that has a value; the total also where one is due. */
function isShown(group: string, { observations, forecasts }: Speaker, { targets }: NumberIndex): boolean {
  if (forecasts.has(group)) return true;
  if (group === TOTAL) return observations.has(TOTAL) || targets.has(TOTAL);
  return observations.get(group)?.some(({ quantity }) => quantity.kind !== 'missing') === true;
}

function computeGroup(
  group: string,
  speaker: Speaker,
  isSum: boolean,
  index: NumberIndex,
  lens: Lens,
): ComputedGroup {
  const { measure } = index;
  const { policy, period } = lens;
  const series = speaker.observations.get(group) ?? [];
  const due = yearsBefore(period, measure.lagYears);
  // A year that is over has a value of its own, which an interim report of the next year is the first to tell.
  const ofClosedYear = (value: Observation) => value.period.months === 12 && value.period.year === due.year;
  const late = measure.lagYears > 0 ? series.find(ofClosedYear) : undefined;
  const outcome = observationFor(series, due, measure.accumulates) ?? late;
  const given: Given = { group, series, isSum, index, policy };
  const state = judgeIn(given, outcome, [period, due], lens);
  const expected = forecastFor(speaker.forecasts.get(group), period, policy.horizon);
  const forecast = expected && judgeIn(given, expected, [expected.period], undefined);
  const trend = trendIn(given, outcome, state.direction);
  const forecastTrend = expected && trendIn(given, expected, forecast?.direction);
  return { score: { group, state, forecast, trend }, forecastTrend };
}

interface Given {
  group: string;
  series: readonly Observation[];
  /** The groups add up to the total. */
  isSum: boolean;
  index: NumberIndex;
  policy: Policy;
}

/** @param due - The report that the value is judged in; a forecast is of a whole period, so that it needs none. */
function judgeIn(
  given: Given,
  outcome: Observation | undefined,
  periods: Period[],
  due: Lens | undefined,
): NumbersResult {
  const { group, index, policy } = given;
  const { measure } = index;
  const target = measure.kind === 'keyFigure' ? undefined : targetFor(index.targets, group, periods);
  const judgeAgainst = (against: Target | undefined) => {
    const ofSamePeriod = periods.some(({ id }) => id === against?.period?.id);
    const isPartial = measure.accumulates === true && due?.kind === 'interim' && !ofSamePeriod;
    const own = comparableBaseline(given, outcome);
    const baseline = against?.quantity.kind === 'verbal' ? (own ?? earlierThan(outcome, given)) : own;
    return judgeValue({ group, outcome, target: against, baseline, isPartial }, measure, policy);
  };
  const result = judgeAgainst(target);
  // A row of ranks, of another unit, or of a part of the sum: what the total shall reach is not said of it.
  const isLent = target !== undefined && target.group !== group;
  const isForeign = given.isSum || isRank(outcome) !== isRank(target) || result.none === 'notComparable';
  return isLent && (outcome || given.isSum) && isForeign ? judgeAgainst(undefined) : result;
}

function isRank(reading: Reading | undefined): boolean {
  return reading?.quantity.kind === 'rank';
}

/** The measure's baseline is that of the total; a group's is its own value of the same period. */
function baselineOf({ group, series, index }: Given): EarlierValue | undefined {
  const { baseline, accumulates } = index.measure;
  if (group === TOTAL || !baseline) return baseline;
  return baseline.period && observationFor(series, baseline.period, accumulates);
}

/** What was measured in another way is no baseline to measure progress from. */
function comparableBaseline(given: Given, to: Observation | undefined): EarlierValue | undefined {
  const baseline = baselineOf(given);
  const isComparable = !to || !baseline || !isBroken(given.index.measure, baseline.period, to.period);
  return isComparable ? baseline : undefined;
}

/** What *ska öka* is measured from where there is no baseline: the policy's own point of comparison. */
function earlierThan(to: Observation | undefined, given: Given): EarlierValue | undefined {
  const { series, index, policy } = given;
  const from = pointOfComparison({ to, series, baseline: undefined }, index.measure, policy.trend);
  return from && to && !isBroken(index.measure, from.period, to.period) ? from : undefined;
}

function trendIn(given: Given, to: Observation | undefined, direction: GroupScore['state']['direction']) {
  const { group, series, index, policy } = given;
  const value = { group, to, series, baseline: baselineOf(given), direction };
  return trendOf(value, index.measure, policy.trend);
}

function gapBetween(groups: readonly GroupScore[]): MeasureNumbersScore['gap'] {
  for (const pair of HALVES) {
    const [first, second] = pair.map((id) => groups.find(({ group }) => group === id)?.state.outcome);
    if (!first || !second || first.period !== second.period) continue;
    const difference = differenceOf(first.quantity, second.quantity);
    if (difference) return { groups: [...pair], ...difference };
  }
  return undefined;
}

/** Between percentages it is counted in percentage points. */
function differenceOf(
  a: Quantity,
  b: Quantity,
): { difference: Decimal; unit: string | undefined } | undefined {
  if (a.kind !== 'number' || b.kind !== 'number' || a.scale !== b.scale) return undefined;
  const unit = a.unit ?? b.unit;
  if ((b.unit ?? unit) !== unit) return undefined;
  return { difference: subtractDecimals(a.value, b.value), unit: unit === '%' ? 'pp' : unit };
}
