// Charts to the pixel that matters: scale, gaps, targets, places of labels.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartColumn, ChartData } from '../src/render/chart/chart-data.js';
import { CHART, LINE_HEIGHT, NARROW_CHART, TYPE_SIZE } from '../src/render/chart/chart-space.js';
import { type ChartView, drawChart } from '../src/render/chart/draw-chart.js';
import { joinedPoints } from '../src/render/chart/joined-points.js';
import { spreadLabels } from '../src/render/chart/spread-labels.js';
import { textWidth } from '../src/render/chart/text-width.js';
import { valueAxis } from '../src/render/chart/value-axis.js';
import { chartFaults } from './support/chart-faults.js';

/** `2014` is a year, `2016-T2` January to August, `2016-03` a month, `2015*` begins a new method. */
function column(written: string): ChartColumn {
  const id = written.replace('*', '');
  const year = Number(id.slice(0, 4));
  const month = /-(\d\d)$/.exec(id)?.[1];
  const months = id.endsWith('-T2') ? 8 : month === undefined ? 12 : Number(month);
  return {
    at: year + months / 12,
    year,
    months: month === undefined ? months : 1,
    isMonth: month !== undefined,
    label: [id],
    methodBreak: written.endsWith('*') ? 'ny mätmetod' : undefined,
  };
}

type Row = (number | null)[];

function chart(columns: string[], rows: Record<string, Row>, more: Partial<ChartData> = {}): ChartData {
  const names = Object.keys(rows);
  return {
    id: 'chart-x',
    title: 'Ett mått',
    description: 'Vad det visar.',
    size: CHART,
    columns: columns.map(column),
    series: names.map((name) => ({
      name: names.length > 1 ? name : undefined,
      points: (rows[name] ?? []).map((value) =>
        value === null ? undefined : { value, text: String(value) },
      ),
      forecast: undefined,
    })),
    targets: [],
    scale: { kind: 'value', isPercent: false },
    accumulates: false,
    words: {
      unit: '%',
      outcome: 'Utfall',
      axisFrom: (value) => `axeln börjar vid ${value}`,
      number: (value, decimals) => value.toFixed(decimals),
    },
    ...more,
  };
}

const YEARS = ['2013', '2014', '2015', '2016'];
const placeOf = ({ transform }: { transform: string }) => {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? [];
  return { x: Number(x), y: Number(y) };
};
/** The half height of a form. */
const sizeOf = ({ path }: { path: string }) =>
  Math.max(...path.match(/-?[\d.]+/g)!.map((number) => Math.abs(Number(number))));
const pointsOf = (view: ChartView, series = 0) => view.series[series]!.points.map(placeOf);
/** Where a number on the axis says that its value is. */
const heightOf = (view: ChartView, label: string) =>
  Number(view.gridlines.find((line) => line.label.text === label)?.y);

describe('the upright axis', () => {
  test.each<[string, number[], boolean, string, string | undefined]>([
    ['begins at zero', [10, 25, 40], false, '0 10 20 30 40', undefined],
    ['begins at zero unless values lie close', [30, 40], false, '0 10 20 30 40', undefined],
    ['says where else it begins', [3.3, 3.2, 3.1, 3], false, '2.9 3.0 3.1 3.2 3.3 3.4', '2.9'],
    ['stops at 100 %', [91, 93, 98], true, '85 90 95 100', '85'],
    ['passes 100 % where a value does', [91, 104], true, '85 90 95 100 105 110', '85'],
    ['keeps zero for wide ranges', [1, 25], true, '0 5 10 15 20 25', undefined],
    ['goes below zero', [-14.5, 9.4], false, '-15 -10 -5 0 5 10', undefined],
    ['stands where all is zero', [0, 0], false, '0 1', undefined],
    ['has whole numbers for counts', [1, 2], false, '0 1 2', undefined],
    ['has parts of them for other values', [0.5, 2], false, '0.0 0.5 1.0 1.5 2.0', undefined],
  ])('%s', (_, values, isPercent, labels, from) => {
    const columns = values.map((_value, index) => String(2000 + index));
    const axis = valueAxis(chart(columns, { x: values }, { scale: { kind: 'value', isPercent } }), 100, 0);
    expect(axis.ticks.map(({ label }) => label).join(' ')).toBe(labels);
    expect(axis.from).toBe(from);
    for (const value of values) {
      expect(axis.scale(value)).toBeGreaterThanOrEqual(0);
      expect(axis.scale(value)).toBeLessThanOrEqual(100);
    }
  });

  test('begins above zero sooner where lines would hide one another', () => {
    const rows = { a: [3.3, 3.2, 3.2, 3.2], b: [3.9, 3.6, 3.2, 2.9] };
    expect(valueAxis(chart(YEARS, rows), 100, 0).from).toBe('2.5');
    expect(valueAxis(chart(YEARS, { b: rows.b }), 100, 0).from).toBeUndefined();
  });

  test('says on the chart that it does not begin at zero', () => {
    const cut = drawChart(chart(YEARS, { x: [91, 92, 93, 94] }));
    expect(cut.axisCaption?.text).toBe('%, axeln börjar vid 88');
    expect(drawChart(chart(YEARS, { x: [1, 92, 93, 94] })).axisCaption?.text).toBe('%');
  });

  test('has the first place at the top, and the last at the bottom', () => {
    const view = drawChart(chart(YEARS, { x: [17, 14, 1, 26] }, { scale: { kind: 'place', places: 26 } }));
    const [, , best, last] = pointsOf(view);
    expect(best?.y).toBe(heightOf(view, '1'));
    expect(last?.y).toBe(heightOf(view, '26'));
    expect(best!.y).toBeLessThan(last!.y);
  });

  test('has the best part of all places at the top', () => {
    const view = drawChart(chart(['2015', '2016'], { x: [50, 61.5] }, { scale: { kind: 'percentile' } }));
    expect(heightOf(view, '0')).toBeLessThan(heightOf(view, '100'));
    expect(pointsOf(view)[0]?.y).toBe(heightOf(view, '50'));
  });
});

describe('points and lines', () => {
  test('stand where the axis says', () => {
    const view = drawChart(chart(YEARS, { x: [10, 20, 30, 25] }));
    const [a, b, c, d] = pointsOf(view);
    expect([a?.y, b?.y, c?.y]).toEqual(['10', '20', '30'].map((label) => heightOf(view, label)));
    expect(d?.y).toBeCloseTo((heightOf(view, '20') + heightOf(view, '30')) / 2, 1);
    // Equal times are equally far apart.
    expect(b!.x - a!.x).toBeCloseTo(c!.x - b!.x, 1);
    expect(view.series[0]?.lines).toEqual([
      `M${a!.x},${a!.y}L${b!.x},${b!.y}L${c!.x},${c!.y}L${d!.x},${d!.y}`,
    ]);
  });

  test('go by time: eight months are two thirds of a year', () => {
    const [a, b, c] = pointsOf(drawChart(chart(['2014', '2015', '2016-T2'], { x: [1, 2, 3] })));
    expect((c!.x - b!.x) / (b!.x - a!.x)).toBeCloseTo(2 / 3, 2);
  });

  test.each<[string, string[], Row, Partial<ChartData>, number[][]]>([
    ['all of a series', YEARS, [1, 2, 3, 4], {}, [[1, 2, 3, 4]]],
    ['not over a missing value', YEARS, [1, null, 3, 4], {}, [[1], [3, 4]]],
    ['not over a year that is not there', ['2013', '2014', '2016'], [1, 2, 4], {}, [[1, 2], [4]]],
    ['every other year, where it is measured so', ['2012', '2014', '2016'], [1, 2, 4], {}, [[1, 2, 4]]],
    [
      'not over a change of method',
      ['2013', '2014', '2015*', '2016'],
      [1, 2, 3, 4],
      {},
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['a year and a part of the next', ['2014', '2015', '2016-T2'], [1, 2, 3], {}, [[1, 2, 3]]],
    [
      'no part of a year with a whole one, where the value grows',
      ['2014', '2015', '2016-T2'],
      [1, 2, 3],
      { accumulates: true },
      [[1, 2], [3]],
    ],
    ['months', ['2016-01', '2016-02', '2016-04'], [1, 2, 4], {}, [[1, 2], [4]]],
    ['nothing', YEARS, [null, null, null, null], {}, []],
  ])('join %s', (_, columns, row, more, expected) => {
    const data = chart(columns, { x: row }, more);
    const stretches = joinedPoints(data.series[0]!.points, data);
    expect(stretches.map((stretch) => stretch.map(({ point }) => point.value))).toEqual(expected);
  });

  test('a single point is drawn, and no line to it', () => {
    const view = drawChart(chart(YEARS, { x: [1, null, 3, 4] }));
    expect(view.series[0]?.points).toHaveLength(3);
    expect(view.series[0]?.lines).toHaveLength(1);
  });

  test('each series has a form of its own', () => {
    const view = drawChart(chart(YEARS, { a: [1, 2, 3, 4], b: [2, 3, 4, 5], c: [3, 4, 5, 6] }));
    expect(new Set(view.series.map(({ points }) => points[0]?.path)).size).toBe(3);
  });

  test('points that lie on each other are all seen, each at its value', () => {
    const view = drawChart(chart(YEARS, { a: [1, 3, 5, 7], b: [2, 3, 6, 7], c: [9, 3, 8, 7] }));
    // The last lies on top; those below it have rings, each around the next.
    expect(view.series.map(({ rings }) => rings.length)).toEqual([2, 2, 0]);
    const ringed = view.series.slice(0, 2);
    for (const { rings, points } of ringed) {
      expect(rings.map(placeOf)).toEqual([points[1], points[3]].map((point) => placeOf(point!)));
    }
    const [outer = 0, inner = 0] = ringed.map(({ rings, points }) => sizeOf(rings[0]!) / sizeOf(points[0]!));
    expect(inner).toBeGreaterThan(1.5);
    expect(outer).toBeGreaterThan(inner + 0.5);
  });

  test.each([
    [11, 1],
    [20, 0],
  ])('a point is seen beside a later one: 10 and %d', (other, rings) => {
    const view = drawChart(chart(YEARS, { a: [10, 20, 30, 40], b: [other, 80, 70, 60] }));
    expect(view.series.map((series) => series.rings.length)).toEqual([rings, 0]);
  });

  test('forecasts that lie on each other are seen, too', () => {
    const data = chart(['2014', '2015', '2016-T2'], { a: [10, 20, 20], b: [5, 6, 7] });
    for (const series of data.series) series.forecast = { at: 2017, value: 30, text: '30', name: 'Prognos' };
    const [first, second] = drawChart(data).series;
    expect(first?.rings.map(placeOf)).toEqual([placeOf(second!.forecastPoint!)]);
  });

  test('a forecast is a hollow point at the year’s end, joined with the last value', () => {
    const data = chart(['2014', '2015', '2016-T2'], { x: [10, 20, 20] });
    data.series[0]!.forecast = { at: 2017, value: 30, text: '30', name: 'Prognos 2016' };
    const view = drawChart(data);
    const [first, , last] = pointsOf(view);
    const expected = placeOf(view.series[0]!.forecastPoint!);
    expect(expected.y).toBe(heightOf(view, '30'));
    expect((expected.x - last!.x) / (expected.x - first!.x)).toBeCloseTo(1 / 3 / 2, 1);
    expect(view.series[0]?.forecastLine).toBe(`M${last!.x},${last!.y}L${expected.x},${expected.y}`);
    expect(view.labels.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'Prognos 2016: 30',
    ]);
  });

  test('a change of method stands halfway, with its word', () => {
    const view = drawChart(chart(['2013', '2014', '2015*'], { x: [1, 2, 3] }));
    const [, before, after] = pointsOf(view);
    expect(view.methodBreaks).toHaveLength(1);
    expect(view.methodBreaks[0]?.label.text).toBe('ny mätmetod');
    const [, x] = /^M([\d.]+),/.exec(view.methodBreaks[0]!.path) ?? [];
    expect(Number(x)).toBeCloseTo((before!.x + after!.x) / 2, 1);
  });
});

describe('targets', () => {
  const target = (value: number, year?: number, high?: number) => ({
    at: year === undefined ? undefined : year + 1,
    low: value,
    high,
    label: [`Mål ${year ?? ''}`.trim(), String(value)],
  });

  test('one goes from edge to edge at its value, and is named there', () => {
    const view = drawChart(chart(YEARS, { x: [10, 20, 30, 25] }, { targets: [target(20, 2016)] }));
    const [grid] = view.gridlines;
    expect(view.targets).toEqual([`M${grid?.x1},${heightOf(view, '20')}H${grid?.x2}`]);
    const [label] = view.labels;
    expect(label?.lines.map(({ text }) => text)).toEqual(['Mål 2016: 20']);
    expect(Number(label?.lines[0]?.y)).toBeCloseTo(heightOf(view, '20') + 4.2, 1);
  });

  test('several are steps that meet halfway between their years', () => {
    const data = chart(
      YEARS,
      { x: [10, 20, 30, 40] },
      { targets: [target(20, 2014), target(30, 2015), target(40, 2016)] },
    );
    const view = drawChart(data);
    const [, second, third, fourth] = pointsOf(view);
    const numbers = view.targets[0]!.match(/[\d.]+/g)!.map(Number);
    expect(numbers[1]).toBe(heightOf(view, '20'));
    expect(numbers[2]).toBeCloseTo((second!.x + third!.x) / 2, 1);
    expect(numbers[3]).toBe(heightOf(view, '30'));
    expect(numbers[4]).toBeCloseTo((third!.x + fourth!.x) / 2, 1);
    expect(numbers[5]).toBe(heightOf(view, '40'));
  });

  test('years between them without a target have none', () => {
    const view = drawChart(
      chart(YEARS, { x: [10, 20, 30, 40] }, { targets: [target(20, 2013), target(30, 2016)] }),
    );
    expect(view.targets[0]?.match(/M/g)).toHaveLength(2);
  });

  test('one at zero is seen: the base leaves its place to it', () => {
    const row = { x: [-11.4, -29.7, -40, -54] };
    const bases = (view: ChartView) =>
      view.gridlines.filter(({ isBase }) => isBase).map(({ y }) => Number(y));
    expect(bases(drawChart(chart(YEARS, row, { targets: [target(0, 2016)] })))).toEqual([]);
    const other = drawChart(chart(YEARS, row, { targets: [target(-10, 2016)] }));
    expect(bases(other)).toEqual([heightOf(other, '0')]);
  });

  test('the name of one at the top goes on below it, and needs no line to it', () => {
    const label = ['Mål 2022', 'minst 300 000'];
    const rows = { x: [100, 200, 250, 300] };
    const view = drawChart(chart(YEARS, rows, { targets: [{ ...target(300, 2016), label }] }));
    const [{ lines, leader } = { lines: [], leader: '' }] = view.labels;
    expect(lines).toHaveLength(2);
    expect(Math.abs(Number(lines[0]?.y) - 4.2 - heightOf(view, '300'))).toBeLessThan(3);
    expect(leader).toBeNull();
  });

  test('a range is an area between two lines', () => {
    const data = chart(
      YEARS,
      { x: [85, 91, 94, 97] },
      { scale: { kind: 'value', isPercent: true }, targets: [target(90, 2016, 100)] },
    );
    const view = drawChart(data);
    expect(view.targets).toHaveLength(2);
    const [band] = view.bands;
    expect(Number(band?.y)).toBe(heightOf(view, '100'));
    expect(Number(band?.y) + Number(band?.height)).toBeCloseTo(heightOf(view, '90'), 1);
  });
});

describe('words', () => {
  test('values stand at the points of the only series', () => {
    const view = drawChart(chart(YEARS, { x: [10, 20, 30, 25] }));
    expect(view.values.map(({ text }) => text)).toEqual(['10', '20', '30', '25']);
    expect(view.values.map(({ x }) => Number(x))).toEqual(pointsOf(view).map(({ x }) => x));
  });

  test.each<[string, Row]>([
    ['falls from the top', [100, 90, 92]],
    ['rises to a peak', [1, 30, 24]],
    ['falls steeply to the end', [-18.2, -20, -52.8]],
    ['rises all the way', [10, 40, 80]],
  ])('no value is struck through by a line that %s', (_, row) => {
    const view = drawChart(chart(['2014', '2015', '2016'], { x: row }));
    const points = pointsOf(view);
    for (const { clear } of view.values) {
      const [left, top] = [Number(clear.x), Number(clear.y)];
      const [right, bottom] = [left + Number(clear.width), top + Number(clear.height)];
      for (let part = 0; part < 200; part += 1) {
        const [from, to] = [points[Math.floor(part / 100)]!, points[Math.floor(part / 100) + 1]!];
        const along = (part % 100) / 100;
        const [x, y] = [from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)];
        expect(x > left && x < right && y > top && y < bottom, `${x}, ${y}`).toBe(false);
      }
    }
  });

  test.each([
    ['Externa utförare', '69', 'Externa|utförare 69'],
    ['Egenregi', '31', 'Egenregi 31'],
  ])('%s: a value never stands alone where the last word has room beside it', (name, text, expected) => {
    const data = chart(YEARS, { [name]: [1, 2, 3, 4], b: [8, 8, 8, 8] });
    for (const point of data.series[0]!.points) if (point) point.text = text;
    expect(
      drawChart(data)
        .labels[0]?.lines.map((line) => line.text)
        .join('|'),
    ).toBe(expected);
  });

  test('a long last value ends before the name of the target, which keeps its colon on two lines', () => {
    const data = chart(YEARS, { x: [384000, 171000, 188000, 271000] });
    const label = ['Mål 2022', 'minst 300 000 besök'];
    const view = drawChart({ ...data, targets: [{ at: 2017, low: 300000, high: undefined, label }] });
    const { x, width } = view.values.at(-1)!.clear;
    const [first, second] = view.labels.at(-1)!.lines;
    expect(Number(x) + Number(width)).toBeLessThan(Number(first?.x));
    expect([first?.text, second?.text]).toEqual(['Mål 2022:', 'minst 300 000']);
  });

  test.each<[string, Row, number]>([
    ['rises to just below the target', [384, 171, 188, 271], 300],
    ['begins just below it, near the axis', [3.5, 3.6, 3.7, 3.7], 3.6],
    ['has its top just below it', [1620, 1655, 1590, 1600], 1700],
    ['begins just below it, low', [11.6, 13.2, 14.8, 15], 12],
    ['falls to the axis', [3.7, 3.6, 3.5, 3.4], 3.7],
    ['lies on it', [100, 100, 100, 100], 100],
  ])(
    'on half a page no value is struck through, or parted from its point, where the line %s',
    (_, row, goal) => {
      const targets = [{ at: 2017, low: goal, high: undefined, label: ['Mål 2016', `minst ${goal}`] }];
      const view = drawChart(chart(YEARS, { x: row }, { targets, size: NARROW_CHART }));
      expect(view.values).toHaveLength(row.length);
      expect(chartFaults(view)).toEqual([]);
    },
  );

  test('a line from a point to its name goes past the forecast', () => {
    const data = chart(['2014', '2015', '2016-T2'], {
      a: [7.6, 7.9, 8.1],
      b: [8.2, 8.5, 8.7],
      c: [5.1, 5.4, 5.6],
    });
    data.series[0]!.forecast = { at: 2017, value: 8, text: '8,0', name: 'Prognos 2016' };
    const view = drawChart(data);
    const { x, y } = placeOf(view.series[0]!.forecastPoint!);
    expect(view.labels[0]?.leader).toContain(`L${x},${y - 7}L`);
    expect(chartFaults(view)).toEqual([]);
  });

  test('where they would touch, the last value stands beside the line', () => {
    const columns = Array.from({ length: 24 }, (_, index) => String(1993 + index));
    const view = drawChart(chart(columns, { x: columns.map((_, index) => index * 1000) }));
    expect(view.values).toEqual([]);
    expect(view.labels.map(({ lines }) => lines[0]?.text)).toEqual(['Utfall 23000']);
    const named = view.ticks.filter(({ lines }) => lines.length > 0);
    expect(named.length).toBeLessThan(columns.length);
    expect(named.at(-1)?.lines[0]?.text).toBe('2016');
  });

  test.each([
    ['a whole page', CHART],
    ['half a page', NARROW_CHART],
  ])('never stand over one another beside the lines, and never outside, on %s', (_, size) => {
    const name = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö ]{1,40}$/);
    const series = fc.uniqueArray(name, { minLength: 2, maxLength: 5 });
    const value = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(series, fc.array(value, { minLength: 10, maxLength: 10 }), value, (names, values, goal) => {
        const rows = Object.fromEntries(
          names.map((each, index) => [each, [values[index * 2] ?? 0, values[index * 2 + 1] ?? 0]]),
        );
        const targets = [{ at: 2017, low: goal, high: undefined, label: ['Mål 2016', goal.toFixed(1)] }];
        const view = drawChart(chart(['2015', '2016'], rows, { targets, size }));
        const baselines = view.labels
          .flatMap(({ lines }) => lines.map(({ y }) => Number(y)))
          .sort((a, b) => a - b);
        baselines.slice(1).forEach((y, index) => {
          expect(y - baselines[index]!).toBeGreaterThanOrEqual(LINE_HEIGHT - 0.02);
        });
        expect(chartFaults(view)).toEqual([]);
        for (const { lines } of view.labels) {
          for (const { x, text } of lines) {
            expect(Number(x) + textWidth(text, TYPE_SIZE)).toBeLessThanOrEqual(size.width + 0.5);
          }
        }
        for (const { x, y } of view.series.flatMap(({ points }) => points.map(placeOf))) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(size.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(view.height);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('labels that would overlap', () => {
  const middles = (wanted: [middle: number, height: number][], top = 0, bottom = 200) =>
    spreadLabels(
      wanted.map(([middle, height]) => ({ middle, height })),
      top,
      bottom,
    );

  test.each<[string, [number, number][], number[]]>([
    [
      'stay where there is room',
      [
        [20, 10],
        [50, 10],
      ],
      [20, 50],
    ],
    [
      'share the move',
      [
        [50, 10],
        [50, 10],
      ],
      [45, 55],
    ],
    [
      'keep their order',
      [
        [52, 10],
        [50, 10],
      ],
      [56, 46],
    ],
    [
      'push a third one on',
      [
        [50, 10],
        [50, 10],
        [58, 10],
      ],
      [42.67, 52.67, 62.67],
    ],
    [
      'stay inside at the top',
      [
        [2, 10],
        [2, 10],
      ],
      [5, 15],
    ],
    [
      'stay inside at the bottom',
      [
        [199, 10],
        [190, 10],
      ],
      [195, 185],
    ],
  ])('%s', (_, wanted, expected) => {
    middles(wanted).forEach((middle, index) => {
      expect(middle).toBeCloseTo(expected[index]!, 2);
    });
  });

  test('never overlap where there is room for all', () => {
    const label = fc.record({
      middle: fc.double({ min: -50, max: 250, noNaN: true }),
      height: fc.constantFrom(15, 30),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 6 }), (wanted) => {
        const placed = spreadLabels(wanted, 0, 200).map((middle, index) => ({
          middle,
          height: wanted[index]!.height,
        }));
        const sorted = [...placed].sort((a, b) => a.middle - b.middle);
        sorted.slice(1).forEach((each, index) => {
          const before = sorted[index]!;
          expect(each.middle - before.middle).toBeGreaterThanOrEqual(
            (each.height + before.height) / 2 - 1e-6,
          );
        });
        for (const { middle, height } of placed) {
          expect(middle - height / 2).toBeGreaterThanOrEqual(-1e-6);
          expect(middle + height / 2).toBeLessThanOrEqual(200 + 1e-6);
        }
      }),
    );
  });
});
