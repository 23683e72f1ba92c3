// The label of a row or column of values: which group it is, in which unit, and whether its values are ranks.
import type { Place } from '../../diagnostics/index.js';
import { derivedId, foldText } from '../../lib/index.js';
import type { RichText } from '../../parse/index.js';
import { findUnit, readUnit } from '../../quantity/index.js';
import { TOTAL } from '../numbers.js';
import { GROUP_WORDS } from './column-words.js';

export interface GroupLabel {
  id: string;
  /** As its author writes it, without unit. */
  words: string;
  /** The author's words; undefined where our own label says the same. */
  text: RichText | undefined;
  /** As its author writes it: `%` in `Totalt (%)`. */
  unit: string | undefined;
  isRank: boolean;
}

const KNOWN = new Map(
  Object.entries(GROUP_WORDS).flatMap(([id, words]) => words.map((word) => [foldText(word), id] as const)),
);
const RANK = /(?<!\p{L})(?:ranking|rankning|rank|placering|sijoitus|sijaluku)/u;

/** `women` for *Kvinnor*; undefined for a group that is the author's own. */
export function knownGroup(words: string): string | undefined {
  return KNOWN.get(foldText(words));
}

/** @param label - Without the marks of its notes. */
export function readGroup(label: RichText): GroupLabel {
  const unit = unitWords(label.plain);
  const words = unit === undefined ? label.plain : withoutUnit(label.plain, unit);
  const isRank = isRankLabel(label.plain);
  if (words === '') return { id: TOTAL, words, text: undefined, unit, isRank };
  const known = knownGroup(words);
  if (known) return { id: known, words, text: undefined, unit, isRank };
  // `Totalt (medelvärde)` is the total, and says more than our own label.
  const withoutBrackets = knownGroup(words.replace(/\([^()]*\)/gu, ' '));
  const text = words === label.plain ? label : { plain: words, place: label.place };
  return { id: withoutBrackets ?? derivedId(words), words, text, unit, isRank };
}

/** Two groups in one: a row `Kvinnor` under a column of an agency. */
export function joinGroups(row: GroupLabel, column: GroupLabel | undefined, place: Place): GroupLabel {
  if (!column || column.id === TOTAL || column.id === row.id) return row;
  if (row.id === TOTAL) return { ...row, id: column.id, words: column.words, text: column.text };
  const words = `${row.words}, ${column.words}`;
  return { ...row, id: `${row.id}-${column.id}`, words, text: { plain: words, place } };
}

/** Units of which *antal* says another thing: so many, where the others are parts, money or points of a scale. */
const NOT_COUNTED = /^(?:%|pp|‰|SEK|EUR|index|point|riskLevel)$|\//u;

/**
 * The unit of a row's values. *Totalt (antal)* says only that they are a count; of what, the measure has declared.
 * @param own - What the label says.
 * @param declared - What the measure is counted in.
 */
export function unitOfRow(own: string | undefined, declared: string | undefined): string | undefined {
  if (own === undefined || declared === undefined) return own ?? declared;
  const [count, thing] = [readUnit(own), readUnit(declared)?.unit];
  const isBareCount = count?.unit === 'count' && (count.scale ?? 1) === 1;
  return isBareCount && thing !== undefined && !NOT_COUNTED.test(thing) ? declared : own;
}

function isRankLabel(label: string): boolean {
  return RANK.test(label.toLowerCase());
}

/** The unit that a label declares, in its author's words: `%`, `tkr`, `dagar`; undefined when it declares none. */
export function unitWords(label: string): string | undefined {
  if (findUnit(label) === undefined) return undefined;
  const inside = [...label.matchAll(/\(([^()]+)\)/gu)].map((match) => match[1] ?? '').reverse();
  const behind = label
    .replace(/\([^()]*\)/gu, ' ')
    .split(/, | i | in |: | ovat /u)
    .slice(1)
    .reverse();
  const candidates = [...inside, ...behind].map((each) => each.trim());
  return candidates.find((each) => findUnit(`x (${each})`) !== undefined) ?? label.trim();
}

function withoutUnit(label: string, unit: string): string {
  const at = label.lastIndexOf(unit);
  if (label.trim() === unit || at < 0) return '';
  const before = label.slice(0, at).replace(/(?:\(\s*|,\s*| i\s+| in\s+|:\s*| ovat\s+)$/u, '');
  const after = label.slice(at + unit.length).replace(/^\s*\)/u, '');
  return `${before} ${after}`.replace(/\s+/gu, ' ').trim();
}
