// A page whose parts are remembered from one rendering to the next: each as the stretches of text that it is made of, so
// that what has been made of them is remembered, too.
import { CharactersBeyondLatin1 } from './beyond-latin1.js';
import { awaitsLateParts } from './late-parts.js';
import type { Passage } from './long-words.js';
import { PART_SIGN } from './part-sign.js';
import type { RenderMemory } from './render-memory.js';

/** Finishes a piece of HTML. `open`: the passages that are open before it; afterwards those that are open then. */
export type FinishPiece = (html: string, open: Passage[]) => string;

/** A finished stretch of a page. */
interface Finished {
  /** What was open before it, as JSON. */
  before: string;
  open: readonly Passage[];
  after: string;
  bytes: Buffer;
  /** Whether late parts are still to be put into it. */
  awaitsMore: boolean;
  /** Those beyond Latin-1. */
  characters: ReadonlySet<number>;
}

class Stretch {
  private finished: Finished | undefined;

  constructor(private readonly html: string) {}

  /** The same as the last time where the same is open before it. */
  finish({ open, after: before }: Pick<Finished, 'open' | 'after'>, finishPiece: FinishPiece): Finished {
    if (this.finished?.before === before) return this.finished;
    const after = open.map((passage) => ({ ...passage }));
    const bytes = Buffer.from(finishPiece(this.html, after));
    const characters = new CharactersBeyondLatin1();
    characters.addOf(this.html);
    this.finished = {
      before,
      open: after,
      after: JSON.stringify(after),
      bytes,
      awaitsMore: awaitsLateParts(this.html),
      characters: characters.all,
    };
    return this.finished;
  }
}

/** One rendering of it. */
export class RememberedPage {
  private readonly parts: (readonly Stretch[])[] = [];

  constructor(private readonly memory: RenderMemory) {}

  /**
   * @param given - All that the part is made of.
   * @returns a mark that stands for the part
   */
  put(name: string, given: unknown, render: () => string): string {
    const content = this.memory.signOf(given);
    const stretches = this.memory.recall(`part ${name}`, content, () => this.stretchesOf(render()));
    return `${PART_SIGN}${this.parts.push(stretches) - 1}${PART_SIGN}`;
  }

  /** The text of a part that cannot be a mark. */
  text(name: string, given: unknown, render: () => string): string {
    return this.memory.recall(`text ${name}`, this.memory.signOf(given), render);
  }

  /** The finished page, stretch by stretch. @param html - With marks for what has been put here. */
  finish(
    html: string,
    finishPiece: FinishPiece,
  ): { pieces: Pick<Finished, 'bytes' | 'awaitsMore'>[]; characters: CharactersBeyondLatin1 } {
    const characters = new CharactersBeyondLatin1();
    let last: Pick<Finished, 'open' | 'after'> = { open: [], after: '[]' };
    const pieces = this.stretchesOf(html).map((stretch) => {
      const finished = stretch.finish(last, finishPiece);
      characters.add(finished.characters);
      last = finished;
      return finished;
    });
    return { pieces, characters };
  }

  private stretchesOf(html: string): Stretch[] {
    return html.split(PART_SIGN).flatMap((piece, at) => {
      const isMark = at % 2 === 1;
      if (!isMark) return this.memory.recall('stretch', piece, () => new Stretch(piece));
      const part = this.parts[Number(piece)];
      if (part === undefined) throw new Error('a part of the page was never put there');
      return part;
    });
  }
}
