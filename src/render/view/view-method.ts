// How the figures were computed, what lies behind each, what the marks mean, and where it all comes from.
import { acceptedFact, commitmentStatus, type Share } from '../../compute/index.js';
import type { Place } from '../../diagnostics/index.js';
import { describePolicy, policyTopics } from '../../explain/index.js';
import { groupBy } from '../../lib/index.js';
import {
  ACTIVITY_STATUSES,
  type ActivityStatus,
  ASSESSMENTS,
  type Assessment,
  type FollowUp,
  type LocalText,
  type Measure,
} from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { assessmentsOf } from './assessments-of.js';
import { followUpNow } from './view-follow-up.js';
import { type ShareView, sharesOf, shareView } from './view-shares.js';
import { assessmentWord } from './view-status.js';
import { nameText, type ViewText, viewText } from './view-text.js';
import { hasArrow } from './view-trend.js';

export interface MethodView {
  /** The policy in words; whose published rule it is, is among them. */
  rules: string[];
  /** The address at which the rule is published; null where there is none. */
  source: string | null;
  /** What the figures of units rest on; null where units have no pages. */
  ofUnits: string | null;
  lists: BehindView[];
}

/** The list behind one figure of the whole. */
export interface BehindView {
  anchor: string;
  share: ShareView;
  groups: {
    assessment: Assessment;
    symbol: string;
    word: string;
    count: string;
    /**
     * A goal, or a measure with the goal that it judges: many measures have the same words. `central` is the goal above
     * that one, where both stand in the list more than once.
     */
    items: { text: ViewText; central: ViewText | null; measure: ViewText | null; href: string }[];
  }[];
}

export interface LegendView {
  /** What a suggestion is; null where the report has none. */
  suggestion: string | null;
  items: {
    assessment: Assessment;
    symbol: string;
    word: string;
    forecastWord: string | null;
    /** Statuses of activities and of commitments that have the mark in this report; null where none has. */
    activityWord: string | null;
    commitmentWord: string | null;
    explanation: string;
  }[];
  /** What the arrows of trends mean; null where the report shows none. */
  arrows: string | null;
}

export interface SourcesView {
  files: { path: string; href: string | null }[];
  policy: string;
  tool: string;
}

/** The program's own name, as it signs a report. */
export const TOOL_NAME = 'Måltal';

export function methodView(context: ViewContext): MethodView {
  const { report, publication, language } = context;
  const { policy, labels } = report;
  const shares = sharesOf({ kind: 'whole' }, context);
  return {
    rules: describePolicy(policy, publication.kind, language, labels[language], policyTopics(report)),
    source: sourceOf(context),
    ofUnits: context.unitScores.size === 0 ? null : context.labels['method.listsOfUnits'],
    lists: shares.map((share) => behindView(share, context)),
  };
}

function sourceOf({ report }: ViewContext): string | null {
  const { source } = report.policy;
  return source !== undefined && /^https?:\/\/\S+$/u.test(source) ? source : null;
}

function behindView(share: Share, context: ViewContext): BehindView {
  const namesakes = share.counted === 'measures' ? namesakesAmong(share, context) : new Set<string>();
  const groups = ASSESSMENTS.map((assessment) =>
    groupOf(assessment, share.members[assessment], share, namesakes, context),
  );
  return {
    anchor: anchorOf('behind', share.id),
    share: shareView(share, 'behind', context),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function groupOf(
  assessment: Assessment,
  ids: string[],
  share: Share,
  namesakes: ReadonlySet<string>,
  context: ViewContext,
): BehindView['groups'][number] {
  const isGoals = share.counted === 'goals';
  return {
    assessment,
    symbol: `mark-${assessment}`,
    word: assessmentWord(assessment, share.aspect, context),
    count: context.formats.number(ids.length),
    items: ids.map((id) => (isGoals ? goalItem(id, context) : measureItem(id, namesakes, context))),
  };
}

type Item = BehindView['groups'][number]['items'][number];

function goalItem(id: string, context: ViewContext): Item {
  const text = nameText(context.goals.get(id)?.text ?? {}, id, context);
  return { text, central: null, measure: null, href: `#${anchorOf('goal', id)}` };
}

/** Measures of one name under goals of one name: without the goal above, one would seem to be judged twice. */
function namesakesAmong({ members }: Share, context: ViewContext): Set<string> {
  const nameOf = (id: string) => {
    const { text, measure } = measureItem(id, new Set(), context);
    return `${text.plain}\n${measure?.plain ?? ''}`;
  };
  const byName = groupBy(Object.values(members).flat(), nameOf);
  return new Set([...byName.values()].flatMap((ids) => (ids.length > 1 ? ids : [])));
}

function measureItem(id: string, namesakes: ReadonlySet<string>, context: ViewContext): Item {
  const measure = context.measures.get(id);
  const goal = context.goals.get(measure?.goal ?? '');
  const central = context.goals.get(measure?.centralGoal ?? '');
  return {
    text: nameText(goal?.text ?? {}, measure?.goal ?? id, context),
    central: namesakes.has(id) && central !== goal ? viewText(central?.text ?? {}, context) : null,
    measure: viewText(measure?.text ?? {}, context),
    href: `#${anchorOf('measure', id)}`,
  };
}

export function legendView(context: ViewContext): LegendView {
  const { labels, publication } = context;
  const activityWord = statusWords('activity', context);
  const commitmentWord = statusWords('commitment', context);
  return {
    suggestion: hasSuggestions(context) ? labels['legend.suggestion'] : null,
    items: assessmentsOf(context).map((assessment) => ({
      assessment,
      symbol: `mark-${assessment}`,
      word: assessmentWord(assessment, 'state', context),
      forecastWord: publication.kind === 'interim' ? assessmentWord(assessment, 'forecast', context) : null,
      activityWord: activityWord(assessment),
      commitmentWord: commitmentWord(assessment),
      explanation: labels[`legend.${assessment}`],
    })),
    arrows: hasTrends(context) ? labels['legend.arrows'] : null,
  };
}

/** The statuses that somebody states and the policy takes for an assessment: *försenad, inställd*. */
function statusWords(
  of: 'activity' | 'commitment',
  context: ViewContext,
): (assessment: Assessment) => string | null {
  const { report, publication, labels } = context;
  const used = new Set<ActivityStatus | 'notStated'>(
    of === 'commitment' ? statusesOfCommitments(context) : statusesOfActivities(context),
  );
  const taken = report.policy.activity[publication.kind];
  return (assessment) => {
    const words = ACTIVITY_STATUSES.flatMap((status) =>
      used.has(status) && taken[status] === assessment ? [labels[`${of}.${status}`]] : [],
    );
    return words.length === 0 ? null : words.join(', ');
  };
}

function statusesOfActivities(context: ViewContext): ActivityStatus[] {
  const { measures, policy } = context.report;
  const activities = measures.filter(({ kind }) => kind === 'activity');
  return saidNow(withUnits(activities), context).flatMap(
    ({ status }) => acceptedFact(status, policy)?.value ?? [],
  );
}

function statusesOfCommitments(context: ViewContext): (ActivityStatus | 'notStated')[] {
  const { commitments, policy } = context.report;
  return saidNow(commitments, context).map((said) => commitmentStatus(said, policy).status);
}

/** Those that are computed, and those that somebody states of a measure that has numbers, as its card shows them. */
function hasTrends(context: ViewContext): boolean {
  const { scores, report } = context;
  const speakers = Object.values(scores.numbers).flat();
  if (speakers.some(({ groups }) => groups.some(({ trend }) => hasArrow(trend)))) return true;
  const measures = report.measures.filter(({ kind }) => kind !== 'activity');
  return saidNow(withUnits(measures), context).some(({ trend }) => trend?.suggested === false);
}

function hasSuggestions(context: ViewContext): boolean {
  const { goals, measures, commitments } = context.report;
  return saidNow([...goals, ...commitments, ...withUnits(measures)], context).some(
    ({ status, assessment, forecast }) => [status, assessment, forecast].some((stated) => stated?.suggested),
  );
}

interface Subject {
  followUps: FollowUp[];
}

/** Measures, and what each of their units says of them. */
function withUnits(measures: readonly Measure[]): Subject[] {
  return [...measures, ...measures.flatMap(({ participations }) => participations)];
}

/** What is said in the report's period. */
function saidNow(subjects: readonly Subject[], context: ViewContext): FollowUp[] {
  return subjects.flatMap(({ followUps }) => followUpNow(followUps, context) ?? []);
}

export function sourcesView(context: ViewContext): SourcesView {
  const { report, labels, options } = context;
  const { sourceLinks, toolVersion } = options;
  return {
    files: sourceFiles(context).map((path) => ({
      path,
      href:
        sourceLinks === undefined ? null : sourceLinks + path.split('/').map(encodeURIComponent).join('/'),
    })),
    policy: labels['sources.policy']({ policy: report.policy.id }),
    tool: labels['colophon.tool']({ tool: TOOL_NAME, version: toolVersion }),
  };
}

function sourceFiles({ report, publication }: ViewContext): string[] {
  const chapters = new Set(publication.chapters.map(({ chapter }) => chapter));
  const places = [
    publication.place,
    ...(report.policy.place === undefined ? [] : [report.policy.place]),
    ...report.sections.map(({ place }) => place),
    ...report.goals.flatMap(({ places, text }) => [...places, ...placesOf(text)]),
    ...report.measures.flatMap((measure) => [
      ...measure.places,
      ...measure.participations.flatMap((participation) => participation.places),
      ...placesOf(measure.text),
    ]),
    ...report.commitments.flatMap(({ places, text }) => [...places, ...placesOf(text)]),
    ...report.economy.flatMap(({ places, title, lines }) => [
      ...places,
      ...placesOf(title),
      ...lines.flatMap(({ text }) => placesOf(text)),
    ]),
    ...report.chapters
      .filter(({ id }) => chapters.has(id))
      .flatMap(({ body }) => Object.values(body).flatMap((each) => each?.place ?? [])),
  ];
  return [...new Set(places.map(({ file }) => file))].filter((file) => file !== '').sort();
}

/** An edition of its own has places of its own. */
function placesOf(text: LocalText): Place[] {
  return Object.values(text).flatMap((each) => each?.place ?? []);
}
