// The Info dictionary of a PDF: who, what, when, in the words of the metadata.
import type { PdfFacts } from '../pdf-facts.js';
import { pdfString } from '../write-pdf-value.js';
import { pdfDate } from './pdf-date.js';

export function infoText(facts: PdfFacts, producer: string): string {
  const { info: date } = pdfDate(facts.date);
  const entries: [string, string][] = [
    ['Title', facts.title],
    ['Author', facts.author],
    ['Subject', facts.subject],
    ['Keywords', facts.keywords.join(', ')],
    ['Creator', facts.creator],
    ['Producer', producer],
    ['CreationDate', date],
    ['ModDate', date],
  ];
  const written = entries
    .filter(([, text]) => text !== '')
    .map(([key, text]) => `/${key} ${pdfString(text)}`);
  return `<<${written.join('\n')}>>`;
}
