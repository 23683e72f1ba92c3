// A text in small letters, offset by offset the same.

/**
 * For patterns that ignore case: with all letters of Unicode those are slow to make, and every command would wait.
 * A text that would change its length (`İ`) stays as it is, so that offsets hold.
 */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
