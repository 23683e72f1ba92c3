// Reads XLIFF 2: what an agency's program has written, with codes put back as Markdown. No entity or DTD is followed.
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import type { FileFault, FileReading, IncomingText } from '../translation-unit.js';

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
  source: string;
  target: string;
  hasTarget: boolean;
  states: string[];
  hasLostCodes: boolean;
}

class XliffReader {
  readonly texts: IncomingText[] = [];
  language = '';
  depth = 0;
  characters = 0;
  private unit: Unit | undefined;
  private dataId: string | undefined;
  private side: Side | undefined;
  /** What each open element within source or target writes when it closes. */
  private readonly closing: string[] = [];

  open(tag: SaxesTagNS, line: number): void {
    this.depth += 1;
    const value = (name: string) => attribute(tag.attributes, name);
    if (this.side) {
      this.openInline(tag, value);
      return;
    }
    if (!tag.uri.startsWith(NAMESPACE)) return;
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
      case 'cp':
        this.words(codePoint(value('hex')));
        break;
      case 'segment':
        this.unit?.states.push(value('state') ?? 'initial');
        break;
      case 'source':
      case 'target':
        this.side = tag.local;
        if (this.unit && tag.local === 'target') this.unit.hasTarget = true;
        break;
    }
  }

  close({ local }: SaxesTagNS): void {
    this.depth -= 1;
    if (this.side && this.closing.length > 0) {
      this.words(this.closing.pop() ?? '');
      return;
    }
    if (local === 'source' || local === 'target') this.side = undefined;
    if (local === 'data') this.dataId = undefined;
    if (local === 'unit') this.end();
  }

  words(content: string): void {
    const { unit } = this;
    if (!unit || content === '') return;
    if (this.side) {
      this.characters += content.length;
      unit[this.side] += content;
    } else if (this.dataId !== undefined) {
      unit.data.set(this.dataId, (unit.data.get(this.dataId) ?? '') + content);
    }
  }

  private openInline({ local, uri }: SaxesTagNS, value: (name: string) => string | undefined): void {
    const isOurs = uri.startsWith(NAMESPACE);
    const id = value('id') ?? '';
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
    if (!unit?.hasTarget || unit.target.trim() === '') return;
    const { name, source, target, line, hasLostCodes, states } = unit;
    const isReviewed =
      states.length > 0 && states.every((state) => state === 'reviewed' || state === 'final');
    this.texts.push({
      id: name,
      source,
      target,
      certainty: isReviewed ? 'reviewed' : states.includes('initial') ? 'unsaid' : 'translated',
      previous: undefined,
      line,
      hasLostCodes,
    });
  }
}

function emptyUnit(): Unit {
  return {
    name: '',
    line: 0,
    data: new Map(),
    codes: new Map(),
    source: '',
    target: '',
    hasTarget: false,
    states: [],
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
