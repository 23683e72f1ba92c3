// The words of `report template` in Finnish.
import type { TemplateWords } from './template-words.js';

export const fi: TemplateWords = {
  states: { shipped: 'valmis', replaced: 'oma sijalla', own: 'oma' },
  outOfDate: 'esikuva on muuttunut',
  ejected: (count) => (count === 1 ? 'Kopioitiin 1 tiedosto:' : `Kopioitiin ${count} tiedostoa:`),
  next: 'Muuta mitä tarvitset ja suorita sitten report template check',
  fits: (templates, ownFiles) =>
    `Tarkistettiin pohjat ${templates.join(', ')} ja ${ownFiles === 1 ? '1 oma tiedosto' : `${ownFiles} omaa tiedostoa`}`,
};
