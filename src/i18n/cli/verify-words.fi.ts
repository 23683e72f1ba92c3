// The words of `report verify` in Finnish.
import type { VerifyWords } from './verify-words.js';

export const fi: VerifyWords = {
  status: {
    same: 'täsmää',
    changed: 'muutettu',
    missing: 'puuttuu',
    extra: 'tuntematon',
    link: 'ei tiedosto',
    earlier: 'vanhempi',
    otherBrowser: 'toinen selain',
    rebuilt: 'muuttuu',
    claims: 'lupaa liikaa',
  },
  report: (id) => `Raportti ${id}`,
  checked: (claims, validator) =>
    `${claims.join(' ja ')}, tarkastettu${validator ? ` (myös ${validator})` : ''}`,
  proven: (files) =>
    files === 1
      ? 'Tiedosto on peräisin juuri näistä lähteistä, tällä versiolla tehtynä'
      : `Kaikki ${files} tiedostoa ovat peräisin juuri näistä lähteistä, tällä versiolla tehtyinä`,
  partlyProven:
    'Toisen selaimen tulostamia tiedostoja ei voi rakentaa täällä samanlaisiksi, eikä niiden alkuperää ole todistettu. Kaikki muu on peräisin juuri näistä lähteistä, tällä versiolla tehtynä',
  notProven: 'Ei ole todistettu, että tiedostot ovat peräisin näistä lähteistä',
};
