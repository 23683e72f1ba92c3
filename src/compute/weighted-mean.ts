// The rule `weightedMean`: points or fulfilment times weights against closed thresholds, exactly.
import type { Assessment } from '../model/index.js';
import {
  addDecimals,
  cappedAtOne,
  compareDecimals,
  type Decimal,
  decimal,
  divideRatios,
  judgeRatio,
  type Ratio,
  ratioOf,
  roundHalfAwayFromZero,
  scaleRatio,
  sumRatios,
} from '../quantity/index.js';
import type { Aggregate, Part, Scale } from './aggregate.js';

const ZERO = decimal(0);
const ONE = decimal(1);
/** Of a mean as an ordinary number, for printing only. */
const DECIMALS = 15;

/**
 * Class of the weighted mean. A mean of fulfilment takes each part between nothing and 100 %, and of a part without
 * ratio its points.
 * Unknown parts are tried at both ends of the scale; only if the class is the same is it decided.
 * @param undecided - What to answer when it is not, or when all weights are zero.
 */
export function weightedMean(parts: readonly Part[], scale: Scale, undecided: Assessment): Aggregate {
  const { known, unknown, weights } = weigh(parts, scale);
  if (compareDecimals(weights, ZERO) === 0) return { assessment: undecided };
  const { met, partlyMet, notMet } = scale.points;
  const ends = [met, partlyMet, notMet, ...(scale.meanOf === 'fulfilment' ? [0, 1] : [])];
  const meanWith = (worth: number) =>
    divideRatios(sumRatios([...known, scaleRatio(ratioFor(worth), unknown)]), ratioOf(weights, ONE));
  const mean = meanWith(Math.min(...ends));
  const assessment = judgeRatio(mean, scale.thresholds);
  if (known.length === parts.length)
    return { assessment, exactMean: mean, mean: Number(roundHalfAwayFromZero(mean, DECIMALS)) };
  const most = judgeRatio(meanWith(Math.max(...ends)), scale.thresholds);
  return { assessment: assessment === most ? assessment : undecided };
}

interface Sums {
  /** Worth times weight of each part that is known. */
  known: Ratio[];
  /** Weight of the parts that are not. */
  unknown: Decimal;
  weights: Decimal;
}

function weigh(parts: readonly Part[], scale: Scale): Sums {
  const sums: Sums = { known: [], unknown: ZERO, weights: ZERO };
  for (const part of parts) {
    const weight = decimalFor(Math.max(0, part.weight));
    const worth = worthOf(part, scale);
    sums.weights = addDecimals(sums.weights, weight);
    if (worth) sums.known.push(scaleRatio(worth, weight));
    else sums.unknown = addDecimals(sums.unknown, weight);
  }
  return sums;
}

function worthOf({ assessment, fulfilment }: Part, { points, meanOf }: Scale): Ratio | undefined {
  if (assessment === 'notAssessable' || assessment === 'notAssessed') return undefined;
  if (meanOf !== 'fulfilment' || !fulfilment) return ratioFor(points[assessment]);
  // Progress can be below zero; what one part has lost takes nothing from the others.
  return compareDecimals(fulfilment.numerator, ZERO) < 0 ? ratioFor(0) : cappedAtOne(fulfilment);
}

function ratioFor(value: number): Ratio {
  return ratioOf(decimalFor(value), ONE);
}

/** What is not finite counts as zero. */
function decimalFor(value: number): Decimal {
  return Number.isFinite(value) ? decimal(value) : ZERO;
}
