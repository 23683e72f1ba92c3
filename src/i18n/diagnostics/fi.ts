// The words of every code in Finnish.
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  DiagnosticArgs,
  IdentityKind,
  LeftOver,
  LostMeaningKind,
  OutputFault,
  ReferenceKind,
  SourceDrift,
  TemplateFaultKind,
  ThemeFileFault,
} from '../../diagnostics/index.js';
import { isEarlierReport, isRevision } from './is-comparison.js';
import { isTableTag } from './is-table-tag.js';
import { isTemplate } from './is-template.js';
import { labelsExample } from './labels-example.js';
import { pdfFaults } from './pdf-faults.fi.js';
import { readsAsTarget } from './reads-as-target.js';
import { type DiagnosticWords, expectedValue, languageTools, type ValueWords } from './words.js';
import { type YamlFault, yamlFault } from './yaml-fault.js';

const tools = languageTools('fi', '”', '”');
const { quote, and, or, number, languageName } = tools;

const count = (amount: number, one: string, many: string): string =>
  `${number(amount)} ${amount === 1 ? one : many}`;
const didYouMean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : `Tarkoititko ${quote(suggestion)}? `;
const ofUnit = (unit: string | undefined): string => (unit ? ` (${quote(unit)})` : '');
const word = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? quote(key);

export const fi = {
  S01: {
    title: 'Tiedostoa ei voi lukea YAML-muodossa',
    text: ({ message }) => `Tiedostoa ei voi lukea YAML-muodossa: ${YAML_FAULTS[yamlFault(message)]}`,
    why: 'Mitään tiedostossa olevaa ei voi käyttää, ennen kuin sen muoto on oikea.',
    fix: () =>
      'Tarkista näytetty rivi ja sitä edeltävä rivi: sisennä välilyönneillä ja laita lainausmerkit tekstiin, jossa on kaksoispiste.',
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
    fix: (args) =>
      args
        ? `Muuta arvo; sen pitäisi olla ${expectedValue(args.expected, VALUES, tools)}.`
        : 'Muuta arvo sellaiseksi kuin sen pitäisi olla.',
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
    title: 'Ei vielä lueta',
    text: ({ what }) => `Tämä versio ei lue kohtaa ${quote(what)}`,
    why: 'Se, mitä tässä on, ei tule raporttiin, ja sinun on hyvä tietää se.',
    fix: () =>
      'Mitään ei tarvitse tehdä; säilytä se myöhempää versiota varten tai kirjoita tiedot tavoitteina ja mittareina.',
  },
  S14: {
    title: 'Ei mitään luettavaa',
    text: () => 'Tässä ei ole mitään luettavaa, pitäisi olla tekstiä tai taulukoita',
    why: 'Tyhjä lähde ei tuo raporttiin mitään; ehkä sisältö on kadonnut.',
    fix: () => 'Täydennä sisältö tai poista tiedosto.',
  },
  S15: {
    title: 'Tiedosto puuttuu',
    text: ({ path, isComparison }) =>
      isTemplate(path)
        ? `Raportin pohjaa ${quote(path)} ei löydy`
        : isRevision(path)
          ? noRevision(path)
          : isComparison || isEarlierReport(path)
            ? `${quote(path)} mainitaan tässä, mutta tiedostoa ei ole tai se ei ole report.json`
            : `${quote(path)} mainitaan tässä, mutta sitä ei löydy`,
    why: 'Raporttiin jäisi aukko siihen, missä luvun, kuvan tai pohjan pitäisi olla, tai sitä ei voi verrata siihen, mitä on aiemmin päätetty ja julkaistu.',
    fix: (args) => {
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
    fix: () => 'Kirjoita esimerkiksi 2021, 2021-H1, 2021-T2, 2021-Q3, 2021-08 tai 2021-01-01/2021-08-31.',
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
    text: ({ language, languages }) =>
      `Kieli ${languageTag(language)} ei kuulu raportin kieliin: ${and(languages.map(quote))}`,
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
  S24: {
    title: 'Ulkoasun tiedosto, jota ei voi käyttää',
    text: ({ path, fault }) => THEME_FILE_FAULTS[fault](quote(path)),
    why: 'Raportissa on mukana kaikki, mitä se näyttää: tiedostojen on oltava kansiossa, ja tekstin on pysyttävä tekstinä myös paperilla ja arkistossa.',
    fix: (args) => `${didYouMean(args?.suggestion)}${THEME_FILE_REMEDIES[args?.fault ?? 'missing']}`,
  },
  S25: {
    title: 'Pohja kysyy jotain, mitä ei ole',
    text: ({ fault, name, of }) => TEMPLATE_FAULTS[fault](quote(name), of && quote(of)),
    why: 'Kokoaminen pysähtyy tällaiseen kohtaan, ja jotkin kohdat tulevat vastaan vain joissakin raporteissa.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}${templateRemedy(args?.fault ?? 'field', args?.name ?? '')}`,
  },
  S26: {
    title: 'Pohja on toisesta versiosta',
    text: ({ what, version, expected }) =>
      what === 'copy'
        ? `Tiedosto on kopio versiosta ${version}, ja sen esikuva on muuttunut sen jälkeen`
        : `Pohja on kirjoitettu tietojen versiolle ${quote(version)}, odotettiin versiota ${quote(expected)}`,
    why: 'Se, mitä esikuvassa on korjattu tai lisätty, ei näy raportissanne.',
    fix: (args) =>
      args?.what === 'view'
        ? 'Suorita ”report template check”, korjaa löydetyt kohdat ja kirjoita odotettu versio kohtaan view: tiedostossa template.yml.'
        : 'Siirrä tiedosto syrjään, kopioi se uudelleen komennolla ”report template eject” ja vie muutoksenne uuteen kopioon.',
  },
  S27: {
    title: 'Pohjan tiedosto, jota mikään ei käytä',
    text: () => 'Mikään pohja ei käytä tiedostoa',
    why: 'Tiedosto korvaa valmiin vain samassa polussa; muualla se ei muuta mitään.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Anna sille korvattavan tiedoston polku tai poista se; ”report template list” näyttää kaikki.`,
  },
  S28: {
    title: 'Pohja jättää osan lukijoista ulkopuolelle',
    text: ({ lost, name }) => LOST_MEANINGS[lost](quote(name)),
    why: 'Raporttia kuunteleva tai paperilta lukeva ei saa sitä, minkä muut näkevät.',
    fix: (args) => LOST_REMEDIES[args?.lost ?? 'scope'],
  },

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
    text: ({ heading, kinds }) =>
      kinds.length > 1
        ? `Sarakeotsikon ${quote(heading)} voi lukea usealla tavalla: ${or(kinds.map(columnName))}`
        : `Sarakeotsikkoa ${quote(heading)} ei tunneta`,
    why: 'Otsikko ratkaisee, mitä sen alla olevat solut tarkoittavat, eikä mitään arvata.',
    fix: (args) =>
      `${didYouMean(args?.suggestion)}Muuta otsikko tai kerro report.yaml-tiedoston kohdassa ”columns:”, mitä se tarkoittaa.`,
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
    text: ({ cells }) => `Samasta mittarista sanotaan toisessa kohdassa muuta (${inColumns(cells)})`,
    why: 'Kyse on yhdestä mittarista, se lasketaan kerran, ja vain toinen teksteistä näytetään.',
    fix: () => 'Muuta kohdat yhtäpitäviksi, tai anna mittareille eri tunnukset, jos niitä on kaksi.',
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
    text: () => 'Tekstiä ei lueta tästä, eikä se tule raporttiin',
    why: 'Tavoitetiedostoista luetaan taulukot ja kustakin rivistä se, mitä sen lajin riviltä luetaan; muu katoaisi hiljaa.',
    fix: () => 'Siirrä teksti lukuun kansioon text/ tai kirjoita se rivin tunnuksen alle (#### {#tunnus}).',
  },

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
    text: ({ text, unit, what }) =>
      what === 'total'
        ? `${quote(text)}${ofUnit(unit)}: ryhmillä on arvoja mutta kaikkien yhteinen arvo puuttuu, joten mittaria ei arvioida`
        : `${quote(text)}${ofUnit(unit)}: kauden seuranta puuttuu eikä syytä kerrota`,
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

  P01: {
    title: 'Pieni lukumäärä',
    text: ({ text, what, cells, threshold }) => {
      const where =
        cells === 1
          ? `on arvo, joka on alle ${number(threshold)} ihmistä`
          : `on ${number(cells)} arvoa, jotka ovat alle ${number(threshold)} ihmistä`;
      return what === 'withheld'
        ? `Mittarissa ${quote(text)} ${where}, eikä raportti näytä ${cells === 1 ? 'sitä' : 'niitä'}`
        : `Mittarissa ${quote(text)} ${where}; pitäisi olla päätetty, onko mittari arkaluonteinen`;
    },
    why: 'Pieni ihmismäärä arkaluonteisessa asiassa voi paljastaa jonkun henkilön. Siksi raportti näyttää luvun sijasta kaksi pistettä.',
    fix: (args) =>
      args?.what === 'undeclared'
        ? 'Lisää mittari, teema tai yksikkö report.yaml-tiedoston kohtaan ”privacy: sensitive”, jolloin pienet lukumäärät piilotetaan, tai kohtaan ”privacy: open”, jos ne saa näyttää.'
        : 'Jos lähteet ovat julkisia, kirjoita luvun tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P02: {
    title: 'Piilotettu luku on laskettavissa',
    text: ({ text, what, cells }) => {
      if (what === 'published') {
        return cells === 1
          ? `Aiempi raportti on jo näyttänyt yhden mittarin ${quote(text)} piilotetun luvun tai sen, mistä se on laskettavissa`
          : `Aiempi raportti on jo näyttänyt ${number(cells)} mittarin ${quote(text)} piilotettua lukua tai sen, mistä ne ovat laskettavissa`;
      }
      return cells === 1
        ? `Mittarissa ${quote(text)} jätetään näyttämättä vielä yksi arvo, koska piilotettu luku olisi laskettavissa siitä`
        : `Mittarissa ${quote(text)} jätetään näyttämättä vielä ${number(cells)} arvoa, koska piilotettu luku olisi laskettavissa niistä`;
    },
    why: 'Se, joka tietää summan ja kaikki osat yhtä lukuun ottamatta, voi laskea puuttuvan osan. Siksi muitakin kuin pieniä lukuja piilotetaan.',
    fix: (args) =>
      args?.what === 'published'
        ? 'Julkaistua ei voi perua. Arvioi, pitääkö aiempi raportti korjata.'
        : 'Jos lähteet ovat julkisia, kirjoita näidenkin arvojen tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P03: {
    title: 'Osuus paljastaa pienen lukumäärän',
    text: ({ text, base, cells }) => {
      const what = cells === 1 ? 'yksi prosenttiluku' : `${number(cells)} prosenttilukua`;
      const also = text === base ? 'saman taulukon lukumäärän' : `mittarin ${quote(base)}`;
      return `Mittarissa ${quote(text)} jätetään näyttämättä ${what}, koska piilotettu lukumäärä olisi laskettavissa ${cells === 1 ? 'siitä' : 'niistä'} ${also} avulla`;
    },
    why: 'Osuudesta ja siitä, minkä osuus se on, saadaan lukumäärä. Jos se on pieni tai piilotettu, myös osuus piilotetaan.',
    fix: () =>
      'Jos lähteet ovat julkisia, kirjoita myös osuuden tilalle ”..”. Muuten lisää ”sources: private” tiedostoon report.yaml kohtaan ”privacy:”.',
  },
  P04: {
    title: 'Pieni lukumäärä tekstissä',
    text: ({ text, why, threshold, measure }) =>
      why === 'small'
        ? `${quote(text)} on niin vähän, että joku voi olla tunnistettavissa; pitäisi olla vähintään ${number(threshold)} tai ei lukumäärää`
        : `${quote(text)} on mittarin ${quote(measure)} arvo, jota raportissa ei näytetä; tekstin pitäisi olla ilman sitä`,
    why: 'Pieni ihmismäärä arkaluonteisessa asiassa voi paljastaa jonkun henkilön, eikä taulukossa piilotettu luku saa olla tekstissä.',
    fix: (args) =>
      args?.why === 'withheld'
        ? 'Kirjoita teksti ilman lukua.'
        : `Kirjoita ”alle ${args ? number(args.threshold) : 'viisi'}” tai ”muutama”, tai lisää aihe report.yaml-tiedoston kohtaan ”privacy: open”, jos se ei ole arkaluonteinen.`,
  },
  P05: {
    title: 'Henkilötunnus',
    text: ({ kind, where }) =>
      where === 'fileName'
        ? `Tiedoston nimessä on ${IDENTITY_NUMBERS[kind]}; nimen pitäisi olla ilman sitä`
        : `Tässä on ${IDENTITY_NUMBERS[kind]}; tekstin pitäisi olla ilman sitä`,
    why: 'Tunnus yksilöi yhden ihmisen. Se ei kuulu raporttiin eikä sen lähteisiin, ja siksi sitä ei toisteta tässä.',
    fix: (args) =>
      args?.where === 'fileName'
        ? 'Nimeä tiedosto uudelleen. Vanha nimi säilyy aiemmissa versioissa; pyydä niiden ylläpitäjää poistamaan se sieltäkin.'
        : 'Poista tunnus. Se säilyy tiedoston aiemmissa versioissa; pyydä niiden ylläpitäjää poistamaan se sieltäkin.',
  },
  P06: {
    title: 'Nimi roolin paikalla',
    text: ({ where }) => `${NAMES[where]}; pitäisi olla rooli tai toimielin`,
    why: 'Rooli pitää paikkansa silloinkin, kun työntekijä vaihtuu, eikä raportin pidä levittää henkilötietoja enempää kuin on tarpeen.',
    fix: () => 'Kirjoita rooli tai toimielin, esimerkiksi ”palvelupäällikkö” tai ”sosiaalilautakunta”.',
  },
  P07: {
    title: 'Henkilökohtainen yhteystieto',
    text: ({ what }) =>
      what === 'phone'
        ? 'Tässä on jonkun henkilön puhelinnumero; enintään vaihteen numero saisi olla'
        : 'Tässä on jonkun henkilön sähköpostiosoite; enintään toiminnon yhteinen osoite saisi olla',
    why: 'Julkaistu tieto päätyy ulkopuolisten keräämäksi ja säilyy kauan sen jälkeen, kun työntekijä on vaihtunut. Siksi tietoa ei toisteta tässä.',
    fix: (args) =>
      args?.what === 'phone'
        ? 'Poista numero tai kirjoita vaihteen numero.'
        : 'Poista tieto tai kirjoita toiminnon yhteinen osoite, esimerkiksi ”kirjaamo@”.',
  },
  P08: {
    title: 'Asianumero',
    text: () => 'Tässä on asianumero; teksti ei saisi johtaa yksittäiseen asiaan',
    why: 'Numeron avulla kuka tahansa voi pyytää asiakirjat nähtäväkseen, ja silloin seuranta johtaa yksittäiseen ihmiseen. Pöytäkirjan pykälä on julkinen ja saa olla tekstissä.',
    fix: () => 'Poista numero. Jos kyse on julkisesta päätöksestä, viittaa pöytäkirjan päivään ja pykälään.',
  },

  L01: {
    title: 'Osavuosikatsauksen kausi ja määräaika',
    text: ({ what, months, handedOver }) =>
      what === 'length'
        ? `Osavuosikatsaus kattaa ${count(months, 'kuukauden', 'kuukautta')}, pitäisi kattaa kuudesta kahdeksaan`
        : `Osavuosikatsaus annetaan ${handedOver ?? 'myöhässä'}, pitäisi antaa kahden kuukauden kuluessa kauden päättymisestä`,
    why: 'Ruotsissa laki määrää kauden pituuden ja sen, milloin katsaus on annettava.',
    fix: (args) =>
      args?.what === 'handover'
        ? 'Korjaa ”handedOver” report.yaml-tiedostossa tai aikaista päivää.'
        : args
          ? 'Valitse kausi, joka päättyy 30. kesäkuuta ja 31. elokuuta välillä.'
          : 'Korjaa kausi tai päivä kohdassa ”handedOver” report.yaml-tiedostossa.',
  },
  L02: {
    title: 'Kalenterin määräpäivä',
    text: ({ what, date, deadline, profile }) =>
      `${STEPS[what]} ${date}, profiilin ${profile} mukaan pitäisi viimeistään ${deadline}`,
    why: 'Laki asettaa jokaiselle vaiheelle viimeisen päivän, ja tilintarkastaja huomauttaa sen ylittämisestä.',
    fix: () =>
      'Aikaista vaihetta. Jos päivä on kirjoitettu väärin, korjaa ”handedOver”, ”audited” tai ”approval” report.yaml-tiedostossa.',
  },
  L03: {
    title: 'Otsikko puuttuu',
    text: ({ what, sv, fi, profile }) =>
      what === 'heading'
        ? `Raportissa ei ole otsikkoa ${quote(fi)} (ruotsiksi ${quote(sv)}), jota profiili ${profile} edellyttää`
        : `Mikään tavoite ei koske konsernia (ruotsiksi ${quote(sv)}), vaikka profiili ${profile} edellyttää sitä`,
    why: 'Raportin arvioija etsii tiettyjä osia eikä halua arvailla, ovatko ne mukana.',
    fix: (args) =>
      args?.what === 'group'
        ? 'Kirjoita konsernille tavoitteita tai lukuun otsikko, jonka alla niitä arvioidaan.'
        : `Kirjoita luku tai otsikko näillä sanoilla. Jos osa on toisessa asiakirjassa, nimeä se report.yaml-tiedoston kohdassa ”rules: L03: { elsewhere: [${args?.part ?? '…'}] }”.`,
  },
  L04: {
    title: 'Kieliversiot eivät vastaa toisiaan',
    text: ({ gap, language, text }) => GAPS[gap](languageStem(language), text ? ` ${quote(text)}` : ''),
    why: 'Kieliversiot ovat sama raportti; kummankin lukijan on saatava samat tiedot.',
    fix: (args) => (args ? CLOSE_GAP[args.gap] : 'Lisää se, mikä puuttuu, jotta versiot vastaavat toisiaan.'),
  },
  L05: {
    title: 'Toisen kielen sanoja',
    text: ({ language, other, text, what }) =>
      FOREIGN[what](quote(text), languageStem(other), languageStem(language)),
    why: 'Raportin lukijan ei pidä tarvita toista kieltä, ja ruudunlukija ääntää sanat väärin.',
    fix: (args) =>
      args?.what === 'file'
        ? 'Käännä tekstit tai anna tiedoston nimeen se kieli, jolla se on kirjoitettu.'
        : 'Käännä sanat. Jos niiden pitää jäädä, merkitse niiden kieli: [god man]{lang=sv}.',
  },
  L06: {
    title: 'Ei välity kaikille',
    text: ({ what, text }) => BARRIERS[what](quote(text)),
    why: 'Raporttia kuunteleva tai värejä erottamaton lukija jää muuten vaille sitä, minkä muut näkevät.',
    fix: (args) =>
      args ? OPEN_TO_ALL[args.what] : 'Kerro sanoin, mitä kuva, linkki, väri tai merkki sanoo.',
  },
  L07: {
    title: 'PDF-tiedosto ei täytä standardia',
    text: ({ file, standard, clause, condition, what, count: times, page }) =>
      `${quote(file)} ei täytä standardia ${standard}, kohta ${clause}${condition ? ` (Matterhorn ${condition})` : ''}: ${pdfFaults[what]}${times > 1 ? `, ${number(times)} kohdassa` : ''}${page === undefined ? '' : `${times > 1 ? ', ensimmäisenä' : ','} sivulla ${number(page)}`}`,
    why: 'Tiedoston lupausten on pidettävä raporttia kuuntelevalle ja arkistossa. Siksi se lupaa vain sen, mikä on tarkastettu juuri siitä tiedostosta.',
    fix: () =>
      'Katso, johtuuko virhe omasta mallipohjasta, kuvasta tai kirjasimesta; muuten virhe on meidän, ja otamme ilmoituksen mielellämme vastaan. Tiedostoa voi käyttää, mutta se ei väitä noudattavansa standardia.',
  },
  L08: {
    title: 'Vaikealukuinen luku',
    text: ({ lix, limit }) =>
      `Luvun luettavuusindeksi (LIX) on ${number(lix)}, odotettiin enintään ${number(limit)}`,
    why: 'Yli 60 tarkoittaa hyvin vaikeaa ruotsinkielistä tekstiä. LIX mittaa vain virkkeiden ja sanojen pituutta, joten se on vihje.',
    fix: () =>
      'Jaa pitkät virkkeet ja vaihda pitkiä sanoja, jos voit, tai muuta rajaa tiedostossa report.yaml kohdassa ”rules: L08: { lix: … }”.',
  },
  L09: {
    title: 'Kieliversioissa on eri tietoja',
    text: ({ field, language, values }) =>
      `Kohdassa ”${columnName(field)}” on ${languageStem(language)}kielisessä versiossa ${quote(values[1])}, pitäisi olla ${quote(values[0])} kuten lähdekielellä`,
    why: 'Luvut, tilat ja päivämäärät ovat joka kielellä samat.',
    fix: () => 'Korjaa se, joka on väärin, tai jätä käännöksen solu tyhjäksi.',
  },
  L10: {
    title: 'Käännös ei ole valmis',
    text: ({ report, language, need, missing, stale, unreviewed }) =>
      `Raportin ${quote(report)} ${languageStem(language)}kielinen versio ei ole valmis julkaistavaksi: ${and(
        [
          missing > 0 ? `${count(missing, 'teksti puuttuu', 'tekstiä puuttuu')}` : '',
          stale > 0 ? `${count(stale, 'on lähdetekstiä vanhempi', 'on lähdetekstiä vanhempia')}` : '',
          unreviewed > 0 ? `${count(unreviewed, 'on hyväksymättä', 'on hyväksymättä')}` : '',
        ].filter(Boolean),
      )}; ${TRANSLATION_NEEDS[need]}`,
    why: 'Raporttia ei voi julkaista, ennen kuin kummankin kielen lukijat saavat samat, ajantasaiset tiedot.',
    fix: () =>
      'Katso puuttuvat komennolla ”report translate status”, käännä ne ja hyväksy luetut komennolla ”report translate accept”; vaatimus on report.yaml-tiedoston kohdassa ”translation”.',
  },
  L11: {
    title: 'Kieliversiot eroavat tekstissä',
    text: ({ what, source, language, values }) =>
      differs(SHARED[what], languageStem(source), languageStem(language), values),
    why: 'Luvut, linkit, liitetyt tiedot ja alaviitteet ovat samat joka kielellä; ero on useimmiten kirjoitusvirhe tai vanha käännös.',
    fix: () => 'Vertaa tekstejä ja korjaa se, joka on väärin.',
  },
  L12: {
    title: 'Pitkä virke',
    text: ({ text, words, limit }) =>
      `Virkkeessä ${quote(text)} on ${number(words)} sanaa, odotettiin enintään ${number(limit)}`,
    why: 'Pitkä virke on luettava uudelleen, eikä sitä jaksa pitää mielessä ääneen luettuna.',
    fix: () => 'Jaa virke kohdasta, josta uusi ajatus alkaa.',
  },
  L13: {
    title: 'Monta passiivia peräkkäin',
    text: ({ words }) => `Virkkeessä on ${number(words.length)} passiivimuotoista verbiä: ${and(words)}`,
    why: 'Passiivista ei näy, kuka tekee, ja juuri sitä lukija haluaa tietää.',
    fix: () => 'Kirjoita, kuka tekee.',
  },
  L14: {
    title: 'Lyhenne ilman selitystä',
    text: ({ word }) => `Lyhennettä ${quote(word)} ei selitetä missään raportin kohdassa`,
    why: 'Raportin kirjoittajat tuntevat lyhenteen, mutta asukas tai uusi luottamushenkilö ei ehkä tunne.',
    fix: (args) =>
      `Kirjoita sanat auki ensimmäisellä kerralla ja lyhenne${args ? ` (${args.word})` : ''} sulkeisiin niiden perään, tai lisää se tiedostoon report.yaml kohtaan ”abbreviations:”.`,
  },
  L15: {
    title: 'Väri, jota ei voi lukea',
    text: ({ colour, ground, ratio, least }) =>
      `Värin ${colour} kontrasti ${ACCENT_GROUNDS[ground]} on ${number(ratio)}:1, odotettiin vähintään ${number(least)}:1`,
    why: 'Otsikot ja linkit ovat tämän värisiä; heikommin näkevä tai kirkkaassa valossa lukeva ei erota niitä. Laki digitaalisten palvelujen tarjoamisesta edellyttää riittävää kontrastia.',
    fix: (args) =>
      args
        ? `Valitse ${args.ground.startsWith('dark') ? 'vaaleampi' : 'tummempi'} väri. Ehdotus, lähin saman värin sävy: "${args.suggestion}".`
        : 'Valitse väri, jonka kontrasti on suurempi.',
  },
  L16: {
    title: 'Tiedosto ei ole se, joka rakennettiin',
    text: ({ file, what }) => OUTPUT_FAULTS[what](quote(file)),
    why: 'Manifesti kertoo tavulleen, mitä rakennettiin. Poikkeava tiedosto voi olla muutettu, vaihdettu tai vioittunut.',
    fix: () => 'Rakenna raportti uudelleen tai palauta kansio ennalleen.',
  },
  L17: {
    title: 'Lähteet eivät ole ne, joista raportti tehtiin',
    text: ({ file, what }) => SOURCE_DRIFTS[what](quote(file)),
    why: 'Julkaistu raportti on voitava johtaa juuri omista lähteistään.',
    fix: () =>
      'Siirry siihen lähteiden versioon, josta raportti tehtiin, tai rakenna raportti uudelleen nykyisistä lähteistä.',
  },
  L18: {
    title: 'Tehty toisella versiolla, mallipohjalla tai selaimella',
    text: ({ what, name, made, here }) =>
      ({
        version: `Raportti tehtiin versiolla ${made}, käytössä on versio ${here}`,
        template: `Mallipohja ${quote(name)} ei ole sellainen kuin raporttia tehtäessä`,
        browser: `Tiedostoa ${quote(name)} ei voi verrata: sen on tulostanut ${made}, täällä käytössä on ${here}`,
      })[what],
    why: 'Samat lähteet antavat saman raportin vain samalla ohjelmalla ja samalla mallipohjalla, ja saman PDF-tiedoston vain samalla selaimella.',
    fix: (args) =>
      ({
        version: `Tee tarkastus versiolla ${args?.made}.`,
        template: 'Siirry versioon, jossa mallipohja on entisellään, tai rakenna raportti uudelleen.',
        browser: `Tee tarkastus selaimella ${args?.made}; osoita se valinnalla --browser.`,
      })[args?.what ?? 'template'],
  },

  E01: {
    title: 'Polkua ei ole',
    text: ({ path }) => `Polkua ${quote(path)} ei ole`,
    why: 'Komento tarvitsee kansion tai tiedoston luettavakseen.',
    fix: () => 'Tarkista kirjoitusasu tai siirry kansioon, jossa report.yaml on; ”report init” tekee uuden.',
  },
  E02: {
    title: 'Ei selainta',
    text: ({ tried }) =>
      tried.length === 0
        ? 'PDF-tiedoston tekemiseen ei löytynyt selainta'
        : `PDF-tiedoston tekemiseen ei löytynyt selainta; etsittiin paikoista ${and(tried.map(quote))}`,
    why: 'PDF-tiedoston tulostaa Chrome, Edge tai Chromium.',
    fix: () =>
      'Asenna Chrome, Edge tai Chromium, tai osoita selain valinnalla --browser tai muuttujalla MALTAL_BROWSER; ”report build --format html” ei tarvitse selainta.',
  },
  E03: {
    title: 'Tulosta ei voi kirjoittaa',
    text: ({ path, reason }) => `${quote(path)}: ${UNWRITABLE[reason]}`,
    why: 'Raportti korvataan kokonaan tai ei lainkaan; se, mitä paikalla oli ennen, on koskematta.',
    fix: (args) => (args ? MAKE_WRITABLE[args.reason] : 'Valitse toinen kansio valinnalla --out.'),
  },
  E04: {
    title: 'Selain ei toimi',
    text: ({ browser, reason }) => `Selain ${quote(browser)} ei toimi: ${browserEnd(reason)}`,
    why: 'PDF-tiedoston tulostaa selain.',
    fix: () =>
      'Suorita ”report doctor”, tai osoita toinen selain valinnalla --browser tai muuttujalla MALTAL_BROWSER.',
  },
  E05: {
    title: 'Vajaa PDF-tiedosto',
    text: ({ pages, characters }) =>
      `PDF-tiedostoon tuli ${count(pages, 'sivu', 'sivua')} ja ${count(characters, 'merkki', 'merkkiä')} tekstiä, siinä pitäisi olla koko raportti`,
    why: 'Vajaa tiedosto ei saa korvata kunnollista.',
    fix: () => 'Suorita komento uudelleen; jos virhe toistuu, kokeile toista selainta valinnalla --browser.',
  },
  E06: {
    title: 'Ei report.yaml-tiedostoa',
    text: ({ path }) => `Kansiossa ${quote(path)} ei ole report.yaml-tiedostoa`,
    why: 'Se tiedosto kertoo, kenen raportti on, millä kielillä se julkaistaan ja mitä kautta se koskee.',
    fix: () => 'Siirry kansioon, jossa report.yaml on, tai tee uusi komennolla ”report init”.',
  },
  E07: {
    title: 'Väärä valinta komentorivillä',
    text: ({ flag, value, allowed }) =>
      flag === '--against'
        ? isRevision(value)
          ? noRevision(value)
          : `${flag} on ${quote(value)}, mikä ei ole luettavissa oleva report.json`
        : `${flag} on ${quote(value)}, ${allowed.length > 0 ? `pitäisi olla ${or(allowed.map(quote))}` : 'mikä ei ole tässä mahdollista'}`,
    why: 'Komento ei voi tietää, mitä halutaan.',
    fix: (args) =>
      args?.flag === '--against'
        ? isRevision(args.value)
          ? NAME_REVISION
          : 'Kirjoita aiemmin koostetun report.json-tiedoston polku, tai git: ja versio.'
        : args && args.allowed.length > 0
          ? `Kirjoita esimerkiksi ${args.flag} ${args.allowed[0]}.`
          : 'Suorita komento valinnalla --help, niin näet, mikä on mahdollista.',
  },
  E08: {
    title: 'Raporttipohja ei toimi',
    text: ({ template, message }) => `Raporttipohjaa ${quote(template)} ei voi käyttää: ${message}`,
    why: 'Pohja, joka ei toimi, jättäisi raporttiin aukkoja.',
    fix: () =>
      'Tarkista pohjan nimi; jos se on oikein, korjaa tiedosto templates/-kansiossa tai poista se, jolloin käytetään valmista pohjaa.',
  },
  E09: {
    title: 'Tuntematon nimi',
    text: ({ id }) => `Nimellä ${quote(id)} ei ole lukua, tavoitetta, mittaria, raporttia eikä koodia`,
    why: 'Vain se, mitä lähteissä on, voidaan koota ja selittää.',
    fix: (args) => `${didYouMean(args?.suggestion)}”report inspect” luettelee kaiken, mitä on.`,
  },
  E10: {
    title: 'Tiedostoa ei voi lukea',
    text: ({ path, reason }) =>
      `Tiedostoa ${quote(path)} ei voi lukea: ${READ_OBSTACLES[reason] ?? `järjestelmän vastaus on ${reason}`}`,
    why: 'Raporttia ei tehdä vain osasta lähteitä.',
    fix: (args) =>
      READ_REMEDIES[args?.reason ?? ''] ??
      'Tarkista, että saat lukea tiedostoa ja ettei se ole auki toisessa ohjelmassa.',
  },
  E11: {
    title: 'Versiota ei voi lukea',
    text: ({ revision, reason }) => REVISION_OBSTACLES[reason](quote(revision)),
    why: 'Se, mikä on uutta, näkyy vasta, kun lähteitä verrataan aiempaan.',
    fix: (args) => REVISION_REMEDIES[args?.reason ?? 'unknownRevision'],
  },
  E12: {
    title: 'Työkansiota ei enää ole',
    text: () => 'Kansiota, jossa olet, ei enää ole',
    why: 'Polut luetaan siitä kansiosta, jossa olet.',
    fix: () => 'Siirry olemassa olevaan kansioon ja aja komento uudelleen.',
  },
  E13: {
    title: 'Tulostetta ei voi kirjoittaa',
    text: ({ reason }) =>
      `Tulostetta ei voi kirjoittaa sinne, minne se on ohjattu: ${WRITE_OBSTACLES[reason] ?? `järjestelmän vastaus on ${reason}`}`,
    why: 'Kirjoittamatta jääneessä voi olla havaintoja, jotka sinun pitää nähdä.',
    fix: () => 'Vapauta levytilaa tai ohjaa tuloste toiseen tiedostoon.',
  },
  E14: {
    title: 'Väliaikaisille tiedostoille ei ole tilaa',
    text: ({ path, reason }) =>
      `Väliaikaisia tiedostoja ei voi kirjoittaa kansioon ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `järjestelmän vastaus on ${reason}`}`,
    why: 'PDF-tiedoston tulostava selain tarvitsee kansion omille tiedostoilleen.',
    fix: () => 'Vapauta levytilaa tai osoita toinen kansio muuttujalla TMPDIR (Windowsissa TEMP).',
  },
  E15: {
    title: 'Osoitteessa ei ole selainta',
    text: ({ endpoint, reason }) => `Osoitteessa ${quote(endpoint)} ei vastaa selain: ${UNREACHED[reason]}`,
    why: 'PDF-tiedosto on tarkoitus tulostaa siellä toimivalla selaimella.',
    fix: () =>
      'Tarkista osoite ja se, että Chrome toimii siellä valitsimella --remote-debugging-port, tai jätä --browser-endpoint (MALTAL_BROWSER_ENDPOINT) pois, jolloin tulostaa tämän tietokoneen selain.',
  },
  E16: {
    title: 'Osoitteen selain ei tulosta',
    text: ({ endpoint, reason }) =>
      `Osoitteen ${quote(endpoint)} selain ei tulostanut raporttia: ${UNPRINTED[reason]}`,
    why: 'Raportti lähetettiin kahdesti, kahta yhteyttä pitkin; aiempi tulos on koskematon.',
    fix: () =>
      'Katso, mitä selain sanoo omassa lokissaan ja riittääkö sen muisti (suureen raporttiin 1 Gt); aja sitten komento uudelleen.',
  },
  E17: {
    title: 'Portti on varattu',
    text: ({ port }) => `Portti ${port} on jo toisen ohjelman käytössä`,
    why: 'Esikatselu tarvitsee oman portin tällä tietokoneella.',
    fix: () => 'Valitse toinen portti valinnalla --port tai jätä --port pois, jolloin käytetään vapaata.',
  },
  E18: {
    title: 'Esikatselua ei voi avata',
    text: ({ port, reason }) =>
      `Porttia ${port} ei voi avata: ${reason === 'EACCES' ? 'sinulla ei ole siihen oikeutta' : `järjestelmän vastaus on ${reason}`}`,
    why: 'Raportti näytetään tietokoneen omassa osoitteessa (127.0.0.1), johon vain sinä pääset.',
    fix: () =>
      'Valitse portti 1024:stä ylöspäin valinnalla --port tai jätä --port pois, jolloin käytetään vapaata.',
  },
  E19: {
    title: 'Ei mitään tarkastettavaa',
    text: ({ path }) =>
      `Kansiossa ${quote(path)} ei ole rakennettua raporttia, odotettiin kansiota, jossa on manifest.json`,
    why: 'Manifesti kertoo, mitä rakennettiin ja mistä.',
    fix: () => 'Anna kansio, johon ”report build” kirjoitti, tai rakenna raportti ensin.',
  },
  E20: {
    title: 'veraPDF-ohjelmaa ei voi ajaa',
    text: ({ program, reason }) =>
      reason === undefined
        ? `Ohjelmaa ${quote(program)} ei ole`
        : `Ohjelmaa ${quote(program)} ei voi ajaa: ${reason}`,
    why: 'Valitsimella --verapdf myös tuo ohjelma tarkastaa PDF-tiedostot.',
    fix: () => 'Asenna veraPDF, osoita se muuttujalla VERAPDF tai tarkasta ilman valitsinta --verapdf.',
  },
} satisfies DiagnosticWords;

const OUTPUT_FAULTS: Record<OutputFault, (file: string) => string> = {
  changed: (file) => `Tiedostoa ${file} on muutettu rakentamisen jälkeen`,
  missing: (file) => `Tiedosto ${file} on manifestissa, mutta sitä ei ole`,
  extra: (file) => `${file} on kansiossa, mutta ei manifestissa`,
  link: (file) => `${file} ei ole tavallinen tiedosto`,
  manifest: () => 'Manifestiin ei voi luottaa: se on vioittunut, muutettu tai toisen ohjelman tekemä',
  rebuilt: (file) => `Tiedostosta ${file} ei tule samaa, kun se rakennetaan uudelleen`,
};

const SOURCE_DRIFTS: Record<SourceDrift, (file: string) => string> = {
  changed: (file) => `Lähdettä ${file} on muutettu raportin tekemisen jälkeen`,
  missing: (file) => `Lähdettä ${file} ei enää ole`,
  added: (file) => `Lähde ${file} on tullut raportin tekemisen jälkeen`,
  earlier: (file) => `Tiedosto ${file} on tehty aiemmista lähteistä kuin muu raportti`,
  notBuildable: (file) => `Raporttia ${file} ei voi rakentaa nykyisistä lähteistä`,
};

/** Steps that have a last day; a date follows. */
const STEPS: Record<DeadlineStep, string> = {
  ready: 'Raportti valmistuu',
  audited: 'Tilintarkastus valmistuu',
  council: 'Raportti annetaan valtuustolle',
  councilAndAuditors: 'Raportti annetaan valtuustolle ja tilintarkastajille',
};

function columnName(kind: string): string {
  return word(COLUMNS, kind);
}

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'sarake' : 'sarakkeet'} ${and(kinds.map(columnName))}`;
}

function languageTag(tag: string): string {
  const name = languageName(tag);
  return name === tag ? quote(tag) : `${quote(tag)} (${name})`;
}

/** The genitive that `kielinen` is added to: `suomen`, `ruotsin`. */
function languageStem(tag: string): string {
  const primary = tag.split('-')[0] ?? '';
  const stems: Readonly<Record<string, string>> = LANGUAGE_STEMS;
  return stems[primary] ?? `${languageName(tag)}n`;
}

const LANGUAGE_STEMS = {
  sv: 'ruotsin',
  fi: 'suomen',
  en: 'englannin',
  se: 'pohjoissaamen',
  nb: 'norjan',
  de: 'saksan',
  et: 'viron',
  ru: 'venäjän',
};

function suffixes(languages: readonly string[]): string[] {
  return languages.map((language) => quote(`.${language.split('-')[0]}.md`));
}

const noRevision = (path: string) =>
  `Gitissä ei ole versiota ${quote(path.slice(4))}, jossa olisi tämän raportin report.yaml`;
const NAME_REVISION =
  'Kirjoita tunniste, haara tai commit, jossa tämä kansio on. Gitin on oltava asennettuna, ja matalasta kloonista versio voi puuttua.';

const BASELINE_FAULTS = {
  notJson: 'Tiedosto baseline.json ei ole luettavissa JSON-muodossa',
  version: 'Tiedoston baseline.json versio on tässä tuntematon, ehkä uudemmasta Måltalista',
  form: 'Tiedosto baseline.json on muuta muotoa kuin se, jonka report check --write-baseline kirjoitti',
};

const REVISION_OBSTACLES = {
  noGit: (revision: string) =>
    `Muutoksia version ${revision} jälkeen ei voi lukea: gitiä ei ole asennettu tai se puuttuu PATH-polulta`,
  notInGit: (revision: string) =>
    `Muutoksia version ${revision} jälkeen ei voi lukea: kansio ei kuulu mihinkään git-varastoon`,
  notOurs: (revision: string) =>
    `Muutoksia version ${revision} jälkeen ei voi lukea: git-varaston omistaa toinen käyttäjä`,
  unknownRevision: (revision: string) => `Gitissä ei ole versiota ${revision}`,
  shallow: (revision: string) =>
    `Gitissä ei ole versiota ${revision}: klooni on matala, ja siinä ovat vain viimeisimmät muutokset`,
};
const REVISION_REMEDIES = {
  noGit: 'Asenna git, tai tarkista ilman valintaa --since.',
  notInGit:
    'Suorita komento varaston kloonissa, jossa .git-kansio on tallella, tai tarkista ilman valintaa --since.',
  notOurs: 'Kerro gitille, että kansioon voi luottaa: git config --global --add safe.directory <kansio>.',
  unknownRevision: 'Kirjoita haara, tunniste tai commit, joka on kloonissa, esimerkiksi origin/main.',
  shallow:
    'Hae koko historia: fetch-depth: 0 (actions/checkout), GIT_DEPTH: 0 (GitLab) tai git fetch --unshallow.',
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

const TRENDS = { improved: 'parantunut', unchanged: 'ennallaan', worsened: 'heikentynyt' };

const ASSESSMENTS = {
  met: 'toteutunut',
  partlyMet: 'osittain toteutunut',
  notMet: 'ei toteutunut',
  notAssessable: 'ei voida arvioida',
  notAssessed: 'ei arvioitu',
};

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

const FOREIGN = {
  word: (words: string, other: string, own: string) =>
    `${words} on ${other}kielinen sana, vaikka teksti on ${own}kielinen`,
  passage: (words: string, other: string, own: string) =>
    `Teksti ${words} on ${other}kielinen, pitäisi olla ${own}kielinen`,
  heading: (words: string, other: string, own: string) =>
    `Otsikko ${words} on ${other}kielinen, pitäisi olla ${own}kielinen`,
  file: (words: string, other: string, own: string) =>
    `Tiedoston lähes kaikki tekstit, kuten ${words}, ovat ${other}kielisiä, pitäisi olla ${own}kielisiä`,
};

const BARRIERS: Record<Barrier, (text: string) => string> = {
  imageWithoutText: (text) => `Kuvalla ${text} ei ole tekstivastinetta, pitäisi olla sanallinen kuvaus`,
  imageTextIsFileName: (text) =>
    `Kuvan tekstivastine ${text} on tiedoston nimi, pitäisi olla sanallinen kuvaus`,
  linkText: (text) => `Linkkiteksti ${text} ei kerro, mihin linkki johtaa`,
  bareAddress: (text) =>
    `Linkki näkyy osoitteena ${text}, pitäisi olla sanoja, jotka kertovat, mihin se johtaa`,
  headingLevel: (text) => `Otsikko ${text} hyppää tason yli`,
  symbolOnly: (text) => `Tekstissä on vain ${text}, pitäisi olla sana, joka sanoo saman`,
  colourOnly: (text) => `${text} välittyy vain sille, joka näkee värin, pitäisi olla tilaa kuvaava sana`,
  tableWithoutHead: () => 'Taulukolla ei ole otsikkoriviä, jokaisen sarakkeen yllä pitäisi olla sana',
};

const OPEN_TO_ALL: Record<Barrier, string> = {
  imageWithoutText:
    'Kirjoita hakasulkeisiin, mitä kuva esittää: ![Työttömien määrä on vähentynyt](kaavio.png).',
  imageTextIsFileName: 'Kirjoita hakasulkeisiin, mitä kuva esittää, ei tiedoston nimeä.',
  linkText: 'Kerro linkkitekstissä, mihin linkki johtaa: [vuoden 2021 talousarvio](https://…).',
  bareAddress: 'Anna linkille sanat: [vuoden 2021 talousarvio](https://…).',
  headingLevel: 'Siirry alaspäin taso kerrallaan: ##-otsikko #-otsikon alle, ###-otsikko ##-otsikon alle.',
  symbolOnly: 'Kirjoita tila sanana, esimerkiksi toteutunut tai viivästynyt.',
  colourOnly: 'Kirjoita, mitä väri tarkoittaa, esimerkiksi tavoitteet, jotka eivät ole toteutuneet.',
  tableWithoutHead: 'Kirjoita taulukon ensimmäiselle riville, mitä kussakin sarakkeessa on.',
};

const SHARED = { number: 'luku', link: 'linkki', placeholder: 'paikkamerkki', footnote: 'alaviite' };

function differs(what: string, source: string, language: string, [own, other]: [string, string]): string {
  const edition = `${language[0]?.toUpperCase()}${language.slice(1)}kielise`;
  if (other === '')
    return `${edition}stä versiosta puuttuu ${what} ${quote(own)}, joka on ${source}kielisessä versiossa`;
  if (own === '')
    return `${edition}ssä versiossa on ${what} ${quote(other)}, jota ${source}kielisessä versiossa ei ole`;
  return `${edition}ssä versiossa on ${what} ${quote(other)}, pitäisi olla ${quote(own)} kuten ${source}kielisessä`;
}

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

const GAPS = {
  missingText: (stem: string, text: string) => `Teksti${text} puuttuu ${stem}kielisestä versiosta`,
  missingRow: (stem: string, text: string) => `Rivi${text} puuttuu ${stem}kielisestä versiosta`,
  extraRow: (stem: string, text: string) =>
    `Rivi${text} on vain ${stem}kielisessä versiossa, sen pitäisi olla myös lähdekielellä`,
  countsDiffer: (stem: string, text: string) =>
    `Taulukossa${text} on ${stem}kielisessä versiossa eri määrä rivejä, joten rivejä ei voi yhdistää pareiksi`,
  missingFile: (stem: string, text: string) =>
    `${stem[0]?.toUpperCase()}${stem.slice(1)}kielinen tiedosto${text} puuttuu`,
  missingChapter: (stem: string, text: string) => `Luku${text} puuttuu ${stem}kielisestä versiosta`,
  stale: (stem: string, text: string) =>
    `Käännös${text} on ${stem}kielisessä versiossa tehty aiemmasta lähdetekstistä, sen pitäisi vastata nykyistä lähdetekstiä`,
  orphan: (stem: string, text: string) =>
    `Käännöksellä${text} ei ${stem}kielisessä versiossa ole enää lähdetekstiä, se pitäisi olla lähdekielellä`,
  untranslated: (stem: string, text: string) =>
    `Teksti${text} on ${stem}kielisessä versiossa sama kuin lähdekielellä, sen pitäisi olla käännetty`,
  abridged: (stem: string, text: string) =>
    `Käännös${text} on ${stem}kielisessä versiossa paljon lähdetekstiä lyhyempi, siinä pitäisi olla koko sisältö`,
};

const TRANSLATION_NEEDS = {
  complete: 'mitään tekstiä ei pitäisi puuttua',
  current: 'mitään tekstiä ei pitäisi puuttua eikä minkään olla lähdetekstiä vanhempi',
  reviewed: 'kaikkien tekstien pitäisi olla käännettyjä ja hyväksyttyjä',
};

const CLOSE_GAP = {
  missingText: 'Kirjoita teksti myös sillä kielellä.',
  missingRow: 'Lisää rivi siihen versioon.',
  extraRow: 'Poista rivi tai lisää se lähdekielelle.',
  countsDiffer: 'Tee riveistä yhtä monta, tai anna jokaiselle riville tunnus kummassakin versiossa.',
  missingFile: 'Lisää tiedosto sillä kielellä.',
  missingChapter: 'Kirjoita luku sillä kielellä.',
  stale:
    'Lue käännös lähdetekstin rinnalla, muuta sitä tarvittaessa ja hyväksy se komennolla ”report translate accept”.',
  orphan:
    'Poista käännös tai kirjoita lähdeteksti uudelleen; ”report translate accept --all” siivoaa translations.yaml-tiedoston.',
  untranslated:
    'Käännä teksti, tai merkitse se tarkoituksella samaksi komennolla ”report translate accept --equal”.',
  abridged: 'Täydennä käännös niin, että mitään sisällöstä ei puutu.',
};

const UNWRITABLE = {
  notWritable: 'kansioon ei voi kirjoittaa',
  fileNotWritable: 'tiedostoa ei voi kirjoittaa',
  notOurs:
    'kansiossa on tiedostoja, joita ohjelma ei ole tehnyt, pitäisi olla tyhjä kansio tai aiempi raportti',
  noSpace: 'levy on täynnä',
};

const MAKE_WRITABLE = {
  notWritable:
    'Sulje ohjelmat, joissa kansio on auki, varmista, että saat kirjoittaa sinne, tai valitse toinen kansio valinnalla --out.',
  fileNotWritable:
    'Varmista, että tiedoston kansio on olemassa ja että saat kirjoittaa siihen, tai anna toinen tiedosto.',
  notOurs: 'Valitse toinen kansio valinnalla --out tai siirrä tiedostot pois.',
  noSpace: 'Vapauta tilaa tai kirjoita toiselle levylle.',
};

const YAML_FAULTS: Record<YamlFault, string> = {
  indent: 'riviä ei ole sisennetty kuten viereisiä rivejä',
  tab: 'rivi on sisennetty sarkaimella, pitäisi käyttää välilyöntejä',
  repeated: 'sama tieto on kirjoitettu kahdesti',
  colon: 'riviltä puuttuu kaksoispiste, tai kaksoispisteen sisältävästä tekstistä lainausmerkit',
  colonInText: 'kaksoispisteen sisältävästä tekstistä puuttuvat lainausmerkit',
  start: 'teksti alkaa merkillä, jonka vuoksi tekstissä on oltava lainausmerkit',
  alias: '*-viittaus osoittaa johonkin, mitä ei ole',
  aliases: '*-viittaukset toistavat sisältöä liian monta kertaa',
  escape: 'kenoviiva on lainausmerkeissä olevassa tekstissä',
  several: 'rivi --- jakaa tiedoston useaksi, pitäisi olla vain yksi',
  key: 'tiedon nimi ei ole sana eikä luku',
  deep: 'tietoja on liian monta sisäkkäin',
  tag: '!-merkintää ei tunneta',
  missingSign: 'jokin merkki puuttuu, esimerkiksi lainausmerkki, sulkumerkki tai kaksoispiste',
  unexpected: 'jokin merkki on paikassa, jossa se ei voi olla',
  other: 'muoto ei kelpaa',
};

/** Why a file cannot be read, by the code of the system. */
const READ_OBSTACLES: Readonly<Record<string, string>> = {
  EACCES: 'sinulla ei ole lukuoikeutta',
  EPERM: 'sinulla ei ole lukuoikeutta',
  EISDIR: 'se on kansio',
  EBUSY: 'toinen ohjelma käyttää sitä',
  ELOOP: 'linkit kiertävät kehää',
  EMFILE: 'liian monta tiedostoa on auki',
  EIO: 'levy ei vastaa',
  ETIMEDOUT: 'levy ei vastaa',
  ESTALE: 'verkkolevy on kadottanut sen',
  ENFILE: 'liian monta tiedostoa on auki',
  ENOMEM: 'muisti ei riitä',
  ENOENT: 'sitä ei enää ole, tai linkki johtaa johonkin, mitä ei ole',
  ENOTDIR: 'osa polusta on tiedosto, vaikka sen pitäisi olla kansio',
  EINVAL: 'se ei ole tavallinen tiedosto',
  ENXIO: 'se ei ole tavallinen tiedosto',
  ENAMETOOLONG: 'polku on liian pitkä',
  changing: 'se muuttui lukemisen aikana kaksi kertaa peräkkäin',
  badName: 'nimeä ei ole kirjoitettu UTF-8-merkistöllä',
};

/** What helps against some of them; for the rest there is one remedy. */
const READ_REMEDIES: Readonly<Record<string, string>> = {
  ENOENT: 'Aja komento uudelleen; jos virhe toistuu, korjaa linkki tai poista se.',
  ELOOP: 'Poista linkki, joka johtaa takaisin itseensä.',
  EINVAL: 'Korvaa se tavallisella tiedostolla tai poista se.',
  ENXIO: 'Korvaa se tavallisella tiedostolla tai poista se.',
  ENAMETOOLONG: 'Lyhennä kansioiden nimiä tai siirrä report.yaml-tiedoston kansio lähemmäs levyn juurta.',
  changing: 'Aja komento uudelleen, kun kukaan muu ei tallenna tiedostoa.',
  badName: 'Nimeä tiedosto tai kansio uudelleen.',
};

/** What the system says when something cannot be written. */
const WRITE_OBSTACLES: Readonly<Record<string, string>> = {
  ENOSPC: 'levy on täynnä',
  EDQUOT: 'levytilasi on lopussa',
  EACCES: 'sinulla ei ole kirjoitusoikeutta',
  EPERM: 'sinulla ei ole kirjoitusoikeutta',
  EROFS: 'levyä voi vain lukea',
  ENOENT: 'kansiota ei ole',
  ENOTDIR: 'se ei ole kansio',
  EIO: 'levy ei vastaa',
};

/** Why no browser answers at an address. */
const UNREACHED: Record<DiagnosticArgs['E15']['reason'], string> = {
  unknownHost: 'sen nimistä tietokonetta ei ole',
  refused: 'siellä ei kuuntele mikään',
  noAnswer: 'vastausta ei tullut ajoissa',
  noBrowser: 'vastaaja ei ole selain',
};

/** Why a browser at an address did not print. */
const UNPRINTED: Record<DiagnosticArgs['E16']['reason'], string> = {
  ended: 'yhteys päättyi',
  tooSlow: 'se ei ehtinyt valmiiksi',
  failed: 'se ei suostunut',
};

/** What the browser room says of its own accord. */
const BROWSER_ENDS: Readonly<Record<string, string>> = {
  'it ended unexpectedly': 'se päättyi yllättäen',
  'it gave no reason': 'syytä ei kerrottu',
};

function browserEnd(reason: string): string {
  const seconds = /^no answer within ([\d.]+) s$/.exec(reason)?.[1]?.replace('.', ',');
  return seconds === undefined
    ? (BROWSER_ENDS[reason] ?? reason)
    : `vastausta ei tullut ${seconds} sekunnissa`;
}

/** What stands in a field that should hold something else. */
const ACTUAL = { null: 'tyhjä', array: 'luettelo', object: 'ryhmä tietoja' };

/** What a field should hold. */
const TEMPLATE_FAULTS: Record<TemplateFaultKind, (name: string, of: string) => string> = {
  field: (name, of) => `Kohdassa ${of} ei ole kenttää ${name}`,
  given: (name, of) => (of === '' ? `Pohja ei saa kohtaa ${name}` : `Osapohja ${of} ei saa kohtaa ${name}`),
  fit: (name, of) => `Osapohja ${of} tarvitsee kohdan ${name}, jota sille tässä annetussa ei aina ole`,
  perhaps: (name) => `${name} voi puuttua, mutta sitä käytetään kuin se olisi aina olemassa`,
  list: (name) => `${name} ei ole luettelo`,
  text: (name) => `${name} ei ole teksti, vaan siinä on osia`,
  partial: (name) => `Osapohjaa ${name} ei ole`,
  label: (name) => `Sanaa ${name} ei ole`,
  helper: (name) => `${name} ei ole mitään, minkä pohjat tuntevat`,
  html: (name) => `${name} on sivulle valmista, ja sen merkit näkyisivät tekstinä`,
  raw: (name) => `${name} on tavallista tekstiä, jota luultaisiin HTML:ksi`,
  else: (name) => `Sitä, mikä on kohdan ${name} ”else”-sanan jälkeen, ei näytetä koskaan`,
  syntax: () => 'Tiedostoa ei voi lukea pohjana tältä riviltä eteenpäin',
};
const TEMPLATE_REMEDIES: Record<TemplateFaultKind, string> = {
  field: 'Kaikki kentät on lueteltu tiedostossa docs/templates-data.md.',
  given: 'Anna se nimeltä siinä, missä osapohjaa kutsutaan: {{> osapohja nimi=…}}.',
  fit: 'Anna osapohjalle se, mitä sen ensimmäinen rivi kertoo sen tarvitsevan.',
  perhaps: '',
  list: 'Mainitse #each-sanan jälkeen luettelo; docs/templates-data.md kertoo, mitkä kentät ovat luetteloita.',
  text: 'Tulosta jokin sen kentistä tai anna se osapohjalle: {{> text text=…}}.',
  partial: '”report template list” näyttää kaikki osapohjat.',
  label:
    'Omat sanat kirjoitetaan itse pohjaan; valmiit ovat ne, jotka report.yaml-tiedoston kohta labels: tuntee.',
  helper: 'Pohjat tuntevat sanat if, unless, each, edition ja t sekä osapohjat nimeltä.',
  html: 'Kirjoita se kolmien aaltosulkeiden väliin: {{{…}}}.',
  raw: 'Kirjoita se kaksien aaltosulkeiden väliin: {{…}}.',
  else: 'Kirjoita {{#if}} kohdan {{#each}} ympärille ja ”else” sinne.',
  syntax: 'Etsi puuttuvaa aaltosuljetta tai kohtaa {{#if}} tai {{#each}}, jolta puuttuu loppu.',
};
const templateRemedy = (fault: TemplateFaultKind, name: string): string =>
  fault === 'perhaps' ? `Kirjoita eteen {{#if ${name}}} ja perään {{/if}}.` : TEMPLATE_REMEDIES[fault];
const LOST_MEANINGS: Record<LostMeaningKind, (name: string) => string> = {
  word: (name) => `Kohdan ${name} tilamerkiltä puuttuu sana`,
  language: (name) => `${name} ei kerro, millä kielellä se on`,
  scope: (name) => `${name} ei kerro, minkä otsikko se on`,
  role: (name) => `${name} on ilman roolia, eikä taulukko ole enää taulukko, kun rivit muuttuvat korteiksi`,
  page: (name) => `${name} puuttuu; siitä paperi saa sivujensa ylätunnisteet`,
  pageNumber: (name) => `${name} puuttuu; siihen paperi saa sivunumerot`,
  alternative: (name) => `${name} on ilman tekstiä niille, jotka eivät näe kuvaa`,
};
const LOST_REMEDIES: Record<LostMeaningKind, string> = {
  word: 'Tulosta saman tietueen sana merkin viereen tai käytä osapohjaa ”status”.',
  language: 'Tulosta teksti osapohjalla ”text” tai ota määrite lang kentästä lang.',
  scope: 'Lisää scope="col" tai scope="row".',
  role: 'Lisää rooli, jonka valmis tiedosto antaa elementille.',
  page: 'Anna osiolle määrite data-page kuten valmiissa tiedostossa.',
  pageNumber: 'Ota mukaan <span class="page-number" data-target="…"> kuten valmiissa tiedostossa.',
  alternative: 'Lisää alt="…"; koristeelle tyhjä.',
};

const THEME_FILE_FAULTS: Record<ThemeFileFault, (path: string) => string> = {
  missing: (path) => `Tiedostoa ${path} ei ole`,
  otherFolder: (path) => `Tiedosto ${path} ei ole kansiossa assets/, jossa sen odotettiin olevan`,
  notPicture: (path) => `${path} ei ole SVG- eikä PNG-kuva`,
  notFont: (path) => `${path} ei ole WOFF2- eikä TrueType-fontti (.woff2, .ttf)`,
  damaged: (path) => `${path} ei ole ehjä tai on jotain muuta kuin nimi kertoo`,
  active: (path) => `Kuvassa ${path} on ohjelmakoodia, liikettä tai muuta, mikä voi muuttaa sitä`,
  outside: (path) => `Kuva ${path} viittaa johonkin tiedoston ulkopuolella`,
  words: (path) => `Kuvassa ${path} on tekstiä, joka näyttäisi eri koneissa erilaiselta`,
  noSize: (path) => `Kuva ${path} ei kerro kokoaan`,
  variable: (path) => `Fontti ${path} on muuttuva, odotettiin staattista fonttia`,
  outlines: (path) => `Fontin ${path} ääriviivat ovat PostScript-muodossa, odotettiin TrueType-muotoa`,
  collection: (path) => `Tiedostossa ${path} on useita fontteja, odotettiin yhtä`,
  locked: (path) => `Fonttia ${path} ei sen omien tietojen mukaan saa upottaa asiakirjoihin`,
};
const STATIC_FONT =
  'Lataa fontin staattiset leikkaukset TrueType-muodossa, kukin omana tiedostonaan: normaali, kursiivi, lihavoitu, lihavoitu kursiivi.';
const THEME_FILE_REMEDIES: Record<ThemeFileFault, string> = {
  missing: 'Lisää tiedosto kansioon assets/ tai korjaa polku tiedostoon report.yaml.',
  otherFolder: 'Siirrä tiedosto kansioon assets/ tiedoston report.yaml viereen.',
  notPicture: 'Tallenna kuva SVG- tai PNG-muodossa.',
  notFont: STATIC_FONT,
  damaged: 'Hae tiedosto uudelleen tai tallenna se siinä muodossa, jonka nimi ilmoittaa.',
  active:
    'Tallenna kuva tavallisena tai optimoituna SVG-tiedostona ilman ohjelmakoodia, animaatioita ja entiteettejä.',
  outside: 'Upota kuvaan se, mihin se viittaa, tai poista viittaus.',
  words: 'Muunna kuvan teksti ääriviivoiksi ja tallenna kuva uudelleen.',
  noSize:
    'Lisää kuvan ensimmäiseen elementtiin määrite viewBox; piirto-ohjelmat tekevät sen, kun kuva tallennetaan SVG-muodossa.',
  variable: STATIC_FONT,
  outlines: STATIC_FONT,
  collection: STATIC_FONT,
  locked: 'Valitse fontti, jonka lisenssi sallii upottamisen, esimerkiksi OFL-lisenssillä julkaistu.',
};
const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'valkoiseen sivuun',
  tint: 'sävytettyyn pintaan',
  darkPage: 'tummaan sivuun',
  darkTint: 'tummaan sävytettyyn pintaan',
};

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

/** What a column, or a field of a follow-up, holds. */
const COLUMNS = {
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

const IDENTITY_NUMBERS: Readonly<Record<IdentityKind, string>> = {
  personnummer: 'ruotsalainen henkilönumero',
  samordningsnummer: 'ruotsalainen samordningsnummer-tunnus',
  henkilotunnus: 'henkilötunnus',
};

const NAMES: Readonly<Record<DiagnosticArgs['P06']['where'], string>> = {
  responsible: 'Vastuutahona on henkilön nimi',
  author: 'Arvion tekijänä on henkilön nimi',
  register: 'Vastuutahojen luettelossa on henkilön nimi',
};
