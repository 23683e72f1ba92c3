// report.json and `report inspect`: the compiled model, its figures and what was found, for other programs.
import * as z from 'zod';
import type { Finding, Place } from '../../diagnostics/index.js';
import type { ProtectedReport, ProtectedReportScores } from '../../protect/index.js';
import { PublicationSchema, SourcesSchema } from './document-schema.js';
import { documentScores, policyPart } from './document-scores.js';
import { publicationPart, sourcesPart } from './document-sources.js';
import { PlaceSchema } from './document-text-schema.js';
import { CommitmentFigureSchema } from './number-scores-schema.js';
import { FigureSchema, PolicySchema, ScoresSchema } from './scores-schema.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
const DOCUMENT_VERSION = 1;

const Repair = z.strictObject({
  kind: z.enum(['joinedRest', 'droppedDelimiter', 'mendedShift', 'continuedTable']),
  file: z.string(),
  line: z.int(),
  column: z.int(),
});

const Diagnostic = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string().nullable(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  related: z.array(z.strictObject({ ...PlaceSchema.shape, label: z.string().nullable() })),
  args: z.record(z.string(), z.unknown()),
});

export const ReportDocument = z.strictObject({
  schemaVersion: z.literal(DOCUMENT_VERSION),
  toolVersion: z.string(),
  ...SourcesSchema,
  publications: z.array(PublicationSchema),
  policy: PolicySchema,
  limits: z
    .strictObject({
      measuresPerGoal: z.int().nullable(),
      measuresPerReport: z.int().nullable(),
      unchangedYears: z.int(),
    })
    .describe('How many and how old, for the checks'),
  figures: z.array(FigureSchema).describe('Every share that can be printed'),
  commitmentFigures: z.array(CommitmentFigureSchema).describe('Every count of development commitments'),
  scores: z.array(ScoresSchema).describe('Per publication: judgements, shares and deviations'),
  repairs: z.array(Repair),
  diagnostics: z.array(Diagnostic),
});
export type ReportDocument = z.infer<typeof ReportDocument>;

export interface DocumentOptions {
  toolVersion: string;
  /** Where a place stands for a reader; lines and columns count from 1. */
  locate(place: Place): { file: string; line: number; column: number };
  findings: Finding[];
  /** A finding's words in the user's language; without it the document has code and facts only. */
  describe?(finding: Finding): string;
}

/**
 * The whole report as data. Keys and items always come in the same order.
 * @param scores - Of the publications to tell of: one for `report.json`, all for `inspect`.
 */
export function reportDocument(
  report: ProtectedReport,
  scores: readonly ProtectedReportScores[],
  options: DocumentOptions,
): ReportDocument {
  const locate = (place: Place) => {
    const { file, line, column } = options.locate(place);
    return { file, line, column };
  };
  const told = new Set(scores.map(({ publication }) => publication));
  return {
    schemaVersion: DOCUMENT_VERSION,
    toolVersion: options.toolVersion,
    ...sourcesPart(report, locate),
    publications: report.publications
      .filter(({ id }) => told.has(id))
      .map((publication) => publicationPart(publication, locate)),
    policy: policyPart(report.policy, locate),
    limits: {
      measuresPerGoal: report.limits.measuresPerGoal ?? null,
      measuresPerReport: report.limits.measuresPerReport ?? null,
      unchangedYears: report.limits.unchangedYears,
    },
    figures: scores.flatMap(({ publication, figures }) =>
      figures.map(({ percent, ...figure }) => ({
        report: publication,
        ...figure,
        percent: percent ?? null,
      })),
    ),
    commitmentFigures: scores.flatMap(({ publication, commitmentFigures }) =>
      commitmentFigures.map(({ percent, ...figure }) => ({
        report: publication,
        ...figure,
        percent: percent ?? null,
      })),
    ),
    scores: scores.map((each) => documentScores(each, locate)),
    repairs: report.repairs.map(({ kind, place }) => ({ kind, ...locate(place) })),
    diagnostics: options.findings.map((finding) => diagnosticPart(finding, locate, options.describe)),
  };
}

function diagnosticPart(
  finding: Finding,
  locate: (place: Place) => z.infer<typeof PlaceSchema>,
  describe: DocumentOptions['describe'],
): ReportDocument['diagnostics'][number] {
  return {
    code: finding.code,
    severity: finding.severity,
    message: describe?.(finding) ?? null,
    ...locate(finding.place),
    related: (finding.related ?? []).map(({ place, label }) => ({ ...locate(place), label: label ?? null })),
    args: { ...finding.args },
  };
}

/** The JSON Schema that `report schema report` prints. */
export function reportJsonSchema(): object {
  const schema = z.toJSONSchema(ReportDocument, { reused: 'ref' });
  return { ...schema, title: 'report.json and report inspect of Måltal' };
}
