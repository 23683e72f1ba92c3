// Language editions of one file become one reading: by id, or by structure where the counts agree.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { Config } from '../config/config.js';
import type { DocumentReading, SectionReading, Statement, ThemeReading } from '../statement.js';
import { alignGroups } from './align-groups.js';
import { applyDetails } from './apply-details.js';
import { compareFacts, type PartyWords, partyWords } from './compare-facts.js';
import { mergeNaming, StatementMerger } from './merge-statement.js';
import { type HeadingPairs, KnownNames, pairHeadings } from './pair-headings.js';
import { keyOf, rowsOf, statementsOf, tablesOf } from './rows.js';
import { measuresByHeading, translateGoals, unreadText } from './translate-headings.js';

/** What of report.yaml decides which texts belong together. */
export type EditionConfig = Pick<
  Config,
  'languages' | 'units' | 'themes' | 'parties' | 'publications' | 'columns' | 'policy'
>;

/** Merges the readings of each file stem into the one in the source language (or the first that is there). */
export function pairEditions(readings: DocumentReading[], config: EditionConfig): Outcome<DocumentReading[]> {
  const diagnostics: Diagnostic[] = [];
  const files = editionsByFile(readings, config.languages);
  const known = knownHeadings(files, config);
  const parties = partyWords(config.parties);
  for (const { base, translations } of files) {
    const rowOf = new Map<Statement, Statement>();
    for (const translation of translations) {
      if (!translation.language) continue;
      const merger = new EditionMerger(base, translation, translation.language, known, parties, config);
      diagnostics.push(...merger.merge());
      for (const [row, own] of merger.rowOf) rowOf.set(row, own);
    }
    for (const reading of [base, ...translations]) diagnostics.push(...unreadText(reading.headed));
    const { publications } = config;
    diagnostics.push(...applyDetails(base, base, (row) => row, publications));
    for (const translation of translations) {
      diagnostics.push(...applyDetails(translation, base, (row) => rowOf.get(row), publications));
    }
  }
  return { value: files.map(({ base }) => base), diagnostics };
}

interface Editions {
  base: DocumentReading;
  translations: DocumentReading[];
}

function editionsByFile(readings: DocumentReading[], languages: readonly string[]): Editions[] {
  const rank = ({ language }: DocumentReading) => (language ? languages.indexOf(language) : -1);
  // goals/vuxna.sv.md and measures/vuxna.sv.md are two files.
  const nameOf = ({ path, stem }: DocumentReading) => `${path.startsWith('measures/')} ${stem}`;
  return [...groupBy(readings, nameOf).values()].flatMap((editions): Editions[] => {
    const [base, ...translations] = [...editions].sort((a, b) => rank(a) - rank(b));
    return base ? [{ base, translations }] : [];
  });
}

interface KnownHeadings {
  units: KnownNames;
  themes: KnownNames;
}

/** Names from report.yaml, from headings with an id in any file, and from what stands at the same place elsewhere. */
function knownHeadings(files: readonly Editions[], config: EditionConfig): KnownHeadings {
  const units = new KnownNames();
  const themes = new KnownNames();
  for (const unit of config.units) units.add(unit.id, unit.name);
  for (const theme of config.themes) themes.add(theme.id, theme.text);
  for (const { sections } of files.flatMap(({ base, translations }) => [base, ...translations])) {
    for (const section of sections) {
      units.addHeading(section.heading);
      for (const theme of section.themes) themes.addHeading(theme.heading);
    }
  }
  const pairs = files.flatMap(({ base, translations }) =>
    translations
      .flatMap(({ sections }) => pairHeadings(base.sections, sections, units).pairs)
      .flatMap(([own, other]) => pairHeadings(own.themes, other.themes, themes).pairs),
  );
  for (const [own, other] of pairs) themes.notePair(own.heading, other.heading);
  return { units, themes };
}

class EditionMerger {
  /** Which row of the source each translated row is. */
  readonly rowOf = new Map<Statement, Statement>();
  private readonly diagnostics: Diagnostic[] = [];
  private readonly statements = new StatementMerger();
  private readonly merged = new Set<Statement>();
  /** Tables that could not be paired; their rows are not reported one by one. */
  private readonly unpaired = new Set<Statement>();
  /** Rows that have been moved to another section are still found by an id that each edition has once. */
  private readonly moved: Map<string, Statement>;

  constructor(
    private readonly base: DocumentReading,
    private readonly translation: DocumentReading,
    private readonly language: string,
    private readonly known: KnownHeadings,
    private readonly parties: PartyWords,
    private readonly config: EditionConfig,
  ) {
    const translated = byUniqueKey(statementsOf(translation));
    const own = byUniqueKey(statementsOf(base));
    this.moved = new Map([...own].filter(([key]) => translated.has(key)));
  }

  merge(): Diagnostic[] {
    const sections = pairHeadings(this.base.sections, this.translation.sections, this.known.units);
    for (const [own, other] of sections.pairs) this.section(own, other);
    const { path } = this.translation;
    const place = this.translation.sections[0]?.place ?? { file: path, start: 0, end: 0 };
    this.giveUpUnclear(sections, tablesOf, place);
    this.byHeadings();
    this.reportMissing();
    return this.diagnostics;
  }

  private section(own: SectionReading, other: SectionReading): void {
    mergeNaming(own.heading, other.heading);
    const themes = pairHeadings(own.themes, other.themes, this.known.themes);
    for (const [ownTheme, otherTheme] of themes.pairs) mergeNaming(ownTheme.heading, otherTheme.heading);
    if (rowsOf(other).every((statement) => keyOf(statement) !== undefined)) this.byKey(own, other);
    else {
      for (const [ownTheme, otherTheme] of themes.pairs) this.byOrder(ownTheme, otherTheme);
      this.giveUpUnclear(themes, (theme) => theme.tables, other.place);
    }
  }

  /** Rows with one id in one section are paired first with first. */
  private byKey(own: SectionReading, other: SectionReading): void {
    const waiting = new Map<string | undefined, Statement[]>();
    for (const statement of rowsOf(own)) {
      const key = keyOf(statement);
      waiting.set(key, [...(waiting.get(key) ?? []), statement]);
    }
    for (const statement of rowsOf(other)) {
      const key = keyOf(statement);
      const match = waiting.get(key)?.shift() ?? this.moved.get(key ?? '');
      if (match) this.mergeRow(match, statement);
      else if (!this.namesGoal(statement)) this.reportRow('extraRow', statement);
    }
  }

  /** A heading without a table, which names a goal of the source: its words are taken with the headings. */
  private namesGoal({ kind, goal }: Statement): boolean {
    if (kind !== 'goal' || goal?.id === undefined) return false;
    const { value } = goal.id;
    return statementsOf(this.base).some((own) => own.goal?.id?.value === value);
  }

  private byOrder(own: ThemeReading, other: ThemeReading): void {
    if (own.tables.length !== other.tables.length) {
      this.giveUp(own.tables, other.heading?.place ?? other.tables[0]?.place);
      return;
    }
    own.tables.forEach((table, index) => {
      const twin = other.tables[index];
      if (!twin || twin.statements.length !== table.statements.length) this.giveUp([table], twin?.place);
      else {
        table.statements.forEach((statement, row) => {
          const match = twin.statements[row];
          if (match) this.mergeRow(statement, match);
        });
      }
    });
  }

  /** Goals and measures that the translation names by headings with their ids, without a table. */
  private byHeadings(): void {
    const { base, translation, language, config } = this;
    for (const goal of translateGoals(base, translation, language)) this.merged.add(goal);
    const reader = { language, config, diagnostics: this.diagnostics };
    for (const [own, other] of measuresByHeading(base, translation, reader)) this.mergeRow(own, other);
  }

  private mergeRow(own: Statement, other: Statement): void {
    this.merged.add(own);
    this.rowOf.set(other, own);
    if (!alignGroups(own, other)) {
      const args = { gap: 'countsDiffer' as const, language: this.language, text: titleOf(own) };
      this.diagnostics.push({ code: 'L04', args, place: other.place, related: [{ place: own.place }] });
    }
    this.diagnostics.push(...compareFacts(own, other, this.language, this.parties));
    this.statements.merge(own, other);
  }

  private giveUpUnclear<Item>(
    { unclear }: HeadingPairs<Item>,
    tables: (item: Item) => ThemeReading['tables'],
    place: Place,
  ): void {
    if (unclear.other.length > 0) this.giveUp(unclear.own.flatMap(tables), place);
  }

  private giveUp(tables: ThemeReading['tables'], place: Place | undefined): void {
    for (const statement of tables.flatMap((table) => table.statements)) this.unpaired.add(statement);
    if (!place) return;
    const args = { gap: 'countsDiffer' as const, language: this.language, text: '' };
    const related = tables.map((table) => ({ place: table.place }));
    this.diagnostics.push({ code: 'L04', args, place: { ...place, end: place.start }, related });
  }

  private reportMissing(): void {
    for (const statement of statementsOf(this.base)) {
      if (!this.merged.has(statement) && !this.unpaired.has(statement)) {
        this.reportRow('missingRow', statement);
      }
    }
  }

  private reportRow(gap: 'missingRow' | 'extraRow', statement: Statement): void {
    const args = { gap, language: this.language, text: titleOf(statement) };
    this.diagnostics.push({ code: 'L04', args, place: statement.place });
  }
}

function byUniqueKey(statements: readonly Statement[]): Map<string, Statement> {
  const unique = new Map<string, Statement>();
  const repeated = new Set<string>();
  for (const statement of statements) {
    const key = keyOf(statement);
    if (key === undefined) continue;
    if (unique.has(key)) repeated.add(key);
    unique.set(key, statement);
  }
  for (const key of repeated) unique.delete(key);
  return unique;
}

function titleOf(statement: Statement): string {
  const text = Object.keys(statement.measure).length > 0 ? statement.measure : (statement.goal?.text ?? {});
  return Object.values(text)[0]?.plain ?? statement.id?.value ?? '';
}
