// The texts of a YAML file as they are written, and how each would be written anew: comments and layout stay.
import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, stringify, type YAMLMap } from 'yaml';

/** Replaces a stretch of a file. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

interface Found {
  scalar: Scalar;
  start: number;
  /** Without white space at the end. */
  end: number;
  /** Of a value in a map. */
  pair: Pair | undefined;
  map: YAMLMap | undefined;
  inFlow: boolean;
}

/** Finds texts by the offset at which their value begins. Takes any text; what is no YAML has no texts. */
export class YamlTexts {
  private readonly byStart = new Map<number, Found>();

  constructor(private readonly text: string) {
    const document = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length === 0) this.walk(document.contents);
  }

  /** The words of the text that begins at an offset. */
  wordsAt(start: number): string | undefined {
    const found = this.byStart.get(start);
    return found && String(found.scalar.value ?? '').trim();
  }

  /** The same value with other words, in the same style where they allow it. */
  replace(start: number, words: string): TextEdit | undefined {
    const found = this.byStart.get(start);
    return found && { start: found.start, end: found.end, text: this.written(words, found) };
  }

  /**
   * Puts other languages beside a text: beside its key in a map of languages, or by making such a map of it.
   * @param start - Of the text in the source language.
   * @param sourceKey - The key that the source language gets where the text has none yet.
   */
  addBeside(
    start: number,
    sourceKey: string,
    added: readonly [key: string, words: string][],
  ): TextEdit | undefined {
    const found = this.byStart.get(start);
    if (!found) return undefined;
    return this.isLanguageKey(found) ? this.addKeys(found, added) : this.makeMap(found, sourceKey, added);
  }

  /** The key of a text in a map of languages: `sv`, `sv-FI`; undefined where it stands alone. */
  keyOf(start: number): string | undefined {
    const found = this.byStart.get(start);
    return found && this.isLanguageKey(found) ? nameOf(found.pair) : undefined;
  }

  private walk(contents: unknown): void {
    const waiting: { node: unknown; pair?: Pair; map?: YAMLMap; inFlow: boolean }[] = [
      { node: contents, inFlow: false },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { node, pair, map } = next;
      if (isMap(node)) {
        const inFlow = next.inFlow || node.flow === true;
        for (const item of node.items) waiting.push({ node: item.value, pair: item, map: node, inFlow });
      } else if (isSeq(node)) {
        const inFlow = next.inFlow || node.flow === true;
        for (const item of node.items) waiting.push({ node: item, inFlow });
      } else if (isScalar(node) && node.range) {
        const [start, valueEnd] = node.range;
        const end = start + this.text.slice(start, valueEnd).trimEnd().length;
        this.byStart.set(start, { scalar: node, start, end, pair, map, inFlow: next.inFlow });
      }
    }
  }

  /** `{ sv: …, fi: … }`: every key of the map is the tag of a language. */
  private isLanguageKey({ map }: Found): boolean {
    return map?.items.every((item) => /^[a-z]{2,3}(?:-[A-Z]{2})?$/u.test(nameOf(item) ?? '')) ?? false;
  }

  private written(words: string, { scalar, start, end, pair, inFlow }: Found): string {
    if (inFlow) return inFlowStyle(words, scalar.type);
    const isBlock = scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED';
    if (!isBlock && !words.includes('\n')) return inBlockStyle(words, scalar.type);
    const indent = `${this.indentAt(startOf(pair) ?? start)}  `;
    const header = isBlock && !words.includes('\n') && scalar.type === 'BLOCK_FOLDED' ? '>-' : '|-';
    // A block that begins with a space would have its indentation misread, and a comment would become part of it.
    if (/^\s/u.test(words) || (!isBlock && this.hasCommentAfter(end))) return JSON.stringify(words);
    return `${header}\n${words
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join('\n')}`;
  }

  private addKeys(found: Found, added: readonly [string, string][]): TextEdit {
    const { pair, end, inFlow } = found;
    const keyStart = startOf(pair) ?? found.start;
    const indent = this.indentAt(keyStart);
    if (inFlow) {
      const isOnOwnLine = this.text.slice(this.lineStart(keyStart), keyStart).trim() === '';
      const between = isOnOwnLine ? `,\n${indent}` : ', ';
      const text = added.map(([key, words]) => `${between}${key}: ${inFlowStyle(words, undefined)}`).join('');
      return { start: end, end, text };
    }
    const last = this.endOfLine(end);
    const text = added
      .map(([key, words]) => `\n${indent}${key}: ${this.blockValue(words, `${indent}  `)}`)
      .join('');
    return { start: last, end: last, text };
  }

  private makeMap(found: Found, sourceKey: string, added: readonly [string, string][]): TextEdit | undefined {
    const { start, end, scalar, pair, inFlow } = found;
    const own = String(scalar.value ?? '').trim();
    const all: [string, string][] = [[sourceKey, own], ...added];
    if (inFlow) {
      const text = all.map(([key, words]) => `${key}: ${inFlowStyle(words, undefined)}`).join(', ');
      return { start, end, text: `{ ${text} }` };
    }
    const indent = pair ? `${this.indentAt(startOf(pair) ?? start)}  ` : ' '.repeat(this.columnOf(start));
    const lines = all.map(([key, words]) => `${key}: ${this.blockValue(words, `${indent}  `)}`);
    if (!pair) return { start, end, text: lines.join(`\n${indent}`) };
    // The space after the colon goes with the value.
    const from = this.text[start - 1] === ' ' ? start - 1 : start;
    return { start: from, end, text: lines.map((line) => `\n${indent}${line}`).join('') };
  }

  private blockValue(words: string, indent: string): string {
    if (!words.includes('\n') || /^\s/u.test(words)) return inBlockStyle(words, undefined);
    return `|-\n${words
      .split('\n')
      .map((line) => (line === '' ? '' : indent + line))
      .join('\n')}`;
  }

  private hasCommentAfter(end: number): boolean {
    return this.text.slice(end, this.endOfLine(end)).trim() !== '';
  }

  /** After the value and the comment on its line. */
  private endOfLine(end: number): number {
    const lineEnd = this.text.indexOf('\n', end);
    return lineEnd < 0 ? this.text.length : lineEnd;
  }

  /** As many spaces as stand before a key, list marks counted as spaces. */
  private indentAt(offset: number): string {
    return ' '.repeat(this.columnOf(offset));
  }

  private columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }
}

function nameOf(pair: Pair | undefined): string | undefined {
  return pair && isScalar(pair.key) ? String(pair.key.value) : undefined;
}

function startOf(pair: Pair | undefined): number | undefined {
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}

type Style = Scalar['type'];

function inBlockStyle(words: string, style: Style): string {
  return stringify(words, { ...styleOf(style), lineWidth: 0 }).trimEnd();
}

/** Within braces, commas and brackets need quotes. */
function inFlowStyle(words: string, style: Style): string {
  if (words.includes('\n')) return JSON.stringify(words);
  const list = stringify([words], { ...styleOf(style), lineWidth: 0, collectionStyle: 'flow' }).trimEnd();
  return list.slice(1, -1).trim();
}

function styleOf(style: Style): { defaultStringType?: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' } {
  if (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE') return { defaultStringType: style };
  return {};
}
