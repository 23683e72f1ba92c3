// The words of `report verify` in English.
import type { VerifyWords } from './verify-words.js';

export const en: VerifyWords = {
  status: {
    same: 'as built',
    changed: 'changed',
    missing: 'missing',
    extra: 'unknown',
    link: 'no file',
    earlier: 'older',
    otherBrowser: 'other browser',
    rebuilt: 'comes out different',
    claims: 'claims too much',
  },
  report: (id) => `Report ${id}`,
  checked: (claims, validator) =>
    `${claims.join(' and ')}, checked${validator ? `, also by ${validator}` : ''}`,
  proven: (files) =>
    files === 1
      ? 'The file comes from exactly these sources, by this version'
      : `All ${files} files come from exactly these sources, by this version`,
  partlyProven:
    'What was printed by another browser cannot be built alike here, and is not proven. All else comes from exactly these sources, by this version',
  notProven: 'It is not proven that the files come from these sources',
};
