// Which values a list shows of a measure: the total, or the groups where the total has none.
import type { GroupScore, NumbersResult } from '../../compute/index.js';
import { followsLater, type Measure, TOTAL } from '../../model/index.js';
import { hasValue, isUnsaid } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { asTarget, valueText } from '../value-text.js';
import { groupTargets } from './group-targets.js';

export interface ShownResult {
  /** Null for the total. */
  group: string | null;
  /** A value, with its period where that is not the report's: *71 % (2015)*; or why there is none. */
  outcome: string;
  /** Of the groups in one line, where the total has none: *Myndighet 62 %, Insats 67 %*. */
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
  const valued = results.filter(({ outcome }) => hasValue(outcome));
  if (main !== undefined && !hasValue(main.outcome) && valued.length > 0)
    return valued.map((result) => shown(result, measure, context));
  if (main === undefined) return [];
  return isUnsaid(main.outcome) && !followsLater(measure, context.publication.kind)
    ? []
    : [shown(main, measure, context)];
}

/** @param result - Has an outcome, or one that follows when the year is over. */
export function shown(result: NumbersResult, measure: Measure, context: ViewContext): ShownResult {
  const { group, outcome, target } = result;
  return {
    group: group === TOTAL ? null : groupName(group, measure, context).plain,
    outcome:
      outcome === undefined || isUnsaid(outcome)
        ? context.labels['none.annual']
        : `${valueText(outcome, measure, context, { asOf: false })}${periodBeside(result, measure, context)}`,
    target:
      target === undefined
        ? withoutTarget(group, measure, context)
        : valueText(asTarget(target, measure), measure, context),
  };
}

/** The whole may have its targets in its groups alone. */
function withoutTarget(group: string, measure: Measure, context: ViewContext): string | null {
  return group === TOTAL ? (groupTargets(measure, context)?.text ?? null) : null;
}

/** The value of another time than the report's: of the year before, where a measure is that late. */
function periodBeside({ outcome }: NumbersResult, measure: Measure, context: ViewContext): string {
  const found = measure.observations.find(({ period }) => period.id === outcome?.period)?.period;
  const isOfReport = found === undefined || found.to === context.publication.period.to;
  if (isOfReport || outcome?.quantity.kind === 'missing') return '';
  return `\u00A0(${context.formats.shortPeriod(found)})`;
}
