// Where Swedish as used in Finland (sv-FI) says it otherwise than sv-SE; everything else is shared.
import type { Labels } from './labels.js';

export const svFi: Partial<Labels> = {
  'approval.record': 'Paragraf eller ärendenummer',
  'summary.themes': 'Läget inom varje tyngdpunkt',
  'summary.themesCaption': ({ date }) => `Antal mål och mätare per tyngdpunkt, läget den ${date}`,
  'summary.whole': 'Alla tyngdpunkter',
  'summary.theme': 'Tyngdpunkt',
  'summary.goalsColumn': 'Uppfyllda nyckelmål',
  'units.title': 'Ansvarsområdena',
  'units.noFollowUp': 'Ansvarsområdet har inga egna mätare.',
  'column.unitGoal': 'Ansvarsområdets mål',
  'leadIn.target': ({ period }) => `Målnivå ${period}`,
  'assessment.notMet': 'inte uppfyllt',
  'assessment.notAssessed': 'inte bedömt',
  'forecast.met': 'väntas uppnås',
  'forecast.partlyMet': 'väntas uppnås delvis',
  'forecast.notMet': 'väntas inte uppnås',
  'activity.postponed': 'uppskjuten',
  'activity.notStarted': 'inte påbörjad',
  'suggestion.status': ({ word }) => `Förslag, inte godkänt: ${word}`,
  'share.goals.central.state': ({ total }) =>
    total === 1 ? 'nyckelmål är uppfyllt' : 'nyckelmål är uppfyllda',
  'share.goals.central.forecast': () => 'nyckelmål väntas uppnås',
  'share.goals.unit.forecast': ({ total }) =>
    total === 1 ? 'eget mål väntas uppnås' : 'egna mål väntas uppnås',
  'share.measures.forecast': () => 'mätare väntas uppnås',
  'counted.goals.central': ({ count }) => `${count} nyckelmål`,
  'treatment.notAssessable.asNotMet': ({ count }) =>
    `${count} kan inte bedömas och räknas som inte uppfyllda.`,
  'treatment.notAssessed.asNotMet': ({ count }) => `${count} är inte bedömda och räknas som inte uppfyllda.`,
  'method.listsIntro':
    'Här står vad som har räknats i varje siffra för helheten. Siffrorna för en tyngdpunkt eller ett ansvarsområde bygger på de mål och mätare som står i det avsnittet.',
};
