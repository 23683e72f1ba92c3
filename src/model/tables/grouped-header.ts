// Cells that a spreadsheet has merged over several columns leave two rows of headings, of which a table here has one.
import type { Table } from '../../parse/index.js';
import { findPeriod } from '../period.js';
import { type ColumnLexicon, readColumn } from './read-column.js';

/** Longer cells are sentences, whatever words of headings they hold. */
const LONGEST_HEADING = 40;

/** A heading is blank or repeated, as over merged columns, and the first row below holds nothing but headings. */
export function hasGroupedHeader({ header, rows: [first] }: Table, lexicon: ColumnLexicon): boolean {
  const isMerged = header.cells.some(
    ({ plain }, index) => plain === '' || plain === header.cells[index - 1]?.plain,
  );
  if (!first || !isMerged || first.isDelimiter) return false;
  const written = first.cells.filter(({ plain }) => plain !== '');
  return written.length > 1 && written.every(({ plain }) => isHeading(plain, lexicon));
}

function isHeading(plain: string, lexicon: ColumnLexicon): boolean {
  if (plain.length > LONGEST_HEADING) return false;
  return 'column' in readColumn(plain, lexicon) || findPeriod(plain) !== undefined;
}
