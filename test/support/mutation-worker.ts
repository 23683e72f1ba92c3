// Checks mutated repositories one after another in a thread of its own, so that one that never ends can be named.
import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '../../src/diagnostics/index.js';
import { UI_LANGUAGES } from '../../src/i18n/index.js';
import { analyse } from '../../src/pipeline.js';
import { loadReporter, REPORTER_NAMES } from '../../src/reporters/index.js';
import { decodeText } from '../../src/source/read-file.js';
import { isConfigPath, isSourcePath, TRANSLATIONS_NAME } from '../../src/source/source-folders.js';
import { mutateRepository, type Repository } from './mutate-repository.js';

export interface MutationWork {
  bases: Repository[];
  seeds: number[];
}

/** What is told of each seed: that it begins, and how it ended. */
export type MutationNews = { seed: number; tookMs?: number; failure?: string };

const { bases, seeds }: MutationWork = workerData;
const reporters = await Promise.all(REPORTER_NAMES.map(loadReporter));
for (const seed of seeds) {
  tell({ seed });
  const started = performance.now();
  const failure = check(mutateRepository(bases[seed % bases.length] ?? {}, seed), seed);
  tell({ seed, tookMs: performance.now() - started, ...(failure === undefined ? {} : { failure }) });
}

function tell(news: MutationNews): void {
  parentPort?.postMessage(news);
}

function check(repository: Repository, seed: number): string | undefined {
  try {
    const { files, diagnostics } = read(repository);
    const { findings } = analyse({ files, assets: [] }, diagnostics);
    // All of them would take most of the time; over the seeds each has its turn, in each language.
    for (const report of [0, 1].map((turn) => reporters[(seed + turn * 4) % reporters.length])) {
      const uiLanguage = UI_LANGUAGES[seed % UI_LANGUAGES.length] ?? 'en';
      const text = report?.(findings, {
        files,
        uiLanguage,
        color: seed % 2 === 0,
        width: 80,
        toolVersion: '1',
      });
      if (typeof text !== 'string') return 'a reporter gave no text';
    }
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** As the source room reads a folder, without the disk. */
function read(repository: Repository) {
  const files: { path: string; text: string }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of Object.keys(repository).sort()) {
    if (!isConfigPath(path) && path !== TRANSLATIONS_NAME && !isSourcePath(path)) continue;
    const text = decodeText(repository[path] ?? new Uint8Array(), path);
    if (typeof text === 'string') files.push({ path, text });
    else diagnostics.push(text);
  }
  return { files, diagnostics };
}
