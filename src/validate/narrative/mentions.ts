// Numbers in running text that say what they count, and shares that are written in words.
import { type Decimal, decimal, readUnit } from '../../quantity/index.js';

export interface Mention {
  /** As written, unit included. */
  written: string;
  value: Decimal;
  scale: number;
  /** Our id of the unit, or the author's noun in lower case. */
  unit: string;
  /** Offset in the sentence. */
  start: number;
}

/** Ranges, dates, sections and parts of longer numbers are left alone. */
const NUMBER =
  /(?<![\p{L}\d]|[\d.,/:§–-]|§\s)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?!\d|[/:.,]\d|\s?[–-]\s?\d)\s?(%|‰|(?<=\s)\p{L}[\p{L}-]*(?:\s(?:kronor|euroa?|euros|cent|enheter|invånare))?)/gu;

/** @param language - Decides whether 1,234 is grouped. */
export function mentionsIn(sentence: string, language: string): Mention[] {
  if (!/\d/u.test(sentence)) return [];
  return [...sentence.matchAll(NUMBER)].flatMap((match) => {
    const [written, digits = '', word = ''] = match;
    const value = decimalFrom(digits, language);
    const unit = unitFrom(word) ?? moneyBefore(sentence.slice(0, match.index), word);
    return value && unit ? [{ written, value, ...unit, start: match.index }] : [];
  });
}

/** *SEK 29.7 million*: the currency stands before the number, the scale behind it. */
function moneyBefore(before: string, word: string): { unit: string; scale: number } | undefined {
  const [, currency] = /(?<!\p{L})(sek|eur|€)\s?$/u.exec(before) ?? [];
  const scale = currency === undefined ? undefined : readUnit(word)?.scale;
  return scale === undefined ? undefined : { unit: currency === 'sek' ? 'SEK' : 'EUR', scale };
}

/** *Från 60 till 71*: of two ends the first has no unit, and the second may have none. */
const ENDS = /(?<!\p{L})(?:från|from) (\d+(?:[.,]\d+)?) (?:till|to) (\d+(?:[.,]\d+)?)(?![\d/:]|[.,]\d)/gu;

/**
 * Both ends of each change, with the unit that stands behind the second; empty where none does.
 * @param mentions - The numbers that have a unit; they are not told again.
 */
export function endsOfChangesIn(sentence: string, language: string, mentions: readonly Mention[]): Mention[] {
  if (!/\d/u.test(sentence)) return [];
  return [...sentence.matchAll(ENDS)].flatMap((match) => {
    const [whole, first = '', second = ''] = match;
    const [firstAt, secondAt] = [whole.indexOf(first), whole.length - second.length].map(
      (offset) => match.index + offset,
    ) as [number, number];
    const counted = mentions.find(({ start }) => start === secondAt) ?? { unit: '', scale: 1 };
    const { unit, scale } = counted;
    const ends = [
      { written: first, start: firstAt },
      ...(unit === '' ? [{ written: second, start: secondAt }] : []),
    ];
    return ends.flatMap(({ written, start }) => {
      const value = /^(?:19|20)\d\d$/u.test(written) ? undefined : decimalFrom(written, language);
      return value ? [{ written, value, unit, scale, start }] : [];
    });
  });
}

/** Not the first of two numbers that belong together: *5 av 6*, *43–45*. */
const BARE =
  /(?<![\p{L}\d]|[\d.,/:§–-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?![\d%‰/:–-]|[.,]\d|\s?[–-]|\s(?:av|of|out)(?!\p{L}))/gu;

/**
 * Numbers without a unit that we know: what is counted must be known from the words before them.
 * @param mentions - The numbers that have one.
 */
export function bareNumbersIn(sentence: string, language: string, mentions: readonly Mention[]): Mention[] {
  if (!/\d/u.test(sentence)) return [];
  const taken = new Set(mentions.map(({ start }) => start));
  return [...sentence.matchAll(BARE)].flatMap((match) => {
    const [written, digits = ''] = match;
    const value = taken.has(match.index) ? undefined : decimalFrom(digits, language);
    return value ? [{ written, value, scale: 1, unit: '', start: match.index }] : [];
  });
}

function decimalFrom(digits: string, language: string): Decimal | undefined {
  const bare = digits.replace(/[ \u00a0\u202f]/gu, '');
  const pointed = language.startsWith('en') ? bare.replace(/,(?=\d{3}(?!\d))/gu, '') : bare.replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(pointed) && pointed.length <= 15 ? decimal(pointed) : undefined;
}

/** The same few words stand behind most numbers. */
const MOST_KNOWN = 2000;
const known = new Map<string, { unit: string; scale: number } | undefined>();

/** Two words are a unit only where it is a known one. */
function unitFrom(words: string): { unit: string; scale: number } | undefined {
  const key = words.toLowerCase();
  if (known.has(key)) return known.get(key);
  // *Nousi 72 prosenttiin*: the endings of Finnish that lead to a value.
  const base = key.replace(/^prosent(?:tiin|issa)(?!\p{L})/u, 'prosenttia');
  const [first = ''] = base.split(/\s/u);
  const both = readUnit(base);
  const read = both?.unit !== undefined && !both.unit.includes(' ') ? both : readUnit(first);
  const unit = read?.unit === undefined ? undefined : { unit: read.unit, scale: read.scale ?? 1 };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, unit);
  return unit;
}

/** A share in words, in percent. */
export interface WordShare {
  written: string;
  percent: number;
  /** Percentage points that the words leave open. */
  slack: number;
  start: number;
}

const SMALL: Readonly<Record<string, number>> = {
  en: 1,
  ett: 1,
  yksi: 1,
  one: 1,
  två: 2,
  kaksi: 2,
  two: 2,
  tre: 3,
  kolme: 3,
  three: 3,
  fyra: 4,
  neljä: 4,
  four: 4,
  fem: 5,
  viisi: 5,
  five: 5,
  sex: 6,
  kuusi: 6,
  six: 6,
  sju: 7,
  seitsemän: 7,
  seven: 7,
  åtta: 8,
  kahdeksan: 8,
  eight: 8,
  nio: 9,
  yhdeksän: 9,
  nine: 9,
  tio: 10,
  ten: 10,
  kolmesta: 3,
  neljästä: 4,
  viidestä: 5,
  kymmenestä: 10,
};
const PARTS: readonly [RegExp, number][] = [
  [/^(?:hälften|halva|puolet|half)$/u, 2],
  [/tredje|kolmas|kolmannes|third/u, 3],
  [/fjärde|neljäs|neljännes|quarter|fourth/u, 4],
  [/femte|viides|viidennes|fifth/u, 5],
];
const OF =
  /(?<!\p{L})(\p{L}+) (?:av|of|out of|in) (\p{L}+)(?!\p{L})|(?<!\p{L})(yksi|kaksi|kolme|neljä|yhdeksän) (kolmesta|neljästä|viidestä|kymmenestä)(?!\p{L})/u;
const PART =
  /(?<!\p{L})(?:hälften|puolet|half)(?!\p{L})|(?<!\p{L})(?:(\p{L}+) )?(tredjedel(?:ar)?|fjärdedel(?:ar)?|femtedel(?:ar)?|kolmasosa\p{L}*|kolmannes\p{L}*|neljäsosa\p{L}*|neljännes\p{L}*|viidesosa\p{L}*|viidennes\p{L}*|thirds?|quarters?|fifths?)(?!\p{L})/u;
const EVERY =
  /(?<!\p{L})(?:var|vart|joka|every) (tredje|fjärde|femte|kolmas|neljäs|viides|third|fourth|fifth)(?!\p{L})/u;

/** The first share in words of a sentence in small letters: *hälften*, *tre av fyra*, *kaksi kolmasosaa*, *var fjärde*. */
export function wordShareIn(sentence: string): WordShare | undefined {
  const of = OF.exec(sentence);
  const many = SMALL[(of?.[1] ?? of?.[3] ?? '').toLowerCase()];
  const whole = SMALL[(of?.[2] ?? of?.[4] ?? '').toLowerCase()];
  if (of && many !== undefined && whole !== undefined && many <= whole && whole > 1)
    return shareOf(of, many, whole);
  const every = EVERY.exec(sentence);
  if (every) return shareOf(every, 1, wholeFor(every[1]));
  const part = PART.exec(sentence);
  return part
    ? shareOf(part, SMALL[(part[1] ?? '').toLowerCase()] ?? 1, wholeFor(part[2] ?? part[0]))
    : undefined;
}

function wholeFor(word = ''): number {
  return PARTS.find(([pattern]) => pattern.test(word))?.[1] ?? 2;
}

function shareOf(match: RegExpExecArray, many: number, whole: number): WordShare {
  return {
    written: match[0],
    percent: (100 * many) / whole,
    slack: Math.max(5, 50 / whole / 2),
    start: match.index,
  };
}
