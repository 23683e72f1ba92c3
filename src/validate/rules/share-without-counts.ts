// A share of goals or measures in running text says of how many; what `{{figure …}}` inserts does so by itself.
import type { Place } from '../../diagnostics/index.js';
import { lowerCase } from '../../lib/index.js';
import type { LocalText } from '../../model/index.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import type { RichText } from '../report-index.js';
import { defineRule } from '../rule.js';

// Texts come in small letters: patterns that ignore case take long to make.
const PERCENT = String.raw`(?<!\d)\d{1,9}(?:[,.]\d{1,9})?\s*(?:%|procent|prosenttia|percent|per cent)(?!\p{L})`;
/** Goals and measures in the plural: a share is of many. `80 % av målet` is a degree of fulfilment. */
const MANY = String.raw`(?:(?:nyckel|del|nämnd|etapp)?mål(?:en|ens)?|mätar(?:e|na)|indikator(?:er|erna)|nyckeltal(?:en)?|\p{L}*tavoitteista|\p{L}*mittareista|goals|objectives|measures|indicators)(?!\p{L})`;
const ACHIEVED = String.raw`(?:måluppfyllelse\p{L}*|målen|mätarna|indikatorerna|\p{L}*tavoitteet|mittarit|tavoitteiden toteutu\p{L}*|goals|objectives|measures|indicators)(?!\p{L})\s+(?:\p{L}+\s+){0,2}?(?:uppfyll\p{L}*|uppnå\p{L}*|nådd\p{L}*|förverkliga\p{L}*|är|var|blev|toteutu\p{L}*|saavut\p{L}*|oli|on|met|achieved|reached|was|were)\s+(?:\p{L}+\s+){0,2}?`;

/** What may stand between: `av de bindande målen`. In `80 % av barnen nådde sina mål` the share is of children. */
const WHICH = String.raw`(?:(?:de|alla|samtliga|våra|sina|årets|the|its|our|their|all|\p{L}+(?:ande|iska|iva|ala|ella|liga)|\p{L}+(?:ing|ic|al|ional)|\p{L}+(?:sta|stä))\s+){0,3}?`;

const SHARES: readonly RegExp[] = [
  // 42 % av de bindande målen; 42 % of goals; 42 prosenttia sitovista tavoitteista
  new RegExp(`(?<!\\d[.,]?)${PERCENT}\\s+(?:(?:av|of)\\s+${WHICH}|${WHICH}(?=\\p{L}+ista))${MANY}`, 'u'),
  // av målen uppfylldes 42 %; sitovista tavoitteista toteutui 42 %; of the goals, 42 %
  new RegExp(
    `(?<!\\p{L})(?:(?:av|of)\\s+${WHICH}${MANY}|\\p{L}*(?:tavoitteista|mittareista))[,\\s]+(?:\\p{L}+\\s+){0,3}?${PERCENT}`,
    'u',
  ),
  // målen uppfylldes till 42 procent; the goals were met to 42 %
  new RegExp(`(?<!\\p{L})${ACHIEVED}${PERCENT}`, 'u'),
];

const WORD_NUMBER =
  '(?:\\d{1,9}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|yksi|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const COUNTS: readonly RegExp[] = [
  // 20 av 36; 20 av de 36; 20 of the 36; 20/36
  new RegExp(
    `(?<![\\p{L}\\d])${WORD_NUMBER}\\s*(?:/|(?:\\p{L}+\\s+){0,2}?(?:av|of)\\s+(?:\\p{L}+\\s+){0,2}?)${WORD_NUMBER}(?![\\p{L}\\d])(?!\\s*%)`,
    'u',
  ),
  // 36 tavoitteesta 20; 36:sta 20; 20 tavoitetta 36:sta
  /(?<!\d)\d{1,9}(?::?\s?(?:sta|stä)|\s+(?:\p{L}+\s+)?\p{L}+(?:sta|stä))(?!\p{L})(?:\s+\p{L}+){0,3}\s+\d{1,9}(?!\d)(?!\s*%)/u,
  /(?<!\d)\d{1,9}\s+(?:\p{L}+\s+){0,3}\d{1,9}:(?:sta|stä)/u,
];

export const shareWithoutCounts = defineRule({
  code: 'G11',
  slug: 'share-without-counts',
  examples: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«Av de bindande målen uppfylldes 42 procent».
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Av de bindande målen uppfylldes 42 procent, 5 av 12.
`,
    },
  },
  check({ report, index }, found) {
    const check = (text: RichText) => {
      for (const share of sharesIn(text)) found({ text: share.text }, share.place);
    };
    for (const chapter of report.chapters) {
      for (const body of Object.values(chapter.body)) body?.paragraphs.forEach(check);
    }
    for (const { followUp, isPublished } of index.followUps) {
      if (isPublished) for (const text of textsOf(followUp.outcome)) check(text);
    }
  },
});

function textsOf(text: LocalText): RichText[] {
  return Object.values(text).filter((rich) => rich !== undefined);
}

/** What every share of goals or measures has; asked first, because it is asked quickly. */
const PERCENT_WORD = /%|procent|prosenttia|per ?cent/u;
const MANY_WORD =
  /mål(?:en|ens)?\b|mätar|indikator|nyckeltal|tavoittei|tavoitteet|mittarei|mittarit|goals|objectives|measures|indicators|måluppfyllelse/u;

/** Shares without their counts in the same sentence or the next. */
function* sharesIn({ plain, place }: RichText): Generator<{ text: string; place: Place }> {
  const lower = lowerCase(plain);
  if (!PERCENT_WORD.test(lower)) return;
  const sentences = sentencesIn(lower);
  for (const [position, sentence] of sentences.entries()) {
    if (!PERCENT_WORD.test(sentence.text) || !MANY_WORD.test(sentence.text)) continue;
    // Few sentences state a share; the patterns for counts are made when the first one does.
    const match = SHARES.map((pattern) => pattern.exec(sentence.text)).find((each) => each !== null);
    if (!match) continue;
    const context = sentence.text + (sentences[position + 1]?.text ?? '');
    if (COUNTS.some((pattern) => pattern.test(context))) continue;
    const at = sentence.start + match.index;
    const { length } = match[0];
    yield { text: plain.slice(at, at + length), place: within(place, plain, at, length) };
  }
}
