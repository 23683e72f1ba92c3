// Each code's own examples through the whole pipeline: `bad` gives exactly that code at its marks, `good` gives nothing.
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SEVERITY,
  type DiagnosticCode,
  EXAMPLES,
  type Example,
  type RuleExample,
  WITHOUT_EXAMPLE,
} from '../src/diagnostics/index.js';
import { SLUGS } from '../src/i18n/index.js';
import { analyse } from '../src/pipeline.js';
import { RULES } from '../src/validate/index.js';
import { exampleSources } from './support/example-repository.js';

const CODES = Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[];
/** Two editions of one row; the status stands in both. */
const editions = (finnishStatus: string): Example => ({
  'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad, fi: Mallila }, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
`,
  'goals/enhet.sv.md': `# Enheten {#enhet}
## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 |
|---|---|---|---|---|
| a | Barn mår bra | Enkäten | Enkäten är gjord. | genomförd |
`,
  'goals/enhet.fi.md': `# Yksikkö {#enhet}
## Hyvä arki {#vardag}

| Tunnus | Avaintavoite | Mittari | Osavuosikatsaus 1–6/2021 | Tila 1–6/2021 |
|---|---|---|---|---|
| a | Lapset voivat hyvin | Kysely | Kysely on tehty. | ${finnishStatus} |
`,
});

const examples: [string, RuleExample][] = [
  ...Object.entries(EXAMPLES),
  ['L09', { bad: editions('«käynnissä»'), good: editions('valmis') }],
  ...RULES.map((rule): [string, RuleExample] => [rule.code, rule.examples]),
];

/** `code file «text»` for each finding. */
function findingsIn(example: Example): string[] {
  const { sources, compared } = exampleSources(example);
  const textOf = new Map(sources.files.map((file) => [file.path, file.text]));
  return analyse(sources, [], compared).findings.map(
    ({ code, place }) =>
      `${code} ${place.file} «${textOf.get(place.file)?.slice(place.start, place.end)}» at ${place.start}`,
  );
}

function marksIn(code: string, example: Example): string[] {
  const { sources, marks } = exampleSources(example);
  const textOf = new Map(sources.files.map((file) => [file.path, file.text]));
  return marks.map(
    ({ file, start, end }) => `${code} ${file} «${textOf.get(file)?.slice(start, end)}» at ${start}`,
  );
}

test('the example repository itself is clean', () => {
  expect(findingsIn({})).toEqual([]);
});

describe.each(examples)('%s', (code, { bad, good }) => {
  test('is found where the bad example marks it, and nothing else is', () => {
    expect(marksIn(code, bad)).not.toEqual([]);
    expect(findingsIn(bad)).toEqual(marksIn(code, bad));
  });
  test('is not found in the good example, and nothing else is', () => {
    expect(findingsIn(good)).toEqual([]);
  });
});

describe('the rules', () => {
  test('have codes and slugs of their own, in the order of the codes', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes).toEqual(CODES.filter((code) => codes.includes(code)));
    expect(new Set(RULES.map(({ slug }) => slug)).size).toBe(RULES.length);
    expect(RULES.map(({ slug }) => slug)).toEqual(codes.map((code) => SLUGS[code]));
  });

  test('and the examples of the other codes leave none without an example', () => {
    const shown = new Set([...examples.map(([code]) => code), ...WITHOUT_EXAMPLE]);
    expect(CODES.filter((code) => !code.startsWith('E') && !shown.has(code))).toEqual([]);
  });
});
