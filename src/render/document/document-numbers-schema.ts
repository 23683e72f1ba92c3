// The shape of what the sources say in numbers, in report.json: values of measures, and the economy.
import * as z from 'zod';
import { QuantitySchema } from './document-quantity-schema.js';
import { HtmlSchema, IdSchema, PlaceSchema, TextSchema } from './document-text-schema.js';

const reading = {
  text: z.string().describe('As it is written'),
  quantity: QuantitySchema,
  footnotes: z.array(z.string()).describe('Marks of notes that stand at the value'),
  place: PlaceSchema,
};
const Group = z.string().describe('total, women, men, girls, boys, other, or a group of the author’s own');
const observed = {
  period: IdSchema,
  group: Group,
  unit: IdSchema.nullable().describe('The unit that says it; null for the level above the units'),
  ...reading,
};
const Reading = z.strictObject(reading);

/** What a measure has besides its follow-ups. */
export const MeasureNumbersSchema = {
  unitOfValue: z.string().nullable().describe('The unit of the values, as its author writes it'),
  direction: z.enum(['higher', 'lower', 'inRange', 'exact']).nullable(),
  decimals: z.int().nullable(),
  baseline: z.strictObject({ period: IdSchema.nullable(), ...reading }).nullable(),
  groups: z.array(z.strictObject({ id: Group, text: TextSchema })),
  targets: z.array(z.strictObject({ period: IdSchema.nullable(), group: Group, ...reading })),
  observations: z.array(z.strictObject(observed)),
  forecastValues: z.array(
    z.strictObject({ madeIn: IdSchema.describe('Period of the report that made it'), ...observed }),
  ),
  source: TextSchema.describe('Where the values come from'),
  population: z.int().nullable().describe('Of how many a rank counts, when all take part'),
  methodBreaks: z.array(z.strictObject({ period: IdSchema, note: TextSchema, place: PlaceSchema })),
  reported: z.literal('annual').nullable().describe('annual: the value follows in the annual report'),
  lagYears: z.int(),
  accumulates: z.boolean(),
  fulfilment: z.enum(['ratio', 'progress']).nullable(),
  thresholds: z
    .strictObject({ met: z.number().optional(), partlyMet: z.number().optional() })
    .nullable()
    .describe('Limits of its own, as ratios'),
  partlyFrom: Reading.nullable(),
  notes: z.array(z.strictObject({ mark: z.string(), text: TextSchema, place: PlaceSchema })),
};

const AmountsSchema = z.strictObject({
  period: IdSchema,
  budget: Reading.nullable(),
  outcome: Reading.nullable(),
  deviation: Reading.nullable().describe('As its author states it'),
  forecast: Reading.nullable(),
  forecastDeviation: Reading.nullable(),
});

export const EconomyTableSchema = z.strictObject({
  id: IdSchema,
  unit: IdSchema.nullable().describe('null for the organisation as a whole'),
  title: TextSchema,
  amountsIn: z.string().nullable().describe('What amounts are written in: tkr, mnkr, 1 000 €'),
  lines: z.array(
    z.strictObject({
      id: IdSchema,
      text: TextSchema,
      isTotal: z.boolean(),
      partOf: IdSchema.nullable(),
      amounts: z.array(AmountsSchema),
      reason: TextSchema,
      reasonHtml: HtmlSchema,
      action: TextSchema,
      actionHtml: HtmlSchema,
      place: PlaceSchema,
    }),
  ),
  places: z.array(PlaceSchema),
});
