// The model: what the sources say, in one shape, each value with its place. Facts only; nothing computed.
import type { Place, RuleSettings } from '../diagnostics/index.js';
import type { NarrativeParts, NarrativeText, RichText } from '../parse/index.js';
import type { EconomyTable } from './economy/economy.js';
import type { MeasureNumbers } from './numbers.js';
import type { Period } from './period.js';
import type { Policy } from './policy.js';
import type { Privacy } from './privacy.js';
import type { HeadingId } from './profiles/headings.js';
import type { Profile } from './profiles/profile.js';
import type { SourceHeading } from './source-headings.js';
import type { PageTheme } from './theme/page-theme.js';
import type { Translations } from './translations/translations.js';
import type { ActivityStatus, Assessment, Forecast, Trend } from './words.js';

/** A text per language tag (`sv-FI`). A language that lacks it has no key. */
export type LocalText = Partial<Record<string, RichText>>;

/** A fact without language. `suggested` when the author wrote `?` before it and nobody has accepted it yet. */
export interface Stated<Value> {
  value: Value;
  /** The author's own word. */
  word: string;
  suggested: boolean;
  place: Place;
}

export interface Organisation {
  name: LocalText;
  kind: 'municipality' | 'board' | 'jointAuthority' | 'wellbeingServicesCounty' | 'region';
  /** Undefined only when single files are read without a report.yaml. */
  country: 'SE' | 'FI' | undefined;
  place: Place;
}

export interface Unit {
  id: string;
  name: LocalText;
  /** The unit that this one is part of. */
  parent: string | undefined;
  place: Place;
}

export interface Theme {
  id: string;
  text: LocalText;
  places: Place[];
}

/** A goal. Central goals have no parent; a unit's goal has a central goal as parent and lists its units. */
export interface Goal {
  id: string;
  /** Whether the author wrote the id, or it was derived from the text. */
  idIsDerived: boolean;
  parent: string | undefined;
  theme: string;
  /** Units whose own goal this is; empty for a central goal. */
  units: string[];
  text: LocalText;
  binding: boolean;
  weight: number | undefined;
  /** Statements about the goal itself, for example a manual judgement. */
  followUps: FollowUp[];
  places: Place[];
}

export interface PartyMention {
  /** The party in the register, when it is there. */
  party: string | undefined;
  text: LocalText;
  place: Place;
}

export interface Party {
  id: string;
  name: LocalText;
  aliases: string[];
  place: Place;
}

/** What is said of a measure or goal for one period. */
export interface FollowUp {
  period: Period;
  outcome: LocalText;
  status: Stated<ActivityStatus> | undefined;
  assessment: Stated<Assessment> | undefined;
  forecast: Stated<Forecast> | undefined;
  trend: Stated<Trend> | undefined;
  reason: LocalText;
  consequence: LocalText;
  correctiveAction: LocalText;
  motivation: LocalText;
  comment: LocalText;
  /** Who judged, where the policy says `manual`. */
  author: PartyMention | undefined;
  /** Each place where this follow-up stands: several when a pasted document repeats it. */
  places: Place[];
}

/** A unit that carries a measure, with its own follow-ups. */
export interface Participation {
  unit: string;
  followUps: FollowUp[];
  /** Each row in which the unit states this measure. */
  places: Place[];
}

/** How a goal is judged. Exists once, however many units carry it. */
export interface Measure extends MeasureNumbers {
  id: string;
  idIsDerived: boolean;
  /** `keyFigure`: numbers that are followed without a target; not judged, and counted in no share. */
  kind: 'activity' | 'numeric' | 'keyFigure';
  /** The goal that it judges: the unit's goal where there is one, else the central goal. */
  goal: string;
  /** The central goal above it. */
  centralGoal: string;
  theme: string;
  text: LocalText;
  actions: LocalText[];
  parties: PartyMention[];
  weight: number | undefined;
  /** What the level above the units says itself. */
  followUps: FollowUp[];
  participations: Participation[];
  /** Each place where the measure is written: rows of tables, items of YAML. */
  places: Place[];
}

/** A development commitment under a goal: what somebody has undertaken to do, with its own status. */
export interface Commitment {
  id: string;
  idIsDerived: boolean;
  goal: string;
  centralGoal: string;
  theme: string;
  /** The unit that has undertaken it; undefined for the level above. */
  unit: string | undefined;
  text: LocalText;
  parties: PartyMention[];
  followUps: FollowUp[];
  places: Place[];
}

/** A stretch of the sources under one unit heading, as it stands there; for `inspect`. */
export interface Section {
  file: string;
  /** Undefined for the level above the units. */
  unit: string | undefined;
  title: string;
  themes: string[];
  rows: number;
  place: Place;
}

export type RepairKind = 'joinedRest' | 'droppedDelimiter' | 'mendedShift' | 'continuedTable';

export interface Repair {
  kind: RepairKind;
  place: Place;
}

export interface Chapter {
  /** The file's stem: `inledning` for `text/inledning.sv.md`. */
  id: string;
  title: LocalText;
  body: Partial<Record<string, ChapterBody>>;
}

export interface ChapterBody {
  /** Sanitised HTML with `<data class="figure" value="…">` where a computed figure goes. */
  html: string;
  paragraphs: RichText[];
  /** All of its words in order, the title apart: headings, paragraphs, cells. */
  texts: NarrativeText[];
  parts: NarrativeParts;
  figures: { ref: string; place: Place }[];
  images: { path: string; alt: string; place: Place }[];
  place: Place;
}

export interface Approval {
  board: LocalText;
  /** ISO 8601. */
  date: string;
  record: string | undefined;
  place: Place;
}

/** One entry of `reports:`. */
export interface Publication {
  id: string;
  kind: 'interim' | 'annual';
  period: Period;
  template: string;
  title: LocalText;
  subtitle: LocalText;
  approval: Approval | undefined;
  /** ISO date on which it goes to council and auditors; in Finland to the council. */
  handedOver: string | undefined;
  /** ISO date on which the audit is finished. */
  audited: string | undefined;
  chapters: { chapter: string; position: 'beforeGoals' | 'afterGoals'; place: Place }[];
  /** What the report is compared with: a path in the repository to an earlier `report.json`, or `git:<revision>`. */
  comparedWith: { plan?: ComparisonRef; previous?: ComparisonRef };
  /** What the other language editions must be before it is published. */
  translation: TranslationNeed;
  /** Of its `template:`; where it has none, its own. */
  templatePlace: Place;
  place: Place;
}

/** `complete`: nothing is missing; `current`: nor older than its source; `reviewed`: and all is accepted. */
export const TRANSLATION_NEEDS = ['any', 'complete', 'current', 'reviewed'] as const;
export type TranslationNeed = (typeof TRANSLATION_NEEDS)[number];

export interface ComparisonRef {
  ref: string;
  place: Place;
}

/** How many and how old: what the checks of G08 and G15 compare with. */
export interface Limits {
  /** Undefined where nothing is counted. */
  measuresPerGoal: number | undefined;
  measuresPerReport: number | undefined;
  /** LIX of a Swedish chapter up to which nothing is said, and the fewest words that are measured. */
  lix: number;
  lixWords: number;
  /** Words of a sentence; Finnish needs fewer for the same. */
  sentenceWords: number;
  sentenceWordsFinnish: number;
  /** Verbs in the passive in one sentence from which on it is pointed out. */
  passives: number;
  /** Years that a goal and its target may stand as they are. */
  unchangedYears: number;
  /** Headings of a profile that stand in another document. */
  headingsElsewhere: readonly HeadingId[];
}

export interface Report {
  organisation: Organisation;
  /** BCP 47 tags; the first is the source language. */
  languages: string[];
  /** Where report.yaml lists them; undefined where it does not, or cannot be read there. */
  languagesPlace: Place | undefined;
  units: Unit[];
  themes: Theme[];
  goals: Goal[];
  measures: Measure[];
  commitments: Commitment[];
  economy: EconomyTable[];
  parties: Party[];
  chapters: Chapter[];
  /** What translations.yaml knows; undefined where there is none. */
  translations: Translations | undefined;
  publications: Publication[];
  policy: Policy;
  limits: Limits;
  /** What needs no explanation, by language without region: `{ sv: ['KF'] }`. */
  abbreviations: Partial<Record<string, string[]>>;
  /** Words with a hyphen wherever they may be broken, by language without region: `{ sv: ['Grundtrygghets-centralen'] }`. */
  hyphenation: Partial<Record<string, string[]>>;
  /** Colour, arms and typeface of the municipality's own. */
  pageTheme: PageTheme;
  privacy: Privacy;
  /** What the report is checked as, in the order in which it is applied. */
  profiles: readonly Profile[];
  /** How severe each finding is, and in which files: from the profiles and from `rules:`. */
  rules: RuleSettings;
  /** The organisation's own words for our labels, by language tag: `{ 'sv-FI': { 'column.measure': 'Indikator' } }`. */
  labels: Partial<Record<string, Record<string, string>>>;
  sections: Section[];
  /** Of the goal files, in the order of the files. */
  headings: SourceHeading[];
  repairs: Repair[];
}
