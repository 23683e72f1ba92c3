// What `report serve` says, in English.
import type { ServeWords } from './serve-words.js';

export const en: ServeWords = {
  serving: (url) => `The preview is at ${url} (Ctrl-C ends)`,
  page: {
    title: 'Preview',
    report: 'Report',
    editions: 'Language',
    both: 'All',
    width: 'Width',
    computer: 'Computer',
    phone: 'Phone',
    building: 'Building …',
    upToDate: 'Up to date',
    disconnected: 'The preview has ended; start report serve again',
    notPublishable:
      'The report cannot be published like this: the sources have errors, and parts of it may be missing.',
    failed: 'What is shown is an earlier version, since a new one could not be made:',
    findings: 'Findings',
    noFindings: 'No findings',
    show: 'Show in the report',
    notShown: 'About no place in the report',
    preview: 'The report in {name}',
    pdf: 'PDF',
    openPdf: 'PDF in {name} (opens in a new tab)',
    nothingToShow: 'There is no report to show. Add one under reports: in report.yaml.',
    fix: 'Fix',
    line: '{file}, line {line}',
    needsScript: 'The preview needs JavaScript.',
    hideFindings: 'Hide the findings',
    showFindings: 'Show the findings',
    mark: '{severity} {code}: {message}',
  },
};
