// From the text of a cell to what it says: the one tolerant reader.

import { compareDecimals, negateDecimal, ZERO } from '../decimal.js';
import type { Quantity } from '../quantity.js';
import { type Choices, type Question, readEachWay } from './choices.js';
import { cleanText, splitFootnotes } from './clean-text.js';
import type { QuantityContext } from './context.js';
import { Cursor } from './cursor.js';
import { digitsForWords } from './number-words.js';
import { readCells, splitParts } from './read-cells.js';
import { readChange } from './read-change.js';
import { readCounted } from './read-counted.js';
import { readDate, readTime } from './read-date.js';
import { readMissing } from './read-missing.js';
import { readPeriod } from './read-period.js';
import { readFraction, readRank } from './read-share.js';
import { readVerbal, type VerbalFound } from './read-verbal.js';
import { type Settled, settle, settledAnswers } from './settle-context.js';
import { takeMeasured } from './take-counted.js';
import type { TakenUnit } from './take-unit.js';

export type UnreadableReason =
  /** Longer than any cell that holds a quantity, or digits without end. */
  | 'tooLong'
  /** `74-72`: the first end is the larger one. */
  | 'reversedRange'
  /** Digits and signs that are in no known form: `0?3`. */
  | 'unknownForm';

/**
 * What became of a cell: one quantity; or the readings that are possible, with the questions that nothing settled; or
 * no reading at all, though there are signs that are no words.
 */
export type QuantityReading =
  | {
      quantity: Quantity;
      /** The marks that were set aside: `*`, `¹`. */
      footnotes?: string[];
      /** A dash that was put back: *index 1 100*. */
      repair?: 'lostDash';
    }
  | { ambiguous: [Quantity, Quantity, ...Quantity[]]; why: [Question, ...Question[]] }
  | { unreadable: UnreadableReason };

/** Characters; a longer text is a narrative. */
const LONGEST = 300;
const LOST_DASH =
  /^(index|indeksi|skala|asteikko|barn|åldern|åldrarna|åldrar|ålder|ikä|ages|aged) (\d{1,3}) (\d{1,3})(?= (?:år|vuotta|years)$|$)/;

/**
 * Reads the text of one cell. Nothing is guessed: where two readings are possible and the context settles neither, both
 * come back. Units and scale of the cell win over those of the context. Never throws; cost is bounded for any text.
 * @param text - Plain text, as written; any kind of space, dash and minus.
 * @param context - What stands around the cell; see `QuantityContext`.
 */
export function readQuantity(text: string, context: QuantityContext = {}): QuantityReading {
  if (text.length > 4 * LONGEST) return tooLong(text);
  const { text: bare, footnotes } = splitFootnotes(cleanText(text));
  if (bare.length > LONGEST) return tooLong(text);
  const { text: mended, repair } = restoreLostDash(bare, text);
  const known = settle(context);
  const settled = settledAnswers(known);
  if (/\bSEK\b/.test(text)) settled.sek = 'SEK';
  const { results, mattered } = readEachWay(settled, known.language, (choices) =>
    readOnce(mended, text, choices, known),
  );
  const [first, second, ...others] = distinct(results.filter((result) => result !== undefined));
  const [question, ...questions] = mattered;
  if (first && second && question)
    return { ambiguous: [first, second, ...others], why: [question, ...questions] };
  if (!first) return { unreadable: reasonFor(mended) };
  return { quantity: first, ...(footnotes.length > 0 ? { footnotes } : {}), ...(repair ? { repair } : {}) };
}

/** One reading with every question answered; undefined when no form fits and there are no words either. */
function readOnce(text: string, original: string, choices: Choices, context: Settled): Quantity | undefined {
  return (
    readMissing(text, choices, context) ??
    readQuantityIn(digitsForWords(withoutWrapping(text)), choices, context) ??
    readReference(text, original)
  );
}

function readQuantityIn(text: string, choices: Choices, context: Settled): Quantity | undefined {
  if (context.kind === 'cells') {
    const cells = readCells(text);
    if (cells) return { kind: 'several', cells };
  }
  const alone = readPlainNumber(text, choices, context) ?? readBracketed(text, choices, context);
  if (alone) return alone;
  return (
    readTime(text) ??
    readPeriod(text, choices, context) ??
    readDate(text, choices, context) ??
    readRank(text, choices, context) ??
    readFraction(text, choices, context) ??
    inContext(readChange(text, choices), context.around) ??
    inContext(readCounted(text, choices), context.around) ??
    readSpacedMinus(text, choices, context) ??
    readSeveral(text, choices, context) ??
    verbalInContext(readVerbal(text, choices))
  );
}

/** Gives a counted quantity the unit and scale that it does not name itself. */
function inContext<Found extends { unit?: string; scale?: number }>(
  found: Found | undefined,
  around: TakenUnit,
): (Found & { scale: number }) | undefined {
  if (!found) return undefined;
  const isBare = found.unit === undefined;
  const unit = isBare ? around.unit : undefined;
  const scale = found.scale ?? (isBare ? around.scale : undefined) ?? 1;
  return unit === undefined ? { ...found, scale } : { ...found, unit, scale };
}

function verbalInContext(found: VerbalFound | undefined): Quantity | undefined {
  if (!found) return undefined;
  const { by, ...rest } = found;
  const amount = inContext(by, {});
  return amount && amount.kind !== 'range' ? { ...rest, by: amount } : rest;
}

/**
 * Up to three digits, perhaps with decimals and a percent sign: most cells of most tables. Nothing else is written so,
 * except a rank in a column of ranks, and no other form need be tried.
 */
function readPlainNumber(text: string, choices: Choices, context: Settled): Quantity | undefined {
  if (context.kind === 'rank' || !/^-?\d{1,3}(?:,\d{1,2})?(?: ?%)?$/.test(text)) return undefined;
  const measured = takeMeasured(new Cursor(text), choices);
  return measured && inContext({ kind: 'number' as const, ...measured }, context.around);
}

/** `(12)`: a number set apart, or, as accountants write it, a negative one. */
function readBracketed(text: string, choices: Choices, context: Settled): Quantity | undefined {
  const inner = /^\(([\d ., ]+%?)\)$/.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const number = inContext(readCounted(inner, choices), context.around);
  if (number?.kind !== 'number') return undefined;
  if (compareDecimals(number.value, ZERO) === 0 || choices.ask('parentheses') === 'plain') return number;
  return { ...number, value: negateDecimal(number.value) };
}

/** `- 5`: minus five, or a missing cell before one that holds 5. */
function readSpacedMinus(text: string, choices: Choices, context: Settled): Quantity | undefined {
  const rest = /^- (?=\d)/.test(text) ? text.slice(2) : undefined;
  const number = rest === undefined ? undefined : inContext(readCounted(rest, choices), context.around);
  if (number?.kind !== 'number') return undefined;
  const cells = readCells(text);
  if (cells && choices.ask('spacedMinus') === 'cells') return { kind: 'several', cells };
  return { ...number, value: negateDecimal(number.value) };
}

function readSeveral(text: string, choices: Choices, context: Settled): Quantity | undefined {
  const parts = splitParts(text);
  const isEachRead = parts?.every((part) => isValue(part, choices, context));
  if (parts && isEachRead) return { kind: 'several', cells: parts };
  // A lone pair that runs backwards is a fault, not two cells.
  const cells = isReversed(text) ? undefined : readCells(text);
  return cells ? { kind: 'several', cells } : undefined;
}

function isValue(part: string, choices: Choices, context: Settled): boolean {
  if (/^(?:-|-\/-|\.\.?)$/.test(part)) return true;
  return (
    (readRank(part, choices, context) ??
      readFraction(part, choices, context) ??
      readCounted(part, choices)) !== undefined
  );
}

/** Words, or the number of a law whose year was lost (`(:38)`): no quantity. */
function readReference(text: string, original: string): Quantity | undefined {
  const isText = /\p{L}/u.test(text) || /^\(?:\d+\)?\.?$/.test(text);
  return isText ? { kind: 'text', text: splitFootnotes(original.trim()).text } : undefined;
}

/** Only between digits that an ordinary space parts; those that print 1 100 use one that does not break. */
function restoreLostDash(text: string, original: string): { text: string; repair?: 'lostDash' } {
  const match = LOST_DASH.exec(text);
  if (!match || !/\d \d/.test(original) || Number(match[2]) >= Number(match[3])) return { text };
  return { text: text.replace(LOST_DASH, '$1 $2-$3'), repair: 'lostDash' };
}

/** Without parentheses around all of it (`(1 ÅR)`) and the full stop of a sentence. */
function withoutWrapping(text: string): string {
  const inner = /^\(([^()]*\p{L}[^()]*)\)$/u.exec(text)?.[1] ?? text;
  if (/^[^.]*\d\.$/.test(inner)) return inner.slice(0, -1);
  return /[\p{L}%€]\.$/u.test(inner) && !/(?:milj|mrd|mn|md|st|kpl|inv|as|pers|mån)\.$/.test(inner)
    ? inner.slice(0, -1).trim()
    : inner.trim();
}

/** Each reading once; words are only what is left when nothing else fits. */
function distinct(readings: Quantity[]): Quantity[] {
  if (readings.length < 2) return readings;
  const quantities = readings.filter(({ kind }) => kind !== 'text');
  const kept = quantities.length > 0 ? quantities : readings;
  return [...new Map(kept.map((reading) => [JSON.stringify(reading), reading])).values()];
}

function tooLong(text: string): QuantityReading {
  // A narrative is words, however long; a run of signs is nothing.
  return /\p{L}/u.test(text) && /\s/u.test(text.trim())
    ? { quantity: { kind: 'text', text: text.trim() } }
    : { unreadable: 'tooLong' };
}

function isReversed(text: string): boolean {
  const match = /^(\d{1,15})(?:[.,]\d+)? ?- ?(\d{1,15})(?:[.,]\d+)?$/.exec(text);
  return match !== null && Number(match[1]) > Number(match[2]);
}

function reasonFor(text: string): UnreadableReason {
  if (/\d{31}/.test(text)) return 'tooLong';
  return isReversed(text) ? 'reversedRange' : 'unknownForm';
}
