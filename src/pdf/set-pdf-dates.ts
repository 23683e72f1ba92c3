// Dates in a PDF that come from the report and not from the clock.
import type { PdfFile } from './pdf-file.js';

/**
 * Overwrites CreationDate and ModDate in place, with as many bytes as before, so that all offsets hold.
 * @param date - ISO 8601; a date alone is its midnight in UTC.
 */
export function setPdfDates(bytes: Uint8Array, file: PdfFile, date: string): void {
  const info = file.trailer.get('Info');
  if (typeof info !== 'object' || !info || !('ref' in info)) return;
  const { start, end } = file.extent(info.ref);
  const region = Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start);
  const stamp = `D:${new Date(date).toISOString().slice(0, 19).replace(/\D/g, '')}+00'00'`;
  const text = region
    .toString('latin1')
    .replace(/\/(CreationDate|ModDate) \((D:[^)]*)\)/g, (whole, key, old) =>
      old.length === stamp.length ? `/${key} (${stamp})` : whole,
    );
  region.write(text, 'latin1');
}
