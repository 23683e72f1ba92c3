// Report labels in Swedish as used in Sweden (sv-SE).
import type { Labels } from './labels.js';

/** *0 av 1 mål är uppfyllt*, *1 av 4 mål är uppfyllt*. */
function isOne(count: number, total: number): boolean {
  return count === 1 || total === 1;
}

/** A year alone would run together with the number before it: *84,6 % år 2021*, *3,1 % jan–aug 2015*. */
function inYear(period: string): string {
  return /^\d{4}$/u.test(period) ? `år\u00A0${period}` : period;
}

export const sv: Labels = {
  'document.interim': 'Delårsrapport',
  'document.annual': 'Verksamhetsberättelse',
  'draft.word': 'Utkast',
  'draft.note': 'Utkast. Rapporten är inte godkänd.',
  'approval.board': 'Godkänd av',
  'approval.date': 'Datum',
  'approval.record': 'Paragraf eller diarienummer',
  'period.label': 'Period',
  'nav.skip': 'Hoppa till innehållet',
  'nav.editions': 'Rapporten på andra språk',
  'nav.contents': 'Innehåll',
  'running.about': 'Om rapporten',
  'running.pageBefore': 'sida ',
  'running.pageBetween': ' av ',
  'screen.places': 'Var i rapporten',
  'screen.editions': 'Samma ställe på andra språk',
  'filter.title': 'Filtrera',
  'filter.unit': 'Enhet',
  'filter.all': 'Alla',
  'filter.reset': 'Visa hela rapporten',
  'filter.about':
    'Urvalet gäller avvikelser, mål och enheter. Sammanfattningens siffror gäller alltid hela rapporten, och på papper skrivs hela rapporten ut.',
  'filter.shown': 'Visar {shown} av {total} mätare: {choices}',
  'filter.none': 'Ingen mätare motsvarar urvalet: {choices}',
  'filter.noneHere': 'Här finns inget som motsvarar urvalet: {choices}',
  'filter.here': 'Bara ett urval visas: {choices}',
  'filter.off': 'Hela rapporten visas',
  'filter.lifted': 'Hela rapporten visas igen, eftersom länken leder till något som urvalet dolde',
  'sort.ascending': 'Sorterad efter {column}, stigande',
  'sort.descending': 'Sorterad efter {column}, fallande',
  'sort.original': 'Raderna står i rapportens egen ordning igen',
  'link.here': 'Länk till: {text}',
  'link.copied': 'Länken är kopierad',
  'copy.figure': 'Kopiera siffran',
  'copy.done': 'Siffran är kopierad med källa',
  'copy.yourself': 'Kopiera texten här',

  'summary.title': 'Sammanfattning',
  'summary.lead': ({ count }) =>
    count === 1
      ? 'En uppföljning avviker och behöver beslut.'
      : `${count}\u00A0uppföljningar avviker och behöver beslut.`,
  'summary.state': ({ date }) => `Läget den ${date}`,
  'summary.forecast': ({ year }) => `Prognos för ${year}`,
  'summary.themes': 'Läget inom varje tema',
  'summary.themesCaption': ({ date }) =>
    `Antal mål och mätare per tema, läget den ${date}. Fördelningen på lägen gäller mätarna.`,
  'summary.whole': 'Alla teman',
  'summary.theme': 'Tema',
  'summary.goalsColumn': 'Uppfyllda mål',
  'summary.measuresColumn': 'Uppfyllda mätare',
  'summary.rounded': ({ sum }) => `Delarna är avrundade och blir tillsammans ${sum}.`,
  'summary.showList': 'Se vilka',
  'bar.title': ({ counted }) => `Fördelning av ${counted}`,
  'bar.empty': 'ingenting att visa',

  'deviations.title': 'Avvikelser som behöver beslut',
  'deviations.intro': ({ count }) =>
    count === 1 ? 'En uppföljning avviker.' : `${count}\u00A0uppföljningar avviker.`,
  'deviations.order': 'De allvarligaste står först, efter prognos och sedan läge.',
  'deviations.orderAnnual': 'De allvarligaste står först, efter läge.',
  'deviations.none': 'Ingen uppföljning avviker.',

  'goals.title': 'Mål och uppföljning',
  'goals.binding': 'bindande mål',
  'goals.noMeasures': 'Målet har inga mätare.',
  'goals.caption': ({ period, measures, keyFigures }) => {
    const counted = [
      ...(measures > 0 ? [`${measures}\u00A0mätare`] : []),
      ...(keyFigures > 0 ? [`${keyFigures}\u00A0nyckeltal`] : []),
    ];
    return `Uppföljning ${period}, ${counted.join(' och ')}`;
  },
  'goals.direct': 'Gäller målet som helhet',
  'row.asAbove': 'som ovan',
  'row.goalStatus': 'Målet:',
  'units.ownPart': 'Enhetens del:',
  'goals.levelAbove': 'Gemensam uppföljning',
  'measures.overall': 'Sammantaget',
  'units.title': 'Enheterna',
  'units.partOf': ({ unit }) => `Hör till ${unit}`,
  'units.noFollowUp': 'Enheten har inga egna mätare.',
  'units.alsoCounted': () => 'Siffrorna omfattar även:',

  'column.unitGoal': 'Enhetens mål',
  'column.measure': 'Mätare',
  'column.action': 'Åtgärd',
  'column.responsible': 'Ansvarig',
  'column.followUp': 'Uppföljning',
  'column.status': 'Läge',
  'column.forecast': 'Prognos',

  'leadIn.reason': 'Orsak',
  'leadIn.consequence': 'Konsekvens',
  'leadIn.correctiveAction': 'Korrigerande åtgärd',
  'leadIn.motivation': 'Motivering',
  'leadIn.comment': 'Kommentar',
  'leadIn.author': 'Bedömt av',
  'leadIn.target': ({ period }) => `Målvärde ${period}`,
  'leadIn.observation': ({ period }) => `Utfall ${period}`,
  'followUp.none': 'Ingen uppföljning',
  'cell.nothing': 'uppgift saknas',
  'group.total': 'Totalt',
  'group.women': 'Kvinnor',
  'group.men': 'Män',

  'measure.keyFigure': 'Nyckeltal',
  'measure.outcome': ({ period }) => `Utfall ${period}`.trim(),
  'measure.target': ({ period }) => `Målvärde ${period}`.trim(),
  'measure.forecast': ({ period }) => `Prognos ${period}`.trim(),
  'measure.baseline': ({ period }) => `Utgångsvärde ${period}`.trim(),
  'measure.trend': 'Trend',
  'measure.group': 'Grupp',
  'measure.caption': ({ unit }) => (unit === '' ? 'Utfall och målvärde' : `Utfall och målvärde, ${unit}`),
  'measure.captionValues': ({ unit }) => (unit === '' ? 'Utfall' : `Utfall, ${unit}`),
  'measure.tableRegion': ({ measure }) => `Tabell: ${measure}`,
  'measure.newMethod': 'ny mätmetod',
  'measure.source': 'Källa',
  'measure.dash': '– betyder att uppgift saknas.',
  'measure.dashAndTarget': '– betyder att uppgift saknas, under Målvärde att inget målvärde är satt.',
  'measure.gap': ({ first, second }) => `${first} jämfört med ${second}`,
  'measure.note.lag': ({ years }) =>
    years === 1 ? 'Värdet redovisas ett år i efterhand.' : `Värdet redovisas ${years} år i efterhand.`,
  'measure.note.annual': 'Redovisas en gång om året, när året är slut.',
  'measure.note.accumulates': 'Värdet räknas från årets början.',
  'measure.note.accumulatesTarget': 'En del av året jämförs inte med målvärdet för hela året.',
  'measure.note.places': ({ from, to }) =>
    `Antalet deltagare har ändrats från ${from} till ${to}. Placeringarna jämförs därför som andel av alla platser.`,
  'measure.note.break': ({ period }) =>
    `Mätmetoden är ny från och med ${period}. Tidigare värden går inte att jämföra med senare.`,
  'fulfilment.ratio': ({ percent, outcome, target }) => `${percent} av målet (${outcome} av ${target})`,
  'fulfilment.inverse': ({ percent, outcome, target }) =>
    `${percent} av målet (målvärdet ${target} delat med utfallet ${outcome})`,
  'fulfilment.progress': ({ percent, baseline, target }) =>
    `${percent} av vägen från ${baseline} till ${target}`,
  'trend.against': ({ period, value }) => `jämfört med ${value} ${inYear(period)}`,
  'trend.againstBaseline': ({ period, value }) =>
    `jämfört med utgångsvärdet ${value} ${inYear(period)}`.trim(),
  'trend.methodBreak': 'ingen jämförelse, mätmetoden är ny',
  'none.noOutcome': 'inget utfall för perioden',
  'none.annual': 'redovisas när året är slut',
  'none.noTarget': 'inget målvärde för perioden',
  'none.noDirection': 'det är inte angivet om högre eller lägre är bättre',
  'none.notComparable': 'utfall och målvärde går inte att jämföra',
  'none.accumulates': 'en del av året jämförs inte med årets målvärde',
  'none.noComparison': 'inget tidigare värde att jämföra med',
  'chart.target': ({ period }) => `Målvärde ${period}`.trim(),
  'chart.forecast': ({ period }) => `Prognos ${period}`.trim(),
  'chart.outcome': 'Utfall',
  'chart.axisFrom': ({ value }) => `axeln börjar vid ${value}`,
  'chart.places': 'placering, bäst överst',
  'chart.percentiles': '% av platserna, bäst överst',
  'chart.some': ({ shown, total }) => `Diagrammet visar ${shown} av ${total} grupper. Alla står i tabellen.`,
  'chart.says.course': ({ name, from, to, since, until }) =>
    `${name}: från ${from} (${since}) till ${to} (${until}).`,
  'chart.says.point': ({ name, value, period }) => `${name}: ${value} (${period}).`,
  'chart.says.target': ({ period, value }) => `${`Målvärde ${period}`.trim()}: ${value}.`,
  'chart.says.forecast': ({ name, period, value }) => `${name}, prognos för ${period}: ${value}.`,
  'chart.says.gap': ({ name, periods }) => `${name}: uppgift saknas för ${periods}.`,
  'chart.says.break': ({ period }) => `Mätmetoden är ny från och med ${period}.`,

  'assessment.met': 'uppfyllt',
  'assessment.partlyMet': 'delvis uppfyllt',
  'assessment.notMet': 'ej uppfyllt',
  'assessment.notAssessable': 'kan inte bedömas',
  'assessment.notAssessed': 'ej bedömt',
  'forecast.met': 'förväntas uppnås',
  'forecast.partlyMet': 'förväntas uppnås delvis',
  'forecast.notMet': 'förväntas inte uppnås',
  'forecast.notAssessable': 'osäker',
  'forecast.notAssessed': 'ingen prognos',
  'activity.done': 'genomförd',
  'activity.inProgress': 'pågår',
  'activity.partlyDone': 'delvis genomförd',
  'activity.delayed': 'försenad',
  'activity.postponed': 'framskjuten',
  'activity.notStarted': 'ej påbörjad',
  'activity.cancelled': 'inställd',
  'commitment.done': 'genomfört',
  'commitment.inProgress': 'pågår',
  'commitment.partlyDone': 'delvis genomfört',
  'commitment.delayed': 'försenat',
  'commitment.postponed': 'framskjutet',
  'commitment.notStarted': 'ej påbörjat',
  'commitment.cancelled': 'inställt',
  'commitment.notStated': 'läge saknas',
  'suggestion.status': ({ word }) => `Förslag, ej godkänt: ${word}`,
  'suggestion.accepted': 'vilar på ett förslag',

  'share.xOfY': ({ x, y }) => `${x}\u00A0av\u00A0${y}`,
  'share.inline': ({ xOfY, percent }) => `${xOfY} (${percent})`,
  'share.goals.central.state': ({ count, total }) =>
    isOne(count, total) ? 'mål är uppfyllt' : 'mål är uppfyllda',
  'share.goals.central.forecast': () => 'mål förväntas uppnås',
  'share.goals.unit.state': ({ count, total }) =>
    `${total === 1 ? 'eget' : 'egna'} mål är ${isOne(count, total) ? 'uppfyllt' : 'uppfyllda'}`,
  'share.goals.unit.forecast': ({ total }) =>
    total === 1 ? 'eget mål förväntas uppnås' : 'egna mål förväntas uppnås',
  'share.measures.state': ({ count, total }) =>
    isOne(count, total) ? 'mätare är uppfylld' : 'mätare är uppfyllda',
  'share.measures.forecast': () => 'mätare förväntas uppnås',
  'share.copy': ({ scope, xOfY, phrase, percent, when, source }) => {
    const figure = percent === '' ? `${xOfY} ${phrase}` : `${xOfY} ${phrase} (${percent})`;
    return `${scope === '' ? figure : `${scope}: ${figure}`}. ${when}. Källa: ${source}.`;
  },
  'counted.goals.central': ({ count }) => `${count}\u00A0mål`,
  'counted.goals.unit': ({ count }) => `${count} ${count === 1 ? 'eget mål' : 'egna mål'}`,
  'counted.measures': ({ count }) => `${count} mätare`,
  'treatment.allAssessed': 'Alla är bedömda.',
  'treatment.notAssessable.included': ({ count }) =>
    `${count}\u00A0kan inte bedömas men räknas med i helheten.`,
  'treatment.notAssessable.excluded': ({ count }) => `${count}\u00A0kan inte bedömas och räknas inte med.`,
  'treatment.notAssessable.asNotMet': ({ count }) =>
    `${count}\u00A0kan inte bedömas utan räknas till dem som inte är uppfyllda.`,
  'treatment.notAssessed.included': ({ count }) =>
    `${count}\u00A0saknar bedömning men räknas med i helheten.`,
  'treatment.notAssessed.excluded': ({ count }) => `${count}\u00A0saknar bedömning och räknas inte med.`,
  'treatment.notAssessed.asNotMet': ({ count }) =>
    `${count}\u00A0saknar bedömning och räknas till dem som inte är uppfyllda.`,
  'treatment.forecast.allAssessed': 'Alla har prognos.',
  'treatment.forecast.notAssessable.included': ({ count }) =>
    `${count}\u00A0har osäker prognos men räknas med i helheten.`,
  'treatment.forecast.notAssessable.excluded': ({ count }) =>
    `${count}\u00A0har osäker prognos och räknas inte med.`,
  'treatment.forecast.notAssessable.asNotMet': ({ count }) =>
    `${count}\u00A0har osäker prognos och räknas till dem som inte uppnås.`,
  'treatment.forecast.notAssessed.included': ({ count }) =>
    `${count}\u00A0saknar prognos men räknas med i helheten.`,
  'treatment.forecast.notAssessed.excluded': ({ count }) =>
    `${count}\u00A0saknar prognos och räknas inte med.`,
  'treatment.forecast.notAssessed.asNotMet': ({ count }) =>
    `${count}\u00A0saknar prognos och räknas till dem som inte uppnås.`,
  'share.suggested': ({ count }) =>
    count === 1
      ? 'En bedömning vilar på ett förslag som inte är godkänt.'
      : `${count}\u00A0bedömningar vilar på förslag som inte är godkända.`,
  'figure.unknown': ({ ref }) => `[siffran ${ref} finns inte]`,

  'method.title': 'Så är siffrorna räknade',
  'method.rules': 'Reglerna',
  'method.lists': 'Vad som ligger bakom siffrorna',
  'method.listsIntro':
    'Här står vad som har räknats i varje siffra för helheten. Siffrorna för ett tema bygger på de mål och mätare som står i temats avsnitt.',
  'method.listsOfUnits':
    'Siffrorna för en enhet bygger på de mål och mätare som står i enhetens avsnitt. Omfattar siffrorna även andra enheter, sägs det där.',
  'legend.title': 'Teckenförklaring',
  'legend.intro': 'Märket säger samma sak som ordet bredvid.',
  'legend.asForecast': 'som prognos:',
  'legend.asActivity': 'om en åtgärd:',
  'legend.asCommitment': 'om ett åtagande:',
  'legend.arrows':
    'Pilarna vid trender följer värdet: uppåt när det har stigit, nedåt när det har sjunkit, åt höger när det är oförändrat. En placering som har blivit bättre har pilen uppåt. Ordet bredvid säger om ändringen är till det bättre, där det har bestämts vad som är bättre.',
  'legend.met': 'Målet eller mätaren har nått det som bestämdes.',
  'legend.partlyMet': 'En del har nåtts, men inte allt.',
  'legend.notMet': 'Det som bestämdes har inte nåtts.',
  'legend.notAssessable': 'Uppföljningen är gjord, men det går inte att säga om målet har nåtts.',
  'legend.notAssessed': 'Det finns ingen bedömning.',
  'legend.suggestion':
    'Ett förslag är läst ur texten och har inte godkänts. Det räknas inte som en bedömning om inte reglerna säger det.',
  'sources.title': 'Källor',
  'sources.intro': 'Rapporten är sammanställd av dessa filer.',
  'sources.policy': ({ policy }) => `Reglerna för uträkningen heter ”${policy}” i källorna.`,
  'colophon.tool': ({ tool, version }) => `Framställd med ${tool} ${version}.`,

  'trend.improved': 'förbättrad',
  'trend.unchanged': 'oförändrad',
  'trend.worsened': 'försämrad',
  'trend.higher': 'högre',
  'trend.lower': 'lägre',
  'column.target': 'Målvärde',
  'group.girls': 'Flickor',
  'group.boys': 'Pojkar',
  'group.other': 'Övriga',

  'summary.outcome': ({ year }) => `Utfall ${year}`,
  'summary.term': ({ date }) => `Väntat läge när mandatperioden slutar, bedömt den ${date}`,
  'summary.leadAnnual': ({ count }) =>
    count === 1 ? 'En uppföljning nådde inte målet.' : `${count}\u00A0uppföljningar nådde inte målet.`,
  'deviations.titleAnnual': 'Avvikelser från målen',
  'term.met': 'väntas nås under mandatperioden',
  'term.partlyMet': 'väntas nås delvis under mandatperioden',
  'term.notMet': 'väntas inte nås under mandatperioden',
  'term.notAssessable': 'kan inte bedömas',
  'term.notAssessed': 'ej bedömt',
  'share.goals.central.term': () => 'mål väntas nås under mandatperioden',
  'share.goals.unit.term': ({ total }) =>
    total === 1 ? 'eget mål väntas nås under mandatperioden' : 'egna mål väntas nås under mandatperioden',
  'share.measures.term': () => 'mätare väntas nås under mandatperioden',
  'share.goals.central.own': ({ word }) => `mål har bedömningen ”${word}”`,
  'share.goals.unit.own': ({ total, word }) =>
    `${total === 1 ? 'eget' : 'egna'} mål har bedömningen ”${word}”`,
  'share.measures.own': ({ word }) => `mätare har bedömningen ”${word}”`,
  'summary.goalsColumnOwn': ({ word }) => `Mål: ${word}`,
  'summary.measuresColumnOwn': ({ word }) => `Mätare: ${word}`,
  'legend.trend.met': 'Utvecklingen går tydligt åt rätt håll.',
  'legend.trend.partlyMet': 'Utvecklingen går åt rätt håll, men svagt.',
  'legend.trend.notMet': 'Utvecklingen går åt fel håll eller står still.',
  'legend.term.met': 'Målet väntas vara nått när mandatperioden slutar.',
  'legend.term.partlyMet': 'En del av målet väntas vara nådd när mandatperioden slutar.',
  'legend.term.notMet': 'Målet väntas inte vara nått när mandatperioden slutar.',
  'method.source': 'Källa till reglerna',

  'economy.title': 'Ekonomi',
  'economy.caption': ({ title, amountsIn }) => `${title}, belopp i ${amountsIn}`,
  'economy.line': 'Post',
  'economy.budget': 'Budget',
  'economy.outcome': 'Utfall',
  'economy.outcomeOfYear': 'Utfall',
  'economy.deviation': 'Avvikelse',
  'economy.forecast': 'Prognos',
  'economy.forecastThen': 'Prognos i delårsrapporten',
  'economy.computed': 'beräknad',
  'economy.someComputed': 'Avvikelser med * är beräknade ur tabellens övriga belopp.',
  'economy.allComputed': 'Avvikelserna är beräknade ur tabellens övriga belopp.',
  'economy.rule.budgetMinusOutcome':
    'Avvikelsen är budget minus utfall eller prognos: minus betyder att beloppet är större än budgeten.',
  'economy.rule.outcomeMinusBudget':
    'Avvikelsen är utfall eller prognos minus budget: minus betyder att beloppet är mindre än budgeten.',
  'economy.beyond': ({ limit }) => `Avvikelser större än ${limit} av budgeten`,
  'economy.others': 'Övriga kommentarer',
  'economy.notes': 'Kommentarer',
  'economy.noReason': 'Ingen orsak är angiven.',
  'economy.over': ({ amount }) => `${amount} över budget`,
  'economy.under': ({ amount }) => `${amount} under budget`,
  'economy.worse': ({ amount }) => `${amount} sämre än budget`,
  'economy.better': ({ amount }) => `${amount} bättre än budget`,
  'economy.onBudget': 'enligt budget',
  'economy.overWord': 'över budget',
  'economy.underWord': 'under budget',
  'economy.worseWord': 'sämre än budget',
  'economy.betterWord': 'bättre än budget',
  'economy.when': ({ title, period }) => `${title}, utfall ${period}`,
  'economy.whenForecast': ({ title, year }) => `${title}, prognos ${year}`,
  'economy.outcomeAgainst': ({ outcome, budget }) => `Utfall ${outcome} mot budget ${budget}.`,
  'economy.forecastAgainst': ({ forecast, budget }) => `Prognos ${forecast} mot budget ${budget}.`,
  'economy.share': ({ percent }) => `${percent} av budget`,
  'economy.show': 'Se ekonomin',
  'economy.lead': ({ count, limit }) =>
    count === 1
      ? `En post i ekonomin avviker mer än ${limit} från budget.`
      : `${count}\u00A0poster i ekonomin avviker mer än ${limit} från budget.`,
  'economy.deviations': 'Avvikelser i ekonomin',
  'economy.forPeriod': ({ period }) => `Utfall ${period}`,
  'economy.forYear': ({ year }) => `Prognos ${year}`,

  'commitments.title': 'Utvecklingsåtaganden',
  'commitments.column': 'Åtagande',
  'commitments.goal': 'Mål',
  'commitments.caption': ({ period, count }) =>
    `Uppföljning ${period}, ${count}\u00A0${count === 1 ? 'utvecklingsåtagande' : 'utvecklingsåtaganden'}`,
  'commitments.phrase': ({ count, total }) =>
    `${total === 1 ? 'utvecklingsåtagande' : 'utvecklingsåtaganden'} är ${isOne(count, total) ? 'genomfört' : 'genomförda'}`,
  'commitments.when': ({ date }) => `Åtaganden, läget den ${date}`,

  'year.title': 'Året i jämförelse',
  'year.intro':
    'Tabellen visar mätare som har värden: tidigare år, årets värde, målvärdet och hur värdet har utvecklats.',
  'year.caption': 'Mätare med värden, per tema',
  'year.keyFigure': 'nyckeltal',

  'outcomes.title': 'Vad blev det av prognoserna?',
  'outcomes.intro': ({ report }) =>
    `Här ställs prognoserna i rapporten ”${report}” mot hur året slutade. En prognos höll när utfallet blev det som prognosen sade.`,
  'outcomes.goals': ({ total }) => (total === 1 ? 'prognos för ett mål höll' : 'prognoser för mål höll'),
  'outcomes.measures': ({ total }) =>
    total === 1 ? 'prognos för en mätare höll' : 'prognoser för mätare höll',
  'outcomes.better': ({ count }) => `${count}\u00A0blev bättre än prognosen.`,
  'outcomes.worse': ({ count }) => `${count}\u00A0blev sämre än prognosen.`,
  'outcomes.unclear': ({ count }) =>
    `${count}\u00A0kan inte jämföras, eftersom prognosen var osäker eller utfallet inte är bedömt.`,
  'outcomes.noForecast': ({ count }) => `${count}\u00A0hade ingen prognos.`,
  'outcomes.goalsCaption': 'Prognos och utfall för mål',
  'outcomes.measuresCaption': 'Prognos och utfall för mätare',
  'outcomes.goal': 'Mål',
  'outcomes.forecast': 'Prognos',
  'outcomes.outcome': 'Utfall',
  'outcomes.result': 'Höll prognosen?',
  'outcomes.word.held': 'höll',
  'outcomes.word.better': 'bättre än prognosen',
  'outcomes.word.worse': 'sämre än prognosen',
  'outcomes.word.unclear': 'kan inte jämföras',

  'attachment.report': 'Rapportens mål, mätare och tal i en form för datorprogram',
  'data.title': 'Databilaga',
  'data.intro': 'Här står alla värden som rapporten bygger på, en tabell för varje mätare.',
  'data.unit': ({ unit }) => `Enhet: ${unit}.`,
  'data.period': 'Period',
  'data.group': 'Grupp',

  'otherLanguage.sv': 'på svenska',
  'otherLanguage.fi': 'på finska',
  'otherLanguage.en': 'på engelska',
  'otherLanguage.other': ({ language }) => `på annat språk: ${language}`,
};
