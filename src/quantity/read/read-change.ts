// From one value to another: från 15 procent 2016 till 27 procent 2017 · 15 prosentista 27 prosenttiin · 15 → 27.

import type { ChangeQuantity } from '../quantity.js';
import type { Choices } from './choices.js';
import { Cursor } from './cursor.js';
import { takeAsOf } from './read-counted.js';
import { type Measured, takeMeasured, type Uncertain } from './take-counted.js';

const VERB =
  '(?:(?:har |on )?(?:ökade|ökat|ökar|öka|minskade|minskat|minskar|minska|steg|stigit|sjönk|sjunkit|gick|gått|kasvoi|kasvanut|nousi|noussut|laski|laskenut|väheni|vähentynyt|rose|fell|increased|decreased) )?';
const FROM = new RegExp(`${VERB}(?:från|from) `, 'uy');
const TO = / (?:till|to) /y;
const ARROW = / ?(?:->|=>|→|⇒|➔|➜) ?/y;
/** Finnish says from and to by case endings, which are put as words before the rest is read. */
const FINNISH_FROM =
  /^(?:(?:on )?(?:kasvoi|nousi|laski|väheni|kasvanut|noussut|laskenut|vähentynyt) )?(.{1,60}?)( ?(?:%|€)):?(?:sta|stä) (.{1,60}?)( ?(?:%|€)):?(?:iin|een|oon)(.{0,20})$/u;
const FINNISH_WORDS: [RegExp, string][] = [
  [/prosentista(?!\p{L})/gu, '%:sta'],
  [/prosenttiin(?!\p{L})/gu, '%:iin'],
  [/eurosta(?!\p{L})/gu, '€:sta'],
  [/euroon(?!\p{L})/gu, '€:oon'],
];

interface End {
  measured: Measured;
  asOf: string | undefined;
}

/** Reads a text that names the value before and the value after. */
export function readChange(text: string, choices: Choices): Uncertain<ChangeQuantity> | undefined {
  const cursor = new Cursor(swedishWords(text));
  const isFrom = cursor.take(FROM) !== undefined;
  const from = takeEnd(cursor, choices);
  if (!from || !cursor.take(isFrom ? TO : ARROW)) return undefined;
  const to = takeEnd(cursor, choices);
  return to && cursor.isAtEnd ? changeOf(from, to) : undefined;
}

function takeEnd(cursor: Cursor, choices: Choices): End | undefined {
  const measured = takeMeasured(cursor, choices);
  if (!measured || measured.growth) return undefined;
  return { measured, asOf: takeAsOf(cursor, true) };
}

function changeOf(from: End, to: End): Uncertain<ChangeQuantity> | undefined {
  const [before, after] = [from.measured, to.measured];
  const isOneUnit = before.unit === undefined || before.unit === after.unit;
  const isOneScale = before.scale === undefined || before.scale === after.scale;
  if (!isOneUnit || !isOneScale) return undefined;
  return {
    kind: 'change',
    from: endOf(from),
    to: endOf(to),
    ...(after.unit === undefined ? {} : { unit: after.unit }),
    ...(after.scale === undefined ? {} : { scale: after.scale }),
    ...(before.approximate || after.approximate ? { approximate: true as const } : {}),
  };
}

function endOf({ measured, asOf }: End): ChangeQuantity['from'] {
  return { value: measured.value, ...(asOf === undefined ? {} : { asOf }) };
}

function swedishWords(text: string): string {
  if (!/%|pros|euro|€/.test(text)) return text;
  const marked = FINNISH_WORDS.reduce((marking, [pattern, mark]) => marking.replace(pattern, mark), text);
  return marked.replace(FINNISH_FROM, 'från $1$2 till $3$4$5');
}
