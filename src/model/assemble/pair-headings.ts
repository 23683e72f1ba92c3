// Which heading of a translation is which of the source: by id, by words that are known, else by order.
import { foldText, groupBy } from '../../lib/index.js';
import type { LocalText } from '../report.js';
import type { Naming } from '../statement.js';

/** Words that name a known theme or unit, in any language. */
export class KnownNames {
  /** Undefined where two things go by the same words. */
  private readonly idByWords = new Map<string, string | undefined>();
  private readonly partners = new Map<string, Set<string>>();

  add(id: string, text: LocalText): void {
    for (const key of wordKeys(text)) {
      const known = this.idByWords.has(key) ? this.idByWords.get(key) : id;
      this.idByWords.set(key, known === id ? id : undefined);
    }
  }

  addHeading(heading: Naming | undefined): void {
    if (heading?.id) this.add(heading.id.value, heading.text);
  }

  /** Headings that stand at the same place of two editions of one file. */
  notePair(own: Naming | undefined, other: Naming | undefined): void {
    for (const a of wordKeys(own?.text ?? {})) {
      for (const b of wordKeys(other?.text ?? {})) {
        this.partnersOf(a).add(b);
        this.partnersOf(b).add(a);
      }
    }
  }

  /** Whether each of two headings has another partner elsewhere: then one of the two files has them in another order. */
  areCrossed(own: Naming | undefined, other: Naming | undefined): boolean {
    const hasAnother = (key: string, partner: string) =>
      [...this.partnersOf(key)].some((each) => each !== partner && languageOf(each) === languageOf(partner));
    return wordKeys(own?.text ?? {}).some((a) =>
      wordKeys(other?.text ?? {}).some((b) => hasAnother(a, b) && hasAnother(b, a)),
    );
  }

  private partnersOf(key: string): Set<string> {
    const partners = this.partners.get(key) ?? new Set<string>();
    this.partners.set(key, partners);
    return partners;
  }

  find(heading: Naming | undefined): string | undefined {
    if (heading?.id) return heading.id.value;
    for (const key of wordKeys(heading?.text ?? {})) {
      const id = this.idByWords.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  }
}

function wordKeys(text: LocalText): string[] {
  return Object.entries(text).flatMap(([language, rich]) =>
    rich && rich.plain !== '' ? [`${language} ${foldText(rich.plain)}`] : [],
  );
}

function languageOf(wordKey: string): string | undefined {
  return wordKey.split(' ')[0];
}

interface Headed {
  heading: Naming | undefined;
}

export interface HeadingPairs<Item> {
  pairs: [Item, Item][];
  /** What cannot be paired without guessing; what is simply not translated is in neither list. */
  unclear: { own: Item[]; other: Item[] };
}

/**
 * Ids decide, then words that are known; headings that share one are paired first with first, if equally many.
 * What is left is paired by order, if equally many and none of it is known as something else.
 */
export function pairHeadings<Item extends Headed>(
  own: readonly Item[],
  other: readonly Item[],
  names: KnownNames,
): HeadingPairs<Item> {
  const byId = pairByKey(own, other, ({ heading }) => heading?.id?.value);
  const byName = pairByKey(byId.own, byId.other, ({ heading }) => names.find(heading));
  const pairs = [...byId.pairs, ...byName.pairs];
  const none = { own: [], other: [] };
  if (byName.other.length === 0) return { pairs, unclear: none };
  const inOrder = byName.own.flatMap((item, index): [Item, Item][] => {
    const match = byName.other[index];
    return match && couldBeSame(item, match) ? [[item, match]] : [];
  });
  const isClear = inOrder.length === byName.own.length && inOrder.length === byName.other.length;
  return isClear
    ? { pairs: [...pairs, ...inOrder], unclear: none }
    : { pairs, unclear: { own: byName.own, other: byName.other } };

  function couldBeSame(a: Item, b: Item): boolean {
    const [idOfA, idOfB] = [names.find(a.heading), names.find(b.heading)];
    const isElsewhere = (id: string | undefined, items: readonly Item[]) =>
      id !== undefined && items.some(({ heading }) => names.find(heading) === id);
    if (idOfA !== undefined && idOfB !== undefined) return false;
    return !isElsewhere(idOfA, other) && !isElsewhere(idOfB, own) && !names.areCrossed(a.heading, b.heading);
  }
}

/** Pairs what shares a key on both sides equally often, in order; returns the rest of each side. */
function pairByKey<Item>(
  own: readonly Item[],
  other: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): { pairs: [Item, Item][]; own: Item[]; other: Item[] } {
  const waiting = groupBy(own, keyOf);
  const pairs: [Item, Item][] = [];
  for (const [key, items] of groupBy(other, keyOf)) {
    const matches = waiting.get(key) ?? [];
    if (matches.length !== items.length) continue;
    items.forEach((item, index) => {
      const match = matches[index];
      if (match) pairs.push([match, item]);
    });
  }
  const paired = new Set(pairs.flat());
  const isLeft = (item: Item) => !paired.has(item);
  return { pairs, own: own.filter(isLeft), other: other.filter(isLeft) };
}
