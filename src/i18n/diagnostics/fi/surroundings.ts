// Finnish words of the codes about what surrounds the program (E).
import type { BundledGap, DiagnosticArgs } from '../../../diagnostics/index.js';
import { isRevision } from '../is-comparison.js';
import type { WordsOf } from '../words.js';
import { and, count, didYouMean, NAME_REVISION, noRevision, or, quote } from './shared.js';

export const surroundings = {
  E01: {
    title: 'Polkua ei ole',
    text: ({ path }) => `Polkua ${quote(path)} ei ole`,
    why: 'Komento tarvitsee kansion tai tiedoston luettavakseen.',
    fix: () => 'Tarkista kirjoitusasu tai siirry kansioon, jossa report.yaml on; ”report init” tekee uuden.',
  },
  E02: {
    title: 'Ei selainta',
    text: ({ tried, bundled }) =>
      `PDF-tiedoston tekemiseen ei löytynyt selainta${tried.length === 0 ? '' : `; etsittiin paikoista ${and(tried.map(quote))}`}${bundled ? `; ${BUNDLED_GAPS[bundled]}` : ''}`,
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
    text: ({ pages, characters, cause }) =>
      cause === 'nothingShown'
        ? 'Tulostettava sivu ei näytä mitään, siinä pitäisi olla koko raportti'
        : `PDF-tiedostoon tuli ${count(pages, 'sivu', 'sivua')} ja ${count(characters, 'merkki', 'merkkiä')} tekstiä, siinä pitäisi olla koko raportti`,
    why: 'Vajaa tiedosto ei saa korvata kunnollista.',
    fix: (args) =>
      args?.cause === 'nothingShown'
        ? 'Tarkista oma pohja kansiossa templates/: sijoittaako se raportin osat, eikä mikään tyyli piilota niitä tulosteessa? Ilman muuttamaasi tiedostoa käytetään valmista pohjaa.'
        : 'Suorita komento uudelleen; jos virhe toistuu, kokeile toista selainta valinnalla --browser ja tarkista, piilottavatko omat tyylit tekstiä tulosteessa.',
  },
  E06: {
    title: 'Ei report.yaml-tiedostoa',
    text: ({ path, isFile }) =>
      isFile
        ? `${quote(path)} on tiedosto, pitäisi olla kansio, jossa report.yaml on`
        : `Kansiossa ${quote(path)} ei ole report.yaml-tiedostoa`,
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
        : args?.flag === '--template' && args.value === 'parallel'
          ? 'Kirjoita sen sijaan --edition parallel, jos kielet halutaan rinnakkain.'
          : args && args.allowed.length > 0
            ? `Kirjoita esimerkiksi ${args.flag} ${args.allowed[0]}.`
            : 'Suorita komento valinnalla --help, niin näet, mikä on mahdollista.',
  },
  E08: {
    title: 'Raporttipohja ei toimi',
    text: ({ template, message }) =>
      `Raporttipohjaa ${quote(template)} ei voi käyttää: ${templateFault(message)}`,
    why: 'Pohja, joka ei toimi, jättäisi raporttiin aukkoja.',
    fix: () =>
      'Tarkista pohjan nimi; jos se on oikein, ”report template check” näyttää paikan: korjaa se tai poista tiedosto templates/-kansiosta, jolloin käytetään valmista pohjaa.',
  },
  E09: {
    title: 'Tuntematon nimi',
    text: ({ id, isEconomy }) =>
      isEconomy
        ? 'Lähteissä ei ole taloutta'
        : `Nimellä ${quote(id)} ei ole lukua, tavoitetta, mittaria, raporttia eikä koodia`,
    why: 'Vain se, mitä lähteissä on, voidaan koota ja selittää.',
    fix: (args) =>
      args?.isEconomy
        ? 'Kirjoita talousarvion ja toteuman taulukot kansioon economy/, esimerkiksi economy/<yksikkö>.<kieli>.md; docs/measures.md näyttää miten.'
        : `${didYouMean(args?.suggestion)}”report inspect” luettelee kaiken, mitä on.`,
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
      reason === 'noexec'
        ? `Mukana tulevaa selainta ei saa käynnistää kansiossa ${quote(path)}: levy on liitetty valinnalla ”noexec”`
        : `Väliaikaisia tiedostoja ei voi kirjoittaa kansioon ${quote(path)}: ${WRITE_OBSTACLES[reason] ?? `järjestelmän vastaus on ${reason}`}`,
    why: 'PDF-tiedoston tulostava selain tarvitsee kansion omille tiedostoilleen.',
    fix: (args) =>
      args?.reason === 'noexec'
        ? 'Anna muuttujalla XDG_CACHE_HOME tai TMPDIR kansio, jossa ohjelmia saa käynnistää, tai osoita asennettu selain valinnalla --browser tai muuttujalla MALTAL_BROWSER.'
        : 'Vapauta levytilaa tai osoita toinen kansio muuttujalla TMPDIR (Windowsissa TEMP).',
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
} satisfies WordsOf<'E'>;

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
  filesMissing: (revision: string) =>
    `Version ${revision} lähteitä ei voi lukea: kloonissa eivät ole kaikki sen ajan tiedostot`,
};

const REVISION_REMEDIES = {
  noGit: 'Asenna git, tai tarkista ilman valintaa --since.',
  notInGit:
    'Suorita komento varaston kloonissa, jossa .git-kansio on tallella, tai tarkista ilman valintaa --since.',
  notOurs: 'Kerro gitille, että kansioon voi luottaa: git config --global --add safe.directory <kansio>.',
  unknownRevision: 'Kirjoita haara, tunniste tai commit, joka on kloonissa, esimerkiksi origin/main.',
  shallow:
    'Hae koko historia: fetch-depth: 0 (actions/checkout), GIT_DEPTH: 0 (GitLab) tai git fetch --unshallow.',
  filesMissing:
    'Hae tiedostot komennolla git fetch --refetch --no-filter tai kloonaa ilman valintaa --filter.',
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

/** Why the browser that comes along is none. */
const BUNDLED_GAPS: Record<BundledGap, string> = {
  otherSystem: 'mukana tuleva selain toimii vain Linuxissa (x64)',
  noGlibc: 'mukana tuleva selain vaatii Linuxin, jossa on glibc',
  notInstalled: 'mukana tulevaa selainta ei ole asennettu (npm asentaa sen valinnaisena riippuvuutena)',
  damaged: 'mukana tulevaa selainta ei voi purkaa',
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
  'it may not be started': 'sitä ei saa käynnistää',
  'it ended unexpectedly': 'se päättyi yllättäen',
  'it gave no reason': 'syytä ei kerrottu',
};

function browserEnd(reason: string): string {
  const seconds = /^no answer within ([\d.]+) s$/.exec(reason)?.[1]?.replace('.', ',');
  return seconds === undefined
    ? (BROWSER_ENDS[reason] ?? reason)
    : `vastausta ei tullut ${seconds} sekunnissa`;
}

/** What is said of a template's files; what its language says is passed on as it is. */
const TEMPLATE_FAULTS: Readonly<Record<string, string>> = {
  'no such template': 'sellaista pohjaa ei ole',
  'outside the folder of templates': 'on pohjien kansion ulkopuolella',
  'not UTF-8 text': 'ei ole UTF-8-tekstiä',
};

/** The path before a colon stays. */
function templateFault(message: string): string {
  const said = message.slice(message.lastIndexOf(': ') + 1).trimStart();
  const words = TEMPLATE_FAULTS[said];
  return words === undefined ? message : message.slice(0, message.length - said.length) + words;
}
