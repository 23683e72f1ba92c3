// Whether a translation still has what must not be translated: figures, addresses, notes, whole pairs of marks.
import { inlineTokens } from './xliff/inline-codes.js';

export interface BrokenCodes {
  /** Codes of the source that the translation lacks. */
  lost: string[];
  /** Codes that the source does not have, and marks that open or close nothing. */
  added: string[];
}

/** Undefined where nothing is broken. Emphasis and line breaks may be as many as the language needs. */
export function brokenCodes(source: string, target: string): BrokenCodes | undefined {
  const [before, after] = [codesOf(source), codesOf(target)];
  const lost = without(before, after);
  const added = without(after, before);
  return lost.length + added.length > 0 ? { lost, added } : undefined;
}

const MUST_STAY = /^(?:\{\{|\[\^|`|<(?!br\b)|https?:|www\.)/iu;
/** A single star or line is a mark only where it opens before a word: there are footnotes and products, too. */
const LOOSE_MARK = /\*\*|~~|\{\{|\}\}|(?<![\p{L}\p{N}*_])[*_](?=\p{L})/gu;

/** What must be the same in both, as often as it is there. */
function codesOf(markdown: string): string[] {
  return inlineTokens(markdown).flatMap((token): string[] => {
    if (token.type === 'text') return token.text.match(LOOSE_MARK) ?? [];
    if (token.type === 'open') return [];
    const isLink = token.type === 'close' && token.code.startsWith(']');
    return isLink || (token.type === 'alone' && MUST_STAY.test(token.code)) ? [token.code] : [];
  });
}

function without(codes: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return codes.filter((code) => {
    const count = left.get(code) ?? 0;
    left.set(code, count - 1);
    return count <= 0;
  });
}
