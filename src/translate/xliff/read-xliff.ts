// Reads XLIFF 2: what an agency's program has written, with codes put back as Markdown. No entity or DTD is followed.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { EXPORTED_TARGET, hashIn } from '../exported-target.js';
import type { FileFault, FileReading, IncomingText } from '../translation-unit.js';
import { ALREADY_REVIEWED } from './write-xliff.js';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.';
const OLD_NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.';
const DEEPEST_NESTING = 100;
/** Of all words put together; an agency's file is far below. */
const MOST_CHARACTERS = 64 * 1024 * 1024;

export function readXliff(text: string): FileReading {
  const reader = new XliffReader();
  const parser = new SaxesParser({ xmlns: true, position: true });
  const stop = (kind: FileFault['kind'], detail = '') => {
    throw new Stopped({ kind, line: parser.line, detail });
  };
  parser.on('error', (error) => stop('malformed', withoutPosition(error.message)));
  parser.on('doctype', () => stop('doctype'));
  parser.on('opentag', (tag) => {
    if (reader.depth === 0) checkRoot(tag, stop);
    if (reader.depth >= DEEPEST_NESTING) stop('malformed', 'nesting');
    reader.open(tag, parser.line);
  });
  parser.on('closetag', (tag) => reader.close(tag));
  const words = (content: string) => {
    reader.words(content);
    if (reader.characters > MOST_CHARACTERS) stop('malformed', 'size');
  };
  parser.on('text', words);
  parser.on('cdata', words);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Stopped) return { fault: error.fault };
    throw error;
  }
  return reader.language === ''
    ? { fault: { kind: 'noLanguage', line: 1, detail: '' } }
    : { language: reader.language, texts: reader.texts };
}

class Stopped extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}

/** The parser writes `3:14: message.`; the line is said apart. */
function withoutPosition(message: string): string {
  return message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
}

function checkRoot(
  { uri, local }: SaxesTagNS,
  stop: (kind: FileFault['kind'], detail?: string) => void,
): void {
  if (local === 'xliff' && uri.startsWith(NAMESPACE)) return;
  if (local === 'xliff' && uri.startsWith(OLD_NAMESPACE))
    stop('otherVersion', uri.slice(OLD_NAMESPACE.length - 2));
  stop('unknownFormat');
}

type Side = 'source' | 'target';

interface Unit {
  name: string;
  line: number;
  data: Map<string, string>;
  /** Data of the codes of the source, by id: some programs leave the references out of the target. */
  codes: Map<string, { start: string; end: string }>;
  parts: Part[];
  exported: string | undefined;
  hasLostCodes: boolean;
}

/** A segment, or the white space between two. */
interface Part {
  isIgnorable: boolean;
  state: string;
  source: string;
  target: string;
  hasTarget: boolean;
  /** From 1, among the parts of the target; where the source has it, unless it is said. */
  order: number | undefined;
}

class XliffReader {
  readonly texts: IncomingText[] = [];
  language = '';
  depth = 0;
  characters = 0;
  private unit: Unit | undefined;
  private dataId: string | undefined;
  /** The words of the note that we are in. */
  private note: string | undefined;
  private side: Side | undefined;
  /** What each open element within source or target writes when it closes. */
  private readonly closing: string[] = [];
  /** The depth of the element of a module or a program's own that we are in, as of suggestions with words of their own. */
  private foreignDepth: number | undefined;

  open(tag: SaxesTagNS, line: number): void {
    this.depth += 1;
    const value = (name: string) => attribute(tag.attributes, name);
    if (this.side) {
      this.openInline(tag, value);
      return;
    }
    if (!tag.uri.startsWith(NAMESPACE)) this.foreignDepth ??= this.depth;
    if (this.foreignDepth !== undefined) return;
    switch (tag.local) {
      case 'xliff':
        this.language = value('trgLang') ?? '';
        break;
      case 'unit':
        this.unit = { ...emptyUnit(), name: value('name') ?? value('id') ?? '', line };
        break;
      case 'data':
        this.dataId = value('id');
        if (this.dataId !== undefined) this.unit?.data.set(this.dataId, '');
        break;
      case 'note':
        if (this.unit && value('category') === EXPORTED_TARGET) this.note = '';
        break;
      case 'cp':
        this.words(codePoint(value('hex')));
        break;
      case 'segment':
      case 'ignorable':
        this.unit?.parts.push({
          ...emptyPart(),
          isIgnorable: tag.local === 'ignorable',
          // A program that has read the text anew sets the state anew, and takes ours away.
          state: value('subState') === ALREADY_REVIEWED ? 'initial' : (value('state') ?? 'initial'),
        });
        break;
      case 'source':
      case 'target':
        this.openSide(tag.local, Number.parseInt(value('order') ?? '', 10));
        break;
    }
  }

  private openSide(side: Side, order: number): void {
    this.side = side;
    const part = this.unit?.parts.at(-1);
    if (!part || side === 'source') return;
    part.hasTarget = true;
    part.order = order > 0 ? order : undefined;
  }

  close({ local }: SaxesTagNS): void {
    this.depth -= 1;
    if (this.foreignDepth !== undefined) {
      if (this.depth < this.foreignDepth) this.foreignDepth = undefined;
      return;
    }
    if (this.side && this.closing.length > 0) {
      this.words(this.closing.pop() ?? '');
      return;
    }
    if (local === 'source' || local === 'target') this.side = undefined;
    if (local === 'data') this.dataId = undefined;
    if (local === 'note') this.endNote();
    if (local === 'unit') this.end();
  }

  private endNote(): void {
    if (this.unit && this.note !== undefined) this.unit.exported = hashIn(this.note);
    this.note = undefined;
  }

  words(content: string): void {
    const { unit } = this;
    if (!unit || content === '' || this.foreignDepth !== undefined) return;
    const part = unit.parts.at(-1);
    if (this.side) {
      this.characters += content.length;
      if (part) part[this.side] += content;
    } else if (this.note !== undefined) {
      this.note += content;
    } else if (this.dataId !== undefined) {
      unit.data.set(this.dataId, (unit.data.get(this.dataId) ?? '') + content);
    }
  }

  private openInline({ local, uri }: SaxesTagNS, value: (name: string) => string | undefined): void {
    const isOurs = uri.startsWith(NAMESPACE);
    // A code that a program has doubled names the one that it was made from.
    const id = value('copyOf') ?? value('id') ?? '';
    let end = '';
    if (isOurs && local === 'cp') this.words(codePoint(value('hex')));
    else if (isOurs && local === 'ph') this.words(this.code(id, 'start', value('dataRef')));
    else if (isOurs && local === 'pc') {
      this.words(this.code(id, 'start', value('dataRefStart')));
      end = this.code(id, 'end', value('dataRefEnd'));
    } else if (isOurs && local === 'sc') this.words(this.code(id, 'start', value('dataRef')));
    else if (isOurs && local === 'ec')
      this.words(this.code(value('startRef') ?? id, 'end', value('dataRef')));
    this.closing.push(end);
  }

  private code(id: string, edge: 'start' | 'end', reference: string | undefined): string {
    const { unit, side } = this;
    if (!unit) return '';
    const known = unit.codes.get(id) ?? { start: '', end: '' };
    const own = reference === undefined ? undefined : unit.data.get(reference);
    if (own === undefined && (side === 'source' || known[edge] === '')) unit.hasLostCodes = true;
    const code = own ?? known[edge];
    if (side === 'source') unit.codes.set(id, { ...known, [edge]: code });
    return code;
  }

  private end(): void {
    const { unit } = this;
    this.unit = undefined;
    const segments = unit?.parts.filter(({ isIgnorable }) => !isIgnorable) ?? [];
    if (!unit || segments.every(({ target }) => target.trim() === '')) return;
    const { name, line, exported, hasLostCodes } = unit;
    const { source, target } = joinedParts(unit.parts);
    const isReviewed = segments.every(({ state }) => state === 'reviewed' || state === 'final');
    const isUnsaid = segments.some(({ state }) => state === 'initial');
    this.texts.push({
      id: name,
      source,
      target,
      certainty: isReviewed ? 'reviewed' : isUnsaid ? 'unsaid' : 'translated',
      previous: undefined,
      exported,
      line,
      hasLostCodes,
      isUnfinished: segments.some(isUntranslated),
    });
  }
}

/** An empty target is a decision where the translator says so: two sentences may have become one. */
function isUntranslated({ source, target, hasTarget, state }: Part): boolean {
  return source.trim() !== '' && target.trim() === '' && (!hasTarget || state === 'initial');
}

/** Parts of the target may stand in another order; white space that has no target is as in the source. */
function joinedParts(parts: readonly Part[]): Record<Side, string> {
  const inOrder = parts
    .map((part, index) => ({ part, at: part.order ?? index + 1 }))
    .sort((a, b) => a.at - b.at);
  const targets = inOrder.map(({ part }) =>
    part.isIgnorable && !part.hasTarget ? part.source : part.target,
  );
  return { source: joined(parts.map(({ source }) => source)), target: joined(targets) };
}

const ENDS_SENTENCE = /[.!?…][\p{Pe}\p{Pf}"”’*_]*$/u;
const BEGINS_SENTENCE = /^[\p{Ps}\p{Pi}"”’*_]*[\p{Lu}\p{N}]/u;

/** Some programs lose the space between sentences that they have made segments of. */
function joined(texts: readonly string[]): string {
  const written = texts.filter((text) => text !== '');
  return written
    .map((text, index) => {
      const before = written[index - 1]?.slice(-LONGEST_END) ?? '';
      return ENDS_SENTENCE.test(before) && BEGINS_SENTENCE.test(text) ? ` ${text}` : text;
    })
    .join('');
}

/** A sign that ends a sentence, and the marks and brackets that close after it. */
const LONGEST_END = 10;

function emptyPart(): Part {
  return { isIgnorable: false, state: 'initial', source: '', target: '', hasTarget: false, order: undefined };
}

function emptyUnit(): Unit {
  return {
    name: '',
    line: 0,
    data: new Map(),
    codes: new Map(),
    parts: [],
    exported: undefined,
    hasLostCodes: false,
  };
}

function attribute(attributes: Record<string, SaxesAttributeNS>, name: string): string | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name]?.value : undefined;
}

function codePoint(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
