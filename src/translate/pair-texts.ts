// Which text of the report each text of a translator's file is, though others have come or gone before it meanwhile.
import { groupBy } from '../lib/index.js';
import type { TextField, Translation } from '../model/index.js';
import { folded } from './same-text.js';
import type { IncomingText } from './translation-unit.js';

/** A text of the report as it is today, in Markdown. */
export interface KnownText {
  translation: Translation;
  field: TextField;
  source: string;
}

/** Paragraphs, actions, parties and footnotes have no ids of their own and are counted: the third may be the fourth tomorrow. */
const NUMBERED = /^(?<family>chapter\..+\.[hpc]|.+\.(?:action|party|note)\.)(?<number>\d+)$/u;

/**
 * By id; where the ids are numbers, by the source text first, so that no translation lands on another text.
 * @returns Undefined for a text that the report no longer has.
 */
export function pairTexts(
  texts: readonly IncomingText[],
  known: readonly KnownText[],
): (text: IncomingText) => KnownText | undefined {
  const byId = new Map(known.map((each) => [each.field.id, each]));
  const bySource = pairNumbered(texts, known);
  const taken = new Set(bySource.values());
  return (text) => {
    if (bySource.has(text)) return bySource.get(text);
    const own = byId.get(text.id);
    return own && taken.has(own) ? undefined : own;
  };
}

/** Equal sources in their order, where there are as many as there were; else those whose number is the same. */
function pairNumbered(
  texts: readonly IncomingText[],
  known: readonly KnownText[],
): Map<IncomingText, KnownText | undefined> {
  const there = groupBy(known, ({ field: { id }, source }) => keyOf(id, source));
  const handedOut = groupBy(texts, ({ id, source }) => keyOf(id, source));
  const pairs = new Map<IncomingText, KnownText | undefined>();
  for (const [key, group] of handedOut) {
    const candidates = there.get(key) ?? [];
    if (candidates.length === 0) continue;
    const isAsMany = candidates.length === group.length;
    const inOrder = [...group].sort((a, b) => numberOf(a.id) - numberOf(b.id));
    for (const [index, text] of inOrder.entries())
      pairs.set(text, isAsMany ? candidates[index] : candidates.find(({ field }) => field.id === text.id));
  }
  return pairs;
}

function keyOf(id: string, source: string | undefined): string | undefined {
  const family = NUMBERED.exec(id)?.groups?.family;
  return family === undefined || source === undefined ? undefined : `${family}\n${folded(source)}`;
}

function numberOf(id: string): number {
  return Number(NUMBERED.exec(id)?.groups?.number);
}
