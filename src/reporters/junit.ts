// Findings as test results in the form of JUnit, which every CI shows.
import type { Finding } from '../diagnostics/index.js';
import { describeDiagnostic, type FindingWords, findingWordsFor } from '../i18n/index.js';
import { oneLine } from './display-text.js';
import { SourceIndex } from './locate.js';
import { byFile, type Reporter, type ReporterContext, withoutRepeats } from './reporter.js';
import { xmlAttributes, xmlText } from './xml.js';

/** What the check does decides how a finding is shown: a failure is what makes the check fail. */
type Result = 'failure' | 'skipped' | 'passed';

const NAME = 'maltal';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Prints a suite per file and a case per finding. Errors are failures; warnings are shown as skipped, which is neither
 * red nor out of sight, unless they are why the check fails; notes pass, with their words as output.
 */
export const junit: Reporter = (findings, context) => {
  const distinct = withoutRepeats(findings);
  if (distinct.length === 0) return cleanReport(findingWordsFor(context.uiLanguage));
  const cases = new Cases(context);
  const suites = [...byFile(distinct)].map(([file, ofFile]) => {
    const results = ofFile.map((finding) => cases.resultOf(finding));
    const attributes = xmlAttributes({
      name: file,
      ...countsOf(results),
      skipped: amount(results, 'skipped'),
    });
    const inside = ofFile.map((finding) => cases.caseOf(finding)).join('');
    return `  <testsuite${attributes}>\n${inside}  </testsuite>\n`;
  });
  const all = countsOf(distinct.map((finding) => cases.resultOf(finding)));
  return `${HEAD}<testsuites${xmlAttributes({ name: NAME, ...all })}>\n${suites.join('')}</testsuites>\n`;
};

/** A report without any case reads as if nothing had been checked. */
function cleanReport(words: FindingWords): string {
  const counts = { name: NAME, ...countsOf(['passed']) };
  const testCase = `    <testcase${xmlAttributes({ name: words.noFindings, classname: NAME })}/>\n`;
  return `${HEAD}<testsuites${xmlAttributes(counts)}>
  <testsuite${xmlAttributes({ ...counts, skipped: 0 })}>
${testCase}  </testsuite>
</testsuites>
`;
}

function countsOf(results: readonly Result[]) {
  return { tests: results.length, failures: amount(results, 'failure'), errors: 0 };
}

function amount(results: readonly Result[], wanted: Result): number {
  return results.filter((result) => result === wanted).length;
}

class Cases {
  private readonly sources: SourceIndex;
  private readonly words: FindingWords;

  constructor(private readonly context: ReporterContext) {
    this.sources = new SourceIndex(context.files);
    this.words = findingWordsFor(context.uiLanguage);
  }

  resultOf({ severity }: Finding): Result {
    if (severity === 'error') return 'failure';
    if (severity === 'note') return 'passed';
    return this.context.failsByWarnings ? 'failure' : 'skipped';
  }

  caseOf(finding: Finding): string {
    const { file, line, column } = this.sources.locate(finding.place);
    const { message, fix } = describeDiagnostic(finding, this.context.uiLanguage);
    const severity = this.words.severity[finding.severity];
    // Names that are alike are taken for one case, so the place is in them.
    const name = `${line}:${column} ${finding.code} ${oneLine(message)}`;
    // Dots would be read as packages.
    const classname = `${NAME}.${file.replaceAll('.', '_')}`;
    const body = `${file}:${line}:${column} ${severity} ${finding.code}\n${message}\n${this.words.fix}: ${fix}`;
    return `    <testcase${xmlAttributes({ name, classname })}>\n      ${this.element(finding, message, body)}\n    </testcase>\n`;
  }

  private element(finding: Finding, message: string, body: string): string {
    switch (this.resultOf(finding)) {
      case 'failure':
        return `<failure${xmlAttributes({ message, type: finding.severity })}>${xmlText(body)}</failure>`;
      case 'skipped':
        return `<skipped>${xmlText(body)}</skipped>`;
      default:
        return `<system-out>${xmlText(body)}</system-out>`;
    }
  }
}
