// What the English words of several families of codes share.
import { languageTools } from '../words.js';

export const tools = languageTools('en', '“', '”');

export const { quote, and, or, number, languageName } = tools;

export const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;

export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Did you mean ${quote(suggestion)}? `;

export const word = (words: Readonly<Record<string, string>>, key: string): string =>
  words[key] ?? quote(key);

export function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

export const noRevision = (path: string) =>
  `Git has no revision ${quote(path.slice(4))} with a report.yaml of this report`;

export const NAME_REVISION =
  'Write a tag, branch or commit that has this folder. Git must be installed, and a shallow clone may lack the revision.';

export function differs(
  what: string,
  source: string,
  language: string,
  [own, other]: [string, string],
): string {
  if (other === '') return `The ${language} edition lacks the ${what} ${quote(own)} of the ${source} one`;
  if (own === '')
    return `The ${language} edition has the ${what} ${quote(other)}, which the ${source} one lacks`;
  return `The ${language} edition has the ${what} ${quote(other)}, expected ${quote(own)} as in the ${source} one`;
}

/** What a column, or a field of a follow-up, holds. */
export const COLUMNS = {
  id: 'id',
  theme: 'theme',
  unit: 'unit',
  goal: 'goal',
  centralGoal: 'central goal',
  unitGoal: 'unit goal',
  measure: 'measure',
  action: 'action',
  actions: 'action',
  responsible: 'responsible',
  parties: 'responsible',
  target: 'target',
  baseline: 'baseline',
  value: 'value',
  outcome: 'follow-up',
  followUp: 'follow-up',
  status: 'status',
  assessment: 'assessment',
  forecast: 'forecast',
  trend: 'trend',
  comment: 'comment',
  reason: 'reason',
  consequence: 'consequence',
  correctiveAction: 'corrective action',
  motivation: 'motivation',
  author: 'who judged',
  weight: 'weight',
  binding: 'binding',
  unitOfValue: 'unit of value',
  valueUnit: 'unit of value',
  direction: 'direction',
  source: 'source',
  commitment: 'development commitment',
  group: 'group',
  period: 'period',
  date: 'date',
  line: 'line',
  budget: 'budget',
  deviation: 'deviation',
  forecastDeviation: 'deviation of the forecast',
};
