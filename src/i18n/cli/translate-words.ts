// What `report translate` says: tables, results, and why a text could not be written. One file per language.

/** States of translations, as the table counts them. */
export type TranslationStateName = 'missing' | 'stale' | 'orphan' | 'unreviewed' | 'reviewed' | 'equal';

/** What a text is, told to whoever translates it. */
export type TextKindName =
  | 'name'
  | 'title'
  | 'party'
  | 'goal'
  | 'measure'
  | 'action'
  | 'commitment'
  | 'group'
  | 'source'
  | 'note'
  | 'outcome'
  | 'reason'
  | 'consequence'
  | 'correctiveAction'
  | 'motivation'
  | 'comment'
  | 'author'
  | 'line'
  | 'heading'
  | 'paragraph'
  | 'cell'
  | 'chapter';

export interface TranslateWords {
  status: {
    states: Record<TranslationStateName, string>;
    /** Above the column of files. */
    file: string;
    total: string;
    /** Where there is one language only. */
    oneLanguage: string;
    upToDate(language: string): string;
  };
  /** What each kind of text is, in the files for translators. */
  kinds: Record<TextKindName, string>;
  accept: {
    accepted(count: number): string;
    dropped(count: number): string;
    unknown(names: string[]): string;
    untranslated(ids: string[]): string;
    different(ids: string[]): string;
    nothingNamed: string;
  };
  export: {
    wrote(file: string, count: number): string;
    nothing: string;
  };
  import: {
    landed(count: number): string;
    unchanged(count: number): string;
    /** Above places in the sources. */
    kept(count: number): string;
    overwritten(count: number): string;
    gone(count: number): string;
    stale(count: number): string;
    fuzzy(count: number): string;
    faults(count: number): string;
    /** What to do about conflicts. */
    bothChanged: string;
    nothingWritten: string;
    partly: string;
    /** One line per text that cannot be written. */
    fault: {
      unknown: string;
      notParallel: string;
      lines: string;
      twice: string;
      unfinished: string;
      noPlace: string;
      chapter: string;
      overlap: string;
      changed: string;
      conflict(file: string, line: number): string;
      codes(lost: string[], added: string[]): string;
    };
  };
  /** Why the file cannot be read. */
  file: {
    malformed(detail: string): string;
    doctype: string;
    otherVersion(version: string): string;
    unknownFormat: string;
    otherLanguage(language: string, languages: string[]): string;
    noLanguage: string;
  };
}
