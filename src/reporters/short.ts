// One line per finding, for editors: `file:line:column: severity code message`.
import { describeDiagnostic } from '../i18n/index.js';
import { oneLine } from './display-text.js';
import { SourceIndex } from './locate.js';
import { type Reporter, withoutRepeats } from './reporter.js';

/**
 * Prints a line per finding, and nothing where there are none. Programs read the severities, so these are English in
 * every language. docs/check-formats.md has the regular expression.
 */
export const short: Reporter = (findings, context) => {
  const sources = new SourceIndex(context.files);
  const lines = withoutRepeats(findings).map((finding) => {
    const { file, line, column } = sources.locate(finding.place);
    const { message } = describeDiagnostic(finding, context.uiLanguage);
    return `${oneLine(file)}:${line}:${column}: ${finding.severity} ${finding.code} ${oneLine(message)}\n`;
  });
  return lines.join('');
};
