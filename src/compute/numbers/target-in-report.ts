// What a group shall reach, also before there is a value to judge by it.
import { groupBy } from '../../lib/index.js';
import type { Measure, Period, Target } from '../../model/index.js';
import { targetFor } from './find-values.js';
import { yearsBefore } from './years-before.js';

/**
 * The target that a value of the group will be judged by in a report of the period, once there is one.
 * @returns Undefined for a key figure, which is not judged.
 */
export function targetInReport(
  { kind, targets, lagYears }: Pick<Measure, 'kind' | 'targets' | 'lagYears'>,
  group: string,
  period: Period,
): Target | undefined {
  if (kind === 'keyFigure') return undefined;
  const byGroup = groupBy(targets, (target) => target.group);
  return targetFor(byGroup, group, [period, yearsBefore(period, lagYears)]);
}
