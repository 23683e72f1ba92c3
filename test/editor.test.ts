// What editors complete from: every key of the YAML files is described, and the examples for VS Code lead somewhere.
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  configJsonSchema,
  economyJsonSchema,
  goalsJsonSchema,
  translationsJsonSchema,
} from '../src/model/index.js';
import { findingsJsonSchema } from '../src/reporters/index.js';
import { PROJECT } from './support/run-cli.js';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every property of a schema with the path to it. */
function propertiesOf(schema: unknown, path = ''): [path: string, property: Json][] {
  if (Array.isArray(schema)) return schema.flatMap((item, index) => propertiesOf(item, `${path}/${index}`));
  if (!isObject(schema)) return [];
  const own = isObject(schema.properties)
    ? Object.entries(schema.properties).flatMap(([name, property]): [string, Json][] =>
        isObject(property) ? [[`${path}/${name}`, property]] : [],
      )
    : [];
  return [...own, ...Object.entries(schema).flatMap(([key, part]) => propertiesOf(part, `${path}/${key}`))];
}

function isDescribed(property: Json, schema: Json): boolean {
  const definitions = isObject(schema.$defs) ? schema.$defs : {};
  const name = String(property.$ref ?? '').replace('#/$defs/', '');
  const target = definitions[name];
  return Boolean(property.description ?? (isObject(target) && target.description));
}

const SCHEMAS: [string, object][] = [
  ['config', configJsonSchema()],
  ['goals', goalsJsonSchema()],
  ['economy', economyJsonSchema()],
  ['translations', translationsJsonSchema()],
  ['findings', findingsJsonSchema()],
];

describe.each(SCHEMAS)('the schema of %s', (_, schema) => {
  it('describes every property', () => {
    const properties = propertiesOf(schema);
    expect(properties.length).toBeGreaterThan(5);
    const bare = properties.filter(([, property]) => !isDescribed(property, schema as Json));
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});

it('has the words to choose from where there are only some', () => {
  const choices = propertiesOf(goalsJsonSchema()).filter(([, { enum: words }]) => Array.isArray(words));
  const names = new Set(choices.map(([path]) => path.slice(path.lastIndexOf('/') + 1)));
  for (const name of ['kind', 'direction', 'status', 'assessment', 'forecast', 'trend', 'fulfilment'])
    expect(names).toContain(name);
});

describe('the settings for VS Code', () => {
  const read = async (name: string) => JSON.parse(await readFile(join(PROJECT, 'docs/vscode', name), 'utf8'));

  it('name schemas that are published', async () => {
    const schemas = Object.keys((await read('settings.json'))['yaml.schemas']);
    expect(schemas.length).toBeGreaterThan(0);
    for (const path of schemas) {
      expect(path).toMatch(/^\.vscode\//);
      await access(join(PROJECT, 'schemas', path.replace('.vscode/', '')));
    }
  });

  it('recommend the extension that reads them', async () => {
    expect((await read('extensions.json')).recommendations).toEqual(['redhat.vscode-yaml']);
  });
});
