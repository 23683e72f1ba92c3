// Takes out what the authors have accepted at its place, with a reason, and tells which of their comments nothing needs.
import { pushTo } from '../lib/index.js';
import type { DiagnosticCode } from './codes.js';
import type { Diagnostic, Place } from './diagnostic.js';
import { DEFAULT_SEVERITY } from './severity.js';

/** A comment that accepts findings of some codes where it holds. */
export interface Suppression {
  codes: readonly DiagnosticCode[];
  /** The comment itself. */
  place: Place;
  /** What begins here is accepted; both ends belong to it. */
  covers: Place;
}

export interface SuppressedDiagnostics {
  kept: Diagnostic[];
  /** How many were taken out. */
  suppressed: number;
}

/** Said of the comments themselves, of the baseline, and of what has been built: no comment in a source is about these. */
const NOT_OF_SOURCES: readonly DiagnosticCode[] = ['S20', 'S21', 'S22', 'S23', 'L07', 'L16', 'L17', 'L18'];

/** What the surroundings stand in the way of is no matter of opinion either. */
export const SUPPRESSIBLE_CODES = (Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[]).filter(
  (code) => !code.startsWith('E') && !NOT_OF_SOURCES.includes(code),
);

/**
 * @param suppressions - Those of one file lie beside or within one another.
 * @param isLookedFor - Whether this run could have found that code at all; of others nothing is known to be unused.
 */
export function suppressDiagnostics(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  isLookedFor: (code: DiagnosticCode) => boolean = () => true,
): SuppressedDiagnostics {
  if (suppressions.length === 0) return { kept: [...diagnostics], suppressed: 0 };
  const covers = coversByKey(suppressions);
  const found = findingsByKey(diagnostics, covers);
  const taken = new Set<Diagnostic>();
  for (const [key, ofKey] of found) takeCovered(ofKey, covers.get(key) ?? [], taken);
  const kept = diagnostics.filter((diagnostic) => !taken.has(diagnostic));
  return { kept: [...kept, ...unused(suppressions, covers, isLookedFor)], suppressed: taken.size };
}

/** One code of one comment. */
interface Cover {
  suppression: Suppression;
  code: DiagnosticCode;
  isUsed: boolean;
}

function keyOf(code: DiagnosticCode, file: string): string {
  return `${code} ${file}`;
}

/** In the order in which they begin, the wider one first. */
function coversByKey(suppressions: readonly Suppression[]): Map<string, Cover[]> {
  const covers = new Map<string, Cover[]>();
  for (const suppression of suppressions) {
    for (const code of suppression.codes) {
      pushTo(covers, keyOf(code, suppression.place.file), { suppression, code, isUsed: false });
    }
  }
  for (const list of covers.values())
    list.sort(({ suppression: { covers: a } }, { suppression: { covers: b } }) =>
      a.start === b.start ? b.end - a.end : a.start - b.start,
    );
  return covers;
}

function findingsByKey(
  diagnostics: readonly Diagnostic[],
  covers: ReadonlyMap<string, unknown>,
): Map<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic.code, diagnostic.place.file);
    if (covers.has(key)) pushTo(found, key, diagnostic);
  }
  for (const list of found.values()) list.sort((a, b) => a.place.start - b.place.start);
  return found;
}

/** Goes through both in the order of their places, so that the cost is that of reading them. */
function takeCovered(
  diagnostics: readonly Diagnostic[],
  covers: readonly Cover[],
  taken: Set<Diagnostic>,
): void {
  const open: Cover[] = [];
  let next = 0;
  const closeBefore = (offset: number) => {
    while ((open.at(-1)?.suppression.covers.end ?? offset) < offset) open.pop();
  };
  for (const diagnostic of diagnostics) {
    const { start } = diagnostic.place;
    for (let cover = covers[next]; cover && cover.suppression.covers.start <= start; cover = covers[++next]) {
      closeBefore(cover.suppression.covers.start);
      open.push(cover);
    }
    closeBefore(start);
    if (open.length === 0) continue;
    taken.add(diagnostic);
    // Below one that is used all are.
    for (let at = open.length - 1; at >= 0; at--) {
      const cover = open[at];
      if (!cover || cover.isUsed) break;
      cover.isUsed = true;
    }
  }
}

function unused(
  suppressions: readonly Suppression[],
  covers: ReadonlyMap<string, readonly Cover[]>,
  isLookedFor: (code: DiagnosticCode) => boolean,
): Diagnostic[] {
  const codesOf = new Map<Suppression, DiagnosticCode[]>();
  for (const list of covers.values()) {
    for (const { suppression, code, isUsed } of list) {
      if (!isUsed && isLookedFor(code)) pushTo(codesOf, suppression, code);
    }
  }
  return suppressions.flatMap((suppression): Diagnostic[] => {
    const codes = codesOf.get(suppression);
    return codes ? [{ code: 'S20', args: { codes }, place: suppression.place }] : [];
  });
}
