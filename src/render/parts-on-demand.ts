// Parts of a view that are made when a template looks at them: those of a report of ten thousand measures would fill a
// hundred megabytes, and each is looked at once.
import type { Report } from '../model/index.js';
import { OwnFault } from './own-fault.js';

/** From as many measures on only the part that is looked at is kept. */
const MANY_MEASURES = 2_000;

/** Parts of one kind, each with a name of its own. */
export class PartsOnDemand<Part> {
  private readonly parts = new Map<string, Part>();
  private readonly most: number;

  constructor({ measures }: Pick<Report, 'measures'>) {
    this.most = measures.length < MANY_MEASURES ? Number.POSITIVE_INFINITY : 1;
  }

  /** @throws OwnFault where it cannot be made. */
  of(name: string, make: () => Part): Part {
    const known = this.parts.get(name);
    if (known !== undefined) return known;
    const made = withoutBlame(make);
    if (this.parts.size >= this.most) this.parts.clear();
    this.parts.set(name, made);
    return made;
  }
}

/** The template that looks at the part is not at fault. */
function withoutBlame<Part>(make: () => Part): Part {
  try {
    return make();
  } catch (cause) {
    throw new OwnFault(cause);
  }
}
