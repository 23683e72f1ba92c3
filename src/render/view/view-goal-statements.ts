// What units say of goals themselves, beside any measure.
import { pushTo } from '../../lib/index.js';
import type { Goal, Report } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import { type LinkedName, linkedUnits } from './view-rows.js';
import { type StatusView, statusView } from './view-status.js';
import { type ViewText, viewText } from './view-text.js';

export interface GoalStatementView {
  /** The unit's own wording of the goal; null where it is the central goal's. */
  goal: ViewText | null;
  units: LinkedName[];
  status: StatusView;
  followUp: FollowUpView;
}

/**
 * @param goals - Goals below a central one; those that nothing is said of in the period are passed over.
 * @param page - On a unit's page the goal is named and the unit is not; below the goal it is the other way round.
 */
export function goalStatements(
  goals: readonly Goal[],
  context: ViewContext,
  page: 'goal' | 'unit' = 'goal',
): GoalStatementView[] {
  return goals.flatMap((goal) => {
    const said = followUpNow(goal.followUps, context);
    if (said === undefined) return [];
    const parent = context.goals.get(goal.parent ?? '');
    const isSameText =
      parent !== undefined && viewText(parent.text, context)?.plain === viewText(goal.text, context)?.plain;
    return {
      goal: isSameText && page === 'goal' ? null : viewText(goal.text, context),
      units: page === 'unit' ? [] : linkedUnits(goal.units, context),
      status: statusView(context.scores.whole.goals[goal.id]?.state, 'state', context, said.status),
      followUp: followUpView(said, context),
    };
  });
}

/** The goals below each central goal, at any depth. */
export function goalsBelow({ goals }: Report): Map<string, Goal[]> {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const below = new Map<string, Goal[]>();
  for (const goal of goals) {
    const seen = new Set<string>();
    let top = goal;
    for (
      let next = byId.get(top.parent ?? '');
      next && !seen.has(next.id);
      next = byId.get(top.parent ?? '')
    ) {
      seen.add(next.id);
      top = next;
    }
    if (top === goal) continue;
    pushTo(below, top.id, goal);
  }
  return below;
}
