// The structure of a document as it is mended: tags, the marked contents they own, and links.
import type { PdfValue } from '../parse-pdf-value.js';

/** Marked content: a number on a page. */
export interface Mark {
  kind: 'mark';
  /** From 0. */
  page: number;
  mcid: number;
}

/** The area of a link on a page. */
export interface Area {
  kind: 'area';
  page: number;
  /** Object number of the annotation. */
  annotation: number;
}

export interface Tag {
  kind: 'tag';
  /** `P`, `H1`, `NonStruct`. */
  type: string;
  kids: (Tag | Mark | Area)[];
  /** BCP 47, where it is another language than around. */
  language?: string;
  /** Strings as the file writes them. */
  alt?: string;
  title?: string;
  /** Plain text that stands for the content. */
  actualText?: string;
  /** What cells refer to it by. */
  id?: string;
  scope?: string;
  headers?: string[];
  rowSpan?: number;
  columnSpan?: number;
  /** Attributes that are passed on as they are: those of lists. */
  list?: PdfValue;
  /** What it covers, for figures. */
  box?: readonly number[];
  /** Object number in the printed file. */
  printedAs?: number;
}

export function tagsIn({ kids }: Tag): Tag[] {
  return kids.filter((kid) => kid.kind === 'tag');
}

/** All marks below, in order. */
export function marksIn(tag: Tag): Mark[] {
  return tag.kids.flatMap((kid) => (kid.kind === 'tag' ? marksIn(kid) : kid.kind === 'mark' ? [kid] : []));
}
