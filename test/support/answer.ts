// What the built command answers, without a process for each question: for tests of what a command says and writes.
// How it starts, ends and stands in its surroundings is for `report`, a process of its own.
import { type ChildProcess, fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT, plainEnvironment, type Run } from './run-cli.js';

interface Question {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** On standard input. */
  input?: string | Uint8Array;
}

const PROGRAM = join(PROJECT, 'build/program.js');

let host: { process: ChildProcess; builtAt: number } | undefined;
/** One at a time: folder and environment belong to the whole process. */
let last: Promise<unknown> = Promise.resolve();

/** The same as `report`, many times as fast. */
export function answer(args: string[], { cwd = PROJECT, env, input = '' }: Question = {}): Promise<Run> {
  const question = {
    args,
    cwd,
    env: { ...plainEnvironment(), ...env },
    input: Buffer.from(input).toString('base64'),
  };
  const run = last.then(() => ask(question));
  last = run.catch(() => {});
  return run;
}

function ask(question: object): Promise<Run> {
  const { process } = hostOfThisBuild();
  return new Promise((resolve, reject) => {
    const end = (code: number | null) => {
      host = undefined;
      reject(new Error(`the command ended its process with ${code}: ${JSON.stringify(question)}`));
    };
    process.once('exit', end);
    process.once('message', (run: Run) => {
      process.off('exit', end);
      resolve(run);
    });
    process.send(question);
  });
}

/** A new one after every build of the command; it goes with the process of the tests. */
function hostOfThisBuild(): { process: ChildProcess } {
  const builtAt = statSync(PROGRAM).mtimeMs;
  if (host?.builtAt === builtAt) return host;
  host?.process.disconnect();
  const process = fork(join(PROJECT, 'test/support/command-host.mjs'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });
  process.unref();
  process.channel?.unref();
  host = { process, builtAt };
  return host;
}
