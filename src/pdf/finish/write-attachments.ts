// Files carried inside the PDF, each said to belong to the document.
import { createHash } from 'node:crypto';
import type { PdfAttachment } from '../pdf-facts.js';
import type { PdfWriter } from '../pdf-writer.js';
import { pdfName, pdfString } from '../write-pdf-value.js';
import { pdfDate } from './pdf-date.js';

/** @returns Entries of the catalog; none without attachments. */
export function writeAttachments(
  attachments: readonly PdfAttachment[],
  date: string,
  writer: PdfWriter,
): string {
  if (attachments.length === 0) return '';
  const sorted = [...attachments].sort((a, b) => (a.name < b.name ? -1 : 1));
  const written = sorted.map((attachment) => ({
    name: pdfString(attachment.name),
    number: writeAttachment(attachment, date, writer),
  }));
  const names = written.map(({ name, number }) => `${name}${number} 0 R`).join(' ');
  const references = written.map(({ number }) => `${number} 0 R`).join(' ');
  return `/Names<</EmbeddedFiles<</Names[${names}]>>>>/AF[${references}]`;
}

function writeAttachment(attachment: PdfAttachment, date: string, writer: PdfWriter): number {
  const { bytes, name, description, mediaType, relationship } = attachment;
  const stream = writer.allocate();
  const sum = createHash('md5').update(bytes).digest('hex').toUpperCase();
  const params = `<</Size ${bytes.length}/ModDate ${pdfString(pdfDate(date).info)}/CheckSum<${sum}>>>`;
  writer.setStream(stream, `/Type/EmbeddedFile/Subtype/${pdfName(mediaType)}/Params${params}`, bytes, true);
  const number = writer.allocate();
  const file = pdfString(name);
  writer.set(
    number,
    `<</Type/Filespec/F${file}/UF${file}/Desc${pdfString(description)}/AFRelationship/${relationship}/EF<</F ${stream} 0 R/UF ${stream} 0 R>>>>`,
  );
  return number;
}
