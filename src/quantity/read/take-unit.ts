// The unit and scale that stand behind a number, or alone in a heading.

import { once } from '../../lib/index.js';
import { MONEY, SCALES, UNITS, type UnitWords } from '../units.js';
import type { Choices } from './choices.js';
import type { Cursor } from './cursor.js';

/** What was said of the unit; the scale is undefined when no word said it. */
export interface TakenUnit {
  unit?: string;
  scale?: number;
}

const UNIT_BY_WORD = new Map(
  Object.entries(UNITS).flatMap(([id, words]) => wordsOf(words).map((word) => [word, id] as const)),
);
const SCALE_BY_WORD = new Map(
  SCALES.flatMap(({ scale, words, also }) =>
    wordsOf({ ...words, also }).map((word) => [word, scale] as const),
  ),
);
const MONEY_BY_WORD = new Map(
  MONEY.flatMap((money) =>
    [money.sv, money.fi, ...money.also.split('|')].map((word) => [word, money] as const),
  ),
);

// Made at the first number that is read: most reports have none, and every command would wait for them.
const unitPattern = once(() => anyOf(UNIT_BY_WORD.keys()));
const scalePattern = once(() => anyOf(SCALE_BY_WORD.keys()));
const moneyPattern = once(() => anyOf(MONEY_BY_WORD.keys()));
const T = /t\.?(?![\p{L}\p{N}€])/uy;
const SPACE = / ?/y;
const FREE_WORD = /\p{L}[\p{L}'’-]*/uy;
const COUNT = /(\d{1,3}(?:[ .,]\d{3})+|\d+)(?!\d) ?/y;
/** Words that never name what is counted: after them the number means something else. */
const NO_UNIT = new Set(
  (
    'sämre bättre lägre högre färre fler flera mer mera mindre än inte ej utan och eller till från av för som sent år i in by vuonna vuoteen senast jämfört sedan verrattuna compared since över under med kvar ' +
    'saknas försenad försenade plus minus ei huonompi parempi enemmän vähemmän ja tai kuin alle yli puuttuu myöhässä ' +
    'than less more fewer worse better not and or of to from short late lower higher below above missing'
  ).split(' '),
);

/** Whether a word is a known unit or scale by itself. */
export function isUnitWord(word: string): boolean {
  return UNIT_BY_WORD.has(word) || SCALE_BY_WORD.has(word);
}

/** Takes a known unit, a scale, or both, with what it is per: `mnkr`, `milj. €`, `kr/inv.`, `per 100 000 invånare`. */
export function takeUnit(cursor: Cursor, choices: Choices): TakenUnit | undefined {
  return cursor.attempt(() => {
    cursor.take(SPACE);
    const base = takeBase(cursor, choices);
    const per = takePer(cursor, choices);
    if (!base && per === undefined) return undefined;
    return per === undefined ? base : { ...base, unit: `${base?.unit ?? ''}/${per}` };
  });
}

/** Takes one or two words that are in no list as the unit they name: `148 barnfamiljer`. */
export function takeFreeUnit(cursor: Cursor, choices: Choices): TakenUnit | undefined {
  return cursor.attempt(() => {
    cursor.take(SPACE);
    const first = cursor.take(FREE_WORD)?.[0];
    if (!first || first.length < 3 || NO_UNIT.has(first)) return undefined;
    const second = cursor.attempt(() => {
      const word = cursor.take(SPACE)?.[0] === ' ' ? cursor.take(FREE_WORD)?.[0] : undefined;
      return word && !NO_UNIT.has(word) && word !== 'per' ? word : undefined;
    });
    const words = second ? `${first} ${second}` : first;
    const per = takePer(cursor, choices);
    return { unit: per === undefined ? words : `${words}/${per}` };
  });
}

/** Takes the id of a unit that stands before its number: `index 85`, `risknivå 9`, `€ 12`. */
export function takeUnitBefore(cursor: Cursor, choices: Choices): string | undefined {
  return cursor.attempt(() => {
    const id = takeKnown(cursor, choices);
    const isBefore = id !== undefined && (UNITS[id]?.isBefore || id === 'SEK' || id === 'EUR');
    const isGlued = cursor.take(/ ?(?=[+-]?\d)/y) === undefined;
    return isBefore && !isGlued ? id : undefined;
  });
}

function takeBase(cursor: Cursor, choices: Choices): TakenUnit | undefined {
  const money = MONEY_BY_WORD.get(cursor.take(moneyPattern())?.[0] ?? '');
  if (money) return { unit: money.unit, scale: money.scale };
  const scale = takeScale(cursor, choices);
  if (scale === 'tonne') return { unit: 'tonne' };
  const unit = cursor.attempt(() => {
    cursor.take(SPACE);
    return takeKnown(cursor, choices);
  });
  if (unit === undefined && scale === undefined) return undefined;
  return { ...(unit === undefined ? {} : { unit }), ...(scale === undefined ? {} : { scale }) };
}

function takeScale(cursor: Cursor, choices: Choices): number | 'tonne' | undefined {
  const word = cursor.take(scalePattern())?.[0];
  if (word !== undefined) return SCALE_BY_WORD.get(word);
  if (!cursor.take(T)) return undefined;
  return choices.ask('t') === 'tonne' ? 'tonne' : 1000;
}

function takeKnown(cursor: Cursor, choices: Choices): string | undefined {
  const word = cursor.take(unitPattern())?.[0];
  // Finnish inflects after a colon: 15 %:n.
  if (word !== undefined) cursor.take(/:\p{L}+/uy);
  if (word === 'sek') return choices.ask('sek');
  return UNIT_BY_WORD.get(word ?? '');
}

function takePer(cursor: Cursor, choices: Choices): string | undefined {
  return (
    cursor.attempt(() => (cursor.take(/ ?\/ ?| ?per /y) ? takeBasis(cursor, choices) : undefined)) ??
    cursor.attempt(() => {
      cursor.take(SPACE);
      const basis = takeBasis(cursor, choices);
      return cursor.take(/ koht(?:i|a|aan)(?!\p{L})| kohden(?!\p{L})/uy) ? basis : undefined;
    })
  );
}

/** `invånare` or `100 000 invånare`; a count is a power of ten from 100. */
function takeBasis(cursor: Cursor, choices: Choices): string | undefined {
  const count = cursor.take(COUNT)?.[1]?.replace(/\D/g, '');
  if (count !== undefined && !/^10{2,6}$/.test(count)) return undefined;
  const known = takeKnown(cursor, choices);
  const id = known ?? cursor.take(FREE_WORD)?.[0];
  if (id === undefined || id === '%' || id === 'SEK' || id === 'EUR' || NO_UNIT.has(id)) return undefined;
  return count === undefined ? id : `${count} ${id}`;
}

/** Every word that is read as this unit or scale, in lower case. */
function wordsOf(words: UnitWords | Pick<UnitWords, 'sv' | 'fi' | 'en' | 'also'>): string[] {
  const also = words.also?.split('|') ?? [];
  return [...new Set([...words.sv, ...words.fi, ...words.en, ...also].map((word) => word.toLowerCase()))];
}

/**
 * Matches the longest of the words that stands there whole. The end of a word is asked for once for all of them: a class
 * of letters behind each of some hundred words takes longer to make than all else that a command does.
 */
function anyOf(words: Iterable<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const endsInLetter = (word: string) => /[\p{L}\p{N}]$/u.test(word);
  const begins = (sign: string) => longestFirst.some((word) => word !== sign && word.startsWith(sign));
  const signs = longestFirst.filter((word) => !endsInLetter(word));
  const oneOf = (list: string[]) =>
    list.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|') || '(?!)';
  const sources = [
    // What ends in a sign goes before the word that it is a form of (`st.`, `st`), and after what it begins (`%`, `%-enheter`).
    oneOf(signs.filter((sign) => !begins(sign))),
    `(?:${oneOf(longestFirst.filter(endsInLetter))})(?![\\p{L}\\p{N}])`,
    oneOf(signs.filter(begins)),
  ];
  return new RegExp(sources.join('|'), 'uy');
}
