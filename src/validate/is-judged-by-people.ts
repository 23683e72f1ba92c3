// Where the policy computes nothing and leaves the judgement to people.
import type { Policy } from '../model/index.js';
import type { OwnedFollowUp, ReportIndex } from './report-index.js';

/** Whether the policy computes nothing at the level that the follow-up judges. */
export function isJudgedByPeople(
  { measure, goal, unit }: OwnedFollowUp,
  { levels }: Policy,
  index: ReportIndex,
): boolean {
  if (unit !== undefined) return false;
  if (measure) return levels.unitToMeasure.rule === 'manual' && measure.participations.length > 0;
  if (!goal) return false;
  const fromGoals = levels.goalToParent.rule === 'manual' && index.goalsUnder.has(goal.id);
  return fromGoals || (levels.measureToGoal.rule === 'manual' && index.measuresOf.has(goal.id));
}
