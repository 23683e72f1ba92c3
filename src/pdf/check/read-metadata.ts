// The XMP packet: its properties, and the descriptions that it gives of those that PDF/A does not know by itself.
import { isUtf8 } from 'node:buffer';
import { readXml, type XmlElement } from './read-xml.js';

export type Form = 'text' | 'Alt' | 'Bag' | 'Seq';

export interface Property {
  prefix: string;
  form: Form;
  /** The text, or those of the items in their order. */
  texts: string[];
}

/** What is said of a schema, with all that must be said of it. */
export interface SchemaDescription {
  namespace: string;
  /** The type of value by the name of the property. */
  valueTypes: Map<string, string>;
}

export interface Metadata {
  /** By `<namespace><name>`. */
  properties: Map<string, Property>;
  described: SchemaDescription[];
}

const EXTENSIONS = 'http://www.aiim.org/pdfa/ns/extension/schemas';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const META = 'adobe:ns:meta/';
const SCHEMA = { prefix: 'pdfaSchema', namespace: 'http://www.aiim.org/pdfa/ns/schema#' };
const PROPERTY = { prefix: 'pdfaProperty', namespace: 'http://www.aiim.org/pdfa/ns/property#' };
/** Of a schema's fields the one that is no text. */
const LIST_FIELD = 'property';
const CATEGORIES = ['internal', 'external'];
const LISTS: readonly Form[] = ['Alt', 'Bag', 'Seq'];
const LANGUAGE = 'http://www.w3.org/XML/1998/namespacelang';

/**
 * @param packet - The stream as Latin-1; the packet itself is UTF-8.
 * @returns undefined where it cannot be read: it is no XML, or not the plain kind of RDF that is written here.
 */
export function readMetadata(packet: string): Metadata | undefined {
  const bytes = Buffer.from(packet, 'latin1');
  const root = isUtf8(bytes) ? readXml(bytes.toString('utf8').replace(/^\uFEFF/, '')) : undefined;
  const descriptions = root && descriptionsIn(root);
  if (!descriptions) return undefined;
  const metadata: Metadata = { properties: new Map(), described: [] };
  for (const element of descriptions.flatMap(({ children }) => children)) {
    if (metadata.properties.has(element.name)) return undefined;
    const read = element.name === EXTENSIONS ? readDescriptions(element) : readProperty(element);
    if (!read) return undefined;
    if (Array.isArray(read)) metadata.described.push(...read);
    else metadata.properties.set(element.name, read);
  }
  return metadata.properties.size > 0 ? metadata : undefined;
}

/** The elements that hold the properties; undefined where something stands that does not belong there. */
function descriptionsIn(root: XmlElement): XmlElement[] | undefined {
  const rdf = root.name === `${META}xmpmeta` && root.children.length === 1 ? root.children[0] : root;
  const isPlain =
    rdf?.name === `${RDF}RDF` &&
    [root, rdf, ...rdf.children].every(hasNoText) &&
    rdf.children.every(({ name, attributes }) => name === `${RDF}Description` && isAboutThis(attributes));
  return isPlain ? rdf.children : undefined;
}

/** The short form, with properties as attributes, is not looked for. */
function isAboutThis(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.size === 1 && attributes.get(`${RDF}about`) === '';
}

function hasNoText({ text }: XmlElement): boolean {
  return text.trim() === '';
}

/** @returns undefined for what is written in another way. */
function readProperty(element: XmlElement): Property | undefined {
  const { prefix, children, text } = element;
  const [list] = children;
  if (!list) return element.attributes.size > 0 ? undefined : { prefix, form: 'text', texts: [text.trim()] };
  const form = LISTS.find((kind) => list.name === RDF + kind);
  const isList =
    [element, list].every((each) => each.attributes.size === 0 && hasNoText(each)) &&
    children.length === 1 &&
    list.children.every((item) => isItem(item) && (form !== 'Alt' || item.attributes.size === 1));
  return form && isList ? { prefix, form, texts: list.children.map((item) => item.text.trim()) } : undefined;
}

/** A text, which may say its language; where it stands beside others that say the same, it must. */
function isItem({ name, attributes, children }: XmlElement): boolean {
  return (
    name === `${RDF}li` && children.length === 0 && [...attributes.keys()].every((key) => key === LANGUAGE)
  );
}

/** @returns undefined unless each has what PDF/A asks for, and nothing besides. */
function readDescriptions(extensions: XmlElement): SchemaDescription[] | undefined {
  const schemas = extensions.prefix === 'pdfaExtension' ? resourcesIn(extensions, 'Bag') : undefined;
  const read = schemas?.map(readSchema);
  return read?.every((schema) => schema !== undefined) ? read : undefined;
}

/** @returns undefined where something is missing of what must be said, or something else is said. */
function readSchema(schema: XmlElement): SchemaDescription | undefined {
  const fields = fieldsOf(schema, SCHEMA, ['schema', 'namespaceURI', 'prefix', LIST_FIELD]);
  const list = fields?.get(LIST_FIELD);
  const properties = list && resourcesIn(list, 'Seq')?.map(readPropertyDescription);
  if (!properties?.every((property) => property !== undefined)) return undefined;
  return { namespace: fields?.get('namespaceURI')?.text.trim() ?? '', valueTypes: new Map(properties) };
}

function readPropertyDescription(property: XmlElement): [name: string, valueType: string] | undefined {
  const fields = fieldsOf(property, PROPERTY, ['name', 'valueType', 'category', 'description']);
  const of = (name: string) => fields?.get(name)?.text.trim() ?? '';
  return CATEGORIES.includes(of('category')) ? [of('name'), of('valueType')] : undefined;
}

/** The items of a list that are made of fields. */
function resourcesIn(element: XmlElement, form: Form): XmlElement[] | undefined {
  const [list] = element.children;
  const isPlain =
    element.children.length === 1 &&
    list?.name === RDF + form &&
    [element, list].every((each) => each.attributes.size === 0 && hasNoText(each)) &&
    list.children.every(
      (item) =>
        item.name === `${RDF}li` &&
        item.attributes.size === 1 &&
        item.attributes.get(`${RDF}parseType`) === 'Resource' &&
        hasNoText(item),
    );
  return isPlain ? list.children : undefined;
}

/** Each of the fields once, and no other; all but a list are texts. */
function fieldsOf(
  { children }: XmlElement,
  { prefix, namespace }: typeof SCHEMA,
  names: readonly string[],
): Map<string, XmlElement> | undefined {
  const fields = new Map(children.map((field) => [field.name.slice(namespace.length), field]));
  const isWhole =
    children.length === names.length &&
    children.every(
      (field) => field.prefix === prefix && field.name.startsWith(namespace) && field.attributes.size === 0,
    ) &&
    names.every((name) => name === LIST_FIELD || fields.get(name)?.children.length === 0);
  return isWhole ? fields : undefined;
}
