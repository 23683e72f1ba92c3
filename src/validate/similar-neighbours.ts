// Which texts of a list say nearly the same, without comparing every text with every other.
import { foldText } from '../lib/index.js';
import { differsInMeaning } from '../model/index.js';

/** Texts that differ little stand near each other when sorted by their beginnings, or by their ends. */
const NEIGHBOURS = 4;

/**
 * Pairs of indexes, the earlier first, at most one pair for each later text: the sorted-neighbourhood method, so
 * that the cost grows as sorting does.
 */
export function similarNeighbours(texts: readonly string[]): [earlier: number, later: number][] {
  const folded = texts.map(foldText);
  const earlierOf = new Map<number, number>();
  for (const keys of [folded, folded.map(reversed)]) {
    const order = keys.map((_, index) => index).sort((a, b) => compare(keys[a], keys[b]) || a - b);
    order.forEach((index, position) => {
      for (const neighbour of order.slice(position + 1, position + 1 + NEIGHBOURS)) {
        const [earlier, later] = index < neighbour ? [index, neighbour] : [neighbour, index];
        if (earlierOf.has(later) || !folded[later]) continue;
        if (!differsInMeaning(texts[earlier] ?? '', texts[later] ?? '')) earlierOf.set(later, earlier);
      }
    });
  }
  return [...earlierOf]
    .map(([later, earlier]): [number, number] => [earlier, later])
    .sort((a, b) => a[1] - b[1]);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
