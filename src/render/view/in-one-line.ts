// Values that stay on one line.

/** Facts give way to each other; a value of so many letters stays on one line even so. */
const SHORT_VALUE = 24;

export function inOneLine(value: string): string {
  return value.length > SHORT_VALUE ? value : value.replaceAll(' ', '\u00A0');
}
