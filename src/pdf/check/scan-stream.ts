// One content stream: what each operator draws with, and whether what is begun in it ends in it.
import type { PdfValue } from '../parse-pdf-value.js';
import type { Dictionary } from '../pdf-words.js';
import type { OperatorKind } from './content-operators.js';
import { type Operands, readContent } from './content-reader.js';
import { type FontUse, useCodes } from './font-use.js';

export type ContentEvent =
  | 'unmarked'
  | 'artifactInContent'
  | 'contentInArtifact'
  | 'notNested'
  | 'unknownOperator'
  | 'tooDeep'
  | 'unreadable'
  | 'inlineImage'
  | 'unknownIntent'
  | 'largeNumber';

/** What a stream may name, by kind. */
export type Resources = (kind: string) => Dictionary;

export interface Stream {
  /** The page or the group whose content it is: numbers of marks hold within it. */
  object: number;
  content: string;
  resources: Resources;
  /** The font that it begins with. */
  font: FontUse | undefined;
}

/** The page on which a stream is drawn. */
export interface Drawing {
  happened(event: ContentEvent): void;
  drawn(): void;
  opened(operands: Operands, stream: Stream, inText: boolean): void;
  closed(inText: boolean): void;
  coloured(colour: 'rgb' | 'gray' | 'cmyk'): void;
  usedSpace(space: PdfValue): void;
  usedPattern(pattern: PdfValue | undefined, stream: Stream): void;
  usedState(state: PdfValue | undefined, stream: Stream): void;
  usedObject(object: PdfValue | undefined, stream: Stream): void;
  fontOf(font: PdfValue | undefined, stream: Stream): FontUse;
}

/** ISO 19005-2, 6.1.13: as deep as a state may be saved. */
const DEEPEST_SAVE = 28;
/** As much as nothing on a page measures; some of them are more than a whole number may be. */
const LARGE_NUMBER = /(?:^|[\s[])[-+]?\d{10,}(?=[\s\]]|$)/;
const INTENTS = new Set(['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation']);

export function isIntent(name: string | undefined): boolean {
  return INTENTS.has(name ?? '');
}

export function scanStream(stream: Stream, page: Drawing): void {
  new StreamScan(stream, page).run();
}

class StreamScan {
  #font: FontUse | undefined;
  #inText = false;
  readonly #saved: (FontUse | undefined)[] = [];

  constructor(
    readonly stream: Stream,
    readonly page: Drawing,
  ) {
    this.#font = stream.font;
  }

  run(): void {
    if (LARGE_NUMBER.test(this.stream.content)) this.page.happened('largeNumber');
    readContent(this.stream.content, (kind, operands) => this.#step(kind, operands));
    if (this.#inText || this.#saved.length > 0) this.page.happened('notNested');
  }

  #step(kind: OperatorKind | undefined, operands: Operands): void {
    const { page, stream } = this;
    if (kind === undefined) page.happened('unknownOperator');
    else if (kind === 'text') this.#show(operands);
    else if (kind === 'paint') page.drawn();
    else if (kind === 'textStart' || kind === 'textEnd') this.#turnText(kind === 'textStart');
    else if (kind === 'mark') page.opened(operands, stream, this.#inText);
    else if (kind === 'markEnd') page.closed(this.#inText);
    else if (kind === 'save') this.#save();
    else if (kind === 'restore') this.#restore();
    else if (kind === 'rgb' || kind === 'gray' || kind === 'cmyk') page.coloured(kind);
    else if (kind === 'inlineImage') {
      page.drawn();
      page.happened('inlineImage');
    } else if (kind !== 'other') this.#use(kind, operands.names.at(-1));
  }

  /** Operators that name what they use. */
  #use(kind: OperatorKind, name: string | undefined): void {
    if (name === undefined) return;
    const { page, stream } = this;
    const named = (resources: string) => stream.resources(resources).get(name);
    if (kind === 'font') this.#font = page.fontOf(named('Font'), stream);
    else if (kind === 'colourSpace') page.usedSpace(named('ColorSpace') ?? { name });
    else if (kind === 'pattern') page.usedPattern(named('Pattern'), stream);
    else if (kind === 'shading') {
      page.drawn();
      page.usedPattern(named('Shading'), stream);
    } else if (kind === 'state') page.usedState(named('ExtGState'), stream);
    else if (kind === 'object') page.usedObject(named('XObject'), { ...stream, font: this.#font });
    else if (kind === 'intent' && !isIntent(name)) page.happened('unknownIntent');
  }

  #show(operands: Operands): void {
    this.page.drawn();
    if (this.#font) useCodes(this.#font, this.stream.content, operands);
    // Nobody can tell what it says.
    else this.page.happened('unreadable');
  }

  #turnText(isStart: boolean): void {
    if (this.#inText === isStart) this.page.happened('notNested');
    this.#inText = isStart;
  }

  #save(): void {
    this.#saved.push(this.#font);
    if (this.#saved.length > DEEPEST_SAVE) this.page.happened('tooDeep');
  }

  #restore(): void {
    if (this.#saved.length === 0) this.page.happened('notNested');
    this.#font = this.#saved.pop();
  }
}
