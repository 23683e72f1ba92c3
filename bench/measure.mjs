// Runs commands as a user does and measures them: wall or processor time interleaved, memory in a run of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const USAGE_HOOK = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Times several commands in turn (A B C, A B C, …), so that what else the machine does hits all alike.
 * @param {Record<string, { command: string, args: string[], allowedExitCodes?: number[] }>} commands
 * @returns {Promise<Record<string, number>>} the median of each in ms, one warm-up round left out
 */
export async function timeInterleaved(commands, rounds) {
  return mediansOf(commands, rounds, wallMs);
}

/**
 * The same in time of the processor, user and system: it counts every thread, and hardly feels what else is running.
 * Only for programs of Node.
 */
export async function cpuInterleaved(commands, rounds) {
  return mediansOf(commands, rounds, cpuMs);
}

async function mediansOf(commands, rounds, measure) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const tookMs = await measure(command);
      if (round > 0) times[name].push(tookMs);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

async function wallMs({ command, args, allowedExitCodes }) {
  const start = performance.now();
  await run(command, args, allowedExitCodes);
  return performance.now() - start;
}

async function cpuMs({ command, args, allowedExitCodes }) {
  const { report } = await run(command, ['--import', USAGE_HOOK, ...args], allowedExitCodes);
  return JSON.parse(report).cpuMs;
}

/** The largest resident set of one Node process, in MB (10⁶ bytes); its children are not counted. */
export async function peakMemoryMb(args) {
  const { report } = await run(process.execPath, ['--import', USAGE_HOOK, ...args]);
  return (JSON.parse(report).maxRss * 1024) / 1e6;
}

function run(command, args, allowedExitCodes = [0]) {
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
      if (allowedExitCodes.includes(code)) resolve({ report });
      else reject(new Error(`${command} ${args.join(' ')} exited with ${code}\n${stderr.slice(-2000)}`));
    });
  });
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
