// Judgements of goals in one scope: what somebody says of the goal itself, else what its children amount to.

import { pushTo } from '../lib/index.js';
import type { Goal, Policy } from '../model/index.js';
import { aggregateJudgement, type Child } from './aggregate-judgement.js';
import type { GoalTree } from './goal-tree.js';
import { type Judgements, statesSomething } from './judge-follow-up.js';
import { eachAspect, type ScoredMeasure } from './score-measures.js';
import type { Aspect, Judgement } from './scores.js';

/** A goal in one scope. */
export interface ScoredGoal {
  goal: Goal;
  judgements: Judgements;
  /** How many times its measures are carried here: what tells whether this scope has all of the goal. */
  carriers: number;
}

/** What there is to judge goals by in one scope. */
export interface GoalScope {
  /** Goals to judge even when no measure here belongs to them. */
  goals: readonly Goal[];
  measures: readonly ScoredMeasure[];
  /** What is said of the goal itself, where that holds in this scope. */
  ownOf(goal: Goal, carriers: number): Judgements | undefined;
}

/** Judges the scope's goals and all above them; in the order of the model. */
export function scoreGoals(scope: GoalScope, tree: GoalTree, policy: Policy): Map<string, ScoredGoal> {
  const measures = new Map<string, ScoredMeasure[]>();
  for (const scored of scope.measures) pushTo(measures, scored.measure.goal, scored);
  const goals = withAllAbove(scope, tree);
  const scores = new Map<Goal, ScoredGoal>();
  const subGoals = new Map<Goal, ScoredGoal[]>();
  const ranked = goals.filter((goal) => tree.rankOf(goal) !== undefined);
  ranked.sort((a, b) => (tree.rankOf(a) ?? 0) - (tree.rankOf(b) ?? 0));
  // Goals of a loop are left without children: what they would rest on is themselves.
  for (const goal of [...ranked, ...goals.filter((each) => tree.rankOf(each) === undefined)]) {
    const isInLoop = tree.rankOf(goal) === undefined;
    const below = isInLoop ? [] : (subGoals.get(goal) ?? []);
    const scored = scoreGoal(goal, below, isInLoop ? [] : (measures.get(goal.id) ?? []), scope, policy);
    scores.set(goal, scored);
    const parent = tree.parentOf(goal);
    if (parent) pushTo(subGoals, parent, scored);
  }
  const inOrder = [...scores.values()].sort((a, b) => tree.indexOf(a.goal) - tree.indexOf(b.goal));
  return new Map(inOrder.map((scored) => [scored.goal.id, scored]));
}

function withAllAbove(scope: GoalScope, tree: GoalTree): Goal[] {
  const found = new Set<Goal>();
  const climb = (from: Goal | undefined) => {
    for (let goal = from; goal && !found.has(goal); goal = tree.parentOf(goal)) found.add(goal);
  };
  for (const goal of scope.goals) climb(goal);
  for (const { measure } of scope.measures) climb(tree.byId.get(measure.goal));
  return [...found];
}

function scoreGoal(
  goal: Goal,
  subGoals: readonly ScoredGoal[],
  measures: readonly ScoredMeasure[],
  scope: GoalScope,
  policy: Policy,
): ScoredGoal {
  const carriers = [...subGoals, ...measures].reduce((sum, child) => sum + child.carriers, 0);
  const own = scope.ownOf(goal, carriers);
  const judgements = eachAspect((aspect) => {
    const stated = own?.[aspect];
    if (stated && statesSomething(stated)) return stated;
    const children = childrenOf(subGoals, measures, aspect);
    if (children.length === 0) return stated ?? nothing();
    return aggregateJudgement(subGoals.length > 0 ? 'goalToParent' : 'measureToGoal', children, policy);
  });
  return { goal, judgements, carriers };
}

function childrenOf(
  subGoals: readonly ScoredGoal[],
  measures: readonly ScoredMeasure[],
  aspect: Aspect,
): Child[] {
  const goalChildren = subGoals.map(({ goal, judgements }) => {
    return { kind: 'goal' as const, id: goal.id, weight: goal.weight ?? 1, judgement: judgements[aspect] };
  });
  const measureChildren = measures.map(({ measure, judgements }) => {
    return {
      kind: 'measure' as const,
      id: measure.id,
      weight: measure.weight ?? 1,
      judgement: judgements[aspect],
    };
  });
  return [...goalChildren, ...measureChildren];
}

function nothing(): Judgement {
  return { assessment: 'notAssessed', basis: { by: 'nothing' }, suggested: false };
}
