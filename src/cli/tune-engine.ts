// How eagerly V8 optimises, and how much it lets memory grow: a command is over before much of either has paid.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once } from '../lib/index.js';

/**
 * Eight times as much work as usual must be done by a function before it is optimised. Measured on 1 000 rows: a check
 * takes a quarter less of the processor, HTML a fifth, the finishing of a PDF half; 10 000 rows lose nothing.
 * The kept code is only good for the flags that it was made with.
 */
export function tuneEngine(): void {
  setFlag('--interrupt-budget=1000000');
}

/** For a command that does the same again and again: to optimise as early as usual has then paid at the second time. */
export function tuneEngineForLong(): void {
  setFlag('--interrupt-budget=135168');
}

/** Letters in all sources together, from which on a report takes hundreds of megabytes. */
const MANY_LETTERS = 1_000_000;

/**
 * Looks for what is no longer needed whenever memory has grown by six percent, instead of by half or more, and gives
 * what is new four megabytes instead of sixteen. Measured on 10 000 rows: HTML takes two fifths less memory, and as much
 * more of the processor, on another core mostly.
 */
export function saveMemory(letters: number): void {
  if (letters <= MANY_LETTERS) return;
  setFlag('--heap-growing-percent=6');
  setFlag('--max-semi-space-size=4');
  setFlag('--semi-space-growth-factor=1');
}

/**
 * For the finishing of a large PDF: each part of it is in memory for a second, and every look for what is no longer
 * needed goes through the whole report, too. Measured on 3 000 rows: a fourth less of the processor for a tenth more
 * memory.
 */
export function saveLessMemory(): void {
  setFlag('--heap-growing-percent=20');
}

/** The engine hands it out to a context that is made after it was asked to. */
const collector = once((): NodeJS.GCFunction | undefined => {
  setFlag('--expose-gc');
  return runInNewContext('globalThis.gc');
});

/**
 * Clears away what was new a moment ago and is no longer needed. For a command that waits for somebody to write: the
 * engine would do it in the middle of the next rebuild, and take three milliseconds of it.
 */
export function clearNewMemory(): void {
  collector()?.({ type: 'minor' });
}

/** What the flags are called, and do, belongs to the engine of Node 20. */
function setFlag(flag: string): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(flag);
}
