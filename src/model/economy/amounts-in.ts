// What amounts are written in, as a heading or a line above the table says it: `belopp i tkr`, `1 000 €`.
import { foldText } from '../../lib/index.js';
import { findUnit } from '../../quantity/index.js';
import { AMOUNTS_IN_WORDS } from './economy-lexicon.js';

/** Characters; a longer text tells something else. */
const LONGEST = 120;

/** The author's own words for it: `tkr` in *Driftredovisning, tkr*. Undefined where nothing is said of money. */
export function amountsInOf(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = text.replace(/\s+/gu, ' ').replace(/[.:]$/u, '').trim();
  const inBrackets = [...plain.matchAll(/\(([^()]+)\)/gu)].map((match) => match[1] ?? '');
  const behind = plain
    .replace(/\([^()]*\)/gu, ' ')
    .split(/, | i | in |: | ovat /u)
    .slice(1);
  for (const candidate of [...inBrackets.reverse(), ...behind.reverse(), plain]) {
    const word = candidate.trim();
    if (isMoney(word)) return word;
    const known = inWords(word);
    if (known) return known;
  }
  return undefined;
}

/** A text that is nothing but a unit of money, with or without its scale. */
export function isMoney(text: string): boolean {
  const unit = findUnit(text)?.unit;
  return (unit === 'SEK' || unit === 'EUR') && !/[,(:]| i | in /u.test(text.trim());
}

function inWords(text: string): string | undefined {
  const folded = ` ${foldText(text)} `;
  const found = Object.entries(AMOUNTS_IN_WORDS).find(([words]) => folded.includes(` ${foldText(words)} `));
  return found?.[1];
}
