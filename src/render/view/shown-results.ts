// Which values a list shows of a measure: the total, or the groups where the total has none.
import type { GroupScore, NumbersResult } from '../../compute/index.js';
import { type Measure, TOTAL } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { asTarget, valueText } from '../value-text.js';

export interface ShownResult {
  /** Null for the total. */
  group: string | null;
  /** A value, with its period where that is not the report's: *71 % (2015)*; or why there is none. */
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
        : `${valueText(outcome, measure, context, { asOf: false })}${periodBeside(result, measure, context)}`,
    target:
      target === undefined
        ? targetOfYear(group, measure, context)
        : valueText(asTarget(target, measure), measure, context),
  };
}

/** The value of another time than the report's: of the year before, where a measure is that late. */
function periodBeside({ outcome }: NumbersResult, measure: Measure, context: ViewContext): string {
  const found = measure.observations.find(({ period }) => period.id === outcome?.period)?.period;
  const isOfReport = found === undefined || found.to === context.publication.period.to;
  if (isOfReport || outcome?.quantity.kind === 'missing') return '';
  return `\u00A0(${context.formats.shortPeriod(found)})`;
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
  return valueText(asTarget(found, measure), measure, context, { asOf: false });
}
