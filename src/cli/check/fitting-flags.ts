// Flags of `report check` that make no sense together are refused before anything is read.
import { UsageError } from '../usage-error.js';

export interface ReviewFlags {
  since?: string;
  /** False with `--no-baseline`. */
  baseline?: boolean;
  writeBaseline?: boolean;
  stdin?: boolean;
  stdinFilename?: string;
  watch?: boolean;
  against?: string;
  profile?: string[];
}

/** @throws UsageError that names the flags. */
export function requireFittingFlags(paths: readonly string[], flags: ReviewFlags): void {
  const { since, baseline, writeBaseline, stdin, stdinFilename, watch, against, profile } = flags;
  if (stdin && stdinFilename === undefined) needs('--stdin', '--stdin-filename');
  if (!stdin && stdinFilename !== undefined) needs('--stdin-filename', '--stdin');
  if (stdin && watch) exclude('--stdin', '--watch');
  if (stdin && writeBaseline) exclude('--stdin', '--write-baseline');
  if (stdin && paths.length > 0) throw new UsageError({ kind: 'flagTakesNoPaths', name: '--stdin' });
  if (!writeBaseline) return;
  if (watch) exclude('--write-baseline', '--watch');
  if (baseline === false) exclude('--write-baseline', '--no-baseline');
  // A baseline holds all findings that every check makes, no fewer and no others.
  if (since !== undefined) exclude('--write-baseline', '--since');
  if (against !== undefined) exclude('--write-baseline', '--against');
  if (profile !== undefined) exclude('--write-baseline', '--profile');
}

function needs(flag: string, needed: string): never {
  throw new UsageError({ kind: 'flagNeeds', flags: [flag, needed] });
}

function exclude(one: string, other: string): never {
  throw new UsageError({ kind: 'flagsExclude', flags: [one, other] });
}
