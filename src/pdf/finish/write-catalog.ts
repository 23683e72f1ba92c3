// The catalog: where everything in the file begins, and what the file says of itself.
import { refOf, textOf } from '../check/pdf-words.js';
import type { PdfCopier } from '../pdf-copier.js';
import type { PdfFacts } from '../pdf-facts.js';
import { pdfString } from '../write-pdf-value.js';
import { infoText } from './info-text.js';
import { SRGB_NAME, srgbProfile } from './srgb-profile.js';
import { writeAttachments } from './write-attachments.js';
import { xmpPacket } from './xmp-packet.js';

/**
 * @param catalog - Its number in the new file.
 * @param tags - The number of the root of the structure tree.
 * @returns The number of the Info dictionary.
 */
export function writeCatalog(facts: PdfFacts, copier: PdfCopier, catalog: number, tags: number): number {
  const { writer, file } = copier;
  const old = file.dictionary(file.trailer.get('Root'));
  const producer = textOf(file.dictionary(file.trailer.get('Info')).get('Producer')) ?? '';
  const [metadata, profile, info] = [writer.allocate(), writer.allocate(), writer.allocate()];
  // Unpacked, so that programs find it which know nothing of PDF.
  writer.setStream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(facts, producer)));
  writer.setStream(profile, '/N 3', srgbProfile(), true);
  writer.set(info, infoText(facts, producer));
  const intent = `/S/GTS_PDFA1/OutputConditionIdentifier(${SRGB_NAME})/RegistryName(http://www.color.org)/Info(${SRGB_NAME})`;
  const kept = ['Pages', 'Dests', 'Outlines'].flatMap((key) => {
    const value = old.get(key);
    return value === undefined ? [] : `/${key} ${copier.text(value)}`;
  });
  const hasBookmarks = refOf(file.dictionary(old.get('Outlines')).get('First')) !== undefined;
  const entries = [
    ...kept,
    `/StructTreeRoot ${tags} 0 R/MarkInfo<</Marked true>>/Lang ${pdfString(facts.language)}`,
    `/ViewerPreferences<</DisplayDocTitle true>>/PageMode/${hasBookmarks ? 'UseOutlines' : 'UseNone'}`,
    `/PageLabels<</Nums[0<</S/D>>]>>/Metadata ${metadata} 0 R`,
    `/OutputIntents[<</Type/OutputIntent${intent}/DestOutputProfile ${profile} 0 R>>]`,
    writeAttachments(facts.attachments, facts.date, writer),
  ];
  writer.set(catalog, `<</Type/Catalog${entries.join('')}>>`);
  return info;
}
