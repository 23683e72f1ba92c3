// Gathers what the checks find: equal faults are counted, the first place is kept.
import type { PdfFaultKind } from '../../diagnostics/index.js';
import type { PdfClaim } from '../pdf-facts.js';
import type { PdfFault } from './pdf-fault.js';

/** One finding of a check, in the clauses of the standards that it breaks. */
export interface FoundFault {
  what: PdfFaultKind;
  /** Clause of ISO 14289-1, when PDF/UA is broken. */
  ua?: string;
  /** Clause of ISO 19005-2 or -3, when PDF/A is broken. */
  a?: string;
  /** Failure condition of the Matterhorn protocol. */
  condition?: string;
  /** The only part of PDF/A that is broken, where the parts differ. */
  archive?: PdfClaim;
  page?: number | undefined;
  object?: number | undefined;
}

export type Found = (fault: FoundFault) => void;

export class FaultList {
  readonly #faults = new Map<string, PdfFault>();
  /** @param claims - What the file is held against; nothing else is noted. */
  constructor(readonly claims: readonly PdfClaim[]) {}

  readonly found: Found = ({ ua, a, archive, condition, what, page, object }) => {
    for (const standard of this.claims) {
      if (standard === 'PDF/UA-1') {
        if (ua !== undefined) this.#add({ standard, clause: `UA ${ua}`, condition, what }, page, object);
      } else if (a !== undefined && (archive ?? standard) === standard) {
        // The Matterhorn protocol is about PDF/UA only.
        this.#add({ standard, clause: `A ${a}`, condition: undefined, what }, page, object);
      }
    }
  };

  #add(fault: Omit<PdfFault, 'count' | 'page' | 'object'>, page?: number, object?: number): void {
    const key = `${fault.standard} ${fault.clause} ${fault.condition} ${fault.what}`;
    const former = this.#faults.get(key);
    if (former) {
      former.count++;
      return;
    }
    this.#faults.set(key, {
      ...fault,
      count: 1,
      ...(page !== undefined && { page }),
      ...(object !== undefined && { object }),
    });
  }

  /** Takes over what another check has found; it comes after what is here. */
  join(others: FaultList): void {
    for (const [key, fault] of others.#faults) {
      const former = this.#faults.get(key);
      if (former) former.count += fault.count;
      else this.#faults.set(key, fault);
    }
  }

  get faults(): PdfFault[] {
    return [...this.#faults.values()];
  }
}
