// The built command in a process that stays: answers one command line after the other, as if each were the first.
// Started by answer.ts, which says what it is for.
import { Readable } from 'node:stream';
import { start } from '../../build/start.js';

/** What a command registers is for the end of a process, which does not come here. */
const LISTENED_TO = [
  [process, ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'exit']],
  [process.stdout, ['error']],
  [process.stderr, ['error']],
];

process.on('message', async (request) => {
  process.send(await answer(request));
});
process.on('disconnect', () => process.exit());

async function answer({ args, cwd, env, input }) {
  process.chdir(cwd);
  process.env = env;
  const stdin = Readable.from([Buffer.from(input, 'base64')]);
  Object.defineProperty(process, 'stdin', { value: stdin, configurable: true });
  const told = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    process[stream].write = (text) => {
      told[stream] += text;
      return true;
    };
  }
  const before = listeners();
  const exitCode = await start(args);
  for (const [source, event, listener] of listeners())
    if (!before.some((each) => each[2] === listener)) source.off(event, listener);
  return { exitCode, ...told };
}

function listeners() {
  return LISTENED_TO.flatMap(([source, events]) =>
    events.flatMap((event) => source.listeners(event).map((listener) => [source, event, listener])),
  );
}
