// Writes translations to where they belong: over the old ones, into empty cells, beside the source, into a new edition.
import { foldText } from '../../lib/index.js';
import { type Report, type TextField, type Translation, textsOf } from '../../model/index.js';
import type { TextEdit } from '../../parse/index.js';
import { isYamlPath, prefixBefore, type RawTexts } from '../raw-texts.js';
import { applyEdits } from './apply-edits.js';
import { asMarkdown } from './as-markdown.js';
import { beginEdition, type KnownText } from './begin-edition.js';
import { editionPath, languageKey } from './edition-path.js';
import { columnHeading } from './edition-words.js';
import { RepeatedTexts } from './repeated-texts.js';
import { RowsToAdd } from './rows-to-add.js';
import { Spots } from './spots.js';
import { twinFinder } from './twins.js';

/** A text that is to be written, by the text that it translates. */
export interface Change {
  translation: Translation;
  field: TextField;
  text: string;
}

/** `noPlace`: the other edition has no row, heading or paragraph for it; `chapter`: a new chapter needs all of its texts. */
export type PlacingFault = 'noPlace' | 'chapter' | 'overlap';

export interface Placed {
  /** New contents by path; a path that the repository does not have is a new file. */
  files: Map<string, string>;
  /** What each text reads as where it now stands. */
  written: Map<string, string>;
  problems: { id: string; fault: PlacingFault }[];
}

/** @param changes - Of one language. */
export function placeTranslations(
  report: Report,
  raw: RawTexts,
  language: string,
  changes: readonly Change[],
): Placed {
  const placer = new Placer(report, raw, language);
  for (const change of changes) placer.place(change);
  placer.finishNewFiles();
  placer.repeat(changes);
  return placer.result();
}

type OwnedEdit = TextEdit & { id: string };

class Placer {
  private readonly edits = new Map<string, OwnedEdit[]>();
  private readonly files = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly problems: Placed['problems'] = [];
  private readonly spots: Spots;
  private readonly twins = new Map<string, ReturnType<typeof twinFinder>>();
  private readonly rows = new RowsToAdd();
  private readonly addedHeadings = new Set<string>();
  private readonly changed = new Map<string, string>();
  /** Changes that begin a file, by the file of their source. */
  private readonly begun = new Map<string, Change[]>();
  private readonly source: string;

  constructor(
    private readonly report: Report,
    private readonly raw: RawTexts,
    private readonly language: string,
  ) {
    this.source = report.languages[0] ?? '';
    this.spots = new Spots(raw);
  }

  place(change: Change): void {
    this.changed.set(change.field.id, change.text);
    const { target, source } = change.translation;
    if (target) this.replace(change, target.place);
    else if (!source) this.fail(change.field.id, 'noPlace');
    else if (isYamlPath(source.place.file)) this.addBeside(change, source.place);
    else {
      const path = editionPath(source.place.file, this.source, this.language, this.report.languages);
      if (path === undefined) this.fail(change.field.id, 'noPlace');
      else if (this.raw.has(path)) this.fillTwin(change, source.place, path);
      else this.begun.set(source.place.file, [...(this.begun.get(source.place.file) ?? []), change]);
    }
  }

  private replace(
    { field, text }: Change,
    { file, start, end }: { file: string; start: number; end: number },
  ): void {
    if (isYamlPath(file)) {
      this.edit(file, field.id, this.raw.yamlOf(file).replace(start, text.trim()), text.trim());
      return;
    }
    const spot = this.spots.of(field, file, start);
    const prefix = spot === 'paragraph' ? prefixBefore(this.raw.textOf(file), start) : '';
    this.edit(file, field.id, { start, end, text: asMarkdown(text, spot, prefix) }, asMarkdown(text, spot));
  }

  private addBeside({ field, text }: Change, { file, start }: { file: string; start: number }): void {
    const yaml = this.raw.yamlOf(file);
    const { languages } = this.report;
    const style = yaml.keyOf(start);
    const key = languageKey(this.language, languages, style?.includes('-') ?? false);
    const sourceKey = languageKey(this.source, languages, false);
    this.edit(file, field.id, yaml.addBeside(start, sourceKey, [[key, text.trim()]]), text.trim());
  }

  private fillTwin(
    { field, text }: Change,
    { file, start }: { file: string; start: number },
    path: string,
  ): void {
    const finder =
      this.twins.get(path) ??
      (field.chapter === undefined
        ? twinFinder(this.spots.editionOf(file), this.spots.editionOf(path))
        : () => undefined);
    this.twins.set(path, finder);
    const twin = finder(start);
    if (!twin) this.fail(field.id, 'noPlace');
    else if (twin.kind === 'paragraph') {
      const { after, heading } = twin;
      const label = columnHeading(twin.label, this.source, this.language);
      const written = asMarkdown(text, 'block');
      const isNew = heading !== undefined && !this.addedHeadings.has(`${path} ${heading}`);
      if (isNew) this.addedHeadings.add(`${path} ${heading}`);
      const added = `${isNew ? `\n\n${heading}` : ''}\n\n**${label}:** ${written}`;
      this.edit(path, field.id, { start: after, end: after, text: added }, written);
    } else if (twin.kind === 'row') {
      const written = asMarkdown(text, 'cell');
      this.rows.add(path, twin, written);
      this.written.set(field.id, written);
    } else {
      const written = asMarkdown(text, twin.kind);
      const isBare = twin.kind === 'heading' && this.raw.textOf(path)[twin.start] === '{';
      const inserted = { start: twin.start, end: twin.end, text: isBare ? `${written} ` : written };
      this.edit(path, field.id, inserted, written);
    }
  }

  /** Files that do not exist yet, each from the source's. */
  finishNewFiles(): void {
    if (this.begun.size === 0) return;
    const { ofWords, known } = this.everyText();
    for (const [file, changes] of this.begun) {
      const path = editionPath(file, this.source, this.language, this.report.languages);
      if (path === undefined) continue;
      const at = known.get(file) ?? new Map<number, KnownText>();
      for (const { translation, text } of changes) {
        const place = translation.source?.place;
        if (place) at.set(place.start, { end: place.end, translation: text });
      }
      const isChapter = changes[0]?.field.chapter !== undefined;
      if (isChapter) this.beginChapter(file, path, changes, at);
      else {
        const isEconomy = file.startsWith('economy/');
        const texts = { from: this.source, to: this.language, isEconomy, at, ofWords };
        this.files.set(path, beginEdition(this.spots.editionOf(file), texts));
        for (const { field, text, translation } of changes) {
          const spot = this.spots.editionOf(file).spotAt(translation.source?.place.start ?? 0);
          this.written.set(field.id, asMarkdown(text, spot));
        }
      }
    }
  }

  /** A chapter with half of its texts in another language would not be noticed as such. */
  private beginChapter(
    file: string,
    path: string,
    changes: Change[],
    at: ReadonlyMap<number, KnownText>,
  ): void {
    if ([...at.values()].some(({ translation }) => translation === undefined)) {
      for (const { field } of changes) this.fail(field.id, 'chapter');
      return;
    }
    const edits = changes.flatMap(({ field, text, translation }): TextEdit[] => {
      const place = translation.source?.place;
      if (!place) return [];
      const spot = this.spots.of(field, file, place.start);
      const prefix = spot === 'paragraph' ? prefixBefore(this.raw.textOf(file), place.start) : '';
      this.written.set(field.id, asMarkdown(text, spot));
      return [{ start: place.start, end: place.end, text: asMarkdown(text, spot, prefix) }];
    });
    this.files.set(path, applyEdits(this.raw.textOf(file), edits));
  }

  /** All source texts by file and offset, and translations by words. */
  private everyText() {
    const known = new Map<string, Map<number, KnownText>>();
    const words = new Map<string, string>();
    for (const { id, texts } of textsOf(this.report)) {
      const source = texts[this.source];
      const target = texts[this.language];
      if (!source) continue;
      const inFile = known.get(source.place.file) ?? new Map<number, KnownText>();
      known.set(source.place.file, inFile);
      inFile.set(source.place.start, { end: source.place.end, translation: undefined });
      const translation = this.changed.get(id) ?? target?.plain;
      if (translation !== undefined) words.set(foldText(source.plain), translation);
    }
    for (const { name, aliases } of this.report.parties) {
      const translated = name[this.language]?.plain;
      for (const alias of aliases) if (translated) words.set(foldText(alias), translated);
    }
    return { known, ofWords: (text: string) => words.get(foldText(text)) };
  }

  /** The same words in other rows and headings, as a goal that each unit's table repeats. */
  repeat(changes: readonly Change[]): void {
    const replaced = changes.filter(({ translation }) => translation.target !== undefined);
    if (replaced.length === 0) return;
    const repeated = new RepeatedTexts(this.report, this.raw, this.language, (path) =>
      this.spots.editionOf(path),
    );
    for (const { field, text, translation } of replaced) {
      for (const { file, start, end, spot } of repeated.of(field, translation))
        this.edit(file, field.id, { start, end, text: asMarkdown(text, spot) }, undefined);
    }
  }

  result(): Placed {
    const rows = this.rows.isEmpty ? [] : this.rows.edits(this.everyText().ofWords);
    for (const { path, edit } of rows) this.edit(path, '', edit, undefined);
    for (const [file, edits] of this.edits)
      this.files.set(file, applyEdits(this.raw.textOf(file), this.withoutOverlaps(edits)));
    return { files: this.files, written: this.written, problems: this.problems };
  }

  private withoutOverlaps(edits: OwnedEdit[]): OwnedEdit[] {
    let end = -1;
    return edits
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .filter((edit) => {
        const isClear = edit.start >= end;
        if (isClear) end = edit.end;
        else this.fail(edit.id, 'overlap');
        return isClear;
      });
  }

  private edit(file: string, id: string, edit: TextEdit | undefined, written: string | undefined): void {
    if (!edit) {
      this.fail(id, 'noPlace');
      return;
    }
    const edits = this.edits.get(file) ?? [];
    edits.push({ ...edit, id });
    this.edits.set(file, edits);
    if (written !== undefined) this.written.set(id, written);
  }

  private fail(id: string, fault: PlacingFault): void {
    this.written.delete(id);
    if (this.problems.every((problem) => problem.id !== id)) this.problems.push({ id, fault });
  }
}
