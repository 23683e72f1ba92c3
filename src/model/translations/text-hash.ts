// What a text is recognised by from one day to the next, whatever its markup and its white space.
import { createHash } from 'node:crypto';
import { remember } from '../../lib/index.js';
import type { RichText } from '../../parse/index.js';

const LENGTH = 12;

/** The first digits of the SHA-256 of the words, in NFC and with single spaces. */
export function textHash({ plain }: Pick<RichText, 'plain'>): string {
  return hashOf(plain);
}

const hashOf = remember((plain) => {
  const words = plain.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, LENGTH);
});
