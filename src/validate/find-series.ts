// Where a chapter sets computed shares side by side as one series: in the lines of a list, or in a table.
import type { Place } from '../diagnostics/index.js';
import { groupBy, lowerCase } from '../lib/index.js';
import type { ChapterBody } from '../model/index.js';

export interface CountedFigure {
  ref: string;
  counted: 'goals' | 'measures';
  place: Place;
}

export interface Series {
  /** In the order of the text. */
  figures: CountedFigure[];
}

/** A cell of a table or an item of a list. */
interface Cell {
  figures: CountedFigure[];
  /** Words that stand in it. */
  text: string;
  row: number;
  column: number;
}

const TAG = /<(\/?)(table|tr|td|th|ul|ol|li|data)\b[^>]*>/gu;

/**
 * Lists whose items do not say what they count, and tables of which neither every row nor every column is of one kind.
 * A table with a column for goals and one for measures is as it should be.
 */
export function findSeries({ html, figures }: ChapterBody): Series[] {
  const series: Series[] = [];
  const open: Frame[] = [];
  let next = 0;
  let from = 0;
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name = ''] = match;
    for (const frame of open) frame.addText(html.slice(from, match.index));
    from = match.index + tag.length;
    const top = open.at(-1);
    if (name === 'data') {
      if (slash === '') {
        // Figures outside of lists and tables count, too: the others are found by their number.
        if (/class="figure"/u.test(tag)) {
          const figure = figures[next++];
          top?.addFigure(figure);
        }
      }
    } else if (/^(?:table|ul|ol)$/u.test(name)) {
      if (slash === '') open.push(new Frame(name === 'table'));
      else series.push(...(open.pop()?.series() ?? []));
    } else if (slash === '') top?.begin(name);
  }
  return series;
}

/** In small letters; all letters of Unicode would make it slow to build. */
const NAMES_COUNTED =
  /(?:mål(?:en|et|s)?|mått(?:en)?|goals?|objectives?|measures?|indicators?)(?![a-zß-öø-ɏ])|mätare|indikator|tavoit|mittari/u;

/** One list or table that is being read. */
class Frame {
  private readonly cells: Cell[] = [];
  private row = -1;
  private column = -1;

  constructor(private readonly isTable: boolean) {}

  begin(name: string): void {
    if (name === 'tr' || name === 'li') {
      this.row += 1;
      this.column = -1;
    }
    if (name === 'tr') return;
    this.column += 1;
    this.cells.push({ figures: [], text: '', row: this.row, column: this.column });
  }

  addText(html: string): void {
    const cell = this.cells.at(-1);
    if (cell) cell.text += html.replace(/<[^>]*>/gu, ' ');
  }

  addFigure(figure: ChapterBody['figures'][number] | undefined): void {
    const counted = /(?:^|\.)(goals|measures)\./u.exec(figure?.ref ?? '')?.[1];
    if (figure && counted)
      this.cells.at(-1)?.figures.push({ ...figure, counted: counted as 'goals' | 'measures' });
  }

  series(): Series[] {
    const cells = this.cells.filter(({ figures }) => figures.length > 0);
    const isMixed = this.isTable
      ? isAnyMixed(cells, ({ row }) => row) && isAnyMixed(cells, ({ column }) => column)
      : cells.every(({ figures }) => figures.length === 1) &&
        cells.every(({ text }) => !NAMES_COUNTED.test(lowerCase(text)));
    return isMixed ? [{ figures: cells.flatMap(({ figures }) => figures) }] : [];
  }
}

function isAnyMixed(cells: readonly Cell[], lineOf: (cell: Cell) => number): boolean {
  return [...groupBy(cells, lineOf).values()].some(
    (line) => new Set(line.flatMap(({ figures }) => figures.map(({ counted }) => counted))).size > 1,
  );
}
