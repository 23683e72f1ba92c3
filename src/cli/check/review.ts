// Everything that `report check` leaves out of the findings before it prints them: what is known, what was there
// before, and what is not about the file in question.
import type { Finding } from '../../diagnostics/index.js';
import { BASELINE_NAME } from '../baseline/baseline.js';
import type { Io } from '../io.js';
import { type Loaded, type LoadOptions, load } from '../load.js';
import { loadFiles } from './load-files.js';

export interface ReviewOptions extends LoadOptions {
  paths: readonly string[];
  /** The path of an editor's file that standard input holds. */
  buffer?: string | undefined;
  /** Only what the changes since this revision of git have brought. */
  since?: string | undefined;
  baseline: 'read' | 'write' | 'ignore';
}

/** Reads, analyses and leaves out. */
export async function review(options: ReviewOptions, io: Io): Promise<Loaded> {
  const { paths, buffer } = options;
  if (buffer !== undefined) {
    // Loaded here and below: most checks need none of it, and a check should start at once.
    const { loadBuffer } = await import('./load-buffer.js');
    const { loaded, path } = await loadBuffer(buffer, io, options);
    return leaveOut(loaded, options, io, new Set([path]));
  }
  if (options.baseline === 'write') {
    const { renewBaseline } = await import('../baseline/renew-baseline.js');
    return renewBaseline(await load(paths, io, options), io);
  }
  const { loaded, files } = await loadFiles(paths, io, options);
  const reviewed = await leaveOut(loaded, options, io, files);
  return files ? withElsewhere(reviewed, files) : reviewed;
}

/** Whoever asks of some files shall not take their silence for that of all. */
function withElsewhere(reviewed: Loaded, files: ReadonlySet<string>): Loaded {
  const all = reviewed.unfiltered ?? reviewed.analysis.findings;
  const elsewhere = all.filter(({ place }) => !files.has(place.file)).length;
  if (elsewhere === 0) return reviewed;
  return { ...reviewed, hidden: { known: 0, before: 0, ...reviewed.hidden, elsewhere } };
}

/** @param files - Given where only what is found in these is of interest. */
export async function leaveOut(
  loaded: Loaded,
  { since, baseline }: Pick<ReviewOptions, 'since' | 'baseline'>,
  io: Io,
  files?: ReadonlySet<string>,
): Promise<Loaded> {
  const listed = baseline === 'ignore' ? undefined : await listedFindings(loaded);
  const before = since === undefined ? undefined : await changedSince(loaded, since, io);
  const { suppressed } = loaded.analysis;
  if (!listed && !before && !files && suppressed === 0) return loaded;
  const isHere = ({ place }: Finding) => !files || files.has(place.file);
  const all = loaded.analysis.findings.filter(isHere);
  const known = all.filter((finding) => listed?.known.has(finding));
  const shown = all.filter((finding) => !listed?.known.has(finding) && !before?.has(finding));
  // Which lines of the baseline are out of date does not depend on the change.
  const isTold = (finding: Finding) => isHere(finding) && !(before && finding.code === 'S22');
  const ofBaseline = (listed?.found ?? []).filter(isTold);
  const counts = {
    known: known.length,
    before: all.length - known.length - shown.length,
    revision: since,
    // In which files they are is not kept.
    suppressed: files ? 0 : suppressed,
  };
  const { analysis, sources } = loaded;
  return {
    ...loaded,
    sources: listed?.file ? { ...sources, files: [...sources.files, listed.file] } : sources,
    analysis: { ...analysis, findings: inOrder(shown, ofBaseline) },
    unfiltered: analysis.findings,
    ...(counts.known + counts.before + counts.suppressed > 0 ? { hidden: counts } : {}),
  };
}

async function listedFindings(loaded: Loaded) {
  const { knownFindings } = await import('../baseline/known-findings.js');
  return knownFindings(loaded);
}

async function changedSince(loaded: Loaded, revision: string, io: Io) {
  const { findingsBefore } = await import('./findings-before.js');
  return findingsBefore(loaded, revision, io);
}

/** Findings come by the paths of their files. */
function inOrder(findings: Finding[], ofBaseline: Finding[]): Finding[] {
  const next = findings.findIndex(({ place }) => place.file > BASELINE_NAME);
  const at = next < 0 ? findings.length : next;
  return [...findings.slice(0, at), ...ofBaseline, ...findings.slice(at)];
}
