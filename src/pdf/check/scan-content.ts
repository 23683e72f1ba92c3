// What is drawn on the pages: which of it is marked, with which fonts, colours and objects.
import { type PdfValue, parsePdfValue } from '../parse-pdf-value.js';
import { type Dictionary, nameOf, refOf, textOf } from '../pdf-words.js';
import type { CheckedDocument, CheckedPage } from './checked-document.js';
import type { Operands } from './content-reader.js';
import { type FontUse, fontUse } from './font-use.js';
import { isMarkNumber } from './mark-number.js';
import { type ContentEvent, type Drawing, type Resources, type Stream, scanStream } from './scan-stream.js';

export interface PageContent {
  page: CheckedPage;
  events: Map<ContentEvent, number>;
  /** How often each number is given to marked content, by the object of the page or of the group that has it. */
  marks: Map<number, number[]>;
  /** How often a group with marked content is drawn; drawn twice, that would be in two places. */
  groupsWithMarks: Map<number, number>;
  colours: Set<'rgb' | 'gray' | 'cmyk'>;
  /** Values of colour spaces, states and objects that are used. */
  colourSpaces: Set<PdfValue>;
  states: Set<Dictionary>;
  objects: Map<number, Dictionary>;
  /** That property lists of marked content state. */
  languages: string[];
}

export interface Content {
  pages: PageContent[];
  fonts: Map<unknown, FontUse>;
}

const DEEPEST_GROUP = 16;

/** A mark that is open; `inText` where it was opened between BT and ET. */
interface Mark {
  kind: 'content' | 'artifact' | 'neutral';
  inText: boolean;
}

export function scanContent(document: CheckedDocument): Content {
  const fonts = new Map<unknown, FontUse>();
  const means = new Set<number>();
  return { pages: document.pages.map((page) => new PageScan(document, page, fonts, means).scan()), fonts };
}

class PageScan implements Drawing {
  readonly #content: PageContent;
  readonly #marks: Mark[] = [];
  #numbered = 0;
  /** Groups that are being drawn: one that draws itself would never end. */
  readonly #open = new Set<number>();
  /** Whether it is what is drawn with that is looked at, such as a pattern: marks have no meaning there. */
  #isMeans = false;

  /** @param means - Objects of patterns, masks and glyphs that have been looked at: many pages have the same. */
  constructor(
    readonly document: CheckedDocument,
    readonly page: CheckedPage,
    readonly fonts: Map<unknown, FontUse>,
    readonly means: Set<number>,
  ) {
    this.#content = {
      page,
      events: new Map(),
      marks: new Map([[page.object, []]]),
      groupsWithMarks: new Map(),
      colours: new Set(),
      colourSpaces: new Set(),
      states: new Set(),
      objects: new Map(),
      languages: [],
    };
  }

  scan(): PageContent {
    const { document, page } = this;
    const parts = contentsOf(document, page.dictionary).map((stream) => document.stream(stream));
    if (parts.some((part) => part === undefined)) this.happened('unreadable');
    const resources = this.#resourcesOf(page.resources);
    scanStream({ object: page.object, content: parts.join('\n'), resources, font: undefined }, this);
    if (this.#marks.length > 0) this.happened('notNested');
    return this.#content;
  }

  happened(event: ContentEvent): void {
    const { events } = this.#content;
    events.set(event, (events.get(event) ?? 0) + 1);
  }

  /** Something that can be seen: it belongs to the structure, or it is an artifact. */
  drawn(): void {
    if (!this.#isMeans && this.#marks.every(({ kind }) => kind === 'neutral')) this.happened('unmarked');
  }

  opened(operands: Operands, { object, resources }: Stream, inText: boolean): void {
    const [tag = '', list = ''] = operands.names;
    const { mcid, isArtifact } = this.#propertiesOf(tag, operands, resources('Properties').get(list));
    if (this.#isMeans) return;
    const kind = isArtifact ? 'artifact' : mcid === undefined ? 'neutral' : 'content';
    const isInside = (other: Mark['kind']) => this.#marks.some((mark) => mark.kind === other);
    if (kind === 'artifact' && isInside('content')) this.happened('artifactInContent');
    if (kind === 'content' && isInside('artifact')) this.happened('contentInArtifact');
    this.#marks.push({ kind, inText });
    if (mcid === undefined) return;
    this.#numbered++;
    const { marks } = this.#content;
    const counts = marks.get(object) ?? [];
    marks.set(object, counts);
    counts[mcid] = (counts[mcid] ?? 0) + 1;
  }

  closed(inText: boolean): void {
    if (!this.#isMeans && this.#marks.pop()?.inText !== inText) this.happened('notNested');
  }

  coloured(colour: 'rgb' | 'gray' | 'cmyk'): void {
    this.#content.colours.add(colour);
  }

  usedSpace(space: PdfValue): void {
    this.#content.colourSpaces.add(space);
  }

  /** Also a shading, by itself or as a pattern. */
  usedPattern(value: PdfValue | undefined, stream: Stream): void {
    const pattern = this.document.dictionary(value);
    const shading = pattern.has('Shading') ? this.document.dictionary(pattern.get('Shading')) : pattern;
    const space = shading.get('ColorSpace');
    if (space !== undefined) this.usedSpace(space);
    if (pattern.has('ExtGState')) this.usedState(pattern.get('ExtGState'), stream);
    if (pattern.has('PaintType')) this.#drawnWith(value, stream);
  }

  usedState(value: PdfValue | undefined, stream: Stream): void {
    const state = this.document.dictionary(value);
    this.#content.states.add(state);
    const mask = this.document.dictionary(state.get('SMask')).get('G');
    if (mask === undefined) return;
    this.#note(mask);
    this.#drawnWith(mask, stream);
  }

  usedObject(value: PdfValue | undefined, stream: Stream): void {
    const dictionary = this.#note(value);
    const object = refOf(value);
    if (nameOf(dictionary.get('Subtype')) === 'Form' && object !== undefined)
      this.#drawGroup(object, dictionary, stream);
    else this.drawn();
  }

  fontOf(value: PdfValue | undefined, stream: Stream): FontUse {
    const dictionary = this.document.dictionary(value);
    const object = refOf(value);
    const key = object ?? dictionary;
    const known = this.fonts.get(key);
    if (known) return known;
    const isWide = nameOf(dictionary.get('Subtype')) === 'Type0';
    const font = fontUse({ object, dictionary, isWide, page: this.page.number });
    this.fonts.set(key, font);
    const resources = dictionary.has('Resources')
      ? this.#resourcesOf(this.document.dictionary(dictionary.get('Resources')))
      : stream.resources;
    for (const glyph of this.document.dictionary(dictionary.get('CharProcs')).values())
      this.#drawnWith(glyph, { ...stream, resources });
    return font;
  }

  #propertiesOf(
    tag: string,
    { dictionary }: Operands,
    named: PdfValue | undefined,
  ): { mcid: number | undefined; isArtifact: boolean } {
    const isArtifact = tag === 'Artifact';
    // Nearly all have a number and nothing else; those need no parser.
    const plain = /^<<\s*\/MCID\s+(\d{1,6})\s*>>$/.exec(dictionary)?.[1];
    if (plain !== undefined) return { mcid: Number(plain), isArtifact };
    const list = this.document.dictionary(dictionary === '' ? named : parsePdfValue(dictionary).value);
    const language = textOf(list.get('Lang'));
    if (language !== undefined) this.#content.languages.push(language);
    const mcid = list.get('MCID');
    return { mcid: isMarkNumber(mcid) ? mcid : undefined, isArtifact };
  }

  /** An image's mask is an image, too. */
  #note(value: PdfValue | undefined): Dictionary {
    const dictionary = this.document.dictionary(value);
    const object = refOf(value);
    if (object === undefined) return dictionary;
    this.#content.objects.set(object, dictionary);
    for (const mask of [dictionary.get('SMask'), dictionary.get('Mask')]) {
      const of = refOf(mask);
      if (of !== undefined) this.#content.objects.set(of, this.document.dictionary(mask));
    }
    return dictionary;
  }

  #drawGroup(object: number, dictionary: Dictionary, around: Stream): void {
    if (this.#open.has(object) || this.#open.size > DEEPEST_GROUP) {
      this.happened('unreadable');
      return;
    }
    const { groupsWithMarks } = this.#content;
    const numberedBefore = this.#numbered;
    const depth = this.#marks.length;
    this.#open.add(object);
    this.#scan(object, dictionary, around);
    this.#open.delete(object);
    if (this.#marks.length !== depth) this.happened('notNested');
    if (this.#numbered > numberedBefore) groupsWithMarks.set(object, (groupsWithMarks.get(object) ?? 0) + 1);
  }

  /** A pattern, a mask or a glyph: of it all counts but its marks. */
  #drawnWith(value: PdfValue | undefined, around: Stream): void {
    const object = refOf(value);
    if (object === undefined || this.means.has(object)) return;
    this.means.add(object);
    const before = this.#isMeans;
    this.#isMeans = true;
    this.#scan(object, this.document.dictionary(value), around);
    this.#isMeans = before;
  }

  #scan(object: number, dictionary: Dictionary, around: Stream): void {
    const content = this.document.stream({ ref: object });
    if (content === undefined) {
      this.happened('unreadable');
      return;
    }
    const own = dictionary.get('Resources');
    const resources = own === undefined ? around.resources : this.#resourcesOf(this.document.dictionary(own));
    scanStream({ object, content, resources, font: around.font }, this);
  }

  #resourcesOf(resources: Dictionary): Resources {
    const kinds = new Map<string, Dictionary>();
    return (kind) => {
      const known = kinds.get(kind) ?? this.document.dictionary(resources.get(kind));
      kinds.set(kind, known);
      return known;
    };
  }
}

function contentsOf(document: CheckedDocument, page: Dictionary) {
  const contents = page.get('Contents');
  const list = document.resolve(contents);
  if (Array.isArray(list)) return list;
  return contents === undefined ? [] : [contents];
}
