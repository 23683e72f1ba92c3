// docs/words.md: every heading and status word that is understood, from the lists that the reader itself uses.
import {
  ASSESSMENT_WORDS,
  COLUMN_KINDS,
  COLUMN_PHRASES,
  type ColumnKind,
  FORECAST_WORDS,
  STATUS_WORDS,
} from '../model/index.js';

const HOLDS: Record<ColumnKind, string> = {
  id: 'the id of the measure, or of the goal in a table of goals',
  goal: 'the central goal; blank: the goal above continues',
  unitGoal: "the unit's own goal",
  measure: 'how the goal is judged',
  action: 'the planned action',
  responsible: 'bodies and roles, separated by `;`',
  outcome: 'what is said for the period',
  status: 'activity status or assessment, for the period',
  forecast: 'what is expected, for the year',
  target: 'the value to reach, for a period',
  baseline: 'the value that the measure began at',
  reason: 'why it deviates',
  consequence: 'what follows from that',
  correctiveAction: 'what is done about it',
  motivation: 'why a judgement is what it is',
  comment: 'anything else',
  weight: 'a number, for policies with a weighted mean',
  binding: 'yes or no',
  valueUnit: 'the unit of a numeric measure',
  direction: 'whether higher or lower is better',
  trend: 'how the value has moved, for the period',
  group: 'whom the row is about: all, women, men, a group of your own',
  source: 'where the values come from',
  commitment: 'a development commitment; beside a measure it is the action',
  author: 'who judged, for policies with `manual`',
};

/** The page as Markdown. */
export function wordsPage(): string {
  return [
    '# Words that are understood',
    '',
    'Generated from the lists that the reader uses. Case, hyphens and punctuation do not matter.',
    '',
    '## Column headings',
    '',
    'The longest phrase in a heading wins. Your own go under `columns:` in `report.yaml`.',
    '',
    ...table(
      ['key', 'holds', 'headings'],
      COLUMN_KINDS.map((kind) => [`\`${kind}\``, HOLDS[kind], list(COLUMN_PHRASES[kind])]),
    ),
    '',
    '## Activity status',
    '',
    ...table(['key', 'words'], wordRows(STATUS_WORDS)),
    '',
    '## Assessment',
    '',
    'Words of your own go under `labels:` of the policy.',
    '',
    ...table(['key', 'words'], wordRows(ASSESSMENT_WORDS)),
    '',
    '## Forecast',
    '',
    ...table(['key', 'words'], wordRows(FORECAST_WORDS)),
    '',
  ].join('\n');
}

function wordRows(words: Record<string, readonly string[]>): string[][] {
  return Object.entries(words).map(([key, known]) => [`\`${key}\``, list(known)]);
}

function list(words: readonly string[]): string {
  return words.join(' · ');
}

function table(headings: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
}
