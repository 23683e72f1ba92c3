// Numbers and fractions in words, Swedish, Finnish and English, turned into digits.

const SV_SMALL = 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton';
const SV_TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio';
const EN_SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
/** One to ten in the three cases that people use: *kolme*, *kolmen* viikon kuluessa, kaksi *kolmesta*. */
const FI_CASES = {
  nominative: 'yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen',
  genitive: 'yhden kahden kolmen neljän viiden kuuden seitsemän kahdeksan yhdeksän kymmenen',
  elative: 'yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä',
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

const DIGITS = numbersByWord();
const OF = elativesByWord();
const PART = new Map(PARTS.flatMap(([whole, words]) => words.split(' ').map((word) => [word, whole] as const)));

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
  if (number === undefined || isBesideDigits || (PART.has(after) && word === 'a')) return undefined;
  return String(number);
}

function partInDigits(word: string, before: string): string | undefined {
  const whole = PART.get(word);
  if (whole === undefined) return undefined;
  // "yhdeksän kymmenestä" is nine out of ten, not nine tenths; both are 9/10.
  if (/\d$/.test(before)) return `av ${whole}`;
  return word === 'kymmenestä' || word === 'kvart' ? undefined : `1 av ${whole}`;
}

function numbersByWord(): Map<string, number> {
  const words = new Map<string, number>([
    ['en', 1],
    ['a', 1],
    ['nolla', 0],
    ['hundra', 100],
    ['hundred', 100],
  ]);
  const add = (word: string, value: number) => words.set(word, value);
  SV_SMALL.split(' ').forEach(add);
  EN_SMALL.split(' ').forEach(add);
  SV_TENS.split(' ').forEach((ten, index) => {
    add(ten, 20 + 10 * index);
    ['en', ...SV_SMALL.split(' ').slice(1, 10)].forEach((one, at) => add(ten + one, 20 + 10 * index + (at || 1)));
  });
  EN_TENS.split(' ').forEach((ten, index) => {
    add(ten, 20 + 10 * index);
    EN_SMALL.split(' ').slice(1, 10).forEach((one, at) => add(`${ten}-${one}`, 21 + 10 * index + at));
  });
  finnish('nominative').forEach(([word, value]) => add(word, value));
  finnish('genitive').forEach(([word, value]) => add(word, value));
  return words;
}

function elativesByWord(): Map<string, number> {
  return new Map(finnish('elative'));
}

/** 1–100 in one case: *kaksi*, *kaksitoista*, *kaksikymmentäkolme*. */
function finnish(grammaticalCase: keyof typeof FI_CASES): [string, number][] {
  const ones = FI_CASES[grammaticalCase].split(' ');
  const words = ones.map((word, index): [string, number] => [word, index + 1]);
  const below = ones.slice(0, 9);
  below.forEach((one, index) => words.push([`${one}toista`, 11 + index]));
  below.slice(1).forEach((one, index) => {
    const ten = one + FI_TEN[grammaticalCase];
    words.push([ten, 20 + 10 * index]);
    below.forEach((last, at) => words.push([ten + last, 21 + 10 * index + at]));
  });
  words.push([FI_HUNDRED[grammaticalCase], 100]);
  return words;
}
