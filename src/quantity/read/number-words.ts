// Numbers and fractions in words, Swedish, Finnish and English, turned into digits.
import { isUnitWord } from './take-unit.js';

const SV_SMALL =
  'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton';
const SV_TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio';
const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
/** One to ten in the three cases that people use: *kolme*, *kolmen* viikon kuluessa, kaksi *kolmesta*. */
const FI_CASES = {
  nominative: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
  genitive: 'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen',
  elative:
    'yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä',
};
const FI_TEN = { nominative: 'kymmentä', genitive: 'kymmenen', elative: 'kymmenestä' };
const FI_HUNDRED = { nominative: 'sata', genitive: 'sadan', elative: 'sadasta' };

/** Parts of a whole: *två tredjedelar*, *kaksi kolmasosaa*, *three quarters*. */
const PARTS: [number, string][] = [
  [2, 'hälften halva halvan puolet puolikas half'],
  [3, 'tredjedel tredjedelar kolmasosa kolmasosaa kolmannes kolmannesta third thirds'],
  [4, 'fjärdedel fjärdedelar kvart neljäsosa neljäsosaa neljännes neljännestä quarter quarters'],
  [5, 'femtedel femtedelar viidesosa viidesosaa viidennes viidennestä fifth fifths'],
  [6, 'sjättedel sjättedelar kuudesosa kuudesosaa sixth sixths'],
  [7, 'sjundedel sjundedelar seitsemäsosa seitsemäsosaa seventh sevenths'],
  [8, 'åttondel åttondelar kahdeksasosa kahdeksasosaa eighth eighths'],
  [9, 'niondel niondelar yhdeksäsosa yhdeksäsosaa ninth ninths'],
  [10, 'tiondel tiondelar kymmenesosa kymmenesosaa kymmenes kymmenestä tenth tenths'],
  [100, 'hundradel hundradelar sadasosa sadasosaa hundredth hundredths'],
];

const ARTICLES = new Set(['en', 'ett', 'a']);
const DIGITS = numbersByWord();
const OF = elativesByWord();
const PART = new Map(
  PARTS.flatMap(([whole, words]) => words.split(' ').map((word) => [word, whole] as const)),
);

/**
 * Writes numbers in words as digits: `tre av fyra` → `3 av 4`, `kaksi kolmasosaa` → `2 av 3`, `hundra procent` →
 * `100 procent`. A word beside digits stays a word, so that two numbers never become one.
 * @param text - Cleaned: lower case, single spaces.
 */
export function digitsForWords(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const out: string[] = [];
  const words = text.split(' ');
  words.forEach((word, index) => {
    const before = out.at(-1) ?? '';
    out.push(partInDigits(word, before) ?? numberInDigits(word, before, words[index + 1] ?? '') ?? word);
  });
  return out.join(' ');
}

function numberInDigits(word: string, before: string, after: string): string | undefined {
  const isBesideDigits = /\d$/.test(before) || /^\d/.test(after);
  const of = OF.get(word);
  if (of !== undefined && /\d$/.test(before)) return `av ${of}`;
  const number = DIGITS.get(word);
  if (number === undefined || isBesideDigits || (ARTICLES.has(word) && !isCounted(after))) return undefined;
  return String(number);
}

/** An article is a number only where something is measured or shared: *en vecka*, *en av fem*, not *en ny plan*. */
function isCounted(after: string): boolean {
  return /^(?:av|of|out|in)$/.test(after) || PART.has(after) || isUnitWord(after);
}

function partInDigits(word: string, before: string): string | undefined {
  const whole = PART.get(word);
  if (whole === undefined) return undefined;
  // "yhdeksän kymmenestä" is nine out of ten, not nine tenths; both are 9/10.
  if (/\d$/.test(before)) return `av ${whole}`;
  return word === 'kymmenestä' || word === 'kvart' ? undefined : `1 av ${whole}`;
}

function numbersByWord(): Map<string, number> {
  return new Map<string, number>([
    ...numbered(SV_SMALL, 0),
    ...tensAndOnes(SV_TENS, [...numbered(SV_SMALL, 0).slice(1, 10), ['en', 1]], ''),
    ...numbered(EN_SMALL, 0),
    ...tensAndOnes(EN_TENS, numbered(EN_SMALL, 0).slice(1, 10), '-'),
    ...finnish('nominative'),
    ...finnish('genitive'),
    ...Object.entries({ en: 1, a: 1, nolla: 0, hundra: 100, hundred: 100 }),
  ]);
}

function elativesByWord(): Map<string, number> {
  return new Map(finnish('elative'));
}

type NumberWord = [word: string, value: number];

function numbered(words: string, first: number): NumberWord[] {
  return words.split(' ').map((word, index) => [word, first + index]);
}

/** 20, 21 … 99: *tjugo*, *tjugoett*, *twenty-one*. */
function tensAndOnes(tens: string, ones: NumberWord[], between: string): NumberWord[] {
  return tens.split(' ').flatMap((ten, index): NumberWord[] => {
    const value = 20 + 10 * index;
    return [[ten, value], ...ones.map(([one, more]): NumberWord => [ten + between + one, value + more])];
  });
}

/** 1–100 in one case: *kaksi*, *kaksitoista*, *kaksikymmentäkolme*. */
function finnish(grammaticalCase: keyof typeof FI_CASES): NumberWord[] {
  const toTen = numbered(FI_CASES[grammaticalCase], 1);
  const ones = toTen.slice(0, 9);
  const tens = ones.slice(1).map(([one]) => one + FI_TEN[grammaticalCase]);
  return [
    ...toTen,
    ...ones.map(([one, value]): NumberWord => [`${one}toista`, 10 + value]),
    ...tensAndOnes(tens.join(' '), ones, ''),
    [FI_HUNDRED[grammaticalCase], 100],
  ];
}
