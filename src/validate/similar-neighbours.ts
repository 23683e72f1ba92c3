// Which texts of a list say nearly the same, without comparing every text with every other.
import { foldText, groupBy } from '../lib/index.js';
import { differsInMeaning } from '../model/index.js';

/** Texts that differ little stand near each other when sorted by their beginnings, or by their ends. */
const NEIGHBOURS = 4;
/** How much of the shorter text such neighbours at least begin with in common. */
const COMMON_START = 0.2;

interface Entry {
  index: number;
  text: string;
  /** What it is sorted by. */
  key: string;
}

/**
 * Pairs of indexes, the earlier first, at most one pair for each later text: the sorted-neighbourhood method, so
 * that the cost grows as sorting does. Empty texts are like no other.
 */
export function similarNeighbours(texts: readonly string[]): [earlier: number, later: number][] {
  const entries = texts.map((text, index): Entry => ({ index, text, key: foldText(text) }));
  const comparable = groupBy(entries, ({ key }) => (key === '' ? undefined : numbersIn(key)));
  const earlierOf = new Map<number, number>();
  for (const alike of comparable.values()) {
    if (alike.length < 2) continue;
    pairNeighbours(alike, earlierOf);
    pairNeighbours(
      alike.map((entry) => ({ ...entry, key: reversed(entry.key) })),
      earlierOf,
    );
  }
  return [...earlierOf]
    .map(([later, earlier]): [number, number] => [earlier, later])
    .sort((a, b) => a[1] - b[1]);
}

function pairNeighbours(entries: Entry[], earlierOf: Map<number, number>): void {
  const sorted = entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index));
  for (const [position, entry] of sorted.entries()) {
    for (const neighbour of sorted.slice(position + 1, position + 1 + NEIGHBOURS)) {
      // What follows in the order has no more in common.
      if (!beginAlike(entry.key, neighbour.key)) break;
      const [earlier, later] = entry.index < neighbour.index ? [entry, neighbour] : [neighbour, entry];
      if (earlierOf.has(later.index) || differsInMeaning(earlier.text, later.text)) continue;
      earlierOf.set(later.index, earlier.index);
    }
  }
}

/** Texts with other numbers speak of other things. */
function numbersIn(folded: string): string {
  return folded.match(/\d+/gu)?.join(' ') ?? '';
}

function beginAlike(a: string, b: string): boolean {
  const length = Math.ceil(Math.min(a.length, b.length) * COMMON_START);
  return a.slice(0, length) === b.slice(0, length);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
