// report.yaml as the rest of the program knows it: every text with its place, every default filled in.
import type { RuleSettings } from '../../diagnostics/index.js';
import type { EconomyColumnKind } from '../economy/economy-lexicon.js';
import { POLICIES } from '../policies.js';
import type { Policy } from '../policy.js';
import { DEFAULT_PRIVACY, type Privacy } from '../privacy.js';
import type { Profile } from '../profiles/profile.js';
import type { Limits, Organisation, Party, Publication, Report, Theme, Unit } from '../report.js';
import { type ColumnLexicon, columnLexicon } from '../tables/read-column.js';
import { NO_THEME, type PageTheme } from '../theme/page-theme.js';

export interface Config {
  /** Whether there is a report.yaml, however little of it could be read. */
  isDeclared: boolean;
  organisation: Organisation;
  languages: string[];
  units: Unit[];
  themes: Theme[];
  parties: Party[];
  policy: Policy;
  limits: Limits;
  abbreviations: Report['abbreviations'];
  hyphenation: Report['hyphenation'];
  pageTheme: PageTheme;
  privacy: Privacy;
  columns: ColumnLexicon;
  /** The organisation's own headings in tables of the economy. */
  economyColumns: Partial<Record<EconomyColumnKind, readonly string[]>>;
  profiles: readonly Profile[];
  rules: RuleSettings;
  labels: Partial<Record<string, Record<string, string>>>;
  publications: Publication[];
  /** Whether report.yaml lists them, readably; what is not listed is taken from the documents. */
  declares: { languages: boolean; units: boolean; themes: boolean; parties: boolean };
}

export const DEFAULT_LIMITS: Limits = {
  measuresPerGoal: 8,
  measuresPerReport: undefined,
  unchangedYears: 3,
  headingsElsewhere: [],
  lix: 60,
  lixWords: 100,
  sentenceWords: 40,
  sentenceWordsFinnish: 30,
  passives: 3,
};

/** What holds when single files are read without a report.yaml. */
export function defaultConfig(language: string): Config {
  const place = { file: '', start: 0, end: 0 };
  return {
    isDeclared: false,
    organisation: { name: {}, kind: 'municipality', country: undefined, place },
    languages: [language],
    units: [],
    themes: [],
    parties: [],
    policy: defaultPolicy(),
    limits: DEFAULT_LIMITS,
    abbreviations: {},
    hyphenation: {},
    pageTheme: NO_THEME,
    privacy: DEFAULT_PRIVACY,
    columns: columnLexicon(),
    economyColumns: {},
    profiles: [],
    rules: {},
    labels: {},
    publications: [],
    declares: { languages: false, units: false, themes: false, parties: false },
  };
}

export function defaultPolicy(): Policy {
  const { strict } = POLICIES;
  if (!strict) throw new Error('the policy "strict" is not among the shipped policies');
  return strict;
}
