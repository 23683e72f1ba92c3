// What is let go while a PDF is read and written, so that memory does not grow with the report.
import { expect, test } from 'vitest';
import { CheckedDocument } from '../src/pdf/check/checked-document.js';
import { Structure, type StructureElement } from '../src/pdf/check/read-structure.js';
import { GrowingBytes } from '../src/pdf/growing-bytes.js';
import { PdfFile } from '../src/pdf/index.js';
import { PdfWriter } from '../src/pdf/pdf-writer.js';

/** Sections with paragraphs, in many object streams. */
function largePdf(sections: number, paragraphs: number): Uint8Array {
  const writer = new PdfWriter();
  const [catalog, pages, root, document] = [0, 0, 0, 0].map(() => writer.allocate());
  writer.set(catalog!, `<</Type/Catalog/Pages ${pages} 0 R/StructTreeRoot ${root} 0 R>>`);
  writer.set(pages!, '<</Type/Pages/Count 0/Kids[]>>');
  writer.set(root!, `<</Type/StructTreeRoot/K ${document} 0 R>>`);
  const numbers = Array.from({ length: sections }, () => writer.allocate());
  writer.set(document!, `<</S/Document/P ${root} 0 R/K[${refs(numbers)}]>>`);
  for (const number of numbers) {
    const kids = Array.from({ length: paragraphs }, () => writer.allocate());
    writer.set(number, `<</S/Sect/P ${document} 0 R/K[${refs(kids)}]>>`);
    for (const kid of kids) writer.set(kid, `<</S/P/P ${number} 0 R/T(${kid})>>`);
  }
  return writer.finish(catalog!, catalog!);
}

const refs = (numbers: readonly number[]) => numbers.map((number) => `${number} 0 R`).join(' ');

test('the structure is gone through in order, and what has been left holds nothing', () => {
  const bytes = largePdf(120, 100);
  const structure = new Structure(new CheckedDocument(bytes, new PdfFile(bytes)));
  const seen: StructureElement[] = [];
  let mostKids = 0;
  structure.walk((element) => {
    expect(element.parent?.kids ?? [element]).toContain(element);
    mostKids = Math.max(mostKids, element.kids.length);
    seen.push(element);
  });
  expect(seen.map(({ type }) => type).slice(0, 3)).toEqual(['Document', 'Sect', 'P']);
  expect([seen.length, mostKids]).toEqual([1 + 120 * 101, 120]);
  expect(structure.broken).toEqual([]);
  expect(seen.every(({ kids }) => kids.length === 0)).toBe(true);
});

test('an object of an object stream that has been let go is read again, and is the same', () => {
  const file = new PdfFile(largePdf(120, 100));
  const numbers = Array.from({ length: 12_000 }, (_, at) => at + 1);
  const read = () => numbers.map((ref) => file.resolve({ ref }));
  const first = read();
  expect(read()).toEqual(first);
  // The streams hold 256 objects each, and there are more of them than are kept.
  expect(file.resolve({ ref: 5 })).not.toBe(first[numbers.indexOf(5)]);
});

test.each([[[]], [[0, 1, 2]], [[700_000, 700_000, 1]], [[3_000_000, 5, 2_000_000]]])(
  'bytes that come in pieces of %j stand in order',
  (lengths) => {
    const bytes = new GrowingBytes();
    const pieces = lengths.map((length, at) => Buffer.alloc(length, at + 1));
    for (const piece of pieces) bytes.add(piece);
    const all = Buffer.concat(pieces);
    expect(bytes.length).toBe(all.length);
    expect(Buffer.compare(Buffer.concat(bytes.blocks), all)).toBe(0);
    expect(Buffer.compare(bytes.take(), all)).toBe(0);
  },
);
