// Report labels in Finnish (fi-FI).
import type { Labels } from './labels.js';

/** Partitive after every number but one. */
function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** *Counted as not met*: one, or several. */
function asNotMet(count: number): string {
  return count === 1 ? 'lasketaan toteutumattomaksi' : 'lasketaan toteutumattomiksi';
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
  'summary.rounded': ({ sum }) => `Osat on pyöristetty, ja ne ovat yhteensä ${sum}.`,
  'summary.showList': 'Katso luettelo',
  'bar.title': ({ counted }) => `Jakauma: ${counted}`,
  'bar.empty': 'ei näytettävää',

  'deviations.title': 'Päätöstä vaativat poikkeamat',
  'deviations.intro': ({ count }) =>
    count === 1 ? 'Yhdessä seurannassa on poikkeama.' : `${count} seurannassa on poikkeama.`,
  'deviations.order': 'Poikkeamat ovat vakavuusjärjestyksessä, ensin ennusteen ja sitten tilan mukaan.',
  'deviations.orderAnnual': 'Poikkeamat ovat vakavuusjärjestyksessä tilan mukaan.',
  'deviations.none': 'Seurannassa ei ole poikkeamia.',

  'goals.title': 'Tavoitteet ja seuranta',
  'goals.binding': 'sitova tavoite',
  'goals.noMeasures': 'Tavoitteella ei ole mittareita.',
  'goals.caption': ({ period, measures, keyFigures }) => {
    const counted = [
      ...(measures > 0 ? [many(measures, 'mittari', 'mittaria')] : []),
      ...(keyFigures > 0 ? [many(keyFigures, 'tunnusluku', 'tunnuslukua')] : []),
    ];
    return `Seuranta ${period}, ${counted.join(' ja ')}`;
  },
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

  'measure.keyFigure': 'Tunnusluku',
  'measure.outcome': ({ period }) => `Toteuma ${period}`.trim(),
  'measure.target': ({ period }) => `Tavoitetaso ${period}`.trim(),
  'measure.forecast': ({ period }) => `Ennuste ${period}`.trim(),
  'measure.baseline': ({ period }) => `Lähtötaso ${period}`.trim(),
  'measure.trend': 'Kehityssuunta',
  'measure.group': 'Ryhmä',
  'measure.caption': ({ unit }) =>
    unit === '' ? 'Toteuma ja tavoitetaso' : `Toteuma ja tavoitetaso, ${unit}`,
  'measure.captionValues': ({ unit }) => (unit === '' ? 'Toteuma' : `Toteuma, ${unit}`),
  'measure.tableRegion': ({ measure }) => `Taulukko: ${measure}`,
  'measure.newMethod': 'uusi mittaustapa',
  'measure.source': 'Lähde',
  'measure.dash': '– tarkoittaa, että tieto puuttuu.',
  'measure.gap': ({ first, second }) => `${first} ja ${second}, ero`,
  'measure.note.lag': ({ years }) =>
    years === 1 ? 'Arvo raportoidaan vuotta myöhemmin.' : `Arvo raportoidaan ${years} vuotta myöhemmin.`,
  'measure.note.annual': 'Raportoidaan kerran vuodessa vuoden päätyttyä.',
  'measure.note.accumulates':
    'Määrä lasketaan vuoden alusta. Vuoden osaa ei verrata koko vuoden tavoitteeseen.',
  'measure.note.places': ({ from, to }) =>
    `Osallistujien määrä on muuttunut: aiemmin ${from}, nyt ${to}. Siksi sijoituksia verrataan suhteessa osallistujien määrään.`,
  'measure.note.break': ({ period }) =>
    `Mittaustapa on muuttunut. Uuden mittaustavan ensimmäinen kausi on ${period}. Aiemmat arvot eivät ole vertailukelpoisia myöhempien kanssa.`,
  'fulfilment.ratio': ({ percent, outcome, target }) => `${percent} tavoitteesta (${outcome} / ${target})`,
  'fulfilment.inverse': ({ percent, outcome, target }) =>
    `${percent} tavoitteesta (tavoitetaso ${target} jaettuna toteumalla ${outcome})`,
  'fulfilment.progress': ({ percent, baseline, target }) =>
    `${percent} matkasta lähtötasosta ${baseline} tavoitetasoon ${target}`,
  'trend.against': ({ period, value }) => `vertailuarvo ${value}, ${period}`,
  'trend.againstBaseline': ({ period, value }) =>
    period === '' ? `vertailuarvona lähtötaso ${value}` : `vertailuarvona lähtötaso ${value}, ${period}`,
  'trend.methodBreak': 'ei vertailua, mittaustapa on uusi',
  'none.noOutcome': 'ei toteumaa kaudelta',
  'none.annual': 'raportoidaan vuoden päätyttyä',
  'none.noTarget': 'ei tavoitetasoa kaudelle',
  'none.noDirection': 'ei ole ilmoitettu, onko suurempi vai pienempi arvo parempi',
  'none.notComparable': 'toteumaa ja tavoitetta ei voi verrata',
  'none.accumulates': 'vuoden osaa ei verrata vuoden tavoitteeseen',
  'none.noComparison': 'ei aiempaa vertailuarvoa',
  'chart.target': ({ period }) => `Tavoite ${period}`.trim(),
  'chart.forecast': ({ period }) => `Ennuste ${period}`.trim(),
  'chart.outcome': 'Toteuma',
  'chart.axisFrom': ({ value }) => `asteikko alkaa: ${value}`,
  'chart.places': 'sija, paras ylimpänä',
  'chart.percentiles': '% sijoista, paras ylimpänä',
  'chart.some': ({ shown, total }) =>
    `Kuviossa näkyy ${shown}/${total} ryhmistä. Kaikki ryhmät ovat taulukossa.`,
  'chart.says.course': ({ name, from, to, since, until }) => `${name}: ${from} (${since}), ${to} (${until}).`,
  'chart.says.target': ({ period, value }) => `${`Tavoitetaso ${period}`.trim()}: ${value}.`,
  'chart.says.forecast': ({ name, period, value }) => `${name}, ennuste ${period}: ${value}.`,
  'chart.says.gap': ({ name, periods }) => `${name}: tieto puuttuu, ${periods}.`,
  'chart.says.break': ({ period }) => `Mittaustapa on uusi, ensimmäinen kausi on ${period}.`,

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
  'treatment.notAssessable.asNotMet': ({ count }) => `Ei voida arvioida: ${count}, ${asNotMet(count)}.`,
  'treatment.notAssessed.included': ({ count }) => `Ei arvioitu: ${count}, mukana kokonaismäärässä.`,
  'treatment.notAssessed.excluded': ({ count }) => `Ei arvioitu: ${count}, ei mukana laskelmassa.`,
  'treatment.notAssessed.asNotMet': ({ count }) => `Ei arvioitu: ${count}, ${asNotMet(count)}.`,
  'treatment.forecast.notAssessable.included': ({ count }) =>
    `Ennuste epävarma: ${count}, mukana kokonaismäärässä.`,
  'treatment.forecast.notAssessable.excluded': ({ count }) =>
    `Ennuste epävarma: ${count}, ei mukana laskelmassa.`,
  'treatment.forecast.notAssessable.asNotMet': ({ count }) =>
    `Ennuste epävarma: ${count}, ${asNotMet(count)}.`,
  'treatment.forecast.notAssessed.included': ({ count }) =>
    `Ennuste puuttuu: ${count}, mukana kokonaismäärässä.`,
  'treatment.forecast.notAssessed.excluded': ({ count }) =>
    `Ennuste puuttuu: ${count}, ei mukana laskelmassa.`,
  'treatment.forecast.notAssessed.asNotMet': ({ count }) => `Ennuste puuttuu: ${count}, ${asNotMet(count)}.`,
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

  'trend.improved': 'parantunut',
  'trend.unchanged': 'ennallaan',
  'trend.worsened': 'heikentynyt',
  'column.target': 'Tavoitetaso',
  'group.girls': 'Tytöt',
  'group.boys': 'Pojat',
  'group.other': 'Muut',

  'summary.outcome': ({ year }) => `Toteuma ${year}`,
  'summary.term': ({ date }) => `Odotettu tilanne valtuustokauden lopussa, arvioitu ${date}`,
  'summary.leadAnnual': ({ count }) =>
    count === 1
      ? 'Yhdessä seurannassa tavoitetta ei saavutettu.'
      : `${count} seurannassa tavoitetta ei saavutettu.`,
  'deviations.titleAnnual': 'Poikkeamat tavoitteista',
  'term.met': 'arvioidaan toteutuvan valtuustokaudella',
  'term.partlyMet': 'arvioidaan toteutuvan osittain valtuustokaudella',
  'term.notMet': 'ei arvioida toteutuvan valtuustokaudella',
  'term.notAssessable': 'ei voida arvioida',
  'term.notAssessed': 'ei arvioitu',
  'share.goals.central.term': () => 'avaintavoitteista arvioidaan toteutuvan valtuustokaudella',
  'share.goals.unit.term': () => 'omista tavoitteista arvioidaan toteutuvan valtuustokaudella',
  'share.measures.term': () => 'mittareista arvioidaan toteutuvan valtuustokaudella',
  'share.goals.central.own': ({ word }) => `avaintavoitteista on saanut arvion ”${word}”`,
  'share.goals.unit.own': ({ word }) => `omista tavoitteista on saanut arvion ”${word}”`,
  'share.measures.own': ({ word }) => `mittareista on saanut arvion ”${word}”`,
  'summary.goalsColumnOwn': ({ word }) => `Avaintavoitteet: ${word}`,
  'summary.measuresColumnOwn': ({ word }) => `Mittarit: ${word}`,
  'legend.trend.met': 'Kehitys kulkee selvästi oikeaan suuntaan.',
  'legend.trend.partlyMet': 'Kehitys kulkee oikeaan suuntaan, mutta heikosti.',
  'legend.trend.notMet': 'Kehitys kulkee väärään suuntaan tai on pysähtynyt.',
  'legend.term.met': 'Tavoitteen arvioidaan toteutuneen, kun valtuustokausi päättyy.',
  'legend.term.partlyMet': 'Tavoitteen arvioidaan toteutuneen osittain, kun valtuustokausi päättyy.',
  'legend.term.notMet': 'Tavoitteen ei arvioida toteutuneen, kun valtuustokausi päättyy.',
  'method.source': 'Sääntöjen lähde',

  'economy.title': 'Talous',
  'economy.caption': ({ title, amountsIn }) => `${title}, rahayksikkö ${amountsIn}`,
  'economy.line': 'Erä',
  'economy.budget': 'Talousarvio',
  'economy.outcome': 'Toteuma',
  'economy.outcomeOfYear': 'Tilinpäätös',
  'economy.deviation': 'Poikkeama',
  'economy.forecast': 'Ennuste',
  'economy.forecastThen': 'Ennuste osavuosikatsauksessa',
  'economy.computed': 'laskettu',
  'economy.someComputed': 'Merkillä * merkityt poikkeamat on laskettu taulukon muista luvuista.',
  'economy.allComputed': 'Poikkeamat on laskettu taulukon muista luvuista.',
  'economy.rule.budgetMinusOutcome':
    'Poikkeama on talousarvio miinus toteuma tai ennuste: miinus tarkoittaa, että luku on talousarviota suurempi.',
  'economy.rule.outcomeMinusBudget':
    'Poikkeama on toteuma tai ennuste miinus talousarvio: miinus tarkoittaa, että luku on talousarviota pienempi.',
  'economy.beyond': ({ limit }) => `Poikkeamat, jotka ovat yli ${limit} talousarviosta`,
  'economy.others': 'Huomautukset muista eristä',
  'economy.noReason': 'Syytä ei ole ilmoitettu.',
  'economy.over': ({ amount }) => `${amount} yli talousarvion`,
  'economy.under': ({ amount }) => `${amount} alle talousarvion`,
  'economy.worse': ({ amount }) => `${amount} talousarviota heikompi`,
  'economy.better': ({ amount }) => `${amount} talousarviota parempi`,
  'economy.onBudget': 'talousarvion mukainen',
  'economy.overWord': 'yli talousarvion',
  'economy.underWord': 'alle talousarvion',
  'economy.worseWord': 'talousarviota heikompi',
  'economy.betterWord': 'talousarviota parempi',
  'economy.when': ({ title, period }) => `${title}, toteuma ${period}`,
  'economy.whenForecast': ({ title, year }) => `${title}, ennuste ${year}`,
  'economy.outcomeAgainst': ({ outcome, budget }) => `Toteuma ${outcome}, talousarvio ${budget}.`,
  'economy.forecastAgainst': ({ forecast, budget }) => `Ennuste ${forecast}, talousarvio ${budget}.`,
  'economy.share': ({ percent }) => `${percent} talousarviosta`,
  'economy.show': 'Katso talous',
  'economy.lead': ({ count, limit }) =>
    count === 1
      ? `Yksi talouden erä poikkeaa talousarviosta yli ${limit}.`
      : `${count} talouden erää poikkeaa talousarviosta yli ${limit}.`,
  'economy.deviations': 'Talouden poikkeamat',
  'economy.forPeriod': ({ period }) => `Toteuma ${period}`,
  'economy.forYear': ({ year }) => `Ennuste ${year}`,

  'commitments.title': 'Kehittämissitoumukset',
  'commitments.column': 'Sitoumus',
  'commitments.goal': 'Avaintavoite',
  'commitments.caption': ({ period, count }) =>
    `Seuranta ${period}, ${many(count, 'kehittämissitoumus', 'kehittämissitoumusta')}`,
  'commitments.phrase': () => 'kehittämissitoumuksista on valmiina',
  'commitments.when': ({ date }) => `Sitoumukset, tilanne ${date}`,
  'activity.notStated': 'tila puuttuu',

  'year.title': 'Vuosi vertailussa',
  'year.intro':
    'Taulukossa ovat mittarit, joilla on arvoja: aiemmat vuodet, vuoden arvo, tavoitetaso ja kehityssuunta.',
  'year.caption': 'Mittarit, joilla on arvoja, painopisteittäin',
  'year.keyFigure': 'tunnusluku',

  'outcomes.title': 'Miten ennusteet toteutuivat?',
  'outcomes.intro': ({ report }) =>
    `Tässä verrataan raportin ”${report}” ennusteita siihen, miten vuosi päättyi. Ennuste piti paikkansa, kun toteuma oli ennusteen mukainen.`,
  'outcomes.goals': () => 'avaintavoitteiden ennusteista piti paikkansa',
  'outcomes.measures': () => 'mittareiden ennusteista piti paikkansa',
  'outcomes.better': ({ count }) => `Ennustetta parempia: ${count}.`,
  'outcomes.worse': ({ count }) => `Ennustetta heikompia: ${count}.`,
  'outcomes.unclear': ({ count }) =>
    `Ei voida verrata: ${count}, koska ennuste oli epävarma tai toteumaa ei ole arvioitu.`,
  'outcomes.goalsCaption': 'Avaintavoitteiden ennuste ja toteuma',
  'outcomes.measuresCaption': 'Mittareiden ennuste ja toteuma',
  'outcomes.goal': 'Avaintavoite',
  'outcomes.forecast': 'Ennuste',
  'outcomes.outcome': 'Toteuma',
  'outcomes.result': 'Pitikö ennuste paikkansa?',
  'outcomes.word.held': 'piti paikkansa',
  'outcomes.word.better': 'ennustetta parempi',
  'outcomes.word.worse': 'ennustetta heikompi',
  'outcomes.word.unclear': 'ei voida verrata',

  'data.title': 'Tietoliite',
  'data.intro': 'Tässä ovat kaikki arvot, joihin raportti perustuu, yksi taulukko kutakin mittaria kohti.',
  'data.unit': ({ unit }) => `Yksikkö: ${unit}.`,
  'data.source': ({ source }) => `Lähde: ${source}.`,
  'data.period': 'Kausi',
  'data.group': 'Ryhmä',

  'otherLanguage.sv': 'ruotsiksi',
  'otherLanguage.fi': 'suomeksi',
  'otherLanguage.en': 'englanniksi',
  'otherLanguage.other': ({ language }) => `toisella kielellä: ${language}`,
};
