// Whether a word of finished HTML is part of a web or e-mail address, which must be read and copied letter by letter.

/** What ends an address in running text: space, a tag, a quotation mark, a parenthesis. */
const AROUND = /[\s<>"”»’()[\]]/u;
/** `https://…`, `www.…`, `name@…`, or a name with an ending as *kommun.se* and *kommun.se/mål* have it. */
const ADDRESS = /:\/\/|@|^www\.|[\p{L}\d]\.\p{Ll}{2,}(?:[/?#:]|$)/u;
const CLOSING_MARKS = /[.,;:!?]+$/u;

/** No address goes on for longer before or after a word of it; a text without any spaces is not looked through for each. */
const FARTHEST = 200;

/** @param start - Where the word begins, `end` where it ends. */
export function isInAddress(html: string, start: number, end: number): boolean {
  let from = start;
  while (from > Math.max(0, start - FARTHEST) && !AROUND.test(html.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < Math.min(html.length, end + FARTHEST) && !AROUND.test(html.charAt(to))) to += 1;
  // Most long words stand alone.
  if (to - from === end - start) return false;
  return ADDRESS.test(html.slice(from, to).replace(CLOSING_MARKS, ''));
}
