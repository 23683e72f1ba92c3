// Random tables of counts of people, with everything that can be known of them: for the attack on what is withheld.
import fc from 'fast-check';
import { earlierFromReport, type Report } from '../../src/model/index.js';
import { buildReport } from './report-builder.js';
import { attackerOf, type KnownSum, type Wanted } from './table-attacker.js';

export interface World {
  threshold: number;
  zeros: 'hide' | 'show';
  groups: keyof typeof GROUPS;
  units: keyof typeof UNITS;
  hasTop: boolean;
  /** Years apart, or parts of one year in which counts grow. */
  time: 'years' | 'parts';
  /** How many periods the first edition has. */
  first: number;
  people: readonly number[];
  /** By cell, in turn: what the author leaves out. */
  left: readonly ('' | '-' | '..')[];
}

/** Each group as the smallest groups that it is made of. */
const GROUPS = {
  total: { total: [0] },
  sexes: { total: [0, 1], women: [0], men: [1] },
  own: { total: [0, 1, 2], barn: [0], unga: [1], vuxna: [2] },
  both: { total: [0, 1, 2, 3], women: [0, 2], men: [1, 3], yngre: [0, 1], äldre: [2, 3] },
} satisfies Record<string, Record<string, number[]>>;
/** Each unit as the smallest units; `''` is the level above. */
const UNITS = {
  none: { '': [0] },
  two: { '': [0, 1], nord: [0], syd: [1] },
  three: { '': [0, 1, 2], nord: [0], syd: [1], öst: [2] },
  tree: { '': [0, 1, 2], nord: [0, 1], inre: [0], yttre: [1], syd: [2] },
} satisfies Record<string, Record<string, number[]>>;
const PERIODS = { years: ['2020', '2021'], parts: ['2021-T1', '2021-T2', '2021'] };

const people = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
export const world: fc.Arbitrary<World> = fc.record({
  threshold: fc.constantFrom(3, 4, 5, 5, 5, 6, 8, 10),
  zeros: fc.constantFrom('hide', 'show'),
  groups: fc.constantFrom('total', 'sexes', 'sexes', 'own', 'both'),
  units: fc.constantFrom('none', 'two', 'two', 'three', 'tree'),
  hasTop: fc.constantFrom(true, true, false),
  time: fc.constantFrom('years', 'parts', 'parts'),
  first: fc.constantFrom(1, 2),
  people: fc.array(people, { minLength: 36, maxLength: 36 }),
  left: fc.array(
    fc.oneof(
      { weight: 20, arbitrary: fc.constant('' as const) },
      { weight: 1, arbitrary: fc.constant('-' as const) },
      { weight: 1, arbitrary: fc.constant('..' as const) },
    ),
    { minLength: 30, maxLength: 30 },
  ),
});

export interface Cell {
  name: string;
  group: string;
  unit: string | undefined;
  /** Index of the period. */
  at: number;
  leaves: number[];
  value: number;
  written: string;
}

export function cellsOf(world: World): Cell[] {
  const periods = PERIODS[world.time];
  const kinds = Math.max(...Object.values(GROUPS[world.groups]).flat()) + 1;
  const places = Math.max(...Object.values(UNITS[world.units]).flat()) + 1;
  const cells: Cell[] = [];
  periods.forEach((period, at) => {
    for (const [unit, parts] of Object.entries(UNITS[world.units])) {
      if (unit === '' && !world.hasTop && world.units !== 'none') continue;
      for (const [group, members] of Object.entries(GROUPS[world.groups])) {
        const times = world.time === 'years' ? [at] : [...periods.keys()].slice(0, at + 1);
        const leaves = times.flatMap((time) =>
          parts.flatMap((part) => members.map((member) => (time * places + part) * kinds + member)),
        );
        const value = leaves.reduce((sum, leaf) => sum + world.people[leaf % world.people.length]!, 0);
        const left = world.left[cells.length % world.left.length]!;
        cells.push({
          name: `${period} ${unit} ${group}`,
          group,
          unit: unit === '' ? undefined : unit,
          at,
          leaves,
          value,
          written: left === '' ? String(value) : left,
        });
      }
    }
  });
  return cells;
}

/** The repository as it is when so many periods are over. */
export function reportOf(world: World, periods: number): Report {
  const named = PERIODS[world.time];
  const series: Record<string, Record<string, string>> = {};
  for (const { group, unit, at, written } of cellsOf(world)) {
    if (at >= periods) continue;
    const key = unit === undefined ? group : `${group}@${unit}`;
    series[key] = { ...series[key], [named[at]!]: written };
  }
  const units = Object.keys(UNITS[world.units]).filter((unit) => unit !== '');
  const above = { inre: 'nord', yttre: 'nord' };
  const report = buildReport({
    units: units.map((id) => (id in above ? { id, parent: above[id as keyof typeof above] } : { id })),
    measures: [
      {
        id: 'placerade',
        numbers: { unit: 'barn', series, accumulates: world.time === 'parts' },
        units: Object.fromEntries(units.map((id) => [id, null])),
      },
    ],
    period: named[periods - 1]!,
  });
  const privacy = {
    ...report.privacy,
    threshold: world.threshold,
    zeros: world.zeros,
    sensitive: 'all' as const,
  };
  return { ...report, privacy };
}

/** What a report says of each cell: a number, that it is hidden, or nothing. */
export function readingsOf(report: Report, world: World): Map<string, number | 'hidden'> {
  const [measure] = report.measures;
  const named = PERIODS[world.time];
  const found = new Map<string, number | 'hidden'>();
  for (const cell of cellsOf(world)) {
    const stated = measure!.observations.find(
      (each) => each.group === cell.group && each.unit === cell.unit && each.period.id === named[cell.at],
    );
    if (stated?.quantity.kind === 'number') found.set(cell.name, Number(stated.quantity.value));
    else if (stated?.quantity.kind === 'missing' && stated.quantity.reason === 'suppressed')
      found.set(cell.name, 'hidden');
  }
  return found;
}

/** The first edition's measure, as the second one is compared with it. */
export function earlierOf(report: Report) {
  const [publication] = report.publications;
  const source = { kind: 'previous' as const, publication: publication!.id, label: 'delår' };
  return earlierFromReport(report, { ...source, place: publication!.place });
}

/** What can be found out from several editions together; nothing, where no secret is lost. */
export function findingsAgainst(world: World, editions: readonly Map<string, number | 'hidden'>[]): string[] {
  const cells = cellsOf(world);
  const read = (cell: Cell) =>
    editions.map((edition) => edition.get(cell.name)).filter((each) => each !== undefined);
  const knownOf = (cell: Cell) => read(cell).find((each) => each !== 'hidden') as number | undefined;
  const isHidden = (cell: Cell) => knownOf(cell) === undefined && read(cell).includes('hidden');
  const isSmall = (value: number) => value < world.threshold && (value > 0 || world.zeros === 'hide');
  const secret: number[] = [];
  for (let value = world.zeros === 'hide' ? 0 : 1; value < world.threshold; value += 1) secret.push(value);
  const size = Math.max(...cells.flatMap(({ leaves }) => leaves)) + 1;
  const truth = Array.from({ length: size }, (_, leaf) => world.people[leaf % world.people.length]!);
  const known: KnownSum[] = cells.flatMap((cell) => {
    const sum = knownOf(cell);
    return sum === undefined ? [] : [{ leaves: cell.leaves, sum }];
  });
  const attacker = attackerOf(truth, known);
  // What nobody states, and everybody can reckon, is as good as stated; at least in part.
  const unstated = cells.filter((cell) => !isHidden(cell) && knownOf(cell) === undefined);
  const reckoned = new Set(unstated.filter(({ leaves }) => attacker.isTold(leaves)));
  const least = new Map(cells.map((cell) => [cell, knownOf(cell) ?? 0]));
  if (world.time === 'parts') {
    for (const cell of unstated) least.set(cell, attacker.leastOf(cell.leaves));
  }
  const wanted: Wanted[] = [];
  const told: string[] = [];
  for (const cell of cells) {
    const before = cells.filter(
      ({ group, unit, at }) =>
        world.time === 'parts' && group === cell.group && unit === cell.unit && at < cell.at,
    );
    const isReadable = (each: Cell) => knownOf(each) !== undefined || reckoned.has(each);
    const last = before.findLast(isReadable);
    if (isReadable(cell) && (isSmall(cell.value) || isSmall(cell.value - (last?.value ?? 0)))) {
      told.push(`${cell.name} is told`);
    }
    // Of what is certain to have been there before, nothing can be hidden any more.
    const base = Math.max(0, ...before.map((each) => least.get(each)!));
    if (isHidden(cell)) {
      wanted.push({ name: cell.name, leaves: cell.leaves, values: secret.map((value) => base + value) });
    }
    const previous = before.at(-1);
    if (!previous || !isSmall(cell.value - previous.value)) continue;
    const isMeant = (each: Cell) => isReadable(each) || isHidden(each);
    if (isMeant(cell) && isMeant(previous) && !(isReadable(cell) && isReadable(previous))) {
      const growth = cell.leaves.filter((leaf) => !previous.leaves.includes(leaf));
      wanted.push({ name: `growth to ${cell.name}`, leaves: growth, values: secret });
    }
  }
  return [...told, ...attacker.attack(wanted).map(({ name, value }) => `${name} is not ${value}`)];
}
