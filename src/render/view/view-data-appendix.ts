// Every value of every measure: a small table each, periods against groups.
import { groupBy } from '../../lib/index.js';
import { type Measure, type Observation, type Period, TOTAL } from '../../model/index.js';
import { isUnsaid } from '../../quantity/index.js';
import { anchorOf } from '../anchors.js';
import type { ViewContext } from '../context.js';
import { groupName } from '../group-name.js';
import { unitText, valueText } from '../value-text.js';
import { breakColumns } from './series-text.js';
import { nameText, type ViewText, viewText } from './view-text.js';

export interface DataAppendixView {
  intro: string;
  tables: DataTableView[];
}

export interface DataTableView {
  measure: ViewText;
  href: string;
  /** *Enhet: %.*; null where none is declared. */
  unit: string | null;
  /** Where the values come from; null where nobody says. */
  source: ViewText | null;
  /** Head of the first column: what its rows are. */
  corner: string;
  columns: string[];
  rows: { head: string; cells: { label: string; value: string | null }[] }[];
  /** Too many columns to stand beside another table. */
  isWide: boolean;
}

/** More columns than this need the whole width. */
const MOST_NARROW_COLUMNS = 4;

/** What came after the report's period belongs to a later report. @returns null when no measure has a value. */
export function dataAppendixView(context: ViewContext): DataAppendixView | null {
  const { report, publication, labels } = context;
  const tables = report.measures.flatMap((measure) => {
    const observations = withoutEmpty(
      measure.observations.filter(({ period }) => period.to <= publication.period.to),
    );
    return observations.length === 0 ? [] : tableOf({ ...measure, observations }, context);
  });
  return tables.length === 0 ? null : { intro: labels['data.intro'], tables };
}

/**
 * A group without any value has nothing to show, and neither has a part of a year for which no group has one:
 * such a value was not due. A whole year without value stays: that it is missing is worth knowing.
 */
function withoutEmpty(observations: Observation[]): Observation[] {
  const said = observations.filter((each) => !isUnsaid(each));
  const groups = new Set(said.map(({ group }) => group));
  const periods = new Set(said.map(periodKey));
  return observations.filter(
    (each) => groups.has(each.group) && (each.period.months === 12 || periods.has(periodKey(each))),
  );
}

interface Line {
  key: string;
  text: string;
}

function tableOf(measure: Measure, context: ViewContext): DataTableView {
  const { labels } = context;
  const periods = periodsOf(measure, context);
  const groups = groupsOf(measure, context);
  // A dash of the author's and a cell that nobody has written say the same.
  const said = measure.observations.filter((each) => !isUnsaid(each));
  const values = new Map(
    said.map((each) => [
      `${periodKey(each)}\n${each.group}`,
      valueText(each, measure, context, { unit: false }),
    ]),
  );
  // The shorter side goes across, so that a table stays narrow.
  const isByPeriod = groups.length <= Math.max(periods.length, 2);
  const [down, across] = isByPeriod ? [periods, groups] : [groups, periods];
  const unit = unitOf(measure, context);
  return {
    measure: nameText(measure.text, measure.id, context),
    href: `#${anchorOf('measure', measure.id)}`,
    unit: unit === undefined || unit === '' ? null : labels['data.unit']({ unit }),
    source: viewText(measure.source, context),
    corner: labels[isByPeriod ? 'data.period' : 'data.group'],
    columns: across.map(({ text }) => text),
    rows: down.map((row) => ({
      head: row.text,
      cells: across.map((column) => ({
        label: column.text,
        value: values.get(isByPeriod ? `${row.key}\n${column.key}` : `${column.key}\n${row.key}`) ?? null,
      })),
    })),
    isWide: across.length > MOST_NARROW_COLUMNS,
  };
}

/** As the reader of values understood it, in the report's language; else in its author's word. */
function unitOf(
  { observations, unitOfValue, unitByLanguage }: Measure,
  context: ViewContext,
): string | undefined {
  const own = unitByLanguage[context.language];
  for (const { quantity } of observations) {
    if (quantity.kind !== 'number' || quantity.unit === undefined) continue;
    return unitText({ unit: quantity.unit, scale: quantity.scale }, context, own);
  }
  return own ?? unitOfValue;
}

/** In the order of time; where several units have values of their own, each has a row for each period. */
function periodsOf(measure: Measure, context: ViewContext): Line[] {
  const byKey = groupBy(measure.observations, periodKey);
  const firsts = [...byKey.entries()].flatMap(([key, [first]]) =>
    first === undefined ? [] : [{ key, first }],
  );
  firsts.sort(
    (a, b) => orderOf(a.first, context) - orderOf(b.first, context) || byEnd(a.first.period, b.first.period),
  );
  const inTime = firsts.map(({ first: { period } }) => period).sort(byEnd);
  const breaks = breakColumns(measure, inTime);
  return firsts.map(({ key, first }) => ({
    key,
    text: breaks.has(first.period.id)
      ? `${periodText(first, context)} (${context.labels['measure.newMethod']})`
      : periodText(first, context),
  }));
}

function periodKey({ period, unit }: Observation): string {
  return `${period.id}\n${unit ?? ''}`;
}

function orderOf({ unit }: Observation, { report }: ViewContext): number {
  return unit === undefined ? -1 : report.units.findIndex(({ id }) => id === unit);
}

function byEnd(a: Period, b: Period): number {
  if (a.to !== b.to) return a.to < b.to ? -1 : 1;
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

function periodText({ period, unit }: Observation, context: ViewContext): string {
  const words = context.formats.period(period);
  if (unit === undefined) return words;
  return `${nameText(context.units.get(unit)?.name ?? {}, unit, context).plain}, ${words}`;
}

/** The author's order, the total first where it has no place there. */
function groupsOf(measure: Measure, context: ViewContext): Line[] {
  const seen = new Set(measure.observations.map(({ group }) => group));
  const ordered = [...measure.groups.map(({ id }) => id), TOTAL, ...seen];
  return [...new Set(ordered)]
    .filter((group) => seen.has(group))
    .map((group) => ({ key: group, text: groupName(group, measure, context).plain }));
}
