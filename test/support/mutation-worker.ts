// Checks mutated repositories one after another in a process of its own, so that one that never ends can be named, and
// so that its own time can be told from what else the machine does.
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
export type MutationNews = { seed: number; cpuMs?: number; failure?: string };

process.on('message', async ({ bases, seeds }: MutationWork) => {
  for (const seed of seeds) {
    await tell({ seed });
    const before = process.cpuUsage();
    const failure = await check(mutateRepository(bases[seed % bases.length] ?? {}, seed), seed);
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1_000;
    await tell({ seed, cpuMs, ...(failure === undefined ? {} : { failure }) });
  }
  process.disconnect();
});

function tell(news: MutationNews): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(news, () => resolve());
  });
}

async function check(repository: Repository, seed: number): Promise<string | undefined> {
  try {
    const { files, diagnostics } = read(repository);
    const { findings } = analyse({ files, assets: [] }, diagnostics);
    // All of them would take most of the time; over the seeds each has its turn, in each language.
    for (const turn of [0, 1]) {
      const report = await loadReporter(REPORTER_NAMES[(seed + turn * 4) % REPORTER_NAMES.length] ?? 'json');
      const uiLanguage = UI_LANGUAGES[seed % UI_LANGUAGES.length] ?? 'en';
      const text = report(findings, {
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
