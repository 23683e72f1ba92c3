// The structure tree as elements in document order, with what each of them holds on which page.
import type { PdfValue } from '../parse-pdf-value.js';
import type { CheckedDocument } from './checked-document.js';
import { type Dictionary, nameOf, refOf, textOf } from './pdf-words.js';

export interface StructureElement {
  object: number | undefined;
  /** As written. */
  type: string;
  /** What the role map makes of it; undefined where that is no standard type. */
  standard: string | undefined;
  dictionary: Dictionary;
  parent: StructureElement | undefined;
  kids: StructureElement[];
  /** Marked content, by the object of its page. */
  marks: { page: number; mcid: number }[];
  /** Annotations and other objects that belong to it. */
  objects: number[];
  /** Its own language, or the one of what it stands in. */
  language: string | undefined;
  /** The page of its first content. */
  page: number | undefined;
}

export interface Structure {
  root: Dictionary;
  /** All elements, each before what it holds. */
  elements: StructureElement[];
  /** A circle, or a reference that leads nowhere: objects of the elements that have one. */
  broken: (number | undefined)[];
  /** Types whose way through the role map goes round. */
  circular: Set<string>;
}

/** ISO 32000-1, 14.8.4: all that a structure element may be without a role map. */
const STANDARD = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
);

export function isStandardType(type: string): boolean {
  return STANDARD.has(type);
}

export function readStructure(document: CheckedDocument): Structure {
  const root = document.dictionary(document.catalog.get('StructTreeRoot'));
  const roles = document.dictionary(root.get('RoleMap'));
  const structure: Structure = { root, elements: [], broken: [], circular: new Set() };
  const standardOf = roleReader(roles, structure.circular);
  const seen = new Set<number>();

  const add = (value: PdfValue, parent: StructureElement | undefined): void => {
    const object = refOf(value);
    const dictionary = document.dictionary(value);
    const type = nameOf(dictionary.get('S'));
    if (type === undefined || (object !== undefined && seen.has(object))) {
      structure.broken.push(object ?? parent?.object);
      return;
    }
    if (object !== undefined) seen.add(object);
    const element: StructureElement = {
      object,
      type,
      standard: standardOf(type),
      dictionary,
      parent,
      kids: [],
      marks: [],
      objects: [],
      language: textOf(dictionary.get('Lang')) ?? parent?.language,
      page: refOf(dictionary.get('Pg')) ?? parent?.page,
    };
    parent?.kids.push(element);
    structure.elements.push(element);
    for (const kid of kidsOf(document, dictionary)) addKid(kid, element);
  };
  const addKid = (kid: PdfValue, element: StructureElement): void => {
    if (typeof kid === 'number') {
      if (element.page === undefined) structure.broken.push(element.object);
      else element.marks.push({ page: element.page, mcid: kid });
      return;
    }
    const dictionary = document.dictionary(kid);
    const kind = nameOf(dictionary.get('Type'));
    const page = refOf(dictionary.get('Pg')) ?? element.page;
    const mcid = dictionary.get('MCID');
    const target = refOf(dictionary.get('Obj'));
    if (kind === 'MCR' && page !== undefined && typeof mcid === 'number') element.marks.push({ page, mcid });
    else if (kind === 'OBJR' && target !== undefined) element.objects.push(target);
    else add(kid, element);
  };
  for (const kid of kidsOf(document, root)) add(kid, undefined);
  return structure;
}

function kidsOf(document: CheckedDocument, dictionary: Dictionary): readonly PdfValue[] {
  const kids = dictionary.get('K');
  if (kids === undefined) return [];
  const resolved = document.resolve(kids);
  // A single kid keeps its reference, which tells which object it is.
  return Array.isArray(resolved) ? resolved : [kids];
}

function roleReader(roles: Dictionary, circular: Set<string>): (type: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (type) => {
    if (known.has(type)) return known.get(type);
    const way = new Set<string>();
    let at: string | undefined = type;
    while (at !== undefined && !STANDARD.has(at)) {
      if (way.has(at)) {
        circular.add(type);
        at = undefined;
        break;
      }
      way.add(at);
      at = nameOf(roles.get(at));
    }
    known.set(type, at);
    return at;
  };
}

/** All attributes of an element by owner and name: those of `A`, over those of the classes in `C`. */
export function attributesOf(
  document: CheckedDocument,
  root: Dictionary,
  { dictionary }: StructureElement,
): Map<string, PdfValue> {
  const attributes = new Map<string, PdfValue>();
  const take = (value: PdfValue | undefined) => {
    for (const each of document.oneOrMore(value)) {
      const of = document.dictionary(each);
      const owner = nameOf(of.get('O'));
      if (owner)
        for (const [key, attribute] of of) if (key !== 'O') attributes.set(`${owner} ${key}`, attribute);
    }
  };
  const classes = document.dictionary(root.get('ClassMap'));
  for (const name of document.oneOrMore(dictionary.get('C'))) take(classes.get(nameOf(name) ?? ''));
  take(dictionary.get('A'));
  return attributes;
}
