// translations.yaml: its schema, from which the editor's completion is generated too.
import * as z from 'zod';
import { SUPPORTED_VERSION } from '../config/schema-parts.js';

export const HASH = /^[0-9a-f]{12}$/u;

export const TranslationInput = z.strictObject({
  source: z
    .string()
    .regex(HASH)
    .describe('The first twelve digits of the SHA-256 of the source text that the translation was made from'),
  reviewed: z.boolean().optional().describe('Somebody has read the translation beside its source'),
  equal: z.boolean().optional().describe('The translation has the same words as the source on purpose'),
  delivered: z
    .string()
    .regex(HASH)
    .optional()
    .describe(
      'What a translator’s file has brought, by which the next file from the same export goes on from there',
    ),
  previous: z
    .string()
    .optional()
    .describe('The source text that the translation was made from, where it has changed since'),
});
export type TranslationInput = z.infer<typeof TranslationInput>;

export const TranslationsFileInput = z.strictObject({
  version: z.literal(SUPPORTED_VERSION).describe('The version of the form in which this file is written'),
  translations: z
    .record(z.string(), z.record(z.string(), TranslationInput))
    .optional()
    .describe('Per language tag: the id of each text, and what its translation was made from'),
});
