// A text that has to fit.

/** At most so many characters, the last one an ellipsis where something was cut; never half a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
