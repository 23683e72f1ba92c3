// A place in a text, moved on by what is recognised there.

/** All patterns given to it are sticky (`y`); nothing moves when a pattern does not fit. */
export class Cursor {
  constructor(
    readonly text: string,
    public at = 0,
  ) {}

  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at = pattern.lastIndex;
    return match ?? undefined;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get rest(): string {
    return this.text.slice(this.at);
  }

  /** What `read` finds from here; back to where it was when that is nothing. */
  attempt<Found>(read: () => Found | undefined): Found | undefined {
    const from = this.at;
    const found = read();
    if (found === undefined) this.at = from;
    return found;
  }
}
