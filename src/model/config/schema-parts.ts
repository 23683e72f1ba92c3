// What the schemas of all YAML files are made of: version, ids, dates, periods, texts.
import * as z from 'zod';
import { isDate, parsePeriod } from '../period.js';

export const SUPPORTED_VERSION = 1;

export const Slug = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  .describe('An id: letters, digits, hyphens; no spaces');

/** Dates and numbers that YAML may hand over unquoted. */
const Text = z.union([z.string(), z.number()]).transform(String);
export const IsoDate = Text.refine(isDate, { params: { expected: '2021-09-15' } }).describe(
  'A date: 2021-09-15',
);
export const PeriodInput = Text.refine((text) => parsePeriod(text) !== undefined, {
  params: { period: true },
}).describe('2021, 2021-H1, 2021-T2, 2021-Q3, 2021-08, or 2021-01-01/2021-08-31');

/** A text in the source language, or one per language. */
export const LocalTextInput = z
  .union([z.string().min(1), z.record(z.string(), z.string())])
  .describe('A text in the source language, or one text per language: { sv: …, fi: … }');
export type LocalTextInput = z.infer<typeof LocalTextInput>;
