// The words of `report template` in Swedish.
import type { TemplateWords } from './template-words.js';

export const sv: TemplateWords = {
  states: { shipped: 'inbyggd', replaced: 'er i stället', own: 'er egen' },
  outOfDate: 'förlagan har ändrats',
  ejected: (count) => (count === 1 ? 'Kopierade 1 fil:' : `Kopierade ${count} filer:`),
  next: 'Ändra det som behövs, och kör sedan report template check',
  fits: (templates, ownFiles) =>
    `Kontrollerade mallarna ${templates.join(', ')} med ${ownFiles === 1 ? '1 egen fil' : `${ownFiles} egna filer`}`,
};
