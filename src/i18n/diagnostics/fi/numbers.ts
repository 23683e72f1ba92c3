// Finnish words of the codes about numbers (N).
import type { WordsOf } from '../words.js';
import { and, COLUMNS, number, quote, word } from './shared.js';

export const numbers = {
  N01: {
    title: 'Arvo, jota ei voi lukea yksiselitteisesti',
    text: ({ text, readings }) =>
      readings.length > 0
        ? `”${text}” voidaan lukea useammalla tavalla: ${readings.join(' – tai – ')}`
        : `”${text}” ei ole luettavissa arvona`,
    why: 'Arvosta, joka voidaan lukea kahdella tavalla, ei voi laskea toteutumista arvaamatta.',
    fix: () =>
      'Kirjoita näkyviin, mitä tarkoitetaan: ”sija 1/26” vai ”1 kunta 26:sta”, ”1 500” vai ”1,5”. Yksikkö voi olla myös rivin tai sarakkeen otsikossa.',
  },
  N02: {
    title: 'Ei toteutumisastetta',
    text: ({ text, asked, reason }) =>
      `${quote(text)}: toteutumisastetta ei ole; ${ASKED[asked]}, mutta ${NO_RATIO[reason]}`,
    why: 'Toteuman ja tavoitetason suhde merkitsee jotain vain kahdelle positiiviselle luvulle; muuten mittari on toteutunut tai ei, ilman prosenttia.',
    fix: (args) =>
      args
        ? GET_RATIO[args.asked]
        : 'Kirjoita tavoitetaso lukuna ja tarvittava lähtötaso, tai valitse arviointiperusteisiin ”meanOf: points”.',
  },
  N03: {
    title: 'Osat eivät täsmää summaan',
    text: ({ text, period, what, total, parts, expected }) =>
      `${quote(text)} ${period}: ${PARTS[what](total, parts, expected)}`,
    why: 'Naiset ja miehet ovat yhdessä kaikki: lukumäärät summautuvat, ja kaikkien osuus tai keskiarvo on näiden kahden välissä.',
    fix: (args) =>
      args?.what === 'missingTotal'
        ? 'Kirjoita summa, tai syy siihen, miksi se puuttuu.'
        : 'Korjaa väärä luku, tai kerro alaviitteessä, miksi osat eivät täsmää summaan.',
  },
  N04: {
    title: 'Sija ja sijojen määrä',
    text: (args) => {
      if (args.what === 'placeBeyond')
        return `${quote(args.text)}: ${quote(args.rank)} ei ole sija, sillä sija on suurempi kuin sijojen määrä`;
      if (args.what === 'population')
        return `${quote(args.text)} ${args.period}: sija on ${args.rank}, sijoja pitäisi olla ${number(args.expected)}${args.missing > 0 ? `, kun ${number(args.missing)} puuttuu` : ''}`;
      return `${quote(args.text)}: tekstissä verrataan sijoja ${and(args.ranks)}, mutta sijojen määrä on muuttunut; prosentteina määrästä ne ovat ${and(args.percentiles)}`;
    },
    why: 'Sija kertoo jotain vasta yhdessä sijojen määrän kanssa, ja määrä vaihtelee vuodesta toiseen.',
    fix: (args) =>
      args?.what === 'placesChanged'
        ? 'Kirjoita sijojen määrä kummaltakin vuodelta, tai vertaa osuuksia määrästä.'
        : 'Korjaa sija, sijojen määrä tai alaviite siitä, ketkä puuttuvat.',
  },
  N05: {
    title: 'Osuudet eivät ole yhteensä 100',
    text: ({ text, period, sum }) =>
      `${quote(text)} ${period}: osuudet ovat yhteensä ${sum} %, pitäisi olla 100 % kuten muilla kausilla`,
    why: 'Saman kokonaisuuden osuudet ovat yhteensä sata prosenttia; vain pyöristys saa erottaa.',
    fix: () => 'Korjaa väärä osuus, tai selitä ero alaviitteessä.',
  },
  N06: {
    title: 'Tekstin luku ei ole taulukossa',
    text: ({ number: stated, measure, nearest }) =>
      `Tekstissä on ${quote(stated)} mittarista ${quote(measure)}, jonka lähin arvo on ${nearest}`,
    why: 'Saman raportin tekstin ja taulukon on kerrottava sama asia; kaksi eri lukua nähnyt lukija ei luota kumpaankaan.',
    fix: () => 'Korjaa teksti tai taulukko, tai kirjoita selvemmin, mistä luku kertoo.',
  },
  N07: {
    title: 'Kehityssuunta yli menetelmän muutoksen',
    text: ({ text, from, to, since }) =>
      `${quote(text)}: verrataan kausia ${from} ja ${to}, vaikka arvot eivät kaudesta ${since} alkaen ole vertailukelpoisia aiempiin`,
    why: 'Menetelmän muututtua ero kertoo mittaustavasta, ei kehityksestä.',
    fix: () => 'Poista kehityssuunta, tai vertaa arvoon, joka on mitattu samalla tavalla.',
  },
  N08: {
    title: 'Nolla voi tarkoittaa puuttuvaa arvoa',
    text: ({ text, period, sign }) =>
      `${quote(text)} ${period}: 0 on kaukana muista arvoista, ja muualla ${quote(sign)} osoittaa, että arvo puuttuu`,
    why: 'Puuttuva arvo ei ole koskaan nolla; nollana se vääristää sekä kehityksen että arvion.',
    fix: (args) =>
      `Kirjoita ${quote(args?.sign ?? '-')}, jos arvo puuttuu; ei mitään, jos se todella on nolla.`,
  },
  N09: {
    title: 'Julkaistu arvo on muuttunut',
    text: ({ text, period, before, now, report }) =>
      `${quote(text)} ${period} ${now ? `on ${quote(now)}` : 'puuttuu'}, aiemmassa raportissa ${quote(before)} (${report})`,
    why: 'Julkaistu arvo, joka muuttuu sanaakaan sanomatta, tekee kummastakin raportista epävarman.',
    fix: () => 'Korjaa arvo, tai selitä muutos arvon alaviitteessä.',
  },
  N10: {
    title: 'Talouden luvut eivät täsmää',
    text: ({ text, what, column, period, stated, computed }) =>
      `${quote(text)} ${period}, ${word(COLUMNS, column)}: ${AMOUNTS[what](stated, computed)}`,
    why: 'Täsmäämättömät summat tilintarkastaja näkee ensimmäisenä.',
    fix: (args) =>
      args?.what === 'sign'
        ? 'Vaihda etumerkki, tai kirjoita arviointiperusteisiin ”economy: { deviation: outcomeMinusBudget }” tai ”budgetMinusOutcome”.'
        : 'Korjaa väärä summa.',
  },
  N11: {
    title: 'Arvot, joita ei voi verrata',
    text: ({ text, value, expected, against }) =>
      ({
        unit: `${quote(text)}: mittarin yksikkö on ${quote(expected)}, mutta yksi arvoista on ${quote(value)}`,
        values: `${quote(text)}: arvot ovat eri yksiköissä, ${quote(value)} ja ${quote(expected)}`,
        target: `Mittaria ${quote(text)} ei voi arvioida: arvoa ${quote(value)} ei voi verrata tavoitearvoon ${quote(expected)}`,
      })[against],
    why: 'Eri yksiköissä olevia arvoja ei voi verrata, joten ei synny arviota eikä kehityssuuntaa.',
    fix: (args) =>
      args?.against === 'target'
        ? 'Kirjoita toteuma ja tavoitearvo samassa yksikössä niin, että niitä voi verrata, tai selitä asia alaviitteessä.'
        : 'Korjaa yksikkö tai arvo; muussa yksikössä laskettava kuuluu omaan mittariinsa.',
  },
  N12: {
    title: 'Osa vuodesta verrattuna koko vuoden tavoitetasoon',
    text: ({ text, value, target }) =>
      `${quote(text)}: vuoden osan arvoa ${value} verrataan koko vuoden tavoitetasoon ${target}`,
    why: 'Vuoden mittaan karttuva määrä saavuttaa vuoden tavoitetason harvoin etuajassa, ja silloin se näytetään toteutumattomana, vaikka kaikki sujuisi suunnitellusti.',
    fix: (args) =>
      args?.source === 'yaml'
        ? 'Kirjoita ”accumulates: true”, jos määrä karttuu vuoden mittaan: se arvioidaan silloin vasta vuoden päätyttyä; muuten ”accumulates: false”.'
        : 'Kirjoita mittarin omaan otsikkoon arvojen yläpuolelle ”accumulates=yes”, jos määrä karttuu vuoden mittaan: se arvioidaan silloin vasta vuoden päätyttyä; muuten ”accumulates=no”.',
  },
} satisfies WordsOf<'N'>;

const ASKED = {
  mean: 'arviointiperusteiden mukaan lasketaan toteutumisasteiden keskiarvo',
  progress: 'toteutuminen mitataan matkana lähtötasosta',
  thresholds: 'mittarin rajat ovat osuuksia tavoitetasosta',
};

const NO_RATIO = {
  range: 'tavoitetaso tai toteuma on väli',
  rank: 'sijalla ei ole prosenttia',
  zero: 'toinen arvoista on nolla',
  negative: 'toinen arvoista on negatiivinen',
  growth: 'arvo on muutos',
  strictBound: 'tavoitetaso on raja, joka on ylitettävä tai alitettava (< tai >)',
  date: 'tavoitetaso on ajankohta',
  words: 'tavoitetaso on kirjoitettu sanoin',
  uncertain: 'toteuma on raja eikä täsmällinen luku',
  unit: 'toteumalla ja tavoitetasolla on eri yksikkö',
  direction: 'kumpikaan suunta ei ole parempi',
  baseline: 'lähtötaso puuttuu',
};

const GET_RATIO = {
  mean: 'Kirjoita arviointiperusteisiin ”meanOf: points”, tai anna tavoitetaso lukuna.',
  progress: 'Kirjoita lähtötaso, tai poista ”fulfilment: progress”.',
  thresholds: 'Kirjoita raja arvona: YAML-tiedostossa ”partlyFrom”, otsikossa ”partly”.',
};

const PARTS = {
  sum: (total: string, parts: string[], expected: string) =>
    `yhteensä on ${total}, mutta ${and(parts)} tekee ${expected}`,
  between: (total: string, parts: string[]) =>
    `yhteensä on ${total}, sen pitäisi olla arvojen ${and(parts)} välissä`,
  outside: (total: string, parts: string[]) =>
    `yhteensä on ${total}, joka ei ole arvojen ${and(parts)} summa eikä niiden välissä`,
  parts: (total: string, parts: string[]) =>
    `osa on ${and(parts)}, enemmän kuin kokonaisuus, joka on ${total}`,
  missingTotal: (_: string, parts: string[], expected: string) =>
    `yhteensä puuttuu, vaikka ${and(parts)} tekee ${expected}`,
};

const AMOUNTS = {
  sum: (stated: string, computed: string) => `summa on ${stated}, mutta rivit tekevät ${computed}`,
  deviation: (stated: string, computed: string) => `tässä on ${stated}, mutta luvuista tulee ${computed}`,
  sign: (stated: string, computed: string) =>
    `${stated} on eri merkkinen kuin arviointiperusteiden laskutavalla, pitäisi olla ${computed}`,
  parts: (stated: string, computed: string) =>
    `osat tekevät ${computed}, enemmän kuin rivi itse, joka on ${stated}`,
};
