// The tokens of a YAML text, before they are composed to anything: composing is recursive, this is not.
import type { CST } from 'yaml';

interface FoundToken {
  token: CST.Token;
  depth: number;
}

/** Every token, in no particular order, and how deeply it is nested; below `deepest` none is looked for. */
export function* everyToken(tokens: readonly CST.Token[], deepest: number): Generator<FoundToken> {
  const waiting: { token: CST.Token | null | undefined; depth: number }[] = [];
  for (const token of tokens) waiting.push({ token, depth: 0 });
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (!token) continue;
    yield { token, depth };
    if (depth >= deepest) continue;
    if ('value' in token) waiting.push({ token: token.value, depth: depth + 1 });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items)
      waiting.push({ token: key, depth: depth + 1 }, { token: value, depth: depth + 1 });
  }
}
