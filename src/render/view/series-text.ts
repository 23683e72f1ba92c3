// What table and chart of a measure say alike: names of rows, values, and where a new method begins.
import { type Measure, type Period, type Reading, TOTAL } from '../../model/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { groupName, groupNameWithin } from '../group-name.js';
import type { SeriesRow } from '../measure-series.js';
import { unitText, valueText } from '../value-text.js';
import { nameText, plainText, type ViewText } from './view-text.js';

/** The author's word for the group, else ours; before it the unit that says it, where several do. */
export function rowName({ unit, group }: SeriesRow, measure: Measure, context: ViewContext): ViewText {
  if (unit === undefined) return groupName(group, measure, context);
  const speaker = nameText(context.units.get(unit)?.name ?? {}, unit, context);
  if (group === TOTAL) return speaker;
  return plainText(`${speaker.plain}, ${groupNameWithin(group, measure, context)}`);
}

/** Without the unit that row or caption says; places as *16 av 26*. */
export function cellText(
  reading: Pick<Reading, 'quantity' | 'text'>,
  unit: string,
  measure: Measure,
  context: ViewContext,
): string {
  const { quantity } = reading;
  if (quantity.kind === 'rank' && quantity.of !== undefined && quantity.op === undefined) {
    return context.labels['share.xOfY']({ x: String(quantity.place), y: String(quantity.of) });
  }
  const isSaid = countedIn(quantity, measure, context).every((each) => each === unit);
  return valueText(reading, measure, context, { unit: !isSaid, bounds: 'signs', asOf: false });
}

/** Unit and scale of a number; nothing for a place, a date or a word. */
export function countedIn(quantity: Quantity, measure: Measure, context: ViewContext): string[] {
  if (quantity.kind !== 'number' && quantity.kind !== 'range' && quantity.kind !== 'bound') return [];
  const { unit, scale } = quantity;
  const word = measure.unitByLanguage[context.language];
  const isBare = unit === undefined && scale === 1;
  return [isBare ? (word ?? measure.unitOfValue ?? '') : unitText({ unit, scale }, context, word)];
}

/** The first period of the new method, for each change that has values on both sides. */
export function breakColumns({ methodBreaks }: Measure, periods: readonly Period[]): Set<string> {
  const first = methodBreaks.map(({ period }) => periods.findIndex(({ to }) => to >= firstOf(period)));
  return new Set(first.flatMap((index) => (index > 0 ? (periods[index]?.id ?? []) : [])));
}

/** A year is new from its first day on, so that its parts are too. */
function firstOf({ months, from, to }: Period): string {
  return months === 12 ? from : to;
}
