// Folding: what two spellings of the same words have in common.

/**
 * Lower case, without punctuation; hyphens vanish inside and beside words, dashes between digits become a space,
 * every run of white space is one space. `Kommun-invånarnas välfärd.` and `kommuninvånarnas  välfärd` fold alike.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\d)\s*\p{Pd}\s*(?=\d)/gu, ' ')
    .replace(/[\p{Pd}\u00ad]/gu, '')
    .replace(/[^\p{L}\p{N}+%<>=]+/gu, ' ')
    .trim();
}

/** Lighter than `foldText`: only white space, the kind of dash and final punctuation are set aside. */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/[.,;:\s]+$/u, '')
    .trim();
}
