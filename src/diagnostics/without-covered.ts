// One finding speaks for those inside it: a row that a translation lacks need not be told cell by cell.
import type { Diagnostic, Place } from './diagnostic.js';

/** Leaves out texts missing in a language whose whole row or table is already said to be missing in it. */
export function withoutCovered(diagnostics: Diagnostic[]): Diagnostic[] {
  const covers = new Map<string, Place[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.code !== 'L04' || diagnostic.args.gap === 'missingText') continue;
    const places =
      diagnostic.args.gap === 'missingRow'
        ? [diagnostic.place]
        : (diagnostic.related ?? []).map((related) => related.place);
    for (const place of places) {
      const key = keyOf(diagnostic.args.language, place);
      const known = covers.get(key);
      if (known) known.push(place);
      else covers.set(key, [place]);
    }
  }
  if (covers.size === 0) return diagnostics;
  for (const places of covers.values()) places.sort((a, b) => a.start - b.start);
  return diagnostics.filter(
    (diagnostic) =>
      diagnostic.code !== 'L04' ||
      diagnostic.args.gap !== 'missingText' ||
      !isInside(diagnostic.place, covers.get(keyOf(diagnostic.args.language, diagnostic.place)) ?? []),
  );
}

function keyOf(language: string, place: Place): string {
  return `${language} ${place.file}`;
}

/** @param sorted - By start, not overlapping. */
function isInside(place: Place, sorted: Place[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= place.start) low = middle + 1;
    else high = middle;
  }
  const cover = sorted[low - 1];
  return cover !== undefined && place.end <= cover.end;
}
