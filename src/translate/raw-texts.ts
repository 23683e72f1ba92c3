// Texts as their authors wrote them, markup intact; and where each stands in its file.
import { indexLines, type LineIndex } from '../lib/index.js';
import type { LocalText, TextField } from '../model/index.js';
import { YamlTexts } from '../parse/index.js';
import type { SourceFile } from '../source/index.js';

type RichText = NonNullable<LocalText[string]>;

/** Reads texts from the files of a repository; each file is looked through once, and only when asked for. */
export class RawTexts {
  private readonly files: Map<string, SourceFile>;
  private readonly yaml = new Map<string, YamlTexts>();
  private readonly lines = new Map<string, LineIndex>();

  constructor(files: readonly SourceFile[]) {
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  /** The Markdown of a text; of a YAML value its words, of a paragraph without what stands before its lines. */
  of({ place }: RichText, kind: TextField['kind']): string {
    const text = this.textOf(place.file);
    if (isYamlPath(place.file)) return this.yamlOf(place.file).wordsAt(place.start) ?? '';
    const slice = text.slice(place.start, place.end);
    return kind === 'paragraph' && slice.includes('\n') ? withoutPrefix(slice, text, place.start) : slice;
  }

  textOf(path: string): string {
    return this.files.get(path)?.text ?? '';
  }

  yamlOf(path: string): YamlTexts {
    const known = this.yaml.get(path) ?? new YamlTexts(this.textOf(path));
    this.yaml.set(path, known);
    return known;
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** From 1. */
  lineOf({ place }: Pick<RichText, 'place'>): number {
    const known = this.lines.get(place.file) ?? indexLines(this.textOf(place.file));
    this.lines.set(place.file, known);
    return known.positionAt(place.start).line;
  }
}

export function isYamlPath(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** What stands on a line before a text: `> `, or the spaces of a list. */
export function prefixBefore(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>\s]/gu, ' ');
}

/** The lines of a paragraph in a list or quotation, without the indentation and the marks of quotation. */
function withoutPrefix(slice: string, text: string, start: number): string {
  const isQuoted = prefixBefore(text, start).includes('>');
  const before = isQuoted ? /^[ \t>]+/u : /^[ \t]+/u;
  return slice
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(before, '')))
    .join('\n');
}
