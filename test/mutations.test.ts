// A thousand spoilt repositories: no crash, no hang, no stack trace; findings or a clear refusal, whatever is in the files.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { answer } from './support/answer.js';
import { mutateRepository, type Repository } from './support/mutate-repository.js';
import type { MutationNews, MutationWork } from './support/mutation-worker.js';
import { repositoryIn, smallRepository } from './support/repositories.js';
import { PROJECT, temporaryFolder } from './support/run-cli.js';

/** More by hand: `MUTATIONS=20000 npx vitest run test/mutations.test.ts`. */
const COUNT = Number(process.env.MUTATIONS ?? 400);
const FIRST_SEED = Number(process.env.MUTATIONS_FROM ?? 1);
const BY_COMMAND = 40;
const WORKERS = 2;
/** Of the processor: one repository takes some hundredths of a second, and what takes this long grows faster than its input. */
const MOST_CPU_MS = 5_000;
/** By the clock, on a machine that has other things to do: what has not ended by then never will. */
const HANGS_AFTER_MS = 120_000;

let bases: Repository[] = [];

beforeAll(async () => {
  const examples = join(PROJECT, 'examples');
  const folders = await Promise.all(
    (await readdir(examples)).sort().map((name) => repositoryIn(join(examples, name))),
  );
  bases = [...folders, smallRepository()];
});

it(
  `${COUNT} mutated repositories are checked, and each of them ends`,
  async () => {
    const script = join(await temporaryFolder(), 'worker.mjs');
    await build({
      entryPoints: [join(PROJECT, 'test/support/mutation-worker.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module';\nconst require = requireOf(import.meta.url);",
      },
    });
    const seeds = Array.from({ length: COUNT }, (_, index) => FIRST_SEED + index);
    const shares = Array.from({ length: WORKERS }, (_, worker) =>
      seeds.filter((seed) => seed % WORKERS === worker),
    );
    const ended = (await Promise.all(shares.map((share) => checkAll(script, share)))).flat();
    expect(ended.filter(({ failure }) => failure !== undefined)).toEqual([]);
    expect(ended.filter(({ cpuMs }) => (cpuMs ?? 0) > MOST_CPU_MS)).toEqual([]);
    expect(ended.length).toBe(COUNT);
  },
  COUNT * 200 + 60_000,
);

/** What became of each seed; the process is ended at one that hangs, which is told as a failure. */
function checkAll(script: string, seeds: number[]): Promise<MutationNews[]> {
  const child: ChildProcess = fork(script, { serialization: 'advanced' });
  onTestFinished(() => void child.kill());
  const ended: MutationNews[] = [];
  let current: number | undefined;
  return new Promise((resolve) => {
    let alarm: NodeJS.Timeout | undefined;
    const fail = (failure: string) => resolve([...ended, { seed: current ?? 0, failure }]);
    child.on('message', (news: MutationNews) => {
      clearTimeout(alarm);
      current = news.seed;
      if (news.cpuMs !== undefined) ended.push(news);
      else alarm = setTimeout(() => fail(`does not end within ${HANGS_AFTER_MS} ms`), HANGS_AFTER_MS);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(alarm);
      if (code === 0) resolve(ended);
      else fail(`ended the process: ${signal ?? code}`);
    });
    const work: MutationWork = { bases, seeds };
    child.send(work);
  });
}

const COMMANDS: readonly string[][] = [
  ['check'],
  ['check', '--quiet'],
  ['check', '--format', 'json'],
  ['check', '--format', 'sarif', '--ui-lang', 'fi'],
  ['check', '--format', 'github', '--ui-lang', 'sv'],
  ['check', '--max-warnings', '0'],
  ['inspect'],
  ['build', '--format', 'html,json,csv,xlsx'],
];

it(`${BY_COMMAND} of them by the command, with a baseline and translations that are spoilt, too`, async () => {
  const folder = await temporaryFolder();
  const prepared = await Promise.all(
    bases.map((base, index) => withListedFiles(base, join(folder, `base-${index}`))),
  );
  const seeds = Array.from({ length: BY_COMMAND }, (_, index) => FIRST_SEED + index);
  const run = async (seed: number) => {
    const mutated = mutateRepository(prepared[seed % prepared.length] ?? {}, seed);
    const root = join(folder, `seed-${seed}`);
    await write(mutated, root);
    const command = COMMANDS[seed % COMMANDS.length] ?? [];
    const { exitCode, stdout, stderr } = await answer(command, { cwd: root });
    expect([0, 1, 2], `seed ${seed}: ${command.join(' ')}\n${stderr}`).toContain(exitCode);
    expect(`${stdout}${stderr}`, `seed ${seed}`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
  };
  for (const seed of seeds) await run(seed);
}, 120_000);

/** The repository with all files that commands keep beside the sources: known findings, and what translations were made from. */
async function withListedFiles(base: Repository, root: string): Promise<Repository> {
  await write(base, root);
  // Commands that have nothing to list write nothing, which is as good.
  await answer(['check', '--write-baseline'], { cwd: root });
  await answer(['translate', 'accept'], { cwd: root });
  return repositoryIn(root);
}

async function write(repository: Repository, root: string): Promise<void> {
  for (const [path, bytes] of Object.entries(repository)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), bytes);
  }
}
