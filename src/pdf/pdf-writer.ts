// Writing a PDF: objects packed together, and a list of where each is; the same objects give the same bytes.
import { createHash } from 'node:crypto';
import { pack } from './pack.js';

/** Viewers unpack a whole object stream for one object in it; much fewer objects pack badly. */
const OBJECTS_PER_STREAM = 256;
/** Four bytes that tell programs which copy files that this is no text. */
const HEADER = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');

export class PdfWriter {
  #last = 0;
  /** Objects that are no streams, as many as are packed together. */
  readonly #plain = new Map<number, string>();
  /** Where those are that have been packed: one number for the stream and the place in it, since there are so many. */
  readonly #inside = new Map<number, number>();
  readonly #streams = new Map<number, { dictionary: string; bytes: Uint8Array }>();

  /** A number for an object that is given later, or never. */
  allocate(): number {
    this.#last += 1;
    return this.#last;
  }

  /**
   * Packed at once together with others: unpacked, the tags of a large document are larger than all else.
   * @param text - Latin-1.
   */
  set(number: number, text: string): void {
    this.#plain.set(number, text);
    if (this.#plain.size === OBJECTS_PER_STREAM) this.#packPlain();
  }

  /** @param dictionary - Its entries without brackets, Length and, when `packs`, Filter. */
  setStream(number: number, dictionary: string, bytes: Uint8Array, packs = false): void {
    const packed = packs ? pack(bytes) : bytes;
    const filter = packs ? '/Filter/FlateDecode' : '';
    this.#streams.set(number, {
      dictionary: `<<${dictionary}${filter}/Length ${packed.length}>>`,
      bytes: packed,
    });
  }

  finish(root: number, info: number): Uint8Array {
    const parts: Uint8Array[] = [HEADER];
    let length = HEADER.length;
    const add = (part: Uint8Array) => {
      parts.push(part);
      length += part.length;
    };
    this.#packPlain();
    const offsets = new Map<number, number>();
    for (const [number, { dictionary, bytes }] of this.#streams) {
      offsets.set(number, length);
      add(Buffer.from(`${number} 0 obj\n${dictionary}stream\n`, 'latin1'));
      add(bytes);
      add(END_OF_STREAM);
    }
    const number = this.allocate();
    const start = length;
    offsets.set(number, start);
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    const id = hash.digest('hex').slice(0, 32).toUpperCase();
    const table = pack(this.#table(offsets));
    const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
    add(
      Buffer.from(
        `${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${table.length}>>stream\n`,
        'latin1',
      ),
    );
    add(table);
    add(END_OF_STREAM);
    add(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    const file = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }

  /** Puts the objects that are no streams into one. */
  #packPlain(): void {
    if (this.#plain.size === 0) return;
    const stream = this.allocate();
    const heads: string[] = [];
    const bodies: string[] = [];
    let length = 0;
    for (const [number, text] of this.#plain) {
      this.#inside.set(number, stream * OBJECTS_PER_STREAM + heads.length);
      heads.push(`${number} ${length} `);
      bodies.push(`${text}\n`);
      length += text.length + 1;
    }
    const head = heads.join('');
    const entries = `/Type/ObjStm/N ${heads.length}/First ${head.length}`;
    this.setStream(stream, entries, Buffer.from(head + bodies.join(''), 'latin1'), true);
    this.#plain.clear();
  }

  #table(offsets: Map<number, number>): Buffer {
    const table = Buffer.alloc((this.#last + 1) * ENTRY_LENGTH);
    const enter = (number: number, kind: number, second: number, third: number) => {
      const at = number * ENTRY_LENGTH;
      table[at] = kind;
      table[at + 1] = second >>> 24;
      table[at + 2] = second >>> 16;
      table[at + 3] = second >>> 8;
      table[at + 4] = second;
      table[at + 5] = third >>> 8;
      table[at + 6] = third;
    };
    enter(0, 0, 0, 0xffff);
    for (const [number, offset] of offsets) enter(number, 1, offset, 0);
    for (const [number, inside] of this.#inside)
      enter(number, 2, Math.floor(inside / OBJECTS_PER_STREAM), inside % OBJECTS_PER_STREAM);
    return table;
  }
}

/** Kind, offset or stream, index: one, four and two bytes. */
const ENTRY_LENGTH = 7;
const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n', 'latin1');
