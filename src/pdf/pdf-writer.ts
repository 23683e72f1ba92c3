// Writing a PDF: objects packed together, and a list of where each is; the same objects give the same bytes.
import { createHash } from 'node:crypto';
import { pack } from './pack.js';

/** Viewers unpack a whole object stream for one object in it; much fewer objects pack badly. */
const OBJECTS_PER_STREAM = 256;
/** Four bytes that tell programs which copy files that this is no text. */
const HEADER = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');

export class PdfWriter {
  #last = 0;
  readonly #plain = new Map<number, string>();
  readonly #streams = new Map<number, { dictionary: string; bytes: Uint8Array }>();

  /** A number for an object that is given later, or never. */
  allocate(): number {
    this.#last += 1;
    return this.#last;
  }

  /** @param text - Latin-1. */
  set(number: number, text: string): void {
    this.#plain.set(number, text);
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
    const inside = this.#packPlain();
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
    const table = pack(this.#table(offsets, inside));
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

  /** Puts the objects that are no streams into streams. */
  #packPlain(): Map<number, { stream: number; index: number }> {
    const inside = new Map<number, { stream: number; index: number }>();
    const objects = [...this.#plain];
    for (let from = 0; from < objects.length; from += OBJECTS_PER_STREAM) {
      const stream = this.allocate();
      let heads = '';
      let bodies = '';
      objects.slice(from, from + OBJECTS_PER_STREAM).forEach(([number, text], index) => {
        inside.set(number, { stream, index });
        heads += `${number} ${bodies.length} `;
        bodies += `${text}\n`;
      });
      const count = Math.min(OBJECTS_PER_STREAM, objects.length - from);
      const entries = `/Type/ObjStm/N ${count}/First ${heads.length}`;
      this.setStream(stream, entries, Buffer.from(heads + bodies, 'latin1'), true);
    }
    return inside;
  }

  #table(offsets: Map<number, number>, inside: Map<number, { stream: number; index: number }>): Buffer {
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
    for (const [number, { stream, index }] of inside) enter(number, 2, stream, index);
    return table;
  }
}

/** Kind, offset or stream, index: one, four and two bytes. */
const ENTRY_LENGTH = 7;
const END_OF_STREAM = Buffer.from('\nendstream\nendobj\n', 'latin1');
