// The words around what can be set for a rule, and those of the pages of profiles.
import type { DeadlineStep } from '../../diagnostics/index.js';

export interface SettingsWords {
  /** Heads the section of a code's page. */
  heading: string;
  /** @param example - As it is written: `rules: { G05: off }`. */
  severity(example: string): string;
  /** @param example - As it is written. */
  scope(example: string): string;
  option: string;
  defaultValue: string;
  meaning: string;
  /** The value of an option that counts nothing. */
  off: string;
  /** The value of an empty list. */
  nothing: string;
  /** What a comment does, and its two forms. */
  suppress(markdown: string, yaml: string): string;
  /** The reason in the example of such a comment. */
  reason: string;
  /** Before the profiles that set the code. */
  profiles: string;
  profile: {
    /** Heads the page of a profile. */
    title: string;
    /** Heads the list of all profiles. */
    all: string;
    intro: string;
    name: string;
    about: string;
    /** Of reports in the country, of this kind, of these organisations. */
    appliesTo(country: 'SE' | 'FI', kind: 'interim' | 'annual', organisations: readonly string[]): string;
    everywhere: string;
    use(yaml: string, command: string): string;
    severities: string;
    code: string;
    finding: string;
    from: string;
    to: string;
    isOff: string;
    deadlines: string;
    steps: Record<DeadlineStep, string>;
    /** A day of the year after the one that is reported; the month counts from 1. */
    dayAfter(day: number, month: number): string;
    headings: string;
    headingsIntro: string;
    part: string;
    standing: string;
    standings: Record<'law' | 'practice' | 'unconfirmed', string>;
    group: string;
    requirements: string;
    sources: string;
    noSource: string;
    organisations: Record<'SE' | 'FI', Partial<Record<string, string>>>;
  };
}
