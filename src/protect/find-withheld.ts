// Which counts of which measures are withheld, and why.

import { groupBy } from '../lib/index.js';
import {
  type EarlierMeasure,
  type EarlierReport,
  isSensitive,
  type Measure,
  type Period,
  type Report,
  TOTAL,
} from '../model/index.js';
import { type BaseOf, findCells } from './counts/find-cells.js';
import { makeTables } from './counts/make-tables.js';
import { cellKey, type Holder, type MeasuredCell } from './counts/measured-cell.js';
import { hideCells } from './table/hide-cells.js';

export type Why = 'small' | 'complementary' | 'derived';

export interface WithheldCell {
  cell: MeasuredCell;
  why: Why;
}

/** What is withheld of one measure. */
export interface WithheldCounts {
  measure: Measure;
  /** Where the measure states something that is left out. */
  withheld: WithheldCell[];
  /** Counts that an earlier report gives away, or shows. */
  published: MeasuredCell[];
  /** The base of its percentages, where they have one. */
  base: Measure | undefined;
}

/** By measure; only those of which something is withheld, or has been published. */
export function findWithheld(report: Report, compared: readonly EarlierReport[]): WithheldCounts[] {
  const sensitive = report.measures.filter((measure) => isSensitive(report, { measure }));
  const withBase = report.measures.filter(({ base }) => base !== undefined);
  if (sensitive.length === 0) return [];
  const earlier = earlierMeasures(compared);
  const shown = new Map<string, ShownCounts>();
  const counts = (measure: Measure, baseOf?: BaseOf) =>
    protectCounts(measure, report, earlier.get(measure.id) ?? [], baseOf);
  const results = new Map<Measure, WithheldCounts>();
  const note = (measure: Measure, found: Found, base?: Measure) => {
    const known = results.get(measure) ?? { measure, withheld: [], published: [], base };
    known.withheld.push(...found.withheld);
    known.published.push(...found.published);
    results.set(measure, known);
  };
  for (const measure of sensitive) {
    const found = counts(measure);
    note(measure, found);
    shown.set(measure.id, shownIn(found.cells, found.withheld));
  }
  // Percentages follow the counts that they are of.
  const byId = new Map(report.measures.map((measure) => [measure.id, measure]));
  for (const measure of new Set([...sensitive, ...withBase])) {
    const base = byId.get(measure.base?.value ?? measure.id);
    const ofBase = base && (shown.get(base.id) ?? (measure.base ? allShown(base, report) : undefined));
    if (!base || !ofBase) continue;
    if (!isSensitive(report, { measure }) && !ofBase.isAnyHidden) continue;
    note(measure, counts(measure, baseOf(ofBase, base === measure)), base);
  }
  return [...results.values()].filter(({ withheld, published }) => withheld.length + published.length > 0);
}

function earlierMeasures(compared: readonly EarlierReport[]): Map<string, EarlierMeasure[]> {
  const previous = compared.filter(({ kind }) => kind === 'previous');
  return groupBy(new Set(previous.flatMap(({ measures }) => measures)), ({ id }) => id);
}

interface Found {
  cells: MeasuredCell[];
  withheld: WithheldCell[];
  published: MeasuredCell[];
}

function protectCounts(
  measure: Measure,
  { privacy, units }: Report,
  earlier: readonly EarlierMeasure[],
  baseOf?: BaseOf,
): Found {
  const rule = { threshold: privacy.threshold, zeros: privacy.zeros };
  const cells = findCells({ measure, earlier, rule }, baseOf);
  const found: Found = { cells, withheld: [], published: [] };
  for (const ofKind of groupBy(cells, ({ kind }) => kind).values()) {
    for (const { table, cells: members } of makeTables(ofKind, measure, units)) {
      const hidden = hideCells(table, rule);
      members.forEach((cell, index) => {
        const why = whyWithheld(cell, hidden.withheld.get(index));
        if (why && isStated(cell, measure)) found.withheld.push({ cell, why });
        const isGivenAway = hidden.exposed.has(index) && cells.some(({ isPublished }) => isPublished);
        if ((isGivenAway || (cell.isPublished && cell.isSmall)) && cell.holders.length > 0) {
          found.published.push(cell);
        }
      });
    }
  }
  return found;
}

function whyWithheld(cell: MeasuredCell, why: 'small' | 'complementary' | undefined): Why | undefined {
  const isOut = why !== undefined || cell.state === 'hidden' || cell.isSmall;
  if (!isOut) return undefined;
  if (cell.kind === 'percent') return 'derived';
  return why ?? (cell.isSmall ? 'small' : 'complementary');
}

/** Whether there is something to leave out; the author's own `..` is not. */
function isStated(cell: MeasuredCell, measure: Measure): boolean {
  return cell.holders.some((holder) => readingAt(measure, holder)?.quantity.kind !== 'missing');
}

export function readingAt(measure: Measure, holder: Holder) {
  return holder.list === 'baseline' ? measure.baseline : measure[holder.list][holder.index];
}

/** The counts of a measure as its readers see them. */
interface ShownCounts {
  /** By cell; `hidden` where there is one that is not shown. */
  values: Map<string, number | 'hidden'>;
  /** Columns, by unit and period, in which something is hidden. */
  columns: Set<string>;
  isAnyHidden: boolean;
}

function shownIn(cells: readonly MeasuredCell[], withheld: readonly WithheldCell[]): ShownCounts {
  const values = new Map<string, number | 'hidden'>();
  const columns = new Set<string>();
  for (const cell of cells) {
    const [value] = cell.values;
    if (cell.kind !== 'count' || cell.madeIn) continue;
    const isReadable = cell.state === 'shown' || cell.state === 'known';
    if (isReadable && value !== undefined) values.set(cellKey(cell), value);
    else if (cell.state === 'hidden') hide(cell);
  }
  for (const { cell } of withheld) if (cell.kind === 'count' && !cell.madeIn) hide(cell);
  return { values, columns, isAnyHidden: columns.size > 0 };

  function hide(cell: MeasuredCell): void {
    values.set(cellKey(cell), 'hidden');
    columns.add(columnOf(cell.unit, cell.period));
  }
}

/** A base that is not sensitive. */
function allShown(base: Measure, { privacy }: Report): ShownCounts {
  const rule = { threshold: privacy.threshold, zeros: privacy.zeros };
  const cells = findCells({ measure: base, earlier: [], rule }).map((cell) => {
    const isStatedCount = cell.values[0] !== undefined;
    return { ...cell, state: isStatedCount ? ('shown' as const) : cell.state };
  });
  return shownIn(cells, []);
}

/**
 * The count of the same group, else of all. Percentages beside the counts of one and the same measure stand for other
 * groups, and would tell what is hidden there.
 */
function baseOf({ values, columns }: ShownCounts, isSameMeasure: boolean): BaseOf {
  return ({ group, unit, period }) => {
    if (isSameMeasure && columns.has(columnOf(unit, period))) return 'hidden';
    const find = (name: string) =>
      values.get(cellKey({ kind: 'count', group: name, unit, period, madeIn: undefined }));
    return find(group) ?? find(TOTAL);
  };
}

function columnOf(unit: string | undefined, period: Period | undefined): string {
  return `${period?.id ?? ''}\n${unit ?? ''}`;
}
