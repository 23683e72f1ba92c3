// Checks mutated repositories one after another in a process of its own, so that one that never ends can be named, and
// so that its own time can be told from what else the machine does.
import { UI_LANGUAGES } from '../../src/i18n/index.js';
import { analyse } from '../../src/pipeline.js';
import { loadReporter, REPORTER_NAMES } from '../../src/reporters/index.js';
import { mutateRepository, type Repository } from './mutate-repository.js';
import { sourcesOf } from './sources-of.js';

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
    const { value: sources, diagnostics } = sourcesOf(repository);
    const { findings } = analyse(sources, diagnostics);
    const { files } = sources;
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
