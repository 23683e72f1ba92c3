// Which findings baseline.json lists, and which of its lines are out of date.
import { type Diagnostic, type Finding, finishDiagnostics, type Place } from '../../diagnostics/index.js';
import { fingerprintsOf } from '../../reporters/index.js';
import type { SourceFile } from '../../source/index.js';
import type { Loaded } from '../load.js';
import { BASELINE_NAME, canBeKnown } from './baseline.js';
import { type ReadBaseline, readBaseline } from './read-baseline.js';

/** Lines that are out of date and shown beside the first. */
const MOST_RELATED = 9;

export interface KnownFindings {
  known: Set<Finding>;
  /** What is to be said of the baseline itself. */
  found: Finding[];
  file: SourceFile | undefined;
}

/** @returns undefined where there is no baseline, as where single files were named. */
export async function knownFindings({ root, analysis, sources }: Loaded): Promise<KnownFindings | undefined> {
  const baseline = root === undefined ? undefined : await readBaseline(root);
  if (!baseline) return undefined;
  const { rules } = analysis.report;
  const { known, met } = match(analysis.findings, sources.files, baseline.entries);
  // A rule that is switched off, perhaps for this run only, finds nothing; its lines are not out of date.
  const off = new Set(
    Object.entries(rules).flatMap(([code, rule]) => (rule?.severity === 'off' ? [code] : [])),
  );
  const gone = [...baseline.entries].flatMap(([fingerprint, code]) =>
    met.has(fingerprint) || off.has(code) ? [] : [fingerprint],
  );
  const diagnostics = [...baseline.diagnostics, ...outOfDate(gone, baseline.file)];
  return { known, found: finishDiagnostics(diagnostics, rules), file: baseline.file };
}

function match(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  entries: ReadBaseline['entries'],
): { known: Set<Finding>; met: Set<string> } {
  const known = new Set<Finding>();
  const met = new Set<string>();
  if (entries.size === 0) return { known, met };
  const fingerprints = fingerprintsOf(findings, files);
  for (const [index, finding] of findings.entries()) {
    const fingerprint = fingerprints[index] ?? '';
    if (entries.get(fingerprint) !== finding.code || !canBeKnown(finding)) continue;
    known.add(finding);
    met.add(fingerprint);
  }
  return { known, met };
}

/** One finding for all of them, at the first. */
function outOfDate(gone: readonly string[], file: SourceFile | undefined): Diagnostic[] {
  if (gone.length === 0 || !file) return [];
  const [first, ...others] = placesOf(new Set(gone), file);
  const related = others.slice(0, MOST_RELATED).map((place) => ({ place }));
  const place = first ?? { file: BASELINE_NAME, start: 0, end: 0 };
  return [{ code: 'S22', args: { entries: gone.length }, place, related }];
}

function placesOf(fingerprints: ReadonlySet<string>, { path, text }: SourceFile): Place[] {
  const places: Place[] = [];
  for (const { 1: fingerprint = '', index } of text.matchAll(/"([^"\\\n]*)"/g)) {
    if (fingerprints.has(fingerprint))
      places.push({ file: path, start: index + 1, end: index + 1 + fingerprint.length });
  }
  return places;
}
