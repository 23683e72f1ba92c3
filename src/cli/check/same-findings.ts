// Finds the findings of one state of the sources again in another, wherever their lines have moved.
import { type Finding, withPaths } from '../../diagnostics/index.js';
import { pushTo } from '../../lib/index.js';
import { fingerprintsOf, SourceIndex } from '../../reporters/index.js';
import type { SourceFile } from '../../source/index.js';
import { renamedFiles } from './renamed-files.js';

export interface Findings {
  findings: readonly Finding[];
  files: readonly SourceFile[];
}

/**
 * Those findings of now that were there before; each of before accounts for one. What stands in an unchanged line is
 * taken first, so that of two equal findings the new one is left.
 */
export function sameFindings(now: Findings, before: Findings): Set<Finding> {
  const earlier = withNewNames(before, renamedFiles(before.files, now.files));
  const same = new Set<Finding>();
  const rest = takeEqual(now, earlier, lineKeys, same);
  takeEqual(rest.now, rest.earlier, ({ findings, files }) => fingerprintsOf(findings, files), same);
  return same;
}

/** Takes the findings whose keys are equal, one for one, and returns what is left of both. */
function takeEqual(
  now: Findings,
  earlier: Findings,
  keysOf: (findings: Findings) => string[],
  same: Set<Finding>,
): { now: Findings; earlier: Findings } {
  const waiting = new Map<string, Finding[]>();
  for (const [index, key] of keysOf(earlier).entries()) {
    const finding = earlier.findings[index];
    if (finding) pushTo(waiting, key, finding);
  }
  const keys = keysOf(now);
  const left = now.findings.filter((finding, index) => {
    const isSame = waiting.get(keys[index] ?? '')?.pop() !== undefined;
    if (isSame) same.add(finding);
    return !isSame;
  });
  const unmet = new Set([...waiting.values()].flat());
  return {
    now: { ...now, findings: left },
    earlier: { ...earlier, findings: earlier.findings.filter((finding) => unmet.has(finding)) },
  };
}

/** The code with all its facts, and the whole line that it begins in. */
function lineKeys({ findings, files }: Findings): string[] {
  const sources = new SourceIndex(files);
  return findings.map(({ code, args, place }) => {
    const source = sources.get(place.file);
    const line = source?.lines.positionAt(place.start).line;
    const text =
      source && line !== undefined
        ? source.text.slice(source.lines.lineStart(line), source.lines.lineEnd(line))
        : '';
    // What is suggested depends on what else there is.
    return JSON.stringify([code, place.file, { ...args, suggestion: undefined }, text]);
  });
}

function withNewNames({ findings, files }: Findings, names: ReadonlyMap<string, string>): Findings {
  if (names.size === 0) return { findings, files };
  const renamed = (path: string) => names.get(path) ?? path;
  return {
    findings: findings.map((finding) => withPaths(finding, renamed)),
    files: files.map((file) => ({ ...file, path: renamed(file.path) })),
  };
}
