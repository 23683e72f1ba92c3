// Tells that a source has changed, also after the folder has gone and come back.
import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch as watchFiles } from 'chokidar';
import { READ_NAMES } from '../../source/index.js';
import { BASELINE_NAME } from '../baseline/baseline.js';

/** How often it is looked whether the folder itself is still there. */
const HEARTBEAT_MS = 1_000;

/** Watches from when it is made until it is closed, and keeps the process alive so long. */
export class Watching {
  /** Settles when what happens from now on is told of. */
  readonly isReady: Promise<void>;
  private tellReady: (() => void) | undefined;
  private watcher: FSWatcher;
  private readonly heartbeat: NodeJS.Timeout;
  private isThere = true;

  /**
   * @param targets - One folder with a report.yaml, or single files.
   * @param changed - Called for each change, several times for changes that belong together.
   */
  constructor(
    private readonly targets: readonly string[],
    private readonly isFolder: boolean,
    private readonly changed: () => void,
  ) {
    this.isReady = new Promise((resume) => {
      this.tellReady = resume;
    });
    this.watcher = this.open(false);
    // Also keeps the process alive while there is nothing to watch.
    this.heartbeat = setInterval(() => void this.look(), HEARTBEAT_MS);
  }

  async close(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.watcher.close();
  }

  private open(usePolling: boolean): FSWatcher {
    const watcher = watchFiles([...this.targets], {
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
    // The first watcher may be closed before it is ready: whichever gets there tells it.
    watcher.once('ready', () => this.onReady());
    return watcher;
  }

  /** Nobody has read anything before the first time; later, something may have changed while nobody watched. */
  private onReady(): void {
    if (this.tellReady) this.tellReady();
    else this.changed();
    this.tellReady = undefined;
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
