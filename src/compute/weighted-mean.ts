// The rule `weightedMean`: points times weights against closed thresholds, in exact decimals.
import type { Assessment } from '../model/index.js';
import type { Aggregate, Part, Scale } from './aggregate.js';
import {
  add,
  type ExactDecimal,
  exactDecimal,
  isAtLeast,
  multiply,
  quotient,
  ZERO,
} from './exact-decimal.js';

/**
 * Class of the weighted mean of points.
 * Unknown parts are tried at both ends of the scale; only if the class is the same is it decided.
 * @param undecided - What to answer when it is not, or when all weights are zero.
 */
export function weightedMean(parts: readonly Part[], scale: Scale, undecided: Assessment): Aggregate {
  const { met, partlyMet, notMet } = scale.points;
  const sums = weigh(parts, scale, Math.min(met, partlyMet, notMet), Math.max(met, partlyMet, notMet));
  if (sums.weights.digits === 0n) return { assessment: undecided };
  const least = classOf(sums.least, sums.weights, scale);
  const most = classOf(sums.most, sums.weights, scale);
  if (least !== most) return { assessment: undecided };
  return sums.isKnown
    ? { assessment: least, mean: quotient(sums.least, sums.weights) }
    : { assessment: least };
}

interface Sums {
  least: ExactDecimal;
  most: ExactDecimal;
  weights: ExactDecimal;
  isKnown: boolean;
}

function weigh(parts: readonly Part[], scale: Scale, lowest: number, highest: number): Sums {
  const sums: Sums = { least: ZERO, most: ZERO, weights: ZERO, isKnown: true };
  for (const part of parts) {
    const weight = exactDecimal(Math.max(0, part.weight));
    const points = pointsOf(part.assessment, scale);
    sums.weights = add(sums.weights, weight);
    sums.least = add(sums.least, multiply(weight, exactDecimal(points ?? lowest)));
    sums.most = add(sums.most, multiply(weight, exactDecimal(points ?? highest)));
    if (points === undefined) sums.isKnown = false;
  }
  return sums;
}

function pointsOf(assessment: Assessment, scale: Scale): number | undefined {
  return assessment === 'notAssessable' || assessment === 'notAssessed'
    ? undefined
    : scale.points[assessment];
}

/** Compares sum ÷ weights with a threshold as sum against threshold × weights: no division, no rounding. */
function classOf(sum: ExactDecimal, weights: ExactDecimal, scale: Scale): Assessment {
  const reaches = (threshold: number) => isAtLeast(sum, multiply(exactDecimal(threshold), weights));
  if (reaches(scale.thresholds.met)) return 'met';
  return reaches(scale.thresholds.partlyMet) ? 'partlyMet' : 'notMet';
}
