// One count of people in a measure: of a group, a unit and a period, wherever the measure holds it.
import type { Period } from '../../model/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { CellState } from '../table/count-table.js';

/** `count`: so many people; `fraction`: 5 of 6; `percent`: a percentage whose base is known. */
export type CountKind = 'count' | 'fraction' | 'percent';

/** Where a value stands in its measure. */
export type Holder =
  | { list: 'observations' | 'forecastValues'; index: number }
  | { list: 'baseline'; index?: undefined };

export interface MeasuredCell {
  kind: CountKind;
  group: string;
  /** Undefined for the level above the units, and where one unit alone carries the measure. */
  unit: string | undefined;
  period: Period | undefined;
  /** Of a forecast: the period of the report that made it. */
  madeIn: Period | undefined;
  state: CellState;
  /** By layer, as the table has them; undefined where nobody knows. */
  values: readonly (number | undefined)[];
  /** None for what only an earlier report holds. */
  holders: Holder[];
  /** As the author wrote it; undefined where nothing is stated. */
  quantity: Quantity | undefined;
  /** To be left out for its own sake, even where it has been published before. */
  isSmall: boolean;
  /** An earlier report shows it. */
  isPublished: boolean;
}

type CellName = Pick<MeasuredCell, 'kind' | 'group' | 'unit' | 'period' | 'madeIn'>;

/** What a cell is, in one text. */
export function cellKey({ kind, group, unit, period, madeIn }: CellName): string {
  return [kind, madeIn?.id ?? '', period?.id ?? '', group, unit ?? ''].join('\n');
}
