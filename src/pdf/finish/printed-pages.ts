// The pages of a printed PDF: what is drawn under each mark, what it says, and the content rewritten.
import type { PdfCopier } from '../pdf-copier.js';
import type { PdfFile } from '../pdf-file.js';
import { pdfPages } from '../pdf-pages.js';
import { refOf } from '../pdf-words.js';
import { fontReader, type PageFonts } from '../printed-font.js';
import { pdfName } from '../write-pdf-value.js';
import type { Piece } from './piece.js';
import { joinRuns, readPiece } from './read-piece.js';
import { type MarkFate, rewritePage } from './rewrite-page.js';
import { scanPage } from './scan-page.js';
import { type Mark, marksIn, type Tag, tagsIn } from './tag.js';

interface PrintedPage {
  number: number;
  contents: number;
  content: string;
  fonts: PageFonts;
  pieces: Piece[];
  byMcid: ReadonlyMap<number, Piece>;
}

export interface PageRewriting {
  /** Marks of heads that stand again on a table's later pages. */
  repeated: ReadonlySet<Mark>;
  /** The number of the node in the tree of pages that each page belongs to. */
  parents: readonly number[];
  /** The key of the first page in the way back from marks to tags. */
  firstKey: number;
}

/** Where the height of a page is not stated, which Chromium always does. */
const A4_HEIGHT = 842;

export class PrintedPages {
  /** Object numbers, in order. */
  readonly numbers: number[];
  readonly indexOf: ReadonlyMap<number, number>;
  #pages: readonly PrintedPage[] = [];

  /**
   * @param blankPages - So many come first, and are left out.
   * @throws Error when there are none.
   */
  constructor(
    readonly file: PdfFile,
    blankPages: number,
  ) {
    this.numbers = pdfPages(file).slice(blankPages);
    if (this.numbers.length === 0) throw new Error('the PDF has no pages');
    this.indexOf = new Map(this.numbers.map((number, index) => [number, index]));
  }

  /**
   * Reads what is drawn, before anything is asked of it.
   * @throws Error when a page is not of the plain kind.
   */
  read(document: Tag): void {
    const fontsOf = fontReader(this.file);
    const measured: Set<number>[] = this.numbers.map(() => new Set());
    for (const { page, mcid } of marksInFigures(document)) measured[page]?.add(mcid);
    this.#pages = this.numbers.map((number, index) =>
      readPage(this.file, number, fontsOf, measured[index] ?? new Set()),
    );
  }

  look({ page, mcid }: Mark): Piece | undefined {
    return this.#pages[page]?.byMcid.get(mcid);
  }

  /** What marks say together, with a space where the eye sees one. */
  text(marks: readonly Mark[]): string {
    const runs = marks.flatMap((mark) => {
      const page = this.#pages[mark.page];
      const piece = page?.byMcid.get(mark.mcid);
      return page && piece ? [readPiece(page.content, piece, page.fonts, mark.page)] : [];
    });
    return joinRuns(runs);
  }

  /**
   * Gives every page its new content: each mark to the tag that owns it, all else as artifacts. The old content is let
   * go with it, so that this comes last.
   */
  rewrite(copier: PdfCopier, document: Tag, { repeated, parents, firstKey }: PageRewriting): void {
    const fates = this.#pages.map(() => new Map<number, MarkFate>());
    for (const { page, mcid } of repeated) fates[page]?.set(mcid, 'repeated');
    const own = ({ type, kids }: Tag) => {
      for (const kid of kids) {
        if (kid.kind === 'tag') own(kid);
        else if (kid.kind === 'mark') fates[kid.page]?.set(kid.mcid, { tag: pdfName(type) });
      }
    };
    own(document);
    this.#pages.forEach((page, index) => {
      const fateOf = (piece: Piece): MarkFate => {
        const isDrawn = piece.hasText || piece.hasImage || piece.hasPath;
        return fates[index]?.get(piece.mcid ?? -1) ?? (isDrawn ? 'layout' : 'nothing');
      };
      const content = rewritePage(page.content, page.pieces, page.fonts, fateOf);
      copier.replaceContent(page.contents, Buffer.from(content, 'latin1'));
      page.content = '';
      page.pieces = [];
      const dictionary = new Map(this.file.dictionary({ ref: page.number }));
      dictionary.set('StructParents', firstKey + index);
      // No object has a negative number: these stand for what is only in the new file.
      copier.stand(-1 - index, parents[index]);
      dictionary.set('Parent', { ref: -1 - index });
      dictionary.set('Tabs', { name: 'S' });
      copier.replace(page.number, dictionary);
    });
  }
}

/** However they are marked themselves: a text may be a figure, too. */
function marksInFigures(tag: Tag): Mark[] {
  return tag.type === 'Figure' ? marksIn(tag) : tagsIn(tag).flatMap(marksInFigures);
}

function readPage(
  file: PdfFile,
  number: number,
  fontsOf: ReturnType<typeof fontReader>,
  measured: ReadonlySet<number>,
): PrintedPage {
  const dictionary = file.dictionary({ ref: number });
  const contents = refOf(dictionary.get('Contents'));
  const content = contents === undefined ? undefined : file.stream(contents);
  if (contents === undefined || content === undefined)
    throw new Error('the PDF has a page without plain content');
  const box = file.resolve(dictionary.get('MediaBox'));
  const height = Array.isArray(box) && typeof box[3] === 'number' ? box[3] : A4_HEIGHT;
  const pieces = scanPage(content, height, measured);
  const byMcid = new Map<number, Piece>();
  for (const piece of pieces) {
    if (piece.mcid === undefined) continue;
    if (byMcid.has(piece.mcid)) throw new Error('the PDF has a mark twice on a page');
    byMcid.set(piece.mcid, piece);
  }
  return { number, contents, content, fonts: fontsOf(dictionary), pieces, byMcid };
}
