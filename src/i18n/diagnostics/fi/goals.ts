// Finnish words of the codes about goals and their follow-up (G).
import type { DiagnosticArgs } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { and, count, number, quote } from './shared.js';

export const goals = {
  G01: {
    title: 'Tavoitetta ei voi mitata',
    text: ({ what, text }) => `${quote(text)}: ${NOT_MEASURABLE[what]}`,
    why: 'Kukaan ei voi arvioida, onko tavoite toteutunut, tietämättä mitä mitataan, mihin tasoon verrataan ja milloin.',
    fix: (args) =>
      args
        ? makeMeasurable(args)
        : 'Lisää se, mikä puuttuu: mittari, tavoitetaso, yksikkö, suunta tai kausi.',
  },
  G02: {
    title: 'Toteuma puuttuu',
    text: ({ text, unit, what, period }) =>
      what === 'total'
        ? `${quote(text)}${ofUnit(unit)}: ryhmillä on arvoja mutta kaikkien yhteinen arvo puuttuu, joten mittaria ei arvioida`
        : `${quote(text)}${ofUnit(unit)}: kauden${period ? ` ${period}` : ''} seuranta puuttuu eikä syytä kerrota`,
    why: 'Selittämätön aukko luetaan niin, että seuranta on unohtunut.',
    fix: (args) =>
      args?.what === 'total'
        ? 'Kirjoita kaikkien yhteinen arvo, tai valitse arviointiperusteisiin ”groups: each”, jolloin jokainen ryhmä arvioidaan.'
        : 'Kirjoita toteuma, tai syy siihen, miksi se puuttuu ja milloin se saadaan.',
  },
  G03: {
    title: 'Tila poikkeaa lasketusta',
    text: ({ text, stated, computed }) =>
      `${quote(text)}: ilmoitettu ${quote(ASSESSMENTS[stated])}, mutta arviointiperusteiden mukaan ${quote(ASSESSMENTS[computed])}`,
    why: 'Arvio saa poiketa säännöstä, mutta silloin lukijalle on kerrottava miksi.',
    fix: () => 'Korjaa tila tai kirjoita perustelut sarakkeeseen Perustelu.',
  },
  G04: {
    title: 'Tila ilman tekstiä',
    text: ({ text, unit, stated }) =>
      `${quote(text)}${ofUnit(unit)}: ${stated === 'status' ? 'tila' : 'ennuste'} on annettu, mutta sitä tukeva teksti puuttuu`,
    why: 'Myös toteutunut tavoite tarvitsee perustelunsa, muuten sitä ei voi tarkastaa.',
    fix: (args) =>
      args?.stated === 'forecast'
        ? 'Kirjoita virke siitä, mihin ennuste perustuu, tai arvo, josta se seuraa.'
        : 'Kirjoita virke siitä, mitä on tehty ja millä tuloksella.',
  },
  G05: {
    title: 'Poikkeama ilman selitystä',
    text: ({ text, missing }) =>
      `${quote(text)} poikkeaa tavoitteesta, ja ${and(missing.map((part) => EXPLANATIONS[part]))} ${missing.length > 1 ? 'puuttuvat' : 'puuttuu'}`,
    why: 'Päättäjien on tiedettävä, mistä poikkeama johtuu, mitä siitä seuraa ja mitä asialle tehdään.',
    fix: (args) =>
      `Lisää ${and((args?.missing ?? ['reason', 'consequence', 'correctiveAction']).map((part) => EXPLANATIONS[part]))}.`,
  },
  G06: {
    title: 'Mittari on kahdesti',
    text: ({ text, what }) => {
      if (what === 'contradiction') return `${quote(text)}: tila on eri kohdissa eri, pitäisi olla sama`;
      return what === 'repeated'
        ? `${quote(text)}: samalla yksiköllä ja kaudella on kaksi seurantaa, pitäisi olla yksi`
        : `${quote(text)} on lähes sama mittari kuin toinen`;
    },
    why: 'Raportti ei saa sanoa samasta mittarista kahta eri asiaa eikä laskea sitä kahdesti.',
    fix: (args) => {
      if (args?.what === 'nearDuplicate')
        return 'Kirjoita kumpikin samoin sanoin, jos kyse on yhdestä mittarista, tai anna kummallekin oma tunnus.';
      return args?.what === 'repeated'
        ? 'Yhdistä ne yhdeksi riviksi, sillä vain ensimmäinen näytetään, tai anna kummallekin oma tunnus, jos mittareita on kaksi.'
        : 'Ratkaise, mikä tila pitää paikkansa, ja korjaa toinen kohta.';
    },
  },
  G07: {
    title: 'Muuttunut suunnitelmasta',
    text: ({ what, text, before, now, plan }) => `${PLAN_DRIFT[what](quote(text), before, now)} (${plan})`,
    why: 'Seurantaa on voitava verrata siihen, mitä päätettiin; muutetusta mittarista on vaikea nähdä, onko tavoite saavutettu.',
    fix: () =>
      'Palauta suunnitelman mukainen sisältö, tai selitä alaviitteessä tai huomautuksessa, mitä suunnitelmaan verrattuna on muutettu.',
  },
  G08: {
    title: 'Sama tavoitetaso vuodesta toiseen',
    text: ({ text, target, years }) =>
      `${quote(text)}: tavoitetaso ${quote(target)} on ollut sama ${years[0]}–${years.at(-1)}`,
    why: 'Tavoitearvo, jota ei muuteta, on voitu saavuttaa jo kauan sitten, tai se on menettänyt merkityksensä.',
    fix: () => 'Ei mitään, jos taso on yhä oikea; muuten aseta uusi tavoitetaso.',
  },
  G09: {
    title: 'Mittarit osoittavat eri suuntiin',
    text: ({ text, improved, worsened }) =>
      `Tavoitteen ${quote(text)} mittarit osoittavat eri suuntiin: parantunut ${and(improved.map(quote))}, heikentynyt ${and(worsened.map(quote))}`,
    why: 'Lukija ei näe, onko tavoite lähempänä, ennen kuin joku on punninnut mittarit keskenään.',
    fix: () =>
      'Kirjoita tavoitteesta kokonaisarvio, tai valitse arviointiperusteisiin sääntö ”weightedMean”.',
  },
  G10: {
    title: 'Arvioimaton lasketaan arvioiduksi',
    text: ({ word, assessment }) =>
      `${quote(word)} kertoo, ettei arviota voi tehdä, mutta se merkitsee arviota ${quote(ASSESSMENTS[assessment])}`,
    why: 'Se, mitä kukaan ei voi arvioida, ei ole toteutunut eikä toteutumatta; samasta sanasta lukija ei näe eroa.',
    fix: () => 'Anna sanalle merkitys ”notAssessable”, tai jaa se kahdeksi sanaksi.',
  },
  G11: {
    title: 'Osuus ilman lukumääriä',
    text: ({ text }) => `Osuus ${quote(text)} ei kerro, kuinka monesta, vieressä pitäisi olla ”x/y”`,
    why: 'Prosenttiluku ei kerro mitään, ennen kuin tiedetään, mitä on laskettu.',
    fix: () => 'Kirjoita lukumäärät tai lisää laskettu luku: {{figure goals.met}}.',
  },
  G12: {
    title: 'Tavoitteet ja mittarit samassa sarjassa',
    text: ({ text }) => `${quote(text)} on sarjassa, jossa sekoittuvat tavoitteiden ja mittareiden osuudet`,
    why: 'Toteutuneiden tavoitteiden ja toteutuneiden mittareiden osuuksilla on eri nimittäjä, eikä niitä voi verrata toisiinsa.',
    fix: () => 'Esitä ne erikseen: oma rivi tai sarake tavoitteille ja toinen mittareille.',
  },
  G13: {
    title: 'Toisen raportin sanamuoto',
    text: ({ word, template }) =>
      template === 'annual'
        ? `${quote(word)} on ennuste, koko vuoden raportissa pitäisi olla toteuma`
        : `${quote(word)} arvioi koko vuotta, osavuosikatsauksessa pitäisi olla ennuste`,
    why: 'Osavuosikatsauksessa vuosi on kesken, ja koko vuoden raportissa ei ole enää mitään odotettavaa.',
    fix: (args) =>
      args?.template === 'annual'
        ? 'Kirjoita, miten kävi.'
        : 'Kirjoita ennustesarakkeeseen, mitä vuodelta odotetaan.',
  },
  G14: {
    title: 'Luvattu luku puuttuu',
    text: ({ text, unit }) =>
      `${quote(text)}${ofUnit(unit)}: mittari lupaa luvun, mutta seurannassa sitä ei ole`,
    why: 'Joka on lukenut, että jotain lasketaan, odottaa saavansa tietää, paljonko siitä tuli.',
    fix: () => 'Kirjoita luku seurantaan, tai milloin se saadaan.',
  },
  G15: {
    title: 'Paljon mittareita',
    text: ({ text, measures, limit }) =>
      `${text ? `Tavoitteella ${quote(text)}` : 'Raportissa'} on ${count(measures, 'mittari', 'mittaria')}, pitäisi olla enintään ${number(limit)}`,
    why: 'Liian monesta mittarista ei näe, mikä on tärkeää.',
    fix: () =>
      'Pidä mittarit, jotka ratkaisevat, onko tavoite saavutettu, tee muista tunnuslukuja, tai muuta rajaa report.yaml-tiedoston kohdassa ”rules: G15: { measuresPerGoal: … }”.',
  },
  G16: {
    title: 'Yksikkö sanoo muuta',
    text: ({ text, unit }) => `${quote(text)}${ofUnit(unit)}: seuranta poikkeaa ylemmän tason seurannasta`,
    why: 'Kukin seuranta säilyy yksiköllään, ja raportti näyttää molemmat.',
    fix: () => 'Ei mitään, jos molemmat ovat oikein; muuten muuta ne yhtäpitäviksi.',
  },
  G17: {
    title: 'Arvio ilman perusteita',
    text: ({ text, missing }) =>
      `${quote(text)}: arviosta puuttuu ${missing === 'motivation' ? 'perustelu' : 'tieto siitä, kuka on arvioinut'}`,
    why: 'Arvion, jota mikään sääntö ei laske, on kerrottava, millä perustein ja kenen tekemä se on.',
    fix: (args) =>
      args?.missing === 'author'
        ? 'Lisää, kuka arvion on tehnyt.'
        : args
          ? 'Lisää perustelu.'
          : 'Lisää perustelu ja se, kuka arvion on tehnyt.',
  },
  G18: {
    title: 'Paino puuttuu',
    text: ({ text }) => `${quote(text)}: paino puuttuu, ja arviointiperusteet edellyttävät sitä`,
    why: 'Painotettua keskiarvoa varten on tiedettävä, kuinka paljon kukin osa painaa.',
    fix: () => 'Lisää paino tai valitse arviointiperusteisiin toinen sääntö.',
  },
  G19: {
    title: 'Tila puuttuu',
    text: ({ text, unit, word }) =>
      word === ''
        ? `Mittarilla ${quote(text)} on seuranta mutta ei tilaa${unit ? ` (${unit})` : ''}`
        : `${quote(text)}: ${quote(word)} ei kerro, miten pitkällä ollaan${unit ? ` (${unit})` : ''}`,
    why: 'Ilman tilaa mittari lasketaan arvioimattomaksi, vaikka sitä on seurattu, ja sitoumus jää pois valmiiden, käynnissä olevien ja aloittamattomien joukosta.',
    fix: (args) =>
      args && args.word !== ''
        ? 'Kirjoita sarakkeeseen tila, esimerkiksi valmis, käynnissä tai ei aloitettu.'
        : 'Kirjoita tila sarakkeeseen, tai ”ei voida arvioida” ja perustelu.',
  },
  G20: {
    title: 'Talouden poikkeama ilman selitystä',
    text: ({ text, missing }) =>
      `${quote(text)} poikkeaa yli arviointiperusteiden rajan, ja ${and(missing.map((part) => LINE_EXPLANATIONS[part]))} ${missing.length > 1 ? 'puuttuvat' : 'puuttuu'}`,
    why: 'Päättäjien on tiedettävä, miksi rahat eivät riitä tai miksi niitä jää yli, ja mitä asialle tehdään.',
    fix: (args) =>
      `Lisää riville ${and((args?.missing ?? ['reason', 'action']).map((part) => LINE_EXPLANATIONS[part]))}.`,
  },
  G21: {
    title: 'Kehityssuunta on ristiriidassa arvojen kanssa',
    text: ({ text, stated, computed }) =>
      `${quote(text)}: kehityssuunnaksi on ilmoitettu ${quote(TRENDS[stated])}, mutta arvojen mukaan se on ${quote(TRENDS[computed])}`,
    why: 'Lukija näkee sekä kehityssuunnan että arvot, ja hänelle on kerrottava, miksi ne eivät sovi yhteen.',
    fix: () =>
      'Korjaa kehityssuunta, arvo tai tavoiteltu suunta, tai kerro kommentissa, mihin kehitystä verrataan.',
  },
} satisfies WordsOf<'G'>;

const ofUnit = (unit: string | undefined): string => (unit ? ` (${quote(unit)})` : '');

const TRENDS = { improved: 'parantunut', unchanged: 'ennallaan', worsened: 'heikentynyt' };

const ASSESSMENTS = {
  met: 'toteutunut',
  partlyMet: 'osittain toteutunut',
  notMet: 'ei toteutunut',
  notAssessable: 'ei voida arvioida',
  notAssessed: 'ei arvioitu',
};

const NOT_MEASURABLE = {
  goalWithoutMeasure: 'mittari puuttuu',
  noTarget: 'tavoitetaso puuttuu',
  noUnit: 'arvojen yksikkö puuttuu',
  noDirection: 'ei kerrota, onko suurempi vai pienempi parempi',
  noPeriod: 'tavoitetason kausi puuttuu',
};

const MAKE_MEASURABLE = {
  goalWithoutMeasure: 'Lisää vähintään yksi mittari, joka osoittaa, onko tavoite toteutunut.',
  noTarget: 'Kirjoita arvo tai taso, joka on saavutettava.',
  noUnit: 'Kirjoita yksikkö, esimerkiksi %, päivää tai henkilöä.',
  noPeriod: 'Kirjoita, mitä kautta tavoitetaso koskee.',
};

function makeMeasurable({ what, source }: DiagnosticArgs['G01']): string {
  if (what !== 'noDirection') return MAKE_MEASURABLE[what];
  const where =
    source === 'markdown'
      ? 'Kirjoita mittarin otsikkoon ”direction=higher” tai ”direction=lower” tai lisää sarake ”Suunta”'
      : 'Kirjoita ”direction: higher” tai ”direction: lower”';
  return `${where}, tai lisää tavoitetason eteen vähintään tai enintään.`;
}

const EXPLANATIONS = {
  reason: 'syy',
  consequence: 'seuraus',
  correctiveAction: 'korjaava toimenpide',
};

const PLAN_DRIFT = {
  measureText: (_: string, before: string, now: string) =>
    `Mittarina on ${quote(now)}, suunnitelmassa ${quote(before)}`,
  goalText: (_: string, before: string, now: string) =>
    `Tavoitteena on ${quote(now)}, suunnitelmassa ${quote(before)}`,
  target: (text: string, before: string, now: string) =>
    `${text}: tavoitetaso on ${quote(now)}, suunnitelmassa ${quote(before)}`,
  targetGone: (text: string, before: string) =>
    `${text}: tavoitetaso ${quote(before)} on suunnitelmassa mutta ei täällä`,
  measureGone: (text: string) => `Mittari ${text} on suunnitelmassa mutta ei täällä`,
  goalGone: (text: string) => `Tavoite ${text} on suunnitelmassa mutta ei täällä`,
};

const LINE_EXPLANATIONS = { reason: 'syy', action: 'toimenpide' };
