// The rows of a measure table with their labels read: of which group, counted in what.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { RichText, TableRow } from '../../parse/index.js';
import { TOTAL } from '../numbers.js';
import type { MeasureTable } from './measure-table.js';
import { type GroupLabel, readGroup, unitWords } from './read-group.js';

type Report = (diagnostic: Diagnostic) => void;

/** A row with its label read. */
export interface LabelledRow {
  row: TableRow;
  label: RichText;
  group: GroupLabel;
  marks: string[];
}

/** What the rows above one have taken. */
interface AboveRow {
  ids: Set<string>;
  /** The last row of values: ranks below it are of these. */
  ranked: LabelledRow | undefined;
}

/** Those that can be told apart; what is wrong with the others is reported. */
export function labelRows(table: MeasureTable, report: Report): LabelledRow[] {
  const width = table.columns.length + 1;
  const written = table.rows.filter((row) => !row.isDelimiter && row.cells.some(({ plain }) => plain !== ''));
  const rows: LabelledRow[] = [];
  const above: AboveRow = { ids: new Set(), ranked: undefined };
  for (const row of table.rows) {
    if (row.isDelimiter) report({ code: 'T08', args: {}, place: row.place });
  }
  for (const row of written) {
    const [first] = row.cells;
    if (!first || row.cells.length !== width) {
      report({ code: 'T01', args: { cells: row.cells.length, columns: width }, place: row.place });
    } else if (first.plain === '' && written.length > 1) {
      report({ code: 'T02', args: { what: 'group' }, place: row.place });
    } else {
      const { text, marks } = table.notes.split(first);
      const group = groupOf(text, above, written.length === 1, report);
      if (!group) continue;
      const labelled = { row, label: text, group, marks };
      rows.push(labelled);
      above.ids.add(group.id);
      if (!group.isRank) above.ranked = labelled;
    }
  }
  return rows;
}

/** A lone row is the total, whatever its label; a second *Ranking i länet* is that of the row above it. */
function groupOf(label: RichText, above: AboveRow, isAlone: boolean, report: Report): GroupLabel | undefined {
  const group = readGroup(label);
  if (isAlone) return { ...group, id: TOTAL };
  if (!above.ids.has(group.id)) return group;
  const ranked = group.isRank ? above.ranked : undefined;
  const id = `${ranked?.group.id}-${group.id}`;
  if (!ranked || above.ids.has(id)) {
    report({ code: 'S06', args: { kind: 'group', id: label.plain }, place: label.place });
    return undefined;
  }
  const words = `${group.words}: ${ranked.group.words}`;
  return { ...group, id, words, text: { plain: words, place: label.place } };
}

/**
 * Of the total, else of any row; else what the table or a column says of all its values.
 * @param tableNote - Stands above the table: `Belopp i tkr`.
 */
export function declaredUnit(
  rows: readonly LabelledRow[],
  table: MeasureTable,
  tableNote: RichText | undefined,
): string | undefined {
  const values = rows.filter(({ group }) => !group.isRank);
  const total = values.find(({ group }) => group.id === TOTAL) ?? values[0];
  const columns = table.columns.map((column) => column && unitWords(column.heading.plain));
  const around = [table.corner, tableNote].map((text) => text && unitWords(text.plain));
  return total?.group.unit ?? [...around, ...columns].find((unit) => unit !== undefined);
}
