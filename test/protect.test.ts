// What is withheld, case by case: which counts, what goes with them, what the author is told, and what stays as it is.
import { describe, expect, it, test } from 'vitest';
import { computeScores } from '../src/compute/index.js';
import { earlierFromDocument, earlierFromReport, type Privacy, type Report } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { protectReport, protectScores, publicFindings, suppressionLog } from '../src/protect/index.js';
import { buildView, reportDocument } from '../src/render/index.js';
import { buildReport, type MeasureSpec, type NumbersSpec } from './support/report-builder.js';

type Settings = Partial<Privacy>;

function reportWith(measures: MeasureSpec[], settings: Settings = {}, period = '2021'): Report {
  const report = buildReport({ measures, period });
  return { ...report, privacy: { ...report.privacy, sensitive: 'all', ...settings } };
}

const counts = (series: NumbersSpec['series'], more: Partial<NumbersSpec> = {}): MeasureSpec => ({
  id: 'tal',
  numbers: { unit: 'barn', series, ...more },
});

/** Each cell that is withheld, with why: `2021 women small`; a unit's as `women@nord`. */
function withheldIn(report: Report, earlier?: Report): string[] {
  const compared = earlier ? [publishedAs(earlier)] : [];
  return protectReport(report, compared)
    .value.withheld.map(({ period, group, unit, why }) => {
      return `${period} ${unit === undefined ? group : `${group}@${unit}`} ${why}`;
    })
    .sort();
}

function publishedAs(earlier: Report) {
  const [publication] = earlier.publications;
  const { report } = protectReport(earlier).value;
  const place = publication!.place;
  return earlierFromReport(report, { kind: 'previous', publication: 'report', label: 'delår', place });
}

const UNITS = { nord: null, syd: null, öst: null };

describe('counts of people', () => {
  test.each<[string, NumbersSpec, string[]]>([
    [
      'below the threshold',
      { unit: 'barn', series: { total: { 2020: '4', 2021: '5' } } },
      ['2020 total small'],
    ],
    ['and zeros', { unit: 'personer', series: { total: { 2021: '0' } } }, ['2021 total small']],
    [
      'in a unit of the author’s own',
      { unit: 'placeringar', series: { total: { 2021: '3' } } },
      ['2021 total small'],
    ],
    ['without a unit', { series: { total: { 2021: '3' } } }, ['2021 total small']],
    ['that are told roughly', { unit: 'barn', series: { total: { 2021: '< 5' } } }, ['2021 total small']],
    ['as a range', { unit: 'barn', series: { total: { 2021: '1–4' } } }, ['2021 total small']],
    ['as a part of a few', { series: { total: { 2021: '2 av 3' } } }, ['2021 total small']],
    ['as all but a few', { series: { total: { 2021: '60 av 62' } } }, ['2021 total small']],
    ['as a part of many', { series: { total: { 2021: '30 av 62' } } }, []],
    ['no money', { unit: 'mnkr', series: { total: { 2021: '3' } } }, []],
    ['no days', { unit: 'dagar', series: { total: { 2021: '3' } } }, []],
    ['no rates', { unit: 'per 1 000 invånare', series: { total: { 2021: '3' } } }, []],
    ['no percentages without a base', { unit: '%', series: { total: { 2021: '3' } } }, []],
    ['no places', { ranks: true, series: { total: { 2021: '3/26' } } }, []],
    ['no means', { series: { total: { 2020: '3,4', 2021: '3' } } }, []],
    ['no index', { unit: 'index', series: { total: { 2021: '3' } } }, []],
  ])('%s', (_, numbers, expected) => {
    expect(withheldIn(reportWith([{ id: 'tal', numbers }]))).toEqual(expected);
  });

  test('zeros are shown where the rule says so', () => {
    const report = reportWith([counts({ total: { 2020: '0', 2021: '2' } })], { zeros: 'show' });
    expect(withheldIn(report)).toEqual(['2021 total small']);
  });

  test('the threshold is that of report.yaml', () => {
    expect(withheldIn(reportWith([counts({ total: { 2021: '9' } })], { threshold: 10 }))).toHaveLength(1);
    expect(withheldIn(reportWith([counts({ total: { 2021: '2' } })], { threshold: 2 }))).toEqual([]);
  });

  test('a baseline is the count of its period, and a small forecast is one too', () => {
    const more = { baseline: '3 (2019)', forecast: { total: { 2021: '4' } } };
    expect(withheldIn(reportWith([counts({ total: { 2021: '60' } }, more)]))).toEqual([
      '2019 total small',
      '2021 total small',
    ]);
  });
});

describe('where they are sensitive', () => {
  const measure = counts({ total: { 2021: '3' } });
  const nothing = { themes: [], units: [], measures: [] };
  const few = (settings: Settings, change: (report: Report) => void = () => {}) => {
    const report = reportWith([{ ...measure, units: { nord: null } }], { sensitive: nothing, ...settings });
    change(report);
    return withheldIn(report).length;
  };
  it.each<[string, Settings, number]>([
    ['nothing is, by default', {}, 0],
    ['a theme', { sensitive: { ...nothing, themes: ['theme'] } }, 1],
    ['a unit', { sensitive: { ...nothing, units: ['nord'] } }, 1],
    ['a measure', { sensitive: { ...nothing, measures: ['tal'] } }, 1],
    ['all', { sensitive: 'all' }, 1],
    ['all but a theme', { sensitive: 'all', open: { ...nothing, themes: ['theme'] } }, 0],
    [
      'a theme, but not this measure',
      { sensitive: { ...nothing, themes: ['theme'] }, open: { ...nothing, measures: ['tal'] } },
      0,
    ],
    [
      'a theme and an open unit: the cautious one holds',
      { sensitive: { ...nothing, themes: ['theme'] }, open: { ...nothing, units: ['nord'] } },
      1,
    ],
  ])('%s', (_, settings, expected) => {
    expect(few(settings)).toBe(expected);
  });

  it('a measure says so itself, or that it is not', () => {
    expect(few({}, (report) => Object.assign(report.measures[0]!, { sensitive: true }))).toBe(1);
    expect(
      few({ sensitive: 'all' }, (report) => Object.assign(report.measures[0]!, { sensitive: false })),
    ).toBe(0);
  });

  it('a unit stands for those below it', () => {
    const change = (report: Report) => {
      report.units.push({ ...report.units[0]!, id: 'social', parent: undefined });
      report.units[0]!.parent = 'social';
    };
    expect(few({ sensitive: { ...nothing, units: ['social'] } }, change)).toBe(1);
  });

  it('is read from report.yaml, from headings and from YAML; what is not there is told', () => {
    const files = Object.entries({
      'report.yaml': `version: 1
organisation: { name: Provköping, country: SE }
languages: [sv]
themes: [{ id: skydd, name: Skydd }]
privacy: { threshold: 10, zeros: show, sensitive: { themes: [skyd], measures: [b] }, open: { units: [nord] } }
reports: [{ id: ar, kind: annual, period: 2021, title: År }]
`,
      'goals/a.yaml': `version: 1
goals:
  - id: mal
    theme: skydd
    text: Ett mål
    measures:
      - { id: b, kind: keyFigure, text: Barn, unit: barn, sensitive: false, observations: [{ period: 2021, value: 12 }] }
      - { id: c, kind: keyFigure, text: Andel, unit: "%", base: bb, observations: [{ period: 2021, value: 12 }] }
`,
      'measures/d.sv.md': `## Vårdade {#d goal=mal .känslig .nyckeltal unit=personer}

| | 2021 |
|---|---|
| Totalt | 7 |
`,
    }).map(([path, text]) => ({ path, text }));
    const { report, findings } = analyse({ files, assets: [] });
    expect(report.privacy).toMatchObject({ threshold: 10, zeros: 'show' });
    expect(report.measures.map(({ id, sensitive }) => [id, sensitive])).toEqual([
      ['b', false],
      ['c', undefined],
      ['d', true],
    ]);
    expect(findings.flatMap(({ code, args }) => (code === 'S05' ? [args] : []))).toEqual([
      { kind: 'measure', id: 'bb', suggestion: undefined },
      { kind: 'theme', id: 'skyd', suggestion: 'skydd' },
      { kind: 'unit', id: 'nord', suggestion: undefined },
    ]);
  });
});

describe('what they could be reckoned from', () => {
  it('is withheld over women and men', () => {
    const series = { total: { 2021: '53' }, women: { 2021: '3' }, men: { 2021: '50' } };
    expect(withheldIn(reportWith([counts(series)]))).toEqual(['2021 men complementary', '2021 women small']);
  });

  it('is withheld where the men are not told of', () => {
    const series = { total: { 2021: '53' }, women: { 2021: '50' } };
    expect(withheldIn(reportWith([counts(series)]))).toEqual(['2021 women complementary']);
  });

  it('is withheld over groups of the author’s own that add up', () => {
    const series = {
      total: { 2020: '60', 2021: '60' },
      yngre: { 2020: '20', 2021: '3' },
      mellan: { 2020: '20', 2021: '37' },
      äldre: { 2020: '20', 2021: '20' },
    };
    expect(withheldIn(reportWith([counts(series)]))).toEqual([
      '2021 yngre small',
      '2021 äldre complementary',
    ]);
  });

  it('is not withheld over groups that do not add up', () => {
    const series = {
      total: { 2020: '60', 2021: '60' },
      yngre: { 2020: '40', 2021: '3' },
      språkstöd: { 2020: '50', 2021: '40' },
    };
    expect(withheldIn(reportWith([counts(series)]))).toEqual(['2021 yngre small']);
  });

  it('is withheld over units and the level above, the smallest one', () => {
    const series = {
      total: { 2021: '90' },
      'total@nord': { 2021: '3' },
      'total@syd': { 2021: '60' },
      'total@öst': { 2021: '27' },
    };
    const report = reportWith([{ ...counts(series), units: UNITS }]);
    expect(withheldIn(report)).toEqual(['2021 total@nord small', '2021 total@öst complementary']);
  });

  it('is not withheld where the level above is no sum', () => {
    const series = {
      total: { 2020: '70', 2021: '70' },
      'total@nord': { 2020: '30', 2021: '3' },
      'total@syd': { 2020: '60', 2021: '60' },
    };
    const report = reportWith([{ ...counts(series), units: { nord: null, syd: null } }]);
    expect(withheldIn(report)).toEqual(['2021 total@nord small']);
  });

  it('is withheld in parts of a year, where a count grows through it', () => {
    const series = { total: { '2021-T1': '20', '2021-T2': '31', 2021: '33' } };
    expect(withheldIn(reportWith([counts(series, { accumulates: true })]))).toEqual(['2021 total small']);
    expect(withheldIn(reportWith([counts(series)]))).toEqual([]);
  });

  it('does not depend on the order of rows, groups or units', () => {
    const series = {
      total: { 2021: '90' },
      women: { 2021: '50' },
      men: { 2021: '40' },
      'total@nord': { 2021: '45' },
      'women@nord': { 2021: '42' },
      'men@nord': { 2021: '3' },
      'total@syd': { 2021: '45' },
      'women@syd': { 2021: '8' },
      'men@syd': { 2021: '37' },
    };
    const turned = Object.fromEntries(Object.entries(series).reverse());
    const [one, other] = [series, turned].map((each) => {
      return withheldIn(reportWith([{ ...counts(each), units: { nord: null, syd: null } }]));
    });
    expect(one).toEqual([
      '2021 men@nord small',
      '2021 men@syd complementary',
      // With both totals one could tell that the women of the north are more than a few.
      '2021 total@nord complementary',
      '2021 total@syd complementary',
      '2021 women@nord complementary',
      '2021 women@syd complementary',
    ]);
    expect(other).toEqual(one);
  });

  it('is more, where the author’s own sign is not enough', () => {
    const series = { total: { 2021: '53' }, women: { 2021: '..' }, men: { 2021: '50' } };
    expect(withheldIn(reportWith([counts(series)]))).toEqual(['2021 men complementary']);
  });

  it('is nothing, where it is', () => {
    const series = { total: { 2021: '53' }, women: { 2021: '..' }, men: { 2021: '..' } };
    expect(withheldIn(reportWith([counts(series)]))).toEqual([]);
  });

  it('is everything below the level above, in a table that is too large to look at', () => {
    const series: Record<string, Record<string, string>> = {
      total: { 2021: '0' },
      women: { 2021: '0' },
      men: { 2021: '0' },
    };
    const all = { total: 0, women: 0, men: 0 };
    const units: Record<string, null> = {};
    for (let unit = 0; unit < 400; unit += 1) {
      const women = (unit * 7) % 23;
      const men = (unit * 13) % 29;
      for (const [group, value] of Object.entries({ total: women + men, women, men })) {
        series[`${group}@u${unit}`] = { 2021: String(value) };
        all[group as keyof typeof all] += value;
      }
      units[`u${unit}`] = null;
    }
    for (const group of ['total', 'women', 'men'] as const) series[group] = { 2021: String(all[group]) };
    const { withheld } = protectReport(reportWith([{ ...counts(series), units }])).value;
    expect(withheld).toHaveLength(1200);
    expect(withheld.filter(({ unit }) => unit === undefined)).toEqual([]);
  });
});

describe('percentages of a base', () => {
  const base = {
    ...counts({ total: { 2021: '200' }, women: { 2021: '120' }, men: { 2021: '80' } }),
    id: 'bas',
  };
  const share = (series: NumbersSpec['series'], of: MeasureSpec = base, settings: Settings = {}) => {
    const report = reportWith([of, { id: 'andel', numbers: { unit: '%', series } }], settings);
    const place = { file: 'a.yaml', start: 0, end: 0 };
    Object.assign(report.measures[1]!, { base: { value: 'bas', place } });
    return withheldIn(report).filter((each) => each.includes('derived'));
  };
  it.each<[string, NumbersSpec['series'], string[]]>([
    ['stay, where they are of many', { total: { 2021: '40' } }, []],
    ['are withheld, where they come to a few', { total: { 2021: '2' } }, ['2021 total derived']],
    ['are withheld, where they leave a few', { total: { 2021: '99' } }, ['2021 total derived']],
    [
      'are withheld, where a few can be reckoned from them',
      { total: { 2021: '31' }, women: { 2021: '50' }, men: { 2021: '3' } },
      ['2021 men derived', '2021 women derived'],
    ],
    ['stay, where their period has no base', { total: { 2019: '2' } }, []],
  ])('%s', (_, series, expected) => {
    expect(share(series)).toEqual(expected);
  });

  it('go with a base that is withheld, also in a measure that is not sensitive', () => {
    const few = {
      ...counts({ total: { 2021: '53' }, women: { 2021: '3' }, men: { 2021: '50' } }),
      id: 'bas',
    };
    expect(share({ women: { 2021: '33' }, total: { 2021: '40' } }, few)).toEqual(['2021 women derived']);
    const sensitive = { themes: [], units: [], measures: ['bas'] };
    expect(share({ women: { 2021: '33' } }, few, { sensitive })).toEqual(['2021 women derived']);
  });

  it('stand beside the counts of one measure', () => {
    const files = [
      {
        path: 'goals/a.yaml',
        text: `version: 1
goals:
  - id: mal
    theme: skydd
    text: Ett mål
    measures:
      - id: b
        kind: keyFigure
        text: Barn
        unit: barn
        sensitive: true
        groups: [{ id: andel, text: Andel med plan }]
        observations: [{ period: 2021, value: 50 }, { period: 2021, group: andel, value: "4 %" }]
`,
      },
    ];
    const { protected: shown } = analyse({ files, assets: [] });
    expect(shown.report.measures[0]?.observations.map(({ text }) => text)).toEqual(['50', '..']);
  });
});

describe('over editions', () => {
  const interim = { total: { '2021-T2': '53' }, women: { '2021-T2': '3' }, men: { '2021-T2': '50' } };
  it('what was hidden stays hidden, and what is new is added to it', () => {
    const first = reportWith([counts(interim)], {}, '2021-T2');
    const later = {
      total: { '2021-T2': '53', 2021: '80' },
      women: { '2021-T2': '3', 2021: '20' },
      men: { '2021-T2': '50', 2021: '60' },
    };
    expect(withheldIn(reportWith([counts(later)]), first)).toEqual(withheldIn(first));
  });

  it('what was hidden is read from the report.json of then', () => {
    const first = reportWith([counts(interim)], {}, '2021-T2');
    const { report } = protectReport(first).value;
    const scores = protectScores(report, { report: first, scores: computeScores(first) });
    const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
    const document = reportDocument(report, scores.reports, { toolVersion: '', locate, findings: [] });
    const [publication] = first.publications;
    const source = {
      kind: 'previous' as const,
      publication: 'report',
      label: 'delår',
      place: publication!.place,
    };
    const earlier = earlierFromDocument(JSON.parse(JSON.stringify(document)), source);
    const changed = { total: { '2021-T2': '60' }, women: { '2021-T2': '10' }, men: { '2021-T2': '50' } };
    const { withheld } = protectReport(reportWith([counts(changed)]), [earlier!]).value;
    expect(withheld.map(({ group }) => group).sort()).toEqual(['men', 'women']);
  });

  it('a count that can be shown now stays hidden, as long as it was', () => {
    const first = reportWith([counts(interim)], {}, '2021-T2');
    const changed = { total: { '2021-T2': '60' }, women: { '2021-T2': '10' }, men: { '2021-T2': '50' } };
    expect(withheldIn(reportWith([counts(changed)]), first)).toEqual([
      '2021-T2 men complementary',
      '2021-T2 women complementary',
    ]);
  });

  it('the same is withheld whether or not later periods are there', () => {
    const later = {
      total: { ...interim.total, 2021: '60' },
      women: { ...interim.women, 2021: '8' },
      men: { ...interim.men, 2021: '52' },
    };
    const more = { accumulates: true };
    const [first, second] = [interim, later].map((series) => withheldIn(reportWith([counts(series, more)])));
    expect(second?.filter((each) => each.startsWith('2021-T2'))).toEqual(first);
  });

  it('what was published is known: it is told, and left out all the same', () => {
    const open = reportWith(
      [counts(interim)],
      { sensitive: { themes: [], units: [], measures: [] } },
      '2021-T2',
    );
    const { diagnostics, value } = protectReport(reportWith([counts(interim)]), [publishedAs(open)]);
    expect(value.withheld.map(({ group }) => group)).toEqual(['women']);
    expect(diagnostics.map(({ code, args }) => [code, 'what' in args ? args.what : ''])).toEqual([
      ['P01', 'withheld'],
      ['P02', 'published'],
    ]);
  });
});

describe('what is shown', () => {
  const spec: MeasureSpec = {
    ...counts({ total: { 2020: '8', 2021: '3' } }, { target: { 2021: '≤ 4' }, direction: 'lower' }),
    units: { nord: { assessment: 'met', trend: 'improved', period: '2021' } },
  };

  it('has a missing value in place of the count, and no judgement or trend that tells of it', () => {
    const report = reportWith([spec]);
    const { protected: shown } = { protected: protectReport(report).value.report };
    const [measure] = shown.measures;
    expect(measure?.observations[1]).toMatchObject({
      quantity: { kind: 'missing', reason: 'suppressed' },
      text: '..',
      footnotes: [],
    });
    expect(measure?.participations[0]?.followUps[0]).toMatchObject({
      assessment: undefined,
      trend: undefined,
    });
    const [scores] = computeScores(shown).reports;
    expect(scores?.whole.measures.tal?.state.assessment).toBe('notAssessable');
    expect(scores?.numbers.tal?.[0]?.groups[0]?.trend.trend).toBeUndefined();
  });

  it('is the very same report where nothing is withheld', () => {
    const report = reportWith([counts({ total: { 2021: '60' } })]);
    expect(protectReport(report).value.report).toBe(report);
    const files = [{ path: 'mål.md', text: '# Enheten\n' }];
    const { protected: shown, report: own, scores } = analyse({ files, assets: [] });
    expect(shown.report).toBe(own);
    expect(shown.scores).toBe(scores);
  });

  it('has no notes that only withheld values lead to', () => {
    const report = reportWith([counts({ total: { 2020: '60', 2021: '3' } })]);
    const [measure] = report.measures;
    const place = measure!.places[0]!;
    measure!.notes = ['1', '2', '3'].map((mark) => ({ mark, text: {}, place }));
    measure!.observations[0]!.footnotes = ['1'];
    measure!.observations[1]!.footnotes = ['1', '2'];
    expect(protectReport(report).value.report.measures[0]?.notes.map(({ mark }) => mark)).toEqual(['1', '3']);
  });

  it('gives a log that is made of it alone', () => {
    const { report } = protectReport(
      reportWith([counts({ total: { 2021: '53' }, women: { 2021: '..' }, men: { 2021: '50' } })]),
    ).value;
    expect(suppressionLog(report)).toEqual({
      schemaVersion: 1,
      rule: { threshold: 5, zeros: 'hide' },
      withheld: ['men', 'women'].map((group) => ({
        measure: 'tal',
        kind: 'outcome',
        unit: null,
        group,
        period: '2021',
      })),
    });
  });

  it('is all that can be rendered: a report as its author has written it does not compile', () => {
    const report = reportWith([]);
    const scores = computeScores(report).reports[0]!;
    const options = { language: 'sv-FI', toolVersion: '', assets: [], editions: [] };
    // @ts-expect-error A bare report is refused.
    expect(() => buildView(report, scores, options)).not.toThrow();
  });
});

describe('findings', () => {
  const codes = (report: Report) =>
    protectReport(report).diagnostics.map(({ code, args }) => [code, 'what' in args ? args.what : args]);

  it('are one for each measure and kind, with the other places beside', () => {
    const report = reportWith([
      counts({
        total: { 2020: '54', 2021: '53' },
        women: { 2020: '4', 2021: '3' },
        men: { 2020: '50', 2021: '50' },
      }),
    ]);
    const { diagnostics } = protectReport(report);
    expect(diagnostics.map(({ code, args }) => ({ code, ...args }))).toEqual([
      { code: 'P01', text: 'tal', what: 'withheld', cells: 2, threshold: 5 },
      { code: 'P02', text: 'tal', what: 'withheld', cells: 2 },
    ]);
    expect(diagnostics.map(({ related }) => related?.length)).toEqual([1, 1]);
  });

  it('are none where only those who may know can read the sources', () => {
    const small = [counts({ total: { 2021: '53' }, women: { 2021: '3' }, men: { 2021: '50' } })];
    const report = reportWith(small, { sources: 'private' });
    expect(withheldIn(report)).toEqual(['2021 men complementary', '2021 women small']);
    expect(codes(report)).toEqual([]);
  });

  it('ask where nobody has decided, for units that are people', () => {
    const nothing = { themes: [], units: [], measures: [] };
    const undeclared = (unit: string, value = '3') =>
      codes(reportWith([counts({ total: { 2021: value } }, { unit })], { sensitive: nothing }));
    expect(undeclared('barn')).toEqual([['P01', 'undeclared']]);
    expect(undeclared('placerade barn')).toEqual([['P01', 'undeclared']]);
    expect(undeclared('perhettä')).toEqual([['P01', 'undeclared']]);
    for (const unit of ['dagar', 'mnkr', 'bilar', '%', 'årsarbetare']) expect(undeclared(unit)).toEqual([]);
    expect([undeclared('barn', '0'), undeclared('barn', '5')]).toEqual([[], []]);
    const open = { ...nothing, measures: ['tal'] };
    expect(codes(reportWith([counts({ total: { 2021: '3' } })], { sensitive: nothing, open }))).toEqual([]);
  });

  it('that tell of values, or stand where a value could be measured, are not published', () => {
    const report = reportWith([counts({ total: { 2021: '3' } })]);
    const { report: shown } = protectReport(report).value;
    const { file } = report.measures[0]!.observations[0]!.place;
    const at = (code: 'P01' | 'G08' | 'T19', name: string) =>
      ({ code, place: { file: name, start: 0, end: 0 }, args: {}, severity: 'note' }) as never;
    const findings = [at('P01', 'x.md'), at('G08', 'x.md'), at('T19', 'x.md'), at('T19', file)];
    expect(publicFindings(findings, { own: report, shown })).toEqual([findings[2]]);
    expect(publicFindings(findings, { own: report, shown: report as never })).toEqual(findings);
  });
});
