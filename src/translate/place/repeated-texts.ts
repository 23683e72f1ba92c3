// A text that stands in several places of an edition: a goal in each unit's table, a unit's name in a heading.
import { foldText, pushTo } from '../../lib/index.js';
import {
  type ColumnKind,
  type Report,
  type TextField,
  type TextKind,
  type Translation,
  textsOf,
} from '../../model/index.js';
import type { RichText } from '../../parse/index.js';
import type { RawTexts } from '../raw-texts.js';
import type { Spot } from './as-markdown.js';
import type { MarkdownEdition } from './markdown-edition.js';

interface Repeated {
  file: string;
  start: number;
  end: number;
  spot: Spot;
  kind: TextKind;
  /** Of a heading. */
  id: string | undefined;
}

const KIND_OF_COLUMN: Partial<Record<ColumnKind, TextKind>> = {
  goal: 'goal',
  unitGoal: 'goal',
  measure: 'measure',
  commitment: 'commitment',
  responsible: 'party',
};

export class RepeatedTexts {
  /** By folded words; places that are texts of their own are left out. */
  private readonly byWords = new Map<string, Repeated[]>();

  constructor(
    report: Report,
    raw: RawTexts,
    language: string,
    private readonly editionOf: (path: string) => MarkdownEdition,
  ) {
    const own = new Set<string>();
    const files = new Set<string>();
    for (const { texts, chapter } of textsOf(report)) {
      const place = texts[language]?.place;
      if (!place || chapter !== undefined) continue;
      own.add(`${place.start} ${place.file}`);
      if (place.file.endsWith('.md')) files.add(place.file);
    }
    const isOwn = (file: string, start: number) => own.has(`${start} ${file}`);
    for (const file of files) this.index(file, editionOf(file), raw.textOf(file), isOwn);
  }

  of({ id, kind }: TextField, { target }: Translation): Repeated[] {
    if (kind === 'group') return target ? this.inSameRow(target) : [];
    const found = this.byWords.get(foldText(target?.plain ?? '')) ?? [];
    return found.filter(
      (each) =>
        each.kind === kind && (each.id === undefined || id.split('.').slice(1, -1).join('.') === each.id),
    );
  }

  /** A group stands above its values of each year: `| Myndighet | Insats | Myndighet | Insats |`. */
  private inSameRow({ place: { file, start } }: RichText): Repeated[] {
    const cells = this.editionOf(file).rowAt(start)?.cells ?? [];
    const words = foldText(cells.find(({ place }) => place.start === start)?.plain ?? '');
    return cells
      .filter(({ place, plain }) => place.start !== start && foldText(plain) === words)
      .map(({ place }) => ({
        file,
        start: place.start,
        end: place.end,
        spot: 'cell',
        kind: 'group',
        id: undefined,
      }));
  }

  private index(
    file: string,
    edition: MarkdownEdition,
    text: string,
    isOwn: (file: string, start: number) => boolean,
  ): void {
    const add = (words: string, repeated: Omit<Repeated, 'file'>) => {
      if (words !== '' && !isOwn(file, repeated.start))
        pushTo(this.byWords, foldText(words), { file, ...repeated });
    };
    for (const { text: words, id } of edition.headings) {
      const { start, end } = words.place;
      for (const kind of ['name', 'goal', 'measure'] as const)
        add(words.plain, { start, end, spot: 'heading', kind, id: id?.value });
    }
    for (const { cell, kind } of edition.cells()) {
      const textKind = kind && KIND_OF_COLUMN[kind];
      if (!textKind) continue;
      const { start, end } = cell.place;
      if (textKind !== 'party') add(cell.plain, { start, end, spot: 'cell', kind: textKind, id: undefined });
      else
        for (const part of partsOf(text, start, end))
          add(part.words, { start: part.start, end: part.end, spot: 'cell', kind: 'party', id: undefined });
    }
  }
}

/** The names between semicolons. */
function partsOf(text: string, start: number, end: number): { words: string; start: number; end: number }[] {
  const parts: { words: string; start: number; end: number }[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(';')) {
    const words = part.trim();
    const from = at + part.indexOf(words);
    parts.push({ words, start: from, end: from + words.length });
    at += part.length + 1;
  }
  return parts;
}
