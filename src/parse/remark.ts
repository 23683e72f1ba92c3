// The only way to remark and rehype: from Markdown to a sanitised tree, and from that to HTML.
import type { Element, ElementContent, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Nodes, Root, RootContent } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** As much of remark-rehype's state as is used here. */
interface State {
  all(node: FootnoteDefinition): ElementContent[];
}

const lazily = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const parser = lazily(() => unified().use(remarkParse).use(remarkGfm).freeze());
const writer = lazily(() => unified().use(rehypeStringify).freeze());
const toHtml = lazily(() =>
  unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { footnoteReference: footnoteMark, footnoteDefinition: footnoteText },
    })
    .freeze(),
);
const rawReader = lazily(() => unified().use(rehypeRaw).freeze());

const sanitizers = new Map<Schema, { runSync(tree: HtmlRoot): HtmlNodes }>();

function sanitizerFor(schema: Schema) {
  const sanitizer = sanitizers.get(schema) ?? unified().use(rehypeSanitize, schema).freeze();
  sanitizers.set(schema, sanitizer);
  return sanitizer;
}

/** Parses GFM. Positions are offsets into `text`. */
export function parseTree(text: string): Root {
  return parser().parse(text);
}

/**
 * Turns Markdown nodes into an HTML tree without anything that the schema does not name.
 * @param nodes - What to show; link definitions among them are used and not shown.
 * @param adjust - Changes the tree after raw HTML was read and before it is sanitised.
 */
export function toSafeHtml(
  nodes: RootContent[],
  schema: Schema,
  adjust: (tree: HtmlRoot) => void = () => {},
): HtmlRoot {
  const root: Root = { type: 'root', children: nodes };
  showTaskMarks(root);
  let tree: HtmlRoot = toHtml().runSync(root);
  if (holdsHtml(root)) tree = rawReader().runSync(tree) as HtmlRoot;
  renameTags(tree);
  adjust(tree);
  const safe = sanitizerFor(schema).runSync(tree) as HtmlRoot;
  unwrapDeadLinks(safe);
  return safe;
}

/** Writes an HTML tree as text. */
export function writeHtml(tree: HtmlRoot): string {
  return writer().stringify(tree);
}

/** Calls back for each node of a Markdown or HTML tree, parents first. */
export function eachNode<Node extends Nodes | HtmlNodes>(
  node: Node,
  visit: (node: Node, parent: Node | undefined) => void,
  parent?: Node,
): void {
  visit(node, parent);
  if ('children' in node) for (const child of node.children) eachNode(child as Node, visit, node);
}

/** Check boxes are no text and would be lost; their signs are. */
function showTaskMarks(root: Root): void {
  eachNode<Nodes>(root, (node) => {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return;
    const mark = { type: 'text' as const, value: node.checked ? '\u2611 ' : '\u2610 ' };
    const [first] = node.children;
    if (first?.type === 'paragraph') first.children.unshift(mark);
    node.checked = null;
  });
}

function holdsHtml(root: Root): boolean {
  let found = false;
  eachNode<Nodes>(root, (node) => {
    found ||= node.type === 'html';
  });
  return found;
}

// A reference shows its own mark; the note itself stands where the author wrote it.
function footnoteMark(_state: unknown, node: FootnoteReference | FootnoteDefinition): Element {
  const mark = { type: 'text' as const, value: node.label ?? node.identifier };
  return { type: 'element', tagName: 'sup', properties: {}, children: [mark] };
}

function footnoteText(state: State, node: FootnoteDefinition): ElementContent[] {
  const note = state.all(node);
  const first = note.find((child) => child.type === 'element' && child.tagName === 'p');
  if (first?.type === 'element')
    first.children.unshift(footnoteMark(state, node), { type: 'text', value: ' ' });
  return note;
}

const SAME_MEANING: Record<string, string | undefined> = { b: 'strong', i: 'em', s: 'del', strike: 'del' };

function renameTags(tree: HtmlRoot): void {
  eachNode<HtmlNodes>(tree, (node) => {
    if (node.type === 'element') node.tagName = SAME_MEANING[node.tagName] ?? node.tagName;
  });
}

const LIVE_LINK = /^(?:https?:\/\/|mailto:|#)/i;

/** Links that lead nowhere a reader can go become their words. */
function unwrapDeadLinks(node: HtmlRoot | Element): void {
  for (const child of node.children) if (child.type === 'element') unwrapDeadLinks(child);
  const children = node.children.flatMap((child): typeof node.children =>
    isDeadLink(child) ? child.children : [child],
  );
  node.children = children;
}

function isDeadLink(node: HtmlRoot['children'][number]): node is Element {
  if (node.type !== 'element' || node.tagName !== 'a') return false;
  const { href } = node.properties;
  return typeof href !== 'string' || !LIVE_LINK.test(href);
}
