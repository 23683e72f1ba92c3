// Development commitments counted by status: of the whole, of each theme, unit and goal that has any.
import { pushTo } from '../lib/index.js';
import { ACTIVITY_STATUSES, type Assessment, type Commitment, type Report } from '../model/index.js';
import type { GoalTree } from './goal-tree.js';
import type { Lens } from './lens.js';
import type { CommitmentCount } from './numbers/number-scores.js';
import { percentOf } from './percent-of.js';
import { followUpOf } from './score-measures.js';
import type { CommitmentFigure } from './scores.js';
import type { UnitTree } from './unit-tree.js';

type Status = keyof CommitmentCount['members'];
const STATUSES: readonly Status[] = [...ACTIVITY_STATUSES, 'notStated'];

/**
 * The whole first, then themes, units and goals in the order of the model. A unit counts those of the units below it,
 * a goal those of the goals below it; the root unit that is the whole under another name is not counted again.
 */
export function countCommitments(
  report: Report,
  unitTree: UnitTree,
  goalTree: GoalTree,
  lens: Lens,
): CommitmentCount[] {
  if (report.commitments.length === 0) return [];
  const byScope = new Map<string, Commitment[]>();
  for (const commitment of report.commitments) {
    for (const scope of scopesOf(commitment, unitTree, goalTree)) pushTo(byScope, scope, commitment);
  }
  const scopes = [
    '',
    ...report.themes.map(({ id }) => `theme:${id}.`),
    ...unitTree.inOrder.filter(({ id }) => id !== unitTree.whole).map(({ id }) => `unit:${id}.`),
    ...report.goals.map(({ id }) => `goal:${id}.`),
  ];
  return [...new Set(scopes)].flatMap((scope) => {
    const members = byScope.get(scope);
    return members ? [countOf(`${scope}commitments`, members, lens)] : [];
  });
}

function scopesOf({ theme, unit, goal }: Commitment, unitTree: UnitTree, goalTree: GoalTree): Set<string> {
  const units = unit === undefined ? [] : unitTree.lineOf(unit);
  const goals = new Set([goal]);
  for (let above = goalTree.byId.get(goal); above && !isClosed(goals, above.parent); ) {
    above = goalTree.parentOf(above);
    if (above) goals.add(above.id);
  }
  return new Set([
    '',
    `theme:${theme}.`,
    ...units.map((id) => `unit:${id}.`),
    ...[...goals].map((id) => `goal:${id}.`),
  ]);
}

/** Nothing above, or a loop. */
function isClosed(found: Set<string>, parent: string | undefined): boolean {
  return parent === undefined || found.has(parent);
}

function countOf(id: string, commitments: readonly Commitment[], lens: Lens): CommitmentCount {
  const members: CommitmentCount['members'] = {
    done: [],
    inProgress: [],
    partlyDone: [],
    delayed: [],
    postponed: [],
    notStarted: [],
    cancelled: [],
    notStated: [],
  };
  for (const commitment of commitments) members[statusOf(commitment, lens)].push(commitment.id);
  return { id, total: commitments.length, members };
}

/** What is said to be met is done; of what is not met nobody has said how far it has come. */
const OF_ASSESSMENT: Partial<Record<Assessment, Status>> = { met: 'done', partlyMet: 'partlyDone' };

/** A suggestion is no statement until the policy accepts suggestions. */
function statusOf({ followUps }: Commitment, lens: Lens): Status {
  const { status, assessment } = followUpOf(followUps, lens) ?? {};
  const isStated = (fact: { suggested: boolean }) => !fact.suggested || lens.policy.acceptSuggestions;
  if (status && isStated(status)) return status.value;
  return (assessment && isStated(assessment) && OF_ASSESSMENT[assessment.value]) || 'notStated';
}

/** One figure per status. */
export function commitmentFiguresOf({ id, total, members }: CommitmentCount): CommitmentFigure[] {
  return STATUSES.map((status) => ({
    id: `${id}.${status}`,
    count: id,
    status,
    numerator: members[status].length,
    denominator: total,
    percent: percentOf(members[status].length, total),
  }));
}
