// How long a watching build takes from the saving of a source to the written report.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { median } from './measure.mjs';

/** Nobody has something to save sooner: the watching build makes itself ready meanwhile. */
const FIRST_WORDS_MS = 3_000;

/**
 * @param args - Of Node: a command that builds again and again until it is ended, and says on stderr how long each took.
 * @param source.write - Saves a source anew; each round something else.
 * @param meanwhile - Done after each round, so that what else the machine does hits both alike.
 * @returns the median in ms
 */
export async function timeRebuilds(args, source, rounds, meanwhile = async () => {}) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LANG: 'en_GB.UTF-8', MALTAL_LANG: 'en' },
  });
  const lines = createInterface(child.stderr)[Symbol.asyncIterator]();
  const built = async () => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done) throw new Error('the watching build has ended');
      const took = /(\d+(?:[.,]\d+)?) (ms|s)\b/.exec(value);
      if (took) return Number(took[1].replace(',', '.')) * (took[2] === 's' ? 1_000 : 1);
    }
  };
  try {
    await built();
    await setTimeout(FIRST_WORDS_MS);
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      await source.write(round);
      const tookMs = await built();
      // The first finds nothing compiled.
      if (round > 0) times.push(tookMs);
      await meanwhile();
    }
    return median(times);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
