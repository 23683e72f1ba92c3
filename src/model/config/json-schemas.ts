// JSON Schemas for editors, from the same schemas that check the files.
import * as z from 'zod';
import { EconomyFileInput } from '../economy/economy-schema.js';
import { TranslationsFileInput } from '../translations/translations-schema.js';
import { GoalsFileInput } from '../yaml/goals-schema.js';
import { ConfigInput } from './config-schema.js';
import { RulesInput } from './rules-schema.js';

/**
 * The schema of report.yaml.
 * @param titles - What each code is called, for the editor to show beside it.
 */
export function configJsonSchema(titles: Readonly<Record<string, string>> = {}): object {
  const described = RulesInput.extend(
    Object.fromEntries(
      Object.entries(RulesInput.shape).map(([code, rule]) => {
        const title = titles[code];
        return [code, title === undefined ? rule : rule.describe(title)];
      }),
    ),
  );
  const schema = ConfigInput.extend({ rules: described.optional().describe(RulesInput.description ?? '') });
  return toSchema(schema, 'report.yaml of a Måltal report repository');
}

/** The schema of goals/*.yaml and measures/*.yaml. */
export function goalsJsonSchema(): object {
  return toSchema(GoalsFileInput, 'goals/*.yaml and measures/*.yaml of a Måltal report repository');
}

/** The schema of economy/*.yaml. */
export function economyJsonSchema(): object {
  return toSchema(EconomyFileInput, 'economy/*.yaml of a Måltal report repository');
}

/** The schema of translations.yaml. */
export function translationsJsonSchema(): object {
  return toSchema(TranslationsFileInput, 'translations.yaml of a Måltal report repository');
}

function toSchema(schema: z.ZodType, title: string): object {
  return { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), title };
}
