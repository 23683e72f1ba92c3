// The catalog: where everything in the file begins, and what the file says of itself.
import type { PdfFacts } from '../pdf-facts.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfString } from '../write-pdf-value.js';
import { infoText } from './info-text.js';
import { SRGB_NAME, srgbProfile } from './srgb-profile.js';
import { writeAttachments } from './write-attachments.js';
import { xmpPacket } from './xmp-packet.js';

/** Numbers of what the catalog leads to, and its own. */
export interface CatalogPlaces {
  catalog: number;
  pages: number;
  /** The root of the structure tree. */
  tags: number;
  destinations: number | undefined;
  outlines: number | undefined;
  /** What wrote the pages. */
  producer: string;
}

/** @returns The number of the Info dictionary. */
export function writeCatalog(facts: PdfFacts, writer: PdfWriter, places: CatalogPlaces): number {
  const { producer, destinations, outlines } = places;
  const [metadata, profile, info] = [writer.allocate(), writer.allocate(), writer.allocate()];
  // Unpacked, so that programs find it which know nothing of PDF.
  writer.setStream(metadata, '/Type/Metadata/Subtype/XML', Buffer.from(xmpPacket(facts, producer)));
  writer.setStream(profile, '/N 3', srgbProfile(), true);
  writer.set(info, infoText(facts, producer));
  const intent = `/S/GTS_PDFA1/OutputConditionIdentifier(${SRGB_NAME})/RegistryName(http://www.color.org)/Info(${SRGB_NAME})`;
  const entries = [
    `/Pages ${places.pages} 0 R`,
    destinations === undefined ? '' : `/Dests ${destinations} 0 R`,
    outlines === undefined ? '' : `/Outlines ${outlines} 0 R`,
    `/StructTreeRoot ${places.tags} 0 R/MarkInfo<</Marked true>>/Lang ${pdfString(facts.language)}`,
    `/ViewerPreferences<</DisplayDocTitle true>>/PageMode/${outlines === undefined ? 'UseNone' : 'UseOutlines'}`,
    `/PageLabels<</Nums[0<</S/D>>]>>/Metadata ${metadata} 0 R`,
    `/OutputIntents[<</Type/OutputIntent${intent}/DestOutputProfile ${profile} 0 R>>]`,
    writeAttachments(facts.attachments, facts.date, writer),
  ];
  writer.set(places.catalog, `<</Type/Catalog${entries.join('')}>>`);
  return info;
}
