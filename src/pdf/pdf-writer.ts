// Writing a PDF: objects packed together, and a list of where each is; the same objects give the same bytes.
import { createHash } from 'node:crypto';
import { GrowingBytes } from './growing-bytes.js';
import { pack } from './pack.js';

/** Viewers unpack a whole object stream for one object in it; much fewer objects pack badly. */
const OBJECTS_PER_STREAM = 256;
/** Four bytes that tell programs which copy files that this is no text. */
const HEADER = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');

export class PdfWriter {
  /** The file as far as it has been written: its streams. */
  readonly #file = new GrowingBytes();
  /** Where each stream stands. */
  readonly #offsets = new Map<number, number>();
  /** Objects that are no streams, as many as are packed together. */
  readonly #plain = new Map<number, string>();
  /**
   * By the object's number, where those are that have been packed: one number for the stream and the place in it, since
   * there are so many; 0 for all others.
   */
  readonly #inside: number[] = [0];

  constructor() {
    this.#file.add(HEADER);
  }

  /** A number for an object that is given later, or never. */
  allocate(): number {
    return this.#inside.push(0) - 1;
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
    this.#write(number, `<<${dictionary}${filter}/Length ${packed.length}>>`, packed);
  }

  finish(root: number, info: number): Uint8Array {
    this.#packPlain();
    const number = this.allocate();
    const start = this.#file.length;
    const hash = createHash('sha256');
    for (const block of this.#file.blocks) hash.update(block);
    const id = hash.digest('hex').slice(0, 32).toUpperCase();
    this.#offsets.set(number, start);
    const table = pack(this.#table());
    const entries = `/Type/XRef/Size ${number + 1}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]`;
    this.#write(number, `<<${entries}/Filter/FlateDecode/Length ${table.length}>>`, table);
    this.#file.add(Buffer.from(`startxref\n${start}\n%%EOF\n`, 'latin1'));
    return this.#file.take();
  }

  #write(number: number, dictionary: string, bytes: Uint8Array): void {
    this.#offsets.set(number, this.#file.length);
    this.#file.add(Buffer.from(`${number} 0 obj\n${dictionary}stream\n`, 'latin1'));
    this.#file.add(bytes);
    this.#file.add(END_OF_STREAM);
  }

  /** Puts the objects that are no streams into one. */
  #packPlain(): void {
    if (this.#plain.size === 0) return;
    const stream = this.allocate();
    const heads: string[] = [];
    const bodies: string[] = [];
    let length = 0;
    for (const [number, text] of this.#plain) {
      this.#inside[number] = stream * OBJECTS_PER_STREAM + heads.length;
      heads.push(`${number} ${length} `);
      bodies.push(`${text}\n`);
      length += text.length + 1;
    }
    const head = heads.join('');
    const entries = `/Type/ObjStm/N ${heads.length}/First ${head.length}`;
    this.setStream(stream, entries, Buffer.from(head + bodies.join(''), 'latin1'), true);
    this.#plain.clear();
  }

  #table(): Buffer {
    const table = Buffer.alloc(this.#inside.length * ENTRY_LENGTH);
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
    for (const [number, offset] of this.#offsets) enter(number, 1, offset, 0);
    for (const [number, inside] of this.#inside.entries())
      if (inside > 0) enter(number, 2, Math.floor(inside / OBJECTS_PER_STREAM), inside % OBJECTS_PER_STREAM);
    return table;
  }
}

/** Kind, offset or stream, index: one, four and two bytes. */
const ENTRY_LENGTH = 7;
const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n', 'latin1');
