// What the surroundings of a cell settle before it is read.
import type { Answers } from './choices.js';
import type { QuantityContext } from './context.js';
import { unitAround } from './find-unit.js';
import type { TakenUnit } from './take-unit.js';

/** A context whose labels have been read. */
export interface Settled extends QuantityContext {
  around: TakenUnit;
}

/** Takes from the labels around the cell its unit, and whether it is a rank. */
export function settle(context: QuantityContext): Settled {
  const labels = `${context.rowLabel ?? ''} ${context.columnHeading ?? ''}`.slice(0, 400).toLowerCase();
  const kind =
    context.kind ??
    (/(?:^|[^\p{L}])(?:ranking|rankning|rank|placering|sijoitus|sijaluku)/u.test(labels)
      ? 'rank'
      : undefined);
  return { ...context, ...(kind ? { kind } : {}), around: unitAround(context) };
}

/** The questions that the context answers. */
export function settledAnswers({ kind, dash, around, rowLabel, columnHeading }: Settled): Answers {
  const { unit, scale } = around;
  const isShare =
    unit === '%' || /(?:^|[^\p{L}])(?:andel|osuus|share)/iu.test(`${rowLabel ?? ''} ${columnHeading ?? ''}`);
  return {
    ...(kind === 'rank' ? { slash: 'rank' as const } : {}),
    ...(kind === 'fraction' || (kind === undefined && isShare) ? { slash: 'fraction' as const } : {}),
    ...(kind === 'date' ? { monthOfYear: 'date' as const, during: 'date' as const } : {}),
    ...(kind === 'fraction' ? { monthOfYear: 'fraction' as const } : {}),
    ...(kind === 'number' ? { during: 'bound' as const, years: 'range' as const } : {}),
    ...(unit !== undefined && unit !== 'year' ? { years: 'range' as const } : {}),
    ...(dash === undefined ? {} : { dash }),
    ...(unit === 'SEK' || unit === 'EUR' || scale === 1000 ? { t: 'thousand' as const } : {}),
    ...(unit === 'tonne' ? { t: 'tonne' as const } : {}),
    ...(unit === 'SEK' || unit === 'second' ? { sek: unit } : {}),
  };
}
