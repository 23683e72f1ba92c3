// Finnish words of the codes about tables and how they are read (T).
import type { DiagnosticArgs, LeftOver } from '../../../diagnostics/index.js';
import { isTableTag } from '../is-table-tag.js';
import { labelsExample } from '../labels-example.js';
import { likelyPeriod, yearIn } from '../likely-period.js';
import type { WordsOf } from '../words.js';
import { and, columnName, count, didYouMean, number, or, quote } from './shared.js';

export const tables = {
  T01: {
    title: 'Väärä määrä soluja',
    text: ({ cells, columns }) =>
      `Rivillä on ${count(cells, 'solu', 'solua')}, pitäisi olla ${number(columns)} kuten otsikkorivillä`,
    why: 'Kun solu puuttuu, jokainen sen jälkeinen teksti joutuu väärään sarakkeeseen.',
    fix: () => 'Lisää puuttuva solu, vaikka tyhjänä (| |), tai poista ylimääräinen.',
  },
  T02: {
    title: 'Ei mitään, mitä jatkaa',
    text: ({ what }) => NOTHING_ABOVE[what],
    why: 'Tyhjä solu tai otsikkorivi tarkoittaa, että yläpuolella oleva jatkuu, ja tässä yläpuolella ei ole mitään.',
    fix: (args) =>
      args?.what === 'table'
        ? 'Kirjoita taulukon sarakeotsikot.'
        : ((args && WRITE_ABOVE[args.what]) ?? 'Kirjoita teksti soluun.'),
  },
  T03: {
    title: 'Tavoite näyttää katkenneen',
    text: ({ text }) => `Tavoite ${quote(text)} näyttää katkenneen, pitäisi olla kokonainen virke`,
    why: 'Kahteen taulukkoon jakautunut tavoite lasketaan kahdeksi.',
    fix: () => 'Kokoa virke yhteen soluun, tai lisää piste, jos se on jo kokonainen.',
  },
  T04: {
    title: 'Epäselvä sarakeotsikko',
    text: ({ heading, kinds, isGrouped }) => {
      if (isGrouped) return 'Taulukossa on kaksi otsikkoriviä, ja se jätettiin pois';
      return kinds.length > 1
        ? `Sarakeotsikon ${quote(heading)} voi lukea usealla tavalla: ${or(kinds.map(columnName))}`
        : `Sarakeotsikkoa ${quote(heading)} ei tunneta`;
    },
    why: 'Otsikko ratkaisee, mitä sen alla olevat solut tarkoittavat, eikä mitään arvata.',
    fix: (args) =>
      args?.isGrouped
        ? 'Kirjoita yksi otsikkorivi, jossa jokaisella sarakkeella on koko otsikkonsa, esimerkiksi ”Toteuma 1–6/2026”.'
        : `${didYouMean(args?.suggestion ?? likelyPeriod(args?.heading ?? ''))}${change(args?.heading)} otsikko tai kerro report.yaml-tiedoston kohdassa ”columns:”, mitä se tarkoittaa.`,
  },
  T05: {
    title: 'Alaviite tai viittaus, joka ei johda mihinkään',
    text: ({ what, text }) => `${quote(text)} ${DEAD_REFERENCES[what ?? 'note']}`,
    why: 'Lukija ohjataan alaviitteeseen, sivulle tai otsikkoon, jota tässä raportissa ei ole.',
    fix: (args) => MEND_REFERENCE[args?.what ?? 'note'],
  },
  T06: {
    title: 'Jäänteitä toisesta ohjelmasta',
    text: ({ what, text, count: times = 1 }) =>
      `Tekstissä on ${LEFT_OVERS[what]} ${quote(text)}${times > 1 ? `, ja samanlaisia on siinä yhteensä ${number(times)}` : ''}`,
    why: 'Jäänne on tullut mukana toisesta ohjelmasta ja näkyisi tai luettaisiin ääneen raportissa.',
    fix: (args) => {
      if (args?.what === 'html' && isTableTag(args.text)) return AS_TABLE;
      const mend = args && MEND_LEFT_OVER[args.what];
      return (
        mend ?? `Poista se ja kirjoita teksti sellaiseksi kuin sen pitäisi olla.${args ? '' : ` ${AS_TABLE}`}`
      );
    },
  },
  T07: {
    title: 'Sivunvaihdon katkaisema rivi yhdistetty',
    text: ({ cells }) =>
      `Rivi on edellisen rivin loppuosa, ja se yhdistettiin siihen, ${count(cells, 'solu', 'solua')}`,
    why: 'Sivunvaihto oli jakanut rivin kahdeksi; erikseen luettuina ne laskettaisiin kahdeksi.',
    fix: () => 'Lue yhdistetty rivi raportista ja siirrä sitten tekstit tässä yhdelle riville.',
  },
  T08: {
    title: 'Erotinrivi jätetty pois',
    text: () => 'Taulukon rivien joukossa ollut erotinrivi (---) jätettiin pois',
    why: 'Tällainen rivi kuuluu vain otsikkorivin alle; muualla se näkyisi viivoina.',
    fix: () => 'Poista rivi.',
  },
  T09: {
    title: 'Siirtynyt rivi korjattu',
    text: ({ agreeing }) =>
      `Rivi oli siirtynyt yhden solun verran, ja se korjattiin toisessa kohdassa olevan saman rivin mukaan; ${number(agreeing)} ${agreeing === 1 ? 'solu täsmää' : 'solua täsmää'}`,
    why: 'Yksi solu puuttui, ja jokainen teksti oli yhden sarakkeen liian vasemmalla.',
    fix: () => 'Lue rivi raportista ja lisää sitten puuttuva solu tähän.',
  },
  T10: {
    title: 'Taulukko jatkuu',
    text: ({ rows }) =>
      `Taulukon otsikkorivi on tyhjä, ja taulukko luettiin edellisen jatkoksi, ${count(rows, 'rivi', 'riviä')}`,
    why: 'Sivunvaihto oli jakanut taulukon kahdeksi.',
    fix: () => 'Siirrä rivit edelliseen taulukkoon ja poista tyhjä otsikkorivi.',
  },
  T11: {
    title: 'Kappaleita luettu otsikoiksi',
    text: ({ units, themes }) =>
      `Tavallisia kappaleita luettiin otsikoiksi: ${count(units, 'yksikkö', 'yksikköä')} ja ${count(themes, 'teema', 'teemaa')}`,
    why: 'Yksiköt ja teemat tunnistetaan otsikoista; tässä ne piti päätellä sijainnista.',
    fix: () => 'Merkitse otsikot: # yksikön eteen, ## teeman eteen.',
  },
  T12: {
    title: 'Kirjoitusasu poikkeaa',
    text: ({ cells }) => `Sama mittari on toisessa kohdassa kirjoitettu eri tavalla (${inColumns(cells)})`,
    why: 'Merkitys on sama, joten se lasketaan yhdeksi mittariksi; lukija näkee toisen kirjoitusasuista.',
    fix: () => 'Valitse yksi kirjoitusasu ja käytä sitä kummassakin kohdassa.',
  },
  T13: {
    title: 'Taulukko ilman teemaa',
    text: () => 'Taulukon yläpuolella ei ole teemaa, siinä pitäisi olla otsikko, jossa teema on',
    why: 'Jokainen tavoite kuuluu johonkin teemaan, ja raportti on järjestetty niiden mukaan.',
    fix: () => 'Kirjoita teema otsikoksi (##) taulukon yläpuolelle.',
  },
  T14: {
    title: 'Tuntematon sana',
    text: ({ word, column }) => `${quote(word)} ${UNKNOWN_WORD[column]}`,
    why: 'Vain tunnetut sanat voidaan laskea; kaikki muu olisi arvausta.',
    fix: (args) => `${didYouMean(args?.suggestion)}${knownWord(args)}`,
  },
  T15: {
    title: 'Sarakeotsikko vaihtelee',
    text: ({ headings }) => `Samalla sarakkeella on eri otsikoita: ${and(headings.map(quote))}`,
    why: 'Se luetaan yhdeksi sarakkeeksi, mutta lukija voi luulla, että niitä on useita.',
    fix: () => 'Käytä samaa otsikkoa koko tiedostossa.',
  },
  T16: {
    title: 'Taulukko jätetty pois',
    text: () => 'Taulukossa ei ole tavoitteen eikä mittarin saraketta, ja se jätettiin pois',
    why: 'Tässä luetaan vain taulukoita, joissa on tavoitteita ja mittareita.',
    fix: () => 'Lisää puuttuvat sarakeotsikot tai siirrä taulukko johonkin text/-kansion lukuun.',
  },
  T17: {
    title: 'Kohdissa sanotaan eri asioita',
    text: ({ cells, twice }) =>
      twice
        ? `Taulukossa on samalle kaudelle kaksi saraketta, joissa on eri arvot: ${and(twice.map(quote))}`
        : `Samasta mittarista sanotaan toisessa kohdassa muuta (${inColumns(cells)})`,
    why: 'Kyse on yhdestä mittarista, se lasketaan kerran, ja vain toinen teksteistä näytetään.',
    fix: (args) =>
      args?.twice
        ? 'Korjaa kausi toisesta otsikosta tai poista sarake, joka ei päde.'
        : 'Muuta kohdat yhtäpitäviksi, tai anna mittareille eri tunnukset, jos niitä on kaksi.',
  },
  T18: {
    title: 'Kausi ilman raporttia',
    text: ({ period, reports }) =>
      `Taulukon sarakkeet koskevat kautta ${period}, jota mikään raportti ei kata (odotettiin ${and(reports)})`,
    why: 'Sarakkeissa oleva ei tule mukaan mihinkään raporttiin.',
    fix: () =>
      'Korjaa kausi sarakeotsikoihin tai lisää sille raportti report.yaml-tiedoston kohtaan reports:.',
  },
  T19: {
    title: 'Teksti, joka ei tule mukaan',
    text: ({ what }) =>
      what === 'heading'
        ? 'Otsikkoa ei lueta; sen alla oleva teksti kuuluu seurantaan ja tulee raporttiin'
        : 'Tekstiä ei lueta tästä, eikä se tule raporttiin',
    why: 'Tavoitetiedostoista luetaan taulukot ja kustakin rivistä se, mitä sen lajin riviltä luetaan; muu katoaisi hiljaa.',
    fix: (args) =>
      args?.what === 'heading'
        ? 'Kirjoita otsikkoon, mitä teksti on (Syy, Seuraus, Korjaava toimenpide, Kommentti) tai mitä kautta se koskee, tai poista otsikko.'
        : 'Siirrä teksti lukuun kansioon text/ tai kirjoita se rivin tunnuksen alle (#### {#tunnus}).',
  },
  T20: {
    title: 'Taulukossa on sarkaimia',
    text: ({ rows, isChapter }) =>
      isChapter
        ? 'Solujen välissä on sarkaimet kuten laskentataulukossa; luvussa siitä tulee juoksevaa tekstiä eikä taulukkoa'
        : `Solujen välissä on sarkaimet kuten laskentataulukossa, ja rivit luettiin taulukoksi, jossa on ${count(rows, 'rivi', 'riviä')}`,
    why: 'Laskentataulukosta kopioidussa tekstissä solujen välissä on sarkaimet. Ne eivät näy, eivätkä muut ohjelmat näe taulukkoa.',
    fix: (args) =>
      args?.isChapter
        ? 'Vaihda sarkainten tilalle ” | ” ja kirjoita otsikkorivin alle rivi ”|---|---|”.'
        : 'Katso raportista, että solut ovat oikeissa sarakkeissa. Vaihda sitten sarkainten tilalle ” | ” ja kirjoita otsikkorivin alle rivi ”|---|---|”.',
  },
  T21: {
    title: 'Rivejä ilman taulukkoa',
    text: () =>
      'Rivit eivät kuulu mihinkään taulukkoon: tyhjä rivi erottaa ne yllä olevasta taulukosta, tai otsikkorivin alta puuttuu viivarivi',
    why: 'Markdownissa taulukko alkaa otsikkorivistä ja sen alla olevasta rivistä, kuten |---|---|, ja päättyy ensimmäiseen tyhjään riviin. Sen ulkopuolella rivit ovat juoksevaa tekstiä, ja niiden tiedot puuttuisivat taulukoista ja summista.',
    fix: () =>
      'Poista rivien yläpuolelta tyhjä rivi, tai kirjoita otsikkorivin alle rivi, kuten |---|---|, jossa on yhtä monta saraketta.',
  },
} satisfies WordsOf<'T'>;

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'sarake' : 'sarakkeet'} ${and(kinds.map(columnName))}`;
}

const NOTHING_ABOVE = {
  goal: 'Tavoite on tyhjä, eikä yläpuolella ole tavoitetta, joka jatkuisi',
  table: 'Taulukon otsikkorivi on tyhjä, eikä yläpuolella ole taulukkoa, joka jatkuisi',
  measure: 'Mittari on tyhjä, eikä yläpuolella ole mittaria, joka jatkuisi',
  goalHeading: 'Taulukko ei ole minkään tavoitteen alla',
  measureHeading: 'Taulukolla ei ole omaa otsikkoa, joka kertoisi, mitä mittaria se koskee',
  group: 'Rivi ei kerro, mitä ryhmää se koskee',
};

const WRITE_ABOVE: Partial<Record<keyof typeof NOTHING_ABOVE, string>> = {
  goalHeading:
    'Sijoita taulukko tavoitteen otsikon alle, kirjoita mittarin otsikkoon goal=tavoitteen-tunnus tai anna otsikolle muualla kirjoitetun mittarin tunnus.',
  measureHeading: 'Kirjoita mittari otsikoksi heti taulukon yläpuolelle.',
  group: 'Kirjoita rivin ensimmäiseen soluun Yhteensä, Naiset tai muu ryhmä.',
};

const LEFT_OVERS = {
  html: 'HTML-koodia:',
  wordField: 'Word-kentän virheilmoitus',
  softHyphen: 'pehmeä tavuviiva:',
  replacementCharacter: 'merkki, jota ei voi lukea:',
  noBreakSpace: 'sitova välilyönti:',
  invisible: 'näkymätön merkki:',
  privateUse: 'symbolifontin merkki kohdassa',
  ligature: 'yhteen kirjoitettu kirjainpari:',
  mixedWord: 'numero sanan sisällä:',
  doubledWord: 'sama sana kahdesti:',
};

const MEND_LEFT_OVER: Partial<Record<LeftOver, string>> = {
  noBreakSpace: 'Kirjoita sanojen väliin tavallinen välilyönti.',
  invisible: 'Poista merkki; kirjoita sana uudelleen, jos et näe sitä.',
  privateUse: 'Tee luettelo, jonka joka rivi alkaa merkillä -, tai poista merkki.',
  ligature: 'Kirjoita kirjaimet erikseen.',
  mixedWord: 'Korjaa sana; numero on useimmiten väärin luettu kirjain.',
  doubledWord: 'Poista sanoista toinen.',
};

const DEAD_REFERENCES = {
  note: 'viittaa johonkin, mitä täällä ei ole',
  page: 'viittaa sivuun, pitäisi olla linkki otsikkoon',
  title: 'viittaa otsikkoon, jota täällä ei ole',
  link: 'johtaa tunnisteeseen, jota täällä ei ole',
};

const MEND_REFERENCE = {
  note: 'Kirjoita alaviitteen sisältö auki, viittaa sivun sijasta otsikkoon tai poista merkintä.',
  page: 'Anna otsikolle tunniste, ## Talous {#talous}, ja linkitä siihen: [Talous](#talous).',
  title: 'Korjaa otsikon nimi tai linkitä siihen sen tunnisteella: [Talous](#talous).',
  link: 'Korjaa tunniste tai anna se otsikolle: ## Talous {#talous}.',
};

const UNKNOWN_WORD = {
  status: 'ei ole tunnettu tilaa kuvaava sana',
  forecast: 'ei ole tunnettu ennustetta kuvaava sana',
  trend: 'ei ole tunnettu kehityssuuntaa kuvaava sana',
  binding: 'ei ole kyllä eikä ei',
  direction: 'ei ole korkeampi, matalampi, välillä eikä tasan',
  weight: 'ei ole paino, pitäisi olla nollaa suurempi luku',
};

const AS_TABLE =
  'Kirjoita taulukko niin, että solujen välissä on |. Jos solussa on luettelo tai useita kappaleita, muuntimet kirjoittavat taulukon HTML-koodina: tee joka solusta alkuperäisessä asiakirjassa yksi kappale ja muunna uudelleen.';

function knownWord(args: DiagnosticArgs['T14'] | undefined): string {
  if (args && args.column !== 'status') return KNOWN_WORD[args.column];
  return `Käytä jotakin tunnetuista sanoista tai kerro report.yaml-tiedostossa, mitä oma sananne tarkoittaa, esimerkiksi ${labelsExample(args?.word, 'oma sana')}.`;
}

const KNOWN_WORD = {
  forecast: 'Kirjoita toteutuu, toteutuu osittain, ei toteudu tai epävarma.',
  trend: 'Kirjoita parantunut, ennallaan tai heikentynyt. Nuoli ei kerro, oliko suunta oikea.',
  binding: 'Kirjoita kyllä tai ei.',
  direction: 'Kirjoita korkeampi, matalampi, välillä tai tasan.',
  weight: 'Kirjoita luku, esimerkiksi 2 tai 25 %.',
};

/** What to do with a heading; where it names a year, it may be a period. */
function change(heading = ''): string {
  const year = yearIn(heading);
  return year === undefined
    ? 'Muuta'
    : `Jos se on kausi, kirjoita se muodossa ”1–6/${year}”, ”1–8/${year}” tai ”${year}”. Muussa tapauksessa muuta`;
}
