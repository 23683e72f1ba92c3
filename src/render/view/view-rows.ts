// Rows of a goal table: one per measure and per follow-up that says something of its own.
import type { Aspect, Judgement } from '../../compute/index.js';
import { rememberOf } from '../../lib/index.js';
import type { FollowUp, Goal, Measure } from '../../model/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { said, saysOfMeasure } from './view-filter.js';
import { type FollowUpView, followUpNow, followUpView, targetStatements } from './view-follow-up.js';
import { type StatusView, statusView } from './view-status.js';
import { nameText, plainText, type ViewText, viewText } from './view-text.js';

export interface TableView {
  caption: string;
  /** Columns that hold something in this part of the report; the others are always there. */
  columns: TableColumns;
  rows: RowView[];
}

export interface TableColumns {
  unitGoal: boolean;
  action: boolean;
  responsible: boolean;
  forecast: boolean;
}

export interface RowView {
  /** Given to the first row of a measure. */
  anchor: string | null;
  /** How the filter finds it; given to the first row of a measure. */
  says: string | null;
  /** Null where the measure judges the central goal itself. */
  unitGoal: ViewText | null;
  /** The unit goal stands in the row above already. */
  repeatsGoal: boolean;
  /** How the unit's own goal is judged; on a unit's page only. */
  goalStatus: StatusView | null;
  /** Says that the row is the level above's own; null else. */
  levelAbove: string | null;
  units: LinkedName[];
  measure: ViewText;
  /** Says that it is followed without a target, and so has no status; null else. */
  keyFigure: string | null;
  /** Where all its numbers stand; null where they are here, or there are none. */
  measureHref: string | null;
  /** The measure stands in the row above already. */
  repeatsMeasure: boolean;
  targets: FollowUpView['statements'];
  /** The measure's own status, above those of its units; null where the row says it. */
  overall: StatusView | null;
  actions: ViewText[];
  responsible: { text: ViewText; separator: string }[];
  followUp: FollowUpView;
  status: StatusView;
  forecast: StatusView | null;
}

export interface LinkedName {
  text: ViewText;
  href: string | null;
  separator: string;
}

/** One statement about a measure, and the units that it holds for. */
export interface Speaker {
  followUp: FollowUp | undefined;
  units: string[];
  isLevelAbove: boolean;
  judgement: (aspect: Aspect) => Judgement | undefined;
}

/** Rows of a measure in the part that goes by goals. */
export function rowsOfMeasure(measure: Measure, context: ViewContext): RowView[] {
  const speakers = speakersOf(measure, context);
  return speakers.map((speaker, position) => ({
    ...rowOf(measure, speaker, context),
    anchor: position === 0 ? anchorOf('measure', measure.id) : null,
    says: position === 0 ? saysOfMeasure(measure, context) : null,
    repeatsMeasure: position > 0,
    repeatsGoal: position > 0,
    overall:
      position === 0 && speakers.length > 1 && !speaker.isLevelAbove ? overallOf(measure, context) : null,
  }));
}

/** The row of a measure on the page of one of its units. */
export function rowOfUnit(measure: Measure, unit: string, context: ViewContext): RowView {
  const participation = measure.participations.find((each) => each.unit === unit);
  const own = followUpNow(participation?.followUps ?? [], context);
  const above = followUpNow(measure.followUps, context);
  const scores = context.unitScores.get(unit);
  const speaker: Speaker = {
    followUp: own ?? above,
    units: [unit],
    isLevelAbove: own === undefined && above !== undefined,
    judgement: (aspect) => scores?.measures[measure.id]?.[aspect],
  };
  const goal = scores?.goals[measure.goal]?.state;
  const isOwnGoal = measure.goal !== measure.centralGoal && goal !== undefined;
  return {
    ...rowOf(measure, speaker, context),
    units: [],
    anchor: anchorOf('unit', unit, 'measure', measure.id),
    says: said(measure, speaker.judgement('state'), [unit], context),
    goalStatus: isOwnGoal ? statusView(goal, 'state', context) : null,
  };
}

function rowOf(measure: Measure, speaker: Speaker, context: ViewContext): RowView {
  const goal: Goal | undefined =
    measure.goal === measure.centralGoal ? undefined : context.goals.get(measure.goal);
  const { followUp } = speaker;
  return {
    anchor: null,
    says: null,
    unitGoal: goal === undefined ? null : viewText(goal.text, context),
    repeatsGoal: false,
    goalStatus: null,
    levelAbove: speaker.isLevelAbove ? context.labels['goals.levelAbove'] : null,
    units: linkedUnits(speaker.units, context),
    measure: nameText(measure.text, measure.id, context),
    keyFigure: measure.kind === 'keyFigure' ? context.labels['measure.keyFigure'] : null,
    measureHref: measure.kind === 'activity' ? null : `#${anchorOf('measure', measure.id)}`,
    repeatsMeasure: false,
    targets: targetStatements(measure, context),
    overall: null,
    actions: measure.actions.flatMap((action) => viewText(action, context) ?? []),
    responsible: partiesOf(measure, context),
    followUp: followUpView(followUp, context, { measure, unit: speaker.units[0] }),
    status: statusView(speaker.judgement('state'), 'state', context, followUp?.status),
    forecast:
      context.publication.kind === 'interim' && measure.kind !== 'keyFigure'
        ? statusView(speaker.judgement('forecast'), 'forecast', context)
        : null,
  };
}

/**
 * The row of a table on upright pages, which have room for what is measured, what is said and how it is judged:
 * unit goal, action and responsible stand with the measure, and a row that goes on with it does not say them again.
 */
export function foldedRow(row: RowView, { labels }: ViewContext): RowView {
  const elsewhere = { actions: [], responsible: [] };
  if (row.repeatsMeasure) return { ...row, ...elsewhere };
  const said = [
    ...row.actions.map((text) => ({ label: labels['column.action'], text })),
    ...(row.responsible.length === 0
      ? []
      : [{ label: labels['column.responsible'], text: joined(row.responsible) }]),
  ];
  return { ...row, targets: [...row.targets, ...said], ...elsewhere };
}

function joined(names: RowView['responsible']): ViewText {
  const inOrder = (part: 'html' | 'plain') =>
    names.map(({ text, separator }) => text[part] + separator).join('');
  const [first, ...others] = names.map(({ text }) => text);
  const isOneLanguage = first !== undefined && others.every(({ lang }) => lang === first.lang);
  return {
    ...plainText(inOrder('plain')),
    html: inOrder('html'),
    ...(isOneLanguage ? { lang: first.lang, otherLanguage: first.otherLanguage } : {}),
  };
}

function overallOf(measure: Measure, context: ViewContext): StatusView {
  return statusView(context.scores.whole.measures[measure.id]?.state, 'state', context);
}

/** The level above first; then the units, those with the very same follow-up and no numbers of their own together. */
export function speakersOf(measure: Measure, context: ViewContext): Speaker[] {
  const above = followUpNow(measure.followUps, context);
  const covered: string[] = [];
  const groups = new Map<string, Speaker>();
  const withNumbers = unitsWithNumbers(measure, context);
  for (const { unit, followUps } of measure.participations) {
    const own = followUpNow(followUps, context);
    const isSilent = own === undefined || (above !== undefined && signatureOf(own) === signatureOf(above));
    const isCovered = above !== undefined && isSilent && !withNumbers.has(unit);
    if (isCovered) {
      covered.push(unit);
      continue;
    }
    const isOnly = measure.participations.length === 1;
    const key = withNumbers.has(unit) ? unit : own === undefined || isOnly ? '' : signatureOf(own);
    const group = groups.get(key);
    if (group !== undefined) group.units.push(unit);
    else {
      const scores = context.scores.participations[measure.id]?.[unit];
      groups.set(key, {
        followUp: own,
        units: [unit],
        isLevelAbove: false,
        judgement: (aspect) => scores?.[aspect],
      });
    }
  }
  if (above === undefined && groups.size > 0) return [...groups.values()];
  const whole = context.scores.whole.measures[measure.id];
  const judgement = (aspect: Aspect) => whole?.[aspect];
  return [{ followUp: above, units: covered, isLevelAbove: groups.size > 0, judgement }, ...groups.values()];
}

/** Units whose own values are another matter than those of the units beside them. */
function unitsWithNumbers(measure: Measure, { scores }: ViewContext): Set<string> {
  if (measure.participations.length < 2) return new Set();
  return new Set((scores.numbers[measure.id] ?? []).flatMap(({ unit }) => unit ?? []));
}

/** Two follow-ups with the same signature say the same. */
const signatureOf = rememberOf((followUp: FollowUp): string => {
  const { outcome, reason, consequence, correctiveAction, motivation, comment } = followUp;
  const texts = [outcome, reason, consequence, correctiveAction, motivation, comment].map((text) =>
    Object.entries(text).map(([language, rich]) => [language, rich?.plain]),
  );
  const facts = [followUp.status, followUp.assessment, followUp.forecast].map((fact) => [
    fact?.value,
    fact?.suggested,
  ]);
  return JSON.stringify([texts, facts]);
});

/** Names of units, with a link to the page of each that has one. */
export function linkedUnits(units: string[], context: ViewContext): LinkedName[] {
  return units.map((id, position) => ({
    text: nameText(context.units.get(id)?.name ?? {}, id, context),
    href: context.unitScores.has(id) ? `#${anchorOf('unit', id)}` : null,
    separator: position < units.length - 1 ? ', ' : '',
  }));
}

/** Names from the register in the report's language, each once. */
export function partiesOf(measure: Measure, context: ViewContext): RowView['responsible'] {
  const names = new Map<string, ViewText>();
  for (const { party, text } of measure.parties) {
    const name = nameText(context.parties.get(party ?? '')?.name ?? text, party ?? '', context);
    if (name.plain !== '') names.set(name.plain, name);
  }
  return [...names.values()].map((text, position) => ({
    text,
    separator: position < names.size - 1 ? ', ' : '',
  }));
}
