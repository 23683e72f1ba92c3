// The shapes that everything in report.json is made of: places, texts and ids.
import * as z from 'zod';

export const PlaceSchema = z
  .strictObject({ file: z.string(), line: z.int(), column: z.int() })
  .describe('A file of the repository; line and column count from 1');

/** Plain texts by language tag. A field `…Html` beside it has those that carry markup. */
export const TextSchema = z
  .record(z.string(), z.string())
  .describe('A text per language tag; a language that lacks it has no key');

export const HtmlSchema = TextSchema.optional().describe(
  'The same text as sanitised HTML, only in languages where it has markup',
);

export const IdSchema = z.string();
