// Verbs in the passive, one after the other: the reader learns what is done, and never by whom. Swedish only.
import { lowerCase } from '../../lib/index.js';
import { within } from '../narrative/sentences.js';
import { readSentences } from '../readability/read-sentences.js';
import { proseTexts } from '../readability/read-texts.js';
import { mostPassives, swedishPassives } from '../readability/swedish-passives.js';
import { defineRule } from '../rule.js';

export const passiveChain = defineRule({
  code: 'L13',
  slug: 'passive-chain',
  examples: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«Rutinerna granskades och ändrades, och de nya arbetssätten planeras och utvärderas under hösten.»
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Personalen har granskat rutinerna och ändrat dem. Enheten planerar de nya arbetssätten och utvärderar dem under hösten.
`,
    },
  },
  check({ report, index }, found) {
    const limit = report.limits.passives;
    for (const { text, language } of proseTexts(report, index)) {
      if (language !== 'sv' || mostPassives(text.plain) < limit) continue;
      for (const { text: sentence, start, words } of readSentences(text.plain)) {
        if (words.length <= limit) continue;
        const passives = swedishPassives(words.map(lowerCase));
        if (passives.length < limit) continue;
        const place = within(text.place, text.plain, start, sentence.trimEnd().length);
        found({ words: passives }, place);
      }
    }
  },
});
