// What the finishing makes of structures that browsers write now and then, tried without one.
import { expect, test } from 'vitest';
import { checkPdf, finishPdf, PdfFile } from '../src/pdf/index.js';
import { PDF_FACTS } from './support/pdf-facts.js';
import { changeObject, type PdfObjects, soundPdf, writePdf } from './support/sound-pdf.js';

function finished(spoil: (objects: PdfObjects) => void = () => {}): Uint8Array {
  const objects = soundPdf();
  spoil(objects);
  return finishPdf(writePdf(objects), PDF_FACTS);
}

/** What each tag of the type holds directly: numbers of marks. */
function marksOf(bytes: Uint8Array, type: string): unknown[] {
  const file = new PdfFile(bytes);
  const numbers = Array.from({ length: Number(file.trailer.get('Size')) }, (_, number) => number);
  return numbers.flatMap((ref) => {
    const tag = file.dictionary({ ref });
    const name = tag.get('S');
    return typeof name === 'object' && name && 'name' in name && name.name === type ? [tag.get('K')] : [];
  });
}

test('a file without fault stays one', () => {
  expect(checkPdf(finished(), PDF_FACTS.claims)).toEqual([]);
});

test('a mark in a group is not taken for the mark of the page with the same number', () => {
  const bytes = finished((objects) => {
    const content = '/Figure <</MCID 0>> BDC f EMC';
    objects.set(
      60,
      `<</Type /XObject /Subtype /Form /Length ${content.length}>>\nstream\n${content}\nendstream`,
    );
    changeObject(objects, 3, '/ExtGState', '/XObject <</X1 60 0 R>> /ExtGState');
    changeObject(objects, 4, 're f EMC', 're f EMC /X1 Do');
    changeObject(objects, 32, '/K 9', '/K [9 <</Type /MCR /Stm 60 0 R /MCID 0>>]');
  });
  expect([marksOf(bytes, 'H1'), marksOf(bytes, 'Figure')]).toEqual([[0], [9]]);
  // What it draws is nobody's, which is told.
  expect(checkPdf(bytes, PDF_FACTS.claims).map(({ what }) => what)).toContain('unmarkedContent');
});

test('a figure that is made of texts says where it stands', () => {
  const bytes = finished((objects) => {
    objects.set(60, '<</Type /StructElem /S /P /P 32 0 R /Pg 3 0 R /K 9>>');
    changeObject(objects, 32, '/K 9', '/K 60 0 R');
    changeObject(objects, 4, '/Figure <</MCID 9>>', '/P <</MCID 9>>');
  });
  expect(checkPdf(bytes, PDF_FACTS.claims)).toEqual([]);
});

test('a heading without words has no bookmark', () => {
  const bytes = finished((objects) => changeObject(objects, 51, '(Rapport)', '( )'));
  expect(checkPdf(bytes, PDF_FACTS.claims)).toEqual([]);
});
