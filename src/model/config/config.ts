// report.yaml as the rest of the program knows it: every text with its place, every default filled in.
import type { SeveritySettings } from '../../diagnostics/index.js';
import { POLICIES } from '../policies.js';
import type { Policy } from '../policy.js';
import type { Organisation, Party, Publication, Theme, Unit } from '../report.js';
import { type ColumnLexicon, columnLexicon } from '../tables/read-column.js';

export interface Config {
  organisation: Organisation;
  languages: string[];
  units: Unit[];
  themes: Theme[];
  parties: Party[];
  policy: Policy;
  columns: ColumnLexicon;
  severities: SeveritySettings;
  labels: Partial<Record<string, Record<string, string>>>;
  publications: Publication[];
  /** Whether report.yaml lists them; what is not listed is taken from the documents' headings. */
  declares: { units: boolean; themes: boolean; parties: boolean };
}

/** What holds when single files are read without a report.yaml. */
export function defaultConfig(language: string): Config {
  const place = { file: '', start: 0, end: 0 };
  return {
    organisation: { name: {}, kind: 'municipality', country: undefined, place },
    languages: [language],
    units: [],
    themes: [],
    parties: [],
    policy: defaultPolicy(),
    columns: columnLexicon(),
    severities: {},
    labels: {},
    publications: [],
    declares: { units: false, themes: false, parties: false },
  };
}

export function defaultPolicy(): Policy {
  const { strict } = POLICIES;
  if (!strict) throw new Error('the policy "strict" is not among the shipped policies');
  return strict;
}
