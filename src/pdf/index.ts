// The face of the pdf room: what Chromium prints is read, finished and checked here.
export { checkPdf } from './check/check-pdf.js';
export type { PdfFault } from './check/pdf-fault.js';
export { fillPageNumbers, type PageNumberPlace } from './fill-page-numbers.js';
export { finishPdf } from './finish/finish-pdf.js';
export { pageText } from './page-text.js';
export type { PdfAttachment, PdfClaim, PdfFacts } from './pdf-facts.js';
export { PdfFile } from './pdf-file.js';
export { pageOfId, pdfPages } from './pdf-pages.js';
export { pdfText } from './pdf-text.js';
export { type PrintedPart, SPLIT_ROLE, type SplitElement } from './printed-part.js';
