// Small sources that show a finding: the form in which rules and codes give their examples, and those of the codes
// that are raised while sources are read. A rule of its own file has its examples there.
import type { DiagnosticCode } from './codes.js';
import { NUMBER_EXAMPLES } from './examples/numbers-and-people.js';
import { SOURCE_EXAMPLES } from './examples/sources.js';
import { TABLE_EXAMPLES } from './examples/tables.js';

/**
 * A source of a small example repository. A plain string stands for its goal table `goals/enhet.sv.md`; otherwise
 * each path is a file that is added or replaced. In a bad example `«»` marks the place that is reported.
 */
export type Example = string | Record<string, string>;

/** Two small sources: `bad` gives the code at the `«»` marks, `good` gives nothing. */
export interface RuleExample {
  bad: Example;
  good: Example;
}

/**
 * Codes that no text of a repository can show.
 * S08, S09 and S10 are about bytes: a wrong encoding, a size, a binary file. S22 and S23 are about baseline.json, which the
 * command keeps. S25 to S28 are about templates, L07 and L16 to L18 are about what has been built.
 */
export const WITHOUT_EXAMPLE: readonly DiagnosticCode[] = [
  'S08',
  'S09',
  'S10',
  'S22',
  'S23',
  'S25',
  'S26',
  'S27',
  'S28',
  'L07',
  'L16',
  'L17',
  'L18',
];

export type ExamplesByCode = Partial<Record<DiagnosticCode, RuleExample>>;

/** Examples of the codes that parse and model raise; the others of S and T are rules and have theirs beside the rule. */
export const EXAMPLES: ExamplesByCode = { ...SOURCE_EXAMPLES, ...TABLE_EXAMPLES, ...NUMBER_EXAMPLES };
