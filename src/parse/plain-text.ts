// Text without markup: from an HTML tree, or folded from the source.
import type { Element, ElementContent, Nodes, RootContent } from 'hast';

const UNEVEN = /[^\S ]|[\u00AD\u200B\u2060\uFEFF]| {2}/;

/** Folds every kind of white space to single spaces and drops what cannot be seen. */
export function foldSpaces(text: string): string {
  const folded = UNEVEN.test(text)
    ? text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ')
    : text;
  return folded.trim();
}

/** The text of an HTML tree: `\n` at breaks and between blocks, items without their marker. */
export function plainText(tree: Nodes): string {
  const parts: string[] = [];
  collectText(tree, parts);
  return parts.join('').split('\n').map(foldSpaces).filter(Boolean).join('\n');
}

const BLOCKS = new Set('p ul ol li blockquote pre table tr h1 h2 h3 h4 h5 h6 hr div'.split(' '));

function collectText(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value.replaceAll('\n', ' '));
  else if (node.type === 'element' && node.tagName === 'pre') parts.push(`\n${codeText(node)}\n`);
  else if (node.type === 'element' && node.tagName === 'br') parts.push('\n');
  else if ('children' in node) {
    const edge = node.type === 'element' && BLOCKS.has(node.tagName) ? '\n' : '';
    parts.push(edge);
    for (const child of node.children) collectText(child, parts);
    parts.push(edge);
  }
}

function codeText(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? codeText(child) : ''))
    .join('');
}

type Content = RootContent | ElementContent;
const BULLET = /^\s*[-*\u2022]\s+(?=\S|$)/;
const NUMBER = /^\s*\d{1,3}[.)]\s+(?=\S|$)/;

/**
 * Lists that were typed into a cell: two or more lines in a row, parted by `<br>`,
 * that begin with a hyphen, an asterisk, a bullet or a number, become real lists.
 */
export function listsFromLines(children: Content[]): Content[] {
  const lines = splitAtBreaks(children);
  const kinds = lines.map((line) => listKind(line));
  const result: Content[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at;
    while (kinds[at] && end < lines.length && kinds[end] === kinds[at]) end++;
    const kind = kinds[at];
    if (kind && end - at >= 2) {
      result.push(listOf(kind, lines.slice(at, end)));
      at = end;
    } else {
      const last = result.at(-1);
      if (last && !isList(last)) result.push(breakElement());
      result.push(...(lines[at] ?? []));
      at++;
    }
  }
  return result;
}

function splitAtBreaks(children: Content[]): Content[][] {
  const lines: Content[][] = [[]];
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function listKind(line: Content[]): 'ul' | 'ol' | undefined {
  const first = line[0];
  if (first?.type !== 'text') return undefined;
  return BULLET.test(first.value) ? 'ul' : NUMBER.test(first.value) ? 'ol' : undefined;
}

function listOf(kind: 'ul' | 'ol', lines: Content[][]): Element {
  const marker = kind === 'ul' ? BULLET : NUMBER;
  const items = lines.map((line): Element => {
    const children = line.map((child, index) =>
      index === 0 && child.type === 'text' ? { ...child, value: child.value.replace(marker, '') } : child,
    );
    return element('li', children as ElementContent[]);
  });
  return element(kind, items);
}

function isList(node: Content): boolean {
  return node.type === 'element' && (node.tagName === 'ul' || node.tagName === 'ol');
}

function breakElement(): Element {
  return element('br', []);
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
