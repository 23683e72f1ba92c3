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
  page?: number | undefined;
  object?: number | undefined;
}

export type Found = (fault: FoundFault) => void;

export class FaultList {
  readonly #faults = new Map<string, PdfFault>();
  /** @param archive - The part of PDF/A that the file is held against. */
  constructor(readonly archive: PdfClaim) {}

  readonly found: Found = ({ ua, a, condition, what, page, object }) => {
    if (ua !== undefined)
      this.#add({ standard: 'PDF/UA-1', clause: `UA ${ua}`, condition, what }, page, object);
    // The Matterhorn protocol is about PDF/UA only.
    if (a !== undefined)
      this.#add({ standard: this.archive, clause: `A ${a}`, condition: undefined, what }, page, object);
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
