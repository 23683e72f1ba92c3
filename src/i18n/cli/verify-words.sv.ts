// The words of `report verify` in Swedish.
import type { VerifyWords } from './verify-words.js';

export const sv: VerifyWords = {
  status: {
    same: 'stämmer',
    changed: 'ändrad',
    missing: 'saknas',
    extra: 'okänd',
    link: 'ingen fil',
    earlier: 'äldre',
    otherBrowser: 'annan webbläsare',
    rebuilt: 'blir en annan',
    claims: 'lovar för mycket',
  },
  report: (id) => `Rapporten ${id}`,
  checked: (claims, validator) =>
    `${claims.join(' och ')}, prövad${validator ? `, även av ${validator}` : ''}`,
  proven: (files) =>
    files === 1
      ? 'Filen kommer ur just de här källorna, med den här versionen'
      : `Alla ${files} filer kommer ur just de här källorna, med den här versionen`,
  partlyProven:
    'Det som är utskrivet av en annan webbläsare går inte att bygga likadant här och är inte bevisat. Allt annat kommer ur just de här källorna, med den här versionen',
  notProven: 'Det är inte bevisat att filerna kommer ur de här källorna',
};
