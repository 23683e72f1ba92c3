// Numbers of marked content.
import type { PdfValue } from '../parse-pdf-value.js';

/** What is known of marks is kept in lists by their numbers; no page has as many. */
const MOST = 1_000_000;

export function isMarkNumber(value: PdfValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST;
}
