// An obstacle outside the sources, in words.
import type { EnvironmentError } from '../diagnostics/index.js';
import { describeDiagnostic, findingWordsFor, type UiLanguage } from '../i18n/index.js';
import { oneLine } from './display-text.js';
import { paintsFor } from './paints.js';

/** Two lines: what stands in the way, and what to do. Ends with a line break. */
export function formatEnvironmentError(
  error: EnvironmentError,
  uiLanguage: UiLanguage,
  color: boolean,
): string {
  const words = findingWordsFor(uiLanguage);
  const { message, fix } = describeDiagnostic(error, uiLanguage);
  const paints = paintsFor(color);
  const head = paints.severity.error(`${words.severity.error} ${error.code}`);
  return `${head} ${oneLine(message)}\n  ${paints.fix(`${words.fix}:`)} ${oneLine(fix)}\n`;
}
