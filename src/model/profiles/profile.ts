// What a profile is: a set of rules for one kind of report, each with where it comes from.
import type { DeadlineStep } from '../../diagnostics/index.js';
import type { Told } from '../config/rule-options.js';
import type { RulesInput } from '../config/rules-schema.js';
import type { Organisation, Publication } from '../report.js';
import type { HeadingId } from './headings.js';

export const PROFILE_NAMES = ['se-delar', 'se-ar', 'fi-osavuosi', 'fi-bokslut', 'strict', 'draft'] as const;
export type ProfileName = (typeof PROFILE_NAMES)[number];

/** `practice`: what published reports and guides do; `unconfirmed`: believed, and not read in the text itself. */
export type Standing = 'law' | 'practice' | 'unconfirmed';

/** Something that is required of a report, and who says so. */
export interface Requirement {
  about: Told;
  standing: Standing;
  /** Addresses where it was read; none for what is unconfirmed. */
  sources: readonly string[];
}

/** The last day of a step, in the year after the one that is reported. */
export interface Deadline {
  step: DeadlineStep;
  month: number;
  day: number;
}

export interface RequiredHeading {
  heading: HeadingId;
  standing: Standing;
}

export interface Profile {
  name: ProfileName;
  about: Told;
  /** Which reports deadlines, headings and group are asked of; undefined where the profile has none. */
  appliesTo:
    | {
        country: 'SE' | 'FI';
        kind: Publication['kind'];
        organisations: readonly Organisation['kind'][];
      }
    | undefined;
  /** Severities and options, as a repository would write them under `rules:`. */
  rules: RulesInput;
  deadlines: readonly Deadline[];
  headings: readonly RequiredHeading[];
  /** Goals of the group must be followed up, too: of these organisations. */
  groupOf: readonly Organisation['kind'][];
  requirements: readonly Requirement[];
}

/** Whether a profile's deadlines and headings are asked of this report. */
export function appliesTo(
  { appliesTo: wanted }: Profile,
  { country, kind }: Organisation,
  publication: Publication,
): boolean {
  return (
    wanted !== undefined &&
    wanted.country === country &&
    wanted.kind === publication.kind &&
    wanted.organisations.includes(kind)
  );
}
