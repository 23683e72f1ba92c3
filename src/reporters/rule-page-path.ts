// Where the page of a code stands in the program's documentation.
import type { DiagnosticCode } from '../diagnostics/index.js';
import { SLUGS } from '../i18n/index.js';

/** From the root of the program's own repository. */
export function rulePagePath(code: DiagnosticCode): string {
  return `docs/rules/${code}-${SLUGS[code]}.md`;
}
