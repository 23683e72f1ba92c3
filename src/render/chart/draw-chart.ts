// From numbers to the lines, points and words of a chart, each at its place. Numbers and strings only.
import type { ChartColumn, ChartData, ChartPoint, ChartTarget } from './chart-data.js';
import {
  type ChartText,
  HALF_LETTER,
  INSET,
  LINE_HEIGHT,
  PLOT_TOP,
  type Plot,
  round,
  TYPE_SIZE,
  textAt,
} from './chart-space.js';
import { drawSeries, type SeriesView } from './draw-series.js';
import { type LabelView, labelColumn, labelHeight, placeLabels } from './place-labels.js';
import { type PointLabel, pointLabels } from './point-labels.js';
import { textWidth } from './text-width.js';
import { type ValueAxis, valueAxis } from './value-axis.js';
import { halfValue, VALUE_APART } from './value-place.js';

/** A chart as a template places it; the units are CSS pixels at the chart's own size. */
export interface ChartView {
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  /** Unit of the upright axis, and that it does not begin at zero; null where there is neither. */
  axisCaption: ChartText | null;
  gridlines: { x1: string; x2: string; y: string; isBase: boolean; label: ChartText }[];
  /** A mark on the axis for each period, and its name where there is room. */
  ticks: { mark: string; lines: ChartText[] }[];
  methodBreaks: { path: string; label: ChartText }[];
  /** Area between the ends of a target that is a range. */
  bands: { x: string; y: string; width: string; height: string }[];
  /** Dashed lines. */
  targets: string[];
  series: SeriesView[];
  /** Values at their points, where there is one series. */
  values: PointLabel[];
  labels: LabelView[];
}

/** @param data - Columns in order, at least one value, no more than `MOST_SERIES` series. */
export function drawChart(data: ChartData): ChartView {
  const tickLines = Math.max(...data.columns.map(({ label }) => label.length));
  const below = 7 + LINE_HEIGHT * tickLines;
  // Half a line above the highest value and below the lowest is the labels', too.
  const bottom = Math.max(data.size.height - below, PLOT_TOP + labelHeight(data) - LINE_HEIGHT);
  const axis = valueAxis(data, bottom, PLOT_TOP);
  const plain = drawing(data, axis, bottom);
  const names = [
    ...plain.labels.flatMap(({ lines }) => lines),
    ...plain.methodBreaks.map(({ label }) => label),
  ];
  const values = pointLabels(data, plotOf(data, axis, bottom), names);
  const whole = values === undefined ? drawing(withName(data), axis, bottom) : { ...plain, values };
  return { ...whole, height: bottom + below };
}

/** The only series is named where its points have no room for their values. */
function withName(data: ChartData): ChartData {
  return {
    ...data,
    series: data.series.map((series) => ({ ...series, name: series.name ?? data.words.outcome })),
  };
}

/** All but the values at the points, which stand where there is nothing else. */
function drawing(data: ChartData, axis: ValueAxis, bottom: number): ChartView {
  const plot = plotOf(data, axis, bottom);
  return {
    id: data.id,
    title: data.title,
    description: data.description,
    width: data.size.width,
    height: data.size.height,
    axisCaption: axisCaption(data, axis),
    gridlines: gridlines(data, axis, plot),
    ticks: ticksOf(data.columns, plot),
    methodBreaks: methodBreaks(data, plot),
    bands: data.targets.flatMap((target) => bandOf(target, data, plot)),
    targets: targetLines(data, plot),
    series: drawSeries(data, plot),
    values: [],
    labels: placeLabels(data, plot),
  };
}

function plotOf(data: ChartData, { ticks, scale }: ValueAxis, bottom: number): Plot {
  const named = Math.ceil(Math.max(...ticks.map(({ label }) => textWidth(label, TYPE_SIZE)))) + 9;
  // The names of the first and the last period stand out on either side of their points.
  const [first, last] = [data.columns[0], data.columns.at(-1)].map((column) =>
    column === undefined ? 0 : Math.ceil(widthOf(column) / 2) - INSET,
  );
  const left = Math.max(named, first ?? 0);
  const right = data.size.width - Math.max(labelColumn(data), last ?? 0);
  const times = [
    ...data.columns.map(({ at }) => at),
    ...data.series.flatMap(({ forecast }) => forecast?.at ?? []),
  ];
  const [earliest, latest] = [Math.min(...times), Math.max(...times)];
  const inset = insets(data, latest);
  const [from, to] = [left + inset.left, right - inset.right];
  const x = (at: number) =>
    from + (latest === earliest ? 0.5 : (at - earliest) / (latest - earliest)) * (to - from);
  return { left, right, top: PLOT_TOP, bottom, x, y: (value) => scale(value) };
}

/** Values at the points of the only series have room above or below the first and the last, too. */
function insets({ series, columns }: ChartData, latest: number): { left: number; right: number } {
  const [only] = series;
  const [first, last] = only?.name === undefined ? [only?.points[0], only?.points.at(-1)] : [];
  return {
    left: insetFor(first, VALUE_APART.axis),
    right: columns.at(-1)?.at === latest ? insetFor(last) : INSET,
  };
}

function insetFor(point: ChartPoint | undefined, apart = 0): number {
  return point === undefined ? INSET : Math.max(INSET, halfValue(point.text) + apart);
}

function axisCaption({ words }: ChartData, { from }: ValueAxis): ChartText | null {
  const parts = [words.unit, from === undefined ? '' : words.axisFrom(from)].filter((part) => part !== '');
  return parts.length === 0 ? null : textAt(0, TYPE_SIZE - 2, 'start', parts.join(', '));
}

/** The base is zero, or the lowest line where the axis does not begin there; under a target's line it would hide that. */
function gridlines(
  { scale, targets }: ChartData,
  { ticks, from }: ValueAxis,
  plot: Plot,
): ChartView['gridlines'] {
  const isBase = (value: number) =>
    scale.kind === 'value' && from === undefined ? value === 0 : plot.y(value) >= plot.bottom - 0.01;
  const isTarget = (value: number) =>
    targets.length > 0 && targets.every(({ low, high }) => low === value || high === value);
  return ticks.map(({ value, label }) => ({
    x1: round(plot.left),
    x2: round(plot.right),
    y: round(plot.y(value)),
    isBase: isBase(value) && !isTarget(value),
    label: textAt(plot.left - 7, plot.y(value) + HALF_LETTER, 'end', label),
  }));
}

/** Names that would touch the one after them are left out; the last always stands. */
function ticksOf(columns: readonly ChartColumn[], plot: Plot): ChartView['ticks'] {
  const named = new Set<ChartColumn>();
  let next: ChartColumn | undefined;
  for (const column of [...columns].reverse()) {
    const room = next === undefined ? Number.POSITIVE_INFINITY : plot.x(next.at) - plot.x(column.at);
    if (next !== undefined && room < (widthOf(next) + widthOf(column)) / 2 + 5) continue;
    named.add(column);
    next = column;
  }
  return columns.map((column) => {
    const x = plot.x(column.at);
    const lines = column.label.map((text, index) =>
      textAt(x, plot.bottom + 1 + LINE_HEIGHT * (index + 1), 'middle', text),
    );
    return { mark: `M${round(x)},${round(plot.bottom)}v4`, lines: named.has(column) ? lines : [] };
  });
}

function widthOf({ label }: ChartColumn): number {
  return Math.max(...label.map((text) => textWidth(text, TYPE_SIZE)));
}

/** Halfway between the last column of the old method and the first of the new. */
function methodBreaks({ columns, size }: ChartData, plot: Plot): ChartView['methodBreaks'] {
  return columns.flatMap(({ at, methodBreak }, index) => {
    const before = columns[index - 1];
    if (methodBreak === undefined || before === undefined) return [];
    const x = (plot.x(before.at) + plot.x(at)) / 2;
    const isRight = x + 4 + textWidth(methodBreak, TYPE_SIZE) <= size.width;
    const label = textAt(x + (isRight ? 4 : -4), PLOT_TOP - 5, isRight ? 'start' : 'end', methodBreak);
    return [{ path: `M${round(x)},${round(PLOT_TOP - 14)}V${round(plot.bottom)}`, label }];
  });
}

function bandOf(target: ChartTarget, data: ChartData, plot: Plot): ChartView['bands'] {
  const { low, high } = target;
  if (high === undefined) return [];
  const [from, to] = spanOf(target, data, plot);
  const [upper = 0, lower = 0] = [plot.y(low), plot.y(high)].sort((a, b) => a - b);
  return [{ x: round(from), y: round(upper), width: round(to - from), height: round(lower - upper) }];
}

/** Targets of neighbouring periods are joined as steps. */
function targetLines(data: ChartData, plot: Plot): string[] {
  const path = (pick: (target: ChartTarget) => number | undefined) => {
    let written = '';
    let end: number | undefined;
    for (const target of data.targets) {
      const value = pick(target);
      if (value === undefined) continue;
      const [from, to] = spanOf(target, data, plot);
      const isStep = end !== undefined && Math.abs(end - from) < 0.5;
      written += `${isStep ? 'V' : `M${round(from)},`}${round(plot.y(value))}H${round(to)}`;
      end = to;
    }
    return written === '' ? [] : [written];
  };
  return [...path(({ low }) => low), ...path(({ high }) => high)];
}

/**
 * The only target, or one without a period, goes from edge to edge; others from halfway to the column before until
 * halfway to the one after. One that lies behind the last column has the end of the plot.
 */
function spanOf({ at }: ChartTarget, { columns, targets }: ChartData, plot: Plot): [number, number] {
  if (at === undefined || targets.length === 1) return [plot.left, plot.right];
  const index = columns.findIndex((column) => column.at >= at - 1e-6);
  const column = columns[index];
  if (column === undefined) return [plot.right - INSET, plot.right];
  const [before, after] = [columns[index - 1], columns[index + 1]];
  const x = plot.x(column.at);
  const edge = columns.length - 1 === index && at > column.at ? plot.right - INSET : plot.right;
  return [
    before === undefined ? plot.left : (plot.x(before.at) + x) / 2,
    after === undefined ? edge : (plot.x(after.at) + x) / 2,
  ];
}
