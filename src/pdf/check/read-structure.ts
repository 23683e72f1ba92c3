// The structure tree as elements in document order, with what each of them holds on which page; read while it is gone
// through, since all elements of a large report take twenty times as much memory as the file.
import type { PdfValue } from '../parse-pdf-value.js';
import { type Dictionary, nameOf, refOf, textOf } from '../pdf-words.js';
import type { CheckedDocument } from './checked-document.js';
import { isMarkNumber } from './mark-number.js';

export interface StructureElement {
  readonly object: number | undefined;
  /** As written. */
  readonly type: string;
  /** What the role map makes of it; undefined where that is no standard type. */
  readonly standard: string | undefined;
  readonly dictionary: Dictionary;
  readonly parent: StructureElement | undefined;
  /** Read when they are asked for, and let go when all below the element has been gone through. */
  readonly kids: readonly StructureElement[];
  /** Marked content, by the object of the page or of the group that has it. */
  readonly marks: readonly ContentMark[];
  /** Annotations and other objects that belong to it. */
  readonly objects: readonly number[];
  /** Its own language, or the one of what it stands in. */
  readonly language: string | undefined;
  /** The page of its first content. */
  readonly page: number | undefined;
}

export interface ContentMark {
  stream: number;
  mcid: number;
}

/** The element that an annotation belongs to. */
export interface AnnotationOwner {
  object: number | undefined;
  standard: string | undefined;
  hasAlternative: boolean;
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

/** What is found on the way is complete when all elements have been gone through. */
export class Structure {
  readonly root: Dictionary;
  /** Where the root stands. */
  readonly object: number | undefined;
  /** A circle, or a reference that leads nowhere: objects of the elements that have one. */
  readonly broken: (number | undefined)[] = [];
  /** Types whose way through the role map goes round. */
  readonly circular = new Set<string>();
  /** By the annotation's object. */
  readonly ownerOf = new Map<number, AnnotationOwner>();
  readonly #standardOf: (type: string) => string | undefined;
  /** By object. */
  readonly #isKnown: true[] = [];

  constructor(readonly document: CheckedDocument) {
    const root = document.catalog.get('StructTreeRoot');
    this.root = document.dictionary(root);
    this.object = refOf(root);
    this.#standardOf = roleReader(document.dictionary(this.root.get('RoleMap')), this.circular);
  }

  /** Goes through all elements, each before what it holds; of others than those around it nothing is kept. */
  walk(visit: (element: StructureElement) => void): void {
    const go = (element: Element) => {
      const { object, standard, dictionary } = element;
      for (const annotation of element.objects)
        this.ownerOf.set(annotation, { object, standard, hasAlternative: dictionary.has('Alt') });
      visit(element);
      for (const kid of element.kids) go(kid);
      element.release();
    };
    for (const kid of kidsOf(this.document, this.root)) {
      const element = this.element(kid, undefined);
      if (element) go(element);
    }
  }

  /** Undefined for what is no element, or stands in another place already. */
  element(value: PdfValue, parent: Element | undefined): Element | undefined {
    const object = refOf(value);
    const dictionary = this.document.dictionary(value);
    const type = nameOf(dictionary.get('S'));
    if (type === undefined || (object !== undefined && this.#isKnown[object])) {
      this.broken.push(object ?? parent?.object);
      return undefined;
    }
    if (object !== undefined) this.#isKnown[object] = true;
    return new Element(this, { object, type, standard: this.#standardOf(type), dictionary, parent });
  }
}

/** What an element holds. */
interface Held {
  kids: Element[];
  marks: ContentMark[];
  objects: number[];
}

const NOTHING: Held = { kids: [], marks: [], objects: [] };

class Element implements StructureElement {
  readonly object: number | undefined;
  readonly type: string;
  readonly standard: string | undefined;
  readonly dictionary: Dictionary;
  readonly parent: Element | undefined;
  readonly language: string | undefined;
  readonly page: number | undefined;
  readonly #structure: Structure;
  #held: Held | undefined;

  constructor(
    structure: Structure,
    about: Pick<StructureElement, 'object' | 'type' | 'standard' | 'dictionary'> & {
      parent: Element | undefined;
    },
  ) {
    const { dictionary, parent } = about;
    this.#structure = structure;
    this.object = about.object;
    this.type = about.type;
    this.standard = about.standard;
    this.dictionary = dictionary;
    this.parent = parent;
    this.language = textOf(dictionary.get('Lang')) ?? parent?.language;
    this.page = refOf(dictionary.get('Pg')) ?? parent?.page;
  }

  get kids(): readonly Element[] {
    return this.#holds().kids;
  }

  get marks(): Held['marks'] {
    return this.#holds().marks;
  }

  get objects(): readonly number[] {
    return this.#holds().objects;
  }

  release(): void {
    this.#held = NOTHING;
  }

  #holds(): Held {
    if (this.#held) return this.#held;
    const held: Held = { kids: [], marks: [], objects: [] };
    this.#held = held;
    for (const kid of kidsOf(this.#structure.document, this.dictionary)) this.#hold(kid, held);
    return held;
  }

  #hold(kid: PdfValue, { kids, marks, objects }: Held): void {
    const structure = this.#structure;
    if (typeof kid === 'number') {
      if (this.page === undefined || !isMarkNumber(kid)) structure.broken.push(this.object);
      else marks.push({ stream: this.page, mcid: kid });
      return;
    }
    const dictionary = structure.document.dictionary(kid);
    const kind = nameOf(dictionary.get('Type'));
    const stream = refOf(dictionary.get('Stm')) ?? refOf(dictionary.get('Pg')) ?? this.page;
    const mcid = dictionary.get('MCID');
    const target = refOf(dictionary.get('Obj'));
    if (kind === 'MCR' && stream !== undefined && typeof mcid === 'number') {
      if (isMarkNumber(mcid)) marks.push({ stream, mcid });
      else structure.broken.push(this.object);
    } else if (kind === 'OBJR' && target !== undefined) objects.push(target);
    else {
      const element = structure.element(kid, this);
      if (element) kids.push(element);
    }
  }
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
