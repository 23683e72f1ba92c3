// The goals as a forest: who is above whom, and an order in which children come before their parents.
import type { Goal } from '../model/index.js';

export interface GoalTree {
  byId: Map<string, Goal>;
  /** Place in the model. */
  indexOf(goal: Goal): number;
  /** Lower for children than for their parents; undefined for goals that are above themselves. */
  rankOf(goal: Goal): number | undefined;
  parentOf(goal: Goal): Goal | undefined;
}

export function goalTree(goals: readonly Goal[]): GoalTree {
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const index = new Map(goals.map((goal, at) => [goal, at]));
  const parentOf = (goal: Goal) => (goal.parent === undefined ? undefined : byId.get(goal.parent));
  const ranks = childrenFirst(goals, parentOf);
  return {
    byId,
    indexOf: (goal) => index.get(goal) ?? goals.length,
    rankOf: (goal) => ranks.get(goal),
    parentOf,
  };
}

/** Takes off the leaves until only loops are left. */
function childrenFirst(
  goals: readonly Goal[],
  parentOf: (goal: Goal) => Goal | undefined,
): Map<Goal, number> {
  const waitingFor = new Map<Goal, number>();
  for (const goal of goals) {
    const parent = parentOf(goal);
    if (parent) waitingFor.set(parent, (waitingFor.get(parent) ?? 0) + 1);
  }
  const ranks = new Map<Goal, number>();
  const ready = goals.filter((goal) => !waitingFor.has(goal));
  for (let goal = ready.pop(); goal; goal = ready.pop()) {
    ranks.set(goal, ranks.size);
    const parent = parentOf(goal);
    if (!parent) continue;
    const left = (waitingFor.get(parent) ?? 0) - 1;
    waitingFor.set(parent, left);
    if (left === 0) ready.push(parent);
  }
  return ranks;
}
