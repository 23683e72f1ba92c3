// Values that contradict each other: of one unit, group and period there is one.
import type { Diagnostic, Place } from '../diagnostics/index.js';
import type { Quantity } from '../quantity/index.js';
import type { MeasureNumbers, Observation, Target } from './numbers.js';

type Report = (diagnostic: Diagnostic) => void;

/** The first of each unit, period and group; another value beside it is reported. */
export function firstObservations(observations: readonly Observation[], report: Report): Observation[] {
  return firstOfEach(observations, keyOfObservation, report);
}

/** The first of each period and group; another target beside it is reported. */
export function firstTargets(targets: readonly Target[], report: Report): Target[] {
  return firstOfEach(targets, ({ period, group }) => `${period?.id ?? ''} ${group}`, report);
}

/** Says where one unit has two values of one period and group: those that name no unit are of `unit`. */
export function reportContradictions(
  observations: readonly Observation[],
  unit: string | undefined,
  report: Report,
): void {
  const keyOf = (value: Observation) => keyOfObservation({ ...value, unit: value.unit ?? unit });
  firstOfEach(observations, keyOf, report);
}

type Numbers = Pick<MeasureNumbers, 'observations' | 'targets' | 'forecastValues'>;

/**
 * Says where two columns of a table are of one period and say different things of it, once for each such period; the
 * first of them would hold.
 */
export function reportRepeatedColumns(
  { observations, targets, forecastValues }: Numbers,
  report: Report,
): void {
  const values = [
    ...observations.map((value) => ({ ...value, key: `value ${value.period.id}` })),
    ...targets.map((value) => ({ ...value, key: `target ${value.period?.id ?? ''}` })),
    ...forecastValues.map((value) => ({ ...value, key: `forecast ${value.period.id} ${value.madeIn.id}` })),
  ].filter(({ quantity }) => quantity.kind !== 'missing');
  const first = new Map<string, (typeof values)[number]>();
  const told = new Set<string>();
  for (const value of values) {
    const key = `${value.key} ${value.group}`;
    const known = first.get(key) ?? value;
    first.set(key, known);
    const isSame = JSON.stringify(known.quantity) === JSON.stringify(value.quantity);
    if (isSame || told.has(value.key)) continue;
    told.add(value.key);
    const args = { cells: ['value'], twice: [known.text, value.text] };
    report({ code: 'T17', args, place: value.place, related: [{ place: known.place }] });
  }
}

function keyOfObservation({ period, group, unit }: Observation): string {
  return `${period.id} ${group} ${unit ?? ''}`;
}

/** The same value twice is no contradiction. */
function firstOfEach<Value extends { quantity: Quantity; place: Place }>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
  report: Report,
): Value[] {
  const first = new Map<string, Value>();
  for (const value of values) {
    const known = first.get(keyOf(value));
    if (!known) first.set(keyOf(value), value);
    else if (JSON.stringify(known.quantity) !== JSON.stringify(value.quantity)) {
      const related = [{ place: known.place }];
      report({ code: 'T17', args: { cells: ['value'] }, place: value.place, related });
    }
  }
  return [...first.values()];
}
