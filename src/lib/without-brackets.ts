// A text without what stands in round brackets.

/**
 * Each stretch in brackets becomes a space. A bracket that is never closed stays, and the search for its end reaches
 * the end of the text but once: with many of them it would otherwise take the square of their number.
 */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*(\)?)/gu, (whole, end: string) => (end === '' ? whole : ' '));
}
