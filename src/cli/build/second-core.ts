// A thread beside the main one: of two editions that have been printed, both can be finished at once.
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfFacts } from '../../pdf/index.js';
import { packageRoot } from '../package-root.js';
import type { Finished } from './finish-and-check.js';

let worker: Worker | undefined;
let isBusy = false;

/** Starts the thread, where there is a core for it: it is ready when something has been printed. */
export function prepareSecondCore(): void {
  const file = join(packageRoot(), 'build', 'finish-worker.js');
  if (worker || availableParallelism() < 2 || !existsSync(file)) return;
  worker = new Worker(file);
  // Neither does it keep the program from ending, nor is its failure one of the build.
  worker.unref();
  worker.once('error', () => {
    worker = undefined;
  });
}

/** Finishes a PDF there; undefined where there is no such thread, it is at work, or it has failed. */
export async function finishOnSecondCore(
  printed: Uint8Array,
  facts: PdfFacts,
): Promise<Finished | undefined> {
  if (worker === undefined || isBusy) return undefined;
  isBusy = true;
  const thread = worker;
  try {
    thread.ref();
    thread.postMessage({ printed, facts });
    const [finished] = (await once(thread, 'message')) as [Finished];
    return finished;
  } catch {
    return undefined;
  } finally {
    thread.unref();
    isBusy = false;
  }
}
