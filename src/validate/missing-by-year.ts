// How many are listed as missing from a ranking, year by year: *2013 saknas X, Y och Z*.
import type { Measure } from '../model/index.js';

const MISSING =
  /(?<!\p{L})(?:saknas|saknades|ingår inte|deltog inte|puuttu\p{L}*|missing|lacking|absent|lacks?|took no part)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;
/** Words around the list. */
const AROUND =
  /(?<!\p{L})(?:år|under|i|vuonna|vuodelta|in|is|are|was|were|from|the|ranking(?:en)?|data|uppgift(?:er)?|kommunerna|kommunen|kunnat|kunta|municipalities|municipality|mukana|ovat|on|olivat|tiedot|för|for)(?!\p{L})/giu;
const AND = /\s*(?:,|;|(?<!\p{L})(?:och|samt|ja|sekä|and|as well as)(?!\p{L}))\s*/iu;
const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'ingen|ingen|no|none|inga|ei mitään',
    'en|ett|yksi|one',
    'två|kaksi|two',
    'tre|kolme|three',
    'fyra|neljä|four',
    'fem|viisi|five',
    'sex|kuusi|six',
    'sju|seitsemän|seven',
    'åtta|kahdeksan|eight',
    'nio|yhdeksän|nine',
    'tio|kymmenen|ten',
  ].flatMap((words, number) => words.split('|').map((word) => [word, number] as const)),
);
const COUNTED =
  /(?<![\p{L}\d])(\d{1,3}|\p{L}+)\s+(?:kommuner|kommun|kuntaa|kunta|municipalities|municipality|städer|kaupunkia|regioner|cities)/iu;

/** By year; years of which no note tells are not there. */
export function missingByYear({ notes }: Measure): Map<number, number> {
  const missing = new Map<number, number>();
  for (const { text } of notes) {
    for (const rich of Object.values(text)) {
      for (const sentence of rich?.plain.split(/\.(?:\s|$)|;/u) ?? []) {
        if (!MISSING.test(sentence)) continue;
        const count = countIn(sentence);
        for (const [year] of sentence.matchAll(YEAR))
          if (!missing.has(Number(year))) missing.set(Number(year), count);
      }
    }
  }
  return missing;
}

/** Names are counted, or the number that is written before *kommuner*. */
function countIn(sentence: string): number {
  const list = sentence.replace(MISSING, ' ').replace(YEAR, ' ').replace(/[:()]/gu, ' ').trim();
  const counted = COUNTED.exec(list);
  const said = counted?.[1]?.toLowerCase() ?? '';
  const number = /^\d+$/u.test(said) ? Number(said) : NUMBER_WORDS[said];
  if (counted && number !== undefined) return number;
  return list
    .replace(AROUND, ' ')
    .split(AND)
    .filter((name) => /\p{Lu}/u.test(name)).length;
}
