// The values of a PDF's syntax: numbers, names, strings, arrays, dictionaries, references.

/** A PDF value. Names stand without their slash, strings as raw Latin-1 with their brackets. */
export type PdfValue =
  | number
  | boolean
  | null
  | { name: string }
  | { string: string }
  | { ref: number }
  | PdfValue[]
  | Map<string, PdfValue>;

/**
 * One value, and where it ends. By hand and not by patterns, because a report has tens of thousands of them.
 * @param from - Where in the text it begins.
 */
export function parsePdfValue(text: string, from = 0): { value: PdfValue; end: number } {
  const parser = new Parser(text, from);
  const value = parser.value();
  return { value, end: parser.at };
}

const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const REFERENCE = / *(\d+) +(\d+) +R(?![A-Za-z0-9])/y;

class Parser {
  at: number;
  readonly #text: string;

  constructor(text: string, from: number) {
    this.#text = text;
    this.at = from;
  }

  value(): PdfValue {
    const code = this.#skipSpace();
    if (code === SLASH) return { name: this.#name() };
    if (code === LESS) return this.#text.charCodeAt(this.at + 1) === LESS ? this.#dictionary() : this.#hex();
    if (code === 0x5b) return this.#array();
    if (code === 0x28) return this.#literal();
    if (isDigit(code)) return this.#reference() ?? this.#number();
    if (code === 0x2b || code === 0x2d || code === 0x2e) return this.#number();
    return this.#word();
  }

  /** The first character that is neither white nor in a comment. */
  #skipSpace(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (code === 0x25) while (!isLineEnd(this.#text.charCodeAt(this.at))) this.at += 1;
      else if (isSpace(code)) this.at += 1;
      else return code;
    }
  }

  #name(): string {
    const start = ++this.at;
    while (isRegular(this.#text.charCodeAt(this.at))) this.at += 1;
    const name = this.#text.slice(start, this.at);
    if (!name.includes('#')) return name;
    return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #dictionary(): Map<string, PdfValue> {
    const dictionary = new Map<string, PdfValue>();
    this.at += 2;
    for (;;) {
      const code = this.#skipSpace();
      if (code === SLASH) dictionary.set(this.#name(), this.value());
      else if (code === GREATER && this.#text.charCodeAt(this.at + 1) === GREATER) break;
      else throw new Error('the PDF has an unexpected token');
    }
    this.at += 2;
    return dictionary;
  }

  #array(): PdfValue[] {
    const items: PdfValue[] = [];
    this.at += 1;
    while (this.#skipSpace() !== 0x5d) items.push(this.value());
    this.at += 1;
    return items;
  }

  #hex(): PdfValue {
    const end = this.#text.indexOf('>', this.at);
    if (end < 0) throw new Error('the PDF has a string without an end');
    const string = this.#text.slice(this.at, end + 1);
    this.at = end + 1;
    return { string };
  }

  #literal(): PdfValue {
    const start = this.at;
    let depth = 0;
    do {
      const code = this.#text.charCodeAt(this.at);
      if (Number.isNaN(code)) throw new Error('the PDF has a string without an end');
      if (code === 0x5c) this.at += 1;
      else if (code === 0x28) depth += 1;
      else if (code === 0x29) depth -= 1;
      this.at += 1;
    } while (depth > 0);
    return { string: this.#text.slice(start, this.at) };
  }

  #reference(): PdfValue | undefined {
    // Most numbers have no second number behind them, and are known by what follows.
    REFERENCE.lastIndex = this.at;
    const found = REFERENCE.exec(this.#text);
    if (!found) return undefined;
    this.at = REFERENCE.lastIndex;
    return { ref: Number(found[1]) };
  }

  #number(): number {
    const start = this.at;
    while (isNumeric(this.#text.charCodeAt(this.at))) this.at += 1;
    const number = Number(this.#text.slice(start, this.at));
    if (this.at === start || Number.isNaN(number)) throw new Error('the PDF has an unexpected token');
    return number;
  }

  #word(): PdfValue {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    throw new Error('the PDF has an unexpected token');
  }
}

const WORDS: [string, boolean | null][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || Number.isNaN(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isNumeric(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2d || code === 0x2b;
}

/** Whether a character belongs to a name: neither white nor one of `()<>[]{}/%`. */
function isRegular(code: number): boolean {
  if (code > 0x7d) return true;
  return !(
    isSpace(code) ||
    Number.isNaN(code) ||
    code === 0x28 ||
    code === 0x29 ||
    code === LESS ||
    code === GREATER ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x7b ||
    code === 0x7d ||
    code === SLASH ||
    code === 0x25
  );
}
