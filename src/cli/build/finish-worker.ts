// Run in a thread of its own: finishes one PDF after the other.
import { parentPort } from 'node:worker_threads';
import type { PdfFacts } from '../../pdf/index.js';
import { finishAndCheck } from './finish-and-check.js';

parentPort?.on('message', ({ printed, facts }: { printed: Uint8Array; facts: PdfFacts }) => {
  parentPort?.postMessage(finishAndCheck(printed, facts));
});
