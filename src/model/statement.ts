// A statement: what one row of a table, or one item of YAML, says; before anything is recognised as the same.
import type { Place } from '../diagnostics/index.js';
import type { OtherBlock, Paragraph, RichText } from '../parse/index.js';
import { emptyNumbers, type MeasureNumbers } from './numbers.js';
import type { Period } from './period.js';
import type { FollowUp, LocalText } from './report.js';

export interface Located {
  value: string;
  place: Place;
}

/** A heading or YAML key that names a unit, theme or goal: by id, by text, or both. */
export interface Naming {
  id: Located | undefined;
  text: LocalText;
  place: Place;
}

/** A goal below the central one, with those between the two, highest first. */
export interface UnitGoalNaming extends Naming {
  binding: boolean;
  weight: number | undefined;
  above: Omit<UnitGoalNaming, 'above'>[];
}

export interface Statement extends MeasureNumbers {
  /**
   * `goal`: a goal alone. `measure`: a measure in full. `carried`: the id of one that is written in full elsewhere.
   * `commitment`: a development commitment; its text stands in `measure`.
   */
  kind: 'goal' | 'measure' | 'carried' | 'commitment';
  id: Located | undefined;
  /** The central goal; a blank cell has been filled from the row above. */
  goal: Naming | undefined;
  unitGoal: UnitGoalNaming | undefined;
  /** The row stands in a table that has a column for measures. */
  besideMeasures: boolean;
  measure: LocalText;
  actions: LocalText[];
  /** As written; found in the register later. */
  responsible: LocalText;
  numeric: boolean;
  /** The author follows the numbers without a target. */
  isKeyFigure: boolean;
  weight: number | undefined;
  binding: boolean;
  /** As written; undefined where the cell is blank, which means not binding. */
  bindingWord: string | undefined;
  followUps: FollowUp[];
  /** Units that carry the measure without saying anything of their own here (YAML `carriedBy`). */
  carriedBy: Located[];
  /** Of a measure table: the period of the text below it that names none. Undefined for rows and items. */
  measureTable: { textPeriod: Period | undefined } | undefined;
  /** The row or item; of a measure table, its heading. */
  place: Place;
  /** Language of a Markdown row; undefined in YAML, which holds all. */
  language: string | undefined;
}

/** Statements under one theme heading, table by table. */
export interface ThemeReading {
  heading: Naming | undefined;
  /** `periods`: those that the columns speak of, also where all their cells are blank. */
  tables: { statements: Statement[]; periods: Period[]; place: Place }[];
}

/** Statements under one unit heading. */
export interface SectionReading {
  /** Undefined where a document begins without naming a unit. */
  heading: Naming | undefined;
  /** The document says by its form that this is the level above the units. */
  isTopLevel: boolean;
  themes: ThemeReading[];
  rows: number;
  place: Place;
}

/** Long texts that stand below the table, under the id of their row. */
export interface Details {
  id: Located;
  /** Where the heading names the period; as it is written in an attribute, not yet checked. */
  period: Located | undefined;
  fields: Partial<Record<DetailField, RichText>>;
  language: string | undefined;
  /** The heading, and the blocks below it as they stand: a translation may write a measure table as these alone. */
  heading: RichText;
  attributes: Partial<Record<string, Located>>;
  blocks: TextBlock[];
}

/** A block of running text. */
export type TextBlock = Paragraph | OtherBlock;

/** A heading with an id that is neither a unit nor the heading of a table, and the text that nobody has read below it. */
export interface HeadedText {
  id: Located;
  heading: RichText;
  /** Of a heading further down that has no id of its own and names a period. */
  period: Located | undefined;
  /** As written behind the heading. */
  attributes: Partial<Record<string, Located>>;
  blocks: TextBlock[];
}
export type DetailField =
  | 'outcome'
  | 'reason'
  | 'consequence'
  | 'correctiveAction'
  | 'motivation'
  | 'comment';

/** One Markdown file as statements. */
export interface DocumentReading {
  path: string;
  /** `barn-och-unga` for `goals/barn-och-unga.sv.md`. */
  stem: string;
  language: string | undefined;
  sections: SectionReading[];
  details: Details[];
  /** What a translation may translate by headings with ids alone: goals, and measures whose numbers stand in the source. */
  headed: HeadedText[];
}

/** A statement of a YAML file, with the unit and theme that its keys name. */
export interface YamlStatement {
  statement: Statement;
  /** Undefined for the level above the units. */
  unit: Located | undefined;
  theme: Located | undefined;
}

/** One YAML file as statements. */
export interface YamlReading {
  path: string;
  statements: YamlStatement[];
}

export function emptyFollowUp(period: FollowUp['period'], place: Place): FollowUp {
  return {
    period,
    outcome: {},
    status: undefined,
    assessment: undefined,
    forecast: undefined,
    trend: undefined,
    reason: {},
    consequence: {},
    correctiveAction: {},
    motivation: {},
    comment: {},
    author: undefined,
    places: [place],
  };
}

export function emptyStatement(place: Place, language: string | undefined): Statement {
  return {
    kind: 'measure',
    id: undefined,
    goal: undefined,
    unitGoal: undefined,
    besideMeasures: false,
    measure: {},
    actions: [],
    responsible: {},
    ...emptyNumbers(),
    numeric: false,
    isKeyFigure: false,
    weight: undefined,
    binding: false,
    bindingWord: undefined,
    followUps: [],
    carriedBy: [],
    measureTable: undefined,
    place,
    language,
  };
}
