// What each heading of a goal file stands for, seen from the tables below it: unit, theme, goal, measure or text.
import { foldText, similarity } from '../../lib/index.js';
import type { Heading, MarkdownDocument, Table } from '../../parse/index.js';
import type { Config } from '../config/config.js';
import { COLUMN_PHRASES, type ColumnKind } from './column-words.js';
import type { MeasureTables } from './measure-table.js';
import { readColumn } from './read-column.js';

/**
 * `goal`: a goal that tables below it need. `measure`: the heading of a measure table. `followUp`: text of a measure
 * table's measure. `label`: only says what the table below is (*Mått*, *Utvecklingsåtaganden*). `details`: text of a
 * row, by its id.
 */
export type HeadingRole = 'title' | 'unit' | 'theme' | 'goal' | 'measure' | 'label' | 'followUp' | 'details';

export interface HeadingPlan {
  roleOf(heading: Heading): HeadingRole;
  /**
   * The goals above a measure, or above a table that has no column for them: the central one first, without unit and
   * theme.
   */
  goalsAbove(block: Heading | Table): Heading[];
  /** Whether a table has columns for the numbers of a measure per row. */
  holdsNumbers(table: Table): boolean;
  /** The theme above; undefined where a measure stands directly below its unit. */
  themeAbove(heading: Heading): Heading | undefined;
}

export function planHeadings(document: MarkdownDocument, config: Config, tables: MeasureTables): HeadingPlan {
  return new Planner(document, config, tables);
}

class Planner implements HeadingPlan {
  private readonly roles = new Map<Heading, HeadingRole>();
  private readonly ancestors = new Map<Heading | Table, Heading[]>();
  private readonly names: Names;
  /** Tables that name no goal themselves. */
  private readonly goalless = new Set<Table>();
  /** Headings with a table of their own that names the goals in a column. */
  private readonly aboveGoalColumns = new Set<Heading>();

  constructor(
    document: MarkdownDocument,
    private readonly config: Config,
    private readonly tables: MeasureTables,
  ) {
    this.names = namesOf(config);
    const title = config.declares.units ? documentTitle(document, this.names.units) : undefined;
    this.walk(document, title);
    const headings = [...this.roles.keys()];
    for (const heading of headings) if (this.roles.get(heading) === 'measure') this.markGoals(heading);
    for (const table of this.goalless) this.markGoals(table);
    this.markSiblings(headings);
  }

  roleOf(heading: Heading): HeadingRole {
    return this.roles.get(heading) ?? 'details';
  }

  goalsAbove(block: Heading | Table): Heading[] {
    if (block.type === 'table' && !this.goalless.has(block)) return [];
    const below = this.belowUnit(block);
    const goals = below.slice(this.themeAt(below) + 1);
    return goals.filter((heading) => !this.isPassedOver(heading) && !this.aboveGoalColumns.has(heading));
  }

  holdsNumbers(table: Table): boolean {
    const kinds = this.kindsOf(table);
    return kinds.has('measure') && (kinds.has('target') || kinds.has('baseline') || kinds.has('valueUnit'));
  }

  themeAbove(heading: Heading): Heading | undefined {
    const below = this.belowUnit(heading);
    return below[this.themeAt(below)];
  }

  /** First by depth and name; measures by the table directly below. */
  private walk(document: MarkdownDocument, title: Heading | undefined): void {
    const stack: Heading[] = [];
    document.blocks.forEach((block, index) => {
      if (block.type === 'heading') {
        while (stack.length > 0 && (stack.at(-1)?.depth ?? 0) >= block.depth) stack.pop();
        this.ancestors.set(block, [...stack]);
        const table = tableBelow(document, index);
        const next = document.blocks[index + 1];
        const isDivided = next?.type === 'heading' && next.depth > block.depth;
        this.roles.set(block, block === title ? 'title' : this.firstRole(block, stack, table, isDivided));
        stack.push(block);
      } else if (block.type === 'table') {
        const above = stack.at(-1);
        this.ancestors.set(block, [...stack]);
        if (above && this.kindsOf(block).has('goal') && !this.tables.of(block))
          this.aboveGoalColumns.add(above);
        if (this.isGoalless(block)) this.goalless.add(block);
      }
    });
  }

  private firstRole(
    heading: Heading,
    above: readonly Heading[],
    table: Table | undefined,
    isDivided: boolean,
  ): HeadingRole {
    const key = keyOf(heading);
    if (heading.depth <= 3 && this.names.units.has(key)) return 'unit';
    if (heading.depth <= 3 && this.names.themes.has(key)) return 'theme';
    const isSpoken = heading.depth > 1 || Object.keys(heading.attributes).length > 0;
    if (table && isSpoken && this.tables.of(table) && !namesPeriod(heading, this.config)) return 'measure';
    const isLabelled = heading.id === undefined && isLabel(heading, this.config);
    if (isLabelled && (table ? this.isGoalless(table) : isDivided)) return 'label';
    if (heading.id === undefined && above.some((each) => this.roles.get(each) === 'measure'))
      return 'followUp';
    return this.byDepth(heading);
  }

  private isGoalless(table: Table): boolean {
    const kinds = this.kindsOf(table);
    return !kinds.has('goal') && (kinds.has('measure') || kinds.has('commitment'));
  }

  private byDepth({ depth }: Heading): HeadingRole {
    if (depth >= 4) return 'details';
    return depth === 1 ? 'unit' : 'theme';
  }

  private kindsOf(table: Table): Set<ColumnKind> {
    const kinds = new Set<ColumnKind>();
    for (const { plain } of table.header.cells) {
      const reading = readColumn(plain, this.config.columns);
      if ('column' in reading) kinds.add(reading.column.kind);
    }
    return kinds;
  }

  private markGoals(block: Heading | Table): void {
    for (const goal of this.goalsAbove(block)) this.roles.set(goal, 'goal');
  }

  /** A goal without measures stands at the depth of those that have some. */
  private markSiblings(headings: readonly Heading[]): void {
    const depths = new Set(headings.flatMap((each) => (this.roles.get(each) === 'goal' ? [each.depth] : [])));
    for (const heading of headings) {
      const isTheme = this.roles.get(heading) === 'theme' && !this.names.themes.has(keyOf(heading));
      const stands = this.belowUnit(heading).length > 0;
      if (isTheme && stands && depths.has(heading.depth) && !this.aboveGoalColumns.has(heading))
        this.roles.set(heading, 'goal');
    }
  }

  /** The headings above, without those of the unit and the level above it. */
  private belowUnit(block: Heading | Table): Heading[] {
    const above = this.ancestors.get(block) ?? [];
    const unit = above.findLastIndex((heading) => ['unit', 'title'].includes(this.roles.get(heading) ?? ''));
    return above.slice(unit + 1);
  }

  /** The theme is what report.yaml knows as one, else the first heading below the unit. */
  private themeAt(headings: readonly Heading[]): number {
    const known = headings.findLastIndex((heading) => this.names.themes.has(keyOf(heading)));
    return known >= 0 ? known : headings.findIndex((heading) => !this.isPassedOver(heading));
  }

  private isPassedOver(heading: Heading): boolean {
    const role = this.roles.get(heading);
    return role === 'measure' || role === 'label' || role === 'followUp';
  }
}

/** The table below a heading with no other heading or table between. */
function tableBelow({ blocks }: MarkdownDocument, index: number): Table | undefined {
  for (let at = index + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.type === 'heading') return undefined;
    if (block?.type === 'table') return block;
  }
  return undefined;
}

const LABELS = new Set(
  (['commitment', 'measure', 'action', 'outcome'] as const).flatMap((kind) =>
    COLUMN_PHRASES[kind].map(foldText),
  ),
);

function isLabel({ text }: Heading, { columns }: Config): boolean {
  const folded = foldText(text.plain);
  return LABELS.has(folded) || columns.phrases.some((phrase) => phrase.own && phrase.folded === folded);
}

/** `##### Delårsrapport per 31 augusti 2016` above a table is no measure. */
function namesPeriod({ text, id }: Heading, { columns }: Config): boolean {
  if (id || text.plain === '') return false;
  const reading = readColumn(text.plain, columns);
  return 'column' in reading && reading.column.kind === 'outcome' && reading.column.period !== undefined;
}

interface Names {
  units: Set<string>;
  themes: Set<string>;
}

function namesOf({ units, themes }: Config): Names {
  const named = (items: { id: string; text: Record<string, { plain: string } | undefined> }[]) =>
    new Set(
      items.flatMap(({ id, text }) => [
        id,
        ...Object.values(text).map((rich) => foldText(rich?.plain ?? '')),
      ]),
    );
  return {
    units: named(units.map(({ id, name }) => ({ id, text: name }))),
    themes: named(themes),
  };
}

function keyOf(heading: Heading): string {
  return heading.id?.value ?? foldText(heading.text.plain);
}

const MISSPELLED = 0.7;

/** `# Delårsrapport 2021` above `## Tjänster för vuxna`: a title, unless it is a unit's name with a slip. */
function documentTitle(document: MarkdownDocument, units: Set<string>): Heading | undefined {
  const isUnit = (heading: Heading) => heading.depth <= 3 && units.has(keyOf(heading));
  const headings = document.blocks.filter((block) => block.type === 'heading');
  const [first, ...others] = headings;
  if (first?.depth !== 1 || first.id || isUnit(first)) return undefined;
  const folded = foldText(first.text.plain);
  if ([...units].some((unit) => similarity(unit, folded, MISSPELLED) >= MISSPELLED)) return undefined;
  return others.some((other) => other.depth > 1 && isUnit(other)) ? first : undefined;
}
