// What `report translate` says, in Finnish.
import type { TranslateWords } from './translate-words.js';

const texts = (count: number) => (count === 1 ? '1 teksti' : `${count} tekstiä`);

export const fi: TranslateWords = {
  status: {
    states: {
      missing: 'puuttuu',
      stale: 'vanhentunut',
      orphan: 'ilman lähdettä',
      unreviewed: 'hyväksymättä',
      reviewed: 'hyväksytty',
      equal: 'tarkoituksella sama',
    },
    file: 'Tiedosto',
    total: 'Yhteensä',
    oneLanguage: 'Raportilla on vain yksi kieli, joten käännettävää ei ole',
    upToDate: (language) => `Käännettävää ei ole jäljellä (${language})`,
  },
  kinds: {
    name: 'Nimi',
    title: 'Otsikko',
    party: 'Vastuutaho',
    goal: 'Tavoite',
    measure: 'Mittari',
    action: 'Toimenpide',
    commitment: 'Kehittämissitoumus',
    group: 'Ryhmä, jota arvot koskevat',
    source: 'Mistä arvot ovat peräisin',
    note: 'Alaviite',
    outcome: 'Toteuma: mitä on tapahtunut',
    reason: 'Poikkeaman syy',
    consequence: 'Poikkeaman seuraus',
    correctiveAction: 'Korjaava toimenpide',
    motivation: 'Arvion perustelu',
    comment: 'Kommentti',
    author: 'Kuka on arvioinut',
    line: 'Taloustaulukon rivi',
    heading: 'Luvun väliotsikko',
    paragraph: 'Luvun kappale',
    cell: 'Luvun taulukon solu',
    chapter: 'Kokonainen luku',
  },
  accept: {
    accepted: (count) => `${texts(count)} hyväksyttiin`,
    dropped: (count) =>
      count === 1
        ? 'translations.yaml-tiedostosta poistettiin 1 rivi, jolla ei ole tekstiä'
        : `translations.yaml-tiedostosta poistettiin ${count} riviä, joilla ei ole tekstiä`,
    unknown: (names) => `Tämännimistä tekstiä tai tiedostoa ei ole: ${names.join(', ')}`,
    untranslated: (ids) => `Ei vielä käännetty: ${ids.join(', ')}`,
    different: (ids) => `Ei sama kummallakin kielellä: ${ids.join(', ')}`,
    nothingNamed: 'Kerro, mitkä tekstit tai tiedostot hyväksytään, tai käytä valintaa --all',
  },
  export: {
    wrote: (file, count) => `Kirjoitettiin ${file}, jossa on ${texts(count)}`,
    nothing: 'Käännettävää ei ole',
  },
  import: {
    landed: (count) => `${texts(count)} kirjoitettiin paikalleen`,
    unchanged: (count) => `${texts(count)} oli ennallaan`,
    kept: (count) =>
      count === 1
        ? '1 teksti on muuttunut lähteissä tiedoston viennin jälkeen, eikä kääntäjä ole muuttanut sitä; lähteiden teksti jää voimaan:'
        : `${count} tekstiä on muuttunut lähteissä tiedoston viennin jälkeen, eikä kääntäjä ole muuttanut niitä; lähteiden tekstit jäävät voimaan:`,
    overwritten: (count) =>
      count === 1
        ? '1 teksti oli muuttunut myös lähteissä, ja sen tilalle kirjoitettiin kääntäjän teksti:'
        : `${count} tekstiä oli muuttunut myös lähteissä, ja niiden tilalle kirjoitettiin kääntäjän tekstit:`,
    gone: (count) =>
      count === 1
        ? '1 tekstiä ei ole enää raportissa sellaisena kuin se vietiin; kääntäjä ei ollut muuttanut sitä:'
        : `${count} tekstiä ei ole enää raportissa sellaisina kuin ne vietiin; kääntäjä ei ollut muuttanut niitä:`,
    stale: (count) =>
      count === 1
        ? '1 käännös on tehty aiemmasta lähdetekstistä, eikä sitä hyväksytty:'
        : `${count} käännöstä on tehty aiemmasta lähdetekstistä, eikä niitä hyväksytty:`,
    fuzzy: (count) =>
      count === 1
        ? '1 käännös on merkitty epävarmaksi, eikä sitä hyväksytty:'
        : `${count} käännöstä on merkitty epävarmoiksi, eikä niitä hyväksytty:`,
    faults: (count) =>
      count === 1 ? '1 tekstiä ei voitu kirjoittaa:' : `${count} tekstiä ei voitu kirjoittaa:`,
    bothChanged:
      'Jos tekstiä on muutettu kummassakin, tee siitä sama tiedostoon ja lähteisiin, tai ota tiedoston teksti valinnalla --accept-stale',
    nothingWritten: 'Mitään ei kirjoitettu. Korjaa tiedosto tai kirjoita loput valinnalla --partial',
    partly: 'Loput kirjoitettiin',
    fault: {
      unknown: 'raportissa ei ole enää tällaista tekstiä',
      notParallel:
        'luvun kieliversioissa ei ole enää samoja otsikoita ja kappaleita; tee niistä samanlaiset ja tuo tiedosto uudelleen',
      lines: 'tiedostosta ei enää näe, missä kappale päättyy ja seuraava alkaa',
      twice: 'teksti on tiedostossa useaan kertaan',
      unfinished: 'vain osa tekstistä on käännetty; käännä sen kaikki segmentit',
      noPlace: 'toisessa kieliversiossa ei ole tekstille riviä, otsikkoa tai paikkaa; lisää se ensin',
      chapter: 'uusi luku kirjoitetaan, kun kaikki sen tekstit on käännetty',
      overlap: 'teksti on samassa kohdassa kuin toinen teksti',
      changed: 'teksti tai jokin muu teksti luettaisiin jälkeenpäin toisin',
      conflict: (file, line) =>
        `kääntäjä on muuttanut tekstiä, ja sitä on viennin jälkeen muutettu myös lähteissä (${file}:${line})`,
      codes: (lost, added) =>
        [
          lost.length > 0 ? `tämän pitäisi olla mukana, mutta se puuttuu: ${lost.join(' ')}` : '',
          added.length > 0 ? `tätä ei ole lähdetekstissä, tai se ei ole ehjä: ${added.join(' ')}` : '',
        ]
          .filter(Boolean)
          .join('; ') || 'tekstin koodit puuttuvat tiedostosta',
    },
  },
  file: {
    malformed: (detail) => `Tiedostoa ei voi lukea (${detail})`,
    doctype: 'Tiedostossa on DOCTYPE, joka ei kuulu XLIFF-tiedostoon; poista se',
    otherVersion: (version) => `Tiedosto on XLIFF ${version}, sen pitäisi olla XLIFF 2.0 tai 2.1`,
    unknownFormat:
      'Tiedosto ei ole PO- eikä XLIFF 2 -tiedosto. Anna tiedosto, jonka ”report translate export” kirjoitti ja jonka kääntäjä on täyttänyt; muista ohjelmista se tallennetaan muodossa .po tai .xlf',
    otherLanguage: (language, languages) =>
      `Tiedoston kieli on ${language}, sen pitäisi olla ${languages.join(' tai ')}`,
    noLanguage: 'Tiedosto ei kerro kieltään (PO: Language, XLIFF: trgLang)',
  },
};
