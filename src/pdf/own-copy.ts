// Texts that are kept longer than the file that they come from.

/**
 * The same text, by itself: a piece that was cut from a long text keeps all of it in memory, and a text that was put
 * together keeps its pieces.
 * @param text - Latin-1.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
