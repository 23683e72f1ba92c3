// What is said of a development commitment in one period, as a status: the one rule by which it is counted and shown.
import type { ActivityStatus, Assessment, FollowUp, Policy, Stated } from '../model/index.js';
import { acceptedFact } from './judge-follow-up.js';

export interface CommitmentStatus {
  status: ActivityStatus | 'notStated';
  /** The statement that it follows from; undefined where it is not stated. */
  stated: Stated<ActivityStatus | Assessment> | undefined;
  /** What a suggestion says that nobody has accepted; undefined where something else is stated. */
  suggestion: ActivityStatus | undefined;
}

/** What is said to be met is done; of what is not met nobody has said how far it has come. */
const OF_ASSESSMENT: Partial<Record<Assessment, ActivityStatus>> = { met: 'done', partlyMet: 'partlyDone' };

/** The status goes before the assessment. A suggestion is no statement until the policy accepts suggestions. */
export function commitmentStatus(followUp: FollowUp | undefined, policy: Policy): CommitmentStatus {
  const said = saidOf(followUp);
  const counted = said.find(({ fact }) => acceptedFact(fact, policy));
  if (counted) return { status: counted.status, stated: counted.fact, suggestion: undefined };
  return { status: 'notStated', stated: undefined, suggestion: said[0]?.status };
}

function saidOf({ status, assessment }: Partial<FollowUp> = {}): {
  status: ActivityStatus;
  fact: Stated<ActivityStatus | Assessment>;
}[] {
  const judged = assessment && OF_ASSESSMENT[assessment.value];
  return [
    ...(status ? [{ status: status.value, fact: status }] : []),
    ...(assessment && judged ? [{ status: judged, fact: assessment }] : []),
  ];
}
