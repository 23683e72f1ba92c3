// Every language edition has every text, made from the source text that now holds and with all that it says.
// Rows that are missing or cannot be paired have been reported by the model.
import type { Diagnostic, EditionGap, Place } from '../../diagnostics/index.js';
import { groupBy, shortTag } from '../../lib/index.js';
import type { Chapter, LocalText, Measure, Report } from '../../model/index.js';
import { isKnownUnit, readUnit } from '../../quantity/index.js';
import { coveringPlaces } from '../covering-places.js';
import { isPersonalName } from '../privacy/is-personal-name.js';
import type { ReportIndex } from '../report-index.js';
import { defineRule } from '../rule.js';
import { type TranslationGap, translationGaps } from '../translation-gaps.js';

const REPORT = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkilä }, kind: municipality, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
`;
const SWEDISH = `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|----|-----------|--------|------------------------|
| kontakt | Det är lätt att få kontakt | Mottagningen ordnas | Mottagningen är öppen varje vecka. |
`;
const FINNISH = `# Yksikkö {#enhet}
## Hyvä arki {#vardag}

| Tunnus | Avaintavoite | Mittari | Osavuosikatsaus 1–6/2021 |
|--------|--------------|---------|--------------------------|
| kontakt | Meihin saa helposti yhteyden | Vastaanotto järjestetään | Vastaanotto on avoinna joka viikko. |
`;

export const editionsNotParallel = defineRule({
  code: 'L04',
  slug: 'editions-not-parallel',
  examples: {
    bad: {
      'report.yaml': REPORT,
      'goals/enhet.sv.md': SWEDISH.replace(/Mottagningen är .*vecka\./u, '«$&»'),
      'goals/enhet.fi.md': FINNISH.replace('Vastaanotto on avoinna joka viikko.', ''),
    },
    good: { 'report.yaml': REPORT, 'goals/enhet.sv.md': SWEDISH, 'goals/enhet.fi.md': FINNISH },
  },
  check({ report, index, earlier }, found) {
    const gaps = translationGaps(report, index);
    const texts = textsOutsideChapters(index, gaps, earlier);
    const byFile = groupBy(texts, (text) => index.place(text)?.file);
    const editions = editionsByStem(texts);
    for (const language of report.languages) {
      const said = new GapsSaid(earlier, language);
      const lacks: Lack[] = [];
      const tell: Tell = (args, place) => lacks.push({ args, place });
      for (const [file, inFile] of byFile) {
        const lacking = inFile.filter((text) => !text[language]);
        const isAlone =
          isEditionFile(file) && editions.get(stemOf(file))?.length === 1 && !said.hasEdition(stemOf(file));
        // Of an edition that has another name, single texts are found by their ids.
        if (isAlone && lacking.length > inFile.length / 2)
          reportFile(editionOf(file, language, report.languages), lacking, language, index, tell);
        else reportTexts(lacking, language, said, index, tell);
      }
      for (const chapter of report.chapters) reportChapter(chapter, language, index, tell);
      if (language !== report.languages[0]) reportUnits(report.measures, language, index, tell);
      const isTogether = lacks.length >= FEWEST_TOGETHER && isUnwritten(language, report, index);
      if (isTogether) found({ gap: 'missingLanguage', language, text: '' }, report.languagesPlace);
      else for (const { args, place } of lacks) found(args, place);
    }
    for (const { gap, language, text, place, related } of gaps)
      found(
        { gap, language, text },
        place,
        related.map((each) => ({ place: each })),
      );
  },
});

/** What an edition lacks, before it is known whether it lacks everything. */
interface Lack {
  args: { gap: EditionGap; language: string; text: string };
  place: Place | undefined;
}

type Tell = (args: Lack['args'], place: Lack['place']) => void;

/** So many are told one by one; of an edition that nobody has begun, more say no more. */
const FEWEST_TOGETHER = 5;

/** Nothing but what report.yaml has. */
function isUnwritten(language: string, { languagesPlace }: Report, index: ReportIndex): boolean {
  if (!languagesPlace) return false;
  return index.texts().every(({ texts }) => {
    const file = texts[language]?.place.file;
    return file === undefined || file === languagesPlace.file;
  });
}

/**
 * A translation whose source is gone is said as such, and so is a party that nobody knows; neither is missed besides.
 * A person's name has no translation.
 */
function textsOutsideChapters(
  index: ReportIndex,
  gaps: readonly TranslationGap[],
  earlier: readonly Diagnostic[],
): LocalText[] {
  const orphans = gaps.filter(({ gap }) => gap === 'orphan');
  const unknown = earlier.filter(({ code }) => code === 'S05');
  const isSaid = new Set([...orphans, ...unknown].map(({ place }) => keyOf(place)));
  return index.texts().flatMap(({ texts, kind, place, chapter }) => {
    const isName = (kind === 'party' || kind === 'author') && Object.values(texts).some(isPerson);
    return chapter !== undefined || isName || (isSaid.size > 0 && isSaid.has(keyOf(place))) ? [] : [texts];
  });
}

function isPerson(text: LocalText[string]): boolean {
  return text !== undefined && isPersonalName(text.plain);
}

function keyOf({ file, start }: Place): string {
  return `${file} ${start}`;
}

/** A file lacks the language: one finding, at its first text. */
function reportFile(
  missing: string,
  texts: LocalText[],
  language: string,
  index: ReportIndex,
  tell: Tell,
): void {
  const places = texts.flatMap((text) => index.place(text) ?? []);
  const [first] = places.sort((a, b) => a.start - b.start);
  tell({ gap: 'missingFile', language, text: missing }, first);
}

/** The same words in many rows, as those of a responsible role, are missing once. */
function reportTexts(
  texts: LocalText[],
  language: string,
  gaps: GapsSaid,
  index: ReportIndex,
  tell: Tell,
): void {
  const seen = new Set<string>();
  for (const local of texts) {
    const text = index.text(local);
    const place = index.place(local);
    if (!place || seen.has(text) || gaps.cover(place)) continue;
    seen.add(text);
    tell({ gap: 'missingText', language, text }, place);
  }
}

/** Units that we know are written in every language; a word of the author's own would stand there as it is. */
function reportUnits(measures: readonly Measure[], language: string, index: ReportIndex, tell: Tell): void {
  for (const { text, unitOfValue, unitByLanguage } of measures) {
    const unit = readUnit(unitOfValue ?? '')?.unit ?? '';
    const isOwnWord = /^\p{Ll}{3,}$/u.test(unit) && !isKnownUnit(unit);
    if (!isOwnWord || unitByLanguage[language] !== undefined || !text[language]) continue;
    tell({ gap: 'missingUnit', language, text: unit }, index.place(text));
  }
}

function reportChapter(chapter: Chapter, language: string, index: ReportIndex, tell: Tell): void {
  const bodies = Object.values(chapter.body).filter((body) => body !== undefined);
  const title = index.text(chapter.title);
  const place = index.place(chapter.title) ?? bodies[0]?.place;
  if (!chapter.body[language]) tell({ gap: 'missingChapter', language, text: title || chapter.id }, place);
  else if (title !== '' && !chapter.title[language])
    tell({ gap: 'missingText', language, text: title }, place);
}

/** What the model has said of an edition: its rows that are not there, and files whose rows cannot be paired. */
class GapsSaid {
  private readonly isInMissingRow: (place: Place) => boolean;
  private readonly unpairedStems: Set<string>;
  private readonly readStems: Set<string>;

  constructor(earlier: readonly Diagnostic[], language: string) {
    const said = earlier.filter((each) => each.code === 'L04' && each.args.language === language);
    const rows = said.filter((each) => each.code === 'L04' && each.args.gap === 'missingRow');
    const unpaired = said.filter((each) => each.code === 'L04' && each.args.gap === 'countsDiffer');
    this.isInMissingRow = coveringPlaces(rows.map(({ place }) => place));
    this.readStems = new Set(said.map(({ place }) => stemOf(place.file)));
    this.unpairedStems = new Set(unpaired.map(({ place }) => stemOf(place.file)));
  }

  /** Whether the model has met a file of this language, though its rows could not be used. */
  hasEdition(stem: string): boolean {
    return this.readStems.has(stem);
  }

  cover(place: Place): boolean {
    if (isEditionFile(place.file) && this.unpairedStems.has(stemOf(place.file))) return true;
    return this.isInMissingRow(place);
  }
}

function editionsByStem(texts: readonly LocalText[]): Map<string, string[]> {
  const files = new Set<string>();
  for (const text of texts) for (const rich of Object.values(text)) if (rich) files.add(rich.place.file);
  return groupBy(files, stemOf);
}

/** `goals/vuxna.sv.md`: one language in a file of its own. */
function isEditionFile(file: string): boolean {
  return /\.[^./]+\.md$/u.test(file);
}

/** `goals/vuxna.fi.md` for `goals/vuxna.sv.md`: the file that is not there. */
function editionOf(file: string, language: string, languages: readonly string[]): string {
  return `${stemOf(file)}.${shortTag(language, languages)}.md`;
}

/** `goals/vuxna` for `goals/vuxna.sv.md`. */
function stemOf(file: string): string {
  return file.replace(/\.[^./]+\.md$/u, '');
}
