// Whether a left-over tag is of a table: then the whole table came as HTML, not one word in the text.

/** @param tag - As found, `<td colspan="2">`. */
export function isTableTag(tag: string): boolean {
  return /^<\/?(?:table|thead|tbody|tfoot|tr|th|td|colgroup|col|caption)\b/iu.test(tag);
}
