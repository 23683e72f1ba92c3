// Development commitments counted by status: of the whole, of each theme, unit and goal that has any.
import { pushTo } from '../lib/index.js';
import { ACTIVITY_STATUSES, type Commitment, type Report } from '../model/index.js';
import { commitmentStatus } from './commitment-status.js';
import type { GoalTree } from './goal-tree.js';
import type { Lens } from './lens.js';
import type { CommitmentCount } from './numbers/number-scores.js';
import { percentOf } from './percent-of.js';
import { followUpOf } from './score-measures.js';
import type { CommitmentFigure } from './scores.js';
import type { UnitTree } from './unit-tree.js';

type CountScope = CommitmentCount['scope'];
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
  const counted = new Map<string, Commitment[]>();
  for (const commitment of report.commitments) {
    for (const id of countsOf(commitment, unitTree, goalTree)) pushTo(counted, id, commitment);
  }
  const scopes: CountScope[] = [
    { kind: 'whole' },
    ...report.themes.map(({ id }) => ({ kind: 'theme' as const, id })),
    ...unitTree.inOrder
      .filter(({ id }) => id !== unitTree.whole)
      .map(({ id }) => ({ kind: 'unit' as const, id })),
    ...report.goals.map(({ id }) => ({ kind: 'goal' as const, id })),
  ];
  const byId = new Map(scopes.map((scope) => [countId(scope), scope]));
  return [...byId].flatMap(([id, scope]) => {
    const members = counted.get(id);
    return members ? [countOf(id, scope, members, lens)] : [];
  });
}

function countId(scope: CountScope): string {
  return scope.kind === 'whole' ? 'commitments' : `${scope.kind}:${scope.id}.commitments`;
}

/** The counts that a commitment is part of. */
function countsOf({ theme, unit, goal }: Commitment, unitTree: UnitTree, goalTree: GoalTree): Set<string> {
  const units = unit === undefined ? [] : unitTree.lineOf(unit);
  const goals = new Set([goal]);
  for (let above = goalTree.byId.get(goal); above && !isClosed(goals, above.parent); ) {
    above = goalTree.parentOf(above);
    if (above) goals.add(above.id);
  }
  const scopes: CountScope[] = [
    { kind: 'whole' },
    { kind: 'theme', id: theme },
    ...units.map((id) => ({ kind: 'unit' as const, id })),
    ...[...goals].map((id) => ({ kind: 'goal' as const, id })),
  ];
  return new Set(scopes.map(countId));
}

/** Nothing above, or a loop. */
function isClosed(found: Set<string>, parent: string | undefined): boolean {
  return parent === undefined || found.has(parent);
}

function countOf(
  id: string,
  scope: CountScope,
  commitments: readonly Commitment[],
  lens: Lens,
): CommitmentCount {
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
  for (const commitment of commitments) {
    const { status } = commitmentStatus(followUpOf(commitment.followUps, lens), lens.policy);
    members[status].push(commitment.id);
  }
  return { id, scope, total: commitments.length, members };
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
