// From a report, or from the report.json of an earlier one, to what later reports are compared with.
import * as z from 'zod';
import type { Place } from '../diagnostics/index.js';
import { type Quantity, type QuantityContext, readQuantity } from '../quantity/index.js';
import type { EarlierMeasure, EarlierReport, EarlierValue } from './earlier.js';
import { type Observation, type Target, TOTAL } from './numbers.js';
import type { LocalText, Report } from './report.js';

/** What is compared, and where report.yaml names it. */
export interface EarlierSource {
  kind: EarlierReport['kind'];
  /** The publication that names it. */
  publication: string;
  /** What it was read from: a path or a git revision, to be shown. */
  label: string;
  place: Place;
}

/** The part of a report that later ones are compared with. */
export function earlierFromReport(report: Report, source: EarlierSource): EarlierReport {
  return {
    ...source,
    goals: report.goals.map(({ id, text }) => ({ id, text: plainTexts(text) })),
    measures: report.measures.map(({ id, text, targets, observations }) => ({
      id,
      text: plainTexts(text),
      targets: targets.map(earlierValue),
      observations: observations.map(earlierValue),
    })),
  };
}

function earlierValue(value: Target | Observation): EarlierValue {
  const { period, group, text, quantity } = value;
  return { period: period?.id, group, unit: 'unit' in value ? value.unit : undefined, text, quantity };
}

function plainTexts(text: LocalText): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).flatMap(([language, rich]) => (rich ? [[language, rich.plain]] : [])),
  );
}

const Texts = z.record(z.string(), z.string()).catch({});
const Value = z.object({
  period: z.string().nullish(),
  group: z.string().optional().catch(undefined),
  unit: z.string().nullish().catch(undefined),
  text: z.string(),
  /** Tells of what kind the value was, where its text alone can be read in two ways. */
  quantity: z.object({ kind: z.string() }).optional().catch(undefined),
});
const Goal = z.object({ id: z.string(), text: Texts });
const Measure = z.object({
  id: z.string(),
  text: Texts,
  unitOfValue: z.string().nullish().catch(undefined),
  targets: z.array(z.unknown()).catch([]),
  observations: z.array(z.unknown()).catch([]),
});
/** Older versions lack fields, newer ones have more: only what is compared is looked at. */
const Document = z.object({
  schemaVersion: z.number(),
  languages: z.array(z.string()).catch([]),
  goals: z.array(z.unknown()),
  unitGoals: z.array(z.unknown()).catch([]),
  measures: z.array(z.unknown()),
});

/**
 * Reads the report.json of an earlier report, whichever version wrote it; items that cannot be read are left out.
 * Undefined when it is no report.json at all. Never throws.
 */
export function earlierFromDocument(json: unknown, source: EarlierSource): EarlierReport | undefined {
  const document = Document.safeParse(json);
  if (!document.success) return undefined;
  const { goals, unitGoals, measures, languages } = document.data;
  return {
    ...source,
    goals: [...goals, ...unitGoals].flatMap((item) => readable(Goal, item)),
    measures: measures.flatMap((item) =>
      readable(Measure, item).map((measure) => readMeasure(measure, languages[0])),
    ),
  };
}

function readMeasure(measure: z.output<typeof Measure>, language: string | undefined): EarlierMeasure {
  const unit = measure.unitOfValue ?? undefined;
  const values = (items: readonly unknown[]) =>
    items.flatMap((item) => readable(Value, item)).map((value) => readValue(value, unit, language));
  return {
    id: measure.id,
    text: measure.text,
    targets: values(measure.targets),
    observations: values(measure.observations),
  };
}

function readValue(
  value: z.output<typeof Value>,
  unitOfValue: string | undefined,
  language: string | undefined,
): EarlierValue {
  const { period, group, unit, text, quantity } = value;
  const context: QuantityContext = {
    dash: 'missing',
    ...(unitOfValue === undefined ? {} : { unit: unitOfValue }),
    ...(language === undefined ? {} : { language }),
    ...kindIn(quantity?.kind),
  };
  return {
    period: period ?? undefined,
    group: group ?? TOTAL,
    unit: unit ?? undefined,
    text,
    quantity: quantityOf(text, context),
  };
}

/** What could not be read then cannot be compared now. */
function quantityOf(text: string, context: QuantityContext): Quantity {
  const reading = readQuantity(text, context);
  return 'quantity' in reading ? reading.quantity : { kind: 'missing', reason: 'unspecified' };
}

function kindIn(kind: string | undefined): Pick<QuantityContext, 'kind'> {
  return kind === 'number' || kind === 'rank' || kind === 'fraction' || kind === 'date' ? { kind } : {};
}

function readable<Schema extends z.ZodType>(schema: Schema, item: unknown): z.output<Schema>[] {
  const result = schema.safeParse(item);
  return result.success ? [result.data] : [];
}
