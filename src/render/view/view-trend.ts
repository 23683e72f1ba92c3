// How a measure has moved, in words and as an arrow.
import type { TrendResult } from '../../compute/index.js';
import type { FollowUp, Measure, Trend } from '../../model/index.js';
import type { ViewContext } from '../context.js';
import { valueText } from '../value-text.js';
import { inOneLine } from './in-one-line.js';

export interface TrendView {
  /** *förbättrad*; null where no word can be said, and `against` says why. */
  word: string | null;
  /** How the value has moved, as the chart shows it; null without a word. */
  path: string | null;
  /** *jämfört med 3,1 % jan–aug 2015*. */
  against: string | null;
}

/** Arrows in a square of 16: an arrow follows the value, the word says whether that is better. */
const ARROWS = {
  up: 'M3 13 12.5 3.5M5.5 3H13V10.5',
  level: 'M1.5 8H14M9 3 14 8 9 13',
  down: 'M3 3 12.5 12.5M5.5 13H13V5.5',
};

/** What the author says goes before what the numbers show. */
export function trendView(
  measure: Measure,
  followUp: FollowUp | undefined,
  computed: TrendResult | undefined,
  context: ViewContext,
): TrendView | null {
  const stated = followUp?.trend?.suggested === false ? followUp.trend.value : undefined;
  const trend = stated ?? computed?.trend;
  const isSame = stated === undefined || stated === computed?.trend;
  if (trend === undefined) return withoutJudgement(measure, computed, context);
  return {
    word: context.labels[`trend.${trend}`],
    path: ARROWS[movement(trend, computed, measure)],
    against: isSame ? againstText(measure, computed, context) : null,
  };
}

/** Where it is not said which way is better: how the value has moved all the same, or why it cannot be compared. */
function withoutJudgement(
  measure: Measure,
  computed: TrendResult | undefined,
  context: ViewContext,
): TrendView | null {
  const { labels } = context;
  if (computed?.none === 'methodBreak')
    return { word: null, path: null, against: labels['trend.methodBreak'] };
  if (!computed?.change || !hasArrow(computed)) return null;
  const [way, path] = computed.change.numerator.startsWith('-')
    ? (['lower', ARROWS.down] as const)
    : (['higher', ARROWS.up] as const);
  return { word: labels[`trend.${way}`], path, against: againstText(measure, computed, context) };
}

/** Whether an arrow is shown for it: of a place among others without a direction nobody could tell which way it points. */
export function hasArrow({ trend, none, to }: TrendResult): boolean {
  return trend !== undefined || (none === 'noDirection' && to?.quantity.kind !== 'rank');
}

/** As the chart shows it: the best place is at the top. */
function movement(trend: Trend, computed: TrendResult | undefined, measure: Measure): keyof typeof ARROWS {
  if (trend === 'unchanged') return 'level';
  const change = computed?.trend === trend ? computed.change : undefined;
  const isRank = computed?.to?.quantity.kind === 'rank';
  if (change === undefined || isRank) {
    const isBetterUp = isRank || measure.direction !== 'lower';
    return (trend === 'improved') === isBetterUp ? 'up' : 'down';
  }
  return change.numerator.startsWith('-') ? 'down' : 'up';
}

function againstText(
  measure: Measure,
  computed: TrendResult | undefined,
  context: ViewContext,
): string | null {
  const { labels, formats } = context;
  if (computed?.from === undefined) return null;
  const value = inOneLine(valueText(computed.from, measure, context, { asOf: false }));
  const known = [...measure.observations, ...(measure.baseline ? [measure.baseline] : [])];
  const found = known.find(
    ({ period }) => period !== undefined && period.id === computed.from?.period,
  )?.period;
  const period = found === undefined ? '' : formats.shortPeriod(found);
  const text = labels[computed.against === 'baseline' ? 'trend.againstBaseline' : 'trend.against']({
    period,
    value,
  });
  return period === '' ? text : text.replace(` ${period}`, `\u00A0${inOneLine(period)}`);
}
