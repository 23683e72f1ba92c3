// Keeps every reporter from repeating what must not be repeated, in the author's lines and in names of files.
import type { Finding, Place } from '../diagnostics/index.js';
import { conceal } from '../privacy/index.js';
import type { SourceFile } from '../source/index.js';
import type { Reporter } from './reporter.js';

/** A reporter that sees the sources with identity numbers and private contacts hidden; all places stay as they are. */
export function discreet(reporter: Reporter): Reporter {
  return (findings, context) => {
    const shown = findings.map(withHiddenPaths);
    const originals = new Map(shown.map((finding, index) => [finding, findings[index]]));
    const { fingerprintOf } = context;
    return reporter(shown, {
      ...context,
      files: hiddenFiles(findings, context.files),
      ...(fingerprintOf
        ? { fingerprintOf: (finding: Finding) => fingerprintOf(originals.get(finding) ?? finding) }
        : {}),
    });
  };
}

/** Only of files that a finding points into is the text looked at. */
function hiddenFiles(findings: readonly Finding[], files: readonly SourceFile[]): SourceFile[] {
  const pointedAt = new Set<string>();
  for (const { place, related = [] } of findings) {
    pointedAt.add(place.file);
    for (const other of related) pointedAt.add(other.place.file);
  }
  return files.map((file) => {
    const path = conceal(file.path);
    const text = pointedAt.has(file.path) ? conceal(file.text) : file.text;
    return path === file.path && text === file.text ? file : { path, text };
  });
}

function withHiddenPaths(finding: Finding): Finding {
  const { place, related } = finding;
  const isQuiet = [place, ...(related ?? []).map((other) => other.place)].every(
    ({ file }) => conceal(file) === file,
  );
  if (isQuiet) return finding;
  const hidden = (where: Place): Place => ({ ...where, file: conceal(where.file) });
  const shown = { ...finding, place: hidden(place) };
  return related
    ? { ...shown, related: related.map((other) => ({ ...other, place: hidden(other.place) })) }
    : shown;
}
