// Which part of the report a finding is about: the narrowest stretch of its source that stands in the report.
import type { Place } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import type { AnchoredPlace } from '../../render/index.js';

interface Stretch extends AnchoredPlace {
  /** The narrowest one that this one lies in. */
  around: Stretch | undefined;
}

/**
 * Gives a place its anchors: of what it lies in, else of what stands before it in the same file; none at all for a
 * file of which nothing is shown.
 */
export function placeFinder(known: readonly AnchoredPlace[]): (place: Place) => string[] {
  const byFile = new Map(
    [...groupBy(known, ({ place }) => place.file)].map(([file, places]) => [file, nested(places)]),
  );
  return (place) => {
    const stretches = byFile.get(place.file) ?? [];
    const before = lastBefore(stretches, place.start);
    let inside = before;
    while (inside && inside.place.end < place.start) inside = inside.around;
    return (inside ?? before)?.anchors ?? [];
  };
}

/** By their starts, the wide before the narrow; of equal ones the later given is the narrower. */
function nested(places: readonly AnchoredPlace[]): Stretch[] {
  const sorted = [...places].sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  const open: Stretch[] = [];
  return sorted.map((each) => {
    while ((open.at(-1)?.place.end ?? Number.POSITIVE_INFINITY) < each.place.end) open.pop();
    const stretch = { ...each, around: open.at(-1) };
    open.push(stretch);
    return stretch;
  });
}

function lastBefore(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.place.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return stretches[low - 1];
}
