// What every part of the view is built from: the report, its scores, the words of one language, and look-ups.
import type { CommitmentCount, EconomyLineScore, ScopeScores, Share } from '../compute/index.js';
import { type Formats, formatsFor, type Labels } from '../i18n/index.js';
import { groupBy } from '../lib/index.js';
import type { Commitment, Goal, Measure, Party, Publication, Theme, Unit } from '../model/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../protect/index.js';
import type { Asset } from '../source/index.js';
import { reportLabels } from './report-labels.js';

/** What the cli and the pipeline hand to `buildView`. */
export interface ViewOptions {
  /** A BCP 47 tag among the report's languages. */
  language: string;
  toolVersion: string;
  /** Pictures that chapters show. */
  assets: Asset[];
  /** The editions of this report, this one included, with the file each is found in. */
  editions: { language: string; href: string }[];
  /** Put before a source file's path, it gives an address where the file can be read. */
  sourceLinks?: string;
  /** Scores of all the repository's reports: an annual report tells what became of the forecasts of the interim ones. */
  allScores?: readonly ProtectedReportScores[];
  /** For the parallel edition, which goes by goals: units have no pages of their own, and values no appendix. */
  isParallel?: boolean;
}

export interface ViewContext {
  report: ProtectedReport;
  scores: ProtectedReportScores;
  publication: Publication;
  options: ViewOptions;
  language: string;
  labels: Labels;
  formats: Formats;
  units: Map<string, Unit>;
  goals: Map<string, Goal>;
  measures: Map<string, Measure>;
  parties: Map<string, Party>;
  themes: Map<string, Theme>;
  /** Measures by central goal, in the report's order. */
  measuresOfGoal: Map<string, Measure[]>;
  unitScores: Map<string, ScopeScores>;
  shares: Share[];
  shareOfScope: Map<string, Share[]>;
  /** By the count's id: `commitments`, `goal:x.commitments`. */
  commitmentCounts: Map<string, CommitmentCount>;
  /** By central goal, in the report's order. */
  commitmentsOfGoal: Map<string, Commitment[]>;
  /** By table and line; see `economyKey`. */
  economyScores: Map<string, EconomyLineScore>;
}

export function makeContext(
  report: ProtectedReport,
  scores: ProtectedReportScores,
  options: ViewOptions,
): ViewContext {
  const publication = report.publications.find(({ id }) => id === scores.publication);
  if (publication === undefined) throw new RangeError(`no publication ${scores.publication} in the report`);
  const byId = <Item extends { id: string }>(items: Item[]) => new Map(items.map((item) => [item.id, item]));
  return {
    report,
    scores,
    publication,
    options,
    language: options.language,
    labels: reportLabels(report, options.language),
    formats: formatsFor(options.language),
    units: byId(report.units),
    goals: byId(report.goals),
    measures: byId(report.measures),
    parties: byId(report.parties),
    themes: byId(report.themes),
    measuresOfGoal: groupBy(report.measures, (measure) => measure.centralGoal),
    unitScores: new Map(
      (options.isParallel ? [] : scores.units).map((unit) => [
        unit.scope.kind === 'unit' ? unit.scope.id : '',
        unit,
      ]),
    ),
    shares: scores.shares,
    shareOfScope: groupBy(scores.shares, (share) => scopeKey(share.scope)),
    commitmentCounts: byId(scores.commitments),
    commitmentsOfGoal: groupBy(report.commitments, (commitment) => commitment.centralGoal),
    economyScores: new Map(scores.economy.map((score) => [economyKey(score.table, score.line), score])),
  };
}

/** Ids of tables and lines are never broken by a line feed. */
export function economyKey(table: string, line: string): string {
  return `${table}\n${line}`;
}

/** `whole`, `theme:x` or `unit:y`. */
export function scopeKey(scope: Share['scope']): string {
  return scope.kind === 'whole' ? 'whole' : `${scope.kind}:${scope.id}`;
}
