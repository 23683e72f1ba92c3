// Language editions of one file become one reading: by id, or by structure where the counts agree.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { FollowUp, LocalText, Stated } from '../report.js';
import type { DocumentReading, Naming, SectionReading, Statement, ThemeReading } from '../statement.js';
import { applyDetails } from './apply-details.js';

/**
 * Merges the readings of each file stem into the one in the source language (or the first that is there).
 * @param languages - The report's languages, source first.
 */
export function pairEditions(
  readings: DocumentReading[],
  languages: readonly string[],
): Outcome<DocumentReading[]> {
  const diagnostics: Diagnostic[] = [];
  const byStem = new Map<string, DocumentReading[]>();
  for (const reading of readings) {
    diagnostics.push(...applyDetails(reading));
    byStem.set(reading.stem, [...(byStem.get(reading.stem) ?? []), reading]);
  }
  const value = [...byStem.values()].flatMap((editions) => {
    const ordered = [...editions].sort((a, b) => rank(a) - rank(b));
    const [base, ...translations] = ordered;
    for (const translation of translations) {
      if (base && translation.language)
        diagnostics.push(...mergeEdition(base, translation, translation.language));
    }
    return base ? [base] : [];
  });
  return { value, diagnostics };

  function rank(reading: DocumentReading): number {
    return reading.language ? languages.indexOf(reading.language) : -1;
  }
}

function mergeEdition(base: DocumentReading, translation: DocumentReading, language: string): Diagnostic[] {
  const pairs = pairUp(base.sections, translation.sections, (section) => section.heading?.id?.value);
  const baseIds = new Map(statementsOf(base).flatMap((s) => (s.id ? [[s.id.value, s] as const] : [])));
  const merger = new EditionMerger(language, baseIds);
  if (!pairs) return [merger.countsDiffer(translation.sections[0]?.place ?? wholeFile(translation.path))];
  for (const [own, other] of pairs) merger.section(own, other);
  merger.reportMissing(statementsOf(base));
  return merger.diagnostics;
}

function wholeFile(path: string): Place {
  return { file: path, start: 0, end: 0 };
}

function statementsOf(reading: DocumentReading): Statement[] {
  return reading.sections.flatMap(rowsOf);
}

function rowsOf(section: SectionReading): Statement[] {
  return tablesOf(section).flatMap((table) => table.statements);
}

function tablesOf(section: SectionReading): ThemeReading['tables'] {
  return section.themes.flatMap((theme) => theme.tables);
}

/** Pairs by id where both sides have ids throughout; else by order, if there are equally many. */
function pairUp<Item>(
  own: Item[],
  other: Item[],
  idOf: (item: Item) => string | undefined,
): [Item, Item][] | undefined {
  const ids = new Map(own.map((item) => [idOf(item), item]));
  if (other.every((item) => idOf(item) !== undefined && ids.has(idOf(item)))) {
    return other.flatMap((item): [Item, Item][] => {
      const match = ids.get(idOf(item));
      return match ? [[match, item]] : [];
    });
  }
  if (own.length !== other.length) return undefined;
  return own.flatMap((item, index): [Item, Item][] => {
    const match = other[index];
    return match ? [[item, match]] : [];
  });
}

class EditionMerger {
  readonly diagnostics: Diagnostic[] = [];
  private readonly merged = new Set<Statement>();
  /** Tables that could not be paired; their rows are not reported one by one. */
  private readonly unpaired = new Set<Statement>();

  constructor(
    private readonly language: string,
    private readonly baseIds: Map<string, Statement>,
  ) {}

  countsDiffer(place: Place): Diagnostic {
    return { code: 'L04', args: { gap: 'countsDiffer', language: this.language, text: '' }, place };
  }

  section(own: SectionReading, other: SectionReading): void {
    mergeNaming(own.heading, other.heading);
    const themes = pairUp(own.themes, other.themes, (theme) => theme.heading?.id?.value);
    if (themes)
      for (const [ownTheme, otherTheme] of themes) mergeNaming(ownTheme.heading, otherTheme.heading);
    const hasIds = tablesOf(other).every((table) => table.statements.every((statement) => keyOf(statement)));
    if (hasIds) {
      const ownByKey = new Map(rowsOf(own).map((statement) => [keyOf(statement), statement]));
      for (const statement of rowsOf(other)) this.byId(statement, ownByKey);
    } else if (!themes) {
      this.giveUp(tablesOf(own), other.place);
    } else {
      for (const [ownTheme, otherTheme] of themes) this.byOrder(ownTheme, otherTheme);
    }
  }

  reportMissing(statements: Statement[]): void {
    for (const statement of statements) {
      if (this.merged.has(statement) || this.unpaired.has(statement)) continue;
      const args = { gap: 'missingRow' as const, language: this.language, text: titleOf(statement) };
      this.diagnostics.push({ code: 'L04', args, place: statement.place });
    }
  }

  private byId(statement: Statement, ownByKey: Map<string | undefined, Statement>): void {
    const key = keyOf(statement);
    const match = ownByKey.get(key) ?? this.baseIds.get(key ?? '');
    if (match) this.merge(match, statement);
    else {
      const args = { gap: 'extraRow' as const, language: this.language, text: titleOf(statement) };
      this.diagnostics.push({ code: 'L04', args, place: statement.place });
    }
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
          if (match) this.merge(statement, match);
        });
      }
    });
  }

  private giveUp(tables: ThemeReading['tables'], place: Place | undefined): void {
    for (const statement of tables.flatMap((table) => table.statements)) this.unpaired.add(statement);
    if (!place) return;
    const related = tables.map((table) => ({ place: table.place }));
    this.diagnostics.push({ ...this.countsDiffer({ ...place, end: place.start }), related });
  }

  private merge(own: Statement, other: Statement): void {
    this.merged.add(own);
    mergeNaming(own.goal, other.goal);
    mergeNaming(own.unitGoal, other.unitGoal);
    mergeText(own.measure, other.measure);
    own.actions.forEach((action, index) => {
      mergeText(action, other.actions[index] ?? {});
    });
    if (own.actions.length === 0) own.actions.push(...other.actions);
    mergeText(own.responsible, other.responsible);
    for (const followUp of other.followUps) this.followUp(own, followUp);
    if (other.weight !== undefined && other.weight !== own.weight) {
      this.fact('weight', String(own.weight ?? '–'), String(other.weight), other.place, own.place);
    }
  }

  /** Facts are written once; where the translation repeats them they must agree. */
  private followUp(own: Statement, other: FollowUp): void {
    const match = own.followUps.find((candidate) => candidate.period.id === other.period.id);
    if (!match) {
      own.followUps.push(other);
      return;
    }
    for (const field of [
      'outcome',
      'reason',
      'consequence',
      'correctiveAction',
      'motivation',
      'comment',
    ] as const) {
      mergeText(match[field], other[field]);
    }
    match.status = this.stated('status', match.status, other.status);
    match.assessment = this.stated('assessment', match.assessment, other.assessment);
    match.forecast = this.stated('forecast', match.forecast, other.forecast);
  }

  private stated<Value>(
    field: string,
    own: Stated<Value> | undefined,
    other: Stated<Value> | undefined,
  ): Stated<Value> | undefined {
    if (own && other && own.value !== other.value)
      this.fact(field, own.word, other.word, other.place, own.place);
    return own ?? other;
  }

  private fact(field: string, own: string, other: string, place: Place, ownPlace: Place): void {
    const args = { field, language: this.language, values: [own, other] as [string, string] };
    this.diagnostics.push({ code: 'L09', args, place, related: [{ place: ownPlace }] });
  }
}

/** What a row is known by across editions: its own id, or that of its goal. */
function keyOf(statement: Statement): string | undefined {
  return statement.id?.value ?? (statement.kind === 'goal' ? statement.goal?.id?.value : undefined);
}

function titleOf(statement: Statement): string {
  const text = Object.keys(statement.measure).length > 0 ? statement.measure : (statement.goal?.text ?? {});
  return Object.values(text)[0]?.plain ?? statement.id?.value ?? '';
}

/** Adds the languages that are missing; a text that is there is never replaced. */
function mergeText(own: LocalText, other: LocalText): void {
  for (const [language, text] of Object.entries(other)) own[language] ??= text;
}

function mergeNaming(own: Naming | undefined, other: Naming | undefined): void {
  if (own && other && own !== other) mergeText(own.text, other.text);
}

/** Whether two names are the same words. */
export function sameWords(a: LocalText, b: LocalText): boolean {
  return Object.entries(a).some(([language, text]) => {
    const other = b[language];
    return text && other && foldText(text.plain) === foldText(other.plain);
  });
}
