// Words in another language, `[sote]{lang=fi}`, become spans that name it.
import type { Nodes, PhrasingContent } from 'mdast';

const END = /\]\{\s*lang=(["']?)([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4})\1\s*\}/;

/** Marks the spans below a node. Brackets that do not fit together stay as text. */
export function markLanguageSpans(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) markLanguageSpans(child);
  const children = node.children as PhrasingContent[];
  for (let at = 0; at < children.length; at++) {
    const marked = wrapSpanEndingAt(children, at);
    if (marked !== undefined) at = marked - 1;
  }
}

/** Wraps the first span that ends in the text at an index; returns the index to go on from. */
function wrapSpanEndingAt(children: PhrasingContent[], at: number): number | undefined {
  const last = children[at];
  if (last?.type !== 'text') return undefined;
  const end = END.exec(last.value);
  if (!end) return undefined;
  const open = findOpening(children, at, end.index);
  if (!open) return undefined;
  const [first, bracket] = open;
  const opening = children[first];
  if (opening?.type !== 'text') return undefined;
  const inner =
    first === at
      ? [textOf(last.value.slice(bracket + 1, end.index))]
      : [
          textOf(opening.value.slice(bracket + 1)),
          ...children.slice(first + 1, at),
          textOf(last.value.slice(0, end.index)),
        ];
  const span: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'span', hProperties: { lang: end[2] } },
    children: inner,
  };
  const before = textOf(opening.value.slice(0, bracket));
  const after = textOf(last.value.slice(end.index + end[0].length));
  children.splice(first, at - first + 1, before, span, after);
  return first + 2;
}

/** The nearest bracket before an offset, in this text or an earlier one of the same parent. */
function findOpening(children: PhrasingContent[], at: number, before: number): [number, number] | undefined {
  for (let index = at; index >= 0; index--) {
    const child = children[index];
    if (child?.type !== 'text') continue;
    const bracket =
      index === at ? child.value.slice(0, before).lastIndexOf('[') : child.value.lastIndexOf('[');
    if (bracket !== -1) return [index, bracket];
  }
  return undefined;
}

function textOf(value: string): PhrasingContent {
  return { type: 'text', value };
}
