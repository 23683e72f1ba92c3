// Which values a list shows of a measure: the total, or the groups where the total has none.
import type { GroupScore, NumbersResult } from '../../compute/index.js';
import { type Measure, TOTAL } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { valueText } from '../value-text.js';

export interface ShownResult {
  /** Null for the total. */
  group: string | null;
  /** A value, or why there is none: *redovisas när året är slut*. */
  outcome: string;
  target: string | null;
}

/** @returns Nothing where no value is given and none is said to follow. */
export function shownResults(
  groups: readonly GroupScore[],
  measure: Measure,
  context: ViewContext,
): ShownResult[] {
  const results = groups.map(({ state }) => state);
  const [main] = results;
  const valued = results.filter(hasValue);
  if (main !== undefined && !hasValue(main) && valued.length > 0)
    return valued.map((result) => shown(result, measure, context));
  if (main === undefined) return [];
  return isUnsaid(main) && !followsLater(measure, context) ? [] : [shown(main, measure, context)];
}

/** @param result - Has an outcome, or one that follows when the year is over. */
export function shown(result: NumbersResult, measure: Measure, context: ViewContext): ShownResult {
  const { group, outcome, target } = result;
  return {
    group: group === TOTAL ? null : groupName(group, measure, context).plain,
    outcome:
      outcome === undefined || isUnsaid(result)
        ? context.labels['none.annual']
        : valueText(outcome, measure, context, { asOf: false }),
    target:
      target === undefined ? targetOfYear(group, measure, context) : valueText(target, measure, context),
  };
}

/** Values that are given once a year follow in the annual report. */
export function followsLater({ reported }: Pick<Measure, 'reported'>, { publication }: ViewContext): boolean {
  return reported === 'annual' && publication.kind === 'interim';
}

function hasValue({ outcome }: NumbersResult): boolean {
  return outcome !== undefined && outcome.quantity.kind !== 'missing';
}

/** Not given, and no reason said. */
function isUnsaid({ outcome }: NumbersResult): boolean {
  if (outcome === undefined) return true;
  return outcome.quantity.kind === 'missing' && outcome.quantity.reason === 'unspecified';
}

function targetOfYear(group: string, measure: Measure, context: ViewContext): string | null {
  const { year } = context.publication.period;
  const found = measure.targets.find(
    (each) => each.group === group && (each.period === undefined || each.period.year === year),
  );
  if (found === undefined || found.quantity.kind === 'missing') return null;
  return valueText(found, measure, context, { asOf: false });
}
