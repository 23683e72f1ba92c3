// How streams are packed in what is written here.
import { deflateSync } from 'node:zlib';

/** Measured on a report of 1 000 rows: level 9 takes three times the time for a twentieth less. */
const LEVEL = 6;

export function pack(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: LEVEL });
}
