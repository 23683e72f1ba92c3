// Finds words, sentences and texts in another language than that of the text.
import { once, remember, rememberOf } from '../../lib/index.js';
import { sentencesIn } from '../narrative/sentences.js';
import type { RichText } from '../report-index.js';
import { ALSO_WORDS, FUNCTION_WORDS, LEAKS } from './function-words.js';
import { LANGUAGES, type Language } from './languages.js';
import { looksLike, mayBeFinnish } from './looks-like.js';
import { withoutQuoted } from './without-quoted.js';

export interface ForeignWords {
  what: 'word' | 'passage';
  language: Language;
  /** Offset in the text, and how far it goes. */
  start: number;
  length: number;
}

/** What of a text is read. */
type Words = Pick<RichText, 'plain' | 'html'>;

interface Word {
  text: string;
  lower: string;
  start: number;
}

const WORD = /\p{L}+(?:[-’']\p{L}+)*/gu;

/**
 * One for each sentence.
 * @param isName - A name may be in any language; only a small word between words of the text's own is told.
 */
export function foreignWordsIn(text: Words, own: Language, isName = false): readonly ForeignWords[] {
  // Many rows have the same words.
  return text.html === undefined
    ? IN_PLAIN[own][isName ? 'name' : 'text'](text.plain)
    : inMarkup(text, own, isName);
}

const inPlain = (own: Language) => ({
  name: remember((plain) => readForeign(plain, own, true)),
  text: remember((plain) => readForeign(plain, own, false)),
});
const IN_PLAIN = { sv: inPlain('sv'), fi: inPlain('fi'), en: inPlain('en') };

const inMarkup = rememberOf(({ plain, html }: Words, own: Language, isName: boolean) =>
  readForeign(plain, own, isName, html),
);

function readForeign(plain: string, own: Language, isName: boolean, html?: string): readonly ForeignWords[] {
  const masked = withoutQuoted(plain, html);
  return sentencesIn(masked).flatMap(({ text, start }): ForeignWords[] => {
    // At a glance, by patterns that look for whole lists of words; a closer look follows where there is something.
    const glance = GLANCES()[own];
    const mayLeak = glance.leak.test(text);
    // Nearly every sentence has a word of its own language and none of another.
    if (!mayLeak && (isName || !THREE_WORDS.test(text) || glance.own.test(text))) return [];
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      text: word,
      lower: word.toLowerCase(),
      start: index,
    }));
    const language = isName ? undefined : languageOfPassage(words, own);
    if (language) return [{ what: 'passage', language, start, length: text.trimEnd().length }];
    const leak = mayLeak ? leakIn(words, text, own) : undefined;
    if (!leak) return [];
    const { word } = leak;
    return [{ what: 'word', language: leak.language, start: start + word.start, length: word.text.length }];
  });
}

interface Glance {
  /** Small words that are left of another language, where they stand as words. */
  leak: RegExp;
  /** Small words of the language alone, large or small. */
  own: RegExp;
}

const GLANCES = once(() => {
  const leaks = LEAKS();
  const leaksOf = (own: Language) => Object.values(leaks[own]).flatMap((words) => [...words]);
  const glance = (own: Language): Glance => ({
    leak: anyOf(leaksOf(own), ''),
    own: anyOf([...OWN_WORDS()[own]], 'i'),
  });
  return { sv: glance('sv'), fi: glance('fi'), en: glance('en') };
});

/** One of the words between signs that stand in no word of these languages. */
function anyOf(words: readonly string[], flags: string): RegExp {
  return new RegExp(`(?:^|[^A-Za-zÀ-ɏ])(?:${words.join('|')})(?![A-Za-zÀ-ɏ])`, flags);
}

/** Too short for its language to be known by its words. */
const FEWEST = 3;
const THREE_WORDS = /[A-Za-zÀ-ɏ][^A-Za-zÀ-ɏ]+[A-Za-zÀ-ɏ]+[^A-Za-zÀ-ɏ]+[A-Za-zÀ-ɏ]/;

/** The language of a sentence that has not one word of the text's own. */
function languageOfPassage(words: readonly Word[], own: Language): Language | undefined {
  const inSmall = words.filter(({ text, lower }, index) => index === 0 || text === lower);
  if (inSmall.length < FEWEST) return undefined;
  if (inSmall.some(({ lower }) => isOwn(lower, own))) return undefined;
  return LANGUAGES.find((language) => language !== own && isIn(language, inSmall, own));
}

/** A small word of two languages speaks for neither. Every word of a report is looked up here. */
const OWN_WORDS = once(() => {
  const known = FUNCTION_WORDS();
  const others = (own: Language) => LANGUAGES.filter((language) => language !== own);
  const ofOne = (own: Language) =>
    new Set([...known[own]].filter((word) => others(own).every((other) => !known[other].has(word))));
  return { sv: ofOne('sv'), fi: ofOne('fi'), en: ofOne('en') };
});

function isOwn(word: string, own: Language): boolean {
  return OWN_WORDS()[own].has(word);
}

/** How much of a sentence speaks for a language, and how much against. */
function isIn(language: Language, words: readonly Word[], own: Language): boolean {
  if (language === 'fi') return isFinnish(words);
  const known = FUNCTION_WORDS();
  const isSmall = ({ lower }: Word) =>
    known[language].has(lower) && !ALSO_WORDS()[own].has(lower) && !known[own].has(lower);
  const isAlike = (word: Word) => isSmall(word) || looksLike(language, word.lower);
  const small = words.filter(isSmall).length;
  const alike = words.filter(isAlike).length;
  if (own === 'fi') {
    const odd = words.filter((word) => isSmall(word) || !mayBeFinnish(word.lower)).length;
    return odd >= 2 && odd >= 0.5 * words.length && alike >= 1 && isMoreLike(language, words);
  }
  const ownAlike = words.filter((word) => !isSmall(word) && looksLike(own, word.lower)).length;
  if (language === 'sv') {
    const nordic = words.filter(({ lower }) => /[åäö]/u.test(lower)).length;
    return small + nordic >= 2 && alike > ownAlike && !isFinnish(words);
  }
  const isPlain = words.every(({ lower }) => !/[åäö]/u.test(lower));
  return (
    isPlain &&
    words.length > FEWEST &&
    (small >= 2 || (small === 1 && alike >= 3)) &&
    ownAlike * 5 <= words.length
  );
}

/** Finnish says by endings what others say by small words; and few of its sounds stand side by side elsewhere. */
function isFinnish(words: readonly Word[]): boolean {
  const known = FUNCTION_WORDS().fi;
  const strong = words.filter(({ lower }) => known.has(lower) || looksLike('fi', lower)).length;
  const possible = words.filter(({ lower }) => known.has(lower) || mayBeFinnish(lower)).length;
  return possible >= 0.85 * words.length && strong >= Math.max(2, 0.4 * words.length);
}

/** Of Swedish and English, which are told apart by their small words, their endings and their letters. */
function isMoreLike(language: Language, words: readonly Word[]): boolean {
  const weight = (of: 'sv' | 'en') =>
    words.reduce((sum, { lower }) => {
      const letters = of === 'sv' && /[åäö]/u.test(lower) ? 1 : 0;
      return sum + letters + (FUNCTION_WORDS()[of].has(lower) ? 2 : 0) + (looksLike(of, lower) ? 1 : 0);
    }, 0);
  const [swedish, english] = [weight('sv'), weight('en')];
  return language === 'sv' ? swedish >= english : english > swedish;
}

interface Leak {
  word: Word;
  language: Language;
}

/** A small word of another language between two words that are not of that language. */
function leakIn(words: readonly Word[], sentence: string, own: Language): Leak | undefined {
  for (let at = 1; at < words.length - 1; at += 1) {
    const word = words[at];
    const [before, after] = [words[at - 1], words[at + 1]];
    if (!word || !before || !after || word.text !== word.lower) continue;
    for (const language of LANGUAGES) {
      if (!LEAKS()[own][language]?.has(word.lower)) continue;
      if (word.lower === 'ja' && mayMeanYes(before, after, sentence, own)) continue;
      if (word.lower === 'tai' && after.lower === 'chi') continue;
      const between = sentence.slice(before.start + before.text.length, after.start);
      if (!/^-? \p{L}+ $/u.test(between)) continue;
      // Many English words end as Swedish ones do: there a small word of the text's own beside it decides.
      const isBesideOwn = own === 'en' && [before, after].some(({ lower }) => isOwn(lower, own));
      const isApart = isBesideOwn || [before, after].every((each) => !isOf(language, each, own));
      if (isApart && !isInName(before, after, at === 1)) return { word, language };
    }
  }
  return undefined;
}

function isOf(language: Language, { lower }: Word, own: Language): boolean {
  if (FUNCTION_WORDS()[own].has(lower) || ALSO_WORDS()[own].has(lower)) return false;
  return FUNCTION_WORDS()[language].has(lower) || (looksLike(language, lower) && !isSurely(own, lower));
}

/** English endings stand in Swedish words too. */
function isSurely(own: Language, word: string): boolean {
  return own === 'fi' ? mayBeFinnish(word) : own === 'sv' && looksLike(own, word) && /[åäö]/u.test(word);
}

/** *Hem och Skola*: capitals inside a sentence. */
function isInName(before: Word, after: Word, isFirst: boolean): boolean {
  return after.text !== after.lower || (before.text !== before.lower && !isFirst);
}

const YES = /(?<!an)svar|fråg|enkät|röst|nej|undersök|andel|antal|säg|sade|sagt|tacka|nikk|answer|vote|yes/u;

/** Small words that begin what a list goes on with: *grupper ja mer personal*. */
const BEGINS_NOUN = new Set([
  'mer',
  'alla',
  'andra',
  'våra',
  'vårt',
  'vår',
  'sina',
  'sitt',
  'samtliga',
  'några',
]);

/** Swedish *ja* is *yes* beside words of asking and answering, and before what can follow no conjunction of a list. */
function mayMeanYes(before: Word, after: Word, sentence: string, own: Language): boolean {
  if (own === 'en') return false;
  const small = FUNCTION_WORDS()[own];
  const isBeforeSmall = small.has(after.lower) && !BEGINS_NOUN.has(after.lower);
  return small.has(before.lower) || isBeforeSmall || YES.test(sentence.toLowerCase());
}
