// `privacy:` of report.yaml: its schema.
import * as z from 'zod';
import { Slug } from './schema-parts.js';

const PrivacyScopeInput = z.strictObject({
  themes: z.array(Slug).optional().describe('Ids of themes'),
  units: z.array(Slug).optional().describe('Ids of units; what is part of them is meant, too'),
  measures: z.array(Slug).optional().describe('Ids of measures'),
});
export const PrivacyInput = z
  .strictObject({
    threshold: z
      .int()
      .min(2)
      .max(1000)
      .optional()
      .describe('Counts of people below this number are withheld where they are sensitive; 5 when not given'),
    zeros: z
      .enum(['hide', 'show'])
      .optional()
      .describe('hide: a zero is withheld like a small count; show: zeros are shown'),
    sources: z
      .enum(['public', 'private'])
      .optional()
      .describe(
        'private: only those who may know the counts can read this repository, so that nothing is said of those withheld',
      ),
    sensitive: z
      .union([z.literal('all'), PrivacyScopeInput])
      .optional()
      .describe('Where counts of people are sensitive: all, or themes, units and measures'),
    open: PrivacyScopeInput.optional().describe(
      'Where it has been decided that counts of people are not sensitive',
    ),
  })
  .describe('Small counts of people that the report withholds, so that nobody can be recognised in them');
export type PrivacyInput = z.infer<typeof PrivacyInput>;
