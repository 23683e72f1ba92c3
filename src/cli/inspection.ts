// What `report inspect` prints: the compiled model with files and lines in place of offsets.
import type { Place } from '../diagnostics/index.js';
import { SourceIndex } from '../reporters/index.js';
import type { Io } from './io.js';
import type { Loaded } from './load.js';
import { packageVersion } from './package-root.js';
import { findingsText } from './print-findings.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
const SCHEMA_VERSION = 1;

export function inspectionOf(loaded: Loaded, io: Io): object {
  const { report, scores } = loaded.analysis;
  const index = new SourceIndex(loaded.sources.files);
  const { organisation, languages, publications, policy, units, sections, themes, goals, measures, parties } =
    report;
  const figures = scores.reports.flatMap((each) =>
    each.figures.map((figure) => ({ report: each.publication, ...figure })),
  );
  const repairs = report.repairs.map(({ kind, place }) => {
    const { file, line, column } = index.locate(place);
    return { kind, file, line, column };
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    toolVersion: packageVersion(),
    ...(withLines(
      { organisation, languages, publications, policy, units, sections, themes, goals, measures, parties },
      index,
    ) as object),
    figures,
    repairs,
    diagnostics: JSON.parse(findingsText({ ...loaded, prefix: '' }, 'json', 'out', io)).findings,
  };
}

/** The same data with each place as file, line and column, as a reader finds it. */
function withLines(value: unknown, index: SourceIndex): unknown {
  if (Array.isArray(value)) return value.map((item) => withLines(item, index));
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) return index.locate(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLines(item, index)]));
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'start' in value && 'end' in value;
}
