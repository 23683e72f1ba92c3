// What is drawn on the pages: which of it is marked, with which fonts, colours and objects.
import { type PdfValue, parsePdfValue } from '../parse-pdf-value.js';
import { bytesOf, type Dictionary, nameOf, refOf, textOf } from '../pdf-words.js';
import type { CheckedDocument, CheckedPage } from './checked-document.js';
import type { OperatorKind } from './content-operators.js';
import { type Operands, readContent } from './content-reader.js';

/** The codes that a font draws. */
export interface FontUse {
  object: number | undefined;
  dictionary: Dictionary;
  /** Two bytes are a code, as in a Type 0 font. */
  isWide: boolean;
  codes: Uint8Array;
  /** Where it is used first. */
  page: number;
}

export type ContentEvent =
  | 'unmarked'
  | 'artifactInContent'
  | 'contentInArtifact'
  | 'notNested'
  | 'unknownOperator'
  | 'tooDeep'
  | 'unreadable';

export interface PageContent {
  page: CheckedPage;
  events: Map<ContentEvent, number>;
  /** How often each number is given to marked content. */
  mcids: number[];
  /** Marked content in groups that the page draws, by the group's object; drawn twice it would be in two places. */
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

/** ISO 19005-2, 6.1.13: as deep as a state may be saved. */
const DEEPEST_SAVE = 28;
const DEEPEST_GROUP = 16;
const CODES = 65_536;

/** A mark that is open; `inText` where it was opened between BT and ET. */
interface Mark {
  kind: 'content' | 'artifact' | 'neutral';
  inText: boolean;
}

export function scanContent(document: CheckedDocument): Content {
  const fonts = new Map<unknown, FontUse>();
  return { pages: document.pages.map((page) => new PageScan(document, page, fonts).scan()), fonts };
}

class PageScan {
  readonly #content: PageContent;
  readonly #marks: Mark[] = [];
  #marksWithNumber = 0;
  /** Groups that are being drawn: one that draws itself would never end. */
  readonly #open = new Set<number>();

  constructor(
    readonly document: CheckedDocument,
    readonly page: CheckedPage,
    readonly fonts: Map<unknown, FontUse>,
  ) {
    this.#content = {
      page,
      events: new Map(),
      mcids: [],
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
    const streams = contentsOf(document, page.dictionary);
    const parts = streams.map((stream) => document.stream(stream));
    if (parts.some((part) => part === undefined)) this.#happened('unreadable');
    this.#scanStream(parts.join('\n'), page.resources);
    if (this.#marks.length > 0) this.#happened('notNested');
    return this.#content;
  }

  #happened(event: ContentEvent): void {
    this.#content.events.set(event, (this.#content.events.get(event) ?? 0) + 1);
  }

  #scanStream(content: string, resources: Dictionary): void {
    const of = (category: string) => this.document.dictionary(resources.get(category));
    const [fonts, objects, states] = [of('Font'), of('XObject'), of('ExtGState')];
    const [spaces, properties] = [of('ColorSpace'), of('Properties')];
    const saved: (FontUse | undefined)[] = [];
    let font: FontUse | undefined;
    let inText = false;
    readContent(content, (kind, operands) => {
      const name = operands.names.at(-1) ?? '';
      switch (kind) {
        case 'text':
          this.#drawn();
          if (font) use(font, content, operands);
          break;
        case 'paint':
        case 'inlineImage':
          this.#drawn();
          break;
        case 'font':
          font = this.#fontOf(fonts.get(name));
          break;
        case 'textStart':
        case 'textEnd':
          if (inText === (kind === 'textStart')) this.#happened('notNested');
          inText = kind === 'textStart';
          break;
        case 'mark':
        case 'markWithProperties':
          this.#opened(operands, properties, inText);
          break;
        case 'markEnd':
          if (this.#marks.pop()?.inText !== inText) this.#happened('notNested');
          break;
        case 'save':
          saved.push(font);
          if (saved.length > DEEPEST_SAVE) this.#happened('tooDeep');
          break;
        case 'restore':
          if (saved.length === 0) this.#happened('notNested');
          font = saved.pop();
          break;
        case 'state':
          this.#content.states.add(this.document.dictionary(states.get(name)));
          break;
        case 'object':
          this.#drawObject(refOf(objects.get(name)), resources);
          break;
        default:
          this.#coloured(kind, name, spaces);
      }
    });
    if (inText || saved.length > 0) this.#happened('notNested');
  }

  #coloured(kind: OperatorKind | undefined, name: string, spaces: Dictionary): void {
    const { colours, colourSpaces } = this.#content;
    if (kind === undefined) this.#happened('unknownOperator');
    else if (kind === 'rgb' || kind === 'gray' || kind === 'cmyk') colours.add(kind);
    else if (kind === 'colourSpace') colourSpaces.add(spaces.get(name) ?? { name });
  }

  /** Something that can be seen: it belongs to the structure, or it is an artifact. */
  #drawn(): void {
    if (this.#marks.every(({ kind }) => kind === 'neutral')) this.#happened('unmarked');
  }

  #opened(operands: Operands, properties: Dictionary, inText: boolean): void {
    const [tag = '', list = ''] = operands.names;
    const { mcid, isArtifact } = this.#propertiesOf(tag, operands, properties.get(list));
    const kind = isArtifact ? 'artifact' : mcid === undefined ? 'neutral' : 'content';
    const isInside = (other: Mark['kind']) => this.#marks.some((mark) => mark.kind === other);
    if (kind === 'artifact' && isInside('content')) this.#happened('artifactInContent');
    if (kind === 'content' && isInside('artifact')) this.#happened('contentInArtifact');
    this.#marks.push({ kind, inText });
    if (mcid === undefined) return;
    this.#marksWithNumber++;
    const { mcids } = this.#content;
    mcids[mcid] = (mcids[mcid] ?? 0) + 1;
  }

  #propertiesOf(
    tag: string,
    { dictionary }: Operands,
    named: PdfValue | undefined,
  ): { mcid: number | undefined; isArtifact: boolean } {
    const isArtifact = tag === 'Artifact';
    // Nearly all have a number and nothing else; those need no parser.
    const plain = /^<<\s*\/MCID\s+(\d+)\s*>>$/.exec(dictionary)?.[1];
    if (plain !== undefined) return { mcid: Number(plain), isArtifact };
    const list = this.document.dictionary(dictionary === '' ? named : parsePdfValue(dictionary).value);
    const language = textOf(list.get('Lang'));
    if (language !== undefined) this.#content.languages.push(language);
    const mcid = list.get('MCID');
    return { mcid: typeof mcid === 'number' ? mcid : undefined, isArtifact };
  }

  #drawObject(object: number | undefined, resources: Dictionary): void {
    const dictionary = this.document.dictionary(object === undefined ? undefined : { ref: object });
    if (object !== undefined) this.#content.objects.set(object, dictionary);
    if (nameOf(dictionary.get('Subtype')) !== 'Form' || object === undefined) {
      this.#drawn();
      return;
    }
    if (this.#open.has(object) || this.#open.size > DEEPEST_GROUP) {
      this.#happened('unreadable');
      return;
    }
    const marksBefore = this.#marksWithNumber;
    const depth = this.#marks.length;
    this.#open.add(object);
    const own = dictionary.has('Resources')
      ? this.document.dictionary(dictionary.get('Resources'))
      : resources;
    this.#scanStream(this.document.stream({ ref: object }) ?? '', own);
    this.#open.delete(object);
    if (this.#marks.length !== depth) this.#happened('notNested');
    const { groupsWithMarks } = this.#content;
    if (this.#marksWithNumber > marksBefore)
      groupsWithMarks.set(object, (groupsWithMarks.get(object) ?? 0) + 1);
  }

  #fontOf(value: PdfValue | undefined): FontUse {
    const dictionary = this.document.dictionary(value);
    const object = refOf(value);
    const key = object ?? dictionary;
    const known = this.fonts.get(key);
    if (known) return known;
    const isWide = nameOf(dictionary.get('Subtype')) === 'Type0';
    const font = { object, dictionary, isWide, codes: new Uint8Array(CODES), page: this.page.number };
    this.fonts.set(key, font);
    return font;
  }
}

function contentsOf(document: CheckedDocument, page: Dictionary) {
  const contents = page.get('Contents');
  const list = document.resolve(contents);
  if (Array.isArray(list)) return list;
  return contents === undefined ? [] : [contents];
}

const ZERO = 0x30;

/** Notes the codes of the strings between the offsets. */
function use({ isWide, codes }: FontUse, content: string, { strings, stringCount }: Operands): void {
  for (let at = 0; at < stringCount * 2; at += 2) {
    const [start = 0, end = 0] = [strings[at], strings[at + 1]];
    // Chromium writes one glyph as four digits, tens of thousands of times.
    if (isWide && end - start === 6 && content.charCodeAt(start) === 0x3c) {
      const code = (digit(content, start + 1) << 12) | (digit(content, start + 2) << 8);
      codes[code | (digit(content, start + 3) << 4) | digit(content, start + 4)] = 1;
      continue;
    }
    const bytes = bytesOf({ string: content.slice(start, end) }) ?? '';
    const step = isWide ? 2 : 1;
    for (let byte = 0; byte + step <= bytes.length; byte += step) {
      codes[isWide ? (bytes.charCodeAt(byte) << 8) | bytes.charCodeAt(byte + 1) : bytes.charCodeAt(byte)] = 1;
    }
  }
}

function digit(content: string, at: number): number {
  const code = content.charCodeAt(at);
  return code <= 0x39 ? code - ZERO : (code & 0xdf) - 0x37;
}
