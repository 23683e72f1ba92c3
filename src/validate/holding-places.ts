// Whether one of many places stands inside something.
import type { Place } from '../diagnostics/index.js';
import { groupBy } from '../lib/index.js';

/** @param places - Apart from each other, as findings of one kind are; in any order. */
export function holdingPlaces(places: Iterable<Place>): (outer: Place) => boolean {
  const byFile = groupBy(places, ({ file }) => file);
  for (const inFile of byFile.values()) inFile.sort((a, b) => a.start - b.start);
  return (outer) => {
    const first = firstStartingFrom(outer.start, byFile.get(outer.file) ?? []);
    return first !== undefined && first.end <= outer.end;
  };
}

function firstStartingFrom(start: number, places: readonly Place[]): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
