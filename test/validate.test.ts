// The rules beyond their own examples: each case gives its code at the marks, and nowhere else.
import { expect, test } from 'vitest';
import type { Example } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';
import { NUMBER_CASES } from './support/number-cases.js';
import { CASES } from './support/rule-cases.js';

const cases = [CASES, NUMBER_CASES]
  .flatMap(Object.entries<Record<string, Example>>)
  .flatMap(([code, byTitle]) =>
    Object.entries(byTitle).map(([title, example]) => ({ code, title, example })),
  );

test.each(cases)('$code: $title', ({ code, example }) => {
  const { sources, marks, compared } = exampleSources(example);
  const found = analyse(sources, [], compared).findings.filter((finding) => finding.code === code);
  expect(found.map(({ place }) => place)).toEqual(marks);
});
