// A command that goes on until it is interrupted, as a user has it in a terminal.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PROJECT } from './run-cli.js';

export interface Running {
  /** Waits for its words, gives all that it has said until then, and forgets it. */
  next(words: RegExp): Promise<string>;
  ended: Promise<number | null>;
  interrupt(): void;
  pid: number | undefined;
}

/** Ended with the test, at the latest. */
export function running(...args: string[]): Running {
  const started = start(...args);
  onTestFinished(() => void started.kill());
  return started;
}

/** For what several tests use: whoever starts it also kills it. */
export function start(...args: string[]): Running & { kill(): void } {
  const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '', MALTAL_LANG: '' };
  const child = spawn(process.execPath, [join(PROJECT, 'bin/report.js'), ...args], { env });
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)));
  let heard = '';
  let hasEnded = false;
  let listen = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      listen();
    });
  }
  child.on('close', () => {
    hasEnded = true;
    listen();
  });
  return {
    async next(words) {
      for (;;) {
        const match = words.exec(heard);
        if (match) {
          const before = heard.slice(0, match.index + match[0].length);
          heard = heard.slice(before.length);
          return before;
        }
        if (hasEnded) throw new Error(`it ended without ${words}: ${heard}`);
        await new Promise<void>((resume) => {
          listen = resume;
        });
      }
    },
    ended,
    interrupt: () => child.kill('SIGINT'),
    kill: () => child.kill('SIGKILL'),
    pid: child.pid,
  };
}
