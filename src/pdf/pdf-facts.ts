// What a PDF says of itself, and what it may claim to be.

/** A standard that a file can say it keeps: accessible, archivable, archivable with attachments. */
export type PdfClaim = 'PDF/UA-1' | 'PDF/A-2a' | 'PDF/A-3a';

/** A file carried inside the PDF. */
export interface PdfAttachment {
  /** A plain name, such as `report.json`. */
  name: string;
  bytes: Uint8Array;
  /** Such as `application/json`. */
  mediaType: string;
  /** What it is, in the report's language. */
  description: string;
  /** How the attachment belongs to the document, in the words of PDF/A-3. */
  relationship: 'Source' | 'Data' | 'Supplement';
}

/** What the finished file says of itself. Same facts and same printed bytes, same finished bytes. */
export interface PdfFacts {
  /** BCP 47 tag of the document. */
  language: string;
  title: string;
  /** The organisation that publishes. */
  author: string;
  subject: string;
  keywords: readonly string[];
  /** The program and its version. */
  creator: string;
  /** ISO 8601, a date or a moment: creation and modification; never the clock's. */
  date: string;
  /** Written into the metadata; what has not been checked is not claimed. */
  claims: readonly PdfClaim[];
  attachments: readonly PdfAttachment[];
}
