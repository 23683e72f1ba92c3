// Report labels in Finnish (fi-FI).
import type { Labels } from './labels.js';

/** Partitive after every number but one. */
function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

export const fi: Labels = {
  'document.interim': 'Osavuosikatsaus',
  'document.annual': 'Toimintakertomus',
  'draft.word': 'Luonnos',
  'draft.note': 'Luonnos. Raporttia ei ole hyväksytty.',
  'approval.board': 'Hyväksyjä',
  'approval.date': 'Päivämäärä',
  'approval.record': 'Pykälä tai asianumero',
  'period.label': 'Kausi',
  'nav.skip': 'Siirry sisältöön',
  'nav.editions': 'Raportti muilla kielillä',
  'nav.contents': 'Sisällysluettelo',
  'running.pageBefore': 'sivu ',
  'running.pageBetween': ' / ',

  'summary.title': 'Tiivistelmä',
  'summary.lead': ({ count }) =>
    count === 1
      ? 'Yhdessä seurannassa on päätöstä vaativa poikkeama.'
      : `${count} seurannassa on päätöstä vaativa poikkeama.`,
  'summary.state': ({ date }) => `Tilanne ${date}`,
  'summary.forecast': ({ year }) => `Ennuste vuodelle ${year}`,
  'summary.themes': 'Tilanne painopisteittäin',
  'summary.themesCaption': ({ date }) =>
    `Tavoitteiden ja mittareiden määrä painopisteittäin, tilanne ${date}`,
  'summary.whole': 'Kaikki painopisteet',
  'summary.theme': 'Painopiste',
  'summary.goalsColumn': 'Toteutuneet avaintavoitteet',
  'summary.measuresColumn': 'Toteutuneet mittarit',
  'summary.rounded': ({ sum }) => `Luvut on pyöristetty; painetut osat ovat yhteensä ${sum}.`,
  'summary.showList': 'Katso luettelo',
  'bar.title': ({ counted }) => `Jakauma: ${counted}`,
  'bar.empty': 'ei näytettävää',

  'deviations.title': 'Päätöstä vaativat poikkeamat',
  'deviations.intro': ({ count }) =>
    count === 1 ? 'Yhdessä seurannassa on poikkeama.' : `${count} seurannassa on poikkeama.`,
  'deviations.none': 'Seurannassa ei ole poikkeamia.',

  'goals.title': 'Tavoitteet ja seuranta',
  'goals.binding': 'sitova tavoite',
  'goals.noMeasures': 'Tavoitteella ei ole mittareita.',
  'goals.caption': ({ period, measures }) => `Seuranta ${period}, ${many(measures, 'mittari', 'mittaria')}`,
  'goals.direct': 'Koskee koko tavoitetta',
  'row.asAbove': 'kuten edellä',
  'goals.levelAbove': 'Yhteinen seuranta',
  'measures.overall': 'Kokonaisarvio',
  'units.title': 'Vastuualueet',
  'units.partOf': ({ unit }) => `Ylempi yksikkö: ${unit}`,
  'units.noFollowUp': 'Vastuualueella ei ole omia mittareita.',

  'column.unitGoal': 'Vastuualueen tavoite',
  'column.measure': 'Mittari',
  'column.action': 'Toimenpide',
  'column.responsible': 'Vastuutaho',
  'column.followUp': 'Seuranta',
  'column.status': 'Tila',
  'column.forecast': 'Ennuste',

  'leadIn.reason': 'Syy',
  'leadIn.consequence': 'Seuraus',
  'leadIn.correctiveAction': 'Korjaava toimenpide',
  'leadIn.motivation': 'Perustelu',
  'leadIn.comment': 'Huomautus',
  'leadIn.author': 'Arvioija',
  'leadIn.target': ({ period }) => `Tavoitetaso ${period}`,
  'leadIn.observation': ({ period }) => `Toteuma ${period}`,
  'followUp.none': 'Ei seurantaa',
  'cell.nothing': 'tieto puuttuu',
  'group.total': 'Yhteensä',
  'group.women': 'Naiset',
  'group.men': 'Miehet',

  'assessment.met': 'toteutunut',
  'assessment.partlyMet': 'osittain toteutunut',
  'assessment.notMet': 'ei toteutunut',
  'assessment.notAssessable': 'ei voida arvioida',
  'assessment.notAssessed': 'ei arvioitu',
  'forecast.met': 'arvioidaan toteutuvan',
  'forecast.partlyMet': 'arvioidaan toteutuvan osittain',
  'forecast.notMet': 'ei arvioida toteutuvan',
  'forecast.notAssessable': 'epävarma',
  'forecast.notAssessed': 'ei ennustetta',
  'activity.done': 'valmis',
  'activity.inProgress': 'käynnissä',
  'activity.partlyDone': 'osittain valmis',
  'activity.delayed': 'viivästynyt',
  'activity.postponed': 'siirretty',
  'activity.notStarted': 'aloittamatta',
  'activity.cancelled': 'peruttu',
  'suggestion.status': ({ word }) => `Ehdotus, ei hyväksytty: ${word}`,
  'suggestion.accepted': 'perustuu ehdotukseen',

  'share.xOfY': ({ x, y }) => `${x}/${y}`,
  'share.inline': ({ xOfY, percent }) => `${xOfY} (${percent})`,
  'share.goals.central.state': () => 'avaintavoitteista on toteutunut',
  'share.goals.central.forecast': () => 'avaintavoitteista arvioidaan toteutuvan',
  'share.goals.unit.state': () => 'omista tavoitteista on toteutunut',
  'share.goals.unit.forecast': () => 'omista tavoitteista arvioidaan toteutuvan',
  'share.measures.state': () => 'mittareista on toteutunut',
  'share.measures.forecast': () => 'mittareista arvioidaan toteutuvan',
  'counted.goals.central': ({ count }) => many(count, 'avaintavoite', 'avaintavoitetta'),
  'counted.goals.unit': ({ count }) => many(count, 'oma tavoite', 'omaa tavoitetta'),
  'counted.measures': ({ count }) => many(count, 'mittari', 'mittaria'),
  'share.none': 'Ei laskettavaa.',
  'treatment.allAssessed': 'Kaikki on arvioitu.',
  'treatment.notAssessable.included': ({ count }) => `Ei voida arvioida: ${count}, mukana kokonaismäärässä.`,
  'treatment.notAssessable.excluded': ({ count }) => `Ei voida arvioida: ${count}, ei mukana laskelmassa.`,
  'treatment.notAssessable.asNotMet': ({ count }) =>
    `Ei voida arvioida: ${count}, lasketaan toteutumattomiksi.`,
  'treatment.notAssessed.included': ({ count }) => `Ei arvioitu: ${count}, mukana kokonaismäärässä.`,
  'treatment.notAssessed.excluded': ({ count }) => `Ei arvioitu: ${count}, ei mukana laskelmassa.`,
  'treatment.notAssessed.asNotMet': ({ count }) => `Ei arvioitu: ${count}, lasketaan toteutumattomiksi.`,
  'treatment.forecast.notAssessable.included': ({ count }) =>
    `Ennuste epävarma: ${count}, mukana kokonaismäärässä.`,
  'treatment.forecast.notAssessable.excluded': ({ count }) =>
    `Ennuste epävarma: ${count}, ei mukana laskelmassa.`,
  'treatment.forecast.notAssessable.asNotMet': ({ count }) =>
    `Ennuste epävarma: ${count}, lasketaan toteutumattomiksi.`,
  'treatment.forecast.notAssessed.included': ({ count }) =>
    `Ennuste puuttuu: ${count}, mukana kokonaismäärässä.`,
  'treatment.forecast.notAssessed.excluded': ({ count }) =>
    `Ennuste puuttuu: ${count}, ei mukana laskelmassa.`,
  'treatment.forecast.notAssessed.asNotMet': ({ count }) =>
    `Ennuste puuttuu: ${count}, lasketaan toteutumattomiksi.`,
  'share.suggested': ({ count }) => `Hyväksymättömään ehdotukseen perustuu: ${count}.`,
  'figure.unknown': ({ ref }) => `[lukua ${ref} ei ole]`,

  'method.title': 'Näin luvut on laskettu',
  'method.rules': 'Säännöt',
  'method.lists': 'Mitä lukujen takana on',
  'method.listsIntro':
    'Tässä on lueteltu, mitä kuhunkin kokonaisuutta koskevaan lukuun on laskettu. Painopisteen tai vastuualueen luvut perustuvat niihin tavoitteisiin ja mittareihin, jotka ovat kyseisessä osassa.',
  'legend.title': 'Merkkien selitykset',
  'legend.intro': 'Merkki kertoo saman kuin sana sen vieressä.',
  'legend.asForecast': 'ennusteena:',
  'legend.met': 'Tavoite tai mittari on saavuttanut sen, mitä päätettiin.',
  'legend.partlyMet': 'Osa on saavutettu, mutta ei kaikkea.',
  'legend.notMet': 'Sitä, mitä päätettiin, ei ole saavutettu.',
  'legend.notAssessable': 'Arvio on tehty, mutta ei voida sanoa, onko tavoite saavutettu.',
  'legend.notAssessed': 'Arviota ei ole.',
  'legend.suggestion':
    'Ehdotus on luettu tekstistä, eikä sitä ole hyväksytty. Sitä ei lasketa arvioksi, elleivät säännöt niin määrää.',
  'sources.title': 'Lähteet',
  'sources.intro': 'Raportti on koottu näistä tiedostoista.',
  'sources.policy': ({ policy }) => `Laskentasääntöjen nimi lähteissä on ”${policy}”.`,
  'colophon.tool': ({ tool, version }) => `Koottu ohjelmalla ${tool} ${version}.`,

  'otherLanguage.sv': 'ruotsiksi',
  'otherLanguage.fi': 'suomeksi',
  'otherLanguage.en': 'englanniksi',
  'otherLanguage.other': ({ language }) => `toisella kielellä: ${language}`,
};
