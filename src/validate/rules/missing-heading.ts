// Parts that a profile asks of a report: headings of its chapters, and goals of the group. Sources: the profiles.
import { foldText } from '../../lib/index.js';
import {
  appliesTo,
  HEADINGS,
  type HeadingWords,
  type LocalText,
  type Publication,
  type Report,
} from '../../model/index.js';
import { defineRule } from '../rule.js';

const example = (id: string, chapters: string) => `version: 1
organisation: { name: Exempelstad, kind: municipality, country: SE }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
profile: se-delar
# Räkenskaperna har ett dokument för sig.
rules: { L03: { elsewhere: [income, balanceSheet, balanceRequirement, goodEconomy] } }
reports:
  - id: ${id}
    kind: interim
    period: 2021-H1
    title: Delårsrapport januari–juni 2021
    chapters: [${chapters}]
`;
const EVENTS = `# Väsentliga händelser under perioden

Mottagningen flyttade i mars.
`;

export const missingHeading = defineRule({
  code: 'L03',
  slug: 'missing-heading',
  examples: {
    bad: { 'report.yaml': example('«delarsrapport»', 'handelser'), 'text/handelser.sv.md': EVENTS },
    good: {
      'report.yaml': example('delarsrapport', 'handelser'),
      'text/handelser.sv.md': `${EVENTS}
## Förväntad utveckling till årets slut

Kön väntas vara borta i december.
`,
    },
  },
  check({ report }, found) {
    for (const publication of report.publications) {
      const profiles = report.profiles.filter((each) => appliesTo(each, report.organisation, publication));
      if (profiles.length === 0) continue;
      const headings = headingsOf(report, publication).map(wordsOf);
      for (const { name: profile, headings: required, groupOf } of profiles) {
        for (const { heading } of required) {
          const words: HeadingWords = HEADINGS[heading];
          if (report.limits.headingsElsewhere.includes(heading) || isAmong(headings, words)) continue;
          found(
            { what: 'heading', part: heading, sv: words.sv[0], fi: words.fi[0], profile },
            publication.place,
          );
        }
        if (groupOf.includes(report.organisation.kind) && !coversGroup(report, headings))
          found({ what: 'group', part: '', sv: 'koncernen', fi: 'konserni', profile }, publication.place);
      }
    }
  },
});

const LONGEST_HEADING = 80;

/** Titles and headings of the chapters, and titles of the economy's tables, in every language. */
function headingsOf(report: Report, { chapters }: Publication): string[] {
  const placed = new Set(chapters.map(({ chapter }) => chapter));
  const inChapters = report.chapters
    .filter(({ id }) => placed.has(id))
    .flatMap(({ title, body }) => [
      ...plainOf(title),
      ...Object.values(body).flatMap((each) => [
        ...(each?.parts.headings ?? []).map(({ text }) => text.plain),
        ...(each?.paragraphs ?? []).map(({ plain }) => plain).filter(isLikeHeading),
      ]),
    ]);
  return [...inChapters, ...report.economy.flatMap(({ title }) => plainOf(title))];
}

/** A line of its own without full stop: what pasted text has for a heading. */
function isLikeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !/[.!?:;,\n]/u.test(text);
}

function plainOf(text: LocalText): string[] {
  return Object.values(text).flatMap((each) => each?.plain ?? []);
}

function isAmong(headings: readonly string[][], { sv, fi }: HeadingWords): boolean {
  return [...sv, ...fi].some((known) => {
    const wanted = wordsOf(known);
    return headings.some((words) => wanted.every((word) => words.some((other) => isSameWord(word, other))));
  });
}

/** Words that carry no meaning here, in the two languages. */
const SMALL_WORDS = new Set('och av i för under den det de till om på med efter ja sekä'.split(' '));

function wordsOf(heading: string): string[] {
  return foldText(heading)
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
}

/** The letters at a word's end that its inflection may change. */
const ENDING = 3;
/** From this length on a word may be the first part of a longer one. */
const FIRST_PART = 7;

/** Equal but for the ending; or the wanted word begins a compound: *balanskrav* and *balanskravsutredning*. */
function isSameWord(wanted: string, other: string): boolean {
  let shared = 0;
  while (shared < wanted.length && wanted[shared] === other[shared]) shared++;
  if (shared === wanted.length) return wanted.length >= FIRST_PART || other.length - shared <= ENDING;
  return shared >= Math.max(5, wanted.length - ENDING) && other.length - shared <= ENDING;
}

const GROUP_WORDS = ['koncern', 'bolag', 'konserni', 'yhtiö', 'tytäryhteisö', 'subsidiar'];
const GOAL_WORDS = ['mål', 'tavoit', 'goal'];

/** A goal, measure, unit or theme that names the group or its companies; or a heading on the goals of the group. */
function coversGroup({ goals, measures, units, themes }: Report, headings: readonly string[][]): boolean {
  const names = [...goals, ...measures, ...themes]
    .map(({ text }) => text)
    .concat(units.map(({ name }) => name));
  const holds = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
  return (
    names.some((text) => plainOf(text).some((plain) => holds(plain.toLowerCase(), GROUP_WORDS))) ||
    headings.some((words) => holds(words.join(' '), GROUP_WORDS) && holds(words.join(' '), GOAL_WORDS))
  );
}
