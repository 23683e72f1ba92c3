// A whole text that is one number, range or bound, perhaps with the year it is for and with whom it counts.

import type { Counted } from '../quantity.js';
import type { Choices } from './choices.js';
import { Cursor } from './cursor.js';
import { type CountedFound, takeCounted } from './take-counted.js';

const YEAR = '((?:19|20)\\d\\d(?:-(?:0[1-9]|1[0-2]))?)';
const AS_OF = [
  new RegExp(` ?\\((?:år |vuonna |vuosi )?${YEAR}\\)`, 'y'),
  new RegExp(` (?:år|i|vuonna|vuoteen|in|by|till|till år|senast|senast år) ${YEAR}(?: mennessä)?`, 'y'),
];
/** Only behind a unit: 43 2016 is two cells. */
const BARE_AS_OF = new RegExp(`,? ${YEAR}`, 'y');
const AMONG = / (?:av|of) ([^\d<>=()]{2,80})/uy;
const AMONG_FINNISH = / (\p{L}+(?:sta|stä))/uy;
/** Words that turn a value into a comparison. */
const COMPARES =
  /(?:^| )(?:än|jämfört|bättre|sämre|lägre|högre|mindre|mer|fler|färre|inte|ej|ei|kuin|parempi|huonompi|enemmän|vähemmän|than|not|compared)(?: |$)/;

/** Reads a text that is a counted quantity and nothing else. */
export function readCounted(text: string, choices: Choices): CountedFound | undefined {
  const cursor = new Cursor(text);
  const found = takeCounted(cursor, choices);
  if (!found) return undefined;
  const around = takeRest(cursor, found.unit !== undefined);
  return cursor.isAtEnd ? { ...found, ...around } : undefined;
}

/** What may follow a quantity: its year, and of whom it counts. */
export function takeRest(cursor: Cursor, hasUnit: boolean): Pick<Counted, 'asOf' | 'among'> {
  const early = takeAsOf(cursor, hasUnit);
  const among = hasUnit && !early ? takeAmong(cursor) : undefined;
  const asOf = early ?? takeAsOf(cursor, hasUnit);
  return { ...(asOf === undefined ? {} : { asOf }), ...(among === undefined ? {} : { among }) };
}

/** The year or month that a value is for: `(2016)`, `år 2016`, `till 2025`; undefined when none follows. */
export function takeAsOf(cursor: Cursor, hasUnit: boolean): string | undefined {
  for (const pattern of hasUnit ? [...AS_OF, BARE_AS_OF] : AS_OF) {
    const found = cursor.take(pattern)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function takeAmong(cursor: Cursor): string | undefined {
  return cursor.attempt(() => {
    const words = (cursor.take(AMONG) ?? cursor.take(AMONG_FINNISH))?.[1]?.trim();
    return words && !COMPARES.test(words) ? words : undefined;
  });
}
