// What no page of HTML may have, found in its text.

const NAMING = /\s(?:aria-labelledby|aria-describedby|data-target)="([^"]*)"/g;

/** The words of markup. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** Cells without a word, ids that stand twice, what leads to no id, and values that were never words. */
export function pageFaults(page: string): string[] {
  const html = page.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
  const all = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = '']) => found);
  const cells = all(/<(?:t[dh])\b[^>]*>([\s\S]*?)<\/t[dh]>/g);
  const ids = all(/\sid="([^"]*)"/g);
  const known = new Set(ids);
  const named = [...all(/\shref="#([^"]*)"/g), ...all(NAMING).flatMap((list) => list.split(' '))];
  return [
    ...cells.filter((cell) => textOf(cell) === '').map((cell) => `empty cell: ${cell}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
    ...named.filter((id) => !known.has(id)).map((id) => `leads nowhere: ${id}`),
    ...all(/(undefined|\[object|NaN)/g).map((word) => `no word: ${word}`),
  ];
}
