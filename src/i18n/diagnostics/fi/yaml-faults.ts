// What is wrong with the form of a YAML file, in Finnish: `text` follows a colon, `fix` says what helps.
import type { YamlFaultKind } from '../../../diagnostics/index.js';

export const yamlFaults: Record<YamlFaultKind, { text: string; fix: string }> = {
  indent: {
    text: 'riviä ei ole sisennetty kuten viereisiä rivejä',
    fix: 'Anna rivin alkuun yhtä monta välilyöntiä kuin riveillä, joiden kanssa se kuuluu yhteen: samaan asiaan kuuluvat tiedot ovat täsmälleen allekkain.',
  },
  tab: {
    text: 'rivi on sisennetty sarkaimella tai muilla merkeillä kuin tavallisilla välilyönneillä',
    fix: 'Korvaa ensimmäistä sanaa edeltävät merkit välilyönneillä, joita on yhtä monta kuin viereisillä riveillä.',
  },
  dash: {
    text: 'rivi alkaa viivalla (-), vaikka mikään luettelo ei jatku siinä',
    fix: 'Sijoita viiva täsmälleen luettelon muiden viivojen alle tai poista se.',
  },
  dashSpace: {
    text: 'rivin alussa olevan viivan (-) jäljestä puuttuu välilyönti',
    fix: 'Kirjoita viivan jälkeen välilyönti.',
  },
  colon: {
    text: 'riviltä puuttuu kaksoispiste, jota seuraa välilyönti',
    fix: 'Kirjoita ”tieto: arvo” niin, että kaksoispisteen jälkeen on välilyönti. Jos rivi jatkaa edellä olevaa tekstiä, sisennä se syvemmälle kuin tekstin oma tieto.',
  },
  repeated: {
    text: 'sama tieto on kirjoitettu kahdesti',
    fix: 'Poista toinen kohdista ja se, mikä siihen kuuluu; jos kummassakin on tarpeellista, kokoa se toisen alle. Jos tästä alkaa luettelon uusi kohta, laita viiva (-) sen ensimmäisen tiedon eteen.',
  },
  colonInText: {
    text: 'kaksoispisteen sisältävästä tekstistä puuttuvat lainausmerkit',
    fix: 'Laita lainausmerkit koko tekstin ympärille: "…".',
  },
  quote: {
    text: 'lainausmerkkiä ei ole suljettu',
    fix: 'Kirjoita puuttuva lainausmerkki tekstin loppuun tai poista se tekstin alusta.',
  },
  bracket: {
    text: 'jokin suluista { } tai [ ] on vailla pariaan',
    fix: 'Kirjoita puuttuva sulku tai poista ylimääräinen. Jos teksti alkaa sululla, laita lainausmerkit koko tekstin ympärille.',
  },
  comma: {
    text: 'sulkujen { } tai [ ] sisältä puuttuu pilkku, tai kaksoispisteen sisältävästä tekstistä lainausmerkit',
    fix: 'Kirjoita tietojen väliin pilkku ja pilkun tai kaksoispisteen sisältävän tekstin ympärille lainausmerkit.',
  },
  start: {
    text: 'teksti alkaa merkillä, jonka vuoksi tekstissä on oltava lainausmerkit',
    fix: "Laita lainausmerkit koko tekstin ympärille; jos tekstissä itsessään on lainausmerkkejä, käytä sen ympärillä yksinkertaisia: '…'.",
  },
  escape: {
    text: 'kenoviiva on lainausmerkeissä olevassa tekstissä',
    fix: "Laita tekstin ympärille yksinkertaiset lainausmerkit ('…') tai kirjoita kenoviiva kahdesti.",
  },
  alias: {
    text: '*-viittaus osoittaa johonkin, mitä ei ole',
    fix: 'Jos tähti kuuluu tekstiin, laita lainausmerkit koko tekstin ympärille; muuten korjaa viittaus.',
  },
  aliases: {
    text: '*-viittaukset toistavat sisältöä liian monta kertaa',
    fix: 'Kirjoita sisältö omalle paikalleen sen sijaan, että viittaat siihen.',
  },
  tag: {
    text: '!-merkintää ei tunneta',
    fix: 'Jos huutomerkki kuuluu tekstiin, laita lainausmerkit koko tekstin ympärille; muuten poista merkintä.',
  },
  key: {
    text: 'tiedon nimi ei ole sana eikä luku',
    fix: 'Kirjoita kaksoispisteen eteen sana. Jos teksti alkaa sululla, laita lainausmerkit koko tekstin ympärille.',
  },
  several: {
    text: 'rivi --- jakaa tiedoston useaksi, pitäisi olla vain yksi',
    fix: 'Poista rivi tai siirrä sitä seuraava sisältö omaan tiedostoonsa.',
  },
  deep: {
    text: 'tietoja on liian monta sisäkkäin',
    fix: 'Tarkista, että sulut on suljettu ja ettei sisennys kasva vahingossa.',
  },
  unexpected: {
    text: 'jokin merkki on paikassa, jossa se ei voi olla',
    fix: 'Tarkista näytetty rivi ja sitä edeltävä rivi, ja laita lainausmerkit tekstiin, jossa on merkkejä kuten : # { } [ ] *.',
  },
  other: {
    text: 'muoto ei kelpaa',
    fix: 'Tarkista näytetty rivi ja sitä edeltävä rivi: sisennä välilyönneillä ja laita lainausmerkit tekstiin, jossa on kaksoispiste.',
  },
};
