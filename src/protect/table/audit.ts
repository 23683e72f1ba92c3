// What somebody can find out who knows all shown cells, the sums, and the rule, but not which cells were hidden to protect others.
import { pushTo } from '../../lib/index.js';
import {
  type CountCell,
  type CountTable,
  isSmall,
  mustBePossible,
  type SmallCountRule,
} from './count-table.js';
import { type Effort, type Equation, IntegerSystem } from './integer-system.js';

/** A hidden count of which too much can be found out. */
export interface Exposure {
  layer: number;
  /** The cell; or, of the growth between two, both. */
  cells: readonly number[];
  /** Each cell that is reckoned with together with it. */
  among: readonly number[];
}

export interface AuditedTable {
  table: CountTable;
  rule: SmallCountRule;
  /** By cell: whether its value can be read somewhere. */
  isKnown: readonly boolean[];
  /** Cells of later steps are not there yet. */
  step: number;
  /** Hidden cells that are given away already; nothing can be done for them. */
  exposed: ReadonlySet<number>;
}

interface Target {
  variable: number;
  cells: readonly number[];
  /** Of a count that grows: those before it. */
  before: readonly number[];
}

/** The unknown numbers of one layer, with what is known of them. */
interface Unknowns {
  /** By variable; undefined for the growth between two cells. */
  cells: (number | undefined)[];
  equations: Equation[];
  targets: Target[];
  /** True where known to us; to begin searching with. */
  near: number[];
  most: number;
}

/**
 * Finds the hidden counts that cannot be each of 0 to threshold − 1 (from 1 on where zeros are shown). Of a count that
 * grows it is what it adds to the last known one before that counts.
 * @param passed - What has been found safe before; added to.
 */
export function audit(audited: AuditedTable, passed: Set<string>, effort: Effort): Exposure[] {
  const exposures: Exposure[] = [];
  for (let layer = 0; layer < audited.table.layers; layer += 1) {
    const unknowns = unknownsOf(audited, layer);
    for (const part of apart(unknowns)) {
      if (part.targets.length === 0) continue;
      const among = part.cells.filter((cell) => cell !== undefined);
      const name = `${layer} ${audited.step} ${among.join(' ')}`;
      if (passed.has(name)) continue;
      const failing = failingIn(part, { ...audited, layer }, effort);
      if (failing.length === 0) passed.add(name);
      exposures.push(...failing.map(({ cells }) => ({ layer, cells, among })));
    }
  }
  return exposures;
}

function failingIn(
  { cells, equations, targets, near, most }: Unknowns,
  audited: AuditedTable & { layer: number },
  effort: Effort,
): Target[] {
  const system = new IntegerSystem(cells.length, equations, most, effort);
  const { bounds } = system;
  if (!bounds) return targets;
  const told = new Map(
    cells.flatMap((cell, variable) =>
      cell === undefined ? [] : [[cell, bounds.least[variable] ?? 0] as const],
    ),
  );
  const values = targets.map((target) => valuesOf(target, told, audited));
  const isWithin = ({ variable }: Target, index: number) => {
    const [least = 0, greatest = 0] = [bounds.least[variable], bounds.most[variable]];
    return values[index]?.every((value) => value >= least && value <= greatest);
  };
  const narrow = targets.filter((target, index) => !isWithin(target, index));
  if (narrow.length > 0) return narrow;
  // Each set of numbers that fits shows what every one of them can be; most can be alike small at the same time.
  const seen = targets.map(() => new Set<number>());
  const isPossible = (target: Target, index: number, value: number, rank: number) => {
    if (seen[index]?.has(value)) return true;
    const alike = [...near];
    targets.forEach(({ variable }, other) => {
      alike[variable] = values[other]?.[rank] ?? 0;
    });
    const found = system.find(target.variable, value, alike) ?? system.find(target.variable, value, near);
    targets.forEach(({ variable }, other) => {
      if (found) seen[other]?.add(found[variable] ?? 0);
    });
    return found !== undefined;
  };
  // One is enough: what is withheld for its sake may help the others.
  const failing = targets.find(
    (target, index) => !values[index]?.every((value, rank) => isPossible(target, index, value, rank)),
  );
  return failing ? [failing] : [];
}

/**
 * What a hidden count must be able to be: of one that grows, beyond the last one before that can be read; or that
 * nobody states, as far as everybody can reckon how much it is at least.
 */
function valuesOf(
  { before }: Target,
  told: ReadonlyMap<number, number>,
  { table, isKnown, rule, layer }: AuditedTable & { layer: number },
): number[] {
  const leastOf = (cell: number) => {
    const { state, values = [] } = table.cells[cell] ?? {};
    return (isKnown[cell] ? values[layer] : state === 'absent' ? told.get(cell) : undefined) ?? 0;
  };
  const base = Math.max(0, ...before.map(leastOf));
  return mustBePossible(rule).map((value) => base + value);
}

function unknownsOf(audited: AuditedTable, layer: number): Unknowns {
  const { table, isKnown, step, exposed } = audited;
  const valueAt = (cell: number) => table.cells[cell]?.values[layer];
  const isThere = (cell: number) => (table.cells[cell]?.step ?? 0) <= step;
  const unknowns: Unknowns = { cells: [], equations: [], targets: [], near: [], most: 0 };
  const variables = new Map<number, number>();
  const variableOf = (cell: number): number => {
    const known = variables.get(cell);
    if (known !== undefined) return known;
    const variable = unknowns.cells.push(cell) - 1;
    variables.set(cell, variable);
    unknowns.near.push(valueAt(cell) ?? 0);
    return variable;
  };
  const add = (cells: readonly [cell: number, sign: 1 | -1][], growth?: number): void => {
    const terms = cells.flatMap(([cell, sign]) =>
      isKnown[cell] ? [] : [{ variable: variableOf(cell), sign }],
    );
    if (terms.length === 0) return;
    if (growth !== undefined) terms.push({ variable: growth, sign: -1 });
    const known = cells.reduce(
      (sum, [cell, sign]) => (isKnown[cell] ? sum + sign * (valueAt(cell) ?? 0) : sum),
      0,
    );
    unknowns.equations.push({ terms, sum: -known });
  };
  for (const { total, parts } of table.sums) {
    if (isThere(total)) add([...parts.map((part): [number, 1] => [part, 1]), [total, -1]]);
  }
  const growths = growthsIn(audited, layer, isThere);
  for (const { from, to, isSmallGrowth } of growths) {
    const variable = unknowns.cells.push(undefined) - 1;
    unknowns.near.push(Math.max(0, (valueAt(to) ?? 0) - (valueAt(from) ?? 0)));
    const cells: [number, 1 | -1][] = [
      [to, 1],
      [from, -1],
    ];
    add(cells, variable);
    const isLost = exposed.has(from) || exposed.has(to);
    if (isSmallGrowth && !isLost) unknowns.targets.push({ variable, cells: [from, to], before: [] });
  }
  for (const [cell, variable] of variables) {
    if (exposed.has(cell) || !isWanted(cell, audited, layer)) continue;
    const chain = table.chainOf.get(cell) ?? [];
    const before = chain.slice(0, chain.indexOf(cell));
    unknowns.targets.push({ variable, cells: [cell], before });
  }
  const known = table.cells.reduce((sum, _, cell) => sum + (isKnown[cell] ? (valueAt(cell) ?? 0) : 0), 0);
  unknowns.most = known + audited.rule.threshold * (unknowns.cells.length + 1);
  return unknowns;
}

/** From one count of a chain to the next, where not both are known. */
function growthsIn(
  { table, rule, isKnown }: AuditedTable,
  layer: number,
  isThere: (cell: number) => boolean,
): { from: number; to: number; isSmallGrowth: boolean }[] {
  return table.chains.flatMap((chain) =>
    chain.slice(1).flatMap((to, index) => {
      const from = chain[index];
      if (from === undefined || !isThere(to) || (isKnown[from] && isKnown[to])) return [];
      return [{ from, to, isSmallGrowth: mayBeSmall(table.cells[from], table.cells[to], layer, rule) }];
    }),
  );
}

/** What its author does not tell may be anything; what nobody states at all is nobody's secret. */
function mayBeSmall(
  from: CountCell | undefined,
  to: CountCell | undefined,
  layer: number,
  rule: SmallCountRule,
): boolean {
  const [before, after] = [from?.values[layer], to?.values[layer]];
  if (before !== undefined && after !== undefined) return isSmall(after - before, rule);
  return [from, to].every((cell) => cell?.values[layer] !== undefined || cell?.state === 'hidden');
}

/** A hidden cell; or one that nobody states, if it can be told that it is small. */
function isWanted(cell: number, { table, rule, isKnown }: AuditedTable, layer: number): boolean {
  const own = table.cells[cell];
  if (own?.state !== 'absent') return own !== undefined;
  const value = own.values[layer];
  const base = lastKnownBefore(cell, table, isKnown);
  const least = base === undefined ? 0 : (table.cells[base]?.values[layer] ?? 0);
  return value !== undefined && isSmall(value - least, rule);
}

/** The last count of the same chain before this one that can be read somewhere. */
export function lastKnownBefore(
  cell: number,
  { chainOf }: CountTable,
  isKnown: readonly boolean[],
): number | undefined {
  const chain = chainOf.get(cell) ?? [];
  return chain.slice(0, chain.indexOf(cell)).findLast((each) => isKnown[each]);
}

/** Unknowns that have nothing to do with each other are looked at by themselves. */
function apart({ cells, equations, targets, near, most }: Unknowns): Unknowns[] {
  const above = cells.map((_, variable) => variable);
  const rootOf = (variable: number): number => {
    let root = variable;
    for (let next = above[root] ?? root; next !== root; next = above[root] ?? root) {
      above[root] = above[next] ?? next;
      root = next;
    }
    return root;
  };
  for (const { terms } of equations) {
    const [first, ...others] = terms.map(({ variable }) => rootOf(variable));
    for (const other of others) above[rootOf(other)] = rootOf(first ?? other);
  }
  const members = new Map<number, number[]>();
  cells.forEach((_, variable) => {
    pushTo(members, rootOf(variable), variable);
  });
  const equationsOf = new Map<number, Equation[]>();
  for (const equation of equations) pushTo(equationsOf, rootOf(equation.terms[0]?.variable ?? 0), equation);
  const targetsOf = new Map<number, Target[]>();
  for (const target of targets) pushTo(targetsOf, rootOf(target.variable), target);
  return [...members].map(([root, variables]) => {
    const names = new Map(variables.map((variable, index) => [variable, index]));
    const renamed = (variable: number) => names.get(variable) ?? 0;
    return {
      cells: variables.map((variable) => cells[variable]),
      near: variables.map((variable) => near[variable] ?? 0),
      most,
      equations: (equationsOf.get(root) ?? []).map(({ terms, sum }) => ({
        terms: terms.map(({ variable, sign }) => ({ variable: renamed(variable), sign })),
        sum,
      })),
      targets: (targetsOf.get(root) ?? []).map((target) => ({
        ...target,
        variable: renamed(target.variable),
      })),
    };
  });
}
