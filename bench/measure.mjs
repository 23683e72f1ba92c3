// Runs commands as a user does and measures them: wall or processor time interleaved, memory in a run of its own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USAGE_HOOK = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));
const SAMPLE_MS = 50;
/** To add up the memory of a large process takes long itself: a tenth of the time at most goes into it. */
const REST = 9;

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

/** From its start to its end, in ms. */
export async function wallMs(command) {
  const start = performance.now();
  await run(command);
  return performance.now() - start;
}

async function cpuMs({ command, args, allowedExitCodes }) {
  const { report } = await run({ command, args: ['--import', USAGE_HOOK, ...args], allowedExitCodes });
  return JSON.parse(report).cpuMs;
}

/** The largest resident set of one Node process, in MB (10⁶ bytes); its children are not counted. */
export async function peakMemoryMb(args) {
  const { report } = await run({ command: process.execPath, args: ['--import', USAGE_HOOK, ...args] });
  return (JSON.parse(report).maxRss * 1024) / 1e6;
}

/**
 * What a command and all that it starts use together, looked at every 50 ms or more in /proc: processor time in ms, and the peak
 * of the memory in MB (10⁶ bytes), where pages that processes share count once; the peak of the command itself beside
 * it. Undefined where there is no /proc.
 */
export async function treeUsage(command) {
  if (process.platform !== 'linux') return undefined;
  const cpuTicks = new Map();
  let peakKb = 0;
  let ownPeakKb = 0;
  await run(command, (root) => {
    let timer;
    const look = () => {
      const start = performance.now();
      const tree = treeOf(root);
      for (const { pid, ticks } of tree) cpuTicks.set(pid, ticks);
      const sizes = new Map(tree.map(({ pid }) => [pid, pssKb(pid)]));
      peakKb = Math.max(
        peakKb,
        [...sizes.values()].reduce((sum, each) => sum + each, 0),
      );
      ownPeakKb = Math.max(ownPeakKb, sizes.get(root) ?? 0);
      timer = setTimeout(look, Math.max(SAMPLE_MS, REST * (performance.now() - start)));
    };
    look();
    return () => clearTimeout(timer);
  });
  const ticks = [...cpuTicks.values()].reduce((sum, each) => sum + each, 0);
  return { cpuMs: ticks * 10, peakMb: (peakKb * 1024) / 1e6, ownPeakMb: (ownPeakKb * 1024) / 1e6 };
}

/** Also the processes whose parents have left them: a group or a session that began in the tree keeps them together. */
function treeOf(root) {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)));
  const members = new Set([root]);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (const { pid, kin } of processes) if (kin.some((each) => members.has(each))) members.add(pid);
  }
  return processes.filter(({ pid }) => members.has(pid));
}

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    // Its parent, and who leads its group and its session.
    const kin = fields.slice(1, 4).map(Number);
    return [{ pid, kin, ticks: Number(fields[11]) + Number(fields[12]) }];
  } catch {
    return [];
  }
}

function pssKb(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function run({ command, args, allowedExitCodes = [0], env: more, limitMs }, onStart = () => () => {}) {
  return new Promise((resolve, reject) => {
    // What has been printed before is printed again.
    const env = { ...process.env, MALTAL_NO_CACHE: '1', ...more };
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], env });
    const onEnd = onStart(child.pid);
    const limit = limitMs && setTimeout(() => child.kill(), limitMs);
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
      onEnd();
      clearTimeout(limit);
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
