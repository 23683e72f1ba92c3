// A small piece of XML as a tree, its names with their namespaces.
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlElement {
  /** `<namespace><name>`. */
  name: string;
  prefix: string;
  /** By `<namespace><name>`; declarations of namespaces are not among them. */
  attributes: Map<string, string>;
  children: XmlElement[];
  /** What stands directly in it. */
  text: string;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** @returns undefined where it is not well-formed, or declares a document type, which is not followed. */
export function readXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  const stop = () => {
    throw new NotRead();
  };
  const words = (content: string) => {
    const element = open.at(-1);
    if (element) element.text += content;
  };
  parser.on('error', stop);
  parser.on('doctype', stop);
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('opentag', (tag) => {
    const element = elementOf(tag);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof NotRead) return undefined;
    throw error;
  }
  return root;
}

class NotRead extends Error {}

function elementOf({ uri, local, prefix, attributes }: SaxesTagNS): XmlElement {
  const own = Object.values(attributes).filter((attribute) => attribute.uri !== XMLNS);
  return {
    name: uri + local,
    prefix,
    attributes: new Map(own.map((attribute) => [attribute.uri + attribute.local, attribute.value])),
    children: [],
    text: '',
  };
}
