// The words around findings in English.
import type { FindingCounts, FindingWords } from './finding-words.js';

export const en: FindingWords = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  fix: 'fix',
  seeAlso: 'see also',
  more: (count) => `and ${count} more ${count === 1 ? 'place' : 'places'}`,
  summary,
  noFindings: 'No findings',
  hidden: {
    known: (count) =>
      count === 1
        ? '1 known finding in baseline.json is not shown'
        : `${count} known findings in baseline.json are not shown`,
    before: (count, revision) =>
      count === 1
        ? `1 finding that was already there in ${revision} is not shown`
        : `${count} findings that were already there in ${revision} are not shown`,
    suppressed: (count) =>
      count === 1
        ? '1 finding is accepted in the sources (report-ignore) and not shown'
        : `${count} findings are accepted in the sources (report-ignore) and not shown`,
    elsewhere: (count) =>
      count === 1
        ? '1 finding in another file is not shown'
        : `${count} findings in other files are not shown`,
  },
  ci: {
    code: 'Code',
    finding: 'Finding',
    count: 'Count',
    line: (line) => `line ${line}`,
    cut: (shown, all) =>
      `Only the ${shown} most severe of ${all} findings are listed here; \`report check\` shows all of them.`,
    notAnnotated: (summary) => `Without an annotation: ${summary}`,
    inStepSummary: 'All findings are in the summary of this step',
    seeAll: 'To see all findings, run “report check”',
  },
  page: {
    severity: 'Severity',
    example: 'Example',
    why: 'Why',
    fix: 'What to do',
    wrong: 'This gives the finding:',
    right: 'This is fine:',
    marks: 'The marks « and » show the place that is pointed out; they are not part of the file.',
    allCodes: 'All codes',
    families: {
      S: 'Sources and their form',
      T: 'How tables are built',
      G: 'Goals and follow-up',
      N: 'Numbers',
      P: 'Privacy',
      L: 'Law, calendar and language',
      E: 'The surroundings',
    },
  },
};

function summary({ errors, warnings, notes, files }: FindingCounts): string {
  const counts = [
    errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
    warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
    notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'}` : '',
  ].filter(Boolean);
  return `${counts.join(', ')} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
