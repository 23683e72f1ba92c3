// What is read of a document's outline, section by section, as it is gathered.
import type { Place } from '../../diagnostics/index.js';
import type { Block, Heading, RichText, Table } from '../../parse/index.js';
import type { Details, HeadedText, Located, Naming, TextBlock } from '../statement.js';
import type { TableNotes } from './footnotes.js';
import type { MeasureTable } from './measure-table.js';

export interface OutlineTheme {
  heading: Naming | undefined;
  /** Goals that are headings. */
  goals: Heading[];
  tables: Table[];
}

export interface OutlineSection {
  heading: Naming | undefined;
  isTopLevel: boolean;
  themes: OutlineTheme[];
  place: Place;
}

/** A measure table with what stands around it. */
export interface MeasureParts {
  table: MeasureTable;
  heading: Heading;
  /** The goals above, the central one first. */
  goals: Heading[];
  /** `Belopp i tkr` above the table. */
  tableNote: RichText | undefined;
  below: TextBelow[];
}

/** Text below a measure table, under one heading; the first part has none. */
export interface TextBelow {
  heading: Heading | undefined;
  blocks: TextBlock[];
}

export interface Outline {
  sections: OutlineSection[];
  details: Details[];
  headed: HeadedText[];
  measures: Map<Table, MeasureParts>;
  /** The goal headings above a table that has no column for goals. */
  goals: Map<Table, Heading[]>;
  /** Of tables with numbers. */
  notes: Map<Table, TableNotes>;
  /** Text that stands where nothing is read: introductions, lists, footnotes. Blocks that follow each other are one place. */
  unread: Place[];
}

/** A heading may stand among pasted paragraphs. */
export type PastedText = Exclude<Block, Table>;

export class OutlineBuilder {
  readonly outline: Outline = {
    sections: [],
    details: [],
    headed: [],
    measures: new Map(),
    goals: new Map(),
    notes: new Map(),
    unread: [],
  };
  private current: OutlineSection | undefined;
  private isLeaving = false;

  section(heading: Naming | undefined, isTopLevel: boolean, place: Place): OutlineSection {
    this.endRun();
    this.current = { heading, isTopLevel, themes: [], place };
    this.outline.sections.push(this.current);
    return this.current;
  }

  theme(heading: Naming): void {
    this.endRun();
    const section = this.current ?? this.section(undefined, true, heading.place);
    section.themes.push({ heading, goals: [], tables: [] });
  }

  table(table: Table): void {
    this.endRun();
    const section = this.current ?? this.section(undefined, true, table.place);
    if (section.themes.length === 0) section.themes.push({ heading: undefined, goals: [], tables: [] });
    section.themes.at(-1)?.tables.push(table);
  }

  goal(heading: Heading): void {
    this.endRun();
    this.current?.themes.at(-1)?.goals.push(heading);
  }

  /** What follows belongs to no theme. */
  withoutTheme(place: Place): void {
    const section = this.current ?? this.section(undefined, true, place);
    if (section.themes.at(-1)?.heading) section.themes.push({ heading: undefined, goals: [], tables: [] });
  }

  details(id: Located, period: Located | undefined, block: Heading, language: string): Details {
    this.endRun();
    const { text: heading, attributes } = block;
    const details: Details = { id, period, fields: {}, language, heading, attributes, blocks: [] };
    this.outline.details.push(details);
    return details;
  }

  /** Notes a block that nobody reads. */
  leave(block: PastedText): void {
    if (block.text.plain === '' && block.text.html === undefined) return;
    const before = this.outline.unread.at(-1);
    if (before && this.isLeaving) before.end = block.place.end;
    else this.outline.unread.push({ ...block.place });
    this.isLeaving = true;
  }

  /** The next block that is left begins a place of its own. */
  endRun(): void {
    this.isLeaving = false;
  }
}

export function namingOf(heading: Heading, language: string): Naming {
  const text = heading.text.plain === '' ? {} : { [language]: heading.text };
  return { id: heading.id, text, place: heading.place };
}

export function textNaming(block: PastedText, language: string): Naming {
  return block.type === 'heading' ? namingOf(block, language) : plainNaming(block.text, language);
}

export function plainNaming(text: RichText, language: string): Naming {
  return { id: undefined, text: { [language]: text }, place: text.place };
}
