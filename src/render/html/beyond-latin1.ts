// Which characters beyond Latin-1 a page has: only they decide which fonts it needs.

/** A pattern finds only those that are not known yet: a page has thousands of dashes, and one dash says it all. */
export class CharactersBeyondLatin1 {
  readonly all = new Set<number>();
  private unknown = /[^\0-\xff]/gu;

  addOf(text: string): void {
    this.unknown.lastIndex = 0;
    for (let found = this.unknown.exec(text); found !== null; found = this.unknown.exec(text)) {
      this.all.add(found[0].codePointAt(0) ?? 0);
      const known = [...this.all].map((code) => `\\u{${code.toString(16)}}`).join('');
      this.unknown = new RegExp(`[^\\0-\\xff${known}]`, 'gu');
      this.unknown.lastIndex = found.index + found[0].length;
    }
  }

  add(characters: Iterable<number>): void {
    for (const character of characters) this.all.add(character);
  }
}
