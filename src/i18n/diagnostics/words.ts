// The shape that the words of every code have, and what the three languages share: slugs, quotation, lists.
import type { DiagnosticArgs, DiagnosticCode } from '../../diagnostics/index.js';
import { primaryLanguage } from '../../lib/index.js';

/** The words of one code in one language. */
export interface CodeWords<Args> {
  /** Short name of the finding, for headings and lists. */
  title: string;
  /** One sentence without full stop: what is, and what was expected. */
  text(args: Args): string;
  /** Why it matters, in one or two sentences. */
  why: string;
  /** What to do. Without arguments it speaks of the code in general. */
  fix(args?: Args): string;
}

/** Words for every code: a missing one does not compile. */
export type DiagnosticWords = { [Code in DiagnosticCode]: CodeWords<DiagnosticArgs[Code]> };

/** Those of one family of codes, by how they begin. */
export type WordsOf<Beginning extends string> = {
  [Code in Extract<DiagnosticCode, `${Beginning}${string}`>]: DiagnosticWords[Code];
};

/** The English name of each code in addresses and file names; never changed once published. */
export const SLUGS: Record<DiagnosticCode, string> = {
  S01: 'unreadable-yaml',
  S02: 'missing-field',
  S03: 'wrong-value',
  S04: 'unknown-field',
  S05: 'unknown-reference',
  S06: 'duplicate-id',
  S07: 'circular-structure',
  S08: 'wrong-encoding',
  S09: 'file-too-large',
  S10: 'binary-file',
  S11: 'path-outside-folder',
  S12: 'unknown-version',
  S13: 'not-read',
  S14: 'empty-source',
  S15: 'missing-file',
  S16: 'unreadable-period',
  S17: 'unknown-figure',
  S18: 'unlisted-language',
  S19: 'language-missing-in-name',
  S20: 'unused-suppression',
  S21: 'suppression-without-reason',
  S22: 'baseline-out-of-date',
  S23: 'unusable-baseline',
  S24: 'theme-file',
  S25: 'template-unknown-field',
  S26: 'template-out-of-date',
  S27: 'template-unused-file',
  S28: 'template-lost-meaning',
  S29: 'unfinished-merge',
  T01: 'wrong-number-of-cells',
  T02: 'nothing-to-continue',
  T03: 'goal-looks-cut',
  T04: 'unclear-column',
  T05: 'dangling-footnote',
  T06: 'left-overs-of-other-programs',
  T07: 'joined-row',
  T08: 'dropped-delimiter-row',
  T09: 'mended-shifted-row',
  T10: 'continued-table',
  T11: 'paragraphs-read-as-headings',
  T12: 'spelling-differs',
  T13: 'table-without-theme',
  T14: 'unknown-word',
  T15: 'column-heading-varies',
  T16: 'table-left-out',
  T17: 'places-state-different-things',
  T18: 'period-without-report',
  T19: 'text-not-in-report',
  T20: 'table-with-tabs',
  T21: 'rows-in-no-table',
  G01: 'goal-not-measurable',
  G02: 'missing-outcome',
  G03: 'status-contradicts-computed',
  G04: 'status-without-narrative',
  G05: 'deviation-without-explanation',
  G06: 'measure-stated-twice',
  G07: 'differs-from-plan',
  G08: 'target-unchanged-for-years',
  G09: 'measures-point-different-ways',
  G10: 'unknown-merged-with-assessment',
  G11: 'share-without-counts',
  G12: 'goals-and-measures-in-one-series',
  G13: 'wording-of-other-report',
  G14: 'promised-number-missing',
  G15: 'too-many-measures',
  G16: 'unit-says-otherwise',
  G17: 'judgement-without-grounds',
  G18: 'missing-weight',
  G19: 'missing-status',
  G20: 'economic-deviation-without-explanation',
  G21: 'trend-contradicts-values',
  N01: 'unclear-value',
  N02: 'no-ratio',
  N03: 'parts-against-total',
  N04: 'rank-and-places',
  N05: 'shares-do-not-add-up',
  N06: 'number-in-text-differs',
  N07: 'trend-across-method-break',
  N08: 'zero-may-be-missing',
  N09: 'published-value-changed',
  N10: 'economy-does-not-add-up',
  N11: 'values-in-different-units',
  N12: 'part-of-year-against-whole',
  P01: 'small-count',
  P02: 'count-can-be-reckoned',
  P03: 'share-reveals-count',
  P04: 'small-count-in-text',
  P05: 'identity-number',
  P06: 'name-where-role-expected',
  P07: 'private-contact',
  P08: 'case-number',
  L01: 'interim-period-and-deadline',
  L02: 'deadlines',
  L03: 'missing-heading',
  L04: 'editions-not-parallel',
  L05: 'other-language-left',
  L06: 'not-for-everyone',
  L07: 'pdf-falls-short',
  L08: 'hard-to-read',
  L09: 'editions-state-different-facts',
  L10: 'translation-not-ready',
  L11: 'editions-differ-in-text',
  L12: 'long-sentence',
  L13: 'passive-chain',
  L14: 'unexplained-abbreviation',
  L15: 'theme-contrast',
  L16: 'output-changed',
  L17: 'sources-changed',
  L18: 'other-program',
  L19: 'title-of-other-period',
  E01: 'path-not-found',
  E02: 'no-browser',
  E03: 'cannot-write-output',
  E04: 'browser-does-not-start',
  E05: 'pdf-incomplete',
  E06: 'no-report-yaml',
  E07: 'wrong-option',
  E08: 'template-fails',
  E09: 'unknown-name',
  E10: 'cannot-read-file',
  E11: 'cannot-read-revision',
  E12: 'no-working-folder',
  E13: 'cannot-print',
  E14: 'no-temporary-folder',
  E15: 'no-browser-at-endpoint',
  E16: 'endpoint-does-not-print',
  E17: 'port-in-use',
  E18: 'cannot-serve',
  E19: 'nothing-to-verify',
  E20: 'no-verapdf',
};

/** How far into a text a quotation goes before it is cut. */
const QUOTED_LENGTH = 80;

/** Quotes an author's words on one line; a long text is cut at a word. */
function quoteWith(open: string, close: string): (text: string) => string {
  return (text) => `${open}${shorten(text)}${close}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= QUOTED_LENGTH) return line;
  const cut = line.slice(0, QUOTED_LENGTH);
  const lastSpace = cut.lastIndexOf(' ');
  // A text without spaces is cut between code points, never within one.
  const kept = lastSpace > QUOTED_LENGTH / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s.,;:–-]+$/u, '')} …`;
}

/** The words of one language for joining lists and naming languages. */
export interface LanguageTools {
  quote(text: string): string;
  /** `a, b and c`. */
  and(items: readonly string[]): string;
  /** `a, b or c`. */
  or(items: readonly string[]): string;
  number(value: number): string;
  /** The language of a tag, without region: `sv-FI` is `svenska`. The tag itself when it has no name. */
  languageName(tag: string): string;
}

/** Makes the tools of one language. */
export function languageTools(language: string, open: string, close: string): LanguageTools {
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const or = new Intl.ListFormat(language, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return {
    quote: quoteWith(open, close),
    and: (items) => and.format(items),
    or: (items) => or.format(items),
    number: (value) => numbers.format(value),
    languageName(tag) {
      const primary = primaryLanguage(tag);
      return /^[a-z]{2,3}$/iu.test(primary) ? (names.of(primary) ?? tag) : tag;
    },
  };
}

/** The words of one language for what a field should hold. */
export interface ValueWords {
  /** `string`, `number`, `array` and so on. */
  kinds: Readonly<Record<string, string>>;
  atLeast(number: string): string;
  atMost(number: string): string;
  dateLike(example: string): string;
}

/** Puts an expectation of the schema (`a | b`, `≥ 0`, `string`) into words. */
export function expectedValue(expected: string, words: ValueWords, tools: LanguageTools): string {
  const kind = words.kinds[expected];
  if (kind !== undefined) return kind;
  const bound = /^([≥≤]) (.+)$/u.exec(expected);
  if (bound?.[2]) return bound[1] === '≥' ? words.atLeast(bound[2]) : words.atMost(bound[2]);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(expected)) return words.dateLike(expected);
  return tools.or(expected.split(' | ').map((option) => words.kinds[option] ?? tools.quote(option)));
}
