// What stands after the line that sums up: findings that are not shown, and why.
import { findingWordsFor, type UiLanguage } from '../i18n/index.js';
import type { HiddenCounts } from './reporter.js';

/** A sentence for each reason; none where everything is shown. */
export function hiddenLines(hidden: HiddenCounts | undefined, language: UiLanguage): string[] {
  if (!hidden) return [];
  const words = findingWordsFor(language).hidden;
  const lines: string[] = [];
  if (hidden.known > 0) lines.push(words.known(hidden.known));
  if (hidden.before > 0) lines.push(words.before(hidden.before, hidden.revision ?? ''));
  if (hidden.suppressed) lines.push(words.suppressed(hidden.suppressed));
  if (hidden.elsewhere) lines.push(words.elsewhere(hidden.elsewhere));
  return lines;
}
