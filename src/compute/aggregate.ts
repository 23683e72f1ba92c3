// One step up: the assessments of children become the assessment of what they belong to.
import { ASSESSMENTS, type Assessment, type LevelRule, type Policy } from '../model/index.js';
import type { Ratio } from '../quantity/index.js';
import { weightedMean } from './weighted-mean.js';

/** What aggregation needs to know of a child. */
export interface Part {
  assessment: Assessment;
  weight: number;
  /** What a mean of fulfilment takes instead of points; uncapped. */
  fulfilment?: Ratio | undefined;
}

export interface Aggregate {
  assessment: Assessment;
  /** Mean of points or fulfilment, for printing; only for a weighted mean without unknown parts. */
  mean?: number;
  /** The same, not rounded. */
  exactMean?: Ratio;
}

export type Scale = Pick<Policy, 'points' | 'thresholds'> & Partial<Pick<Policy, 'meanOf'>>;

/**
 * Aggregates by the rule; `scale` matters to the weighted mean only, `partial` to the rules that count.
 * @returns notAssessed when nothing is left to judge by, and for the rule `manual`.
 */
export function aggregate(children: readonly Part[], rule: LevelRule, scale: Scale): Aggregate {
  const parts = treated(children, rule);
  const counts = countAssessments(parts);
  if (parts.length === 0) return { assessment: 'notAssessed' };
  switch (rule.rule) {
    case 'manual':
      return { assessment: 'notAssessed' };
    case 'worst':
      return { assessment: worst(counts) };
    case 'weightedMean':
      return weightedMean(parts, scale, unknownOf(counts));
    case 'all':
      return { assessment: all(counts, rule.partial) };
    case 'atLeastHalf':
      return { assessment: byCount(counts, rule.partial, (met) => 2 * met >= parts.length) };
    case 'majority':
      return { assessment: byCount(counts, rule.partial, (met) => 2 * met > parts.length) };
  }
}

export function countAssessments(parts: readonly Pick<Part, 'assessment'>[]): Record<Assessment, number> {
  const counts: Record<Assessment, number> = {
    met: 0,
    partlyMet: 0,
    notMet: 0,
    notAssessable: 0,
    notAssessed: 0,
  };
  for (const part of parts) counts[part.assessment] += 1;
  return counts;
}

/** The children as the level's own treatment of the unknown leaves them. */
function treated(children: readonly Part[], rule: LevelRule): Part[] {
  const parts: Part[] = [];
  for (const child of children) {
    const { assessment, weight } = child;
    const treatment =
      assessment === 'notAssessable' || assessment === 'notAssessed' ? rule[assessment] : 'ownColumn';
    if (treatment === 'countAsNotMet') parts.push({ assessment: 'notMet', weight });
    else if (treatment === 'ownColumn') parts.push(child);
  }
  return parts;
}

function all(counts: Record<Assessment, number>, partial: boolean): Assessment {
  if (counts.partlyMet > 0 || counts.notMet > 0) return notFullyMet(counts, partial);
  return counts.notAssessable + counts.notAssessed > 0 ? unknownOf(counts) : 'met';
}

/** The rules that ask for a number of met children; the unknown decide only while they could still lift it. */
function byCount(
  counts: Record<Assessment, number>,
  partial: boolean,
  isEnough: (met: number) => boolean,
): Assessment {
  if (isEnough(counts.met)) return 'met';
  if (isEnough(counts.met + counts.notAssessable + counts.notAssessed)) return unknownOf(counts);
  return notFullyMet(counts, partial);
}

function notFullyMet(counts: Record<Assessment, number>, partial: boolean): Assessment {
  return partial && counts.met + counts.partlyMet > 0 ? 'partlyMet' : 'notMet';
}

/** From worst to best: notMet, the unknown, partlyMet, met. */
function worst(counts: Record<Assessment, number>): Assessment {
  if (counts.notMet > 0) return 'notMet';
  if (counts.notAssessable + counts.notAssessed > 0) return unknownOf(counts);
  return counts.partlyMet > 0 ? 'partlyMet' : 'met';
}

/** What undecided children amount to: not assessed only when nobody has judged any of them. */
function unknownOf(counts: Record<Assessment, number>): Assessment {
  const nobodyHasJudged = ASSESSMENTS.every((each) => each === 'notAssessed' || counts[each] === 0);
  return nobodyHasJudged ? 'notAssessed' : 'notAssessable';
}
