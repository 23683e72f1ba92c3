// What may be shown: a report and its scores from which no small count of people can be read or reckoned.
import { computeScores, type ReportScores, type Scores } from '../compute/index.js';
import type { Report } from '../model/index.js';

declare const isProtected: unique symbol;

/** Only this room makes it, so that the compiler refuses whatever has not been here. */
interface ProtectedMark {
  readonly [isProtected]: true;
}

export type ProtectedReport = Report & ProtectedMark;
export type ProtectedReportScores = ReportScores & ProtectedMark;
export interface ProtectedScores extends ProtectedMark, Scores {
  reports: ProtectedReportScores[];
}

/** What may be shown of a report, with its scores. */
export interface Protected {
  report: ProtectedReport;
  scores: ProtectedScores;
}

/** Puts the mark on what has nothing left in it, or never had. */
export function markProtected(report: Report): ProtectedReport {
  return report as ProtectedReport;
}

/**
 * The scores that may be shown: computed anew where something is withheld, so that no judgement, trend, ratio or share
 * can tell of it.
 * @param own - The true report and its scores; they are passed on as they are where nothing is withheld.
 */
export function protectScores(
  report: ProtectedReport,
  own: { report: Report; scores: Scores },
): ProtectedScores {
  const isUnchanged = own.report === report;
  return (isUnchanged ? own.scores : computeScores(report)) as ProtectedScores;
}

/** The author's own model, small counts and all. Never for an output: for the author's eyes, as `inspect` has it. */
export function unprotectedForItsAuthor(report: Report, scores: Scores): Protected {
  return { report: markProtected(report), scores: scores as ProtectedScores };
}
