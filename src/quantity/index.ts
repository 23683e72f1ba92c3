// The face of quantity: what a cell says, exactly, and what may be computed from it.

export {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimal,
  decimalPlaces,
  multiplyDecimals,
  negateDecimal,
  subtractDecimals,
} from './decimal.js';
export { hasValue, isUnsaid } from './has-value.js';
export { type Direction, directionOf } from './judge/direction.js';
export {
  type FulfilmentOptions,
  fulfilmentOf,
  isRefusal,
  progressFromBaseline,
  type Refusal,
  type RefusalReason,
} from './judge/fulfilment.js';
export {
  type Judged,
  type JudgeOptions,
  judge,
  judgeRatio,
  rankPercentile,
  type Thresholds,
} from './judge/judge.js';
export { pairedValues } from './judge/paired-values.js';
export type {
  BoundOperator,
  BoundQuantity,
  ChangeQuantity,
  Counted,
  DateQuantity,
  FractionQuantity,
  MissingQuantity,
  MissingReason,
  NumberQuantity,
  PeriodQuantity,
  Quantity,
  RangeQuantity,
  RankQuantity,
  SeveralQuantity,
  TextQuantity,
  TimeQuantity,
  VerbalDirection,
  VerbalQuantity,
} from './quantity.js';
export {
  absoluteRatio,
  addRatios,
  cappedAtOne,
  compareRatios,
  divideRatios,
  percentOfRatio,
  percentShownAgainst,
  type Ratio,
  ratioOf,
  roundHalfAwayFromZero,
  scaleRatio,
  subtractRatios,
  sumRatios,
} from './ratio.js';
export type { Question } from './read/choices.js';
export { splitFootnotes } from './read/clean-text.js';
export type { QuantityContext } from './read/context.js';
export { findUnit, readUnit } from './read/find-unit.js';
export { readCells } from './read/read-cells.js';
export { type QuantityReading, readQuantity, type UnreadableReason } from './read/read-quantity.js';
export type { TakenUnit } from './read/take-unit.js';
export { isKnownUnit, PEOPLE } from './units.js';
export { writeNumber } from './write/write-number.js';
export { type WritingLocale, type WritingOptions, writeQuantity } from './write/write-quantity.js';
