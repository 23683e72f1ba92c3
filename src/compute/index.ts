// The face of the compute room.
export { aggregate } from './aggregate.js';
export { computeScores } from './compute-scores.js';
export { figureId, findFigure, listFigureIds, scoresOf } from './figures.js';
export { judgeFollowUp } from './judge-follow-up.js';
export { percentOf } from './percent-of.js';
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
