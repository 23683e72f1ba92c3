// Ranks and fractions: 17/23 · plats 3 av 26 · nio av tio · hälften av kommunerna.

import type { FractionQuantity, RankQuantity } from '../quantity.js';
import type { Choices } from './choices.js';
import type { QuantityContext } from './context.js';
import { Cursor } from './cursor.js';
import { takeAsOf, takeRest } from './read-counted.js';
import { takeOperator, takeRoughly } from './take-counted.js';
import { type TakenNumber, takeNumber } from './take-number.js';
import { takeFreeUnit, takeUnit } from './take-unit.js';

const PLACE_BEFORE =
  '(?:på )?(?:plats|placering|rank|ranking|sija|sijalla|sijoitus|sijaluku|place|position)(?: nr| nro| no\\.?)? ?:? ';
const OF = '(?: ?/ ?| av (?:de )?| of (?:the )?| out of )';
const NUMBER = '(\\d{1,6})';
const RANK_FORMS = [
  new RegExp(`${PLACE_BEFORE}${NUMBER}(?:${OF}${NUMBER})?`, 'y'),
  new RegExp(
    `${NUMBER}(?:[:]?[ea]|\\.|st|nd|rd|th)? (?:plats|placering|sija|sijalla|place)(?:${OF}${NUMBER})?(?!\\p{L})`,
    'uy',
  ),
  new RegExp(`${NUMBER}(?:[:]?[ea]|\\.|st|nd|rd|th)${OF}${NUMBER}`, 'y'),
];
const TOP =
  /(?:bland de|topp|top|among the|the|de) (\d{1,3})(?: (?:bästa|främsta|best)(?: i [\p{L} ]{1,40})?)?(?!\p{L})|(\d{1,3}) parhaan joukossa/uy;
const PAIR = /(\d{1,6})(?: ?\/ ?| av | of )(\d{1,6})(?![\d.,])/y;
const OF_SO_MANY = / ?\/ ?| av (?:de )?| of (?:the )?| out of | in /y;
/** A count per so many people is no share: 12 / 100 000 asukasta. */
const PER_PEOPLE =
  /\/ ?10{0,2}(?:[ .,]?000){1,2} ?(?:inv|as|asuka|inhab|person|henkilö|pupil|oppil|elev|barn|child|las|client|klient|asiak)/;
/** 12/2022 and 2022/23 hold a year, unless the column says that they do not. */
const WITH_YEAR = /^\d{1,2}\/(?:19|20)\d\d$|^(?:19|20)\d\d ?\/ ?(?:(?:19|20)\d\d|\d\d)$/;
const TWO_YEARS = /^(?:19|20)\d\d ?\/ ?(?:(?:19|20)\d\d|\d\d)$/;

/** Reads a text that is a place in a ranking; `n/N` only where it is known to be one, or may be. */
export function readRank(text: string, choices: Choices, context: QuantityContext): RankQuantity | undefined {
  const cursor = new Cursor(text);
  for (const form of RANK_FORMS) {
    const match = cursor.take(form);
    if (match) return rankOf(cursor, Number(match[1]), match[2]);
  }
  const top = cursor.take(TOP);
  if (top) return topOf(cursor, Number(top[1] ?? top[2]));
  const isRank = context.kind === 'rank';
  const pair = cursor.take(PAIR);
  if (pair && (isRank || (!WITH_YEAR.test(text) && mayBeRank(pair, choices))))
    return rankOf(cursor, Number(pair[1]), pair[2]);
  const alone = isRank ? cursor.take(/(\d{1,6})\.?(?=$| \()/y) : undefined;
  return alone ? rankOf(cursor, Number(alone[1]), undefined) : undefined;
}

/** Reads a text that is so many of so many, or a bound on that. */
export function readFraction(
  text: string,
  choices: Choices,
  context: QuantityContext,
): FractionQuantity | undefined {
  if (context.kind !== 'fraction' && (PER_PEOPLE.test(text) || TWO_YEARS.test(text))) return undefined;
  const cursor = new Cursor(text);
  const op = takeOperator(cursor);
  const isApproximate = takeRoughly(cursor);
  const numerator = takeNumber(cursor, choices);
  const denominator = numerator && cursor.take(OF_SO_MANY) ? takeNumber(cursor, choices) : undefined;
  if (!numerator || !denominator || !isShare(numerator, denominator)) return undefined;
  const counted = takeUnit(cursor, choices) ?? takeFreeUnit(cursor, choices);
  // 5/6 kr is no share of anything, 5/6 % neither.
  if (counted?.scale !== undefined || /^(?:%|pp|SEK|EUR|\/)/.test(counted?.unit ?? '')) return undefined;
  const around = takeRest(cursor, true);
  if (!cursor.isAtEnd) return undefined;
  return {
    kind: 'fraction',
    numerator: numerator.value,
    denominator: denominator.value,
    ...(op === undefined ? {} : { op }),
    ...(counted?.unit === undefined ? {} : { unit: counted.unit }),
    ...(isApproximate ? { approximate: true as const } : {}),
    ...around,
  };
}

/** Neither is signed, and the whole is a whole number from 1. */
function isShare(numerator: TakenNumber, denominator: TakenNumber): boolean {
  return numerator.sign === '' && denominator.sign === '' && /^[1-9]\d*$/.test(denominator.value);
}

/** A slash between a possible place and a number of places can be either; *av* makes a fraction of it. */
function mayBeRank(pair: RegExpExecArray, choices: Choices): boolean {
  const [text, place, of] = pair;
  if (!text.includes('/') || !isPlace(Number(place), Number(of))) return false;
  return choices.ask('slash') === 'rank';
}

function topOf(cursor: Cursor, place: number): RankQuantity | undefined {
  const asOf = takeAsOf(cursor, false);
  if (!cursor.isAtEnd || place < 1) return undefined;
  return { kind: 'rank', place, op: '<=', ...(asOf === undefined ? {} : { asOf }) };
}

function rankOf(cursor: Cursor, place: number, of: string | undefined): RankQuantity | undefined {
  const places = of === undefined ? undefined : Number(of);
  const asOf = takeAsOf(cursor, false);
  if (!cursor.isAtEnd || !isPlace(place, places)) return undefined;
  return {
    kind: 'rank',
    place,
    ...(places === undefined ? {} : { of: places }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

function isPlace(place: number, of: number | undefined): boolean {
  return place >= 1 && (of === undefined || place <= of);
}
