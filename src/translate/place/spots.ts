// What stands at a place of a file, a cell or a heading or a paragraph, and how a text is written there.
import type { TextField } from '../../model/index.js';
import { isYamlPath, type RawTexts } from '../raw-texts.js';
import { asMarkdown, type Spot } from './as-markdown.js';
import { MarkdownEdition } from './markdown-edition.js';

/** Each file is read once, and only when asked for. */
export class Spots {
  private readonly editions = new Map<string, MarkdownEdition>();

  constructor(private readonly raw: RawTexts) {}

  editionOf(path: string): MarkdownEdition {
    const known = this.editions.get(path) ?? new MarkdownEdition(path, this.raw.textOf(path));
    this.editions.set(path, known);
    return known;
  }

  of({ chapter, kind }: TextField, file: string, start: number): Spot {
    if (chapter === undefined) return this.editionOf(file).spotAt(start);
    if (kind === 'title') return 'heading';
    return kind === 'heading' || kind === 'cell' || kind === 'paragraph' ? kind : 'block';
  }

  /** What a text reads as once it stands there. */
  written(field: TextField, { file, start }: { file: string; start: number }, text: string): string {
    return isYamlPath(file) ? text.trim() : asMarkdown(text, this.of(field, file, start));
  }
}
