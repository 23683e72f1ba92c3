// The XMP packet: its properties by namespace, read without an XML library.
import { isUtf8 } from 'node:buffer';

export interface Metadata {
  /** Values by `<namespace><name>`, the first where there are several. */
  values: Map<string, string>;
  /** The properties that are used, as `<namespace><name>`. */
  properties: Set<string>;
  /** Namespaces that the packet describes itself, as PDF/A asks for what it does not know. */
  described: Set<string>;
  isWellFormed: boolean;
}

const TAG = /<(\/?)([\w.-]+(?::[\w.-]+)?)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What no text of XML has in it. */
const STRAY = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const SCHEMA = 'http://www.aiim.org/pdfa/ns/schema#';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

interface Open {
  tag: string;
  name: string;
  /** Where its text begins. */
  from: number;
  prefixes: ReadonlyMap<string, string>;
}

/** @param packet - The stream as Latin-1; the packet itself is UTF-8. */
export function readMetadata(packet: string): Metadata {
  const bytes = Buffer.from(packet, 'latin1');
  const text = bytes.toString('utf8');
  const metadata: Metadata = {
    values: new Map(),
    properties: new Set(),
    described: new Set(),
    isWellFormed: isUtf8(bytes),
  };
  const open: Open[] = [];
  const elements = text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, blank);
  if (STRAY.test(elements.replace(TAG, ''))) metadata.isWellFormed = false;
  for (const match of elements.matchAll(TAG)) {
    const [whole, slash, tag = '', attributes = '', selfClosed] = match;
    const end = match.index + whole.length;
    if (slash) {
      const closed = open.pop();
      if (closed?.tag !== tag) metadata.isWellFormed = false;
      else take(metadata, open, closed, text.slice(closed.from, match.index));
      continue;
    }
    const prefixes = new Map(open.at(-1)?.prefixes);
    for (const [, key = '', one, other] of attributes.matchAll(ATTRIBUTE)) {
      if (key.startsWith('xmlns:')) prefixes.set(key.slice('xmlns:'.length), one ?? other ?? '');
    }
    const name = named(tag, prefixes);
    if (name === `${RDF}Description`) takeShort(metadata, attributes, prefixes);
    if (!selfClosed) open.push({ tag, name, from: end, prefixes });
  }
  if (open.length > 0 || metadata.values.size === 0) metadata.isWellFormed = false;
  return metadata;
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}

function named(tag: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = tag.indexOf(':');
  return `${prefixes.get(tag.slice(0, Math.max(0, colon))) ?? '?'}${tag.slice(colon + 1)}`;
}

/** A property stands directly in a description; lists and languages of its own lie between it and the text. */
function take(metadata: Metadata, open: readonly Open[], closed: Open, inner: string): void {
  const { values, properties, described } = metadata;
  if (!inner.includes('<')) {
    const value = inner.replace(/&(\w+);/g, (entity, key) => ENTITIES[key] ?? entity).trim();
    const property = closed.name.startsWith(RDF)
      ? open.findLast(({ name }) => !name.startsWith(RDF))
      : closed;
    if (property && !values.has(property.name)) values.set(property.name, value);
    if (closed.name === `${SCHEMA}namespaceURI`) described.add(value);
  }
  const isProperty = open.at(-1)?.name === `${RDF}Description` && open.at(-2)?.name === `${RDF}RDF`;
  if (isProperty) properties.add(closed.name);
}

/** Properties in the short form, as attributes of their description. */
function takeShort(
  { values, properties }: Metadata,
  attributes: string,
  prefixes: ReadonlyMap<string, string>,
): void {
  for (const [, key = '', one, other] of attributes.matchAll(ATTRIBUTE)) {
    if (/^(?:xmlns|xml|rdf)\b/.test(key) || !key.includes(':')) continue;
    const name = named(key, prefixes);
    values.set(name, one ?? other ?? '');
    properties.add(name);
  }
}
