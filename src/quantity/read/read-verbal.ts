// Targets in words: ska öka · vähenee · ska inte minska · öka med minst 5 %.

import type { VerbalDirection } from '../quantity.js';
import type { Choices } from './choices.js';
import { Cursor } from './cursor.js';
import { type CountedFound, takeCounted } from './take-counted.js';

const WORDS: [VerbalDirection, string][] = [
  [
    'increase',
    'öka|ökar|ökas|ökat|ökade|ökad|ökning|stiga|stiger|höjas|höja|höjs|växa|växer|bli fler|fler|flera|högre|' +
      'kasvaa|kasva|kasvu|kasvattaa|kasvatetaan|nousta|nousee|nostaa|nostetaan|lisätä|lisätään|lisääntyä|lisääntyy|' +
      'increase|increases|increased|rise|rises|grow|grows|higher|more',
  ],
  [
    'decrease',
    'minska|minskar|minskas|minskat|minskade|minskad|minskning|sjunka|sjunker|sänkas|sänka|sänks|bli färre|färre|lägre|' +
      'vähentyä|vähentyy|vähetä|vähenee|vähene|vähentää|vähennetään|laskea|laskee|lasketaan|pienentyä|pienenee|alentaa|alenee|' +
      'decrease|decreases|decreased|reduce|reduced|fall|falls|lower|fewer',
  ],
  [
    'maintain',
    'oförändrad|oförändrat|oförändrade|bibehållas|bibehålla|bibehålls|bibehållen|behållas|behålla|kvarstå|ligga kvar|vara oförändrad|vara oförändrat|' +
      'säilyä|säilyy|säilyttää|pysyä|pysyy|pysyy ennallaan|säilyy ennallaan|ennallaan|' +
      'unchanged|maintain|maintained|be maintained|remain unchanged|remain',
  ],
  [
    'improve',
    'förbättra|förbättras|förbättrad|förbättring|bli bättre|bättre|parantua|paranee|parantaa|parannetaan|parempi|improve|improves|improved|better',
  ],
];
const DIRECTION_BY_WORD = new Map(
  WORDS.flatMap(([direction, words]) => words.split('|').map((word) => [word, direction] as const)),
);
const VERB = new RegExp(
  `(${[...DIRECTION_BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'uy',
);
/** The thing that shall change, up to *ska*: *Andelen nöjda brukare ska …* */
const SHALL =
  /(?:(?:\p{L}[\p{L}-]* ){0,5}(?:ska|skall|bör|måste|tulee|pitää|shall|should|must|to be|to) )?/uy;
const NOT = /(?:inte|ej|ei saa|ei|not) /y;
const BY = / (?:med|by) /y;
const REST = /[ ,].{1,120}/uy;
/** What may follow a bare verb; *Ökat samarbete* is a narrative. */
const COMPARISON =
  /^(?:jämfört|i jämförelse|i förhållande|sedan|från|mot|till|under|år|varje|per|successivt|över tid|något|verrattuna|vuoteen|vuodesta|vuosittain|edellis|compared|since|from|until|by|over|each|every|annually|\()/;
const TURNED: Partial<Record<VerbalDirection, VerbalDirection>> = {
  increase: 'notIncrease',
  decrease: 'notDecrease',
};

/** A verbal target whose amount is still without the context's unit. */
export interface VerbalFound {
  kind: 'verbal';
  direction: VerbalDirection;
  by?: CountedFound;
  rest?: string;
}

/**
 * Reads a text that says which way something shall go. What follows the verb and its amount is kept as it stands;
 * with another number in it that is not a year, the text is no mere direction.
 */
export function readVerbal(text: string, choices: Choices): VerbalFound | undefined {
  const cursor = new Cursor(text);
  const isTarget = (cursor.take(SHALL)?.[0] ?? '') !== '';
  const isNegated = cursor.take(NOT) !== undefined;
  const stated = DIRECTION_BY_WORD.get(cursor.take(VERB)?.[1] ?? '');
  const direction = isNegated && stated ? TURNED[stated] : stated;
  if (!direction) return undefined;
  const by = takeAmount(cursor, choices);
  const rest = cursor.take(REST)?.[0].replace(/^[ ,]+/, '');
  if (!cursor.isAtEnd || hasOtherNumber(rest)) return undefined;
  if (rest && !isTarget && !by && !COMPARISON.test(rest)) return undefined;
  return { kind: 'verbal', direction, ...(by ? { by } : {}), ...(rest ? { rest } : {}) };
}

function takeAmount(cursor: Cursor, choices: Choices): CountedFound | undefined {
  return cursor.attempt(() => {
    const found =
      cursor.take(BY) || cursor.take(/ (?=[\d<>≥≤]|vähintään |enintään )/y)
        ? takeCounted(cursor, choices)
        : undefined;
    return found?.kind === 'range' ? undefined : found;
  });
}

function hasOtherNumber(rest: string | undefined): boolean {
  return rest !== undefined && /\d/.test(rest.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ''));
}
