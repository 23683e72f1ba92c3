// Short ranges in finished HTML, such as *jan–aug*, *2015–2016* and *1–3*: a browser would break the line after the dash.

const DASH = '–';
/** Letters or digits on either side: a longer range, as *januari–augusti*, is wider than many a column. */
const LONGEST_SIDE = 4;
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}${DASH}])[\\p{L}\\p{N}]{1,${LONGEST_SIDE}}$`, 'u');
const AFTER = new RegExp(`^[\\p{L}\\p{N}]{1,${LONGEST_SIDE}}(?![\\p{L}\\p{N}${DASH}])`, 'u');

export interface ShortRange {
  /** Where it begins in the text that was looked through. */
  index: number;
  text: string;
}

export function findShortRanges(html: string): ShortRange[] {
  const ranges: ShortRange[] = [];
  for (let dash = html.indexOf(DASH); dash !== -1; dash = html.indexOf(DASH, dash + 1)) {
    const before = BEFORE.exec(html.slice(Math.max(0, dash - LONGEST_SIDE - 1), dash))?.[0];
    const after = AFTER.exec(html.slice(dash + 1, dash + LONGEST_SIDE + 2))?.[0];
    if (before !== undefined && after !== undefined)
      ranges.push({ index: dash - before.length, text: before + DASH + after });
  }
  return ranges;
}
