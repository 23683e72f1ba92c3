// Figures: every number that can be printed, explained, or inserted into a text, by its id.
import { ASSESSMENTS, type Assessment } from '../model/index.js';
import { percentOf } from './percent-of.js';
import type { Figure, ReportScores, Share } from './scores.js';

/** `goals.met` of the share `goals`. */
export function figureId(share: string, assessment: Assessment): string {
  return `${share}.${assessment}`;
}

/** One figure per assessment. */
export function figuresOf(share: Share): Figure[] {
  return ASSESSMENTS.map((assessment) => ({
    id: figureId(share.id, assessment),
    share: share.id,
    assessment,
    numerator: share.counts[assessment],
    denominator: share.denominator,
    percent: percentOf(share.counts[assessment], share.denominator),
  }));
}

/** The scores of the publication, or of the first one when none is named. */
export function scoresOf<Each extends ReportScores>(
  scores: { reports: readonly Each[] },
  publication?: string,
): Each | undefined {
  if (publication === undefined) return scores.reports[0];
  return scores.reports.find((report) => report.publication === publication);
}
