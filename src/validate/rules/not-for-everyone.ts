// Nothing in the sources reaches only those who see it, or who see its colour.
import type { Barrier, Place } from '../../diagnostics/index.js';
import { lowerCase } from '../../lib/index.js';
import type { ChapterBody } from '../../model/index.js';
import { coveringPlaces } from '../covering-places.js';
import { colourPhrase } from '../language/colour-words.js';
import { linksIn } from '../language/links-in.js';
import { isEmptyLink } from '../language/telling-link.js';
import { type Writing, writings } from '../language/writings.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import { defineRule, type Found, type Subject } from '../rule.js';

const chapter = (link: string) => ({
  'text/inledning.sv.md': `# Inledning

Budgeten för 2021 finns på kommunens webbplats, ${link}.
`,
});

export const notForEveryone = defineRule({
  code: 'L06',
  slug: 'not-for-everyone',
  examples: {
    bad: chapter('läs den «[här](https://example.org/budget)»'),
    good: chapter('läs [budgeten för 2021](https://example.org/budget)'),
  },
  check(subject, found) {
    const isSaid = coveringPlaces(placesOfUnknownWords(subject));
    for (const writing of writings(subject.report, subject.index)) {
      tellSymbol(writing, isSaid, found);
      tellColour(writing, found);
      for (const { words } of linksIn(writing.text.html)) tellLink(words, writing.text.place, found);
    }
    for (const { title, body } of subject.report.chapters) {
      for (const [language, edition] of Object.entries(body))
        if (edition) tellChapter(edition, title[language] !== undefined, found);
    }
  },
});

/** A symbol in a column of words has been asked about. */
function placesOfUnknownWords({ earlier }: Subject): Place[] {
  return earlier.flatMap(({ code, place }) => (code === 'T14' || code === 'N01' ? [place] : []));
}

/** Circles, squares, faces and arrows that stand for a word. */
const SYMBOL =
  /[\u2190-\u21ff\u25a0-\u25ff\u2600-\u27bf\u2b00-\u2bff]|\p{Extended_Pictographic}|^[:;]-?[()|/]$/u;

function tellSymbol({ text }: Writing, isSaid: (place: Place) => boolean, found: Found<'L06'>): void {
  const { plain, place } = text;
  if (plain.length > 20 || /[\p{L}\p{N}]/u.test(plain) || !SYMBOL.test(plain) || isSaid(place)) return;
  found({ what: 'symbolOnly', text: plain }, place);
}

const LONGEST_SENTENCE = 1500;

function tellColour({ text: { plain, place } }: Writing, found: Found<'L06'>): void {
  if (!MAY_NAME_COLOUR.test(plain)) return;
  for (const { text: sentence, start } of sentencesIn(lowerCase(plain))) {
    const phrase = sentence.length > LONGEST_SENTENCE ? undefined : colourPhrase(sentence);
    if (!phrase) continue;
    const from = start + phrase.start;
    const words = plain.slice(from, from + phrase.text.length);
    found({ what: 'colourOnly', text: words }, within(place, plain, from, words.length));
  }
}

const MAY_NAME_COLOUR =
  /[Rr]öd|rött|[Gg]ul|[Gg]rön|[Pp]una|[Kk]elta|[Vv]ihre|[Rr]ed|[Yy]ellow|[Aa]mber|[Gg]reen/u;

function tellLink(words: string, place: Place, found: Found<'L06'>): void {
  const what = isEmptyLink(words);
  if (what) found({ what, text: words }, place);
}

function tellChapter({ parts, images }: ChapterBody, hasTitle: boolean, found: Found<'L06'>): void {
  for (const { words, place } of parts.links) tellLink(words, place, found);
  for (const { alt, path, place } of images) {
    const what = barrierOfImage(alt, path);
    if (what) found({ what, text: alt.trim() || nameOf(path) }, place);
  }
  for (const place of parts.headlessTables) found({ what: 'tableWithoutHead', text: '' }, place);
  let above = hasTitle ? 1 : undefined;
  for (const { depth, text } of parts.headings) {
    if (above !== undefined && depth > above + 1)
      found({ what: 'headingLevel', text: text.plain }, text.place);
    above = depth;
  }
}

function barrierOfImage(alt: string, path: string): Barrier | undefined {
  const words = alt.trim();
  if (words === '') return 'imageWithoutText';
  const isFileName =
    words === nameOf(path) || /^\S+\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/iu.test(words);
  const isStem = words === nameOf(path).replace(/\.\w+$/u, '') && !/^\p{L}+$/u.test(words);
  return isFileName || isStem ? 'imageTextIsFileName' : undefined;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
