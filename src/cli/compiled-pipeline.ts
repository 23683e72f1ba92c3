// The stages from text to findings, compiled beforehand.
import { join } from 'node:path';
import type * as Pipeline from '../pipeline.js';
import { compiledScript } from './compiled-script.js';
import { packageRoot } from './package-root.js';

let pipeline: typeof Pipeline | undefined;

/** The stages in one. It takes and returns plain data, so it does not matter that it has its own copy of every room. */
export function compiledPipeline(): typeof Pipeline {
  pipeline ??= compiledScript<typeof Pipeline>(join(packageRoot(), 'build'), 'pipeline').exports;
  return pipeline;
}
