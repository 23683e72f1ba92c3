// Reads what reports are compared with: the report.json of an earlier one, or the sources of a revision of git.
import { resolve } from 'node:path';
import { type Diagnostic, EnvironmentError } from '../diagnostics/index.js';
import { type EarlierReport, earlierFromDocument, earlierFromReport, type Report } from '../model/index.js';
import { readEarlierFile, readRevision } from '../source/index.js';
import { compiledPipeline } from './compiled-pipeline.js';
import type { Io } from './io.js';

export interface Comparisons {
  compared: EarlierReport[];
  /** What report.yaml names, and is not there. */
  diagnostics: Diagnostic[];
}

type Source = Parameters<typeof earlierFromReport>[1];
/** Makes an earlier report of what was read once, for every publication that names it. */
type Earlier = (source: Source) => EarlierReport | undefined;

const GIT = 'git:';

/** @param root - Folder with report.yaml; paths are below it. */
export async function loadComparisons(root: string, report: Report, io: Io): Promise<Comparisons> {
  const known = new Map<string, Promise<Earlier | undefined>>();
  const compared: EarlierReport[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { id, comparedWith } of report.publications) {
    for (const kind of ['plan', 'previous'] as const) {
      const named = comparedWith[kind];
      if (!named) continue;
      const { ref, place } = named;
      const reading = known.get(ref) ?? readEarlier(ref, root, root, io);
      known.set(ref, reading);
      const earlier = (await reading)?.({ kind, publication: id, label: labelOf(ref), place });
      if (earlier) compared.push(earlier);
      else
        diagnostics.push({
          code: 'S15',
          args: { path: ref, suggestion: undefined, isComparison: true },
          place,
        });
    }
  }
  return { compared, diagnostics };
}

/**
 * What `--against` names, as the plan of every report.
 * @param root - Folder whose revisions are meant; paths are from where the user stands.
 * @throws EnvironmentError E01 when there is no such file, E07 when it is no report.json or no revision.
 */
export async function loadAgainst(
  ref: string,
  root: string,
  report: Report,
  io: Io,
): Promise<EarlierReport[]> {
  const isRevision = ref.startsWith(GIT);
  if (!isRevision && (await readEarlierFile(resolve(io.cwd, ref), undefined)) === undefined) {
    throw new EnvironmentError('E01', { path: ref });
  }
  const earlier = await readEarlier(isRevision ? ref : resolve(io.cwd, ref), root, undefined, io);
  return report.publications.map(({ id, place }) => {
    const plan = earlier?.({ kind: 'plan', publication: id, label: labelOf(ref), place });
    if (!plan) throw new EnvironmentError('E07', { flag: '--against', value: ref, allowed: [] });
    return plan;
  });
}

/** @param folder - What a path must stay in; undefined where it may lead anywhere. */
async function readEarlier(
  ref: string,
  root: string,
  folder: string | undefined,
  io: Io,
): Promise<Earlier | undefined> {
  if (!ref.startsWith(GIT)) {
    const text = await readEarlierFile(ref, folder);
    const document = text === undefined ? undefined : parsed(text);
    return (source) => earlierFromDocument(document, source);
  }
  const reading = await readRevision(root, ref.slice(GIT.length), io.env);
  if ('fault' in reading) return undefined;
  // What was wrong with the sources then is not to be mended now.
  // And what was published is what was shown.
  const { report } = compiledPipeline().analyse(reading.sources).protected;
  return (source) => earlierFromReport(report, source);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A revision by its own name: `plan-2016`. */
function labelOf(ref: string): string {
  return ref.startsWith(GIT) ? ref.slice(GIT.length) : ref;
}
