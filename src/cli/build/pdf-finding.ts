// Faults of a PDF as findings are told: what it lacks of what it claims.
import type { DiagnosticArgs } from '../../diagnostics/index.js';
import type { PdfFault } from '../../pdf/index.js';

/** The arguments of L07 but for the file's name. */
export type ClaimFault = Omit<DiagnosticArgs['L07'], 'file'>;

export function claimFault({ standard, clause, condition, what, count, page }: PdfFault): ClaimFault {
  // The standard has been named.
  return { standard, clause: clause.replace(/^(?:UA|A) /, ''), condition, what, count, page };
}
