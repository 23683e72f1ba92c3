// The face of quantity: what a cell says, exactly, and what may be computed from it.
export type { Question } from './choices.js';
export { splitFootnotes } from './clean-text.js';
export type { QuantityContext } from './context.js';
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
export { type Direction, directionOf } from './direction.js';
export { findUnit, readUnit } from './find-unit.js';
export {
  type FulfilmentOptions,
  fulfilmentOf,
  isRefusal,
  progressFromBaseline,
  type Refusal,
  type RefusalReason,
} from './fulfilment.js';
export {
  DEFAULT_THRESHOLDS,
  type Judged,
  type JudgeOptions,
  judge,
  judgeRatio,
  rankPercentile,
  type Thresholds,
} from './judge.js';
export { pairedValues } from './paired-values.js';
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
export { readCells } from './read-cells.js';
export { type QuantityReading, readQuantity, type UnreadableReason } from './read-quantity.js';
export type { TakenUnit } from './take-unit.js';
export { writeNumber } from './write-number.js';
export { type WritingLocale, type WritingOptions, writeQuantity } from './write-quantity.js';
