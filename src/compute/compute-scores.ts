// From the model to scores: judgements, shares, figures and deviations of each publication.

import { pushTo } from '../lib/index.js';
import type { Goal, Measure, Publication, Report } from '../model/index.js';
import { commitmentFiguresOf, countCommitments } from './count-commitments.js';
import { deviationsOf } from './deviations.js';
import { figuresOf } from './figures.js';
import { type GoalTree, goalTree } from './goal-tree.js';
import { type Judgements, judgeFollowUp } from './judge-follow-up.js';
import type { Lens } from './lens.js';
import { indexNumbers, type NumberIndex } from './numbers/number-index.js';
import { scoreEconomy } from './score-economy.js';
import { type ScoredGoal, scoreGoals } from './score-goals.js';
import { followUpOf, type MeasureScores, scoreMeasures } from './score-measures.js';
import type { ReportScores, ScopeScores, Scores } from './scores.js';
import { type ScoredScope, sharesOf } from './shares.js';
import { type UnitTree, unitTree } from './unit-tree.js';

/**
 * Scores of every publication. Total and silent: whatever the model holds, loops and unknown references
 * included, there is an answer; what is wrong with it is said by validate.
 */
export function computeScores(report: Report): Scores {
  const units = unitTree(report.units);
  const goals = goalTree(report.goals);
  const numbers = indexedNumbers(report);
  return {
    reports: report.publications.map((publication) =>
      scorePublication(report, publication, units, goals, numbers),
    ),
  };
}

function indexedNumbers({ measures }: Report): Map<Measure, NumberIndex> {
  const indexes = new Map<Measure, NumberIndex>();
  for (const measure of measures) {
    const index = indexNumbers(measure);
    if (index) indexes.set(measure, index);
  }
  return indexes;
}

function scorePublication(
  report: Report,
  publication: Publication,
  unitTree: UnitTree,
  goalTree: GoalTree,
  numbers: Map<Measure, NumberIndex>,
): ReportScores {
  const lens: Lens = { policy: report.policy, kind: publication.kind, period: publication.period };
  const measures = scoreMeasures(report, numbers, unitTree, lens);
  const given: Given = { report, unitTree, goalTree, lens, measures, stated: statedOfGoals(report, lens) };
  const whole = scoreWhole(given);
  const units = scoreUnits(given, whole);
  const shares = sharesOf(report, whole, units, goalTree, lens);
  const commitments = countCommitments(report, unitTree, goalTree, lens);
  return {
    publication: publication.id,
    period: publication.period.id,
    kind: publication.kind,
    whole: scopeScores(whole),
    units: units.map(scopeScores),
    participations: recordOf([...measures.participations].map(([{ id }, byUnit]) => [id, recordOf(byUnit)])),
    shares,
    figures: shares.flatMap(figuresOf),
    deviations: deviationsOf(report, measures, lens),
    numbers: recordOf(measures.numbers),
    economy: scoreEconomy(report, lens),
    commitments,
    commitmentFigures: commitments.flatMap(commitmentFiguresOf),
  };
}

/** What the scopes of one publication are scored from. */
interface Given {
  report: Report;
  unitTree: UnitTree;
  goalTree: GoalTree;
  lens: Lens;
  measures: MeasureScores;
  /** What is said of the goals themselves. */
  stated: Map<Goal, Judgements>;
}

function statedOfGoals(report: Report, lens: Lens): Map<Goal, Judgements> {
  const judge = (goal: Goal) => judgeFollowUp(followUpOf(goal.followUps, lens), lens.policy, lens.kind);
  return new Map(report.goals.map((goal) => [goal, judge(goal)]));
}

function scoreWhole({ report, goalTree, lens, measures, stated }: Given): ScoredScope {
  const scope = {
    goals: report.goals,
    measures: measures.whole,
    ownOf: (goal: Goal) => stated.get(goal),
  };
  const goals = scoreGoals(scope, goalTree, lens.policy);
  return { scope: { kind: 'whole' }, goals, measures: measures.whole, own: [] };
}

function scoreUnits(given: Given, whole: ScoredScope): ScoredScope[] {
  const { report, unitTree, goalTree, lens, stated } = given;
  const ownGoals = goalsByUnit(report, unitTree);
  return unitTree.inOrder.flatMap((unit): ScoredScope[] => {
    const carried = given.measures.byUnit.get(unit.id);
    const own = ownGoals.get(unit.id) ?? [];
    if ((!carried && own.length === 0) || unit.id === unitTree.whole) return [];
    const measures = carried ?? [];
    const isOwn = new Set(own);
    // What is said of a goal holds for the unit when the goal is its own, or when nobody else carries any of it.
    const ownOf = (goal: Goal, carriers: number) => {
      const hasAllOfIt = carriers > 0 && carriers === whole.goals.get(goal.id)?.carriers;
      return isOwn.has(goal) || hasAllOfIt ? stated.get(goal) : undefined;
    };
    const goals = scoreGoals({ goals: own, measures, ownOf }, goalTree, lens.policy);
    return [{ scope: { kind: 'unit', id: unit.id }, goals, measures, own }];
  });
}

/** For each unit, the goals that are its own or those of a unit below it; in the order of the model. */
function goalsByUnit(report: Report, tree: UnitTree): Map<string, Goal[]> {
  const goals = new Map<string, Goal[]>();
  for (const goal of report.goals) {
    const units = new Set(goal.units.flatMap((unit) => tree.lineOf(unit)));
    for (const unit of units) pushTo(goals, unit, goal);
  }
  return goals;
}

function scopeScores({ scope, goals, measures }: ScoredScope): ScopeScores {
  return {
    scope,
    goals: recordOf([...goals.values()].map(({ goal, judgements }: ScoredGoal) => [goal.id, judgements])),
    measures: recordOf(measures.map(({ measure, judgements }) => [measure.id, judgements])),
  };
}

/** A record without prototype, so that an id such as `constructor` is found only when it is there. */
function recordOf<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  const record: Record<string, Value> = Object.create(null);
  for (const [key, value] of entries) record[key] = value;
  return record;
}
