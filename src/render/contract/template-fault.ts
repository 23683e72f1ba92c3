// What can be wrong with a template, found without rendering it.

import type { TemplateFaultKind } from '../../diagnostics/index.js';

export interface TemplateFault {
  /** The template's file, and what of it is meant; half-open offsets. */
  path: string;
  start: number;
  end: number;
  kind: TemplateFaultKind;
  /** What is asked for, as it is written: a field, a partial, a word. */
  name: string;
  /** What it is asked of: a record, a partial; empty where it is the whole view. */
  of: string;
  /** The closest name that there is. */
  suggestion: string | undefined;
}
