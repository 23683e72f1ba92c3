// Finds the tags of elements that begin in one part of a document and go on in another.
import { type PrintedPart, SPLIT_TAG, type SplitElement } from '../printed-part.js';
import { type Tag, tagsIn } from './tag.js';

/** Tags by which parts are put together, the outermost first. */
export interface Split {
  /** What they hold belongs to tags of earlier parts. */
  continued: readonly Tag[];
  /** How many of those go on in the next part, too. */
  kept: number;
  /** Those that begin here and go on in the next part. */
  begun: readonly Tag[];
}

export class SplitTags {
  #before: readonly SplitElement[] = [];

  /** Gives the tags the types that they have in a document of one part. */
  find(document: Tag, { continued, open }: PrintedPart): Split {
    if (!isSame(continued, this.#before)) throw new Error('the parts of the PDF do not follow each other');
    this.#before = open;
    const kept = continued.findIndex((each, at) => each.id !== open[at]?.id);
    const keptCount = kept < 0 ? continued.length : kept;
    const first = descend(document, continued, (tags) => tags[0]);
    const outer = first[keptCount - 1] ?? document;
    const begun = descend(outer, open.slice(keptCount), (tags) => tags.at(-1));
    // A section without its heading would not be known as one.
    for (const tag of first) if (tag.type === SPLIT_TAG) tag.type = 'Sect';
    for (const tag of begun) if (tag.type === SPLIT_TAG) tag.type = 'NonStruct';
    return { continued: first, kept: keptCount, begun };
  }
}

function descend(
  from: Tag,
  elements: readonly SplitElement[],
  choose: (tags: Tag[]) => Tag | undefined,
): Tag[] {
  const found: Tag[] = [];
  for (const { kind } of elements) {
    const type = kind === 'list' ? 'L' : SPLIT_TAG;
    const tag = choose(tagsIn(found.at(-1) ?? from).filter((each) => each.type === type));
    if (!tag) throw new Error('a part of the PDF lacks the tag of what it goes on with');
    found.push(tag);
  }
  return found;
}

function isSame(some: readonly SplitElement[], others: readonly SplitElement[]): boolean {
  return some.length === others.length && some.every(({ id }, at) => id === others[at]?.id);
}
