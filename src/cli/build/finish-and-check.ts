// A printed PDF is finished with its claims, checked, and finished again without those that do not hold.
import {
  checkPdf,
  finishPdf,
  type PdfClaim,
  type PdfFacts,
  type PdfFault,
  type PrintedPart,
} from '../../pdf/index.js';

export interface Finished {
  bytes: Uint8Array;
  /** Those that the checks have found to hold, on these very bytes. */
  claims: readonly PdfClaim[];
  /** What stands in the way of the others. */
  faults: PdfFault[];
}

export function finishAndCheck(printed: readonly PrintedPart[], facts: PdfFacts): Finished {
  const { claims } = facts;
  const bytes = finishPdf(printed, facts);
  const faults = checkPdf(bytes);
  const kept = claims.filter((claim) => faults.every(({ standard }) => standard !== claim));
  if (kept.length === claims.length) return { bytes, claims, faults: [] };
  // Nothing is claimed that does not hold.
  return { bytes: finishPdf(printed, { ...facts, claims: kept }), claims: kept, faults };
}
