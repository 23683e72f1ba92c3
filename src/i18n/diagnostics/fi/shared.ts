// What the Finnish words of several families of codes share.
import { languageTools } from '../words.js';

export const tools = languageTools('fi', '”', '”');

export const { quote, and, or, number, languageName } = tools;

export const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;

export const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Tarkoititko ${quote(suggestion)}? `;

export const word = (words: Readonly<Record<string, string>>, key: string): string =>
  words[key] ?? quote(key);

export function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

export const noRevision = (path: string) =>
  `Gitissä ei ole versiota ${quote(path.slice(4))}, jossa olisi tämän raportin report.yaml`;

export const NAME_REVISION =
  'Kirjoita tunniste, haara tai commit, jossa tämä kansio on. Gitin on oltava asennettuna, ja matalasta kloonista versio voi puuttua.';

/** What a column, or a field of a follow-up, holds. */
export const COLUMNS = {
  id: 'tunnus',
  theme: 'teema',
  unit: 'yksikkö',
  goal: 'tavoite',
  centralGoal: 'avaintavoite',
  unitGoal: 'yksikön tavoite',
  measure: 'mittari',
  action: 'toimenpide',
  actions: 'toimenpide',
  responsible: 'vastuutaho',
  parties: 'vastuutaho',
  target: 'tavoitetaso',
  baseline: 'lähtötaso',
  value: 'arvo',
  outcome: 'seuranta',
  followUp: 'seuranta',
  status: 'tila',
  assessment: 'arvio',
  forecast: 'ennuste',
  trend: 'kehityssuunta',
  comment: 'huomautus',
  reason: 'syy',
  consequence: 'seuraus',
  correctiveAction: 'korjaava toimenpide',
  motivation: 'perustelu',
  author: 'arvioija',
  weight: 'paino',
  binding: 'sitova',
  unitOfValue: 'arvon yksikkö',
  valueUnit: 'arvon yksikkö',
  direction: 'suunta',
  source: 'lähde',
  commitment: 'kehittämissitoumus',
  group: 'ryhmä',
  period: 'kausi',
  date: 'päivämäärä',
  line: 'rivi',
  budget: 'talousarvio',
  deviation: 'poikkeama',
  forecastDeviation: 'ennusteen poikkeama',
};
