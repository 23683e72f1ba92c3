// What a person has done where the YAML reader stumbles, and where it is mended: often not where the reader notices it.
import type { CST, YAMLError } from 'yaml';
import type { YamlFaultKind } from '../diagnostics/index.js';
import { ENTRY } from './leave-out-item.js';
import { everyToken } from './yaml-tokens.js';

export interface NamedYamlFault {
  kind: YamlFaultKind;
  start: number;
  end: number;
}

const KINDS: Record<YAMLError['code'], YamlFaultKind> = {
  ALIAS_PROPS: 'start',
  BAD_ALIAS: 'alias',
  BAD_COLLECTION_TYPE: 'tag',
  BAD_DIRECTIVE: 'start',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indent',
  BAD_PROP_ORDER: 'start',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'indent',
  BLOCK_IN_FLOW: 'comma',
  DUPLICATE_KEY: 'repeated',
  IMPOSSIBLE: 'other',
  KEY_OVER_1024_CHARS: 'colon',
  MISSING_CHAR: 'unexpected',
  MULTILINE_IMPLICIT_KEY: 'colon',
  MULTIPLE_ANCHORS: 'start',
  MULTIPLE_DOCS: 'several',
  MULTIPLE_TAGS: 'tag',
  NON_STRING_KEY: 'key',
  RESOURCE_EXHAUSTION: 'aliases',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'tag',
  UNEXPECTED_TOKEN: 'unexpected',
};

/** Where the code alone does not tell: the first whose message matches. */
const BY_MESSAGE: readonly (readonly [RegExp, YamlFaultKind])[] = [
  [/^A block sequence may not/u, 'dash'],
  [/^Implicit /u, 'colon'],
  [/^Sequence item without/u, 'indent'],
  [/^Missing .*flow|^Missing ,/u, 'comma'],
  [/at node end$/u, 'start'],
  [/^Unexpected flow-/u, 'bracket'],
];

/** @param error - The first in the text. */
export function nameYamlFault(text: string, tokens: readonly CST.Token[], error: YAMLError): NamedYamlFault {
  const at = Math.min(error.pos[0], text.length);
  const open = leftOpen(text, tokens, error);
  if (open) return { ...open, end: lineAt(text, open.start).end };
  const named = nameByLine(text, at, error);
  // White space that looks like spaces and is none is what is wrong, whatever came of it.
  const odd = [at, named.start]
    .map((offset) => lineAt(text, offset))
    .find(({ words }) => /^ *[^\S ]/u.test(words));
  return odd ? { kind: 'tab', start: odd.start, end: odd.end } : named;
}

/** A quotation mark or bracket that is not closed, or closed only by the next that happens to come. */
function leftOpen(
  text: string,
  tokens: readonly CST.Token[],
  { message, pos }: YAMLError,
): { kind: YamlFaultKind; start: number } | undefined {
  const isBracket = /^Flow /u.test(message);
  let bracket: number | undefined;
  let quote: number | undefined;
  for (const { token } of everyToken(tokens, Number.POSITIVE_INFINITY)) {
    const { offset, type } = token;
    if (offset > pos[0]) continue;
    if (type === 'flow-collection' && isBracket && isOpen(token)) bracket = Math.max(bracket ?? 0, offset);
    const isQuoted = type === 'double-quoted-scalar' || type === 'single-quoted-scalar';
    if (isQuoted && swallowsLines(token.source)) quote = Math.max(quote ?? 0, offset);
    if (isQuoted && /closing .quote/u.test(message) && offset + token.source.length >= pos[0] - 1)
      quote = Math.max(quote ?? 0, offset);
  }
  if (quote !== undefined) return { kind: 'quote', start: quote };
  return bracket === undefined || bracket >= text.length ? undefined : { kind: 'bracket', start: bracket };
}

function isOpen({ start, end }: CST.FlowCollection): boolean {
  const closing = start.type === 'flow-map-start' ? 'flow-map-end' : 'flow-seq-end';
  return !end.some(({ type }) => type === closing);
}

/** A text of several lines is read as it stands, unless fields stand on them. */
function swallowsLines(source: string): boolean {
  return source
    .split('\n')
    .slice(1)
    .some((line) => ENTRY.test(line));
}

function nameByLine(text: string, at: number, { code, message }: YAMLError): NamedYamlFault {
  const line = lineAt(text, at);
  const whole = { start: line.start, end: line.end };
  if (/^Nested mappings/u.test(message)) return nameNested(text, at);
  const next = lineAfter(text, line.end);
  if (code === 'MULTILINE_IMPLICIT_KEY' && next && isDeeperItem(line.words, next.words))
    return { kind: 'indent', start: next.start, end: next.end };
  const kind = BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1] ?? KINDS[code];
  return kind === 'start' || kind === 'tag' || kind === 'bracket' || kind === 'comma' || kind === 'escape'
    ? { kind, start: at, end: line.end }
    : { kind, ...whole };
}

/** A field within the text of a field: its text holds a colon, or the next line stands too far in. */
function nameNested(text: string, at: number): NamedYamlFault {
  const line = lineAt(text, at);
  if (/:(?:\s|$)/u.test(text.slice(at, line.end))) return { kind: 'colonInText', start: at, end: line.end };
  if (/^-\S/u.test(line.words.trimStart())) return { kind: 'dashSpace', start: line.start, end: line.end };
  const { start, end } = lineAfter(text, line.end) ?? line;
  return { kind: 'indent', start, end };
}

/** An item below an item of words alone, which cannot hold it. */
function isDeeperItem(above: string, below: string): boolean {
  return above.search(/- /u) < below.search(/- /u) && /^\s*- [^:]+$/u.test(above) && /^\s*- /u.test(below);
}

/** The next line that says something. */
function lineAfter(text: string, end: number): Line | undefined {
  const next = /\n[^\S\n]*(?=[^\s#])/gu;
  next.lastIndex = end;
  const found = next.exec(text);
  return found ? lineAt(text, found.index + found[0].length) : undefined;
}

interface Line {
  /** Of its first word, and of its last. */
  start: number;
  end: number;
  /** With the white space before them. */
  words: string;
}

function lineAt(text: string, offset: number): Line {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  const words = text.slice(from, to < 0 ? text.length : to).trimEnd();
  return { start: from + (words.length - words.trimStart().length), end: from + words.length, words };
}
