// The table of a measure: groups as rows, periods and targets as columns; a missing value with its reason, never blank.
import {
  followsLater,
  type Measure,
  type Period,
  type Reading,
  type Target,
  TOTAL,
} from '../../model/index.js';
import { isUnsaid, type Quantity } from '../../quantity/index.js';
import type { ViewContext } from '../context.js';
import { hasValues, type MeasureSeries, readingsOf, type SeriesRow } from '../measure-series.js';
import { asTarget, valueText } from '../value-text.js';
import { marksOf } from './note-marks.js';
import { BROAD, type Paper } from './paper.js';
import { breakColumns, cellText, countedIn, rowName } from './series-text.js';
import { isTurnedOnPhone, PRINT, SCREEN, tableWidth } from './table-width.js';
import { nameText, plainText, type ViewText } from './view-text.js';

export interface SeriesTableView {
  /** Read aloud before the caption: the measure. */
  measure: string;
  caption: string;
  /** Names the table as a part of the page that can be moved sideways. */
  region: string;
  /** Heads the first column. */
  corner: string;
  columns: HeadView[];
  rows: { head: HeadView; cells: SeriesCellView[] }[];
  /** Needs the whole width, so that a chart has no room beside it. */
  isWide: boolean;
  isWideOnPaper: boolean;
  /** Too wide for a phone as it stands: there, rows and columns change places. */
  isTurnedOnPhone: boolean;
  /** Explains the dash; null where each missing value has its reason beside it. */
  dash: string | null;
}

export type CellKind = 'history' | 'now' | 'forecast' | 'target';

export interface HeadView {
  text: ViewText;
  /** The unit of a row where rows differ; why a column has no values, or that its method is new; null else. */
  note: string | null;
  kind: CellKind;
  isBreak: boolean;
}

export interface SeriesCellView {
  /** Null where the value is missing; `sign` then stands for it. */
  value: string | null;
  /** A dash, or two dots for a value that is held back. */
  sign: string;
  /** Why it is missing, beside the dash; null where the reason is only read aloud. */
  reason: string | null;
  /** Why it is missing, read aloud. */
  hiddenReason: string | null;
  marks: { text: string; href: string }[];
  kind: CellKind;
  isBreak: boolean;
}

interface Column {
  text: string;
  kind: CellKind;
  isBreak: boolean;
  cellOf: (row: SeriesRow) => Reading | undefined;
}

/** Beyond these, periods go down instead of across. */
const MOST_COLUMNS = 12;

/** Null where the measure has neither values nor targets. */
export function seriesTable(
  measure: Measure,
  series: MeasureSeries,
  context: ViewContext,
  { tableRoom }: Paper = BROAD,
): SeriesTableView | null {
  if (!hasValues(series)) return null;
  const { labels } = context;
  const columns = columnsWithSomething(columnsOf(measure, series, context), series, context);
  if (!columns.some(({ kind }) => kind !== 'target') && series.rows.every(({ group }) => group === TOTAL))
    return null;
  const units = series.rows.map((row) => rowUnit(row, measure, context));
  const unit = units.find((each) => each !== undefined) ?? '';
  const isOneUnit = units.every((each) => each === unit || each === undefined);
  const rows = series.rows.map((row, index) => ({
    head: rowHead(row, isOneUnit ? null : (units[index] ?? ''), measure, context),
    cells: columns.map((column) => cellView(column, row, units[index] ?? '', measure, context)),
  }));
  const dash = dashOf(
    rows.flatMap(({ cells }) => cells),
    context,
  );
  const heads = columns.map(headView(context));
  hoistReasons(heads, rows);
  const name = nameText(measure.text, measure.id, context).plain;
  const table = columns.length > MOST_COLUMNS ? turned(heads, rows) : { columns: heads, rows };
  return {
    measure: name,
    caption: captionOf(columns, isOneUnit ? unit : '', context),
    region: labels['measure.tableRegion']({ measure: name }),
    corner: columns.length > MOST_COLUMNS ? labels['period.label'] : labels['measure.group'],
    ...table,
    isWide: tableWidth(SCREEN, table) > SCREEN.room,
    isWideOnPaper: tableWidth(PRINT, table) > tableRoom,
    isTurnedOnPhone: isTurnedOnPhone(table, turned(table.columns, table.rows)),
    dash,
  };
}

/**
 * Without the columns before the first value, and in an interim report without its own period where nobody has a value of
 * it: the facts above say so, and why. Those between stay, so that a gap is seen, and so does the year of an annual report,
 * and whatever its author has a note on.
 */
function columnsWithSomething(
  columns: Column[],
  { rows }: MeasureSeries,
  { publication }: ViewContext,
): Column[] {
  const isEmpty = ({ cellOf }: Column) =>
    rows.map(cellOf).every((said) => isMissing(said) && (said?.footnotes ?? []).length === 0);
  const first = columns.findIndex((column) => column.kind === 'history' && !isEmpty(column));
  const isOneSpeaker = new Set(rows.map(({ unit }) => unit)).size === 1;
  const isYearShown = publication.kind === 'annual' && first >= 0;
  return columns.filter((column, index) => {
    if (column.kind === 'history') return index >= first && first >= 0;
    return column.kind !== 'now' || isYearShown || !isOneSpeaker || !isEmpty(column);
  });
}

function isMissing(said: Reading | undefined): boolean {
  return said === undefined || said.quantity.kind === 'missing';
}

function captionOf(columns: readonly Column[], unit: string, { labels }: ViewContext): string {
  const hasTarget = columns.some(({ kind }) => kind === 'target');
  return labels[hasTarget ? 'measure.caption' : 'measure.captionValues']({ unit });
}

/** A reason that holds for a whole column is said once, in its head. */
function hoistReasons(heads: HeadView[], rows: SeriesTableView['rows']): void {
  if (rows.length < 2) return;
  heads.forEach((head, index) => {
    const cells = rows.flatMap(({ cells }) => cells[index] ?? []);
    const reason = cells[0]?.reason;
    if (reason == null || cells.some((cell) => cell.reason !== reason)) return;
    head.note = head.note === null ? reason : `${head.note}, ${reason}`;
    for (const cell of cells) Object.assign(cell, { reason: null, hiddenReason: reason });
  });
}

/** A dash among the targets is another matter: none has been set. */
function dashOf(cells: readonly SeriesCellView[], { labels }: ViewContext): string | null {
  if (!cells.some(isUnexplained)) return null;
  const isTargetMissing = cells.some(({ kind, value }) => kind === 'target' && value === null);
  return labels[isTargetMissing ? 'measure.dashAndTarget' : 'measure.dash'];
}

function isUnexplained({ value, reason, kind }: SeriesCellView): boolean {
  return value === null && reason === null && (kind === 'history' || kind === 'now');
}

function turned(heads: HeadView[], rows: SeriesTableView['rows']): Pick<SeriesTableView, 'columns' | 'rows'> {
  return {
    columns: rows.map(({ head }) => head),
    rows: heads.map((head, index) => ({ head, cells: rows.flatMap(({ cells }) => cells[index] ?? []) })),
  };
}

function headView({ labels }: ViewContext): (column: Column) => HeadView {
  return ({ text, kind, isBreak }) => ({
    text: inParts(text),
    note: isBreak ? labels['measure.newMethod'] : null,
    kind,
    isBreak,
  });
}

/** Broken between words only: *jan–aug* stays whole in a narrow column. */
function inParts(text: string): ViewText {
  const { html, ...rest } = plainText(text);
  const parts = html.split(' ').map((word) => `<span class="whole-word">${word}</span>`);
  return { ...rest, html: parts.join(' ') };
}

/** The baseline where its period has no column of its own, the periods, the forecast, the targets by period. */
function columnsOf(measure: Measure, { periods, now, rows }: MeasureSeries, context: ViewContext): Column[] {
  const { labels, formats } = context;
  const short = (period: Period | undefined) => (period === undefined ? '' : formats.shortPeriod(period));
  const breaks = breakColumns(measure, periods);
  const { baseline } = measure;
  const columns: Column[] = [];
  if (baseline !== undefined && !periods.some(({ id }) => id === baseline.period?.id)) {
    const text = labels['measure.baseline']({ period: short(baseline.period) });
    const cellOf = (row: SeriesRow) => (row === rows[0] ? baseline : undefined);
    columns.push({ text, kind: 'history', isBreak: false, cellOf });
  }
  for (const period of periods) {
    columns.push({
      text: short(period),
      kind: period.id === now.id ? 'now' : 'history',
      isBreak: breaks.has(period.id),
      cellOf: (row) => row.values.get(period.id),
    });
  }
  const forecasts = new Map(
    rows.flatMap(({ forecast }) => (forecast ? [[forecast.period.id, forecast.period]] : [])),
  );
  for (const [id, period] of forecasts) {
    const text = labels['measure.forecast']({ period: short(period) });
    const cellOf = ({ forecast }: SeriesRow) => (forecast?.period.id === id ? forecast : undefined);
    columns.push({ text, kind: 'forecast', isBreak: false, cellOf });
  }
  for (const [id, target] of targetPeriods(rows)) {
    const text = labels['measure.target']({ period: short(target.period) });
    const cellOf = ({ targets }: SeriesRow) => targets.find(({ period }) => (period?.id ?? '') === id);
    columns.push({ text, kind: 'target', isBreak: false, cellOf });
  }
  return columns;
}

/** Periods with a target that says something, in order; one without a period is last. */
function targetPeriods(rows: readonly SeriesRow[]): [string, Target][] {
  const stated = rows.flatMap(({ targets }) => targets).filter((target) => !isUnsaid(target));
  const byPeriod = new Map(stated.map((target) => [target.period?.id ?? '', target]));
  return [...byPeriod].sort(([, a], [, b]) => ((a.period?.to ?? '9') < (b.period?.to ?? '9') ? -1 : 1));
}

function rowHead(row: SeriesRow, unit: string | null, measure: Measure, context: ViewContext): HeadView {
  const text = rowName(row, measure, context);
  const isSaid = unit === null || unit === '' || text.plain.includes(unit);
  return { text, note: isSaid ? null : unit, kind: 'history', isBreak: false };
}

/** What the row's values are counted in; empty where they differ, or nobody says; undefined where nothing is counted. */
function rowUnit(row: SeriesRow, measure: Measure, context: ViewContext): string | undefined {
  const units = new Set(readingsOf(row).flatMap(({ quantity }) => countedIn(quantity, measure, context)));
  return units.size > 1 ? '' : [...units][0];
}

function cellView(
  { cellOf, kind, isBreak }: Column,
  row: SeriesRow,
  unit: string,
  measure: Measure,
  context: ViewContext,
): SeriesCellView {
  const reading = cellOf(row);
  const place = { kind, isBreak };
  if (reading === undefined || reading.quantity.kind === 'missing') {
    return { ...missingCell(reading, kind, measure, context), marks: marksOf(reading, measure), ...place };
  }
  return {
    value: cellText(kind === 'target' ? asTarget(reading, measure) : reading, unit, measure, context),
    sign: DASH,
    reason: null,
    hiddenReason: null,
    marks: marksOf(reading, measure),
    ...place,
  };
}

const DASH = '–';

/** A reason that the author gives, or that lies in the measure, stands beside the dash. */
function missingCell(
  reading: Reading | undefined,
  kind: CellKind,
  measure: Measure,
  context: ViewContext,
): Pick<SeriesCellView, 'value' | 'sign' | 'reason' | 'hiddenReason'> {
  const { labels, publication } = context;
  const quantity = reading?.quantity;
  const isLater = kind === 'now' && followsLater(measure, publication.kind);
  if (quantity?.kind === 'missing' && !isUnsaid({ quantity }) && kind !== 'target') {
    const reason = valueText({ quantity, text: '' }, measure, context);
    const sign = quantity.reason === 'suppressed' ? '..' : DASH;
    return { value: null, sign, reason, hiddenReason: null };
  }
  if (isLater) return { value: null, sign: DASH, reason: labels['none.annual'], hiddenReason: null };
  if (kind === 'forecast')
    return { value: null, sign: DASH, reason: null, hiddenReason: labels['forecast.notAssessed'] };
  const said: Quantity = { kind: 'missing', reason: kind === 'target' ? 'noTarget' : 'unspecified' };
  return {
    value: null,
    sign: DASH,
    reason: null,
    hiddenReason: valueText({ quantity: said, text: '' }, measure, context),
  };
}
