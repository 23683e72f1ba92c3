// The shape of a value in report.json: as it is written, and as it is read.
import * as z from 'zod';

const Decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/u)
  .describe('An exact decimal number as text, with a point: 4.0 is not 4');
const Operator = z.enum(['<', '<=', '>', '>=']);

const counted = {
  unit: z.string().optional().describe('What it is counted in: SEK, EUR, %, pp, day, person, …'),
  scale: z.number().describe('What the value is multiplied by to be in the unit: 1000 for tkr'),
  asOf: z.string().optional().describe('The year or month that the cell itself gives'),
  approximate: z.literal(true).optional(),
  among: z.string().optional().describe("Of whom or what, in the author's words"),
};

const NumberSchema = z.strictObject({
  kind: z.literal('number'),
  value: Decimal.describe('Before the scale'),
  growth: z.literal(true).optional().describe('Written with a plus: a change, not a level'),
  ...counted,
});
const BoundSchema = z.strictObject({ kind: z.literal('bound'), op: Operator, value: Decimal, ...counted });
const End = z.strictObject({ value: Decimal, asOf: z.string().optional() });

/** What a cell says. */
export const QuantitySchema = z
  .discriminatedUnion('kind', [
    NumberSchema,
    z.strictObject({ kind: z.literal('range'), low: Decimal, high: Decimal, ...counted }),
    BoundSchema,
    z.strictObject({
      kind: z.literal('rank'),
      place: z.int(),
      of: z.int().optional(),
      op: z.literal('<=').optional(),
      asOf: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('fraction'),
      numerator: Decimal,
      denominator: Decimal,
      op: Operator.optional(),
      unit: z.string().optional(),
      asOf: z.string().optional(),
      approximate: z.literal(true).optional(),
      among: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('date'),
      year: z.int().optional(),
      month: z.int().optional(),
      day: z.int().optional(),
      part: z.enum(['beginning', 'middle', 'end', 'spring', 'summer', 'autumn', 'winter']).optional(),
      op: z.literal('<=').optional(),
    }),
    z.strictObject({ kind: z.literal('period'), from: z.string(), to: z.string() }),
    z.strictObject({
      kind: z.literal('time'),
      hour: z.int(),
      minute: z.int(),
      op: z.literal('<=').optional(),
    }),
    z.strictObject({ kind: z.literal('change'), from: End, to: End, ...counted }),
    z.strictObject({
      kind: z.literal('verbal'),
      direction: z.enum(['increase', 'decrease', 'maintain', 'notIncrease', 'notDecrease', 'improve']),
      by: z.discriminatedUnion('kind', [NumberSchema, BoundSchema]).optional(),
      rest: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('missing'),
      reason: z.enum([
        'notYetDue',
        'late',
        'notApplicable',
        'suppressed',
        'notComparable',
        'notAssessable',
        'noTarget',
        'unspecified',
      ]),
      firstYear: z.int().optional(),
      what: z.literal('rank').optional(),
    }),
    z.strictObject({ kind: z.literal('several'), cells: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
  ])
  .describe('The value as it is read');

export const RatioSchema = z
  .strictObject({
    numerator: Decimal,
    denominator: Decimal,
    percent: z.number().describe('Rounded half away from zero'),
  })
  .describe('An exact ratio, uncapped');

export const DecimalSchema = Decimal;
