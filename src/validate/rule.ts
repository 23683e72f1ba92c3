// What a rule is: a code, a slug, two examples, and a check that says what and where.

import type { Scores } from '../compute/index.js';
import type {
  Diagnostic,
  DiagnosticArgs,
  DiagnosticCode,
  Place,
  RelatedPlace,
  RuleExample,
} from '../diagnostics/index.js';
import type { EarlierReport, Report, WithheldValue } from '../model/index.js';
import type { SecretsByFile } from '../privacy/index.js';
import type { ReportIndex } from './report-index.js';

/** What a rule may look at. */
export interface Subject {
  report: Report;
  scores: Scores;
  index: ReportIndex;
  /** What earlier stages have said of the same sources, so that nothing is said twice. */
  earlier: readonly Diagnostic[];
  /** The plan and the reports published before that publications are compared with. */
  compared: readonly EarlierReport[];
  /** What no output may repeat, by the path of the file that it stands in; every file has its entry. */
  secrets: SecretsByFile;
  /** The values that the report will not show. */
  withheld: readonly WithheldValue[];
}

/** Reports one finding; without a place there is nothing to point at, and nothing is reported. */
export type Found<Code extends DiagnosticCode> = (
  args: DiagnosticArgs[Code],
  place: Place | undefined,
  related?: RelatedPlace[],
) => void;

export interface RuleDefinition<Code extends DiagnosticCode> {
  code: Code;
  /** The name in addresses and file names; never changed once published. */
  slug: string;
  examples: RuleExample;
  check(subject: Subject, found: Found<Code>): void;
}

/** A rule as the runner sees it. */
export interface Rule {
  code: DiagnosticCode;
  slug: string;
  examples: RuleExample;
  run(subject: Subject): Diagnostic[];
}

/** Ties a check to its code: what it finds becomes a diagnostic of that code, whose severity is decided elsewhere. */
export function defineRule<Code extends DiagnosticCode>(definition: RuleDefinition<Code>): Rule {
  const { code, slug, examples, check } = definition;
  return {
    code,
    slug,
    examples,
    run(subject) {
      const findings: Diagnostic[] = [];
      check(subject, (args, place, related) => {
        if (!place) return;
        const finding =
          related && related.length > 0 ? { code, args, place, related } : { code, args, place };
        // The signature of `found` has checked that the arguments belong to the code.
        findings.push(finding as Diagnostic);
      });
      return findings;
    },
  };
}
