// A YAML file read item by item gives what the grammar of YAML gives of the whole, or leaves the file to it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { YamlDocument } from '../src/parse/index.js';
import { parseYaml } from '../src/parse/parse-yaml.js';
import { parseYamlItems, type YamlItemMemory } from '../src/parse/parse-yaml-items.js';

const LOVISA = readFileSync('examples/lovisa/goals/seniorer.yaml', 'utf8');
const SMALL = `# Comment
version: 1

goals: # of the year
  # First
  - id: a
    text: { sv: ett, fi: yksi }
    parties: [x,
      y]

  # Second,
  #  and longer

  - id: b
    text:
      sv: |+
        två
          - rader

      fi: "kaksi
        riviä"
  # Between its lines
    unit: !!str u
  -
    id: c # a comment
    unit: w
# at the end

# Of the second list
carried:
- # with dashes in the first column
  id: d
# between
-   id: e
    texts: ["- x", '# y']
empty: []
# Deep
deep:
  er:
    - id: f
# at its end
`;

const file = (text: string) => ({ path: 'goals/a.yaml', text });
const inItems = (text: string, memory: YamlItemMemory = new Map()) => parseYamlItems(file(text), memory);

/** The way to each value, and to some that are not there. */
function waysIn(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  const isList = Array.isArray(value);
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => waysIn(item, [...way, isList ? Number(key) : key]))
      : [];
  return [way, [...way, 'missing'], [...way, 99], ...below];
}

function expectAlike(own: YamlDocument | undefined, text: string): void {
  const { value, diagnostics } = parseYaml(file(text));
  expect(diagnostics).toEqual([]);
  expect(own?.data).toStrictEqual(value.data);
  expect(own?.text).toBe(text);
  const placesOf = (document: YamlDocument | undefined) =>
    waysIn(value.data).map((way) => [way, document?.placeOf(way), document?.placeOfKey(way)]);
  expect(placesOf(own)).toEqual(placesOf(value));
}

describe('read item by item', () => {
  test.each([
    ['a file of the example Lovisa', LOVISA],
    ['every way to write', SMALL],
    ['one item', 'goals:\n - id: a\n'],
    ['no line end', 'goals:\n- id: a'],
    ['no list', 'goals:\n  a: 1\n'],
    ['a list in one line', 'goals: [a]\n'],
  ])('%s', (_, text) => {
    expectAlike(inItems(text), text);
  });

  test.each([
    ['a goal of Lovisa', LOVISA.split('\n').slice(0, 36).join('\n')],
    ['every way to write', SMALL],
  ])('whatever has been changed in it: %s', (_, base) => {
    const lines = base.split('\n');
    const words = fc.constantFrom(
      ...['', ' ', '  ', '- ', '#', ' # x', ':', '"', "'", '|', '&a ', '*a', '[', '{', '-'],
    );
    const line = fc.nat(lines.length - 1);
    const change = fc.record({ line, column: fc.nat(30), words, cut: fc.nat(2), isMoved: fc.boolean() });
    let readInItems = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const memory: YamlItemMemory = new Map();
        inItems(base, memory);
        const text = changed(lines, changes);
        const own = inItems(text, memory);
        if (!own) return;
        readInItems += 1;
        expectAlike(own, text);
      }),
      { numRuns: 400 },
    );
    expect(readInItems).toBeGreaterThan(10);
  });
});

interface Change {
  line: number;
  column: number;
  words: string;
  /** Letters that go. */
  cut: number;
  /** Whether another line is put before it. */
  isMoved: boolean;
}

function changed(lines: readonly string[], changes: readonly Change[]): string {
  const result = [...lines];
  for (const { line, column, words, cut, isMoved } of changes) {
    const former = result[line] ?? '';
    result[line] = former.slice(0, column) + words + former.slice(column + cut);
    if (isMoved) result.splice(line, 0, ...result.splice((line * 7) % result.length, 1));
  }
  return result.join('\n');
}

it('reads only what has changed anew', () => {
  const memory: YamlItemMemory = new Map();
  const goalsIn = (text: string) => {
    const data = inItems(text, memory)?.data;
    return (data as { goals: unknown[] }).goals;
  };
  const before = goalsIn(SMALL);
  const after = goalsIn(SMALL.replace('sv: ett', 'sv: ett och annat'));
  expect(after.map((goal, index) => goal === before[index])).toEqual([false, true, true]);
});

describe('left to the whole grammar', () => {
  test.each([
    ['a fault', SMALL.replace('{ sv', '{{ sv')],
    ['a key that stands twice', SMALL.replace('    unit: !!str u', '    id: u')],
    ['an anchor', SMALL.replace('id: b', 'id: &b b')],
    ['an alias', SMALL.replace('id: b', 'id: *b')],
    ['a tab', SMALL.replace('  - id: b', '  -\tid: b')],
    ['several documents', `---\n${SMALL}`],
    ['a key that stands twice in the file', `${SMALL}version: 1\n`],
    ['no key', '- a\n'],
    ['a line beside the dashes', SMALL.replace('    unit', '  unit')],
    ['an item without content', SMALL.replace('- id: b', '-\n  - id: b')],
    ['a comment at the end of an item', SMALL.replace('\n  # Second', '\n    # First\n  # Second')],
    ['nothing at the end of an item', SMALL.replace('y]', 'y]\n    actions:')],
    ['a comment at the end of a list', SMALL.replace('# at the end', '  # at the end')],
    ['a comment at the end of the file', `${SMALL}  # at its end\n`],
    ['comments alone', '# a\n'],
    ['a text that goes on in the next item', SMALL.replace('sv: ett,', 'sv: "ett,')],
  ])('%s', (_, text) => {
    expect(inItems(text)).toBeUndefined();
  });
});
