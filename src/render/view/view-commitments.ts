// Development commitments: what somebody has undertaken to do, with its status, under a goal and on a unit's page.
import { type CommitmentCount, percentOf } from '../../compute/index.js';
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
  const commitments = context.commitmentsOfGoal.get(goal.id) ?? [];
  const list = listOf(commitments, anchorOf('commitment'), undefined, context);
  return list && { ...list, of: nameText(goal.text, goal.id, context) };
}

/** What a unit has undertaken; null when that is nothing. */
export function commitmentsOfUnit(unit: Unit, context: ViewContext): CommitmentsView | null {
  const own = context.report.commitments.filter((commitment) => commitment.unit === unit.id);
  return listOf(own, anchorOf('unit', unit.id, 'commitment'), unit, context);
}

/** All commitments of the report, for the summary; null when there are none. */
export function commitmentsFigure(context: ViewContext): CommitmentsFigure | null {
  const { report, labels, formats, publication } = context;
  if (report.commitments.length === 0) return null;
  const count = context.commitmentCounts.get('commitments') ?? countOf(report.commitments, context);
  const when = labels['commitments.when']({ date: formats.date(publication.period.to) });
  return { when, ...countedView(count, context) };
}

/** Where the list of a count stands: the goal, theme or unit, else all goals. */
export function commitmentsHref(count: string): string {
  const [, kind = '', id = ''] = /^(goal|theme|unit):(.*)\.commitments$/u.exec(count) ?? [];
  return kind === '' ? '#goals' : `#${anchorOf(kind, id)}`;
}

function listOf(
  commitments: Commitment[],
  anchor: string,
  page: Unit | undefined,
  context: ViewContext,
): CommitmentsView | null {
  if (commitments.length === 0) return null;
  const { labels, formats, publication } = context;
  return {
    of: null,
    ...countedView(countOf(commitments, context), context),
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
  const stated = followUpNow(commitment.followUps, context)?.status;
  if (stated === undefined || stated.suggested) {
    const suggested = stated === undefined ? null : context.labels[`commitment.${stated.value}`];
    return {
      ...statusView(undefined, 'state', context),
      word: context.labels['commitment.notStated'],
      suggestion: suggested === null ? null : context.labels['suggestion.status']({ word: suggested }),
    };
  }
  const assessment = context.report.policy.activity[context.publication.kind][stated.value];
  return {
    ...statusView(undefined, 'state', context),
    assessment,
    symbol: `mark-${assessment}`,
    word: context.labels[`commitment.${stated.value}`],
  };
}

type Status = keyof CommitmentCount['members'];

function countOf(commitments: Commitment[], context: ViewContext): CommitmentCount {
  const members = Object.fromEntries(
    [...ACTIVITY_STATUSES, 'notStated' as const].map((status) => [status, [] as string[]]),
  ) as CommitmentCount['members'];
  for (const commitment of commitments) {
    const stated = followUpNow(commitment.followUps, context)?.status;
    members[stated === undefined || stated.suggested ? 'notStated' : stated.value].push(commitment.id);
  }
  return { id: '', total: commitments.length, members };
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
  const { activity } = context.report.policy;
  const assessment = status === 'notStated' ? 'notAssessed' : activity[context.publication.kind][status];
  return {
    assessment,
    symbol: `mark-${assessment}`,
    word: context.labels[`commitment.${status}`],
    count: context.formats.number(count),
  };
}
