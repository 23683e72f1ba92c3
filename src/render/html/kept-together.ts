// What finished HTML keeps on one line: short ranges such as *jan–aug* and *2015–2016*, a day with its month, a number with
// its thousands, and the one letter before the hyphen of *e-tjänst*.

/** A stretch of text with the class that keeps it whole. */
export interface KeptTogether {
  /** Where it begins in the text that was looked through. */
  index: number;
  text: string;
  name: 'range' | 'day' | 'number' | 'letter';
}

/** In the order of the text. */
export function findKeptTogether(html: string): KeptTogether[] {
  return [
    ...findShortRanges(html),
    ...found(html, DAY, 'day'),
    ...found(html, THOUSANDS, 'number'),
    ...found(html, LETTER, 'letter'),
  ].sort((a, b) => a.index - b.index);
}

const DASH = '–';
/** Letters or digits on either side: a longer range, as *januari–augusti*, is wider than many a column. */
const LONGEST_SIDE = 4;
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}${DASH}])[\\p{L}\\p{N}]{1,${LONGEST_SIDE}}$`, 'u');
const AFTER = new RegExp(`^[\\p{L}\\p{N}]{1,${LONGEST_SIDE}}(?![\\p{L}\\p{N}${DASH}])`, 'u');

function findShortRanges(html: string): KeptTogether[] {
  const ranges: KeptTogether[] = [];
  for (let dash = html.indexOf(DASH); dash !== -1; dash = html.indexOf(DASH, dash + 1)) {
    const before = BEFORE.exec(html.slice(Math.max(0, dash - LONGEST_SIDE - 1), dash))?.[0];
    const after = AFTER.exec(html.slice(dash + 1, dash + LONGEST_SIDE + 2))?.[0];
    if (before !== undefined && after !== undefined)
      ranges.push({ index: dash - before.length, text: before + DASH + after, name: 'range' });
  }
  return ranges;
}

/** Swedish, English and Finnish months; `\b` and `\w` know no *ä*. */
const DAY =
  /(?<![\d.,:–-])[1-3]?\d\.? (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December|(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu(?:ta|n)?)(?![\p{L}–-])/gu;

/** *350 000*, as people write it: with a space that a line may end at. A range of such numbers is long. */
const THOUSANDS = /(?<![\d.,–])\d{1,3}(?: \d{3})+(?![\d–])/gu;

/**
 * With the letter after the hyphen, before which a line would be broken. What stands before is looked at last: few
 * places have the rest.
 */
const LETTER = /[A-Za-zÅÄÖåäö]-[A-Za-zÅÄÖåäö](?<=[\s>(”"]...)/g;

function found(html: string, pattern: RegExp, name: KeptTogether['name']): KeptTogether[] {
  return Array.from(html.matchAll(pattern), ({ index, 0: text }) => ({ index, text, name }));
}
