// Where Swedish as used in Finland (sv-FI) says it otherwise than sv-SE; everything else is shared.
import type { Labels } from './labels.js';

export const svFi: Partial<Labels> = {
  'approval.record': 'Paragraf eller ärendenummer',
  'summary.themes': 'Läget inom varje tyngdpunkt',
  'summary.themesCaption': ({ date }) =>
    `Antal mål och mätare per tyngdpunkt, läget den ${date}. Fördelningen på lägen gäller mätarna.`,
  'summary.whole': 'Alla tyngdpunkter',
  'summary.theme': 'Tyngdpunkt',
  'summary.goalsColumn': 'Uppfyllda nyckelmål',
  'units.title': 'Ansvarsområdena',
  'filter.unit': 'Ansvarsområde',
  'filter.about':
    'Urvalet gäller avvikelser, mål och ansvarsområden. Sammanfattningens siffror gäller alltid hela rapporten, och på papper skrivs hela rapporten ut.',
  'units.ownPart': 'Ansvarsområdets del:',
  'units.noFollowUp': 'Ansvarsområdet har inga egna mätare.',
  'column.unitGoal': 'Ansvarsområdets mål',
  'leadIn.target': ({ period }) => `Målnivå ${period}`,
  'measure.target': ({ period }) => `Målnivå ${period}`.trim(),
  'measure.dashAndTarget': '– betyder att uppgift saknas, under Målnivå att ingen målnivå är satt.',
  'measure.note.accumulatesTarget': 'En del av året jämförs inte med målnivån för hela året.',
  'fulfilment.inverse': ({ percent, outcome, target }) =>
    `${percent} av målet (målnivån ${target} delad med utfallet ${outcome})`,
  'none.noTarget': 'ingen målnivå för perioden',
  'none.notComparable': 'utfall och målnivå går inte att jämföra',
  'none.accumulates': 'en del av året jämförs inte med årets målnivå',
  'chart.target': ({ period }) => `Målnivå ${period}`.trim(),
  'chart.says.target': ({ period, value }) => `${`Målnivå ${period}`.trim()}: ${value}.`,
  'measure.baseline': ({ period }) => `Utgångsläge ${period}`.trim(),
  'measure.caption': ({ unit }) => (unit === '' ? 'Utfall och målnivå' : `Utfall och målnivå, ${unit}`),
  'assessment.notMet': 'inte uppfyllt',
  'assessment.notAssessed': 'inte bedömt',
  'forecast.met': 'väntas uppnås',
  'forecast.partlyMet': 'väntas uppnås delvis',
  'forecast.notMet': 'väntas inte uppnås',
  'activity.postponed': 'uppskjuten',
  'activity.notStarted': 'inte påbörjad',
  'commitment.postponed': 'uppskjutet',
  'commitment.notStarted': 'inte påbörjat',
  'suggestion.status': ({ word }) => `Förslag, inte godkänt: ${word}`,
  'share.goals.central.state': ({ count, total }) =>
    count === 1 || total === 1 ? 'nyckelmål är uppfyllt' : 'nyckelmål är uppfyllda',
  'share.goals.central.forecast': () => 'nyckelmål väntas uppnås',
  'share.goals.unit.forecast': ({ total }) =>
    total === 1 ? 'eget mål väntas uppnås' : 'egna mål väntas uppnås',
  'share.measures.forecast': () => 'mätare väntas uppnås',
  'counted.goals.central': ({ count }) => `${count} nyckelmål`,
  'column.target': 'Målnivå',
  'term.notAssessed': 'inte bedömt',
  'term.met': 'väntas uppnås under fullmäktigeperioden',
  'term.partlyMet': 'väntas uppnås delvis under fullmäktigeperioden',
  'term.notMet': 'väntas inte uppnås under fullmäktigeperioden',
  'summary.term': ({ date }) => `Väntat läge när fullmäktigeperioden slutar, bedömt den ${date}`,
  'share.goals.central.term': () => 'nyckelmål väntas uppnås under fullmäktigeperioden',
  'share.goals.unit.term': ({ total }) =>
    total === 1
      ? 'eget mål väntas uppnås under fullmäktigeperioden'
      : 'egna mål väntas uppnås under fullmäktigeperioden',
  'share.measures.term': () => 'mätare väntas uppnås under fullmäktigeperioden',
  'share.goals.central.own': ({ word }) => `nyckelmål har bedömningen ”${word}”`,
  'summary.goalsColumnOwn': ({ word }) => `Nyckelmål: ${word}`,
  'legend.term.met': 'Målet väntas vara uppnått när fullmäktigeperioden slutar.',
  'legend.term.partlyMet': 'En del av målet väntas vara uppnådd när fullmäktigeperioden slutar.',
  'legend.term.notMet': 'Målet väntas inte vara uppnått när fullmäktigeperioden slutar.',
  'economy.outcomeOfYear': 'Bokslut',
  'commitments.goal': 'Nyckelmål',
  'year.intro':
    'Tabellen visar mätare som har värden: tidigare år, årets värde, målnivån och hur värdet har utvecklats.',
  'year.caption': 'Mätare med värden, per tyngdpunkt',
  'outcomes.goal': 'Nyckelmål',
  'outcomes.goals': ({ total }) =>
    total === 1 ? 'prognos för ett nyckelmål höll' : 'prognoser för nyckelmål höll',
  'outcomes.goalsCaption': 'Prognos och utfall för nyckelmål',
  'method.listsIntro':
    'Här står vad som har räknats i varje siffra för helheten. Siffrorna för en tyngdpunkt bygger på de mål och mätare som står i tyngdpunktens avsnitt.',
  'method.listsOfUnits':
    'Siffrorna för ett ansvarsområde bygger på de mål och mätare som står i ansvarsområdets avsnitt. Omfattar siffrorna även andra ansvarsområden, sägs det där.',
};
