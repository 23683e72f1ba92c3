// Files in the repository that are generated from the program itself; `node build.mjs --generate` writes them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profilePages, type RuleExamplesByCode, rulePages, wordsPage } from '../explain/index.js';
import { commandWordsFor, diagnosticWordsFor } from '../i18n/index.js';
import {
  configJsonSchema,
  economyJsonSchema,
  goalsJsonSchema,
  translationsJsonSchema,
} from '../model/index.js';
import { reportJsonSchema, templateDataPage, viewJsonSchema, withPartialsTable } from '../render/index.js';
import { findingsJsonSchema } from '../reporters/index.js';
import { readTemplateFolder } from '../source/index.js';
import { RULES } from '../validate/index.js';
import { argumentsOf, COMMAND_NAMES } from './command-arguments.js';
import { packageRoot } from './package-root.js';
import { readViewTypes } from './template/read-view-types.js';

const COMMANDS_IN_README = /(?<=<!-- commands:start -->\n).*?(?=<!-- commands:end -->)/s;

/** File texts by path from the root of the project. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const view = viewJsonSchema(readViewTypes(packageRoot()));
  const schemas = {
    config: configJsonSchema(titlesOfCodes()),
    goals: goalsJsonSchema(),
    economy: economyJsonSchema(),
    report: reportJsonSchema(),
    translations: translationsJsonSchema(),
    findings: findingsJsonSchema(),
    view,
  };
  const files: Record<string, string> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    files[`schemas/${name}.schema.json`] = `${JSON.stringify(schema, null, 2)}\n`;
  }
  files['docs/words.md'] = wordsPage();
  for (const { path, content } of [...rulePages(examplesOfRules()), ...profilePages()]) files[path] = content;
  files['README.md'] = readme();
  files['docs/templates-data.md'] = templateDataPage(view);
  files['docs/templates.md'] = await templatesPage();
  return files;
}

/** What is there already, with the commands as the help has them. */
function readme(): string {
  const text = readText('README.md');
  if (!COMMANDS_IN_README.test(text)) throw new Error('README.md has no marks around its commands');
  return text.replace(COMMANDS_IN_README, () => commandTable());
}

/** What is there already, with the partials as their first lines describe them. */
async function templatesPage(): Promise<string> {
  const files = await readTemplateFolder(join(packageRoot(), 'templates'));
  return withPartialsTable(readText('docs/templates.md'), files);
}

function readText(path: string): string {
  return readFileSync(join(packageRoot(), path), 'utf8').replaceAll('\r\n', '\n');
}

function commandTable(): string {
  const { help } = commandWordsFor('en');
  const rows = COMMAND_NAMES.map((name) => {
    const usage = `report ${name} ${argumentsOf(name)}`.replaceAll('|', '\\|');
    return `| \`${usage}\` | ${help[name]} |\n`;
  });
  return `| Command | What it does |\n|---------|--------------|\n${rows.join('')}`;
}

/** As an editor shows them beside the codes under `rules:`. */
function titlesOfCodes(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(diagnosticWordsFor('en')).map(([code, { title }]) => [code, title]),
  );
}

function examplesOfRules(): RuleExamplesByCode {
  return Object.fromEntries(RULES.map(({ code, examples }) => [code, examples]));
}
