// Finnish words of the codes about languages, readers and finished files (L).
import type {
  AccentGround,
  Barrier,
  DeadlineStep,
  OutputFault,
  SourceDrift,
} from '../../../diagnostics/index.js';
import { primaryLanguage } from '../../../lib/index.js';
import type { WordsOf } from '../words.js';
import { pdfFaults } from './pdf-faults.js';
import { and, columnName, count, languageName, number, quote } from './shared.js';

export const languages = {
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
  L19: {
    title: 'Otsikossa on toinen kausi',
    text: ({ text, period }) => `Raportin otsikko on ${quote(text)}, mutta raportti koskee kautta ${period}`,
    why: 'Otsikko on kannessa ja jokaisen sivun ylätunnisteessa; lukija luulee lukujen olevan siltä ajalta.',
    fix: () => 'Korjaa ”title” tai ”period” report.yaml-tiedostossa.',
  },
} satisfies WordsOf<'L'>;

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

/** The genitive that `kielinen` is added to: `suomen`, `ruotsin`. */
function languageStem(tag: string): string {
  const primary = primaryLanguage(tag);
  const stems: Readonly<Record<string, string>> = LANGUAGE_STEMS;
  const name = languageName(tag);
  // What is no language has no name, and no genitive.
  return stems[primary] ?? (name === tag ? `${tag}-` : `${name}n`);
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
  missingLanguage: (stem: string) =>
    `${stem[0]?.toUpperCase()}${stem.slice(1)}kielinen versio puuttuu kokonaan, vaikka kieli kuuluu raportin kieliin`,
  missingUnit: (stem: string, text: string) => `Yksikkö${text} puuttuu ${stem}kielisestä versiosta`,
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
  missingFile: 'Lisää tiedosto sillä kielellä; jos se on olemassa toisella nimellä, nimeä se uudelleen.',
  missingChapter: 'Kirjoita luku sillä kielellä.',
  missingLanguage:
    'Kirjoita tekstit sillä kielellä tai poista se report.yaml-tiedoston kohdasta ”languages:”; jos kielen tunnus on kirjoitettu väärin, korjaa se.',
  missingUnit:
    'Kirjoita yksikkö siinä versiossa mittarin otsikkoon ({#kaynnit unit=besök}) tai yksikön sarakkeeseen; YAML-tiedostossa unit: { fi: käyntiä, sv: besök }.',
  stale:
    'Lue käännös lähdetekstin rinnalla, muuta sitä tarvittaessa ja hyväksy se komennolla ”report translate accept”.',
  orphan:
    'Poista käännös tai kirjoita lähdeteksti uudelleen; ”report translate accept --all” siivoaa translations.yaml-tiedoston.',
  untranslated:
    'Käännä teksti, tai merkitse se tarkoituksella samaksi komennolla ”report translate accept --equal”.',
  abridged: 'Täydennä käännös niin, että mitään sisällöstä ei puutu.',
};

const ACCENT_GROUNDS: Record<AccentGround, string> = {
  page: 'valkoiseen sivuun',
  tint: 'sävytettyyn pintaan',
  darkPage: 'tummaan sivuun',
  darkTint: 'tummaan sävytettyyn pintaan',
};
