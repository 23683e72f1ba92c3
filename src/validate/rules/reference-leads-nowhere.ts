// A link within the report leads to an id that exists, and a reference by title to a heading that exists.
import { foldText, once } from '../../lib/index.js';
import { type LinkTarget, linkTargets, type Report } from '../../model/index.js';
import { linksIn } from '../language/links-in.js';
import { titleReferencesIn } from '../language/title-references.js';
import { writings } from '../language/writings.js';
import { within } from '../narrative/sentences.js';
import { defineRule, type Found, type Subject } from '../rule.js';

const chapter = (link: string) => ({
  'text/inledning.sv.md': `# Inledning

Pengarna räcker året ut, se ${link}.

## Ekonomin i korthet {#ekonomi}

Budgeten håller.
`,
});

/** Also in parse: notes and pages. */
export const referenceLeadsNowhere = defineRule({
  code: 'T05',
  slug: 'dangling-footnote',
  examples: {
    bad: chapter('«[ekonomin i korthet](#ekonomin)»'),
    good: chapter('[ekonomin i korthet](#ekonomi)'),
  },
  check(subject, found) {
    checkLinks(subject, found);
    checkTitles(subject, found);
  },
});

function checkLinks({ report, index }: Subject, found: Found<'T05'>): void {
  const targets = once(
    () => new Map(report.languages.map((language) => [language, linkTargets(report, language)])),
  );
  const check = (address: string, language: string, place: Parameters<typeof found>[1]) => {
    if (!address.startsWith('#') || address.length < 2) return;
    const known = targets().get(language);
    if (known && !leadsSomewhere(decoded(address.slice(1)), known))
      found({ text: address, what: 'link' }, place);
  };
  for (const { text, language } of writings(report, index))
    for (const { address } of linksIn(text.html)) check(address, language, text.place);
  for (const { body } of report.chapters)
    for (const [language, edition] of Object.entries(body))
      for (const { address, place } of edition?.parts.links ?? []) check(address, language, place);
}

/** The parts that every report has. */
const PARTS = new Set(
  (
    'contents summary themes deviations goals year outcomes economy economy-deviations method method-rules ' +
    'method-lists legend sources data'
  ).split(' '),
);

/** An id as its author wrote it, or as it stands in the report: with its kind before it. */
function leadsSomewhere(id: string, targets: ReadonlyMap<string, LinkTarget>): boolean {
  if (targets.has(id) || PARTS.has(id)) return true;
  const [, kind, own = ''] = /^(goal|measure|unit|theme|chapter|commitment|economy)-(.+)$/u.exec(id) ?? [];
  if (kind === undefined) return false;
  // Behind a unit stands what is shown there: `unit-vuxna-goal-kontakt`.
  return targets.has(own) || own.includes('-') || own.includes('_');
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A stray percent sign is part of the id.
    return id;
  }
}

function checkTitles({ report, index }: Subject, found: Found<'T05'>): void {
  let titles: KnownTitles | undefined;
  for (const { text } of writings(report, index)) {
    for (const { text: words, title, isQuoted, start } of titleReferencesIn(text.plain)) {
      titles ??= new KnownTitles([...titlesOf(report), ...linkWords(report)]);
      const folded = foldText(title);
      const hasLink = linksIn(text.html).some((link) => folded.startsWith(foldText(link.words)));
      if (!hasLink && !titles.hold(folded, isQuoted))
        found({ text: words, what: 'title' }, within(text.place, text.plain, start, words.length));
    }
  }
}

const LONGEST_TITLE_WORDS = 12;

/** Titles as they are referred to: whole, without their number, or by their first words. */
class KnownTitles {
  private readonly whole = new Set<string>();
  private readonly beginnings = new Set<string>();

  /** @param titles - Folded. */
  constructor(titles: Iterable<string>) {
    for (const title of new Set(titles)) {
      const unnumbered = title.replace(/^(?:\d+ )+/u, '');
      for (const each of [title, unnumbered]) {
        this.whole.add(each);
        for (const beginning of beginningsOf(each)) this.beginnings.add(beginning);
      }
    }
  }

  /** What stands behind an unquoted title belongs to the sentence. */
  hold(folded: string, isQuoted: boolean): boolean {
    if (this.whole.has(folded) || this.beginnings.has(folded)) return true;
    return !isQuoted && beginningsOf(folded).some((beginning) => this.whole.has(beginning));
  }
}

function beginningsOf(folded: string): string[] {
  const words = folded.split(' ', LONGEST_TITLE_WORDS);
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
}

/** Headings that the templates set, in the words of our labels. */
const OF_TEMPLATES = [
  ...[
    'Sammanfattning',
    'Mål och uppföljning',
    'Enheterna',
    'Ekonomi',
    'Teckenförklaring',
    'Källor',
    'Databilaga',
  ],
  ...['Så är siffrorna räknade', 'Avvikelser som behöver beslut', 'Avvikelser från målen', 'Innehåll'],
  ...['Tiivistelmä', 'Tavoitteet ja seuranta', 'Vastuualueet', 'Talous', 'Merkkien selitykset', 'Lähteet'],
  ...[
    'Tietoliite',
    'Näin luvut on laskettu',
    'Päätöstä vaativat poikkeamat',
    'Poikkeamat tavoitteista',
    'Sisällys',
  ],
  ...[
    'Summary',
    'Goals and follow-up',
    'Units',
    'Finances',
    'Legend',
    'Sources',
    'Data appendix',
    'Contents',
  ],
  ...['How the figures were calculated', 'Deviations that need a decision', 'Deviations from the goals'],
];

function* titlesOf(report: Report): Generator<string> {
  for (const title of OF_TEMPLATES) yield foldText(title);
  for (const words of Object.values(report.labels))
    for (const word of Object.values(words ?? {})) yield foldText(word);
  for (const { kind, text } of report.headings) if (kind === 'heading') yield foldText(text.plain);
  const named = [
    ...report.units.map(({ name }) => name),
    ...[...report.themes, ...report.goals, ...report.measures].map(({ text }) => text),
    ...[...report.chapters, ...report.economy, ...report.publications].map(({ title }) => title),
  ];
  for (const local of named) for (const text of Object.values(local)) if (text) yield foldText(text.plain);
  for (const { body } of report.chapters)
    for (const edition of Object.values(body))
      for (const { text } of edition?.parts.headings ?? []) yield foldText(text.plain);
}

/** A reference that is a link is looked at as one. */
function* linkWords({ chapters }: Report): Generator<string> {
  for (const { body } of chapters)
    for (const edition of Object.values(body))
      for (const { words } of edition?.parts.links ?? []) yield foldText(words);
}
