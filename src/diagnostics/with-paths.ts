// Findings in files that go by other paths.
import type { Finding } from './diagnostic.js';

/** Its own place, and all that it is related to. */
export function withPaths(finding: Finding, pathOf: (path: string) => string): Finding {
  const moved = <At extends { file: string }>(place: At): At => ({ ...place, file: pathOf(place.file) });
  return {
    ...finding,
    place: moved(finding.place),
    ...(finding.related && {
      related: finding.related.map((other) => ({ ...other, place: moved(other.place) })),
    }),
  };
}
