// What a PDF is told about its document, where a test does not care what.
import type { PdfFacts } from '../../src/pdf/index.js';

export const PDF_FACTS: PdfFacts = {
  language: 'sv-FI',
  title: 'Mål & mått',
  author: 'Exempelstaden',
  subject: 'Delårsrapport 2021',
  keywords: ['mål', 'uppföljning'],
  creator: 'Måltal 0.1.0',
  date: '2021-08-31',
  claims: ['PDF/UA-1', 'PDF/A-2a'],
  attachments: [],
};
