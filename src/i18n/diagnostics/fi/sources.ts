// Finnish words of the codes about files and what they must hold (S01 to S23, S29).
import type { DiagnosticArgs, ReferenceKind } from '../../../diagnostics/index.js';
import { primaryLanguage } from '../../../lib/index.js';
import { isEarlierReport, isRevision } from '../is-comparison.js';
import { isTemplate } from '../is-template.js';
import { likelyPeriod } from '../likely-period.js';
import { readsAsTarget } from '../reads-as-target.js';
import { expectedValue, type ValueWords, type WordsOf } from '../words.js';
import {
  and,
  didYouMean,
  languageName,
  NAME_REVISION,
  noRevision,
  number,
  or,
  quote,
  tools,
  word,
} from './shared.js';
import { yamlFaults } from './yaml-faults.js';

export const sources = {
  S01: {
    title: 'Tiedostoa ei voi lukea YAML-muodossa',
    text: ({ fault }) => `Tiedostoa ei voi lukea YAML-muodossa: ${yamlFaults[fault].text}`,
    why: 'Mitään tiedostossa olevaa ei voi käyttää, ennen kuin sen muoto on oikea.',
    fix: (args) => yamlFaults[args?.fault ?? 'other'].fix,
  },
  S02: {
    title: 'Tieto puuttuu',
    text: ({ key }) =>
      key ? `Tieto ${quote(key)} puuttuu` : 'Tiedosto on tyhjä, siinä pitäisi olla tietoja',
    why: 'Raporttia ei voi koota ilman tätä tietoa.',
    fix: (args) => `Lisää ${args?.key ? quote(args.key) : 'puuttuva tieto'} näytettyyn kohtaan.`,
  },
  S03: {
    title: 'Vääränlainen arvo',
    text: ({ key, expected, actual }) =>
      `${key ? quote(key) : 'Tiedosto'} on ${word(ACTUAL, actual)}, pitäisi olla ${expectedValue(expected, VALUES, tools)}`,
    why: 'Muunlaista arvoa voisi käyttää vain arvaamalla.',
    fix: (args) => (args ? valueFix(args) : 'Muuta arvo sellaiseksi kuin sen pitäisi olla.'),
  },
  S04: {
    title: 'Tuntematon tieto',
    text: ({ key }) => `${quote(key)} ei ole tässä kohdassa tunnettu tieto`,
    why: 'Tuntematon tieto jäisi muuten huomaamatta pois; useimmiten se on kirjoitusvirhe.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Korjaa nimi, siirrä tieto sinne, minne se kuuluu, tai poista se.${args?.known ? ` Tässä tunnetaan ${args.known.join(', ')}.` : ''}`,
  },
  S05: {
    title: 'Viittaus johonkin, mitä ei ole',
    text: ({ kind, id }) => `${REFERENCES[kind].partitive} ${quote(id)} ei ole`,
    why: 'Sen, mihin viitataan, on oltava olemassa, muuten raporttiin jää aukko.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${args?.kind === 'goal' && readsAsTarget(args.id) ? 'Jos se on saavutettava arvo, anna sarakkeelle nimi ”Tavoitetaso”. Muuten korjaa' : 'Korjaa'} nimi tai lisää ${(args && ADDITIONS[args.kind]) ?? 'puuttuva kohta'}.`,
  },
  S06: {
    title: 'Sama tunnus kahdesti',
    text: ({ kind, id }) =>
      `Tunnus ${quote(id)} on useammalla kuin yhdellä ${REFERENCES[kind].adessive}, pitäisi olla vain yhdellä`,
    why: 'Jos kahdella on sama tunnus, ei voi tietää, kumpaa tarkoitetaan.',
    fix: () => 'Anna toiselle niistä eri tunnus.',
  },
  S07: {
    title: 'Sisältyy itseensä',
    text: ({ kind, chain }) =>
      `${REFERENCES[kind].nominative} sisältyy itseensä: ${chain.map(quote).join(' → ')}`,
    why: 'Rakenteella, joka palaa omaan alkuunsa, ei ole ylintä tasoa, josta raportoida.',
    fix: () => 'Muuta yhtä vaiheista niin, että ketju päättyy ylimmälle tasolle.',
  },
  S08: {
    title: 'Väärä merkistökoodaus',
    text: ({ line }) => `Tiedosto ei ole UTF-8-muodossa rivillä ${number(line)}, koko tiedoston pitäisi olla`,
    why: 'Esimerkiksi kirjaimet å, ä ja ö menisivät raportissa väärin.',
    fix: () => 'Tallenna tiedosto uudelleen UTF-8-koodauksella.',
  },
  S09: {
    title: 'Liian suuri tiedosto',
    text: ({ megabytes, limitMegabytes }) =>
      `Tiedoston koko on ${number(megabytes)} Mt, saisi olla enintään ${number(limitMegabytes)} Mt`,
    why: 'Näin suuri lähdetiedosto on useimmiten jotain muuta, mikä on joutunut tänne vahingossa.',
    fix: () => 'Siirrä tiedosto pois kansiosta tai jaa se useaksi.',
  },
  S10: {
    title: 'Ei tekstitiedosto',
    text: () => 'Tiedosto ei ole tekstiä, pitäisi olla Markdown tai YAML',
    why: 'Word-, Excel- ja PDF-tiedostoja ei voi lukea, olipa nimen pääte mikä tahansa.',
    fix: () => 'Tallenna sisältö tekstinä tai siirrä tiedosto pois kansiosta.',
  },
  S11: {
    title: 'Polku kansion ulkopuolelle',
    text: ({ path }) =>
      `${quote(path)} on raportin kansion ulkopuolella, pitäisi olla kansiossa oleva tiedosto`,
    why: 'Raportti tehdään vain siitä, mitä sen omassa kansiossa on, jotta se voidaan tehdä uudelleen.',
    fix: () => 'Kopioi tiedosto kansioon ja viittaa siihen siellä.',
  },
  S12: {
    title: 'Tuntematon versio',
    text: ({ version, supported }) =>
      `”version” on ${quote(version)}, pitäisi olla ${quote(String(supported))}`,
    why: 'Versio kertoo, miten muu tiedosto on luettava.',
    fix: (args) =>
      `Kirjoita ”version: ${args?.supported ?? 1}”. Jos tiedosto on tehty uudemmalle Måltalille, päivitä Måltal.`,
  },
  S13: {
    title: 'Ei lueta',
    text: ({ what, isDocument }) =>
      isDocument ? `Tiedostoa ${quote(what)} ei lueta` : `Tämä versio ei lue kohtaa ${quote(what)}`,
    why: 'Se, mitä tässä on, ei tule raporttiin, ja sinun on hyvä tietää se.',
    fix: (args) =>
      args?.isDocument
        ? 'Vain Markdown (.md) ja YAML (.yaml) luetaan: kirjoita tiedot niihin tai siirrä tiedosto toiseen kansioon.'
        : 'Mitään ei tarvitse tehdä; säilytä se myöhempää versiota varten tai kirjoita tiedot tavoitteina ja mittareina.',
  },
  S14: {
    title: 'Ei mitään luettavaa',
    text: ({ isWholeReport }) =>
      isWholeReport
        ? 'Tässä ei ole tavoitteita, mittareita eikä taloutta, pitäisi olla tiedostoja kansiossa goals/, measures/ tai economy/'
        : 'Tässä ei ole mitään luettavaa, pitäisi olla tekstiä tai taulukoita',
    why: 'Tyhjä lähde ei tuo raporttiin mitään; ehkä sisältö on kadonnut.',
    fix: (args) =>
      args?.isWholeReport
        ? 'Lisää tiedosto, esimerkiksi goals/_central.fi.md.'
        : 'Täydennä sisältö tai poista tiedosto.',
  },
  S15: {
    title: 'Tiedosto puuttuu',
    text: ({ path, isComparison, isOfEdition }) =>
      isOfEdition
        ? `Pohja ${quote(path)} näyttää molemmat kielet, eikä sitä voi valita raportille`
        : isTemplate(path)
          ? `Raportin pohjaa ${quote(path)} ei löydy`
          : isRevision(path)
            ? noRevision(path)
            : isComparison || isEarlierReport(path)
              ? `${quote(path)} mainitaan tässä, mutta tiedostoa ei ole tai se ei ole report.json`
              : `${quote(path)} mainitaan tässä, mutta sitä ei löydy`,
    why: 'Raporttiin jäisi aukko siihen, missä luvun, kuvan tai pohjan pitäisi olla, tai sitä ei voi verrata siihen, mitä on aiemmin päätetty ja julkaistu.',
    fix: (args) => {
      if (args?.isOfEdition)
        return 'Poista rivi ”template:” ja suorita ”report build --edition parallel”, kun kielet halutaan rinnakkain.';
      if (args && isRevision(args.path)) return NAME_REVISION;
      if (args && (args.isComparison || isEarlierReport(args.path)))
        return 'Kirjoita aiemmin koostetun report.json-tiedoston polku siitä kansiosta lukien, jossa report.yaml on.';
      return `${didYouMean(args?.suggestion)}${args && isTemplate(args.path) ? 'Kirjoita kohtaan ”template:” pohja, joka on olemassa, tai lisää kansio.' : 'Korjaa nimi tai lisää tiedosto.'}`;
    },
  },
  S16: {
    title: 'Epäselvä kausi',
    text: ({ text }) => `Merkintää ${quote(text)} ei voi lukea kaudeksi`,
    why: 'Jokainen toteuma ja jokainen tila kuuluu johonkin kauteen.',
    fix: (args) =>
      `${didYouMean(likelyPeriod(args?.text ?? ''))}Kirjoita otsikkoon esimerkiksi ”1–6/2021”, ”1–8/2021” tai ”2021”, YAML-tiedostoon 2021-H1, 2021-T2, 2021-Q3, 2021-08, 2021 tai 2021-01-01/2021-08-31.`,
  },
  S17: {
    title: 'Tuntematon luku',
    text: ({ figure }) =>
      /^figure\s/u.test(figure)
        ? `Merkintä ${quote(figure)} on jäänyt auki, lopussa pitäisi olla }}`
        : `Laskettua lukua ${quote(figure)} ei ole`,
    why: 'Tekstistä puuttuisi se luku, josta siinä puhutaan.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Kirjoita luku, joka raportissa on, esimerkiksi {{figure goals.met}}; ”report inspect” luettelee kaikki.`,
  },
  S18: {
    title: 'Kieli, jota raportissa ei ole',
    text: ({ language, languages, count }) =>
      `Kieli ${languageTag(language)} ei kuulu raportin kieliin: ${and(languages.map(quote))}${count === undefined ? '' : `. Sillä on kirjoitettu ${count} tekstiä ja tiedostoa`}`,
    why: 'Tekstiä kielellä, jolla ei julkaista, ei näkisi kukaan.',
    fix: () => 'Korjaa kieli tai lisää se report.yaml-tiedostoon kohtaan ”languages:”.',
  },
  S19: {
    title: 'Tiedoston nimestä puuttuu kieli',
    text: ({ languages }) =>
      `Tiedoston nimi ei kerro kieltä, lopussa pitäisi olla esimerkiksi ${or(suffixes(languages))}`,
    why: 'Kieliversiot erotetaan toisistaan nimen perusteella.',
    fix: (args) =>
      `Nimeä tiedosto uudelleen niin, että sen lopussa on ${or(suffixes(args?.languages ?? ['sv', 'fi']))}.`,
  },
  S20: {
    title: 'Tarpeeton poikkeus',
    text: ({ codes }) =>
      `Kommentti tekee poikkeuksen koodille ${and(codes)}, mutta sen alueella ei ole sellaista havaintoa`,
    why: 'Paikalleen jäävä poikkeus piilottaa seuraavan virheen samassa kohdassa.',
    fix: (args) => (args ? `Poista kommentista ${and(args.codes)} tai koko kommentti.` : 'Poista kommentti.'),
  },
  S21: {
    title: 'Poikkeus, joka ei ole voimassa',
    text: ({ what, code }) => {
      if (what === 'noReason')
        return 'Poikkeukselta puuttuu perustelu, sen pitäisi olla kaksoispisteen jälkeen';
      if (what === 'noCode') return 'Poikkeuksessa ei ole koodia, pitäisi olla esimerkiksi G05';
      return what === 'unknownCode'
        ? `${quote(code)} ei ole minkään havainnon koodi`
        : `Koodille ${code} ei voi tehdä poikkeusta`;
    },
    why: 'Lähdettä myöhemmin lukevan on nähtävä, mitä on hyväksytty ja miksi; siksi poikkeus ilman koodia ja perustelua ei ole voimassa.',
    fix: (args) =>
      args?.what === 'notSuppressible'
        ? 'Poista koodi ja korjaa se, mistä havainto kertoo.'
        : `${didYouMean(args?.suggestion)}Kirjoita koodi, kaksoispiste ja perustelu: ”report-ignore G05: päätetään syksyllä”.`,
  },
  S22: {
    title: 'Tunnettuja havaintoja, joita ei enää ole',
    text: ({ entries }) =>
      entries === 1
        ? 'Tiedostossa baseline.json on tunnettu havainto, jota ei enää ole'
        : `Tiedostossa baseline.json on ${number(entries)} tunnettua havaintoa, joita ei enää ole`,
    why: 'Luetteloon jäävä rivi piilottaa havainnon, jos se tulee takaisin.',
    fix: () => 'Suorita ”report check --write-baseline”, niin luettelo on taas ajan tasalla.',
  },
  S23: {
    title: 'Tunnettujen havaintojen luetteloa ei voi käyttää',
    text: ({ reason }) => BASELINE_FAULTS[reason],
    why: 'Silloin ei tiedetä, mitkä havainnot ovat tunnettuja, ja ne kaikki näytetään.',
    fix: () =>
      'Ratkaise ristiriita, jos tiedostossa on sellainen, tai suorita ”report check --write-baseline”, niin tiedosto kirjoitetaan uudelleen.',
  },
  S29: {
    title: 'Yhdistäminen on kesken',
    text: ({ marker }) => `Rivi ”${marker}” on jäänyt yhdistämisestä, joka on kesken`,
    why: 'Git kirjoittaa tiedostoon molemmat versiot, kun se ei tiedä, kumpi pätee. Vain ensimmäinen luetaan, kunnes joku on valinnut.',
    fix: () =>
      'Valitse toinen merkkien ”<<<<<<<” ja ”>>>>>>>” välissä olevista versioista tai yhdistä ne käsin, ja poista sitten merkkirivit.',
  },
} satisfies WordsOf<'S0' | 'S1' | 'S20' | 'S21' | 'S22' | 'S23' | 'S29'>;

function valueFix({ expected, actual, comment }: DiagnosticArgs['S03']): string {
  if (comment !== undefined)
    return `Merkin # jälkeen kirjoitettu on kommentti. Kirjoita arvo lainausmerkkeihin: "${comment}".`;
  return `${actual === 'null' ? 'Poista rivi tai muuta' : 'Muuta'} arvo; sen pitäisi olla ${expectedValue(expected, VALUES, tools)}.`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${primaryLanguage(language)}.md`));
}

const BASELINE_FAULTS = {
  notJson: 'Tiedosto baseline.json ei ole luettavissa JSON-muodossa',
  version: 'Tiedoston baseline.json versio on tässä tuntematon, ehkä uudemmasta Måltalista',
  form: 'Tiedosto baseline.json on muuta muotoa kuin se, jonka report check --write-baseline kirjoitti',
};

const REFERENCES = {
  unit: { nominative: 'Yksikkö', partitive: 'Yksikköä', adessive: 'yksiköllä' },
  theme: { nominative: 'Teema', partitive: 'Teemaa', adessive: 'teemalla' },
  goal: { nominative: 'Tavoite', partitive: 'Tavoitetta', adessive: 'tavoitteella' },
  measure: { nominative: 'Mittari', partitive: 'Mittaria', adessive: 'mittarilla' },
  commitment: { nominative: 'Sitoumus', partitive: 'Sitoumusta', adessive: 'sitoumuksella' },
  party: { nominative: 'Vastuutaho', partitive: 'Vastuutahoa', adessive: 'vastuutaholla' },
  group: { nominative: 'Ryhmä', partitive: 'Ryhmää', adessive: 'ryhmällä' },
  table: { nominative: 'Taulukko', partitive: 'Taulukkoa', adessive: 'taulukolla' },
  line: { nominative: 'Rivi', partitive: 'Riviä', adessive: 'rivillä' },
  policy: {
    nominative: 'Arviointiperuste',
    partitive: 'Arviointiperusteita',
    adessive: 'arviointiperusteella',
  },
  report: { nominative: 'Raportti', partitive: 'Raporttia', adessive: 'raportilla' },
  chapter: { nominative: 'Luku', partitive: 'Tekstilukua', adessive: 'luvulla' },
  template: { nominative: 'Raporttipohja', partitive: 'Raporttipohjaa', adessive: 'raporttipohjalla' },
};

/** What to add, and where it is kept. */
const ADDITIONS: Partial<Record<ReferenceKind, string>> = {
  unit: 'yksikkö report.yaml-tiedoston kohtaan ”units:”',
  theme: 'teema report.yaml-tiedoston kohtaan ”themes:”',
  party: 'vastuutaho report.yaml-tiedoston kohtaan ”parties:”',
  goal: 'tavoite tiedostoon goals/_central.<kieli>.md',
  measure: 'mittari',
  group: 'ryhmä mittarin kohtaan ”groups:”',
  line: 'rivi',
};

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'tyhjä', array: 'luettelo', object: 'ryhmä tietoja' };

const VALUES: ValueWords = {
  kinds: {
    string: 'teksti',
    text: 'teksti tai yksi teksti kutakin kieltä kohti',
    nonEmpty: 'jotain muuta kuin tyhjä',
    number: 'luku',
    int: 'kokonaisluku',
    boolean: '”true” tai ”false”',
    array: 'luettelo',
    object: 'ryhmä tietoja',
    record: 'ryhmä tietoja',
    id: 'tunnus, jossa on kirjaimia, numeroita ja yhdysmerkkejä mutta ei välilyöntejä',
    revision: 'kansion tiedosto tai git: ja versio',
    colour: 'väri lainausmerkeissä, esimerkiksi "#1c4e80"',
    'sv-FI': 'kielitunnus, esimerkiksi sv-FI',
  },
  atLeast: (limit) => `vähintään ${limit}`,
  atMost: (limit) => `enintään ${limit}`,
  dateLike: (example) => `päivämäärä, esimerkiksi ${example}`,
};
