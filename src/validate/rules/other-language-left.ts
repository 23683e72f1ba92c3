// Nothing of another language is left in a text: no small word, no sentence, no heading.
import type { Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { LocalText, Report, TextKind } from '../../model/index.js';
import { coveringPlaces } from '../covering-places.js';
import { columnLanguage } from '../language/column-language.js';
import { foreignWordsIn } from '../language/foreign-words.js';
import { type Language, languageOf } from '../language/languages.js';
import { type Writing, writings } from '../language/writings.js';
import { within } from '../narrative/sentences.js';
import type { ReportIndex, RichText } from '../report-index.js';
import { defineRule, type Found, type Subject } from '../rule.js';

const row = (text: string) => `# Enheten

## En god vardag

| Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|
| Det är lätt att få kontakt | Mottagningen ordnas | ${text} |
`;

export const otherLanguageLeft = defineRule({
  code: 'L05',
  slug: 'other-language-left',
  examples: {
    bad: row('Mottagningen är öppen för barn «ja» unga varje vecka.'),
    good: row(
      'Mottagningen är öppen för barn och unga varje vecka. På finska heter den ”lasten ja nuorten vastaanotto”.',
    ),
  },
  check(subject, found) {
    const { report, index } = subject;
    const names = namesByWords(report);
    const files = new Map<string, InFile>();
    for (const writing of writings(report, index)) {
      const own = languageOf(writing.language);
      if (own) readWriting(writing, own, { names, files, index });
    }
    for (const each of files.values()) tellFile(each, found);
    tellHeadings(subject, names, found);
  },
});

/** What one file says in one of its languages. */
interface InFile {
  texts: number;
  findings: Finding[];
}

interface Finding {
  what: 'word' | 'passage';
  language: string;
  other: Language;
  text: string;
  place: Place;
}

interface Context {
  names: NamesByWords;
  files: Map<string, InFile>;
  index: ReportIndex;
}

/** What is called something, and by whom it is done: in whatever language its name is. */
const NAMES: ReadonlySet<TextKind> = new Set<TextKind>(['name', 'party', 'author', 'source', 'group']);

function readWriting(writing: Writing, own: Language, { names, files }: Context): void {
  const { text, language, kind } = writing;
  const file = fileOf(files, `${own} ${text.place.file}`);
  if (!NAMES.has(kind)) file.texts += 1;
  const words = foreignWordsIn(text, own, NAMES.has(kind));
  for (const { what, language: other, start, length } of words) {
    const quoted = text.plain.slice(start, start + length);
    if (what === 'passage' && (isSameInAll(writing) || names.get(foldText(quoted)) !== undefined)) continue;
    const place = within(text.place, text.plain, start, length);
    file.findings.push({ what, language, other, text: quoted, place });
  }
}

function fileOf(files: Map<string, InFile>, key: string): InFile {
  const known = files.get(key) ?? { texts: 0, findings: [] };
  files.set(key, known);
  return known;
}

/** A text that has not been translated is missed by L04; one that is the same on purpose is right. */
function isSameInAll({ text, editions }: Writing): boolean {
  const others = Object.values(editions ?? {}).filter((other) => other !== undefined && other !== text);
  return others.some((other) => other?.plain === text.plain);
}

/** So many wrong texts are no slips: the file is in another language. */
const FEWEST_OF_FILE = 5;
const MOST_OF_FILE = 0.6;

function tellFile({ texts, findings }: InFile, found: Found<'L05'>): void {
  const passages = findings.filter(({ what }) => what === 'passage');
  const [first] = passages;
  if (first && passages.length >= FEWEST_OF_FILE && passages.length >= MOST_OF_FILE * texts) {
    found({ ...argsOf(first), what: 'file' }, first.place);
    return;
  }
  for (const finding of findings) found(argsOf(finding), finding.place);
}

function argsOf({ what, language, other, text }: Finding) {
  return { what, language, other, text };
}

function tellHeadings({ report, earlier }: Subject, names: NamesByWords, found: Found<'L05'>): void {
  const isSaid = coveringPlaces(
    earlier.flatMap(({ code, place }) => (code === 'T04' || code === 'T15' ? [place] : [])),
  );
  for (const { kind, language, text } of report.headings) {
    const own = languageOf(language);
    if (!own) continue;
    const other = kind === 'column' ? foreignColumn(text, own, isSaid) : foreignName(text, own, names);
    if (other) found({ language, other, text: text.plain, what: 'heading' }, text.place);
  }
}

function foreignColumn({ plain, place }: RichText, own: Language, isSaid: (place: Place) => boolean) {
  const language = columnLanguage(plain);
  return language === own || isSaid(place) ? undefined : language;
}

function foreignName({ plain }: RichText, own: Language, names: NamesByWords): Language | undefined {
  const languages = names.get(foldText(plain));
  return languages === undefined || languages.has(own) ? undefined : [...languages][0];
}

/** In which languages each name is written so. */
type NamesByWords = Map<string, Set<Language>>;

function namesByWords(report: Report): NamesByWords {
  const names: NamesByWords = new Map();
  const add = (texts: LocalText) => {
    for (const [tag, text] of Object.entries(texts)) {
      const language = languageOf(tag);
      const folded = text && language ? foldText(text.plain) : '';
      if (folded === '' || !language) continue;
      const known = names.get(folded) ?? new Set<Language>();
      names.set(folded, known.add(language));
    }
  };
  add(report.organisation.name);
  for (const { name } of [...report.units, ...report.parties]) add(name);
  for (const { text } of report.themes) add(text);
  return names;
}
