// One running browser process: started with its own temporary profile, and certain to end.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from './browser.js';
import { makeTemporaryFolder } from './make-temporary-folder.js';
import { onProcessEnd } from './on-process-end.js';
import { type BrowserTransport, pipeTransport } from './pipe-transport.js';
import { removeFolderNow } from './remove-folder-now.js';

/** A browser process and the pipe to it. */
export interface BrowserProcess {
  transport: BrowserTransport;
  /** Settles when the process has ended, or could not be started. */
  ended: Promise<void>;
  /** What it last said on stderr; waits for the rest when it has just ended. */
  lastWords(): Promise<string>;
  /** Ends the whole process group at once and removes the profile. */
  kill(): void;
}

const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-scrollbars',
  '--mute-audio',
  '--force-color-profile=srgb',
  // Paper has no pixels: without this, every letter stands at a whole one, and words look uneven.
  '--font-render-hinting=none',
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  // Nothing but our own document: no updates, no reports, no names that resolve.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  // Small /dev/shm in containers, and pages in the background that must not be slowed down.
  '--disable-dev-shm-usage',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];
const LAST_WORDS_LENGTH = 4_000;
const LAST_WORDS_MS = 500;
// Chromium puts a socket into the temporary folder, and paths of sockets are short.
const LONGEST_TMPDIR = 60;

/** Starts the browser; whether it works shows when it answers. */
export function startBrowser(browser: Browser): BrowserProcess {
  const profile = makeTemporaryFolder('maltal-browser-');
  const child = spawn(
    browser.executablePath,
    [...FLAGS, ...browser.args, `--user-data-dir=${profile}`, 'about:blank'],
    {
      // The leader of its own process group, so that the group can be killed.
      detached: process.platform !== 'win32',
      windowsHide: true,
      env: { ...process.env, ...browser.env, ...temporaryFolder(profile) },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  let words = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    words = (words + chunk.toString('utf8')).slice(-LAST_WORDS_LENGTH);
  });
  child.on('error', (error) => {
    words += error.message;
  });
  const silent = child.stderr ? once(child.stderr, 'close') : undefined;
  const kill = () => {
    withdraw();
    killGroup(child);
    removeFolderNow(profile);
  };
  const withdraw = onProcessEnd(kill);
  const [, , , toBrowser, fromBrowser] = child.stdio;
  return {
    transport: pipeTransport(toBrowser as Writable, fromBrowser as Readable),
    // A process that could not be started has an `error` and no `exit`.
    ended: once(child, 'exit').then(
      () => undefined,
      () => undefined,
    ),
    async lastWords() {
      await Promise.race([silent, setTimeout(LAST_WORDS_MS, undefined, { ref: false })]);
      return words;
    },
    kill,
  };
}

function temporaryFolder(profile: string): Record<string, string> {
  if (process.platform !== 'linux' || profile.length > LONGEST_TMPDIR) return {};
  const folder = join(profile, 'tmp');
  mkdirSync(folder);
  return { TMPDIR: folder };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') {
      execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', timeout: 5_000 });
    } else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
    child.kill('SIGKILL');
  }
}
