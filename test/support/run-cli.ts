// Runs the built command as a user does: a process of its own, its two streams, its exit code.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(PROJECT, 'bin/report.js');

export interface Run {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** @param options.env - Added to the plain environment. */
export function report(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  const env = { ...plainEnvironment(), ...options.env };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      { cwd: options.cwd ?? PROJECT, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const exitCode = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
        resolve({ exitCode, stdout, stderr });
      },
    );
    child.stdin?.end();
  });
}

/** In English, without colours asked for or forbidden. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return {
    ...inherited,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    LC_MESSAGES: '',
    MALTAL_LANG: '',
    // What a test looks at has been printed for it.
    MALTAL_NO_CACHE: '1',
  };
}

/** A folder that is gone when the test is. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'report-test-'));
  // What a test has started may still write for a moment.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }));
  return folder;
}

/** What `report init` makes, by its flags: made once, by a process of its own. */
const repositories = new Map<string, Promise<Map<string, string>>>();

/** A new repository in a temporary folder, as `report init` makes it. */
export async function newRepository(...flags: string[]): Promise<string> {
  const key = JSON.stringify(flags);
  const made = repositories.get(key) ?? initialised(flags);
  repositories.set(key, made);
  const folder = join(await temporaryFolder(), 'repository');
  for (const [path, bytes] of await made) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes, 'base64');
  }
  return folder;
}

async function initialised(flags: string[]): Promise<Map<string, string>> {
  const folder = join(await temporaryFolder(), 'repository');
  const { exitCode, stderr } = await report(['init', folder, '--name', 'Provköping', '--yes', ...flags]);
  if (exitCode !== 0) throw new Error(stderr);
  return contentsOf(folder);
}

/** Every file below the folder with its bytes, by path with forward slashes. */
export async function contentsOf(folder: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    if ((await stat(path)).isDirectory()) continue;
    contents.set(relative(folder, path).split(sep).join('/'), (await readFile(path)).toString('base64'));
  }
  return contents;
}
