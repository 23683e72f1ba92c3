// Whether a copied template file is a copy of what is shipped now.
import { readCopyNote } from '../../render/index.js';
import { sha256 } from '../build/manifest.js';

/** Enough of a hash to tell versions of one file apart. */
const LETTERS = 16;

/** As the note on a copy's first line has it. */
export function hashOfTemplate(text: string): string {
  return sha256(text).slice(0, LETTERS);
}

/** @param text - Of the repository's own file; one without a note may be anything. */
export function isOutOfDate(text: string, shipped: ReadonlyMap<string, string>): boolean {
  const note = readCopyNote(text);
  const now = note && shipped.get(note.path);
  return now !== undefined && hashOfTemplate(now) !== note?.hash;
}
