// A column heading: which field it stands for, and of which period.
import { closest, foldText, withoutBrackets } from '../../lib/index.js';
import { findPeriod, type Period } from '../period.js';
import type { Publication } from '../report.js';
import { COLUMN_PHRASES, type ColumnKind, GOAL_OR_TARGET, REPORT_PHRASES } from './column-words.js';

export interface Column {
  kind: ColumnKind;
  period: Period | undefined;
  /** The kind of report that the heading names, and nothing else: *Bokslut*. */
  report?: Publication['kind'];
}

export type ColumnReading = { column: Column } | { tie: ColumnKind[] } | { unknown: string | undefined };

/** Known phrases, folded, with what they mean; a repository's own come first and win. */
export interface ColumnLexicon {
  phrases: { folded: string; kind: ColumnKind; own: boolean }[];
  /** Headings read before: the same few stand above every table. */
  known: Map<string, ColumnReading>;
}

export function columnLexicon(own: Partial<Record<ColumnKind, readonly string[]>> = {}): ColumnLexicon {
  const entries = (table: Partial<Record<ColumnKind, readonly string[]>>, isOwn: boolean) =>
    (Object.entries(table) as [ColumnKind, readonly string[]][]).flatMap(([kind, words]) =>
      words.map((word) => ({ folded: foldText(word), kind, own: isOwn })),
    );
  return { phrases: [...entries(own, true), ...entries(COLUMN_PHRASES, false)], known: new Map() };
}

const GOAL_WORDS = new Set(GOAL_OR_TARGET.map(foldText));

/**
 * The longest known phrase in the heading wins; a repository's own phrases win over ours.
 * `Mål` or `Tavoite` with a period is a target; a heading that is only a period holds that period's outcome.
 */
export function readColumn(heading: string, lexicon: ColumnLexicon): ColumnReading {
  const known = lexicon.known.get(heading) ?? readNewColumn(heading, lexicon);
  lexicon.known.set(heading, known);
  return known;
}

function readNewColumn(heading: string, lexicon: ColumnLexicon): ColumnReading {
  const found = findPeriod(heading);
  const whole = foldText(heading);
  const words = foldText(withoutBrackets(found?.rest ?? heading));
  const period = found?.period;
  if (words === '') return period ? { column: { kind: 'outcome', period } } : { unknown: undefined };
  const matches = lexicon.phrases.filter(
    (phrase) => (phrase.own && phrase.folded === whole) || contains(words, phrase.folded),
  );
  const own = matches.filter((match) => match.own);
  const candidates = own.length > 0 ? own : matches;
  const longest = Math.max(0, ...candidates.map((match) => match.folded.length));
  const kinds = [
    ...new Set(candidates.filter((m) => m.folded.length === longest).map((match) => match.kind)),
  ];
  const [kind] = kinds;
  if (kind === undefined) return { unknown: suggestion(words, lexicon) };
  if (kinds.length > 1) return { tie: kinds };
  const isTarget = kind === 'goal' && period !== undefined && GOAL_WORDS.has(words);
  const report = kind === 'outcome' ? REPORTS.get(words) : undefined;
  return { column: { kind: isTarget ? 'target' : kind, period, ...(report && { report }) } };
}

const REPORTS = new Map(
  (['interim', 'annual'] as const).flatMap((kind) =>
    REPORT_PHRASES[kind].map((phrase) => [foldText(phrase), kind] as const),
  ),
);

/** Whether `phrase` stands in `words` at word boundaries. */
function contains(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}

function suggestion(words: string, lexicon: ColumnLexicon): string | undefined {
  const match = closest(
    words,
    lexicon.phrases.map((phrase) => phrase.folded),
  );
  if (match === undefined) return undefined;
  const all = Object.values(COLUMN_PHRASES).flat();
  return all.find((phrase) => foldText(phrase) === match) ?? match;
}
