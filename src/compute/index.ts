// The face of the compute room.
export { aggregate } from './aggregate.js';
export { type CommitmentStatus, commitmentStatus } from './commitment-status.js';
export { computeScores } from './compute-scores.js';
export { figureId, scoresOf } from './figures.js';
export { acceptedFact, FORECAST_AS_ASSESSMENT } from './judge-follow-up.js';
export type {
  AmountScore,
  CommitmentCount,
  EconomyLineScore,
  GroupScore,
  MeasureNumbersScore,
  NoJudgement,
  NumbersResult,
  TrendResult,
  ValueUsed,
} from './numbers/number-scores.js';
export { targetInReport } from './numbers/target-in-report.js';
export { percentOf } from './percent-of.js';
export { percentOfResult } from './percent-of-result.js';
export type {
  Aspect,
  Basis,
  ChildJudgement,
  CommitmentFigure,
  Deviation,
  Figure,
  Judgement,
  Level,
  ReportScores,
  Scope,
  ScopeScores,
  Scores,
  Share,
} from './scores.js';
