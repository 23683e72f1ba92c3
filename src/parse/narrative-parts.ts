// Gathers links, notes and tables of a chapter from its tree, before anything in it is changed.
import type { Nodes, Root, Table } from 'mdast';
import type { NarrativeParts } from './document.js';
import { foldSpaces } from './plain-text.js';
import { eachNode } from './remark.js';

/** The headings are added by who reads their attributes. */
export function narrativeParts(tree: Root, file: string): NarrativeParts {
  const parts: NarrativeParts = { headings: [], links: [], noteMarks: [], headlessTables: [] };
  const addresses = new Map<string, string>();
  eachNode<Nodes>(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  });
  eachNode<Nodes>(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const place = { file, start, end: node.position?.end.offset ?? start };
    if (node.type === 'link') parts.links.push({ address: node.url, words: wordsOf(node), place });
    else if (node.type === 'linkReference') {
      const address = addresses.get(node.identifier);
      if (address !== undefined) parts.links.push({ address, words: wordsOf(node), place });
    } else if (node.type === 'footnoteReference')
      parts.noteMarks.push({ label: node.label ?? node.identifier, place });
    else if (node.type === 'table' && isHeadless(node)) parts.headlessTables.push(place);
  });
  return parts;
}

function isHeadless({ children: [head] }: Table): boolean {
  return head?.children.every((cell) => wordsOf(cell) === '') ?? false;
}

/** What is read aloud: of a picture its text. */
function wordsOf(node: Nodes): string {
  const words: string[] = [];
  eachNode<Nodes>(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') words.push(child.value);
    else if (child.type === 'image' || child.type === 'imageReference') words.push(child.alt ?? '');
  });
  return foldSpaces(words.join(''));
}
