// How long a word can be.

/**
 * In letters. The longest compounds that people write have some sixty; what is longer is no word of any language, and
 * patterns made for words would take the square of its length.
 */
export const LONGEST_WORD = 100;
