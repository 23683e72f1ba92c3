// What a repository has decided for each code: how severe it is, and in which files it holds.
import type { DiagnosticCode } from './codes.js';
import type { Severity } from './severity.js';

export interface RuleSetting {
  severity?: Severity | 'off' | undefined;
  /** Files, or folders that end with `/`, in which the rule holds; it holds everywhere when there are none. */
  only?: readonly string[] | undefined;
  /** Files and folders in which it does not hold. */
  except?: readonly string[] | undefined;
}

/** A code without a setting keeps its default severity, everywhere. */
export type RuleSettings = Partial<Record<DiagnosticCode, RuleSetting>>;
