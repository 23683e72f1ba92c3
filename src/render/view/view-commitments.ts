// Development commitments: what somebody has undertaken to do, with its status, under a goal and on a unit's page.
import { type CommitmentCount, commitmentStatus, percentOf } from '../../compute/index.js';
import type { Commitment, Goal, Unit } from '../../model/index.js';
import { ACTIVITY_STATUSES, type Assessment } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { type FollowUpView, followUpNow, followUpView } from './view-follow-up.js';
import { type LinkedName, linkedUnits } from './view-rows.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, type ViewText } from './view-text.js';

export interface CommitmentsView {
  /** The goal that they serve, as the list may begin a page; null on a unit's page. */
  of: ViewText | null;
  /** *3 av 22*. */
  xOfY: string;
  /** *14 %*; null when there is nothing to count. */
  percent: string | null;
  /** Follows `xOfY`: *utvecklingsåtaganden är genomförda*. */
  phrase: string;
  /** Statuses that some have, in the order of the closed list. */
  parts: CommitmentPart[];
  caption: string;
  columns: { goal: boolean; responsible: boolean };
  /** On a unit's page its own; empty where only units below it have undertaken something. */
  rows: CommitmentRow[];
}

export interface CommitmentPart {
  assessment: Assessment;
  symbol: string;
  word: string;
  count: string;
}

export interface CommitmentRow {
  anchor: string;
  text: ViewText;
  /** Under a goal: who has undertaken it. */
  units: LinkedName[];
  /** On a unit's page: the goal that it serves. */
  goal: { text: ViewText; href: string } | null;
  responsible: { text: ViewText; separator: string }[];
  followUp: FollowUpView;
  status: StatusView;
}

/** The count of one scope, without the list. */
export interface CommitmentsFigure {
  /** *Åtaganden, läget den 31 augusti 2016*. */
  when: string;
  xOfY: string;
  percent: string | null;
  phrase: string;
  parts: CommitmentPart[];
}

/** The commitments under a central goal, those of its units' goals included; null when there are none. */
export function commitmentsOfGoal(goal: Goal, context: ViewContext): CommitmentsView | null {
  const count = context.commitmentCounts.get(`goal:${goal.id}.commitments`);
  if (count === undefined) return null;
  const commitments = context.commitmentsOfGoal.get(goal.id) ?? [];
  const list = listOf(commitments, count, anchorOf('commitment'), undefined, context);
  return { ...list, of: nameText(goal.text, goal.id, context) };
}

/** What a unit and those below it have undertaken, and the list of its own; null when that is nothing. */
export function commitmentsOfUnit(unit: Unit, context: ViewContext): CommitmentsView | null {
  const count = context.commitmentCounts.get(`unit:${unit.id}.commitments`);
  if (count === undefined) return null;
  const own = context.report.commitments.filter((commitment) => commitment.unit === unit.id);
  return listOf(own, count, anchorOf('unit', unit.id, 'commitment'), unit, context);
}

/** All commitments of the report, for the summary; null when there are none. */
export function commitmentsFigure(context: ViewContext): CommitmentsFigure | null {
  const { labels, formats, publication } = context;
  const count = context.commitmentCounts.get('commitments');
  if (count === undefined) return null;
  const when = labels['commitments.when']({ date: formats.date(publication.period.to) });
  return { when, ...countedView(count, context) };
}

/** Where the list of a count stands: the goal, theme or unit, else all goals. */
export function commitmentsHref({ scope, members }: CommitmentCount, context: ViewContext): string {
  if (scope.kind === 'whole') return '#goals';
  // What a unit without a page has undertaken stands under the goals.
  if (scope.kind === 'unit' && !context.unitScores.has(scope.id)) return '#goals';
  if (scope.kind !== 'goal') return `#${anchorOf(scope.kind, scope.id)}`;
  // A goal below a central one has no place of its own.
  const counted = new Set(Object.values(members).flat());
  const central = context.report.commitments.find(({ id }) => counted.has(id))?.centralGoal;
  return `#${anchorOf('goal', central ?? scope.id)}`;
}

function listOf(
  commitments: Commitment[],
  count: CommitmentCount,
  anchor: string,
  page: Unit | undefined,
  context: ViewContext,
): CommitmentsView {
  const { labels, formats, publication } = context;
  return {
    of: null,
    ...countedView(count, context),
    caption: labels['commitments.caption']({
      period: formats.period(publication.period),
      count: commitments.length,
    }),
    columns: {
      goal: page !== undefined,
      responsible: commitments.some(({ parties }) => parties.length > 0),
    },
    rows: commitments.map((commitment) => rowOf(commitment, anchor, page, context)),
  };
}

function rowOf(
  commitment: Commitment,
  anchor: string,
  page: Unit | undefined,
  context: ViewContext,
): CommitmentRow {
  const { id, text, unit, parties } = commitment;
  const said = followUpNow(commitment.followUps, context);
  const names = parties.map(({ party, text: own }) =>
    nameText(context.parties.get(party ?? '')?.name ?? own, party ?? '', context),
  );
  return {
    anchor: anchorOf(anchor, id),
    text: nameText(text, id, context),
    units: page !== undefined || unit === undefined ? [] : linkedUnits([unit], context),
    goal: page === undefined ? null : goalOf(commitment, context),
    responsible: names.map((name, position) => ({
      text: name,
      separator: position < names.length - 1 ? ', ' : '',
    })),
    followUp: followUpView(said, context),
    status: statusOf(commitment, context),
  };
}

function goalOf({ centralGoal }: Commitment, context: ViewContext): NonNullable<CommitmentRow['goal']> {
  const goal = context.goals.get(centralGoal);
  return {
    text: nameText(goal?.text ?? {}, centralGoal, context),
    href: `#${anchorOf('goal', centralGoal)}`,
  };
}

/** The status in its own word, with the mark of the assessment that the policy makes of it. */
function statusOf(commitment: Commitment, context: ViewContext): StatusView {
  const { labels, report } = context;
  const said = followUpNow(commitment.followUps, context);
  const { status, stated, suggestion } = commitmentStatus(said, report.policy);
  const suggested = suggestion && labels['suggestion.status']({ word: labels[`commitment.${suggestion}`] });
  return {
    ...statusView(undefined, 'state', context),
    ...markOf(status, context),
    word: labels[`commitment.${status}`],
    suggestion: stated?.suggested ? labels['suggestion.accepted'] : (suggested ?? null),
  };
}

type Status = keyof CommitmentCount['members'];

function markOf(status: Status, context: ViewContext): Pick<StatusView, 'assessment' | 'symbol'> {
  const { activity } = context.report.policy;
  const assessment = status === 'notStated' ? 'notAssessed' : activity[context.publication.kind][status];
  return { assessment, symbol: `mark-${assessment}` };
}

function countedView(
  { total, members }: CommitmentCount,
  context: ViewContext,
): Pick<CommitmentsView, 'xOfY' | 'percent' | 'phrase' | 'parts'> {
  const { labels, formats } = context;
  const done = members.done.length;
  const statuses: Status[] = [...ACTIVITY_STATUSES, 'notStated'];
  return {
    xOfY: labels['share.xOfY']({ x: formats.number(done), y: formats.number(total) }),
    percent: total === 0 ? null : formats.percent(percentOf(done, total) ?? 0),
    phrase: labels['commitments.phrase']({ count: done, total }),
    parts: statuses.flatMap((status) => {
      const count = members[status].length;
      return count === 0 ? [] : [partOf(status, count, context)];
    }),
  };
}

function partOf(status: Status, count: number, context: ViewContext): CommitmentPart {
  return {
    ...markOf(status, context),
    word: context.labels[`commitment.${status}`],
    count: context.formats.number(count),
  };
}
