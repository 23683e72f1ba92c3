// The words around what can be set for a rule, and of the pages of profiles, in Finnish.
import type { SettingsWords } from './settings-words.js';

export const fi: SettingsWords = {
  heading: 'Asetukset',
  severity: (example) =>
    `Vakavuus (error, warning, note) muutetaan tai koodi poistetaan käytöstä (off) report.yaml-tiedostossa: ${example}.`,
  scope: (example) =>
    `Se voi koskea vain tiettyjä tiedostoja ja kansioita tai kaikkia muita paitsi niitä: ${example}.`,
  option: 'Asetus',
  defaultValue: 'Oletus',
  meaning: 'Merkitys',
  off: 'ei koskaan',
  nothing: 'ei mitään',
  suppress: (markdown, yaml) =>
    `Yhteen kohtaan tehdään perusteltu poikkeus kommentilla: Markdownissa ${markdown}, YAMLissa ${yaml}. Omalla rivillään se koskee alla olevaa taulukkoa, kappaletta tai luetteloa, muuten omaa riviään.`,
  reason: 'perustelu',
  profiles: 'Profiilit, jotka muuttavat sitä',
  profile: {
    title: 'Profiili',
    all: 'Profiilit',
    intro:
      'Profiili kokoaa yhteen vakavuudet, kalenterin ja odotetut otsikot yhdenlaista raporttia varten. Useasta profiilista myöhempi menee aiemman edelle, ja report.yaml-tiedoston ”rules:” menee kaikkien edelle.',
    name: 'Profiili',
    about: 'Mitä varten se on',
    appliesTo: (country, kind, organisations) =>
      `Kalenteri ja otsikot koskevat ${country === 'SE' ? 'Ruotsin' : 'Suomen'} ${kind === 'interim' ? 'osavuosikatsauksia' : 'vuosiraportteja'}: ${organisations.join(', ')}.`,
    everywhere: 'Se koskee kaikenlaisia raportteja molemmissa maissa.',
    use: (yaml, command) =>
      `Kirjoita report.yaml-tiedostoon ${yaml}, tai käytä profiilia vain kerran: ${command}.`,
    severities: 'Vakavuudet',
    code: 'Koodi',
    finding: 'Havainto',
    from: 'Muuten',
    to: 'Profiililla',
    isOff: 'ei käytössä',
    deadlines: 'Kalenteri',
    steps: {
      ready: 'Raportti valmis ja allekirjoitettu (”approval”)',
      audited: 'Tilintarkastus valmis (”audited”)',
      council: 'Valtuustolle (”handedOver”)',
      councilAndAuditors: 'Valtuustolle ja tilintarkastajille (”handedOver”)',
    },
    dayAfter: (day, month) => `viimeistään ${day}.${month}. seuraavana vuonna`,
    headings: 'Odotetut otsikot',
    headingsIntro:
      'Otsikoita etsitään lukujen otsikoista kaikilla kielillä; sanajärjestyksellä ja taivutuksella ei ole väliä. Toisessa asiakirjassa oleva osa mainitaan nimeltä:',
    part: 'Nimi',
    standing: 'Peruste',
    standings: { law: 'laki', practice: 'käytäntö', unconfirmed: 'vahvistamaton' },
    group: 'Vähintään yhden tavoitteen, mittarin tai otsikon on koskettava konsernin tavoitteita.',
    requirements: 'Vaatimukset ja lähteet',
    sources: 'Lähde',
    noSource: 'Lähdettä ei ole luettu; tämä on vahvistamatonta, eikä sitä pidä ymmärtää lain vaatimukseksi.',
    organisations: {
      SE: { municipality: 'kunnat', region: 'alueet', jointAuthority: 'kuntayhtymät' },
      FI: { municipality: 'kunnat', jointAuthority: 'kuntayhtymät' },
    },
  },
};
