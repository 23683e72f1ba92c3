// The commands' own words in Finnish.
import type { CommandWords } from './command-words.js';

export const fi: CommandWords = {
  help: {
    program:
      'Kokoaa Markdown- ja YAML-muotoisista tavoitteista ja seurannasta tarkistetut, saavutettavat raportit.',
    usage: 'Käyttö:',
    arguments: 'Argumentit:',
    options: 'Valitsimet:',
    globalOptions: 'Kaikkien komentojen valitsimet:',
    commands: 'Komennot:',
    examples: 'Esimerkkejä:',
    sample: {
      init: 'raportti --name "Porvoon kaupunki" --name "Borgå stad" --country FI --languages fi-FI,sv-FI',
      file: 'goals/lapset-ja-nuoret.fi.md',
      out: '../tulos',
    },
    usageOptions: '[valitsimet]',
    usageCommand: '<komento>',
    help: 'näytä tämä ohje',
    version: 'näytä versio',
    uiLang: 'viestien kieli: sv, fi tai en',
    noColor: 'ei värejä',
    init: 'aloita pieni kaksikielinen raporttivarasto',
    check: 'tarkista tavoitteet, taulukot ja tekstit kirjoittamatta mitään',
    build: 'tarkista ja kirjoita sitten raportit HTML-, PDF-, JSON-, CSV- tai Excel-muodossa',
    serve: 'näytä raportti ja havainnot selaimessa kirjoittaessasi',
    inspect: 'tulosta koottu malli ja sen luvut JSON-muodossa, myös raportissa piilotettavat',
    explain: 'selitä luku, tavoite, laskentasääntö tai havainnon koodi',
    schema: 'tulosta JSON Schema muokkaimia ja muita ohjelmia varten',
    doctor: 'tarkista, että kaikki tarvittava on paikallaan',
    translate: 'pidä kirjaa käännöksistä, ja vie tekstit kääntäjälle ja takaisin',
    translateStatus: 'näytä, mikä puuttuu, on vanhentunut tai hyväksymättä',
    translateAccept: 'hyväksy käännökset, jotka on luettu lähdetekstin rinnalla',
    translateExport: 'kirjoita kääntäjälle PO- tai XLIFF-tiedosto',
    translateImport: 'kirjoita kääntäjän tiedosto lähteisiin',
  },
  arguments: {
    newFolder: 'kansio, johon varasto luodaan (oletus: tämä kansio)',
    folder: 'kansio, jossa report.yaml on (oletus: tämä kansio)',
    paths: 'kansio, jossa report.yaml on, tai yksittäisiä .md- ja .yaml-tiedostoja (oletus: tämä kansio)',
    subject: 'luvun, tavoitteen, mittarin tai yksikön tunnus; havainnon koodi, esimerkiksi T09; tai policy',
    schema: 'config, goals, economy, report, translations tai findings (oletus: config)',
    acceptNames: 'tekstit (tunnus tai sen alku) tai tiedostot',
    translationFile: 'kääntäjältä saatu PO- tai XLIFF-tiedosto',
  },
  options: {
    format: 'pretty, short, json, sarif, github, gitlab, junit, checkstyle tai markdown (oletus: pretty)',
    output: 'kirjoita havainnot tähän tiedostoon; vain niiden määrä näytetään',
    formats: 'html, pdf, json, csv, xlsx, pilkuin erotettuina (oletus: html,pdf,json)',
    editions:
      'separate (asiakirja kullakin kielellä), parallel (kaksi kieltä rinnakkain), pilkuin erotettuina (oletus: separate)',
    maxWarnings: 'tätä useampi varoitus on sekin virhe',
    quiet: 'näytä vain virheet',
    profile:
      'tarkasta lisäksi näiden profiilien mukaan, report.yaml-tiedoston profiilien jälkeen: se-delar, se-ar, fi-osavuosi, fi-bokslut, strict, draft',
    against: 'vertaa myös tähän suunnitelmaan: aiempi report.json tai versio, esimerkiksi git:plan-2016',
    since: 'näytä vain havainnot, jotka muutokset tämän version jälkeen ovat tuoneet, esimerkiksi main',
    writeBaseline:
      'kirjoita havainnot tiedostoon baseline.json; sen jälkeen ne ovat tunnettuja eikä niitä näytetä',
    noBaseline: 'näytä myös tiedoston baseline.json tunnetut havainnot',
    stdin: 'lue tiedoston sisältö vakiosyötteestä (muokkaimia varten); vaatii valitsimen --stdin-filename',
    stdinFilename: 'sen tiedoston polku, jonka sisältö vakiosyötteessä on',
    watch: 'tarkista uudelleen aina, kun lähde muuttuu',
    buildWatch: 'kokoa muuttunut uudelleen aina, kun lähde muuttuu',
    port: 'tämän tietokoneen portti (muuten vapaa)',
    open: 'avaa esikatselu selaimessa',
    report: 'vain raportti, jolla on tämä tunnus',
    period: 'vain tämän jakson raportit, esimerkiksi 2021-H1',
    lang: 'vain nämä kielet, esimerkiksi fi,sv',
    explainLang: 'lähteistä otettujen tekstien kieli',
    out: 'kansio, johon kirjoitetaan (oletus: varaston dist)',
    template: 'muu mallipohja kuin report.yaml nimeää',
    browser: 'selain, jolla PDF tulostetaan (polku tai nimi)',
    folder: 'kansio, jossa report.yaml on (oletus: tämä kansio)',
    name: 'kunnan tai lautakunnan nimi; toista kullekin kielelle samassa järjestyksessä kuin --languages',
    country: 'SE tai FI',
    languages: 'kielet, lähdekieli ensin, esimerkiksi fi-FI,sv-FI',
    yes: 'älä kysy mitään, käytä oletuksia',
    translateLang: 'vain nämä kielet, esimerkiksi fi',
    statusFormat: 'pretty tai json (oletus: pretty)',
    all: 'kaikki olemassa olevat käännökset',
    equal: 'nämä ovat tarkoituksella samat kummallakin kielellä: tunnukset pilkuin erotettuina',
    to: 'kieli, jolle käännetään',
    exchangeFormat: 'po tai xliff (oletus: xliff)',
    only: 'vain tekstit, joiden tila on jokin näistä: missing, stale, unreviewed, reviewed, equal',
    exportOut: 'tiedosto, johon kirjoitetaan (muuten näytölle)',
    partial: 'kirjoita se, minkä voi, vaikka muuta ei voisi',
    acceptStale: 'hyväksy myös aiemmasta lähdetekstistä tehdyt käännökset',
  },
  usage: {
    unknownCommand: (name, suggestion) => `Komentoa ”${name}” ei ole${didYouMean(suggestion)}`,
    unknownOption: (name, suggestion) => `Valitsinta ${name} ei ole${didYouMean(suggestion)}`,
    missingValue: (option) => `${option} tarvitsee arvon`,
    missingArgument: (name) => `<${name}> puuttuu`,
    tooManyArguments: (name) => `”${name}” on yksi argumentti liikaa`,
    folderAmongFiles: (path) => `${path} on kansio; anna yksi kansio tai pelkkiä tiedostoja`,
    namesAndLanguages: (names, languages) =>
      `--name annettiin ${names} kertaa, mutta kieliä on ${languages.length} (${languages.join(', ')}); anna yksi nimi kaikille tai oma kullekin`,
    filesExist: (paths) => `Nämä tiedostot ovat jo olemassa, eikä niitä korvata: ${paths.join(', ')}`,
    flagsExclude: (one, other) => `Valitsimia ${one} ja ${other} ei voi käyttää yhdessä`,
    flagNeeds: (flag, needed) => `${flag} vaatii myös valitsimen ${needed}`,
    flagNeedsFolder: (flag) =>
      `${flag} koskee koko kansiota, jossa report.yaml on, ei yksittäisiä tiedostoja`,
    flagTakesNoPaths: (flag) => `${flag} lukee vakiosyötettä; älä anna polkuja`,
    seeHelp: (command) => `Katso ${command} --help`,
  },
  check: {
    baselineWritten: (count) =>
      count === 1
        ? 'baseline.json on kirjoitettu, siinä on 1 tunnettu havainto'
        : `baseline.json on kirjoitettu, siinä on ${count} tunnettua havaintoa`,
    baselineUnchanged: (count) =>
      count === 1
        ? 'baseline.json on jo ajan tasalla, siinä on 1 tunnettu havainto'
        : `baseline.json on jo ajan tasalla, siinä on ${count} tunnettua havaintoa`,
    baselineRemoved: 'Tiedostoa baseline.json ei enää tarvita, ja se on poistettu',
    baselineNotNeeded: 'Ei ole havaintoja, jotka kirjoittaa tiedostoon baseline.json',
    checkingAgain: 'Tarkistetaan uudelleen',
    waiting: 'Odotetaan muutoksia (Ctrl-C lopettaa)',
  },
  build: {
    reading: 'Luetaan lähteet',
    rendering: (file) => `Ladotaan ${file}`,
    printing: (file) => `Tulostetaan ${file}`,
    writing: 'Kirjoitetaan tiedostot',
    wrote: (count) => (count === 1 ? 'Kirjoitettiin 1 tiedosto:' : `Kirjoitettiin ${count} tiedostoa:`),
    stale: (files) => `Jätettiin ennalleen, tehty aiemmista lähteistä: ${files.join(', ')}`,
    draft: (report) => `Raporttia ${report} ei ole hyväksytty, joten se merkitään luonnokseksi`,
    nothingWritten: 'Mitään ei kirjoitettu, koska lähteissä on virheitä',
    noReports: 'Tiedoston report.yaml kohdassa reports: ei ole raportteja',
    again: 'Kootaan uudelleen',
    took: (milliseconds) => `Valmis, kesto ${seconds(milliseconds)} s`,
    nothingChanged: 'Mikään tiedostoissa ei muuttunut',
  },
  init: {
    intro: 'Uusi raporttivarasto',
    askCountry: 'Missä maassa?',
    countries: { SE: 'Ruotsi', FI: 'Suomi' },
    askLanguages: 'Mitkä kielet? Ensimmäinen on lähdekieli',
    howToChoose: 'nuolinäppäimet ja Enter',
    askName: 'Mikä on kunnan tai lautakunnan nimi?',
    askNameIn: {
      sv: 'Mikä on kunnan tai lautakunnan nimi ruotsiksi?',
      fi: 'Mikä on kunnan tai lautakunnan nimi suomeksi?',
      en: 'Mikä on kunnan tai lautakunnan nimi englanniksi?',
    },
    nameMissing: 'Nimi tarvitaan',
    cancelled: 'Keskeytettiin, mitään ei kirjoitettu',
    done: (folder) => `Varasto on kansiossa ${folder}:`,
    next: 'Seuraavaksi:',
  },
  doctor: {
    ok: 'kunnossa',
    bad: 'ongelma',
    node: (version, needed) => `Node ${version} (vaatimus ${needed})`,
    nodeTooOld: (version, needed) => `Node ${version} on liian vanha, tarvitaan ${needed}`,
    browser: (path, source, version) => `Selain ${version}, ${source}: ${path}`,
    browserSources: {
      flag: 'valitsimesta --browser',
      environment: 'ympäristömuuttujasta',
      bundled: 'asennettu reportin mukana',
      system: 'tietokoneen oma',
      'puppeteer-cache': 'Puppeteerin välimuistista',
    },
    unknownVersion: 'tuntematonta versiota',
    printed: (bytes) => `Sivu tekstiä tulostui PDF:ksi (${bytes} tavua)`,
    fonts: (count) => `${count} kirjasintiedostoa`,
    fontsMissing: (files) => `Kirjasintiedostoja puuttuu: ${files.join(', ')}`,
    templates: (names) => `Mallipohjat: ${names.join(', ')}`,
    templatesMissing: (folder) => `Kansiossa ${folder} ei ole mallipohjia`,
    writable: (folder) => `Kansioon ${folder} voi kirjoittaa`,
    allWell: 'Kaikki on paikallaan',
    notAll: 'Jokin vaatii korjausta, katso yltä',
  },
  failure: {
    bug: 'Näin ei pitäisi käydä: vika on reportissa itsessään.',
    reportIt: (version, node) =>
      `Ilmoitathan siitä yllä olevien rivien ja ajamasi komennon kanssa (report ${version}, Node ${node}). Vika ei ole lähteissäsi, eikä mitään kirjoitettu.`,
  },
};

function didYouMean(suggestion: string | undefined): string {
  return suggestion ? `. Tarkoititko ${suggestion}?` : '';
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2).replace('.', ',');
}
