// Pandoc's attributes at the end of a heading: `{#id .class key=value key="two words"}`.
import type { Heading } from './document.js';

export interface HeadingAttributes {
  id: Heading['id'];
  attributes: Heading['attributes'];
  /** Where the heading's own text ends, before the brace. */
  textEnd: number;
}

const LONGEST_HEADING = 4000;
const TOKEN =
  /\s*(?:#(?<id>[^\s{}#"=]+)|\.(?<class>[^\s{}."=]+)|(?<key>[^\s{}.#="'][^\s{}="']*)=(?:"(?<double>[^"\n]*)"|[“”„»«](?<curly>[^“”„»«\n]*)[“”»«]|'(?<single>[^'\n]*)'|(?<bare>[^\s{}"'“”„»«]*)))/dy;

/** Reads the attributes of a heading between two offsets; whatever is not well formed stays text. */
export function readHeadingAttributes(
  file: string,
  text: string,
  start: number,
  end: number,
): HeadingAttributes {
  const none: HeadingAttributes = { id: undefined, attributes: {}, textEnd: end };
  if (text[end - 1] !== '}' || end - start > LONGEST_HEADING) return none;
  // A quoted value may hold a brace, so the first opening brace that reads through to the end wins.
  for (let open = text.indexOf('{', start); open !== -1 && open < end; open = text.indexOf('{', open + 1)) {
    const found = readTokens(file, text, open + 1, end - 1);
    if (found) return { ...found, textEnd: open };
  }
  return none;
}

function readTokens(
  file: string,
  text: string,
  from: number,
  to: number,
): Omit<HeadingAttributes, 'textEnd'> | undefined {
  let id: Heading['id'];
  const attributes: Heading['attributes'] = {};
  let at = from;
  while (text.slice(at, to).trim() !== '') {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match || TOKEN.lastIndex > to) return undefined;
    at = TOKEN.lastIndex;
    if (at < to && !/\s/.test(text[at] ?? '')) return undefined;
    for (const [group, range] of Object.entries(match.indices?.groups ?? {})) {
      if (!range || group === 'key') continue;
      const value = { value: text.slice(...range), place: { file, start: range[0], end: range[1] } };
      const key = match.indices?.groups?.key ?? range;
      const keyPlace = { file, start: key[0], end: key[1] };
      if (group === 'id') id ??= value;
      else
        define(attributes, group === 'class' ? 'class' : (match.groups?.key ?? ''), { ...value, keyPlace });
    }
  }
  return id || Object.keys(attributes).length > 0 ? { id, attributes } : undefined;
}

/** The first statement of a key holds; classes add up. Keys such as `__proto__` are keys like any other. */
function define(attributes: Heading['attributes'], key: string, value: Heading['attributes'][string]): void {
  const earlier = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  if (earlier && key !== 'class') return;
  const joined = earlier ? { ...earlier, value: `${earlier.value} ${value.value}` } : value;
  Object.defineProperty(attributes, key, {
    value: joined,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
