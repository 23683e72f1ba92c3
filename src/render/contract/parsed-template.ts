// One file of a template, read into its parts, with the place of each.
import Handlebars from 'handlebars';
import { indexLines } from '../../lib/index.js';

export interface ParsedTemplate {
  /** Where the file stands, for messages. */
  path: string;
  source: string;
  /** The repository's own file, not one that is shipped. */
  isOwn: boolean;
  program: hbs.AST.Program;
  placeOf(location: hbs.AST.SourceLocation): Stretch;
}

/** Half-open offsets into a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The parts of the file, or the line that cannot be read. */
export function parseTemplate(path: string, source: string, isOwn: boolean): ParsedTemplate | Stretch {
  const lines = indexLines(source);
  try {
    return {
      path,
      source,
      isOwn,
      program: Handlebars.parse(source),
      placeOf: ({ start, end }) => ({
        start: lines.lineStart(start.line) + start.column,
        end: lines.lineStart(end.line) + end.column,
      }),
    };
  } catch (error) {
    const line = lineOf(error);
    return { start: lines.lineStart(line), end: lines.lineEnd(line) };
  }
}

/** The parser says it in a field or in its message. */
function lineOf(error: unknown): number {
  if (!(error instanceof Error)) return 1;
  if ('lineNumber' in error && typeof error.lineNumber === 'number') return error.lineNumber;
  return Number(/ on line (\d+)/.exec(error.message)?.[1] ?? 1);
}
