// Which shares a publication has: of the whole, of each theme, of each unit. Levels are never summed.

import { pushTo } from '../lib/index.js';
import type { Goal, Report } from '../model/index.js';
import { type Counted, countShare } from './count-share.js';
import type { GoalTree } from './goal-tree.js';
import type { Lens } from './lens.js';
import type { ScoredGoal } from './score-goals.js';
import type { ScoredMeasure } from './score-measures.js';
import type { Scope, Share } from './scores.js';

/** Goals and measures of one scope, in the order of the model. */
export interface ScoredScope {
  scope: Scope;
  goals: Map<string, ScoredGoal>;
  measures: readonly ScoredMeasure[];
  /** The unit's own goals, on a unit's page. */
  own: readonly Goal[];
}

/** Goals first, then measures; state first, then forecast, which only an interim report shows. */
export function sharesOf(
  report: Report,
  whole: ScoredScope,
  units: readonly ScoredScope[],
  tree: GoalTree,
  lens: Lens,
): Share[] {
  const counted = [
    ...countedAtWhole(whole),
    ...countedByTheme(report, whole),
    ...units.flatMap((unit) => countedAtUnit(unit, tree)),
  ];
  const aspects = lens.kind === 'interim' ? (['state', 'forecast'] as const) : (['state'] as const);
  return counted.flatMap((each) => aspects.map((aspect) => countShare(each, aspect, lens.policy)));
}

function countedAtWhole({ scope, goals, measures }: ScoredScope): Counted[] {
  return [goalsCounted(scope, 'central', centralGoals(goals)), measuresCounted(scope, measures)];
}

function countedByTheme(report: Report, whole: ScoredScope): Counted[] {
  const goals = new Map<string, ScoredGoal[]>();
  const measures = new Map<string, ScoredMeasure[]>();
  for (const scored of centralGoals(whole.goals)) pushTo(goals, scored.goal.theme, scored);
  for (const scored of whole.measures) pushTo(measures, scored.measure.theme, scored);
  return report.themes.flatMap(({ id }) => {
    const scope: Scope = { kind: 'theme', id };
    return [
      goalsCounted(scope, 'central', goals.get(id) ?? []),
      measuresCounted(scope, measures.get(id) ?? []),
    ];
  });
}

/** The unit's own goals; without any, the central goals that its measures belong to. */
function countedAtUnit(unit: ScoredScope, tree: GoalTree): Counted[] {
  const own = topmost(unit.own, tree).flatMap((goal) => unit.goals.get(goal.id) ?? []);
  const goals =
    own.length > 0
      ? goalsCounted(unit.scope, 'unit', own)
      : goalsCounted(unit.scope, 'central', centralGoals(unit.goals));
  return [goals, measuresCounted(unit.scope, unit.measures)];
}

function centralGoals(goals: Map<string, ScoredGoal>): ScoredGoal[] {
  return [...goals.values()].filter(({ goal }) => goal.parent === undefined);
}

/** Leaves out goals that stand below another of the list: only one level is counted. */
function topmost(goals: readonly Goal[], tree: GoalTree): Goal[] {
  const listed = new Set(goals);
  return goals.filter((goal) => {
    const climbed = new Set<Goal>([goal]);
    for (let above = tree.parentOf(goal); above && !climbed.has(above); above = tree.parentOf(above)) {
      if (listed.has(above)) return false;
      climbed.add(above);
    }
    return true;
  });
}

function goalsCounted(scope: Scope, goalLevel: 'central' | 'unit', goals: readonly ScoredGoal[]): Counted {
  const members = goals.map(({ goal, judgements }) => ({ id: goal.id, judgements }));
  return { scope, counted: 'goals', goalLevel, members };
}

function measuresCounted(scope: Scope, measures: readonly ScoredMeasure[]): Counted {
  const members = measures.map(({ measure, judgements }) => ({ id: measure.id, judgements }));
  return { scope, counted: 'measures', goalLevel: undefined, members };
}
