// Values that contradict each other: of one unit, group and period there is one.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { Observation, Target } from '../numbers.js';

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
