// Whether something stands inside one of many places.
import type { Place } from '../diagnostics/index.js';
import { groupBy } from '../lib/index.js';

/** @param places - Apart from each other, as rows of tables are; in any order. */
export function coveringPlaces(places: Iterable<Place>): (place: Place) => boolean {
  const byFile = groupBy(places, ({ file }) => file);
  for (const inFile of byFile.values()) inFile.sort((a, b) => a.start - b.start);
  return (place) => {
    const row = lastStartingBy(place.start, byFile.get(place.file) ?? []);
    return row !== undefined && place.end <= row.end;
  };
}

function lastStartingBy(start: number, places: readonly Place[]): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
