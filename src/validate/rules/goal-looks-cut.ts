// A goal or measure that ends in the middle of a sentence, as when a page break cut it.
import { primaryLanguage } from '../../lib/index.js';
import type { LocalText } from '../../model/index.js';
import { defineRule } from '../rule.js';

/** Words that a sentence does not end with, by primary language tag. */
const NEVER_LAST: Record<string, readonly string[]> = {
  sv: ['och', 'eller', 'samt', 'genom', 'att', 'inom', 'mellan', 'enligt', 'eftersom', 'såväl'],
  fi: ['ja', 'tai', 'sekä', 'että', 'jotta', 'koska', 'kuten', 'eli', 'joka', 'jotka', 'mutta'],
  en: ['and', 'or', 'the', 'a', 'an', 'because', 'through', 'between', 'of'],
};

/** Words that end a clause only when what they govern stands before them: `en plats att trivas på`. */
const SELDOM_LAST: Record<string, readonly string[]> = {
  sv: ['för', 'med', 'av', 'i', 'på', 'till', 'om', 'från', 'mot', 'vid', 'utan'],
  fi: [],
  en: ['to', 'by', 'for', 'with', 'in', 'on'],
};
const GOVERNS_BEFORE = /\b(?:som|att|vad|vilken|vilket|vilka|that|which|what|who|to)\b/iu;

export const goalLooksCut = defineRule({
  code: 'T03',
  slug: 'goal-looks-cut',
  examples: {
    bad: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|----|-----------|--------|--------------|------------------------|
| ny-service | «Vi skapar nya former av service genom» | Verksamheten genomförs | Vi deltar i samarbetet | Vi deltar i projektet. |
`,
    good: `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 |
|----|-----------|--------|--------------|------------------------|
| ny-service | Vi skapar nya former av service genom samarbete | Verksamheten genomförs | Vi deltar i samarbetet | Vi deltar i projektet. |
`,
  },
  check({ report }, found) {
    const reportCut = (text: LocalText) => {
      for (const [language, rich] of Object.entries(text)) {
        if (rich && looksCut(rich.plain, language)) found({ text: rich.plain }, rich.place);
      }
    };
    for (const goal of report.goals) reportCut(goal.text);
    for (const measure of report.measures) reportCut(measure.text);
  },
});

function looksCut(text: string, language: string): boolean {
  const primary = primaryLanguage(language);
  const words = text.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  // A word and its hyphen: the rest of the word is elsewhere.
  if (words.length > 1 && /^\p{L}+[-\u00ad]$/u.test(last)) return true;
  if (words.length > 1 && NEVER_LAST[primary]?.includes(last.toLowerCase())) return true;
  if (words.length < 3) return false;
  return (
    (SELDOM_LAST[primary]?.includes(last) ?? false) && !GOVERNS_BEFORE.test(words.slice(0, -1).join(' '))
  );
}
