// A derivation in words: a tree, and the same as indented lines.
import type { Place } from '../diagnostics/index.js';

/** One line of a derivation with what it rests on. */
export interface Explanation {
  /** A whole line in the reader's language, without id and place. */
  text: string;
  /** The id of the figure, goal, measure, unit or theme that the line is about. */
  id?: string;
  /** Where the author wrote it. */
  place?: Place;
  children: Explanation[];
}

/** The tree as lines, two spaces deeper for each level: `text [id] (file:line)`. */
export function explanationLines(explanation: Explanation, locate: (place: Place) => string): string[] {
  const lines: string[] = [];
  const write = ({ text, id, place, children }: Explanation, depth: number) => {
    const idInBrackets = id === undefined ? '' : ` [${id}]`;
    const location = place ? ` (${locate(place)})` : '';
    lines.push(`${'  '.repeat(depth)}${text}${idInBrackets}${location}`);
    for (const child of children) write(child, depth + 1);
  };
  write(explanation, 0);
  return lines;
}
