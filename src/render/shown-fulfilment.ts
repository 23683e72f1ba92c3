// The percentage of a judgement: the one that its value is shown with.
import { type MeasureNumbersScore, percentOfResult } from '../compute/index.js';
import { compareRatios, type Decimal, percentOfRatio, type Ratio } from '../quantity/index.js';

/**
 * @param scored - The numbers of the measure that is judged; a goal's mean has none.
 * @returns Undefined where there is no ratio.
 */
export function shownFulfilment(
  fulfilment: Ratio | undefined,
  scored: readonly MeasureNumbersScore[] | undefined,
): Decimal | undefined {
  if (fulfilment === undefined) return undefined;
  const results = (scored ?? []).flatMap(({ groups }) =>
    groups.flatMap(({ state, forecast }) => (forecast ? [state, forecast] : [state])),
  );
  const own = results.find(({ ratio }) => ratio && compareRatios(ratio, fulfilment) === 0);
  return (own && percentOfResult(own)) ?? percentOfRatio(fulfilment);
}
