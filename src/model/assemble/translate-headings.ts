// A translation may leave the numbers to the source, and write headings with ids and the text below them.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Details, DocumentReading, HeadedText, Naming, Statement } from '../statement.js';
import { emptyStatement } from '../statement.js';
import type { TextReader } from '../tables/read-follow-up.js';
import { readFollowUpText } from '../tables/read-follow-up-text.js';
import { statementsOf } from './rows.js';

/** Adds the words of headings that name a goal of the source by its id; returns the goals alone that are translated so. */
export function translateGoals(
  base: DocumentReading,
  translation: DocumentReading,
  language: string,
): Statement[] {
  const namings = new Map<string, Set<Naming>>();
  for (const { goal, unitGoal } of statementsOf(base)) {
    for (const naming of [goal, unitGoal, ...(unitGoal?.above ?? [])]) {
      if (!naming?.id) continue;
      const same = namings.get(naming.id.value) ?? new Set();
      namings.set(naming.id.value, same.add(naming));
    }
  }
  for (const { id, heading } of [...translation.headed, ...translation.details]) {
    if (heading.plain === '') continue;
    for (const naming of namings.get(id.value) ?? []) naming.text[language] ??= heading;
  }
  return statementsOf(base).filter(({ kind, goal }) => kind === 'goal' && goal?.id && goal.text[language]);
}

/**
 * The measure tables of the source that the translation has no table for, each with what stands below its heading
 * there. What has been read is taken out of the translation.
 */
export function measuresByHeading(
  base: DocumentReading,
  translation: DocumentReading,
  reader: TextReader,
): [own: Statement, other: Statement][] {
  const own = new Map(
    statementsOf(base).flatMap((row) => (row.id && row.measureTable ? [[row.id.value, row]] : [])),
  );
  for (const { id } of statementsOf(translation)) if (id) own.delete(id.value);
  const isOfMeasure = ({ id }: HeadedText | Details) => own.has(id.value);
  const parts = [...translation.headed, ...translation.details].filter(isOfMeasure);
  translation.headed = translation.headed.filter((part) => !isOfMeasure(part));
  translation.details = translation.details.filter((part) => !isOfMeasure(part));
  parts.sort((a, b) => a.heading.place.start - b.heading.place.start);
  const translated = new Map<Statement, Statement>();
  for (const part of parts) {
    const { id, heading, period, blocks } = part;
    const measure = own.get(id.value);
    if (!measure) continue;
    const other = translated.get(measure) ?? translatedFrom(measure, id.place, reader.language);
    translated.set(measure, other);
    if (heading.plain !== '' && !period) other.measure[reader.language] ??= heading;
    translateAttributes(other, part, reader.language);
    readFollowUpText(other, [{ period, heading: undefined, blocks }], reader);
  }
  // Its text has been read with the source's unit, which is no word of this language.
  const withUnit = new Set(parts.flatMap(({ id, attributes }) => (attributes.unit ? [id.value] : [])));
  for (const other of translated.values())
    if (!withUnit.has(other.id?.value ?? '')) other.unitOfValue = undefined;
  return [...translated];
}

/** Of what a heading declares, the source and the unit are words. */
function translateAttributes(other: Statement, { attributes }: HeadedText | Details, language: string): void {
  const { source, unit } = attributes;
  if (source) other.source = { [language]: { plain: source.value, place: source.place } };
  if (unit) other.unitOfValue = unit.value;
}

function translatedFrom(measure: Statement, place: Statement['place'], language: string): Statement {
  const { measureTable, unitOfValue } = measure;
  return { ...emptyStatement(place, language), id: measure.id, measureTable, unitOfValue };
}

/** Text below headings that nobody has read: one place for what stands together. */
export function unreadText(headed: readonly HeadedText[]): Diagnostic[] {
  return headed.flatMap(({ heading, period, blocks }): Diagnostic[] => {
    const written = blocks.filter(({ text }) => text.plain !== '' || text.html !== undefined);
    const first = period ? heading.place : written[0]?.place;
    const last = written.at(-1)?.place ?? first;
    return first && last ? [{ code: 'T19', args: {}, place: { ...first, end: last.end } }] : [];
  });
}
