// LIX of a chapter in Swedish: the measure is made for running text of some length, and for that language.
// Source: Björnsson 1968; words per sentence plus the percentage of words longer than six letters.
import { readSentences } from '../readability/read-sentences.js';
import { runningTexts } from '../readability/read-texts.js';
import type { RichText } from '../report-index.js';
import { defineRule } from '../rule.js';

const LONG_WORD = 6;
/** Items of a list and captions end without a mark, and are no running text. */
const IS_RUNNING = /[.!?]["”’)\]]?$/u;

const HARD =
  'Verksamhetsförändringarna förutsätter omfattande kompetensutvecklingsinsatser beträffande ' +
  'dokumentationsrutinerna. Nämndens uppföljningsmodell förtydligar ansvarsfördelningen. ' +
  'Kvalitetssäkringen omfattar samtliga verksamhetsområden.';
const EASY = 'Vi har bytt rutin. Alla får lära sig hur de ska skriva. Nu vet var och en vad den ska göra.';

/** Repeated until there is enough of it to be measured. */
const chapter = (text: string, mark: [string, string]) => ({
  'text/inledning.sv.md': `# Inledning

${mark[0]}${text}${mark[1]}

${Array<string>(8).fill(text).join('\n\n')}
`,
});

export const hardToRead = defineRule({
  code: 'L08',
  slug: 'hard-to-read',
  examples: { bad: chapter(HARD, ['«', '»']), good: chapter(EASY, ['', '']) },
  check({ report }, found) {
    const { lix: limit, lixWords } = report.limits;
    for (const { language, paragraphs } of runningTexts(report)) {
      if (language !== 'sv') continue;
      const running = paragraphs.filter(({ plain }) => IS_RUNNING.test(plain));
      const lix = lixOf(running, lixWords);
      if (lix !== undefined && lix > limit) found({ lix, limit }, running[0]?.place);
    }
  },
});

/** Rounded; undefined where there are too few words to say anything. */
function lixOf(paragraphs: readonly RichText[], fewestWords: number): number | undefined {
  const sentences = paragraphs.flatMap(({ plain }) => readSentences(plain));
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < fewestWords) return undefined;
  const long = words.filter((word) => word.length > LONG_WORD).length;
  return Math.round(words.length / sentences.length + (100 * long) / words.length);
}
