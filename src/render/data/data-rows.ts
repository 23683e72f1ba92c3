// A report as tables of data: one tidy row per value, judgement, share, amount and commitment.
import type { DataTable } from '../../lib/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import { makeContext } from '../context.js';
import type { Locate } from '../document/document-texts.js';
import { assessmentsTable } from './data-assessments.js';
import { commitmentsTable } from './data-commitments.js';
import { economyTable } from './data-economy.js';
import { figuresTable } from './data-figures.js';
import { observationsTable } from './data-observations.js';

export interface DataOptions {
  /** BCP 47 tag of the edition. */
  language: string;
  /** Where a place stands for a reader; lines and columns count from 1. */
  locate: Locate;
}

/**
 * The tables of one report in one language. Values, judgements and shares are always there, the economy and
 * commitments where the sources have any. Rows come in the order of the sources.
 */
export function dataTables(
  report: ProtectedReport,
  scores: ProtectedReportScores,
  { language, locate }: DataOptions,
): DataTable[] {
  const context = makeContext(report, scores, { language, toolVersion: '', assets: [], editions: [] });
  return [
    observationsTable(context, locate),
    assessmentsTable(context),
    figuresTable(context),
    ...(report.economy.length > 0 ? [economyTable(context, locate)] : []),
    ...(report.commitments.length > 0 ? [commitmentsTable(context, locate)] : []),
  ];
}
