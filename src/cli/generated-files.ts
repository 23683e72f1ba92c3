// Files in the repository that are generated from the program itself; `node build.mjs --generate` writes them.
import { type RuleExamplesByCode, rulePages, wordsPage } from '../explain/index.js';
import { configJsonSchema, goalsJsonSchema } from '../model/index.js';
import { reportJsonSchema } from '../render/index.js';
import { RULES } from '../validate/index.js';

/** File texts by path from the root of the project. */
export function generatedFiles(): Record<string, string> {
  const schemas = { config: configJsonSchema(), goals: goalsJsonSchema(), report: reportJsonSchema() };
  const files: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    files[`schemas/${name}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  }
  files['docs/words.md'] = wordsPage();
  for (const { path, content } of rulePages(examplesOfRules())) files[path] = content;
  return files;
}

function examplesOfRules(): RuleExamplesByCode {
  return Object.fromEntries(RULES.map(({ code, examples }) => [code, examples]));
}
