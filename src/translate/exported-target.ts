// What a file for translators remembers of each translation as it was handed out: one that comes back as it went is
// known for an old one, whatever the sources have become meanwhile.
import { textHash } from '../model/index.js';

/** The category of a note in XLIFF, the key of a comment in PO. */
export const EXPORTED_TARGET = 'exported-target';

/** Without regard to how the lines of the text are cut; of a text without a translation, that of no words. */
export function targetHash(target: string): string {
  return textHash({ plain: target });
}

const HASH = /^\s*(?<hash>[0-9a-f]{12})\s*$/u;
const COMMENT = new RegExp(`${EXPORTED_TARGET}:\\s*(?<hash>[0-9a-f]{12})\\b`, 'u');

/** Undefined for words that are no hash. */
export function hashIn(note: string): string | undefined {
  return HASH.exec(note)?.groups?.hash;
}

export function exportedComment(target: string): string {
  return `${EXPORTED_TARGET}: ${targetHash(target)}`;
}

/** Undefined in a comment that does not say it. */
export function hashInComment(comment: string): string | undefined {
  return COMMENT.exec(comment)?.groups?.hash;
}

/** What a translator's file has brought in place of what it was made of: so the next delivery goes on from there. */
export function deliveryMark(exported: string, target: string): string {
  return textHash({ plain: `${exported} ${targetHash(target)}` });
}
