// The stages from text to findings, compiled beforehand.
import type * as Pipeline from '../pipeline.js';
import { exportsOfScript } from './compiled-script.js';

/** The stages in one. */
export function compiledPipeline(): typeof Pipeline {
  return exportsOfScript('pipeline');
}
