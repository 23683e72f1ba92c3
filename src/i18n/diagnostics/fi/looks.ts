// Finnish words of the codes about themes and templates (S24 to S28).
import type { LostMeaningKind, TemplateFaultKind, ThemeFileFault } from '../../../diagnostics/index.js';
import type { WordsOf } from '../words.js';
import { didYouMean, quote } from './shared.js';

export const looks = {
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
} satisfies WordsOf<'S24' | 'S25' | 'S26' | 'S27' | 'S28'>;

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
