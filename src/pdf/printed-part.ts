// What the browser printed of a document: all of it, or one of the parts that make it up.

/** An element that begins in one part and goes on in the next. */
export interface SplitElement {
  /** Tells it from every other element of the document. */
  id: number;
  /** A list keeps its tag, other blocks are found by one that nothing else there has. */
  kind: 'block' | 'list';
}

export interface PrintedPart {
  /** The file, as the browser wrote it. Asked for once each time that the document is finished. */
  read(): Uint8Array;
  /** So many empty pages come first, and are left out. */
  blankPages: number;
  /** Elements that began in earlier parts, the outermost first: what comes first in this part belongs to them. */
  continued: readonly SplitElement[];
  /** Elements that go on in the next part, the outermost first. */
  open: readonly SplitElement[];
}

/** The tag that the browser writes for a block that is split, with this role: no template has it around all of a part. */
export const SPLIT_ROLE = 'article';
export const SPLIT_TAG = 'Art';
