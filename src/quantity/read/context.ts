// What stands around a cell, and what it settles.

/** All of it optional: with nothing around it, a cell is read for what it says itself. */
export interface QuantityContext {
  /** The measure's declared unit as its author writes it: `%`, `tkr`, `dagar`. */
  unit?: string;
  /** The declared scale: 1, 1 000, 1 000 000 or 1 000 000 000. */
  scale?: number;
  /** `Totalt (%)`, `Ranking i länet`. */
  rowLabel?: string;
  columnHeading?: string;
  /** `belopp i tkr`, `1 000 €`. */
  tableNote?: string;
  /** What the cell is known to hold. `cells`: a flattened table, where 43-45 is 43, missing, 45. */
  kind?: 'number' | 'rank' | 'fraction' | 'date' | 'cells';
  /** BCP 47 tag of the text; settles whether 1,234 is grouped (en) or has three decimals (sv, fi). */
  language?: string;
  /** The year of dates that name none. */
  year?: number;
  /** What a lone dash means in this document. */
  dash?: 'missing' | 'zero';
}
