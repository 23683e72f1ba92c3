// What a finding is known by from one run to the next, wherever its line has moved.
import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics/index.js';
import { conceal } from '../privacy/index.js';
import type { SourceFile } from '../source/index.js';
import { type IndexedSource, SourceIndex } from './locate.js';

const LENGTH = 16;
/** Of a long place only the beginning counts, so that many findings of one place cost no more than their number. */
const MOST_CHARACTERS = 1_000;
/** Its only fact is the parser's message, which names a line. */
const WITHOUT_FACTS: readonly string[] = ['S01'];

/**
 * One fingerprint per finding, in the order given: from its code, its file, the words that it marks and what it says
 * of them, never from line numbers or counts. A finding that marks no words is known by those of its line. Findings
 * that are equal in all of it are counted from the top of the file.
 * Of what must not be repeated (family P) neither the marked words nor the facts enter, only the plain words beside.
 */
export function fingerprintsOf(findings: readonly Finding[], files: readonly SourceFile[]): string[] {
  const sources = new SourceIndex(files);
  const met = new Map<string, number>();
  return findings.map((finding) => {
    // What is hidden when a finding is shown is hidden here, too: a short number can be guessed from its hash.
    const key = conceal(JSON.stringify([finding.code, finding.place.file, ...traitsOf(finding, sources)]));
    const count = met.get(key) ?? 0;
    met.set(key, count + 1);
    return createHash('sha256').update(`${key}#${count}`).digest('hex').slice(0, LENGTH);
  });
}

function traitsOf(finding: Finding, sources: SourceIndex): unknown[] {
  const source = sources.get(finding.place.file);
  if (finding.code.startsWith('P')) return [source ? plainWordsBeside(finding, source) : ''];
  return [source ? markedWords(finding, source) : '', factsOf(finding)];
}

function markedWords({ place }: Finding, source: IndexedSource): string {
  const end = Math.min(place.end, place.start + MOST_CHARACTERS);
  const words = oneSpace(source.text.slice(place.start, end));
  return words === '' && place.end > 0 ? oneSpace(lineAround(place.start, source).join('')) : words;
}

/** What the finding says beyond its place; numbers in it change with every edit. */
function factsOf({ code, args }: Finding): unknown[] {
  if (WITHOUT_FACTS.includes(code)) return [];
  return Object.entries(args).filter(
    // What is suggested depends on what else there is.
    ([name, value]) => name !== 'suggestion' && (typeof value === 'string' || isListOfWords(value)),
  );
}

function isListOfWords(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The line without its marked part, and without names, numbers and addresses: words in small letters are left. */
function plainWordsBeside({ place }: Finding, source: IndexedSource): string {
  const [before] = lineAround(place.start, source);
  const [, after] = lineAround(Math.max(place.start, place.end), source);
  const isPlain = (word: string) => /^\p{Ll}+$/u.test(word);
  return `${before} | ${after}`
    .split(/[\s|.,:;()]+/u)
    .filter(isPlain)
    .join(' ');
}

/** The line before and after an offset, as far as it counts. */
function lineAround(offset: number, { text, lines }: IndexedSource): [before: string, after: string] {
  const inside = Math.min(offset, text.length);
  const { line } = lines.positionAt(inside);
  const from = Math.max(lines.lineStart(line), inside - MOST_CHARACTERS);
  const to = Math.min(lines.lineEnd(line), inside + MOST_CHARACTERS);
  return [text.slice(from, inside), text.slice(inside, Math.max(inside, to))];
}

function oneSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
