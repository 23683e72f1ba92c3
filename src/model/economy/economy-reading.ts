// Tables of the economy as one file says them, before languages are joined and units are known.
import type { Place } from '../../diagnostics/index.js';
import type { Naming } from '../statement.js';
import type { EconomyLine, EconomyTable } from './economy.js';

export interface LineReading {
  line: EconomyLine;
  /** The author wrote the id; else it was derived from the text. */
  hasOwnId: boolean;
}

export interface TableReading {
  /** Its unit is not yet filled in. */
  table: EconomyTable;
  hasOwnId: boolean;
  /** The heading or key that names the unit; undefined where none does. */
  unit: Naming | undefined;
  lines: LineReading[];
  /** Where the id stands, or the table. */
  place: Place;
}

export interface EconomyReading {
  path: string;
  /** `socialnamnden` for `economy/socialnamnden.sv.md`. */
  stem: string;
  /** Undefined in YAML, which holds all languages. */
  language: string | undefined;
  tables: TableReading[];
}
