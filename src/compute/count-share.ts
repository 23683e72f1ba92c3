// Counting: so many of so many are met, with the unknown treated as the policy says.
import { ASSESSMENTS, type Assessment, type Policy } from '../model/index.js';
import { countAssessments } from './aggregate.js';
import type { Judgements } from './judge-follow-up.js';
import type { Aspect, Scope, Share } from './scores.js';

/** What is counted, and where. */
export interface Counted {
  scope: Scope;
  counted: 'goals' | 'measures';
  goalLevel: 'central' | 'unit' | undefined;
  members: readonly { id: string; judgements: Judgements }[];
}

/** Counts the members; the excluded are listed apart, and those counted as not met stand among these. */
export function countShare(counted: Counted, aspect: Aspect, policy: Policy): Share {
  const members: Record<Assessment, string[]> = {
    met: [],
    partlyMet: [],
    notMet: [],
    notAssessable: [],
    notAssessed: [],
  };
  const excluded: string[] = [];
  let suggested = 0;
  for (const { id, judgements } of counted.members) {
    const { assessment, suggested: isSuggested } = judgements[aspect];
    const treatment = treatmentOf(assessment, policy);
    if (treatment === 'exclude') excluded.push(id);
    else members[treatment === 'countAsNotMet' ? 'notMet' : assessment].push(id);
    if (isSuggested && treatment !== 'exclude') suggested += 1;
  }
  const counts = countAssessments([]);
  for (const assessment of ASSESSMENTS) counts[assessment] = members[assessment].length;
  const { scope, goalLevel } = counted;
  const total = counted.members.length;
  return {
    id: shareId(scope, counted.counted, aspect),
    scope,
    counted: counted.counted,
    goalLevel,
    aspect,
    members,
    counts,
    total,
    denominator: total - excluded.length,
    excluded,
    treatment: policy.shares,
    suggested,
  };
}

function treatmentOf(assessment: Assessment, policy: Policy) {
  const isKnown = assessment !== 'notAssessable' && assessment !== 'notAssessed';
  return isKnown ? 'ownColumn' : policy.shares[assessment];
}

function shareId(scope: Scope, counted: 'goals' | 'measures', aspect: Aspect): string {
  const prefix = scope.kind === 'whole' ? '' : `${scope.kind}:${scope.id}.`;
  return `${prefix}${counted}${aspect === 'forecast' ? '.forecast' : ''}`;
}
