// Findings in the form of Checkstyle, which many review tools read.
import type { Severity } from '../diagnostics/index.js';
import { describeDiagnostic, SLUGS } from '../i18n/index.js';
import { SourceIndex } from './locate.js';
import { byFile, type Reporter, withoutRepeats } from './reporter.js';
import { xmlAttributes } from './xml.js';

/** The version whose form this is. */
const VERSION = '4.3';
const SEVERITIES: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'info' };

/** Prints the files that have findings, with an element for each finding. */
export const checkstyle: Reporter = (findings, context) => {
  const sources = new SourceIndex(context.files);
  const files = [...byFile(withoutRepeats(findings))].map(([file, ofFile]) => {
    const errors = ofFile.map((finding) => {
      const { line, column } = sources.locate(finding.place);
      const attributes = xmlAttributes({
        line,
        column,
        severity: SEVERITIES[finding.severity],
        message: describeDiagnostic(finding, context.uiLanguage).message,
        source: `maltal.${finding.code}.${SLUGS[finding.code]}`,
      });
      return `    <error${attributes}/>\n`;
    });
    return `  <file${xmlAttributes({ name: file })}>\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${VERSION}">\n${files.join('')}</checkstyle>\n`;
};
