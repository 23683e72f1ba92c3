// `followUps:` of a goal, a measure or a commitment: what is said of it, per unit and period.
import type * as z from 'zod';
import type { Path } from '../checked-yaml.js';
import { cumulativePeriod, type Period, parsePeriod } from '../period.js';
import type { FollowUp, Stated } from '../report.js';
import { emptyFollowUp, type Located } from '../statement.js';
import type { GoalsFile } from './goals-file.js';
import { FollowUpInput, type ValueInput } from './goals-schema.js';
import { unitOf } from './named-unit.js';

export interface FollowUpOfYaml {
  followUp: FollowUp;
  /** As the follow-up names it; undefined where it speaks for the unit that the goal or measure stands under. */
  unit: Located | undefined;
  forecast: ForecastInput | undefined;
}

/** A value that the year is expected to end at, not yet read. */
export interface ForecastInput {
  value: ValueInput;
  /** The period that it speaks of. */
  period: Period;
  /** The period of the follow-up. */
  madeIn: Period;
  /** An id of report.yaml; undefined for the level above the units. */
  unit: string | undefined;
  path: Path;
}

/**
 * The sound ones; what is wrong with the others is reported.
 * @param path - Of that which they are follow-ups of.
 * @param schema - What such a follow-up can hold.
 */
export function readFollowUps(
  inputs: readonly unknown[] | undefined,
  path: Path,
  file: GoalsFile,
  schema: z.ZodType<FollowUpInput> = FollowUpInput,
): FollowUpOfYaml[] {
  const { yaml } = file;
  return yaml.items(schema, inputs, [...path, 'followUps']).flatMap(({ item, path: here }) => {
    const period = parsePeriod(item.period);
    if (!period) return [];
    const unit = yaml.located(item.unit, [...here, 'unit']);
    const forecast = forecastOf(item, period, unit, here, file);
    return [{ followUp: followUpOf(item, period, here, file), unit, forecast }];
  });
}

/** The forecasts among them, in their order. */
export function forecastsOf(followUps: readonly FollowUpOfYaml[]): ForecastInput[] {
  return followUps.flatMap(({ forecast }) => forecast ?? []);
}

function followUpOf(input: FollowUpInput, period: Period, path: Path, { yaml, texts }: GoalsFile): FollowUp {
  const place = yaml.place(path);
  const text = (
    key: keyof FollowUpInput &
      ('outcome' | 'reason' | 'consequence' | 'correctiveAction' | 'motivation' | 'comment'),
  ) => texts.read(input[key], [...path, key]);
  const stated = <Value extends string>(key: string, value: Value | undefined): Stated<Value> | undefined =>
    value === undefined
      ? undefined
      : { value, word: value, suggested: input.suggested ?? false, place: yaml.place([...path, key]) };
  return {
    ...emptyFollowUp(period, place),
    outcome: text('outcome'),
    status: stated('status', input.status),
    assessment: stated('assessment', input.assessment),
    forecast: stated('forecast', input.forecast),
    trend: stated('trend', input.trend),
    reason: text('reason'),
    consequence: text('consequence'),
    correctiveAction: text('correctiveAction'),
    motivation: text('motivation'),
    comment: text('comment'),
    author:
      input.author === undefined
        ? undefined
        : { party: undefined, text: texts.read(input.author, [...path, 'author']), place },
  };
}

function forecastOf(
  { forecastValue, forecastPeriod }: FollowUpInput,
  madeIn: Period,
  unit: Located | undefined,
  path: Path,
  { config }: GoalsFile,
): ForecastInput | undefined {
  if (forecastValue === undefined) return undefined;
  const period = (forecastPeriod && parsePeriod(forecastPeriod)) || cumulativePeriod(madeIn.year, 12);
  // One that nobody knows is reported where the follow-up itself is placed.
  const id = unit && unitOf(unit, config, () => undefined);
  return { value: forecastValue, period, madeIn, unit: id, path: [...path, 'forecastValue'] };
}
