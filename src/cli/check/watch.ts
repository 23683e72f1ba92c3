// `report check --watch`: checks again whenever a source changes, until it is interrupted.
import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { READ_NAMES } from '../../source/index.js';
import { BASELINE_NAME } from '../baseline/baseline.js';
import { ExitCode } from '../exit-code.js';
import { reportFailure } from '../failure.js';
import type { Io } from '../io.js';
import { isOneFolder } from '../load.js';

/** Editors write in several steps, and a pull changes many files. */
const QUIET_MS = 60;
/** How often it is looked whether the folder itself is still there. */
const HEARTBEAT_MS = 1_000;
/** The screen, what has scrolled away, and the cursor to the first line. */
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H';

/**
 * @param check - One check, as it would be made without watching.
 * @returns only where the program itself is at fault; an interrupt ends the process.
 * @throws what the first check throws: nothing can be watched that is not there.
 */
export async function watch(
  paths: readonly string[],
  io: Io,
  check: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const isFolder = await isOneFolder(paths, io);
  const targets = isFolder ? [resolve(io.cwd, paths[0] ?? '.')] : paths.map((path) => resolve(io.cwd, path));
  const changes = new Changes();
  // Watched from before the first check, so that no change falls between.
  const watching = new Watching(targets, isFolder, () => changes.add());
  try {
    await watching.isReady;
    let exitCode = await check();
    while (exitCode !== ExitCode.Bug) {
      io.err(`${clock(io)} ${io.words.check.waiting}\n`);
      await changes.next();
      exitCode = await checkAgain(io, check);
    }
    return exitCode;
  } finally {
    await watching.close();
  }
}

/** What stands in the way now may be gone after the next change. */
async function checkAgain(io: Io, check: () => Promise<ExitCode>): Promise<ExitCode> {
  if (process.stdout.isTTY) io.out(CLEAR_SCREEN);
  io.err(`${clock(io)} ${io.words.check.checkingAgain} …\n`);
  try {
    return await check();
  } catch (error) {
    return reportFailure(error, io);
  }
}

/** `14:03:22`. */
function clock(io: Io): string {
  const now = io.now();
  const digits = (value: number) => String(value).padStart(2, '0');
  return [now.getHours(), now.getMinutes(), now.getSeconds()].map(digits).join(':');
}

/** Changes that belong together, as one. */
class Changes {
  private isDirty = false;
  private wake: () => void = () => {};

  add(): void {
    this.isDirty = true;
    this.wake();
  }

  /** When something has changed, and nothing has for a moment. */
  async next(): Promise<void> {
    while (!this.isDirty) {
      await new Promise<void>((resume) => {
        this.wake = resume;
      });
    }
    while (this.isDirty) {
      this.isDirty = false;
      await new Promise((resume) => setTimeout(resume, QUIET_MS));
    }
  }
}

/** Tells of changes, also after the folder has gone and come back. */
class Watching {
  readonly isReady: Promise<void>;
  private watcher: FSWatcher;
  private readonly heartbeat: NodeJS.Timeout;
  private isThere = true;

  constructor(
    private readonly targets: string[],
    private readonly isFolder: boolean,
    private readonly changed: () => void,
  ) {
    this.watcher = this.open(false);
    this.isReady = new Promise((resume) => this.watcher.once('ready', () => resume()));
    // Also keeps the process alive while there is nothing to watch.
    this.heartbeat = setInterval(() => void this.look(), HEARTBEAT_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.watcher.close();
  }

  private open(usePolling: boolean): FSWatcher {
    const watcher = watchFiles(this.targets, {
      ignoreInitial: true,
      ...(usePolling ? { usePolling } : {}),
      ignored: (path) => this.isFolder && !isWatched(this.targets[0] ?? '', path),
    });
    watcher.on('all', (event, path) => {
      // It may be back before the next heartbeat, and is then another folder to the system.
      if (event === 'unlinkDir' && path === this.targets[0]) this.isThere = false;
      this.changed();
    });
    watcher.on('error', (error) => void this.onError(error, usePolling));
    return watcher;
  }

  /** The system has only so many watches; without one we look at the files themselves. */
  private async onError(error: unknown, usePolling: boolean): Promise<void> {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (usePolling || (code !== 'ENOSPC' && code !== 'EMFILE')) return;
    await this.reopen(true);
  }

  private async reopen(usePolling: boolean): Promise<void> {
    await this.watcher.close();
    this.watcher = this.open(usePolling);
    this.watcher.once('ready', this.changed);
  }

  private async look(): Promise<void> {
    const [folder = ''] = this.targets;
    if (!this.isFolder) return;
    const was = this.isThere;
    this.isThere = await stat(folder).then(
      (state) => state.isDirectory(),
      () => false,
    );
    if (was && !this.isThere) this.changed();
    if (!was && this.isThere) await this.reopen(false);
  }
}

/** The folder itself, and in it what a check reads; not what a build writes beside it. */
function isWatched(root: string, path: string): boolean {
  const [first = '', ...rest] = relative(root, path).split(sep);
  if (first === '') return true;
  return (
    (first === BASELINE_NAME || READ_NAMES.includes(first)) && !rest.some((name) => name.startsWith('.'))
  );
}
