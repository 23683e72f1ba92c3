// All rules, in the order of their codes.
import type { Rule } from '../rule.js';
import { deviationWithoutExplanation } from './deviation-without-explanation.js';
import { editionsNotParallel } from './editions-not-parallel.js';
import { goalLooksCut } from './goal-looks-cut.js';
import { goalNotMeasurable } from './goal-not-measurable.js';
import { interimPeriodAndDeadline } from './interim-period-and-deadline.js';
import { judgementWithoutGrounds } from './judgement-without-grounds.js';
import { measureStatedTwice } from './measure-stated-twice.js';
import { missingOutcome } from './missing-outcome.js';
import { missingStatus } from './missing-status.js';
import { missingWeight } from './missing-weight.js';
import { shareWithoutCounts } from './share-without-counts.js';
import { statusContradictsComputed } from './status-contradicts-computed.js';
import { statusWithoutNarrative } from './status-without-narrative.js';
import { unitSaysOtherwise } from './unit-says-otherwise.js';
import { unknownFigure } from './unknown-figure.js';
import { wordingOfOtherReport } from './wording-of-other-report.js';

/** The rules of this room; what parse and model find has no rule, only its code. */
export const RULES: readonly Rule[] = [
  unknownFigure, // S17
  goalLooksCut, // T03
  goalNotMeasurable, // G01
  missingOutcome, // G02
  statusContradictsComputed, // G03
  statusWithoutNarrative, // G04
  deviationWithoutExplanation, // G05
  measureStatedTwice, // G06
  shareWithoutCounts, // G11
  wordingOfOtherReport, // G13
  unitSaysOtherwise, // G16
  judgementWithoutGrounds, // G17
  missingWeight, // G18
  missingStatus, // G19
  interimPeriodAndDeadline, // L01
  editionsNotParallel, // L04
];
