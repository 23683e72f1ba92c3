// translations.yaml read line by line gives what the grammar of YAML gives, or leaves the file to it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLineYaml } from '../src/parse/parse-line-yaml.js';
import { parseYaml } from '../src/parse/parse-yaml.js';

const file = (text: string) => ({ path: 'translations.yaml', text });
const HEAD = 'version: 1\ntranslations:\n  fi-FI:\n';
const entry = (more = '') => `    goal.a.text: { source: "91fc08d10d61"${more} }\n`;

/** The same data, and each entry at the same place. */
function expectAlike(text: string): void {
  const own = parseLineYaml(file(text));
  const { value, diagnostics } = parseYaml(file(text));
  expect(diagnostics).toEqual([]);
  expect(own?.data).toEqual(value.data);
  const { translations } = value.data as { translations: Record<string, Record<string, unknown>> };
  for (const [language, entries] of Object.entries(translations)) {
    expect(own?.placeOfKey(['translations', language])).toEqual(value.placeOfKey(['translations', language]));
    for (const id of Object.keys(entries)) {
      const path = ['translations', language, id];
      expect([own?.placeOfKey(path), own?.placeOf(path)]).toEqual([
        value.placeOfKey(path),
        value.placeOf(path),
      ]);
    }
  }
}

describe('read line by line', () => {
  test.each(['lovisa', 'helsingfors'])('the file of the example %s', (example) => {
    expectAlike(readFileSync(`examples/${example}/translations.yaml`, 'utf8'));
  });

  test('every field', () => {
    expectAlike(HEAD + entry(', reviewed: true, equal: true, delivered: "0123456789ab", previous: "x"'));
  });

  test('any entries, with any previous words', () => {
    const id = fc.stringMatching(/^[a-z][a-zåäö0-9._-]{0,12}$/);
    const source = fc.stringMatching(/^[0-9a-f]{12}$/);
    const entries = fc.dictionary(
      id,
      fc.record({ source, reviewed: fc.boolean(), previous: fc.option(fc.string()) }),
    );
    fc.assert(
      fc.property(entries, (all) => {
        const lines = Object.entries(all).map(([key, { source: hash, reviewed, previous }]) => {
          const fields = [`source: "${hash}"`, ...(reviewed ? ['reviewed: true'] : [])];
          if (previous !== null) fields.push(`previous: ${JSON.stringify(previous)}`);
          return `    ${key}: { ${fields.join(', ')} }\n`;
        });
        const text = HEAD + lines.join('');
        if (lines.length > 0 && parseLineYaml(file(text))) expectAlike(text);
      }),
    );
  });
});

describe('left to YAML', () => {
  test.each([
    ['a key that stands twice', HEAD + entry() + entry()],
    ['another version', HEAD.replace('1', '2') + entry()],
    ['other fields', HEAD + entry(', seen: true')],
    ['another indentation', HEAD + entry().replace('    ', '      ')],
    ['a comment behind a value', HEAD + entry().replace('\n', ' # yes\n')],
    ['an entry without a language', `version: 1\ntranslations:\n${entry()}`],
    ['a language outside', `version: 1\n  fi-FI:\n${entry()}`],
    ['words that are no string', HEAD + entry(', previous: "\\x"')],
    ['a tab', HEAD + entry().replace('    ', '\t')],
    ['an id that is no word', HEAD + entry().replace('goal.a.text', 'null')],
    ['a language that is no word', HEAD.replace('fi-FI', 'no') + entry()],
    ['an empty list', 'version: 1\ntranslations: {}\n'],
  ])('%s', (_, text) => {
    expect(parseLineYaml(file(text))).toBeUndefined();
  });
});
