// The face of the compute room.
export type {
  Aspect,
  Basis,
  ChildJudgement,
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
