// A piece of a page's content: what one mark encloses, or what is drawn outside of any.
import type { Box, Matrix } from './matrix.js';

/** Marked content within a piece, such as the soft hyphens that Chromium wraps one by one. */
export interface Span {
  from: number;
  bodyFrom: number;
  bodyTo: number;
  to: number;
  isSoftHyphen: boolean;
  /** The operators that draw glyphs in it, each with its operands. */
  shows: { from: number; to: number; font: string }[];
}

/** One text object, from BT to ET. */
export interface TextObject {
  from: number;
  to: number;
  /** How many operators draw glyphs in it, soft hyphens aside; 2 for all above one. */
  shows: number;
  /** Whether the last thing in it is a soft hyphen: a word is broken here, and a hyphen follows. */
  endsWithSoftHyphen: boolean;
}

export interface Piece {
  /** Absent for what is drawn without a mark. */
  mcid?: number;
  from: number;
  bodyFrom: number;
  bodyTo: number;
  to: number;
  hasText: boolean;
  hasImage: boolean;
  hasPath: boolean;
  /** Where a running head or foot stands; absent for all else. */
  margin?: 'Header' | 'Footer';
  /** What it covers on the page; worked out for figures only. */
  box: Box;
  /** From the piece's coordinates to the page's. */
  matrix: Matrix;
  spans: Span[];
  texts: TextObject[];
}
