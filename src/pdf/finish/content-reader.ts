// Steps through a content stream, operator by operator, and knows where each stands, so that it can be rewritten.

const WHITE = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) WHITE[code] = 1;
const DELIMITER = new Uint8Array(256);
for (const character of '()<>[]{}/%') DELIMITER[character.charCodeAt(0)] = 1;
const [SLASH, OPEN, CLOSE, BACKSLASH, LESS, GREATER] = [0x2f, 0x28, 0x29, 0x5c, 0x3c, 0x3e];

export class ContentReader {
  readonly text: string;
  /** The operator that was read last. */
  operator = '';
  /** Where its operands begin, where it stands itself, and where it ends. */
  from = 0;
  operatorAt = 0;
  end: number;
  readonly #stop: number;

  /** @param text - Latin-1. */
  constructor(text: string, from = 0, to = text.length) {
    this.text = text;
    this.end = from;
    this.#stop = to;
  }

  /** Goes on to the next operator; false when there is none. */
  next(): boolean {
    const { text } = this;
    const stop = this.#stop;
    let at = this.end;
    while (at < stop && WHITE[text.charCodeAt(at)]) at++;
    this.from = at;
    while (at < stop) {
      const code = text.charCodeAt(at);
      if (WHITE[code] || isNumeric(code)) at++;
      else if (code === SLASH) at = this.#endOfWord(at + 1);
      else if (code === OPEN) at = this.#endOfLiteral(at);
      else if (code === LESS && text.charCodeAt(at + 1) !== LESS) at = text.indexOf('>', at) + 1 || stop;
      else if (code === LESS || code === GREATER) at += 2;
      else if (DELIMITER[code]) at++;
      else {
        this.operatorAt = at;
        this.end = this.#endOfWord(at);
        this.operator = text.slice(at, this.end);
        if (this.operator === 'true' || this.operator === 'false' || this.operator === 'null') at = this.end;
        else return true;
      }
    }
    this.end = stop;
    return false;
  }

  get operands(): string {
    return this.text.slice(this.from, this.operatorAt);
  }

  /** The operands, where they are numbers. */
  numbers(): number[] {
    return this.operands.trimEnd().split(' ').map(Number);
  }

  #endOfWord(from: number): number {
    let at = from;
    while (at < this.#stop) {
      const code = this.text.charCodeAt(at);
      if (WHITE[code] || DELIMITER[code]) break;
      at++;
    }
    return at;
  }

  #endOfLiteral(from: number): number {
    let depth = 0;
    for (let at = from; at < this.#stop; at++) {
      const code = this.text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) return at + 1;
    }
    return this.#stop;
  }
}

/** Digits, signs and the point. */
function isNumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e || code === 0x2b;
}
