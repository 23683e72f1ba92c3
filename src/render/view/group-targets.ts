// The targets of a measure's groups in one line, where the total has none.
import { targetInReport } from '../../compute/index.js';
import { type Measure, type Period, TOTAL } from '../../model/index.js';
import { hasValue } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { asTarget, valueText } from '../value-text.js';
import { inOneLine } from './in-one-line.js';

/** More than these are for the table alone. */
export const MOST_GROUPS = 4;

/** *Myndighet 62 %, Insats 67 %*; null where no group has a target of its own, or too many have. */
export function groupTargets(
  measure: Measure,
  context: ViewContext,
): { text: string; period: Period | undefined } | null {
  const groups = new Set(measure.targets.map(({ group }) => group).filter((group) => group !== TOTAL));
  const stated = [...groups].flatMap((group) => {
    const target = targetInReport(measure, group, context.publication.period);
    return target?.group === group && hasValue(target) ? [target] : [];
  });
  if (stated.length === 0 || stated.length > MOST_GROUPS) return null;
  const values = stated.map(
    (target) =>
      `${groupName(target.group, measure, context).plain}\u00A0${inOneLine(valueText(asTarget(target, measure), measure, context, { asOf: false }))}`,
  );
  return { text: values.join(', '), period: stated[0]?.period };
}
