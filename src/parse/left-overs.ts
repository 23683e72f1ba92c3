// Finds what another program left in the text, and references that lead nowhere (T05, T06).
import type { Diagnostic, LeftOver } from '../diagnostics/index.js';
import { type Phrase, phrasesIn } from './left-over-phrases.js';
import { type Sign, signsIn } from './left-over-signs.js';

/** Looks at stretches of one file. */
export interface LeftOverFinder {
  /** @param isCell - A raised mark in a cell is the business of those who read the table. */
  find(start: number, end: number, isCell?: boolean): Diagnostic[];
}

type Found = Sign | Phrase;

/**
 * Looks at the whole file once, so that its stretches cost nothing more.
 * @param footnoteLabels - The labels that are defined in the file, in lower case.
 */
export function leftOverFinder(file: string, text: string, footnoteLabels: Set<string>): LeftOverFinder {
  const signs = withoutKnownMarks(signsIn(text), text);
  const all: Found[] = [...signs, ...phrasesIn(text, footnoteLabels)].sort((a, b) => a.start - b.start);
  if (all.length === 0) return { find: () => [] };
  return {
    find(start, end, isCell = false) {
      const inside = within(all, start, end).filter(
        (found) =>
          !(isCell && found.kind === 'raised') && !(isWord(found) && isAlone(text, found, start, end)),
      );
      return inside.length === 0 ? [] : tell(inside, file, text, start, end);
    },
  };
}

/** Those that stand wholly between two offsets. */
function within(all: readonly Found[], start: number, end: number): Found[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Found[] = [];
  for (let at = low; at < all.length; at += 1) {
    const found = all[at];
    if (!found || found.start >= end) break;
    if (found.end <= end) inside.push(found);
  }
  return inside;
}

function isWord({ kind }: Found): boolean {
  return kind === 'mixedWord' || kind === 'glued';
}

const LONGEST_MARGIN = 10;

/** A code that is a text of its own, as an id in its cell. */
function isAlone(text: string, found: Found, start: number, end: number): boolean {
  if (end - start > found.end - found.start + LONGEST_MARGIN) return false;
  return text.slice(start, found.start).trim() === '' && text.slice(found.end, end).trim() === '';
}

/** A dead reference is told each time; of the signs of one kind the first, and how many there are. */
function tell(
  inside: readonly Found[],
  file: string,
  text: string,
  start: number,
  end: number,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const counts = new Map<Found['kind'], number>();
  for (const { kind } of inside) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const told = new Set<Found['kind']>();
  for (const found of inside) {
    const { kind } = found;
    const place = { file, start: found.start, end: found.end };
    const words = text.slice(found.start, found.end).replace(/\s+/g, ' ');
    if (kind === 'page') diagnostics.push({ code: 'T05', args: { text: words, what: 'page' }, place });
    else if (kind === 'note' || kind === 'glued')
      diagnostics.push({ code: 'T05', args: { text: words }, place });
    else if (kind === 'raised')
      diagnostics.push({ code: 'T05', args: { text: around(text, found, start, end) }, place });
    else if (kind === 'wordField')
      diagnostics.push({ code: 'T06', args: { what: kind, text: words }, place });
    else if (!told.has(kind)) {
      told.add(kind);
      const count = counts.get(kind) ?? 1;
      const args = {
        what: kind,
        text: shown(kind, text, found, start, end),
        ...(count > 1 ? { count } : {}),
      };
      diagnostics.push({ code: 'T06', args, place });
    }
  }
  return diagnostics;
}

function shown(what: LeftOver, text: string, found: Found, start: number, end: number): string {
  if (what === 'doubledWord' || what === 'mixedWord')
    return text.slice(found.start, found.end).replace(/\s+/g, ' ');
  const words = around(text, found, start, end);
  if (what === 'noBreakSpace') return words.replaceAll('\u00a0', ' ');
  // Nobody can read what has no sign of its own.
  return what === 'privateUse' || what === 'invisible'
    ? words.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g, ' ').trim() ||
        text.slice(found.end, Math.min(end, found.end + 30)).trim()
    : words;
}

/** The word that a sign stands in. */
function around(text: string, found: Found, start: number, end: number): string {
  const before =
    /[^\s\u00a0]{0,40}$/.exec(text.slice(Math.max(start, found.start - 40), found.start))?.[0] ?? '';
  const after = /^[^ \n\t\u00a0]{0,40}/.exec(text.slice(found.end, Math.min(end, found.end + 40)))?.[0] ?? '';
  return before + text.slice(found.start, found.end) + after;
}

const RAISED = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/;
const RAISED_NOTE = /(?:^|[\s|>])([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)/g;

/**
 * Takes away the marks whose notes stand in the file: a raised number before words of its own, a plain one at the start
 * of a line. A number behind a word is a mark only where the word is written without it too.
 */
function withoutKnownMarks(signs: Sign[], text: string): Sign[] {
  if (!signs.some(({ kind }) => kind === 'raised' || kind === 'glued')) return signs;
  const raised = new Set([...text.matchAll(RAISED_NOTE)].map(([, mark]) => mark));
  const plain = new Set([...text.matchAll(/^[ \t>]*(\d{1,2})[.)]?[ \t]/gm)].map(([, mark]) => mark));
  const words = new Set(text.match(/\p{L}+(?![\p{L}\d])/gu) ?? []);
  return signs.filter(({ kind, start, end }) => {
    if (kind === 'raised') return !raised.has(RAISED.exec(text.slice(start, start + 9))?.[0] ?? '');
    if (kind !== 'glued') return true;
    const [, word = '', mark = ''] = /^(\p{L}+)(\d+)$/u.exec(text.slice(start, end)) ?? [];
    return !plain.has(mark) && words.has(word);
  });
}

const DEFINED = /^[ \t]{0,3}\[\^([^\][\s]{1,999})\]:/gm;
const NAMED = /\[\^([^\][\s]{1,999})\]/g;

/**
 * Notes that nothing in the file refers to.
 * @param labels - Those that are defined in it, in lower case.
 */
export function orphanNotes(file: string, text: string, labels: ReadonlySet<string>): Diagnostic[] {
  if (labels.size === 0) return [];
  const notes = [...text.matchAll(DEFINED)];
  const starts = new Set(notes.map((note) => note.index + note[0].indexOf('[')));
  const named = new Set(
    [...text.matchAll(NAMED)].flatMap(({ index, 1: label = '' }) =>
      starts.has(index) ? [] : [label.toLowerCase()],
    ),
  );
  return notes.flatMap(({ index, 0: whole, 1: label = '' }): Diagnostic[] => {
    const key = label.toLowerCase();
    if (!labels.has(key) || named.has(key)) return [];
    const start = index + whole.indexOf('[');
    return [
      { code: 'T05', args: { text: `[^${label}]` }, place: { file, start, end: index + whole.length - 1 } },
    ];
  });
}
