// Names of the places that links lead to: they come from the report's ids, which may be longer than a name of PDF/A.
import { createHash } from 'node:crypto';

/** ISO 19005-2, 6.1.13. */
const LONGEST = 127;
const KEPT = 100;

/** The same for the place and for all links to it. */
export function placeName(name: string): string {
  if (name.length <= LONGEST) return name;
  return `${name.slice(0, KEPT)}-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
