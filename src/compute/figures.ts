// Figures: every number that can be printed, explained, or inserted into a text, by its id.
import { ASSESSMENTS, type Assessment } from '../model/index.js';
import { percentOf } from './percent-of.js';
import type { CommitmentFigure, Figure, ReportScores, Scores, Share } from './scores.js';

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

/** The figure with this id, in the publication or in the first that has it when none is named. */
export function findFigure(
  scores: Scores,
  id: string,
  publication?: string,
): Figure | CommitmentFigure | undefined {
  for (const report of scores.reports) {
    if (publication !== undefined && report.publication !== publication) continue;
    const isIt = (each: { id: string }) => each.id === id;
    const figure = report.figures.find(isIt) ?? report.commitmentFigures.find(isIt);
    if (figure) return figure;
  }
  return undefined;
}

/** All ids that `findFigure` knows, each once; for suggestions. */
export function listFigureIds(scores: Scores, publication?: string): string[] {
  const reports = scores.reports.filter(
    (each) => publication === undefined || each.publication === publication,
  );
  const figures = reports.flatMap((report) => [...report.figures, ...report.commitmentFigures]);
  return [...new Set(figures.map(({ id }) => id))];
}
