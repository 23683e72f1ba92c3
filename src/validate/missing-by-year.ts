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
    'ingen|inget|no|none|inga|ei mitään',
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
        for (const { years, list } of byYears(sentence))
          for (const year of years) if (!missing.has(year)) missing.set(year, countIn(list));
      }
    }
  }
  return missing;
}

/** *2014 saknas fyra kommuner, 2015 två*: each year has the list after it. *2014 och 2015 saknas X*: both have one. */
function byYears(sentence: string): { years: number[]; list: string }[] {
  const found = [...sentence.matchAll(YEAR)];
  const years = found.map(([year]) => Number(year));
  const before = sentence.slice(0, found[0]?.index).replace(AROUND, ' ');
  if (found.length < 2 || /[\p{L}\d]/u.test(before)) return [{ years, list: sentence }];
  const parts: { years: number[]; list: string }[] = [];
  let waiting: number[] = [];
  for (const [nth, { 0: year, index }] of found.entries()) {
    const list = sentence.slice(index + year.length, found[nth + 1]?.index);
    waiting.push(Number(year));
    const isLast = nth === found.length - 1;
    if (!isLast && list.split(AND).every((word) => word.trim() === '')) continue;
    parts.push({ years: waiting, list: list.replace(/[\s,]+(?:(?:och|samt|ja|sekä|and)\s+)?$/iu, '') });
    waiting = [];
  }
  return parts;
}

/** Names are counted, or the number that is written before *kommuner*, or alone. */
function countIn(sentence: string): number {
  const list = sentence.replace(MISSING, ' ').replace(YEAR, ' ').replace(/[:()]/gu, ' ').trim();
  const counted = COUNTED.exec(list);
  const said = counted?.[1]?.toLowerCase() ?? '';
  const number = /^\d+$/u.test(said) ? Number(said) : NUMBER_WORDS[said];
  if (counted && number !== undefined) return number;
  const words = list.replace(AROUND, ' ').trim();
  const alone = /^\d{1,3}$/u.test(words) ? Number(words) : NUMBER_WORDS[words.toLowerCase()];
  if (alone !== undefined) return alone;
  return words.split(AND).filter((name) => /\p{Lu}/u.test(name)).length;
}
