// What counts of people the organisation holds back: its threshold, and which subjects are sensitive or decided to be open.
import type { Goal, Measure, Report } from './report.js';

/** Ids of what is meant. A unit stands for all that is part of it, too. */
export interface PrivacyScope {
  themes: readonly string[];
  units: readonly string[];
  measures: readonly string[];
}

/** `privacy:` of report.yaml. */
export interface Privacy {
  /** Counts of people below it are withheld. */
  threshold: number;
  /** Whether a zero is withheld like 1 to `threshold` − 1, so that the two cannot be told apart. */
  zeros: 'hide' | 'show';
  /** Who may read the sources: where they are private, small counts in them are as they should be. */
  sources: 'public' | 'private';
  sensitive: PrivacyScope | 'all';
  /** Decided not to be sensitive. */
  open: PrivacyScope;
}

/** `undeclared`: nobody has decided. */
export type Sensitivity = 'sensitive' | 'open' | 'undeclared';

/** What a number or a text is about; a text of a unit under a theme has both. */
export interface PrivacySubject {
  measure?: Measure | undefined;
  goal?: Goal | undefined;
  /** Id of the theme. */
  theme?: string | undefined;
  /** Id of the unit. */
  unit?: string | undefined;
}

type Context = Pick<Report, 'privacy' | 'units'>;

const NOTHING: PrivacyScope = { themes: [], units: [], measures: [] };

/** Nothing is sensitive until somebody says so. */
export const DEFAULT_PRIVACY: Privacy = {
  threshold: 5,
  zeros: 'hide',
  sources: 'public',
  sensitive: NOTHING,
  open: NOTHING,
};

/** Whether small counts of people are withheld there. */
export function isSensitive(report: Context, subject: PrivacySubject): boolean {
  return sensitivityOf(report, subject) === 'sensitive';
}

/**
 * What has been decided of a subject. What is said of the measure itself goes before what is said of its theme and
 * units, and that before `sensitive: all`; where two of a kind contradict each other, it is sensitive.
 */
export function sensitivityOf({ privacy, units }: Context, subject: PrivacySubject): Sensitivity {
  const { sensitive, open } = privacy;
  const isAll = sensitive === 'all';
  const scope = isAll ? NOTHING : sensitive;
  const { measure } = subject;
  if (measure) {
    if (measure.sensitive === true || scope.measures.includes(measure.id)) return 'sensitive';
    if (measure.sensitive === false || open.measures.includes(measure.id)) return 'open';
  }
  if (isWithin(scope, subject, units)) return 'sensitive';
  if (isWithin(open, subject, units)) return 'open';
  return isAll ? 'sensitive' : 'undeclared';
}

function isWithin(scope: PrivacyScope, subject: PrivacySubject, units: Report['units']): boolean {
  return (
    themesOf(subject).some((theme) => scope.themes.includes(theme)) ||
    (scope.units.length > 0 && unitsOf(subject).some((unit) => isPartOf(unit, scope.units, units)))
  );
}

function themesOf({ measure, goal, theme }: PrivacySubject): string[] {
  return [measure?.theme, goal?.theme, theme].filter((id) => id !== undefined);
}

/** Everyone who carries the measure, states a value of it, or has the goal. */
function unitsOf({ measure, goal, unit }: PrivacySubject): string[] {
  const ids = new Set<string>(goal?.units);
  if (unit !== undefined) ids.add(unit);
  for (const participation of measure?.participations ?? []) ids.add(participation.unit);
  for (const observation of measure?.observations ?? []) if (observation.unit) ids.add(observation.unit);
  return [...ids];
}

/** The unit itself, or one that it is part of, is among those listed. */
function isPartOf(unit: string, listed: readonly string[], units: Report['units']): boolean {
  const above = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !above.has(id); ) {
    if (listed.includes(id)) return true;
    above.add(id);
    const current: string = id;
    id = units.find((each) => each.id === current)?.parent;
  }
  return false;
}
