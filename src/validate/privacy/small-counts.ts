// Counts of people in running text, as digits and in words, that are below a threshold.
import { once } from '../../lib/index.js';
import { type CountWords, countWordsOf } from './count-words.js';

export interface TextCount {
  /** Offset in the sentence. */
  start: number;
  length: number;
  value: number;
}

export interface CountLimits {
  /** Counts below it are small. */
  threshold: number;
  /** Whether a zero is small, too. */
  withZero: boolean;
}

/** Far longer than any sentence; what is longer is a list without an end. */
const LONGEST_SENTENCE = 3000;

/** *1 av 5 elever* is a share, however many they are. */
const SHARE = /\s(?:av|of)\s[^\d]{0,10}(?:2|3|4|5|10)\s/u;

/** @param sentence - In small letters. */
export function smallCountsIn(sentence: string, language: string, limits: CountLimits): TextCount[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  const reader = readerFor(countWordsOf(language));
  const counts = [...sentence.matchAll(reader.counted)].flatMap((match) =>
    countFrom(match, sentence, reader),
  );
  return counts.filter(({ value }) => value < limits.threshold && (value > 0 || limits.withZero));
}

interface CountReader {
  words: CountWords;
  counted: RegExp;
  notAfter: RegExp;
  notBefore: RegExp;
  staff: RegExp;
  anybody: RegExp;
  singular: RegExp | undefined;
}

const READERS = once(() => new Map<CountWords, CountReader>());

function readerFor(words: CountWords): CountReader {
  const known = READERS().get(words);
  if (known) return known;
  const reader: CountReader = {
    words,
    counted: countedPattern(words),
    notAfter: new RegExp(String.raw`(?<!\p{L})${words.notAfter}\s?$`, 'u'),
    notBefore: new RegExp(String.raw`^\s?(?:${words.notBefore})(?!\p{L})`, 'u'),
    staff: new RegExp(words.staff, 'u'),
    anybody: new RegExp(words.anybody, 'u'),
    singular: words.singular === undefined ? undefined : new RegExp(` (?:${words.singular})$`, 'u'),
  };
  READERS().set(words, reader);
  return reader;
}

/** A number, or two with a dash between; then those it counts, or *of* those that they are some of. */
function countedPattern({
  numbers,
  onlyWithOf,
  people,
  ofPeople,
  between,
  of,
  lone,
  fromAmong,
}: CountWords): RegExp {
  const words = Object.keys(numbers).join('|');
  const digits = String.raw`(?<![\p{L}\d.,:/§–-]|\d[ \u00a0\u202f])\d{1,2}(?:\s?[–-]\s?\d{1,2})?(?: (?:st|kpl)| \(\p{Ll}{2,12}\))?`;
  const number = String.raw`(?<!\p{L}|-)(?:${words})(?!\p{L})(?: (?:st|stycken|kpl))?|${digits}(?![\d.,:/%])`;
  const direct = [
    ...(lone === undefined ? [] : [String.raw`(?<lone>${lone})(?!\p{L})`]),
    String.raw`(?<number>${number})\s(?:${between}\s)?(?:${people})(?!\p{L})`,
    ...(fromAmong === undefined
      ? []
      : [
          String.raw`(?<!\p{L})(?:${fromAmong.people})\s(?:vain )?(?<among>${number})(?=\s(?:${fromAmong.verb})(?!\p{L}))`,
        ]),
  ].join('|');
  if (of === '') return new RegExp(direct, 'gu');
  const single = onlyWithOf.length > 0 ? String.raw`|(?<!\p{L}|-)(?:${onlyWithOf.join('|')})(?!\p{L})` : '';
  const some = String.raw`(?<some>${number}${single})\s${of}\s(?:${ofPeople})(?!\p{L})`;
  return new RegExp(`${some}|${direct}`, 'gu');
}

function countFrom(match: RegExpExecArray, sentence: string, reader: CountReader): TextCount[] {
  const { number, some, among, lone } = match.groups ?? {};
  const value = lone === undefined ? countOf(some ?? number ?? among ?? '', reader.words) : 1;
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (reader.anybody.test(match[0]) && reader.staff.test(sentence)) return [];
  if (SHARE.test(match[0]) || (value !== 1 && reader.singular?.test(match[0]))) return [];
  const before = sentence.slice(Math.max(0, match.index - 48), match.index).trimEnd();
  if (value === undefined || reader.notAfter.test(before) || reader.notBefore.test(after)) return [];
  return [{ start: match.index, length: match[0].length, value }];
}

/** Of two numbers the greater: *2–3 elever*. */
function countOf(written: string, { numbers, onlyWithOf }: CountWords): number | undefined {
  if (onlyWithOf.includes(written)) return 1;
  const digits = written.match(/\d+/gu);
  if (!digits) return numbers[written.replace(/ (?:st|stycken|kpl)$/u, '')];
  // `03` is no way to count.
  return digits.some((each) => each.length > 1 && each.startsWith('0')) ? undefined : Number(digits.at(-1));
}
