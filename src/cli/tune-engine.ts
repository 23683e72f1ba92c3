// How eagerly V8 optimises: a command is over before much of that has paid.
import { setFlagsFromString } from 'node:v8';

/**
 * Eight times as much work as usual must be done by a function before it is optimised. Measured on 1 000 rows: a check
 * takes a quarter less of the processor, HTML a fifth, the finishing of a PDF half; 10 000 rows lose nothing.
 * The kept code is only good for the flags that it was made with.
 */
export function tuneEngine(): void {
  // What the flag is called, and does, belongs to the engine of Node 20.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1000000');
}
