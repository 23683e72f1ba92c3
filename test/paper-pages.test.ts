// What stands at the head of a page, and which sections, themes and units share some.
import { describe, expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { buildView, parallelView } from '../src/render/index.js';
import { shortTitle, UPRIGHT_HEAD } from '../src/render/view/running-title.js';
import { sharePages } from '../src/render/view/shared-pages.js';
import { placeThemes } from '../src/render/view/theme-pages.js';
import { placeUnits } from '../src/render/view/unit-pages.js';
import type { RunningHead } from '../src/render/view/view.js';
import { chapterOfContents, shortChapters } from '../src/render/view/view-chapters.js';
import type { ThemeView } from '../src/render/view/view-goals.js';
import type { UnitView } from '../src/render/view/view-units.js';
import { viewOptions } from './support/render-fixture.js';

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
    alsoCounted: null,
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

describe('a theme begins a page whose head names it, unless it is small', () => {
  const placed = (cards: number[]) => {
    const themes = cards.map((_, index) => ({ anchor: String(index) }) as ThemeView);
    const sizeOf = (theme: ThemeView) => ({
      goals: 1,
      cards: cards[Number(theme.anchor)] ?? 0,
      rows: 0,
      commitments: 0,
    });
    placeThemes(themes, sizeOf, { first: 'goals', isUpright: true });
    return themes.map(({ page, followsOn }) => `${page}${followsOn ? '+' : ''}`).join(' ');
  };

  test.each([
    [[20, 8, 8], 'goals 1 2'],
    [[2, 2, 2], 'goals goals+ goals+'],
    [[20, 2, 3, 2], 'goals 1 1+ 1+'],
    // What is left would fill less than a page.
    [[20, 1], 'goals goals+'],
    [[20, 1, 20], 'goals goals+ 2'],
  ])('%j cards: pages %s', (cards, expected) => {
    expect(placed(cards)).toBe(expected);
  });
});

describe('sections that would leave a page white', () => {
  const head = (page: string): RunningHead => ({
    page,
    paper: page,
    followsOn: false,
    text: page.toUpperCase(),
    shortTitle: null,
    isUpright: true,
  });
  const chapter = (page: string, letters: number) => ({
    anchor: page,
    page,
    title: { html: page, plain: page, lang: null, otherLanguage: null, isBlock: false },
    html: `<p>${'a'.repeat(letters)}</p>`,
    lang: null,
    otherLanguage: null,
  });

  test('share pages, whose head names both, or what they are part of', () => {
    const heads = sharePages(['a', 'b', 'c'].map(head), ['a', 'b']);
    expect(heads.map(({ paper, text, followsOn }) => `${paper} ${text}${followsOn ? '+' : ''}`)).toEqual([
      'a A · B',
      'a A · B+',
      'c C',
    ]);
    expect(sharePages(heads, ['c', 'none'])).toEqual(heads);
    expect(sharePages(heads, ['a', 'b'], 'D').map(({ text }) => text)).toEqual(['D', 'D', 'C']);
  });

  test.each([
    [10, 500, true, true],
    [10, 3000, false, false],
    [20, 500, true, true],
    [40, 500, false, true],
  ])('%i entries and %i letters', (entries, letters, isWithContents, isShort) => {
    const chapters = [chapter('x', letters), chapter('y', 9000)];
    expect(chapterOfContents(entries, chapters)?.page).toBe(isWithContents ? 'x' : undefined);
    expect(shortChapters(chapters)?.page).toBe(isShort ? 'x' : undefined);
  });
});

describe('the heads of the parallel edition', () => {
  const CONFIG = `version: 1
organisation: { name: { sv: Exempelstad, fi: Esimerkkikaupunki }, kind: municipality, country: FI }
languages: [sv-FI, fi-FI]
units: [{ id: barn, name: { sv: Barn, fi: Lapset } }]
reports:
  - id: delar
    kind: interim
    period: 2021-H1
    title: { sv: Delårsrapport, fi: Osavuosikatsaus }
    chapters: [inledning, laget, { text: slutord, place: afterGoals }]
`;
  const SHORT = 'Kort.\n';
  const LONG = `${'Så här gick det under våren. '.repeat(120)}\n`;
  const headsOf = (inSwedish: string, inFinnish: string) => {
    const chapter = (id: string, language: string, title: string, body: string) => ({
      path: `text/${id}.${language}.md`,
      text: `# ${title}\n\n${body}`,
    });
    const { report, scores } = analyse({
      files: [
        { path: 'report.yaml', text: CONFIG },
        chapter('inledning', 'sv', 'Inledning', inSwedish),
        chapter('inledning', 'fi', 'Johdanto', inFinnish),
        chapter('laget', 'sv', 'Läget', inSwedish),
        chapter('laget', 'fi', 'Tilanne', inFinnish),
        chapter('slutord', 'sv', 'Slutord', SHORT),
        chapter('slutord', 'fi', 'Lopuksi', SHORT),
      ],
      assets: [],
    }).protected;
    const views = ['sv-FI', 'fi-FI'].map((language) =>
      buildView(report, scores.reports[0]!, { ...viewOptions(language), isParallel: true }),
    );
    return Object.fromEntries(parallelView(views).runningHeads.map(({ page, text }) => [page, text]));
  };
  const others = {
    'chapter-slutord': 'Slutord / Lopuksi',
    method: 'Så är siffrorna räknade / Näin luvut on laskettu',
  };

  test.each([
    ['alike', SHORT, SHORT, { 'chapter-inledning': 'Inledning · Läget / Johdanto · Tilanne' }],
    [
      'apart where the first language is long',
      LONG,
      SHORT,
      { 'chapter-inledning': 'Inledning / Johdanto', 'chapter-laget': 'Läget / Tilanne' },
    ],
    [
      'together where the first language is short',
      SHORT,
      LONG,
      { 'chapter-inledning': 'Inledning · Läget / Johdanto · Tilanne' },
    ],
  ])('name chapters in both languages, %s', (_, inSwedish, inFinnish, expected) => {
    const heads = headsOf(inSwedish, inFinnish);
    expect(heads).toMatchObject({ ...expected, ...others });
    const chapters = Object.keys(heads).filter((page) => page.startsWith('chapter-'));
    expect(chapters).toEqual([...Object.keys(expected), 'chapter-slutord']);
  });
});
