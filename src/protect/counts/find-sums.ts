// Which groups and which units of a measure add up, so that one of them can be reckoned from the others.

import { pushTo } from '../../lib/index.js';
import { HALVES, TOTAL, type Unit } from '../../model/index.js';
import type { MeasuredCell } from './measured-cell.js';

/** Names of groups, or of units; undefined is the level above the units. */
export interface NamedSum<Name> {
  total: Name;
  parts: Name[];
}

/** Values of one column: by group, of one unit and period; or by unit, of one group and period. */
type Column<Name> = ReadonlyMap<Name, readonly (number | undefined)[]>;

const SEXES: readonly string[] = HALVES.flat();
/** Beyond so many groups of the author's own, nobody looks for which of them are parts of others. */
const MOST_GROUPS = 30;

/**
 * Women and men, girls and boys are all; other groups are where they add up, or where nothing shows that they do not.
 * @param order - The author's order of groups.
 */
export function sumsOfGroups(cells: readonly MeasuredCell[], order: readonly string[]): NamedSum<string>[] {
  const met = new Set(cells.map(({ group }) => group));
  const groups = [...new Set([...order.filter((group) => met.has(group)), ...[...met].sort()])];
  const columns = columnsOf(
    cells,
    ({ group }) => group,
    ({ unit }) => unit,
  );
  const own = groups.filter((group) => group !== TOTAL && !SEXES.includes(group.split('-')[0] ?? ''));
  const hasSexes = groups.some((group) => SEXES.includes(group));
  const kinds = own.filter((group) => !(hasSexes && group === 'other'));
  return [
    ...['', ...kinds].flatMap((kind) => sexSums(kind, met, columns)),
    ...SEXES.flatMap((sex) => crossedSums(sex, kinds, met, columns)),
    ...ownSums(kinds, met, columns),
  ];
}

/** @param kind - Empty for all; else a group that is told by sex too: `women-services`. */
function sexSums(
  kind: string,
  met: ReadonlySet<string>,
  columns: readonly Column<string>[],
): NamedSum<string>[] {
  const named = (group: string) => (kind === '' ? group : `${group}-${kind}`);
  const total = kind === '' ? TOTAL : kind;
  if (!met.has(total)) return [];
  return HALVES.flatMap((pair): NamedSum<string>[] => {
    const halves = pair.map(named);
    if (!halves.some((half) => met.has(half))) return [];
    const withOthers = { total, parts: [...halves, named('other')] };
    const alone = { total, parts: halves };
    if (met.has(named('other')) && mayHold(withOthers, columns)) return [withOthers];
    return mayHold(alone, columns) ? [alone] : [];
  });
}

/** A sex in all groups that are told by it: `women-a` and `women-b` are `women`. */
function crossedSums(
  sex: string,
  kinds: readonly string[],
  met: ReadonlySet<string>,
  columns: readonly Column<string>[],
): NamedSum<string>[] {
  const parts = kinds.map((kind) => `${sex}-${kind}`).filter((group) => met.has(group));
  const sum = { total: sex, parts };
  return parts.length > 1 && met.has(sex) && mayHold(sum, columns) ? [sum] : [];
}

/** All of the author's groups, or else neighbours among them that are seen to add up to the total or to another group. */
function ownSums(
  groups: readonly string[],
  met: ReadonlySet<string>,
  columns: readonly Column<string>[],
): NamedSum<string>[] {
  if (groups.length < 2) return [];
  const all = { total: TOTAL, parts: [...groups] };
  if (met.has(TOTAL) && mayHold(all, columns)) return [all];
  if (groups.length > MOST_GROUPS) return [];
  const sums: NamedSum<string>[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    for (let end = first + 2; end <= groups.length; end += 1) {
      const parts = groups.slice(first, end);
      for (const total of [TOTAL, ...groups]) {
        const sum = { total, parts };
        if (met.has(total) && !parts.includes(total) && isSeen(sum, columns)) sums.push(sum);
      }
    }
  }
  return sums;
}

/** A unit is the sum of the nearest units below it that state values of their own. */
export function sumsOfUnits(
  cells: readonly MeasuredCell[],
  units: readonly Unit[],
): NamedSum<string | undefined>[] {
  const speaking = new Set(cells.map(({ unit }) => unit));
  if (speaking.size < 2) return [];
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const below = new Map<string | undefined, string[]>();
  for (const unit of speaking) {
    if (unit === undefined) continue;
    const seen = new Set([unit]);
    let above = parents.get(unit);
    for (; above !== undefined && !speaking.has(above) && !seen.has(above); above = parents.get(above)) {
      seen.add(above);
    }
    pushTo(below, above, unit);
  }
  const columns = columnsOf(
    cells,
    ({ unit }) => unit,
    ({ group }) => group,
  );
  return [...below]
    .map(([total, parts]) => ({ total, parts: parts.sort() }))
    .filter((sum) => speaking.has(sum.total) && mayHold(sum, columns));
}

function columnsOf<Name>(
  cells: readonly MeasuredCell[],
  nameOf: (cell: MeasuredCell) => Name,
  otherOf: (cell: MeasuredCell) => string | undefined,
): Column<Name>[] {
  const columns = new Map<string, Map<Name, readonly (number | undefined)[]>>();
  for (const cell of cells) {
    const key = [cell.madeIn?.id ?? '', cell.period?.id ?? '', otherOf(cell) ?? ''].join('\n');
    const column = columns.get(key) ?? new Map<Name, readonly (number | undefined)[]>();
    columns.set(key, column);
    column.set(nameOf(cell), cell.values);
  }
  return [...columns.values()];
}

/** Seen to add up somewhere, or nowhere seen not to. */
function mayHold<Name>(sum: NamedSum<Name>, columns: readonly Column<Name>[]): boolean {
  const { holds, fails } = evidence(sum, columns);
  return holds > 0 || fails === 0;
}

function isSeen<Name>(sum: NamedSum<Name>, columns: readonly Column<Name>[]): boolean {
  const { holds, fails } = evidence(sum, columns);
  return holds > 0 && fails === 0;
}

function evidence<Name>({ total, parts }: NamedSum<Name>, columns: readonly Column<Name>[]) {
  let [holds, fails] = [0, 0];
  for (const column of columns) {
    const all = column.get(total);
    const each = parts.map((part) => column.get(part));
    if (!all) continue;
    all.forEach((whole, layer) => {
      const known = each.map((values) => values?.[layer]);
      if (whole === undefined || known.includes(undefined)) return;
      const sum = known.reduce<number>((added, value) => added + (value ?? 0), 0);
      // What stands for a percentage has been rounded.
      const slack = all.length > 1 ? parts.length + whole / 100 : 0;
      if (Math.abs(sum - whole) > slack) fails += 1;
      else if (known.filter((value) => value !== 0).length > 1) holds += 1;
    });
  }
  return { holds, fails };
}
