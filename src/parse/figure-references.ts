// Finds `{{figure goals.met}}` in running text and marks its place for the renderer.
import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Diagnostic, Outcome, Place } from '../diagnostics/index.js';
import type { Narrative } from './document.js';

export type FigureReference = Narrative['figures'][number];

const BRACES = /\{\{(?:([^{}]*)\}\})?/g;
const FIGURE = /^\s*figure\s+(\S+)\s*$/;

/** Marks the figures below a node. Braces that name none stay as text and are reported (S17). */
export function markFigures(block: Nodes, path: string, text: string): Outcome<FigureReference[]> {
  const found: Outcome<FigureReference[]> = { value: [], diagnostics: [] };
  mark(block, block, { path, text }, found);
  return found;
}

interface Source {
  path: string;
  text: string;
}

function mark(node: Nodes, block: Nodes, source: Source, found: Outcome<FigureReference[]>): void {
  if (!('children' in node)) return;
  const children = node.children.flatMap((child): typeof node.children => {
    if (child.type === 'text' && child.value.includes('{{')) return splitText(child, block, source, found);
    mark(child, block, source, found);
    return [child];
  });
  node.children = children as never;
}

function splitText(
  node: Text,
  block: Nodes,
  source: Source,
  found: Outcome<FigureReference[]>,
): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  const places = placesOfBraces(node, block, source);
  let from = 0;
  for (const [index, match] of [...node.value.matchAll(BRACES)].entries()) {
    const ref = FIGURE.exec(match[1] ?? '')?.[1];
    const place = places[index] ?? placeOf(block, source.path);
    if (ref === undefined) found.diagnostics.push(notAFigure(match, node.value, place));
    else {
      found.value.push({ ref, place });
      pieces.push({ type: 'text', value: node.value.slice(from, match.index) }, figureNode(ref));
      from = match.index + match[0].length;
    }
  }
  pieces.push({ type: 'text', value: node.value.slice(from) });
  return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function notAFigure(match: RegExpExecArray, value: string, place: Place): Diagnostic {
  const figure = (match[1] ?? value.slice(match.index + 2, match.index + 42)).trim();
  return { code: 'S17', args: { figure, suggestion: undefined }, place };
}

/** An empty emphasis that is shown as `<data>`. */
function figureNode(ref: string): PhrasingContent {
  const data = { hName: 'data', hProperties: { className: ['figure'], value: ref } };
  return { type: 'emphasis', data, children: [] };
}

function placeOf(node: Nodes, path: string): Place {
  const start = node.position?.start.offset ?? 0;
  return { file: path, start, end: node.position?.end.offset ?? start };
}

/** The braces in the source of a text, where they are as many as in its value. */
function placesOfBraces(node: Text, block: Nodes, { path, text }: Source): Place[] {
  const around = placeOf(node.position ? node : block, path);
  const raw = [...text.slice(around.start, around.end).matchAll(BRACES)];
  if (raw.length !== [...node.value.matchAll(BRACES)].length) return [];
  return raw.map(({ index, 0: { length } }) => {
    const start = around.start + index;
    return { file: path, start, end: start + length };
  });
}
