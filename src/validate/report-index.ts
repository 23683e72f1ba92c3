// What several rules look up in a report, built once per run and in one pass over its rows.
import type { Place } from '../diagnostics/index.js';
import { groupBy, once } from '../lib/index.js';
import {
  type FollowUp,
  type Goal,
  type LocalText,
  type Measure,
  type Publication,
  type Report,
  type TextField,
  type Translation,
  textsOf,
  translationsOf,
  type Unit,
} from '../model/index.js';

/** One language's text of a `LocalText`. */
export type RichText = NonNullable<LocalText[string]>;

/** A follow-up with whose it is: a unit's, the level above its units', or a goal's own. */
export interface OwnedFollowUp {
  followUp: FollowUp;
  /** What is followed up: a measure, or a goal itself. */
  measure: Measure | undefined;
  goal: Goal | undefined;
  /** Undefined for the level above the units. */
  unit: string | undefined;
  /** The measure's or goal's text, for messages. */
  text: string;
  /** Of the publication with the follow-up's period; without one, a full year is annual. */
  kind: Publication['kind'];
  isPublished: boolean;
}

export interface ReportIndex {
  goals: Map<string, Goal>;
  measures: Map<string, Measure>;
  /** The measures that judge a goal directly, by the goal's id. */
  measuresOf: Map<string, Measure[]>;
  /** The goals directly under a goal, by its id. */
  goalsUnder: Map<string, Goal[]>;
  followUps: OwnedFollowUp[];
  followUpsOf: Map<Measure, OwnedFollowUp[]>;
  /** Whether a publication shows it; without publications everything is shown. */
  isPublished(followUp: FollowUp): boolean;
  /** The units that a unit is part of, nearest first. */
  unitsAbove(unit: string): string[];
  /** In the source language, else in the first language that has it; empty when none has. */
  text(text: LocalText): string;
  place(text: LocalText): Place | undefined;
  /** All that is translated; gathered when it is first asked for. */
  texts(): TextField[];
  /** How far each translation of them has come. */
  translations(): Translation[];
  /** Empty for the level above the units. */
  unitName(unit: string | undefined): string;
}

export function indexReport(report: Report): ReportIndex {
  const text = (local: LocalText) => firstText(local, report.languages)?.plain ?? '';
  const unitNames = new Map(report.units.map((unit) => [unit.id, text(unit.name) || unit.id]));
  const goals = new Map(report.goals.map((goal) => [goal.id, goal]));
  const kinds = new Map(report.publications.map(({ period, kind }) => [period.id, kind]));
  const isPublished = ({ period }: FollowUp) => kinds.has(period.id) || kinds.size === 0;
  const followUps = [...eachFollowUp(report, goals)].map(({ subject, ...owned }): OwnedFollowUp => {
    const { period } = owned.followUp;
    const kind = kinds.get(period.id) ?? (period.months === 12 ? 'annual' : 'interim');
    return {
      ...owned,
      text: text(subject.text) || subject.id,
      kind,
      isPublished: isPublished(owned.followUp),
    };
  });
  const texts = once(() => textsOf(report));
  return {
    goals,
    measures: new Map(report.measures.map((measure) => [measure.id, measure])),
    measuresOf: groupBy(report.measures, (measure) => measure.goal),
    goalsUnder: groupBy(report.goals, (goal) => goal.parent),
    followUps,
    followUpsOf: groupBy(followUps, ({ measure }) => measure),
    isPublished,
    unitsAbove: climber(report.units),
    text,
    place: (local) => firstText(local, report.languages)?.place,
    texts,
    translations: once(() => translationsOf(report, texts())),
    unitName: (unit) => (unit === undefined ? '' : (unitNames.get(unit) ?? unit)),
  };
}

/** Survives units that are above themselves. */
function climber(units: readonly Unit[]): ReportIndex['unitsAbove'] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  return (unit) => {
    const line = new Set<string>();
    for (let above = parents.get(unit); above !== undefined && !line.has(above); above = parents.get(above))
      line.add(above);
    return [...line];
  };
}

type BareFollowUp = Pick<OwnedFollowUp, 'followUp' | 'measure' | 'goal' | 'unit'> & {
  subject: Measure | Goal;
};

function* eachFollowUp(report: Report, goals: Map<string, Goal>): Generator<BareFollowUp> {
  for (const goal of report.goals) {
    for (const followUp of goal.followUps)
      yield { followUp, measure: undefined, goal, unit: undefined, subject: goal };
  }
  for (const measure of report.measures) {
    const goal = goals.get(measure.goal);
    for (const followUp of measure.followUps)
      yield { followUp, measure, goal, unit: undefined, subject: measure };
    for (const { unit, followUps } of measure.participations) {
      for (const followUp of followUps) yield { followUp, measure, goal, unit, subject: measure };
    }
  }
}

/** The text of the first of the languages that has one. */
function firstText(local: LocalText, languages: string[]): RichText | undefined {
  for (const language of languages) {
    const text = local[language];
    if (text && text.plain !== '') return text;
  }
  return Object.values(local).find((text) => text !== undefined && text.plain !== '');
}

/** Stands in a cell where there is nothing to say. */
const ONLY_PUNCTUATION = /^[\s\p{P}\u2212]*$/u;

/** Whether the text exists in at least one language; a dash alone says nothing. */
export function isWritten(local: LocalText): boolean {
  return Object.values(local).some((text) => text !== undefined && !ONLY_PUNCTUATION.test(text.plain));
}

/** What a follow-up tells of how it went, in every language: a corrective action is planned, and no outcome. */
export function* outcomeTexts(followUp: FollowUp): Generator<[language: string, text: RichText]> {
  const { outcome, reason, consequence, motivation, comment } = followUp;
  for (const local of [outcome, reason, consequence, motivation, comment])
    for (const [language, text] of Object.entries(local)) if (text) yield [language, text];
}

/** Nothing told and nothing stated; what is stated without being told is G04's business. */
export function isSilent({ outcome, reason, comment, status, assessment, forecast }: FollowUp): boolean {
  const isTold = isWritten(outcome) || isWritten(reason) || isWritten(comment);
  return !isTold && !status && !assessment && !forecast;
}

/** Where a follow-up stands: its text if there is one, else its first place. */
export function placeOfFollowUp(followUp: FollowUp): Place | undefined {
  return Object.values(followUp.outcome).find((text) => text !== undefined)?.place ?? followUp.places[0];
}
