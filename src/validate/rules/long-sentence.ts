// A sentence that one cannot hold in mind until its end. A hint: what is too long depends on the reader.
import { within } from '../narrative/sentences.js';
import { readSentences } from '../readability/read-sentences.js';
import { proseTexts } from '../readability/read-texts.js';
import { defineRule } from '../rule.js';

export const longSentence = defineRule({
  code: 'L12',
  slug: 'long-sentence',
  examples: {
    bad: {
      'text/inledning.sv.md': `# Inledning

«När mottagningen öppnade i januari fanns det redan en kö av familjer som hade väntat sedan hösten och som behövde komma i gång snabbt, vilket gjorde att personalen fick börja med att ringa upp alla i kön innan den kunde ta emot nya besök på kvällarna.»
`,
    },
    good: {
      'text/inledning.sv.md': `# Inledning

När mottagningen öppnade i januari fanns det redan en kö av familjer. De hade väntat sedan hösten. Personalen ringde därför upp alla i kön innan den tog emot nya besök.
`,
    },
  },
  check({ report, index }, found) {
    const { sentenceWords, sentenceWordsFinnish } = report.limits;
    for (const { text, language } of proseTexts(report, index)) {
      const limit = language === 'fi' ? sentenceWordsFinnish : sentenceWords;
      if (mostWords(text.plain) <= limit) continue;
      for (const { text: sentence, start, words } of readSentences(text.plain)) {
        if (words.length <= limit) continue;
        const place = within(text.place, text.plain, start, sentence.trimEnd().length);
        found({ text: sentence.trim(), words: words.length, limit }, place);
      }
    }
  },
});

const SPACE_OR_SIGN = /[\s!-/:-@[-`{-~\u2010-\u2015]+/u;

/** No fewer words than the text has; most texts are too short to be looked at further. */
function mostWords(text: string): number {
  return text.split(SPACE_OR_SIGN).length;
}
