// What is put into a page when all else of it stands there.

/** Put in when words have been hyphenated: a script is no text. */
export const SCRIPT_HERE = '/* script of the page */';
/** Which fonts are needed is known only when the text is there. */
export const FONTS_HERE = '/* fonts of the page */';

export interface LateParts {
  script: string;
  fonts: string;
}

export function awaitsLateParts(html: string): boolean {
  return html.includes(FONTS_HERE) || html.includes(SCRIPT_HERE);
}

export function withLateParts(html: string, { script, fonts }: LateParts): string {
  return html.replace(FONTS_HERE, () => fonts).replace(SCRIPT_HERE, () => script);
}
