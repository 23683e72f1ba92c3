// The words of `report template` in English.
import type { TemplateWords } from './template-words.js';

export const en: TemplateWords = {
  states: { shipped: 'shipped', replaced: 'yours instead', own: 'yours' },
  outOfDate: 'what it was copied from has changed',
  ejected: (count) => (count === 1 ? 'Copied 1 file:' : `Copied ${count} files:`),
  next: 'Change what you need, then run report template check',
  fits: (templates, ownFiles) =>
    `Checked the templates ${templates.join(', ')} with ${ownFiles === 1 ? '1 file' : `${ownFiles} files`} of your own`,
};
