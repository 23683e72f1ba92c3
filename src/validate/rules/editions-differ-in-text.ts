// What has no language is the same in every edition of a text: its numbers, links, placeholders and notes.
import type { Place } from '../../diagnostics/index.js';
import { rememberOf } from '../../lib/index.js';
import type { Chapter, ChapterBody, TextField } from '../../model/index.js';
import { conceal } from '../../privacy/index.js';
import { compareAddresses } from '../language/compare-addresses.js';
import { compareNumbers, hasNumberIdiom, type NumberGap } from '../language/compare-numbers.js';
import { linksIn } from '../language/links-in.js';
import { within } from '../narrative/sentences.js';
import type { RichText } from '../report-index.js';
import { defineRule, type Found, type Subject } from '../rule.js';

const REPORT = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, kind: municipality, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
themes: [{ id: vardag, name: { sv: En god vardag, fi: Hyvä arki } }]
`;
const goals = (finnish: string) => ({
  'report.yaml': REPORT,
  'goals/enhet.sv.md': '# Enheten {#enhet}\n',
  'goals/enhet.fi.md': '# Yksikkö {#enhet}\n',
  'goals/kontakt.yaml': `version: 1
goals:
  - id: kontakt
    unit: enhet
    theme: vardag
    text: { sv: Det är lätt att få kontakt, fi: Meihin saa helposti yhteyden }
    measures:
      - id: mottagning
        text: { sv: Mottagningen ordnas, fi: Vastaanotto järjestetään }
        followUps:
          - period: 2021-H1
            outcome:
              sv: Mottagningen var öppen 12 kvällar.
              fi: ${finnish}
`,
});

export const editionsDifferInText = defineRule({
  code: 'L11',
  slug: 'editions-differ-in-text',
  examples: {
    bad: goals('Vastaanotto oli avoinna «21» iltana.'),
    good: goals('Vastaanotto oli avoinna 12 iltana.'),
  },
  check(subject, found) {
    const { report, index, secrets } = subject;
    const [source, ...others] = report.languages;
    if (source === undefined || others.length === 0) return;
    const isSaid = factsSaid(subject);
    for (const field of index.texts()) {
      for (const language of others) compareField(field, { source, language, isSaid, secrets, found });
    }
    for (const chapter of report.chapters)
      for (const language of others) compareChapter(chapter, { source, language, isSaid, secrets, found });
  },
});

interface Editions {
  source: string;
  language: string;
  isSaid(place: Place): boolean;
  secrets: Subject['secrets'];
  found: Found<'L11'>;
}

/** A fact that differs has been told where it stands. */
function factsSaid({ earlier }: Subject): (place: Place) => boolean {
  const key = ({ file, start, end }: Place) => `${file} ${start} ${end}`;
  const said = new Set(earlier.flatMap(({ code, place }) => (code === 'L09' ? [key(place)] : [])));
  return (place) => said.has(key(place));
}

function compareField({ texts, kind }: TextField, editions: Editions): void {
  const { source, language, isSaid, secrets, found } = editions;
  const [own, other] = [texts[source], texts[language]];
  if (!own || !other || own.plain === other.plain || isSaid(other.place) || isSaid(own.place)) return;
  const related = [{ place: own.place }];
  const hidden = [own, other].map(({ place }) => secrets.has(place.file));
  for (const { source: one, target, start } of numberGaps(other, own, hidden)) {
    const place = start === undefined ? other.place : within(other.place, other.plain, start, target.length);
    found({ what: 'number', source, language, values: [one, target] }, place, related);
  }
  // The parts of a chapter are compared in one.
  if (kind === 'paragraph' || kind === 'cell' || kind === 'heading' || kind === 'chapter') return;
  for (const { what, values } of markGaps(other, own))
    found({ what, source, language, values }, other.place, related);
}

/** @param hidden - Of which of the two the digits of a number that must not be repeated are no numbers here. */
const numberGaps = rememberOf(
  (other: RichText, own: RichText, [hidesOwn = false, hidesOther = false]: boolean[]): NumberGap[] => {
    const [source, target] = [textOf(own, hidesOwn), textOf(other, hidesOther)];
    return hasNumberIdiom(source) || hasNumberIdiom(target) ? [] : compareNumbers(source, target);
  },
);

function textOf({ plain }: RichText, isHidden: boolean): string {
  return isHidden ? conceal(plain) : plain;
}

type Told = 'link' | 'placeholder' | 'footnote';

const markGaps = rememberOf((other: RichText, own: RichText) => {
  const addressesIn = ({ html }: RichText) => linksIn(html).map(({ address }) => address);
  const gaps: Record<Told, [string, string][]> = {
    link: compareAddresses(addressesIn(own), addressesIn(other)),
    placeholder: compareMarks(bracesIn(own), bracesIn(other)),
    footnote: compareCounted(raisedIn(own), raisedIn(other)),
  };
  return (['link', 'placeholder', 'footnote'] as const).flatMap((what) =>
    gaps[what].map((values) => ({ what, values })),
  );
});

function bracesIn({ plain }: RichText): string[] {
  return plain.match(/\{\{[^{}]*\}\}/gu)?.map((mark) => mark.replace(/\s+/gu, ' ')) ?? [];
}

function raisedIn({ html }: RichText): string[] {
  return Array.from(html?.matchAll(/<sup>([^<>]{1,20})<\/sup>/gu) ?? [], ([, mark = '']) => mark);
}

/** What one has and the other has not. */
function compareMarks(source: readonly string[], target: readonly string[]): [string, string][] {
  const [own, other] = [new Set(source), new Set(target)];
  const left = [...own].filter((mark) => !other.has(mark));
  const right = [...other].filter((mark) => !own.has(mark));
  const pairs = left.map((mark, index): [string, string] => [mark, right[index] ?? '']);
  return [...pairs, ...right.slice(left.length).map((mark): [string, string] => ['', mark])];
}

/** Notes may be numbered otherwise: only how many they are is compared. */
function compareCounted(source: readonly string[], target: readonly string[]): [string, string][] {
  return new Set(source).size === new Set(target).size ? [] : compareMarks(source, target);
}

/** More than so many say no more. */
const MOST_OF_CHAPTER = 50;

interface Marked {
  value: string;
  place: Place;
}

function compareChapter({ body }: Chapter, editions: Editions): void {
  const [own, other] = [body[editions.source], body[editions.language]];
  if (!own || !other) return;
  const links = [own, other].map(({ parts }) =>
    parts.links.map(({ address, place }) => ({ value: address, place })),
  );
  const figures = [own, other].map((each) =>
    each.figures.map(({ ref, place }) => ({ value: `{{figure ${ref}}}`, place })),
  );
  const notes = [own, other].map(({ parts }) =>
    parts.noteMarks.map(({ label, place }) => ({ value: `[^${label}]`, place })),
  );
  const tell = (what: Told, lists: Marked[][], compare: typeof compareMarks) => {
    const [ownMarks = [], otherMarks = []] = lists;
    const gaps = compare(ownMarks.map(writtenOf), otherMarks.map(writtenOf));
    for (const values of gaps.slice(0, MOST_OF_CHAPTER)) {
      const [from, to] = [placeOf(values[0], ownMarks), placeOf(values[1], otherMarks)];
      const place = to ?? (from ? pairedPlace(from, own, other) : other.place);
      const { source, language, found } = editions;
      found({ what, source, language, values }, place, from ? [{ place: from }] : []);
    }
  };
  tell('link', links, compareAddresses);
  tell('placeholder', figures, compareMarks);
  tell('footnote', notes, compareCounted);
}

const writtenOf = ({ value }: Marked) => value;

function placeOf(value: string, marks: readonly Marked[]): Place | undefined {
  return value === '' ? undefined : marks.find((mark) => mark.value === value)?.place;
}

/** The text of the translation that stands where the mark stands in the source. */
function pairedPlace(place: Place, own: ChapterBody, other: ChapterBody): Place {
  const at = own.texts.findIndex(
    ({ text }) => text.place.start <= place.start && place.end <= text.place.end,
  );
  const isParallel = own.texts.length === other.texts.length;
  return (isParallel ? other.texts[at] : other.texts[0])?.text.place ?? other.place;
}
