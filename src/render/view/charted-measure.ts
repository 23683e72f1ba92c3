// A measure about to be drawn: what all parts of its chart are made of, and how each says a value and a time.
import type { Measure, Period } from '../../model/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import type { SeriesRow } from '../measure-series.js';
import type { ChartGround } from './chart-ground.js';
import { cellText } from './series-text.js';

export interface ChartedMeasure {
  measure: Measure;
  /** Those that are drawn. */
  rows: readonly SeriesRow[];
  periods: readonly Period[];
  ground: ChartGround;
  /** Where a quantity stands on the axis; undefined where it stands nowhere. */
  value(quantity: Quantity): number | undefined;
  context: ViewContext;
}

/** Without the unit that the axis says. */
export function chartText(
  reading: { quantity: Quantity; text: string },
  { ground, measure, context }: Pick<ChartedMeasure, 'ground' | 'measure' | 'context'>,
): string {
  return cellText(reading, ground.kind === 'value' ? ground.unit : '', measure, context);
}

/** 2016 ends at 2017, August 2016 at 2016.67. */
export function endOf({ to }: Period): number {
  return Number(to.slice(0, 4)) + Number(to.slice(5, 7)) / 12;
}

/** Those for which the row has a value that stands on the axis. */
export function drawnPeriods(
  { values }: SeriesRow,
  { periods, value }: Pick<ChartedMeasure, 'periods' | 'value'>,
): Period[] {
  return periods.filter(({ id }) => {
    const reading = values.get(id);
    return reading !== undefined && value(reading.quantity) !== undefined;
  });
}
