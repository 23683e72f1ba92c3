// Takes Markdown apart into words and the codes among them, so that a translator moves the codes and breaks none.

/** Words, a code that stands alone, or one that opens and closes around words. Joined they are the text again. */
export type InlineToken =
  | { type: 'text'; text: string }
  | { type: 'alone'; code: string }
  | { type: 'open'; code: string; close: string }
  | { type: 'close'; code: string };

const ALONE = [
  /\{\{[^{}\n]*\}\}/y,
  /\[\^[^\]\s[]{1,200}\]/y,
  /`{1,3}[^`\n]+`{1,3}/y,
  /<br[ \t]*\/?>/iy,
  // A break that Markdown keeps: two spaces, or a backslash, before the end of the line.
  /(?: {2,}|\\)\n/y,
  /<(?:https?:\/\/|mailto:)[^<>\s]*>/y,
  /\\[!-/:-@[-`{-~]/y,
];
const URL = /(?:https?:\/\/|www\.)[^\s<>()[\]*]+/y;
const TAG = /<\/?(?<name>[A-Za-z][A-Za-z0-9]*)(?<rest>[^<>\n]*)>/y;
const LINK_END = /\]\((?:[^()\n]|\([^()\n]*\))*\)/y;
const REFERENCE_END = /\]\[[^\][\n]*\]/y;

interface Open {
  /** What closes it: `**`, `</span>`, `]`. */
  closedBy: string;
  at: number;
}

/** Takes any text; what does not close stays words. */
export function inlineTokens(markdown: string): InlineToken[] {
  return new Tokeniser(markdown).tokens();
}

class Tokeniser {
  private readonly out: InlineToken[] = [];
  private readonly open: Open[] = [];
  /** How many are open of each kind, so that a mark that closes nothing is known at once. */
  private readonly waiting = new Map<string, number>();
  private words = '';
  private at = 0;

  constructor(private readonly text: string) {}

  tokens(): InlineToken[] {
    while (this.at < this.text.length) this.step();
    this.flush();
    return joined(this.out);
  }

  private step(): void {
    const alone = this.match(ALONE) ?? this.url();
    if (alone) this.push({ type: 'alone', code: alone });
    else if (!this.tag() && !this.bracket() && !this.emphasis()) this.take(1);
  }

  private match(patterns: readonly RegExp[]): string | undefined {
    for (const pattern of patterns) {
      pattern.lastIndex = this.at;
      const found = pattern.exec(this.text)?.[0];
      if (found) return found;
    }
    return undefined;
  }

  private url(): string | undefined {
    return this.match([URL])?.replace(/[.,;:!?'"]+$/u, '');
  }

  private tag(): boolean {
    TAG.lastIndex = this.at;
    const found = TAG.exec(this.text);
    const { name = '', rest = '' } = found?.groups ?? {};
    if (!found) return false;
    if (found[0].startsWith('</')) this.closeOr(found[0], found[0]);
    else if (rest.endsWith('/')) this.push({ type: 'alone', code: found[0] });
    else this.begin(found[0], `</${name}>`);
    return true;
  }

  private bracket(): boolean {
    const opening = this.match([/!?\[/y]);
    if (opening) this.begin(opening, ']');
    else if (this.text[this.at] === ']') {
      const end = this.match([LINK_END, REFERENCE_END]) ?? ']';
      this.closeOr(']', end, end !== ']');
    } else return false;
    return true;
  }

  /** `**`, `*`, `__`, `_`, `~~`: opens before a word, closes after one. */
  private emphasis(): boolean {
    const mark = this.match([/\*\*|__|~~|[*_]/y]);
    if (!mark) return false;
    const before = this.text[this.at - 1] ?? ' ';
    const after = this.text[this.at + mark.length] ?? ' ';
    const isWithinWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
    const mayClose = /\S/u.test(before) && (this.waiting.get(mark) ?? 0) > 0;
    if (isWithinWord) this.take(mark.length);
    else if (mayClose) this.closeOr(mark, mark);
    else if (/\S/u.test(after)) this.begin(mark, mark);
    else this.take(mark.length);
    return true;
  }

  private begin(code: string, closedBy: string): void {
    this.open.push({ closedBy, at: this.out.length + (this.words === '' ? 0 : 1) });
    this.waiting.set(closedBy, (this.waiting.get(closedBy) ?? 0) + 1);
    this.push({ type: 'open', code, close: '' });
  }

  /** @param isClose - Otherwise what was opened is given up, as `[1]` that is no link. */
  private closeOr(closedBy: string, code: string, isClose = true): void {
    if ((this.waiting.get(closedBy) ?? 0) === 0) {
      this.take(code.length);
      return;
    }
    let last = this.open.pop();
    while (last && last.closedBy !== closedBy) {
      this.giveUp(last);
      last = this.open.pop();
    }
    if (!last) return;
    const token = this.out[last.at];
    if (!isClose || token?.type !== 'open') {
      this.giveUp(last);
      this.take(code.length);
      return;
    }
    this.waiting.set(closedBy, (this.waiting.get(closedBy) ?? 0) - 1);
    token.close = code;
    this.push({ type: 'close', code });
  }

  private giveUp({ closedBy }: Open): void {
    this.waiting.set(closedBy, (this.waiting.get(closedBy) ?? 0) - 1);
  }

  private push(token: InlineToken & { code: string }): void {
    this.flush();
    this.out.push(token);
    this.at += token.code.length;
  }

  private take(length: number): void {
    this.words += this.text.slice(this.at, this.at + length);
    this.at += length;
  }

  private flush(): void {
    if (this.words !== '') this.out.push({ type: 'text', text: this.words });
    this.words = '';
  }
}

/** What was opened and never closed is words. */
function joined(tokens: readonly InlineToken[]): InlineToken[] {
  const result: InlineToken[] = [];
  for (const token of tokens) {
    const text =
      token.type === 'text'
        ? token.text
        : token.type === 'open' && token.close === ''
          ? token.code
          : undefined;
    const last = result.at(-1);
    if (text === undefined) result.push(token);
    else if (last?.type === 'text') result[result.length - 1] = { type: 'text', text: last.text + text };
    else result.push({ type: 'text', text });
  }
  return result;
}
