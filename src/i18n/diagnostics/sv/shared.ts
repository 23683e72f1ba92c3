// What the Swedish words of several families of codes share.
import { languageTools } from '../words.js';

export const tools = languageTools('sv', '”', '”');

export const { quote, and, or, number, languageName } = tools;

export const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;

export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Menade du ${quote(suggestion)}? `;

export const word = (words: Readonly<Record<string, string>>, key: string): string =>
  words[key] ?? quote(key);

export function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

export const noRevision = (path: string) =>
  `Git har ingen revision ${quote(path.slice(4))} med en report.yaml för den här rapporten`;

export const NAME_REVISION =
  'Skriv en tagg, gren eller commit där den här mappen finns. Git måste vara installerat, och en ytlig klon kan sakna revisionen.';

/** What a column, or a field of a follow-up, holds. */
export const COLUMNS = {
  id: 'id',
  theme: 'tema',
  unit: 'enhet',
  goal: 'mål',
  centralGoal: 'nyckelmål',
  unitGoal: 'enhetens mål',
  measure: 'mätare',
  action: 'åtgärd',
  actions: 'åtgärd',
  responsible: 'ansvarig',
  parties: 'ansvarig',
  target: 'målvärde',
  baseline: 'utgångsvärde',
  value: 'värde',
  outcome: 'uppföljning',
  followUp: 'uppföljning',
  status: 'status',
  assessment: 'bedömning',
  forecast: 'prognos',
  trend: 'trend',
  comment: 'kommentar',
  reason: 'orsak',
  consequence: 'konsekvens',
  correctiveAction: 'korrigerande åtgärd',
  motivation: 'motivering',
  author: 'vem som har bedömt',
  weight: 'vikt',
  binding: 'bindande',
  unitOfValue: 'värdets enhet',
  valueUnit: 'värdets enhet',
  direction: 'riktning',
  source: 'källa',
  commitment: 'utvecklingsåtagande',
  group: 'grupp',
  period: 'period',
  date: 'datum',
  line: 'rad',
  budget: 'budget',
  deviation: 'avvikelse',
  forecastDeviation: 'avvikelse enligt prognos',
};
