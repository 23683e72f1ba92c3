// All rules, in the order of their codes.
import type { Rule } from '../rule.js';
import { caseNumber } from './case-number.js';
import { deadlines } from './deadlines.js';
import { deviationWithoutExplanation } from './deviation-without-explanation.js';
import { differsFromPlan } from './differs-from-plan.js';
import { economicDeviationWithoutExplanation } from './economic-deviation-without-explanation.js';
import { economyDoesNotAddUp } from './economy-does-not-add-up.js';
import { editionsDifferInText } from './editions-differ-in-text.js';
import { editionsNotParallel } from './editions-not-parallel.js';
import { goalLooksCut } from './goal-looks-cut.js';
import { goalNotMeasurable } from './goal-not-measurable.js';
import { goalsAndMeasuresInOneSeries } from './goals-and-measures-in-one-series.js';
import { hardToRead } from './hard-to-read.js';
import { identityNumber } from './identity-number.js';
import { interimPeriodAndDeadline } from './interim-period-and-deadline.js';
import { judgementWithoutGrounds } from './judgement-without-grounds.js';
import { longSentence } from './long-sentence.js';
import { measureStatedTwice } from './measure-stated-twice.js';
import { measuresPointDifferentWays } from './measures-point-different-ways.js';
import { missingHeading } from './missing-heading.js';
import { missingOutcome } from './missing-outcome.js';
import { missingStatus } from './missing-status.js';
import { missingWeight } from './missing-weight.js';
import { nameWhereRoleExpected } from './name-where-role-expected.js';
import { noRatio } from './no-ratio.js';
import { notForEveryone } from './not-for-everyone.js';
import { numberInTextDiffers } from './number-in-text-differs.js';
import { otherLanguageLeft } from './other-language-left.js';
import { partOfYearAgainstWhole } from './part-of-year-against-whole.js';
import { partsAgainstTotal } from './parts-against-total.js';
import { passiveChain } from './passive-chain.js';
import { privateContact } from './private-contact.js';
import { promisedNumberMissing } from './promised-number-missing.js';
import { publishedValueChanged } from './published-value-changed.js';
import { rankAndPlaces } from './rank-and-places.js';
import { referenceLeadsNowhere } from './reference-leads-nowhere.js';
import { shareWithoutCounts } from './share-without-counts.js';
import { sharesDoNotAddUp } from './shares-do-not-add-up.js';
import { smallCountInText } from './small-count-in-text.js';
import { statusContradictsComputed } from './status-contradicts-computed.js';
import { statusWithoutNarrative } from './status-without-narrative.js';
import { targetUnchangedForYears } from './target-unchanged-for-years.js';
import { themeContrast } from './theme-contrast.js';
import { titleOfOtherPeriod } from './title-of-other-period.js';
import { tooManyMeasures } from './too-many-measures.js';
import { translationNotReady } from './translation-not-ready.js';
import { trendAcrossMethodBreak } from './trend-across-method-break.js';
import { trendContradictsValues } from './trend-contradicts-values.js';
import { unexplainedAbbreviation } from './unexplained-abbreviation.js';
import { unitSaysOtherwise } from './unit-says-otherwise.js';
import { unknownFigure } from './unknown-figure.js';
import { unknownMergedWithAssessment } from './unknown-merged-with-assessment.js';
import { valuesInDifferentUnits } from './values-in-different-units.js';
import { wordingOfOtherReport } from './wording-of-other-report.js';
import { zeroMayBeMissing } from './zero-may-be-missing.js';

/** The rules of this room; what parse and model find has no rule, only its code. */
export const RULES: readonly Rule[] = [
  unknownFigure, // S17
  goalLooksCut, // T03
  referenceLeadsNowhere, // T05
  goalNotMeasurable, // G01
  missingOutcome, // G02
  statusContradictsComputed, // G03
  statusWithoutNarrative, // G04
  deviationWithoutExplanation, // G05
  measureStatedTwice, // G06
  differsFromPlan, // G07
  targetUnchangedForYears, // G08
  measuresPointDifferentWays, // G09
  unknownMergedWithAssessment, // G10
  shareWithoutCounts, // G11
  goalsAndMeasuresInOneSeries, // G12
  wordingOfOtherReport, // G13
  promisedNumberMissing, // G14
  tooManyMeasures, // G15
  unitSaysOtherwise, // G16
  judgementWithoutGrounds, // G17
  missingWeight, // G18
  missingStatus, // G19
  economicDeviationWithoutExplanation, // G20
  trendContradictsValues, // G21
  noRatio, // N02
  partsAgainstTotal, // N03
  rankAndPlaces, // N04
  sharesDoNotAddUp, // N05
  numberInTextDiffers, // N06
  trendAcrossMethodBreak, // N07
  zeroMayBeMissing, // N08
  publishedValueChanged, // N09
  economyDoesNotAddUp, // N10
  valuesInDifferentUnits, // N11
  partOfYearAgainstWhole, // N12
  smallCountInText, // P04
  identityNumber, // P05
  nameWhereRoleExpected, // P06
  privateContact, // P07
  caseNumber, // P08
  interimPeriodAndDeadline, // L01
  deadlines, // L02
  missingHeading, // L03
  editionsNotParallel, // L04
  otherLanguageLeft, // L05
  notForEveryone, // L06
  hardToRead, // L08
  translationNotReady, // L10
  editionsDifferInText, // L11
  longSentence, // L12
  passiveChain, // L13
  unexplainedAbbreviation, // L14
  themeContrast, // L15
  titleOfOtherPeriod, // L19
];
