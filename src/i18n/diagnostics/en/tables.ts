// English words of the codes about tables and how they are read (T).
import type { DiagnosticArgs, LeftOver } from '../../../diagnostics/index.js';
import { isTableTag } from '../is-table-tag.js';
import { labelsExample } from '../labels-example.js';
import { likelyPeriod, yearIn } from '../likely-period.js';
import type { WordsOf } from '../words.js';
import { and, columnName, count, didYouMean, number, or, quote } from './shared.js';

export const tables = {
  T01: {
    title: 'Wrong number of cells',
    text: ({ cells, columns }) =>
      `The row has ${count(cells, 'cell', 'cells')}, expected ${number(columns)} as in the heading`,
    why: 'With a cell missing, every text after it lands in the wrong column.',
    fix: () => 'Add the cell that is missing, empty if need be (| |), or remove the one too many.',
  },
  T02: {
    title: 'Nothing to continue',
    text: ({ what }) => NOTHING_ABOVE[what],
    why: 'A blank cell or heading means that the one above continues, and here there is nothing above.',
    fix: (args) =>
      args?.what === 'table'
        ? 'Write the column headings of the table.'
        : ((args && WRITE_ABOVE[args.what]) ?? 'Write the text in the cell.'),
  },
  T03: {
    title: 'Goal that looks cut',
    text: ({ text }) => `The goal ${quote(text)} looks cut, expected a whole sentence`,
    why: 'A goal divided over two tables is counted as two.',
    fix: () => 'Put the sentence together in one cell, or end it with a full stop if it is whole.',
  },
  T04: {
    title: 'Unclear column heading',
    text: ({ heading, kinds, isGrouped }) => {
      if (isGrouped) return 'The table has two rows of headings and was left out';
      return kinds.length > 1
        ? `The column heading ${quote(heading)} can be read as ${or(kinds.map(columnName))}`
        : `The column heading ${quote(heading)} is not known`;
    },
    why: 'The heading decides what the cells below it mean, and nothing is guessed.',
    fix: (args) =>
      args?.isGrouped
        ? 'Write a single row of headings, in which each column has the whole of its own, such as “Outcome 1–6 2026”.'
        : `${didYouMean(args?.suggestion ?? likelyPeriod(args?.heading ?? ''))}${change(args?.heading)} the heading, or say under “columns:” in report.yaml what it means.`,
  },
  T05: {
    title: 'Footnote or reference that leads nowhere',
    text: ({ what, text }) => `${quote(text)} ${DEAD_REFERENCES[what ?? 'note']}`,
    why: 'The reader is sent to a note, a page or a heading that does not exist in this report.',
    fix: (args) => MEND_REFERENCE[args?.what ?? 'note'],
  },
  T06: {
    title: 'Left-overs of another program',
    text: ({ what, text, count: times = 1 }) =>
      `${LEFT_OVERS[what]} ${quote(text)} stands in the text${times > 1 ? `, and there are ${number(times)} of these in it` : ''}`,
    why: 'It came along from another program and would be seen, or read aloud, in the report.',
    fix: (args) => {
      if (args?.what === 'html' && isTableTag(args.text)) return AS_TABLE;
      const mend = args && MEND_LEFT_OVER[args.what];
      return mend ?? `Remove it and write the text as it should be.${args ? '' : ` ${AS_TABLE}`}`;
    },
  },
  T07: {
    title: 'Row joined over a page break',
    text: ({ cells }) =>
      `The row is the rest of the row above and was joined to it, in ${count(cells, 'cell', 'cells')}`,
    why: 'A page break had divided one row into two; read apart they would count as two.',
    fix: () => 'Read the joined row in the report, then move the texts into one row here.',
  },
  T08: {
    title: 'Delimiter row left out',
    text: () => 'A delimiter row (---) among the rows of the table was left out',
    why: 'Such a row belongs below the heading only; elsewhere it would show as a row of dashes.',
    fix: () => 'Remove the row.',
  },
  T09: {
    title: 'Shifted row mended',
    text: ({ agreeing }) =>
      `The row was shifted one cell and was mended after the same row elsewhere, which agrees in ${count(agreeing, 'cell', 'cells')}`,
    why: 'With one cell missing, every text stood one column too far to the left.',
    fix: () => 'Read the row in the report, then add the missing cell here.',
  },
  T10: {
    title: 'Table continued',
    text: ({ rows }) =>
      `The table has an empty heading and was read as continuing the one above, with ${count(rows, 'row', 'rows')}`,
    why: 'A page break had divided one table into two.',
    fix: () => 'Move the rows to the table above, and remove the empty heading.',
  },
  T11: {
    title: 'Paragraphs read as headings',
    text: ({ units, themes }) =>
      `Plain paragraphs were read as headings: ${count(units, 'unit', 'units')} and ${count(themes, 'theme', 'themes')}`,
    why: 'Units and themes are known by their headings; here they had to be found by where they stand.',
    fix: () => 'Mark the headings: # before a unit, ## before a theme.',
  },
  T12: {
    title: 'Spelling differs',
    text: ({ cells }) => `The same measure is spelt differently elsewhere, in the ${inColumns(cells)}`,
    why: 'The meaning is the same, so it counts as one measure; the reader sees one of the spellings.',
    fix: () => 'Choose one spelling and use it in both places.',
  },
  T13: {
    title: 'Table without theme',
    text: () => 'The table has no theme above it, expected a heading with the theme',
    why: 'Every goal serves a theme, and the report is ordered by them.',
    fix: () => 'Write the theme as a heading (##) above the table.',
  },
  T14: {
    title: 'Unknown word',
    text: ({ word, column }) => `${quote(word)} ${UNKNOWN_WORD[column]}`,
    why: 'Only known words can be counted; anything else would have to be guessed.',
    fix: (args) => `${didYouMean(args?.suggestion)}${knownWord(args)}`,
  },
  T15: {
    title: 'Column heading varies',
    text: ({ headings }) => `The same column is headed in different ways: ${and(headings.map(quote))}`,
    why: 'It is read as one column, but the reader may believe that there are several.',
    fix: () => 'Use one heading throughout the file.',
  },
  T16: {
    title: 'Table left out',
    text: () => 'The table has no column for goal or measure and was left out',
    why: 'Only tables with goals and measures are read here.',
    fix: () => 'Add the column headings that are missing, or move the table to a chapter in text/.',
  },
  T17: {
    title: 'Places state different things',
    text: ({ cells, twice }) =>
      twice
        ? `The table has two columns of the same period, with different values: ${and(twice.map(quote))}`
        : `The same measure says something else elsewhere, in the ${inColumns(cells)}`,
    why: 'It is one measure and is counted once, and only one of the texts is shown.',
    fix: (args) =>
      args?.twice
        ? 'Correct the period in one of the headings, or remove the column that does not hold.'
        : 'Make the two places agree, or give the measures different ids if they are two.',
  },
  T18: {
    title: 'Period without a report',
    text: ({ period, reports }) =>
      `The columns of the table speak of ${period}, which no report covers (expected ${and(reports)})`,
    why: 'What stands in the columns appears in no report.',
    fix: () =>
      'Correct the period in the column headings, or add a report for it under reports: in report.yaml.',
  },
  T19: {
    title: 'Text that is left out',
    text: ({ what }) =>
      what === 'heading'
        ? 'The heading is not read; the text below it belongs to the follow-up, and is in the report'
        : 'The text is not read here and is not in the report',
    why: 'Goal files give tables, and each row is read for the kind of row it is; anything else would vanish in silence.',
    fix: (args) =>
      args?.what === 'heading'
        ? 'Let the heading say what the text is (Reason, Consequence, Corrective action, Comment) or which period it is of, or remove the heading.'
        : 'Move the text to a chapter in text/, or write it below the id of a row (#### {#id}).',
  },
  T20: {
    title: 'Table with tabs',
    text: ({ rows, isChapter }) =>
      isChapter
        ? 'The cells have tabs between them, as in a spreadsheet; in a chapter that is running text and no table'
        : `The cells have tabs between them, as in a spreadsheet, and were read as a table with ${count(rows, 'row', 'rows')}`,
    why: 'What is copied from a spreadsheet has tabs between its cells. Nobody sees them, and other programs see no table.',
    fix: (args) =>
      args?.isChapter
        ? 'Put “ | ” for each tab, and a line such as “|---|---|” below the headings.'
        : 'See in the report that the cells stand in the right columns. Then put “ | ” for each tab, and a line such as “|---|---|” below the headings.',
  },
  T21: {
    title: 'Rows in no table',
    text: () =>
      'The rows stand in no table: an empty line parts them from the one above, or the row with hyphens is missing below their headings',
    why: 'In Markdown a table begins with its headings and a row such as |---|---|, and ends at the first empty line. Rows outside it are running text; what they say would be missing from tables and sums.',
    fix: () =>
      'Remove the empty line above the rows, or write a row such as |---|---| below their headings, with as many columns as they have.',
  },
} satisfies WordsOf<'T'>;

function inColumns(kinds: readonly string[]): string {
  return `${kinds.length === 1 ? 'column' : 'columns'} ${and(kinds.map(columnName))}`;
}

const NOTHING_ABOVE = {
  goal: 'The goal is blank and there is no goal above that continues',
  table: 'The heading of the table is empty and there is no table above that continues',
  measure: 'The measure is blank and there is no measure above that continues',
  goalHeading: 'The table stands under no goal',
  measureHeading: 'The table has no heading of its own that says which measure it is',
  group: 'The row does not say which group it is about',
};

const WRITE_ABOVE: Partial<Record<keyof typeof NOTHING_ABOVE, string>> = {
  goalHeading:
    'Put the table below a heading with the goal, write goal=id-of-the-goal at the heading of the measure, or give the heading the id of a measure that is written elsewhere.',
  measureHeading: 'Write the measure as a heading directly above the table.',
  group: 'Write Total, Women or another group in the first cell of the row.',
};

const LEFT_OVERS = {
  html: 'HTML',
  wordField: 'The error text of a Word field',
  softHyphen: 'A soft hyphen in',
  replacementCharacter: 'An unreadable character in',
  noBreakSpace: 'A no-break space in',
  invisible: 'An invisible character in',
  privateUse: 'A character of a symbol font beside',
  ligature: 'A joined letter in',
  mixedWord: 'A digit inside the word',
  doubledWord: 'The doubled word',
};

const MEND_LEFT_OVER: Partial<Record<LeftOver, string>> = {
  noBreakSpace: 'Write an ordinary space between the words.',
  invisible: 'Remove the character; write the word anew if you cannot see it.',
  privateUse: 'Make a list, with - at the start of each line, or remove the character.',
  ligature: 'Write the letters one by one.',
  mixedWord: 'Correct the word; the digit is mostly a letter that was misread.',
  doubledWord: 'Remove one of the two words.',
};

const DEAD_REFERENCES = {
  note: 'refers to something that is not here',
  page: 'refers to a page, expected a link to a heading',
  title: 'refers to a heading that is not here',
  link: 'leads to an id that is not here',
};

const MEND_REFERENCE = {
  note: 'Write what the note says, refer to a heading instead of a page, or remove the mark.',
  page: 'Give the heading an id, ## Economy {#economy}, and link to it: [Economy](#economy).',
  title: 'Correct the name of the heading, or link to it by its id: [Economy](#economy).',
  link: 'Correct the id, or give it to the heading: ## Economy {#economy}.',
};

const UNKNOWN_WORD = {
  status: 'is not a known word for a status',
  forecast: 'is not a known word for a forecast',
  trend: 'is not a known word for a trend',
  binding: 'is neither yes nor no',
  direction: 'is neither higher, lower, in range nor exact',
  weight: 'is not a weight, expected a number above zero',
};

const AS_TABLE =
  'Write tables with | between the cells. A list or several paragraphs in a cell makes converters write the table as HTML: make every cell one paragraph in the original document and convert it again.';

function knownWord(args: DiagnosticArgs['T14'] | undefined): string {
  if (args && args.column !== 'status') return KNOWN_WORD[args.column];
  return `Use one of the known words, or say in report.yaml what your own means, for example ${labelsExample(args?.word, 'your word')}.`;
}

const KNOWN_WORD = {
  forecast: 'Write will be met, will be partly met, will not be met or uncertain.',
  trend: 'Write improved, unchanged or worsened. An arrow does not say whether up is better.',
  binding: 'Write yes or no.',
  direction: 'Write higher, lower, in range or exact.',
  weight: 'Write a number, for example 2 or 25 %.',
};

/** What to do with a heading; where it names a year, it may be a period. */
function change(heading = ''): string {
  const year = yearIn(heading);
  return year === undefined
    ? 'Change'
    : `If it is a period, write it as “1–6 ${year}”, “1–8 ${year}” or “${year}”. Otherwise: change`;
}
