// What names mean at one place of a template: what was given, the items of the lists around, and what is known of them.
import type { Typed } from './shape.js';

/** Something that a name leads to. */
export interface Bound extends Typed {
  /** Unlike that of anything else, so that what is known of it can be kept. */
  key: string;
  /** As a template writes it. */
  name: string;
  /** The way there from what the file is given, `row.units[].text`; empty for all of it, null for what is not given. */
  way: string | null;
}

export class Scope {
  private constructor(
    /** What names are looked up in, the innermost last. */
    private readonly contexts: readonly Bound[],
    private readonly names: ReadonlyMap<string, Bound>,
    private readonly present: ReadonlySet<string>,
  ) {}

  static around(given: Bound): Scope {
    return new Scope([given], new Map(), new Set());
  }

  /** @param depth - 1 for `../`. */
  context(depth: number): Bound | undefined {
    return this.contexts.at(-1 - depth);
  }

  named(name: string): Bound | undefined {
    return this.names.get(name);
  }

  /** What an `if` around has asked for: it is there, and a list has items. */
  isPresent(key: string): boolean {
    return this.present.has(key);
  }

  within(context: Bound): Scope {
    return new Scope([...this.contexts, context], this.names, this.present);
  }

  withName(name: string, bound: Bound): Scope {
    return new Scope(this.contexts, new Map(this.names).set(name, bound), this.present);
  }

  knowing(key: string | undefined): Scope {
    return key === undefined ? this : new Scope(this.contexts, this.names, new Set(this.present).add(key));
  }
}
