// A printed PDF is finished with its claims, checked, and finished again without those that do not hold, until all do.
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
  const faults: PdfFault[] = [];
  let { claims } = facts;
  for (;;) {
    const bytes = finishPdf(printed, { ...facts, claims });
    const found = checkPdf(bytes, claims);
    if (found.length === 0) return { bytes, claims, faults };
    faults.push(...found);
    // Without one of its claims the file is another one, of which nothing has been checked yet.
    claims = claims.filter((claim) => found.every(({ standard }) => standard !== claim));
  }
}
