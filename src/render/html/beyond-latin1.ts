// Which characters beyond Latin-1 a page has: only they decide which fonts it needs.

/** By code units: a pattern by code points takes ten times as long. */
const LATIN_1 = '\\0-\\xff';

const SURROGATE = /[\ud800-\udfff]/;

/** A pattern finds only those that are not known yet: a page has thousands of dashes, and one dash says it all. */
export class CharactersBeyondLatin1 {
  readonly all = new Set<number>();
  private known = LATIN_1;
  private unknown = new RegExp(`[^${LATIN_1}]`, 'g');

  addOf(text: string): void {
    this.unknown.lastIndex = 0;
    for (let found = this.unknown.exec(text); found !== null; found = this.unknown.exec(text)) {
      const { index, 0: unit } = found;
      const character = text.codePointAt(index) ?? 0;
      this.all.add(character);
      // The first of two code units begins many characters, so that it stays unknown.
      if (SURROGATE.test(unit)) this.unknown.lastIndex = index + String.fromCodePoint(character).length;
      else this.ignore(unit, index + 1);
    }
  }

  add(characters: Iterable<number>): void {
    for (const character of characters) this.all.add(character);
  }

  private ignore(character: string, next: number): void {
    this.known += character;
    this.unknown = new RegExp(`[^${this.known}]`, 'g');
    this.unknown.lastIndex = next;
  }
}
