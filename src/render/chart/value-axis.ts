// The upright axis: from where to where, and where its lines stand.
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ChartData } from './chart-data.js';

export interface ValueAxis {
  scale: ScaleLinear<number, number>;
  ticks: { value: number; label: string }[];
  /** The number that the axis begins at, where that is not zero; as it is printed. */
  from: string | undefined;
}

/** Values that lie closer to each other than this part of the largest are not seen apart on an axis from zero. */
const NARROW = 0.25;
/** Lines beside each other hide one another sooner. */
const NARROW_AMONG = 0.4;
const TICK_COUNT = 4;
/** Below this, all is zero. */
const SMALLEST = 1e-9;

export function valueAxis(
  { series, targets, scale, words }: ChartData,
  bottom: number,
  top: number,
): ValueAxis {
  if (scale.kind === 'place') return placeAxis(scale.places, words, bottom, top);
  if (scale.kind === 'percentile') return percentileAxis(words, bottom, top);
  const values = [
    ...series.flatMap(({ points, forecast }) => [...points, forecast].flatMap((point) => point?.value ?? [])),
    ...targets.flatMap(({ low, high }) => [low, high ?? low]),
  ];
  const narrow = series.length > 1 ? NARROW_AMONG : NARROW;
  const found = domainOf([Math.min(...values), Math.max(...values)], narrow, scale.isPercent);
  // Nobody counts half a person.
  const isCount = !scale.isPercent && values.every(Number.isInteger);
  const domain = isCount ? { ...found, ends: wholeEnds(found.ends) } : found;
  const y = scaleLinear().domain(domain.ends).range([bottom, top]);
  const ticks = y.ticks(TICK_COUNT).filter((value) => !isCount || Number.isInteger(value));
  const decimals = decimalsOf(ticks);
  const [low = 0] = y.domain();
  return {
    scale: y,
    ticks: ticks.map((value) => ({ value, label: words.number(value, decimals) })),
    from: domain.isCut ? words.number(low, decimals) : undefined,
  };
}

/** The ends fall on lines of the axis; a share does not go beyond 100 % unless a value does. */
function domainOf(
  [min, max]: [number, number],
  narrow: number,
  isPercent: boolean,
): { ends: [number, number]; isCut: boolean } {
  const isCut = min > 0 && max > min && max - min < narrow * max;
  const margin = Math.max((max - min) / 3, max * 0.02);
  const [low, high] = isCut ? [min - margin, max + margin] : [Math.min(0, min), Math.max(0, max)];
  const nice = scaleLinear()
    .domain(high - low < SMALLEST ? [0, 1] : [low, high])
    .nice(TICK_COUNT)
    .domain();
  const ends: [number, number] = [nice[0] ?? 0, nice[1] ?? 1];
  if (isPercent && max <= 100 && ends[1] > 100) ends[1] = 100;
  return { ends, isCut: isCut && ends[0] > 0 };
}

function wholeEnds([low, high]: [number, number]): [number, number] {
  return [Math.floor(low), Math.ceil(high)];
}

function decimalsOf([first = 0, second = 1]: number[]): number {
  return Math.max(0, -Math.floor(Math.log10(Math.abs(second - first)) + 1e-9));
}

/** First place and last always; between them what does not crowd them. */
function placeAxis(places: number, words: ChartData['words'], bottom: number, top: number): ValueAxis {
  const last = Math.max(2, places);
  const scale = scaleLinear().domain([last, 1]).range([bottom, top]);
  const between = scale.ticks(3).filter((value) => value - 1 > last * 0.15 && last - value > last * 0.15);
  const ticks = [1, ...between.filter(Number.isInteger).sort((a, b) => a - b), last];
  return { scale, ticks: ticks.map((value) => ({ value, label: words.number(value, 0) })), from: undefined };
}

function percentileAxis(words: ChartData['words'], bottom: number, top: number): ValueAxis {
  const scale = scaleLinear().domain([100, 0]).range([bottom, top]);
  const ticks = [0, 50, 100].map((value) => ({ value, label: words.number(value, 0) }));
  return { scale, ticks, from: undefined };
}
