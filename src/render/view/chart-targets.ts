// The targets that a chart shows, each from when it holds and where it stands.
import type { Period, Target } from '../../model/index.js';
import type { Decimal, Quantity } from '../../quantity/index.js';
import type { ChartTarget } from '../chart/chart-data.js';
import { asTarget } from '../value-text.js';
import { type ChartedMeasure, chartText, endOf } from './charted-measure.js';

/** Where a target stands on the axis: between its ends, or at the one that it has. */
interface Ends {
  low: number;
  high: number | undefined;
}

interface PlacedTarget extends Ends {
  target: Target;
  /** Undefined for one that holds at all times. */
  at: number | undefined;
}

/** Those of the first row that has any, for years that are drawn; the last one is named. */
export function chartTargets(charted: ChartedMeasure): ChartTarget[] {
  const targets = targetsOnAxis(charted);
  const placed = targets.flatMap((target) => placedTarget(target, charted) ?? []);
  placed.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const undated = placed.filter(({ at }) => at === undefined);
  const dated = placed.length > 0 ? placed : nextTarget(targets, charted);
  const shown = undated.length > 0 ? undated.slice(-1) : dated;
  return shown.map(({ target, low, high, at }, index) => {
    const isNamed = index === shown.length - 1;
    return { at, low, high, label: isNamed ? labelOf(target, charted) : [] };
  });
}

/** Those of the first row that has any; a word, or a place among places of another number, stands nowhere on the axis. */
export function targetsOnAxis({ rows, value }: Pick<ChartedMeasure, 'rows' | 'value'>): Target[] {
  const stands = ({ quantity }: Target) => endsOf(quantity, value) !== undefined;
  return rows.map(({ targets }) => targets.filter(stands)).find((targets) => targets.length > 0) ?? [];
}

/** Undefined for a target of a year that is not drawn. */
function placedTarget(target: Target, { measure, periods, value }: ChartedMeasure): PlacedTarget | undefined {
  const ends = endsOf(target.quantity, value);
  if (ends === undefined) return undefined;
  if (target.period === undefined) return { target, ...ends, at: undefined };
  // A value that is late by a year is judged by the target of the year in which it is reported.
  const year = target.period.year - measure.lagYears;
  const column = periods.findLast((period) => period.year === year);
  return column && { target, ...ends, at: endOf(column) };
}

/** The first of those that lie behind all values: it is what the last value is on its way to. */
function nextTarget(targets: readonly Target[], { value }: ChartedMeasure): PlacedTarget[] {
  const [next] = [...targets].sort((a, b) => ((a.period?.to ?? '') < (b.period?.to ?? '') ? -1 : 1));
  const ends = next && endsOf(next.quantity, value);
  return next && ends ? [{ target: next, ...ends, at: undefined }] : [];
}

function labelOf(target: Target, charted: ChartedMeasure): string[] {
  const { labels } = charted.context;
  const name = labels['chart.target']({ period: periodOf(target, charted) });
  return [name, chartText(asTarget(target, charted.measure), charted)];
}

/** Empty for a target that holds at all times. */
export function periodOf({ period }: { period?: Period | undefined }, { context }: ChartedMeasure): string {
  return period === undefined ? '' : context.formats.shortPeriod(period);
}

/** A bound stands at its value, a range between two. */
function endsOf(quantity: Quantity, value: ChartedMeasure['value']): Ends | undefined {
  if (quantity.kind === 'range') {
    const at = (end: Decimal) => value({ ...quantity, kind: 'number', value: end });
    const [low, high] = [at(quantity.low), at(quantity.high)];
    return low === undefined || high === undefined ? undefined : { low, high };
  }
  const low = value(withoutBound(quantity));
  return low === undefined ? undefined : { low, high: undefined };
}

function withoutBound(quantity: Quantity): Quantity {
  if (quantity.kind === 'bound') return { ...quantity, kind: 'number' };
  return quantity.kind === 'rank' || quantity.kind === 'fraction' ? { ...quantity, op: undefined } : quantity;
}
