// Ids made from text: stable as long as the text is, whatever stands around it.
import { remember } from './remember.js';

/** FNV-1a, as five base-36 characters. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0').slice(-5);
}

/** `Vi förebygger marginalisering.` → `vi-forebygger-marginalisering`. */
export const slug = remember((text) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/[øœ]/gu, 'o')
    .replace(/æ/gu, 'a')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, ''),
);

/**
 * An id for a text: its slug when short; else its first words and a hash of `identity`.
 * @param identity - What makes it unique; the text itself unless more is needed to tell two apart.
 */
export function derivedId(text: string, identity = text): string {
  const whole = slug(text);
  if (identity === text && whole.length > 0 && whole.length <= 40) return whole;
  const words = whole.slice(0, 32).replace(/-[^-]*$/u, '');
  return [words || whole.slice(0, 32), shortHash(identity)].filter(Boolean).join('-');
}
