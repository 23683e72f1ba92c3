// Large parts of a page, put away while the rest is rendered, and packed where they are many: as text, a page of ten
// thousand rows would stand in memory several times, each letter in two bytes.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { CharactersBeyondLatin1 } from './beyond-latin1.js';
import { PART_SIGN } from './part-sign.js';

/** Shorter parts are not worth it. */
const LARGE = 32_000;
/** From as many letters on parts are packed: HTML becomes an eighth, for a twentieth of the time that a page takes. */
const MANY = 7_000_000;

/** Text, or packed. */
type Part = string | Buffer;

export class PageShelf {
  /** Those beyond Latin-1 of all that lies here. */
  readonly characters = new CharactersBeyondLatin1();
  private readonly parts: (Part | undefined)[] = [];
  private total = 0;

  /** The text, or a mark that stands for it. */
  put(text: string): string {
    if (text.length < LARGE) return text;
    this.characters.addOf(text);
    this.total += text.length;
    const part = this.total > MANY ? deflateRawSync(text, { level: 1 }) : text;
    return `${PART_SIGN}${this.parts.push(part) - 1}${PART_SIGN}`;
  }

  /** How many letters lie here. */
  get size(): number {
    return this.total;
  }

  /** The page from its beginning to its end, piece by piece; each is let go of as it is taken. */
  *inOrder(text: string): Generator<string> {
    let from = 0;
    for (let mark = text.indexOf(PART_SIGN); mark >= 0; mark = text.indexOf(PART_SIGN, from)) {
      if (mark > from) yield text.slice(from, mark);
      const end = text.indexOf(PART_SIGN, mark + 1);
      yield* this.inOrder(this.take(Number(text.slice(mark + 1, end))));
      from = end + 1;
    }
    if (from < text.length) yield text.slice(from);
  }

  private take(at: number): string {
    const part = this.parts[at];
    if (part === undefined) throw new Error('a part of the page is asked for twice');
    this.parts[at] = undefined;
    return typeof part === 'string' ? part : inflateRawSync(part).toString('utf8');
  }
}
