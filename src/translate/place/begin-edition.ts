// A language edition that does not exist yet is begun as its source: same outline, same ids, every text replaced.
// What has no language, as figures, stands in the source alone: written twice, it would have to be corrected twice.
import type { Block, Heading, Paragraph, TextEdit } from '../../parse/index.js';
import { applyEdits } from './apply-edits.js';
import { asMarkdown } from './as-markdown.js';
import { columnHeading, labelWords, stateWords } from './edition-words.js';
import type { EditionCell, EditionTable, MarkdownEdition } from './markdown-edition.js';

/** What is known of a text that begins at an offset of the source. */
export interface KnownText {
  end: number;
  /** Undefined where it is not translated. */
  translation: string | undefined;
}

export interface EditionTexts {
  from: string;
  to: string;
  /** Tables of the economy keep the columns that have words; elsewhere a row is known by more of them. */
  isEconomy: boolean;
  at: ReadonlyMap<number, KnownText>;
  /** The translation of the same words elsewhere: a goal that a row repeats, a party in the register. */
  ofWords(words: string): string | undefined;
}

/** The Markdown of the new edition. What is not translated is left out, so that it is missed. */
export function beginEdition(source: MarkdownEdition, texts: EditionTexts): string {
  const writer = new EditionWriter(source, texts);
  return writer.write();
}

class EditionWriter {
  private readonly edits: TextEdit[] = [];
  private doneUntil = 0;
  /** Where known texts begin. */
  private readonly starts: number[];

  constructor(
    private readonly source: MarkdownEdition,
    private readonly texts: EditionTexts,
  ) {
    this.starts = [...texts.at.keys()].sort((a, b) => a - b);
  }

  write(): string {
    for (const block of this.source.blocks) {
      if (block.type === 'heading') this.heading(block);
      else if (block.type !== 'table') this.block(block);
    }
    for (const table of this.source.tables) {
      if (this.texts.isEconomy) this.replace(table.table.place, this.wordsOf(table));
      else if (this.hasFiguresOnly(table)) this.replace(table.table.place, '');
      else this.table(table);
    }
    return applyEdits(this.source.text, this.edits).replace(/\n{3,}/gu, '\n\n');
  }

  /** A measure's table without a word of its own: its heading and the text below it are all that is translated. */
  private hasFiguresOnly({ table: { header, rows }, columns }: EditionTable): boolean {
    const { from, to, at } = this.texts;
    const isWordless = columns[0]?.kind === undefined || header.cells[0]?.plain === '';
    const isOfPeriod = columns.slice(1).every(({ kind }) => kind !== 'measure' && kind !== 'goal');
    return (
      isWordless &&
      isOfPeriod &&
      rows.every(({ cells: [label, ...figures] }) => {
        const isKnownGroup = label !== undefined && stateWords(label.plain, from, to) !== undefined;
        return isKnownGroup && [label, ...figures].every(({ place }) => !at.has(place.start));
      })
    );
  }

  /** A table with the columns for ids and words alone. */
  private wordsOf({ table: { header, rows }, columns }: EditionTable): string {
    const { from, to, at } = this.texts;
    const hasWords = (column: number) => rows.some(({ cells }) => at.has(cells[column]?.place.start ?? -1));
    const kept = columns.flatMap(({ kind }, column) => (kind === 'id' || hasWords(column) ? [column] : []));
    const headings = kept.map((column) => columnHeading(header.cells[column]?.plain ?? '', from, to));
    const written = rows.map(({ cells }) =>
      kept.map((column) => {
        const cell = cells[column];
        const isId = columns[column]?.kind === 'id';
        return asMarkdown((isId ? cell?.plain : this.known(cell?.place.start ?? -1)) ?? '', 'cell');
      }),
    );
    return [headings, kept.map(() => '---'), ...written]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  }

  private table({ table, columns }: EditionTable): void {
    for (const cell of table.header.cells)
      this.replace(cell.place, columnHeading(cell.plain, this.texts.from, this.texts.to));
    for (const { cells } of table.rows)
      for (const [index, cell] of cells.entries()) this.cell({ cell, kind: columns[index]?.kind });
  }

  private heading({ text, id, attributes }: Heading): void {
    if (text.plain !== '') {
      const words = this.known(text.place.start) ?? this.texts.ofWords(text.plain);
      const kept = id ? '' : text.plain;
      this.replace(text.place, asMarkdown(words ?? kept, 'heading'));
    }
    for (const { place, keyPlace } of Object.values(attributes)) {
      const known = this.texts.at.get(place.start);
      // A unit in a word of its own is to be missed where nobody has translated it.
      const isUnit = this.source.text.slice(keyPlace.start, keyPlace.end) === 'unit';
      if (!known && !isUnit) continue;
      if (known?.translation) this.replace(place, known.translation.replaceAll('"', '”'));
      else this.replace({ start: keyPlace.start, end: this.endOfAttribute(place.end) }, '');
    }
  }

  private endOfAttribute(end: number): number {
    return this.source.text[end] === '"' ? end + 1 : end;
  }

  private block(block: Exclude<Block, { type: 'table' | 'heading' }>): void {
    // A text of several paragraphs has been written as a whole.
    if (block.place.start < this.doneUntil) return;
    const { leadIn } = block.type === 'paragraph' ? block : ({} as Partial<Paragraph>);
    const start = leadIn ? leadIn.text.place.start : block.text.place.start;
    const known = this.texts.at.get(start);
    if (leadIn && known?.translation !== undefined) {
      const label = leadIn.label.plain.replace(/:$/u, '');
      const { place } = leadIn.label;
      const words = columnHeading(label, this.texts.from, this.texts.to);
      this.replace(
        place,
        this.source.text.slice(place.start, place.end).replace(label, () => words),
      );
    }
    if (!known && this.notesIn(block.place)) return;
    const end = Math.max(known?.end ?? 0, block.place.end);
    this.doneUntil = end;
    if (known?.translation === undefined) this.replace({ start: block.place.start, end }, '');
    else this.replace({ start, end: known.end }, asMarkdown(known.translation, 'block'));
  }

  /** Texts that stand behind the mark of a note, which stays; several may stand in one block. */
  private notesIn({ start, end }: { start: number; end: number }): boolean {
    const starts = this.startsWithin(start, end);
    if (starts.length === 0 || starts.some((at) => this.known(at) === undefined)) return false;
    for (const at of starts) {
      const known = this.texts.at.get(at);
      if (known?.translation !== undefined)
        this.replace({ start: at, end: known.end }, asMarkdown(known.translation, 'paragraph'));
    }
    this.doneUntil = end;
    return true;
  }

  private startsWithin(start: number, end: number): number[] {
    const within: number[] = [];
    for (let index = this.firstFrom(start); (this.starts[index] ?? end) < end; index += 1)
      within.push(this.starts[index] ?? 0);
    return within;
  }

  private firstFrom(start: number): number {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? start) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private cell({ cell, kind }: EditionCell): void {
    if (cell.plain === '' || kind === 'id') return;
    const { from, to, at, ofWords } = this.texts;
    const own = at.get(cell.place.start);
    // The mark of a note stands behind the words.
    if (own?.translation !== undefined)
      this.replace(
        { start: cell.place.start, end: Math.min(own.end, cell.place.end) },
        asMarkdown(own.translation, 'cell'),
      );
    else if (own) this.replace(cell.place, '');
    else if (kind === 'responsible') {
      const names = cell.plain.split(';').map((name) => ofWords(name.trim()));
      this.replace(cell.place, names.every((name) => name !== undefined) ? names.join('; ') : '');
    } else {
      const words =
        ofWords(cell.plain) ?? stateWords(cell.plain, from, to) ?? labelWords(cell.plain, from, to);
      this.replace(cell.place, words === undefined ? '' : asMarkdown(words, 'cell'));
    }
  }

  private known(start: number): string | undefined {
    return this.texts.at.get(start)?.translation;
  }

  private replace({ start, end }: { start: number; end: number }, text: string): void {
    this.edits.push({ start, end, text });
  }
}
