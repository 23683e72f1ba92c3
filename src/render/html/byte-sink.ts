// Text that is gathered as bytes.

/** Grows by itself; a good guess of the size spares that. */
export class ByteSink {
  private bytes: Buffer;
  private length = 0;

  constructor(expected: number) {
    this.bytes = Buffer.allocUnsafeSlow(expected);
  }

  add(text: string): void {
    const needed = this.length + Buffer.byteLength(text);
    if (needed > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.ceil(this.bytes.length * 1.5)));
      this.bytes.copy(larger, 0, 0, this.length);
      this.bytes = larger;
    }
    this.length += this.bytes.write(text, this.length);
  }

  /** All that has been added. */
  get content(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}
