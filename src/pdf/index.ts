// The face of the pdf room: what Chromium prints is read, finished and checked here.
export type { PdfAttachment, PdfClaim, PdfFacts } from './pdf-facts.js';
export { PdfFile } from './pdf-file.js';
export { pageOfId } from './pdf-pages.js';
export { pdfText } from './pdf-text.js';
export { setPdfDates } from './set-pdf-dates.js';
