// Finds what Git leaves in a file of a merge that nobody has finished, and takes it out so that all else stays where it
// stands.
import type { Diagnostic } from '../diagnostics/index.js';
import type { SourceFile } from '../source/index.js';

type Sign = '<' | '|' | '=' | '>';

interface Marker {
  sign: Sign;
  /** Counted from nought. */
  line: number;
  start: number;
  end: number;
}

export interface MergeConflicts {
  /** The file as it is read: of the same length, with the first of each two versions. */
  file: SourceFile;
  diagnostics: Diagnostic[];
}

/** What a marker may look like; a table row of empty cells and the line below a heading may look like two of them. */
const MARKER = /^(?:([<|>])\1{6}(?: .*)?|={7} *)$/gmu;
/** Without what only stands between them, and without a quotation that is empty. */
const OPEN_OR_CLOSED = /^(?:<{7}(?: |$)|>{7} +\S)/mu;
/** Of markers, so that of many that are never closed each is not looked for in all that follow. */
const MOST_BETWEEN = 100;
const FENCE = /^[ \t]*(`{3,}|~{3,})/u;

/** Reads the first version of each conflict; a file without conflicts costs no more than looking for them. */
export function readMergeConflicts(file: SourceFile): MergeConflicts {
  if (!OPEN_OR_CLOSED.test(file.text)) return { file, diagnostics: [] };
  const isMarkdown = !/\.ya?ml$/iu.test(file.path);
  const lines = file.text.split('\n');
  const { told, hidden } = unfinished(lines, markersIn(file.text, lines), isMarkdown);
  if (told.length === 0) return { file, diagnostics: [] };
  const diagnostics = told.map(
    ({ sign, start, end }): Diagnostic => ({
      code: 'S29',
      args: { marker: sign.repeat(7) },
      place: { file: file.path, start, end },
    }),
  );
  return { file: { ...file, text: withoutLines(lines, hidden, isMarkdown) }, diagnostics };
}

function markersIn(text: string, lines: readonly string[]): Marker[] {
  const signs = new Map(
    Array.from(text.matchAll(MARKER), ({ 0: words, index }) => [index, words[0] as Sign] as const),
  );
  let start = 0;
  return lines.flatMap((words, line): Marker[] => {
    const here = start;
    start += words.length + 1;
    const sign = signs.get(here);
    return sign ? [{ sign, line, start: here, end: here + words.length }] : [];
  });
}

/** The markers to tell of, and the lines that are not read: they, and the second version of each conflict. */
function unfinished(
  lines: readonly string[],
  markers: readonly Marker[],
  isMarkdown: boolean,
): { told: Marker[]; hidden: Set<number> } {
  const told: Marker[] = [];
  const hidden = new Set<number>();
  const indexOf = new Map(markers.map(({ line }, index) => [line, index]));
  let fence: string | undefined;
  lines.forEach((words, line) => {
    if (hidden.has(line)) return;
    const mark = isMarkdown ? FENCE.exec(words)?.[1] : undefined;
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    const index = indexOf.get(line);
    if (fence !== undefined || index === undefined) return;
    const conflict = conflictFrom(markers, index);
    told.push(...conflict);
    for (const marker of conflict) hidden.add(marker.line);
    const [from = line, to = line] = [conflict[1]?.line, conflict.at(-1)?.line];
    for (let between = from; between <= to; between++) hidden.add(between);
  });
  return { told, hidden };
}

/** All markers of a whole conflict; one whose others are gone by itself. */
function conflictFrom(markers: readonly Marker[], index: number): Marker[] {
  const first = markers[index];
  // Alone, what stands between the others may be anything.
  if (!first || first.sign === '|' || first.sign === '=') return [];
  if (first.sign === '>') return [first];
  const others = markers.slice(index + 1, index + 1 + MOST_BETWEEN);
  const next = others.findIndex(({ sign }) => sign === '<' || sign === '>');
  const inside = others.slice(0, Math.max(next, 0));
  const close = others[next];
  return close?.sign === '>' && inside.some(({ sign }) => sign === '=') ? [first, ...inside, close] : [first];
}

/**
 * In Markdown a blank line would part what stands above and below, so that a line goes to the end of the one before it,
 * where white space with a tab in it means nothing.
 */
function withoutLines(lines: readonly string[], hidden: ReadonlySet<number>, isMarkdown: boolean): string {
  return lines
    .map((words, line) => {
      const lineEnd = line > 0 ? '\n' : '';
      if (!hidden.has(line)) return lineEnd + words;
      const isJoined = isMarkdown && line > 0;
      return isJoined ? `${' '.repeat(words.length)}\t` : lineEnd + ' '.repeat(words.length);
    })
    .join('');
}
