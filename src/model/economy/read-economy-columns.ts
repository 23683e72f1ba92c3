// The headings of an economy table: what each column holds, and of which period.
import type { Diagnostic, Outcome } from '../../diagnostics/index.js';
import { closest, foldText, withoutBrackets } from '../../lib/index.js';
import type { Cell } from '../../parse/index.js';
import { splitFootnotes } from '../../quantity/index.js';
import { cumulativePeriod, findPeriod, hasUnclearPeriod, type Period } from '../period.js';
import { amountsInOf } from './amounts-in.js';
import type { Amounts } from './economy.js';
import {
  ECONOMY_COLUMN_PHRASES,
  type EconomyColumnKind,
  PERCENT_WORDS,
  WHOLE_YEAR_WORDS,
} from './economy-lexicon.js';

export type AmountKind = Exclude<keyof Amounts, 'period'>;

export type EconomyColumn =
  | { kind: 'id' | 'line' | 'reason' | 'action' }
  | { kind: AmountKind; period: Period };

/** Known phrases, folded; a repository's own win over ours. */
export type EconomyLexicon = { folded: string; phrase: string; kind: EconomyColumnKind; isOwn: boolean }[];

export function economyLexicon(
  own: Partial<Record<EconomyColumnKind, readonly string[]>> = {},
): EconomyLexicon {
  const entries = (table: Partial<Record<EconomyColumnKind, readonly string[]>>, isOwn: boolean) =>
    (Object.entries(table) as [EconomyColumnKind, readonly string[]][]).flatMap(([kind, phrases]) =>
      phrases.map((phrase) => ({ folded: foldText(phrase), phrase, kind, isOwn })),
    );
  return [...entries(own, true), ...entries(ECONOMY_COLUMN_PHRASES, false)];
}

export interface ColumnSurroundings {
  lexicon: EconomyLexicon;
  /** The period that the heading above names, or that of the reports when they are all of one. */
  period: Period | undefined;
}

/** A heading by itself, before its neighbours are looked at. */
type Heading =
  | { role: 'plain'; kind: 'id' | 'line' | 'reason' | 'action' }
  | {
      role: 'amount';
      kind: AmountKind;
      period: Period | undefined;
      isWholeYear: boolean;
      /** A deviation that says itself that it is one of the outcome. */
      isOfOutcome: boolean;
    }
  | { role: 'percent' }
  | { role: 'unclear'; kinds: EconomyColumnKind[]; suggestion: string | undefined }
  | { role: 'unclearPeriod' };

/** One entry per column; undefined where it cannot be read, with a finding unless the whole table is none of ours. */
export function readEconomyColumns(
  headings: readonly Cell[],
  { lexicon, period }: ColumnSurroundings,
): Outcome<(EconomyColumn | undefined)[]> {
  const read = withLine(
    headings.map((cell, index) => readHeading(cell.plain, lexicon, index === 0)),
    headings,
  );
  const diagnostics = headings.flatMap((cell, index) => findingOf(read[index], cell));
  const finder = new PeriodFinder(read, period);
  const taken = new Set<string>();
  const columns = read.map((heading, index): EconomyColumn | undefined => {
    if (heading.role === 'plain') return { kind: heading.kind };
    if (heading.role !== 'amount') return undefined;
    const column = finder.columnAt(index);
    const key = column && `${column.kind} ${column.period.id}`;
    // Two columns of one kind and period: what tells them apart is most often the period, and it is not said.
    if (column && key !== undefined && !taken.has(key)) {
      taken.add(key);
      return column;
    }
    const cell = headings[index];
    if (cell) diagnostics.push({ code: 'S16', args: { text: cell.plain }, place: cell.place });
    return undefined;
  });
  return { value: columns, diagnostics };
}

function findingOf(heading: Heading | undefined, { plain, place }: Cell): Diagnostic[] {
  if (heading?.role === 'unclearPeriod') return [{ code: 'S16', args: { text: plain }, place }];
  if (heading?.role === 'percent') return [{ code: 'S13', args: { what: plain }, place }];
  if (heading?.role !== 'unclear') return [];
  const { kinds, suggestion } = heading;
  return [{ code: 'T04', args: { heading: plain, kinds, suggestion }, place }];
}

/** The first column that no amounts stand in names the lines, whatever its heading. */
function withLine(read: Heading[], headings: readonly Cell[]): Heading[] {
  if (read.some((heading) => heading.role === 'plain' && heading.kind === 'line')) return read;
  const at = read.findIndex((heading) => !(heading.role === 'plain' && heading.kind === 'id'));
  const isFree = read[at]?.role === 'unclear' && !/\d{4}/u.test(headings[at]?.plain ?? '');
  if (!isFree || !read.some((heading) => heading.role === 'amount')) return read;
  return read.map((heading, index) => (index === at ? { role: 'plain', kind: 'line' } : heading));
}

function readHeading(text: string, lexicon: EconomyLexicon, isFirst: boolean): Heading {
  const heading = splitFootnotes(text).text;
  const found = findPeriod(heading);
  if (!found && hasUnclearPeriod(heading)) return { role: 'unclearPeriod' };
  const rest = found?.rest ?? heading;
  const words = foldText(withoutBrackets(rest));
  if (words === '' && found)
    return { role: 'amount', kind: 'outcome', period: found.period, isWholeYear: false, isOfOutcome: true };
  if (isFirst && (words === '' || isOnlyUnit(rest))) return { role: 'plain', kind: 'line' };
  const matches = lexicon.filter(
    ({ folded, isOwn }) => (isOwn && folded === foldText(text)) || contains(words, folded),
  );
  const own = matches.filter(({ isOwn }) => isOwn);
  const kind = kindOf(own.length > 0 ? own : matches);
  if (typeof kind !== 'string')
    return { role: 'unclear', kinds: kind, suggestion: suggested(words, lexicon) };
  if (kind === 'id' || kind === 'line' || kind === 'reason' || kind === 'action')
    return { role: 'plain', kind };
  if (PERCENT_WORDS.test(rest)) return { role: 'percent' };
  const isWholeYear = WHOLE_YEAR_WORDS.some((word) => contains(words, foldText(word)));
  const isOfOutcome = matches.some((match) => match.kind === 'outcome');
  return { role: 'amount', kind, period: found?.period, isWholeYear, isOfOutcome };
}

/** A deviation wins over what it is a deviation of; else the longest phrase. Several kinds where none wins. */
function kindOf(matches: EconomyLexicon): EconomyColumnKind | EconomyColumnKind[] {
  const kinds = new Set(matches.map(({ kind }) => kind));
  if (kinds.has('forecastDeviation') || (kinds.has('deviation') && kinds.has('forecast')))
    return 'forecastDeviation';
  if (kinds.has('deviation')) return 'deviation';
  const longest = Math.max(0, ...matches.map(({ folded }) => folded.length));
  const best = new Set(matches.filter(({ folded }) => folded.length === longest).map(({ kind }) => kind));
  const [only] = best;
  return only !== undefined && best.size === 1 ? only : [...best];
}

function isOnlyUnit(text: string): boolean {
  return amountsInOf(text) !== undefined && findPeriod(text) === undefined && !/,/u.test(text);
}

function contains(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}

function suggested(words: string, lexicon: EconomyLexicon): string | undefined {
  return closest(
    words,
    lexicon.map(({ phrase }) => phrase),
  );
}

type AmountHeading = Extract<Heading, { role: 'amount' }>;

/** What an amount without a period belongs to, by the columns around it. */
class PeriodFinder {
  private readonly named: Period[];

  constructor(
    private readonly headings: readonly Heading[],
    private readonly surrounding: Period | undefined,
  ) {
    const periods = headings.flatMap((heading) =>
      heading.role === 'amount' && heading.period ? [heading.period] : [],
    );
    this.named = [...new Map(periods.map((period) => [period.id, period])).values()];
  }

  columnAt(index: number): { kind: AmountKind; period: Period } | undefined {
    const heading = this.headings[index];
    if (heading?.role !== 'amount') return undefined;
    if (heading.kind === 'deviation') return this.deviation(heading, index);
    const period = this.periodOf(heading, index);
    return period && { kind: heading.kind, period };
  }

  /** A deviation is of the outcome or the forecast to its left, of the same period where one is named. */
  private deviation(heading: AmountHeading, index: number) {
    const named = heading.period ?? (heading.isWholeYear ? this.year() : undefined);
    const nearest = this.nearest(index, named, heading.isOfOutcome);
    const period = named ?? nearest?.period ?? this.only();
    const kind: AmountKind = nearest?.kind === 'forecast' ? 'forecastDeviation' : 'deviation';
    return period && { kind, period };
  }

  private nearest(index: number, period: Period | undefined, isOfOutcome: boolean) {
    for (let at = index - 1; at >= 0; at -= 1) {
      const other = this.headings[at];
      const isDeviating =
        other?.role === 'amount' && (other.kind === 'outcome' || (other.kind === 'forecast' && !isOfOutcome));
      const column = isDeviating ? this.columnAt(at) : undefined;
      if (column && (period === undefined || column.period.id === period.id)) return column;
    }
    return undefined;
  }

  private periodOf({ kind, period, isWholeYear }: AmountHeading, index: number): Period | undefined {
    if (period) return period;
    if (isWholeYear) return this.year();
    if (kind === 'forecastDeviation') {
      const at = this.headings.findLastIndex(
        (other, position) => position < index && other.role === 'amount' && other.kind === 'forecast',
      );
      return at < 0 ? this.year() : this.columnAt(at)?.period;
    }
    return kind === 'forecast' ? this.year() : this.only();
  }

  /** A forecast speaks of the whole year, when it is known which. */
  private year(): Period | undefined {
    const years = new Set(this.named.map((period) => period.year));
    const [year] = years.size === 1 ? years : [this.surrounding?.year];
    return year === undefined ? undefined : cumulativePeriod(year, 12);
  }

  private only(): Period | undefined {
    return this.named.length === 1 ? this.named[0] : this.surrounding;
  }
}
