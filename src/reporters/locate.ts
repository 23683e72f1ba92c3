// From places to files, lines and columns: worked out here and nowhere else.
import type { Place } from '../diagnostics/index.js';
import { indexLines, type LineIndex } from '../lib/index.js';
import type { SourceFile } from '../source/index.js';

/** A place as a reader finds it; lines and columns count from 1, the end is just after the last character. */
export interface Location {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A source with its lines. */
export interface IndexedSource {
  text: string;
  lines: LineIndex;
}

const INDEXES = new WeakMap<SourceFile, IndexedSource>();

/** The sources by path, each with its lines; a file is indexed when it is first asked for, and only once. */
export class SourceIndex {
  private readonly byPath: Map<string, SourceFile>;

  constructor(files: readonly SourceFile[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** Undefined for a file that was not read: binary, too large, or not there. */
  get(path: string): IndexedSource | undefined {
    const file = this.byPath.get(path);
    if (!file) return undefined;
    const known = INDEXES.get(file);
    if (known) return known;
    const indexed = { text: file.text, lines: indexLines(file.text) };
    INDEXES.set(file, indexed);
    return indexed;
  }

  /** Where a place is; the start of the file when its text is not known. */
  locate(place: Place): Location {
    const lines = this.get(place.file)?.lines;
    if (!lines) return { file: place.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const start = lines.positionAt(place.start);
    const end = lines.positionAt(Math.max(place.start, place.end));
    return {
      file: place.file,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
    };
  }
}

/** Where one place is. For many places make one `SourceIndex`; the lines of a file are remembered either way. */
export function locate(files: readonly SourceFile[], place: Place): Location {
  const file = files.find((candidate) => candidate.path === place.file);
  return new SourceIndex(file ? [file] : []).locate(place);
}
