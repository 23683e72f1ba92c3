// Faults of a PDF as findings are told: what it lacks of what it claims.
import type { DiagnosticArgs } from '../../diagnostics/index.js';
import type { PdfClaim, PdfFault } from '../../pdf/index.js';

/** The arguments of L07 but for the file's name. */
export type ClaimFault = Omit<DiagnosticArgs['L07'], 'file'>;

/** The faults against one of the claims. */
export function faultsOfClaims(faults: readonly PdfFault[], claims: readonly PdfClaim[]): ClaimFault[] {
  return faults
    .filter(({ standard }) => claims.includes(standard))
    .map(({ standard, clause, condition, what, count, page }) => ({
      standard,
      // The standard has been named.
      clause: clause.replace(/^(?:UA|A) /, ''),
      condition,
      what,
      count,
      page,
    }));
}
