// An abbreviation that the report never explains: those who wrote it know it, the citizen does not.
import { pushTo } from '../../lib/index.js';
import { within } from '../narrative/sentences.js';
import { abbreviationsIn, explainedIn } from '../readability/abbreviations.js';
import { allReadTexts } from '../readability/read-texts.js';
import type { RichText } from '../report-index.js';
import { defineRule } from '../rule.js';

interface Use {
  word: string;
  start: number;
  text: RichText;
}

export const unexplainedAbbreviation = defineRule({
  code: 'L14',
  slug: 'unexplained-abbreviation',
  examples: {
    bad: {
      'text/inledning.sv.md': `# Inledning

Stödet enligt «LSS» har byggts ut. Fler får LSS-insatser i tid.
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

Stödet enligt lagen om stöd och service (LSS) har byggts ut. Fler får LSS-insatser i tid.
`,
    },
  },
  check({ report, index }, found) {
    const uses = new Map<string, Map<string, Use[]>>();
    const explained = new Map<string, Set<string>>();
    for (const { text, language } of allReadTexts(report, index)) {
      const own = uses.get(language) ?? new Map<string, Use[]>();
      uses.set(language, own);
      for (const { word, start } of abbreviationsIn(text.plain)) pushTo(own, word, { word, start, text });
      const known = explained.get(language) ?? new Set(report.abbreviations[language]);
      explained.set(language, known);
      for (const word of explainedIn(text.plain)) known.add(word);
    }
    for (const [language, words] of uses) {
      for (const [word, [first]] of words) {
        if (!first || explained.get(language)?.has(word)) continue;
        const { text, start } = first;
        found({ word }, within(text.place, text.plain, start, word.length));
      }
    }
  },
});
