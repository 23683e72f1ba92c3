// Runs commands as a user does and measures them: wall time interleaved, memory in a run of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MEMORY_HOOK = fileURLToPath(new URL('./report-memory.mjs', import.meta.url));

/**
 * Times several commands in turn (A B C, A B C, …), so that what else the machine does hits all alike.
 * @param {Record<string, { command: string, args: string[] }>} commands
 * @returns {Promise<Record<string, number>>} the median of each in ms, one warm-up round left out
 */
export async function timeInterleaved(commands, rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const tookMs = await timeOnce(command);
      if (round > 0) times[name].push(tookMs);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

async function timeOnce({ command, args }) {
  const start = performance.now();
  await run(command, args);
  return performance.now() - start;
}

/** The largest resident set of one Node process, in MB (10⁶ bytes); its children are not counted. */
export async function peakMemoryMb(args) {
  const { report } = await run(process.execPath, ['--import', MEMORY_HOOK, ...args]);
  return (Number(report) * 1024) / 1e6;
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let stderr = '';
    let report = '';
    child.stderr.on('data', (bytes) => {
      stderr += bytes;
    });
    child.stdio[3].on('data', (bytes) => {
      report += bytes;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve({ report });
      else reject(new Error(`${command} ${args.join(' ')} exited with ${code}\n${stderr.slice(-2000)}`));
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
