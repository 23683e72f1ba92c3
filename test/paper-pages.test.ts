// What stands at the head of a page, and which units share one.
import { describe, expect, test } from 'vitest';
import { shortTitle, UPRIGHT_HEAD } from '../src/render/view/running-title.js';
import { placeUnits } from '../src/render/view/unit-pages.js';
import type { UnitView } from '../src/render/view/view-goals.js';

test.each([
  ['Sammanfattning', null],
  ['Varför ekonomin avviker · Så läser du siffrorna', null],
  ['Varför ekonomin avviker · Så läser du siffrorna · Hur det gick med målen', 'Delårsrapport'],
])('the organisation stands beside %o where both have room on one line', (section, expected) => {
  const titles = {
    windowTitle: 'Delårsrapport · Socialnämnden i en kommun med ett långt namn',
    title: 'Delårsrapport',
  };
  expect(shortTitle(titles, section, UPRIGHT_HEAD)).toBe(expected);
});

describe('small units follow on the page of the one before', () => {
  const unit = (page: string): UnitView => ({
    anchor: page,
    filterUnits: '',
    isUpright: true,
    page,
    followsOn: false,
    name: { html: page, plain: page, lang: null, otherLanguage: null, isBlock: false },
    partOf: null,
    shares: [],
    statements: Array.from({ length: 2 }, () => ({})) as UnitView['statements'],
    commitments: null,
    groups: [],
  });
  const placed = (...counts: number[]) => {
    const units = counts.map((_, index) => unit(String(index)));
    placeUnits(units, (each) => counts[units.indexOf(each)] ?? 0);
    return units.map(({ page, followsOn }) => `${page}${followsOn ? '+' : ''}`).join(' ');
  };

  test.each([
    [[1, 1], '0 0+'],
    [[1, 1, 1, 1], '0 0+ 0+ 3'],
    [[20, 1], '0 1'],
    [[1, 20, 1, 1], '0 1 2 2+'],
  ])('%j measures: pages %s', (counts, expected) => {
    expect(placed(...counts)).toBe(expected);
  });
});
