// What stands to the right of the lines: names of series, the forecast, the target; none over another.
import type { ChartData, ChartSeries } from './chart-data.js';
import {
  type ChartText,
  HALF_LETTER,
  LINE_HEIGHT,
  type Plot,
  round,
  type Spot,
  spotOf,
  TYPE_SIZE,
  textAt,
} from './chart-space.js';
import { joinedSpots } from './joined-points.js';
import { spreadLabels } from './spread-labels.js';
import { textWidth } from './text-width.js';
import { wrapLabel } from './wrap-label.js';

export interface LabelView {
  /** Of the series that it names; null for the target. */
  number: number | null;
  /** From what it names to the words, where they have been moved or stand far away; null else. */
  leader: string | null;
  lines: ChartText[];
}

interface Label {
  number: number | null;
  lines: string[];
  /** Where what it names ends. */
  x: number;
  y: number;
}

/** Between the plot and what stands beside it. */
const GAP = 8;
const LONGEST_WITHOUT_LEADER = 12;
/** Moved by less than half a line, a label still stands at what it names. */
const SMALLEST_MOVE = LINE_HEIGHT / 2;
/** As near to the middle of its first or last line, a label of several lines stands at what it names, too. */
const BESIDE_OUTER_LINE = 3;
/** Beside a point; a line is named from its very end. */
const BESIDE_POINT = 5;
const BESIDE_LINE = 1;
/** From the middle of a point to a leader that goes past it. */
const PAST_POINT = 7;

/** Room for the labels on the right; a little even where there are none. */
export function labelColumn(data: ChartData): number {
  const { names } = data.size;
  const lines = [
    ...data.series.flatMap((series) => linesOf(series, names)),
    ...data.targets.flatMap(({ label }) => fitting(label, names)),
  ];
  if (lines.length === 0) return 6;
  return Math.min(names, Math.ceil(Math.max(...lines.map((text) => textWidth(text, TYPE_SIZE)))) + GAP + 4);
}

/** What the labels need when they stand below each other. */
export function labelHeight(data: ChartData): number {
  const { names } = data.size;
  const series = data.series.flatMap((each) => [nameLines(each, names), forecastLines(each, names)]);
  const targets = data.targets.map(({ label }) => (label.length === 0 ? [] : fitting(label, names)));
  return [...series, ...targets]
    .filter(({ length }) => length > 0)
    .reduce((sum, { length }) => sum + length * LINE_HEIGHT + 1, 0);
}

export function placeLabels(data: ChartData, plot: Plot): LabelView[] {
  const labels = [
    ...data.series.flatMap((series, index) => labelsOf(series, index, data, plot)),
    ...targetLabels(data, plot),
  ];
  const middles = spreadLabels(
    labels.map(({ y, lines }) => ({ middle: y, height: lines.length * LINE_HEIGHT + 1 })),
    plot.top - LINE_HEIGHT / 2,
    plot.bottom + LINE_HEIGHT / 2,
  );
  const points = drawnPoints(data, plot);
  return labels.map((label, index) => labelView(label, middles[index] ?? label.y, plot, points));
}

function drawnPoints(data: ChartData, plot: Plot): Spot[] {
  return data.series.flatMap((series) => [
    ...joinedSpots(series, data, plot).flat(),
    ...(series.forecast === undefined ? [] : [spotOf(series.forecast.at, series.forecast, plot)]),
  ]);
}

function labelView({ number, lines, x, y }: Label, middle: number, plot: Plot, points: Spot[]): LabelView {
  const left = plot.right + GAP;
  const toOuterLine = ((lines.length - 1) * LINE_HEIGHT) / 2;
  const isMoved =
    Math.abs(middle - y) > Math.max(SMALLEST_MOVE, toOuterLine + BESIDE_OUTER_LINE) ||
    left - x > LONGEST_WITHOUT_LEADER + GAP;
  const from = { x: x + (number === null ? BESIDE_LINE : BESIDE_POINT), y };
  const first = middle - toOuterLine + HALF_LETTER;
  return {
    number,
    leader: isMoved ? leaderPath(from, { x: left - 2, y: middle }, points) : null,
    lines: lines.map((text, index) => textAt(left, first + index * LINE_HEIGHT, 'start', text)),
  };
}

/** Straight, but past the points that it would go through, on the side where it comes by. */
function leaderPath(from: Spot, to: Spot, points: readonly Spot[]): string {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const past = points
    .filter(({ x }) => x > from.x && x < to.x)
    .map(({ x, y }) => ({ x, y, goesAboveBy: y - (from.y + ((x - from.x) / width) * height) }))
    .filter(({ goesAboveBy }) => (Math.abs(goesAboveBy) * width) / Math.hypot(width, height) < PAST_POINT)
    .sort((a, b) => a.x - b.x)
    .map(({ x, y, goesAboveBy }) => ({ x, y: y + (goesAboveBy < 0 ? PAST_POINT : -PAST_POINT) }));
  return `M${[from, ...past, to].map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`;
}

/** The name of a series at its last value; the name of its forecast at the hollow point. */
function labelsOf(series: ChartSeries, index: number, { columns, size }: ChartData, plot: Plot): Label[] {
  const number = index + 1;
  const labels: Label[] = [];
  const last = series.points.findLastIndex((point) => point !== undefined);
  const [point, column] = [series.points[last], columns[last]];
  const lines = nameLines(series, size.names);
  if (point !== undefined && column !== undefined && lines.length > 0) {
    labels.push({ number, lines, x: plot.x(column.at), y: plot.y(point.value) });
  }
  const { forecast } = series;
  if (forecast !== undefined) {
    const lines = forecastLines(series, size.names);
    labels.push({ number, lines, x: plot.x(forecast.at), y: plot.y(forecast.value) });
  }
  return labels;
}

function targetLabels({ targets, size }: ChartData, plot: Plot): Label[] {
  return targets
    .filter(({ label }) => label.length > 0)
    .map(({ label, low, high }) => ({
      number: null,
      lines: fitting(label, size.names),
      x: plot.right,
      y: high === undefined ? plot.y(low) : (plot.y(low) + plot.y(high)) / 2,
    }));
}

function linesOf(series: ChartSeries, column: number): string[] {
  return [...nameLines(series, column), ...forecastLines(series, column)];
}

/** *Kvinnor 3,1*; nothing for the only series, whose values stand at its points. */
function nameLines({ name, points }: ChartSeries, column: number): string[] {
  const last = points.findLast((point) => point !== undefined);
  return name === undefined || last === undefined ? [] : fitting([name, last.text], column);
}

function forecastLines({ forecast }: ChartSeries, column: number): string[] {
  return forecast === undefined ? [] : fitting([forecast.name, forecast.text], column);
}

/** On one line where the column has room, else the value beside the last word of the name, or below it. */
function fitting(parts: string[], column: number): string[] {
  const room = column - GAP - 4;
  const fits = (text: string) => textWidth(text, TYPE_SIZE) <= room;
  const [name = '', ...values] = parts;
  // *Målvärde 2016: 45*, as two numbers beside each other read as one.
  const named = `${name}${/\d$/u.test(name) && values.length > 0 ? ':' : ''}`;
  const whole = `${named} ${values.join(' ')}`.replaceAll('\u00AD', '');
  if (fits(whole)) return [whole];
  const lines = wrapLabel(named, room, TYPE_SIZE);
  const value = values.join(' ');
  const ended = `${lines.at(-1)} ${value}`;
  if (lines.length > 1 && fits(ended)) return [...lines.slice(0, -1), ended];
  // A year is no word of its own: *Målvärde 2016* stays together.
  const [, start = '', end = ''] = /^(.+) (\S*\p{L}\S*)$/u.exec(lines[0] ?? '') ?? [];
  if (lines.length === 1 && start !== '' && fits(`${end} ${value}`)) return [start, `${end} ${value}`];
  return [...lines, ...values.flatMap((each) => wrapLabel(each, room, TYPE_SIZE))];
}
