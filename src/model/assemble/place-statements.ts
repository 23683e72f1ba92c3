// Where each statement stands: at which unit, under which theme, in which section of which file.
import type { Place } from '../../diagnostics/index.js';
import type { Section } from '../report.js';
import type {
  DocumentReading,
  Located,
  Naming,
  SectionReading,
  Statement,
  YamlReading,
  YamlStatement,
} from '../statement.js';
import { firstText, type Themes, type Units } from './registries.js';

/** A statement with the unit and theme that its surroundings name. */
export interface Placed {
  statement: Statement;
  unit: string | undefined;
  /** The unit was named but is not known: the row belongs to no level. */
  isLost: boolean;
  theme: string | undefined;
  themePlace: Place;
  section: number;
}

export interface Placing {
  placed: Placed[];
  sections: Section[];
}

/** The stem of the file that holds the goals of the level above the units. */
const CENTRAL_STEM = '_central';

/** In the order of the files. Units and themes that nobody has declared are added; those that cannot be are reported. */
export function placeStatements(
  readings: readonly DocumentReading[],
  yaml: readonly YamlReading[],
  units: Units,
  themes: Themes,
): Placing {
  const placing: Placing = { placed: [], sections: [] };
  for (const reading of readings)
    for (const section of reading.sections) placeSection(section, reading, units, themes, placing);
  for (const { statements } of yaml) placeYaml(statements, units, themes, placing);
  return placing;
}

function placeSection(
  section: SectionReading,
  reading: DocumentReading,
  units: Units,
  themes: Themes,
  { placed, sections }: Placing,
): void {
  const heading = section.heading ?? namingOfFile(reading, section, units);
  const isTop = reading.stem === CENTRAL_STEM || isTopLevel(section, heading, units);
  const unit = heading && !isTop ? units.resolve(heading) : undefined;
  const isLost = !isTop && unit === undefined;
  const themeIds: string[] = [];
  for (const theme of section.themes) {
    const id = theme.heading && themes.resolve(theme.heading);
    if (id !== undefined && !themeIds.includes(id)) themeIds.push(id);
    for (const table of theme.tables) {
      const themePlace = theme.heading?.place ?? table.place;
      const here = { unit, isLost, theme: id, themePlace, section: sections.length };
      for (const statement of table.statements) placed.push({ statement, ...here });
    }
  }
  sections.push({
    file: reading.path,
    unit,
    title: firstText(heading?.text ?? {}) || (heading?.id?.value ?? ''),
    themes: themeIds,
    rows: section.rows,
    place: heading?.place ?? section.place,
  });
}

/**
 * A file that names no unit in a heading names it by its own name: `goals/vuxna.sv.md`; one in measures/ only where
 * there is such a unit.
 */
function namingOfFile(
  { path, stem }: DocumentReading,
  { place }: SectionReading,
  units: Units,
): Naming | undefined {
  const isNamed = path.startsWith('goals/') || (path.startsWith('measures/') && units.has(stem));
  if (!isNamed || stem === CENTRAL_STEM) return undefined;
  return { id: { value: stem, place: { ...place, end: place.start } }, text: {}, place };
}

/** What no heading and no file name puts at a unit belongs to the level above. */
function isTopLevel(section: SectionReading, heading: Naming | undefined, units: Units): boolean {
  if (!heading) return true;
  return (section.heading !== undefined && section.isTopLevel) || units.isTop(heading);
}

/** Where a statement names no theme, its own place stands for the place of the theme. */
function placeYaml(
  statements: readonly YamlStatement[],
  units: Units,
  themes: Themes,
  { placed, sections }: Placing,
): void {
  const section = sections.length + placed.length;
  for (const { statement, unit, theme } of statements) {
    const named = unit && units.resolve(asNaming(unit));
    const isLost = unit !== undefined && named === undefined && !units.isTop(asNaming(unit));
    statement.carriedBy = statement.carriedBy.flatMap((carrier) => {
      const id = units.resolve(asNaming(carrier));
      return id === undefined ? [] : [{ ...carrier, value: id }];
    });
    const themeId = theme && themes.resolve(asNaming(theme));
    const themePlace = theme?.place ?? statement.place;
    placed.push({ statement, unit: named, isLost, theme: themeId, themePlace, section });
  }
}

function asNaming(located: Located): Naming {
  return { id: located, text: {}, place: located.place };
}
