// What the surroundings of a cell settle before it is read.
import { remember } from '../../lib/index.js';
import type { Answers } from './choices.js';
import type { QuantityContext } from './context.js';
import { unitAround } from './find-unit.js';
import type { TakenUnit } from './take-unit.js';

/** A context whose labels have been read. */
export interface Settled extends QuantityContext {
  around: TakenUnit;
}

/** The cells of a row or column share their label. */
const namesRank = remember((label) =>
  /(?:^|[^\p{L}])(?:ranking|rankning|rank|placering|sijoitus|sijaluku)/u.test(
    label.slice(0, 400).toLowerCase(),
  ),
);
const namesShare = remember((label) => /(?:^|[^\p{L}])(?:andel|osuus|share)/iu.test(label));

/** Takes from the labels around the cell its unit, and whether it is a rank. */
export function settle(context: QuantityContext): Settled {
  const isRank = () => namesRank(context.rowLabel ?? '') || namesRank(context.columnHeading ?? '');
  const kind = context.kind ?? (isRank() ? 'rank' : undefined);
  return { ...context, ...(kind ? { kind } : {}), around: unitAround(context) };
}

/** The questions that the context answers. */
export function settledAnswers({ kind, dash, around, rowLabel, columnHeading }: Settled): Answers {
  const { unit, scale } = around;
  const isShare = unit === '%' || namesShare(rowLabel ?? '') || namesShare(columnHeading ?? '');
  const answers: Answers = {};
  if (kind === 'rank') answers.slash = 'rank';
  if (kind === 'fraction' || (kind === undefined && isShare)) answers.slash = 'fraction';
  if (kind === 'date') answers.monthOfYear = answers.during = 'date';
  if (kind === 'fraction') answers.monthOfYear = 'fraction';
  if (kind === 'number') answers.during = 'bound';
  if (kind === 'number' || (unit !== undefined && unit !== 'year')) answers.years = 'range';
  if (dash !== undefined) answers.dash = dash;
  if (unit === 'SEK' || unit === 'EUR' || scale === 1000) answers.t = 'thousand';
  if (unit === 'tonne') answers.t = 'tonne';
  if (unit === 'SEK' || unit === 'second') answers.sek = unit;
  return answers;
}
