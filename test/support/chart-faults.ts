// What a reader would stumble on in a chart, found in its numbers: words over words or lines, lines through points.
import { type Spot, TYPE_SIZE } from '../../src/render/chart/chart-space.js';
import type { ChartView } from '../../src/render/chart/draw-chart.js';
import type { PointView } from '../../src/render/chart/draw-series.js';
import { textWidth } from '../../src/render/chart/text-width.js';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
type Stroke = [from: Spot, to: Spot];
interface Word {
  kind: string;
  text: string;
  box: Box;
}

/** As far as the ink of a line or a form reaches from its middle. */
const LINE = 1.3;
const FORM = 4.5;
/** Words of two kinds beside each other read as one unless they are further apart than a space. */
const SPACE = 5;

/** Each as *what: which*; none in a chart that can be read. */
export function chartFaults(view: ChartView): string[] {
  const words = wordsOf(view);
  const values = words.filter(({ kind }) => kind === 'value');
  const lines = linesOf(view);
  return [
    ...words.flatMap((word, index) =>
      words
        .slice(index + 1)
        .filter((other) => isOver(word, other))
        .map((other) => `over one another: ${word.text} / ${other.text}`),
    ),
    ...values.flatMap(({ text, box }) =>
      lines
        .filter(([, stroke]) => crosses(stroke, grown(box, LINE)))
        .map(([name]) => `struck through by the ${name}: ${text}`),
    ),
    ...partedValues(view),
    ...leaderFaults(view, words),
    ...hiddenPoints(view),
  ];
}

function wordsOf(view: ChartView): Word[] {
  const word = (kind: string) => (text: { x: string; y: string; anchor: string; text: string }) => ({
    kind,
    text: text.text,
    box: boxOf(text),
  });
  return [
    ...(view.axisCaption === null ? [] : [view.axisCaption].map(word('caption'))),
    ...view.gridlines.map(({ label }) => label).map(word('number')),
    ...view.ticks.flatMap(({ lines }) => lines).map(word('period')),
    ...view.methodBreaks.map(({ label }) => label).map(word('break')),
    ...view.values.map(word('value')),
    ...view.labels.flatMap(({ lines }, index) => lines.map(word(`label ${index}`))),
  ];
}

function boxOf({ x, y, anchor, text }: { x: string; y: string; anchor: string; text: string }): Box {
  // Widths are reckoned a little too large.
  const width = textWidth(text, TYPE_SIZE) * 0.97;
  const left = Number(x) - { start: 0, middle: width / 2, end: width }[anchor]!;
  const goesBelow = /[gjpqy,;()[\]]/u.test(text);
  return { left, right: left + width, top: Number(y) - 8.4, bottom: Number(y) + (goesBelow ? 2 : 0) };
}

function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function isOver(a: Word, b: Word): boolean {
  const between = a.kind === b.kind ? 1 : SPACE;
  return (
    a.box.left < b.box.right + between &&
    b.box.left < a.box.right + between &&
    a.box.top < b.box.bottom &&
    b.box.top < a.box.bottom
  );
}

function linesOf(view: ChartView): [name: string, stroke: Stroke][] {
  const named = (name: string, paths: (string | null)[]) =>
    paths.flatMap((path) => strokesOf(path ?? '').map((stroke): [string, Stroke] => [name, stroke]));
  return [
    ...named(
      'line',
      view.series.flatMap(({ lines }) => lines),
    ),
    ...named(
      'forecast',
      view.series.map(({ forecastLine }) => forecastLine),
    ),
    ...named('target', view.targets),
    ...named(
      'axis',
      view.gridlines.filter(({ isBase }) => isBase).map(({ x1, x2, y }) => `M${x1},${y}H${x2}`),
    ),
  ];
}

/** Of a path of moves, straight lines, and lines along one axis. */
function strokesOf(path: string): Stroke[] {
  const strokes: Stroke[] = [];
  let at: Spot = { x: 0, y: 0 };
  for (const [, letter, numbers = ''] of path.matchAll(/([MLHV])([^MLHV]*)/g)) {
    const [a = 0, b = 0] = numbers.split(',').map(Number);
    const to = letter === 'H' ? { x: a, y: at.y } : letter === 'V' ? { x: at.x, y: a } : { x: a, y: b };
    if (letter !== 'M') strokes.push([at, to]);
    at = to;
  }
  return strokes;
}

/** Values on the other side of a target's line than their points. */
function partedValues({ values, series, targets }: ChartView): string[] {
  const points = series.flatMap(({ points }) => points.map(spotOf));
  return values.flatMap(({ text, y }, index) => {
    const [value, point] = [Number(y) - 4, points[index]?.y ?? 0];
    const [upper, lower] = value < point ? [value, point - FORM] : [point + FORM, value];
    return targets
      .flatMap(strokesOf)
      .filter(([from]) => from.y > upper && from.y < lower)
      .map(() => `parted from its point: ${text}`);
  });
}

function spotOf({ transform }: PointView): Spot {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(transform) ?? [];
  return { x: Number(x), y: Number(y) };
}

function leaderFaults({ series, labels }: ChartView, words: readonly Word[]): string[] {
  const spots = series
    .flatMap(({ points, forecastPoint }) => [...points, ...(forecastPoint ? [forecastPoint] : [])])
    .map(spotOf);
  return labels.flatMap(({ leader, lines }, index) => {
    const strokes = strokesOf(leader ?? '');
    const name = lines.map(({ text }) => text).join(' ');
    const start = strokes[0]?.[0];
    const through = spots.filter(
      (spot) =>
        start !== undefined &&
        apart(spot, start) > 2 * FORM &&
        strokes.some((stroke) => distance(stroke, spot) < FORM),
    );
    const over = words.filter(
      ({ kind, box }) =>
        kind.startsWith('label') &&
        kind !== `label ${index}` &&
        strokes.some((stroke) => crosses(stroke, box)),
    );
    return [
      ...through.map(({ x, y }) => `leader through a point: ${name} at ${x} ${y}`),
      ...over.map(({ text }) => `leader through a label: ${name} / ${text}`),
    ];
  });
}

function distance([from, to]: Stroke, { x, y }: Spot): number {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * width + (y - from.y) * height) / (width ** 2 + height ** 2);
  const nearest = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + nearest * width - x, from.y + nearest * height - y);
}

/** Whether a straight line has a part inside a box. */
function crosses([from, to]: Stroke, { left, right, top, bottom }: Box): boolean {
  for (let part = 0; part <= 400; part += 1) {
    const along = part / 400;
    const [x, y] = [from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)];
    if (x > left && x < right && y > top && y < bottom) return true;
  }
  return false;
}

/** Points that a later one covers, without a ring around them. */
function hiddenPoints({ series }: ChartView): string[] {
  return series.flatMap(({ number, points, rings }, index) => {
    const ringed = new Set(rings.map(({ transform }) => transform));
    const later = series.slice(index + 1).flatMap((other) => other.points.map(spotOf));
    return points
      .filter((point) => later.some((other) => apart(other, spotOf(point)) < FORM))
      .filter(({ transform }) => !ringed.has(transform))
      .map(({ transform }) => `point hidden: series ${number} at ${transform}`);
  });
}

function apart(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
