// A measure table, groups by periods, becomes one statement with its numbers and what is said below it.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { Cell, RichText } from '../../parse/index.js';
import type { QuantityContext } from '../../quantity/index.js';
import type { Config } from '../config/config.js';
import { type Reading, TOTAL } from '../numbers.js';
import { hasUnclearPeriod, type Period, parsePeriod } from '../period.js';
import { asOfPeriod, certainValue, readValue } from '../read-value.js';
import { emptyFollowUp, emptyStatement, type Statement } from '../statement.js';
import type { GoalHeadings } from './goal-headings.js';
import { declaredUnit, type LabelledRow, labelRows } from './label-rows.js';
import { goalReference, readMeasureAttributes, readValueAttributes } from './measure-attributes.js';
import type { MeasureTable, ValueColumn } from './measure-table.js';
import type { MeasureParts } from './outline-builder.js';
import { fillFollowUp, forecastOf, readSuggestion, unknownWord } from './read-follow-up.js';
import { partOf, readFollowUpText, textPeriodOf } from './read-follow-up-text.js';
import { type GroupLabel, joinGroups, unitOfRow } from './read-group.js';
import { readTargets } from './read-targets.js';
import { readDirection, suggestDirection } from './read-words.js';
import { namesReport, reportPeriod } from './report-period.js';

/** What reading a measure table takes from around it. */
export interface MeasureReader {
  language: string;
  config: Config;
  diagnostics: Diagnostic[];
  goals: GoalHeadings;
}

/** Undefined where the table belongs to no goal and has no id of a measure that does; that has been said then. */
export function readMeasureTable(parts: MeasureParts, reader: MeasureReader): Statement | undefined {
  return new TableReader(parts, reader).read();
}

class TableReader {
  private readonly statement: Statement;
  private readonly table: MeasureTable;
  private readonly report = (diagnostic: Diagnostic) => {
    this.reader.diagnostics.push(diagnostic);
  };

  constructor(
    private readonly parts: MeasureParts,
    private readonly reader: MeasureReader,
  ) {
    this.table = parts.table;
    this.statement = emptyStatement(parts.heading.place, reader.language);
  }

  read(): Statement | undefined {
    const { heading, below } = this.parts;
    const { statement, table, reader } = this;
    reader.diagnostics.push(...table.diagnostics);
    statement.id = heading.id;
    statement.measure = heading.text.plain === '' ? {} : { [reader.language]: heading.text };
    statement.numeric = true;
    statement.besideMeasures = true;
    if (!this.readGoal()) return undefined;
    this.checkBraces();
    readMeasureAttributes(heading, statement, { language: reader.language, report: this.report });
    statement.notes = table.notes.all;
    const columns = this.withPeriods();
    const periods = columns.flatMap((column) =>
      column?.period && column.kind === 'outcome' ? [column.period] : [],
    );
    statement.measureTable = { textPeriod: textPeriodOf(periods, reader.config.publications) };
    const rows = labelRows(table, this.report);
    statement.unitOfValue ??= declaredUnit(rows, table, this.parts.tableNote);
    for (const row of rows) this.row(row, columns, row === rows[0]);
    this.noteGroups(rows);
    readValueAttributes(heading, statement, { language: reader.language, report: this.report });
    readFollowUpText(
      statement,
      below.map(({ heading: own, blocks }) => partOf(own, blocks)),
      reader,
    );
    return statement;
  }

  /** Attributes that are not well formed have stayed in the text. */
  private checkBraces(): void {
    const { text } = this.parts.heading;
    const actual = /\{[^{}]*\}$/u.exec(text.plain)?.[0];
    if (actual === undefined) return;
    const args = { key: '{…}', expected: '{#id unit="%" direction=lower}', actual };
    this.report({ code: 'S03', args, place: { ...text.place, start: text.place.end - actual.length } });
  }

  /** The goals of the headings above, else the one that the measure's own heading refers to. */
  private readGoal(): boolean {
    const { heading, goals } = this.parts;
    const above = this.reader.goals.of(goals);
    const reference = goalReference(heading);
    const isAbove = goals.some(({ id }) => id?.value === reference?.value);
    if (reference && !isAbove) {
      this.statement.goal = { id: reference, text: {}, place: reference.place };
    } else if (above) {
      this.statement.goal = above.goal;
      this.statement.unitGoal = above.unitGoal;
      this.statement.binding = above.binding;
    } else if (heading.id) this.statement.kind = 'carried';
    else {
      this.report({ code: 'T02', args: { what: 'goalHeading' }, place: heading.place });
      return false;
    }
    return true;
  }

  /** A column of values without a period is that of the report which it names, else the report's own, where no other is. */
  private withPeriods(): (ValueColumn | undefined)[] {
    const { publications } = this.reader.config;
    const named = this.table.columns.flatMap((column) =>
      column?.kind === 'outcome' && column.period ? [column.period] : [],
    );
    const own = textPeriodOf([], publications);
    return this.table.columns.map((column) => {
      if (column?.kind !== 'outcome' || column.period) return column;
      const { plain: text, place } = column.heading;
      const isOfReport = namesReport(column, publications);
      const period = isOfReport ? reportPeriod(column.report, publications, named) : own;
      const isTaken = named.some(({ id }) => id === period?.id);
      if (period && !isTaken && !hasUnclearPeriod(text)) return { ...column, period };
      this.report({ code: 'S16', args: { text }, place });
      return undefined;
    });
  }

  private row(labelled: LabelledRow, columns: readonly (ValueColumn | undefined)[], isFirst: boolean): void {
    const [, ...cells] = labelled.row.cells;
    const unitAt = columns.findIndex((column) => column?.kind === 'valueUnit');
    const ownUnit = cells[unitAt]?.plain;
    if (ownUnit) {
      labelled.group.unit ??= ownUnit;
      if (isFirst) this.statement.unitOfValue ??= ownUnit;
    }
    columns.forEach((column, index) => {
      const cell = cells[index];
      const isRead = !column || !cell || cell.plain === '' || index === unitAt;
      if (!isRead) this.cell(cell, column, labelled, isFirst);
    });
  }

  private cell(written: Cell, column: ValueColumn, labelled: LabelledRow, isFirst: boolean): void {
    const { text: cell, marks } = this.table.notes.split(written);
    const group = joinGroups(labelled.group, column.group, labelled.label.place);
    const isCrossed = labelled.group.id !== TOTAL && column.group !== undefined;
    // Where a row of one group meets a column of another, a dash says that there is no such value.
    if (isCrossed && isDash(cell)) return;
    const at: At = { cell, column, labelled, group, marks: [...marks, ...labelled.marks, ...column.marks] };
    this.checkMarks(at);
    switch (column.kind) {
      case 'outcome':
        if (column.period) this.observation(this.reading(at), column.period, group.id);
        break;
      case 'target':
        this.targets(at);
        break;
      case 'baseline':
        this.baseline(at);
        break;
      case 'forecast':
        this.forecast(at, isFirst);
        break;
      default:
        if (!isFirst) this.unread(cell);
        else this.ofMeasure(cell, column);
    }
  }

  private reading({ cell, column, labelled, group, marks }: At): Reading {
    const reading = readValue(cell.plain, cell.place, this.contextOf(column, labelled, group), this.report);
    return { ...reading, footnotes: [...new Set([...reading.footnotes, ...marks])] };
  }

  private contextOf(column: ValueColumn, labelled: LabelledRow, group: GroupLabel): QuantityContext {
    const unit = unitOfRow(
      group.unit ?? column.group?.unit,
      group.isRank ? undefined : this.statement.unitOfValue,
    );
    return {
      rowLabel: labelled.label.plain,
      columnHeading: column.heading.plain,
      language: this.reader.language,
      ...(unit === undefined ? {} : { unit }),
      ...(group.isRank ? { kind: 'rank' as const } : {}),
      ...(column.period ? { year: column.period.year } : {}),
      ...(this.parts.tableNote ? { tableNote: this.parts.tableNote.plain } : {}),
    };
  }

  private observation(reading: Reading, period: Period, group: string): void {
    this.statement.observations.push({
      ...certainValue(reading, this.report),
      period,
      group,
      unit: undefined,
    });
  }

  /** A dash says that there is no target: the total's holds, if there is one. */
  private targets({ cell, column, labelled, group, marks }: At): void {
    if (isDash(cell)) return;
    const context = this.contextOf(column, labelled, group);
    const targets = readTargets(cell, { period: column.period, group: group.id }, context, this.report);
    for (const target of targets) {
      if (target.quantity.kind === 'missing' && !/\p{L}/u.test(target.text)) continue;
      const certain = certainValue(target, this.report);
      const footnotes = [...new Set([...target.footnotes, ...marks])];
      this.statement.targets.push({ ...target, ...certain, footnotes });
    }
  }

  /** The model knows one baseline, that of the total; a group's is its value of that period. */
  private baseline(at: At): void {
    if (isDash(at.cell)) return;
    const reading = this.reading(at);
    const period = at.column.period ?? asOfPeriod(reading);
    if (at.group.id === TOTAL) this.statement.baseline = { ...reading, period };
    else if (period) this.observation(reading, period, at.group.id);
    else this.unread(at.cell);
  }

  private forecast(at: At, isFirst: boolean): void {
    const { cell, column, group } = at;
    if (isDash(cell)) return;
    const madeIn = this.madeIn(column.period);
    if (forecastOf(readSuggestion(cell.plain).word, this.reader.config)) {
      if (isFirst) this.ofMeasure(cell, { ...column, period: madeIn });
      else this.unread(cell);
      return;
    }
    const period = column.period ?? (madeIn && parsePeriod(String(madeIn.year)));
    if (!madeIn || !period) {
      this.report({ code: 'S16', args: { text: column.heading.plain }, place: column.heading.place });
      return;
    }
    const reading = this.reading(at);
    this.statement.forecastValues.push({ ...reading, period, madeIn, group: group.id, unit: undefined });
  }

  /** A forecast is made in the interim report of its year, else in the report that the text below belongs to. */
  private madeIn(horizon: Period | undefined): Period | undefined {
    const { publications } = this.reader.config;
    const interim = publications
      .filter(({ kind, period }) => kind === 'interim' && (!horizon || period.year === horizon.year))
      .map(({ period }) => period);
    return textPeriodOf(interim, []) ?? this.statement.measureTable?.textPeriod ?? horizon;
  }

  /** What the row of the total says of the measure as a whole. */
  private ofMeasure(cell: RichText, column: ValueColumn): void {
    const { statement, reader } = this;
    const texts =
      column.kind === 'source' || column.kind === 'responsible' ? statement[column.kind] : undefined;
    if (texts) texts[reader.language] ??= cell;
    else if (column.kind === 'direction') this.direction(cell);
    else if (isDash(cell)) return;
    else {
      const period = column.period ?? statement.measureTable?.textPeriod;
      const known = statement.followUps.find((followUp) => followUp.period.id === period?.id);
      const followUp = known ?? (period && emptyFollowUp(period, cell.place));
      if (!followUp || !fillFollowUp(followUp, column.kind, cell, reader)) this.unread(cell);
      else if (!known) statement.followUps.push(followUp);
    }
  }

  private direction(cell: RichText): void {
    const direction = readDirection(cell.plain);
    this.statement.direction ??= direction;
    if (!direction)
      this.report(unknownWord(cell.plain, 'direction', suggestDirection(cell.plain), cell.place));
  }

  /** In the order of the rows, then those of columns; a lone total that only our own word names is no group. */
  private noteGroups(rows: readonly LabelledRow[]): void {
    const { statement, table, reader } = this;
    const labels = new Map<string, GroupLabel>();
    for (const { group } of rows) labels.set(group.id, group);
    const used = new Set(
      [...statement.observations, ...statement.targets, ...statement.forecastValues].map(
        ({ group }) => group,
      ),
    );
    for (const { group, label } of rows) {
      for (const column of table.columns) {
        const joint = joinGroups(group, column?.group, label.place);
        if (used.has(joint.id) && !labels.has(joint.id)) labels.set(joint.id, joint);
      }
    }
    const groups = [...labels.values()].map(({ id, text }) => ({
      id,
      text: text ? { [reader.language]: text } : {},
    }));
    const [only] = groups;
    const isBareTotal = groups.length === 1 && only?.id === TOTAL && Object.keys(only.text).length === 0;
    statement.groups = isBareTotal ? [] : groups;
  }

  /** A mark leads to a note below the table. */
  private checkMarks({ marks, cell }: At): void {
    for (const mark of marks) {
      if (this.table.notes.has(mark)) continue;
      this.report({ code: 'T05', args: { text: mark }, place: cell.place });
    }
  }

  private unread({ place }: RichText): void {
    this.report({ code: 'T19', args: {}, place });
  }
}

/** One cell with what it stands under and beside. */
interface At {
  cell: RichText;
  column: ValueColumn;
  labelled: LabelledRow;
  group: GroupLabel;
  marks: string[];
}

function isDash(cell: RichText): boolean {
  return /^\p{Pd}+$/u.test(cell.plain);
}
