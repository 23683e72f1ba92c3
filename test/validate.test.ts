// The rules beyond their own examples: each case gives its code at the marks, and nowhere else.
import { expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';
import { CASES } from './support/rule-cases.js';

const cases = Object.entries(CASES).flatMap(([code, byTitle]) =>
  Object.entries(byTitle).map(([title, example]) => ({ code, title, example })),
);

test.each(cases)('$code: $title', ({ code, example }) => {
  const { sources, marks } = exampleSources(example);
  const found = analyse(sources).findings.filter((finding) => finding.code === code);
  expect(found.map(({ place }) => place)).toEqual(marks);
});
