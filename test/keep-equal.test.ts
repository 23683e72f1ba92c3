// `keepEqual`: what has not changed is the object that it was, and what has changed is as new.
import { expect, it } from 'vitest';
import { keepEqual } from '../src/lib/index.js';

const report = (status: string) => ({
  title: 'Delårsrapport',
  themes: [
    { id: 'vardag', rows: [{ id: 'a', status }, { id: 'b' }] },
    { id: 'natur', rows: [] },
  ],
  get lazy() {
    return { of: this.title, list: ['x'] };
  },
});

it('gives back the former value where all is equal', () => {
  const former = report('pågår');
  expect(keepEqual(former, report('pågår'))).toBe(former);
});

it('keeps each part that is equal beside one that is not', () => {
  const former = keepEqual(undefined, report('pågår')) as ReturnType<typeof report>;
  const lazy = former.lazy;
  Object.defineProperty(former, 'lazy', { value: lazy });
  const kept = keepEqual(former, report('genomförd')) as typeof former;
  expect(kept).not.toBe(former);
  expect(JSON.stringify(kept)).toBe(JSON.stringify(report('genomförd')));
  expect(kept.themes[1]).toBe(former.themes[1]);
  expect(kept.themes[0]?.rows[1]).toBe(former.themes[0]?.rows[1]);
  expect(kept.themes[0]?.rows[0]).not.toBe(former.themes[0]?.rows[0]);
  expect(kept.lazy, 'made once and for all').toBe(lazy);
});

it.each<[name: string, former: unknown, next: unknown]>([
  ['fewer items', [1, 2], [1]],
  ['more items', [1], [1, 2]],
  ['a list and an object', [], {}],
  ['another key', { a: 1 }, { b: 1 }],
  ['a key less', { a: 1, b: 2 }, { a: 1 }],
  ['null', {}, null],
  ['objects with a class', new Map([[1, 2]]), new Map([[1, 3]])],
  ['not a number', [Number.NaN], [0]],
])('tells apart: %s', (_, former, next) => {
  const before = structuredClone(next);
  expect(keepEqual(former, next)).toEqual(before);
});
