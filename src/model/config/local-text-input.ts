// A text as report.yaml states it.
import * as z from 'zod';

/** A text in the source language, or one per language. */
export const LocalTextInput = z
  .union([z.string().min(1), z.record(z.string(), z.string())])
  .describe('A text in the source language, or one text per language: { sv: …, fi: … }');
export type LocalTextInput = z.infer<typeof LocalTextInput>;
