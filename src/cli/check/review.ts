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
    return (await leaveOutFrom(loaded, options, io, new Set([path]))).loaded;
  }
  if (options.baseline === 'write') {
    const { renewBaseline } = await import('../baseline/renew-baseline.js');
    return renewBaseline(await load(paths, io, options), io);
  }
  const { loaded, files } = await loadFiles(paths, io, options);
  const reviewed = await leaveOutFrom(loaded, options, io, files);
  return withElsewhere(reviewed);
}

/** Everything but what is known, and what was there before. */
export async function leaveOut(
  loaded: Loaded,
  options: Pick<ReviewOptions, 'since' | 'baseline'>,
  io: Io,
): Promise<Loaded> {
  return (await leaveOutFrom(loaded, options, io)).loaded;
}

interface Reviewed {
  loaded: Loaded;
  /** Findings in other files than those of interest that a check of the whole would show. */
  elsewhere: number;
}

/** Whoever asks of some files shall not take their silence for that of all. */
function withElsewhere({ loaded, elsewhere }: Reviewed): Loaded {
  if (elsewhere === 0) return loaded;
  return { ...loaded, hidden: { known: 0, before: 0, ...loaded.hidden, elsewhere } };
}

/** @param files - Given where only what is found in these is of interest. */
async function leaveOutFrom(
  loaded: Loaded,
  { since, baseline }: Pick<ReviewOptions, 'since' | 'baseline'>,
  io: Io,
  files?: ReadonlySet<string>,
): Promise<Reviewed> {
  const listed = baseline === 'ignore' ? undefined : await listedFindings(loaded);
  const before = since === undefined ? undefined : await changedSince(loaded, since, io);
  const { suppressed } = loaded.analysis;
  if (!listed && !before && !files && suppressed === 0) return { loaded, elsewhere: 0 };
  const { analysis, sources } = loaded;
  const isHere = ({ place }: Finding) => !files || files.has(place.file);
  const isNew = (finding: Finding) => !listed?.known.has(finding) && !before?.has(finding);
  // Which lines of the baseline are out of date does not depend on the change.
  const ofBaseline = (listed?.found ?? []).filter(({ code }) => !(before && code === 'S22'));
  const left = inOrder(analysis.findings.filter(isNew), ofBaseline);
  const shown = left.filter(isHere);
  const all = analysis.findings.filter(isHere);
  const known = all.filter((finding) => listed?.known.has(finding));
  const counts = {
    known: known.length,
    before: all.length - known.length - all.filter(isNew).length,
    revision: since,
    // In which files they are is not kept.
    suppressed: files ? 0 : suppressed,
  };
  return {
    loaded: {
      ...loaded,
      sources: listed?.file ? { ...sources, files: [...sources.files, listed.file] } : sources,
      analysis: { ...analysis, findings: shown },
      unfiltered: analysis.findings,
      ...(counts.known + counts.before + counts.suppressed > 0 ? { hidden: counts } : {}),
    },
    elsewhere: left.length - shown.length,
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
