// What a PDF can lack of what it claims to be: one fault, with its clause and its place.
import type { PdfFaultKind } from '../../diagnostics/index.js';
import type { PdfClaim } from '../pdf-facts.js';

export interface PdfFault {
  /** The claim that does not hold because of it. */
  standard: PdfClaim;
  /** Clause of ISO 14289-1 (`UA 7.1-3`) or of ISO 19005 (`A 6.1.3-1`); the number after the dash is veraPDF's. */
  clause: string;
  /** Failure condition of the Matterhorn protocol, such as `01-005`; undefined where it has none. */
  condition: string | undefined;
  what: PdfFaultKind;
  /** How many times it was found. */
  count: number;
  /** Where it was found first: number of the page, from 1, and of the PDF's object. */
  page?: number;
  object?: number;
}
