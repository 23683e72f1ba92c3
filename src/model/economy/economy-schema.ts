// economy/*.yaml: the schema of economy tables written in YAML.
import * as z from 'zod';
import { LocalTextInput, PeriodInput, SUPPORTED_VERSION } from '../config/schema-parts.js';

const Id = z.string().min(1).describe('An id, the same wherever the thing is meant');
const Amount = z
  .union([z.string(), z.number()])
  .describe('An amount as you would write it in a table ("-8,1"), or a plain number: -8.1');

export const AmountsInput = z.strictObject({
  period: PeriodInput,
  budget: Amount.optional(),
  outcome: Amount.optional(),
  deviation: Amount.optional().describe('As you state it; what it should be is computed and compared'),
  forecast: Amount.optional().describe('The expected outcome of the period'),
  forecastDeviation: Amount.optional(),
});
export type AmountsInput = z.infer<typeof AmountsInput>;

export const EconomyLineInput = z.strictObject({
  id: Id.optional(),
  text: LocalTextInput,
  total: z.boolean().optional().describe('Sums the lines above it, back to the total before'),
  partOf: Id.optional().describe('The id of the line that this one is a part of'),
  amounts: z.array(AmountsInput).optional().describe('The amounts of the line, one item per period'),
  reason: LocalTextInput.optional().describe('Why it deviates'),
  action: LocalTextInput.optional().describe('What is done about it'),
});

export const EconomyTableInput = z.strictObject({
  id: Id.optional(),
  unit: Id.optional().describe('The unit of the organisation; without one, the organisation as a whole'),
  title: LocalTextInput.optional(),
  amountsIn: z.string().min(1).optional().describe('What amounts are written in: tkr, mnkr, t€, 1 000 €'),
  lines: z.array(EconomyLineInput).describe('The lines of the table, from the top'),
});

export const EconomyFileInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION).describe('The version of the form in which this file is written'),
  economy: z.array(EconomyTableInput).optional().describe('Tables of the economy'),
});
