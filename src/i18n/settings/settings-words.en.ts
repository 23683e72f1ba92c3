// The words around what can be set for a rule, and of the pages of profiles, in English.
import type { SettingsWords } from './settings-words.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

export const en: SettingsWords = {
  heading: 'Settings',
  severity: (example) =>
    `In report.yaml the severity is changed (error, warning, note), or the code turned off (off): ${example}.`,
  scope: (example) => `It can hold in some files and folders only, or in all but some: ${example}.`,
  option: 'Option',
  defaultValue: 'Default',
  meaning: 'Meaning',
  off: 'never',
  nothing: 'none',
  suppress: (markdown, yaml) =>
    `One place is accepted, with a reason, by a comment: ${markdown} in Markdown, ${yaml} in YAML. On a line of its own it holds for the table, paragraph or list below, else for its line.`,
  reason: 'the reason',
  profiles: 'Profiles that change it',
  profile: {
    title: 'The profile',
    all: 'Profiles',
    intro:
      'A profile gathers severities, calendar and expected headings for one kind of report. Of several a later one wins over an earlier one, and “rules:” in report.yaml over all.',
    name: 'Profile',
    about: 'What it is for',
    appliesTo: (country, kind, organisations) =>
      `Calendar and headings are those of ${kind} reports in ${country === 'SE' ? 'Sweden' : 'Finland'}: ${organisations.join(', ')}.`,
    everywhere: 'It is for all kinds of reports in both countries.',
    use: (yaml, command) => `Write ${yaml} in report.yaml, or run ${command} for once.`,
    severities: 'Severities',
    code: 'Code',
    finding: 'Finding',
    from: 'Otherwise',
    to: 'With the profile',
    isOff: 'off',
    deadlines: 'Calendar',
    steps: {
      ready: 'Report ready and signed (“approval”)',
      audited: 'Audit finished (“audited”)',
      council: 'To the council (“handedOver”)',
      councilAndAuditors: 'To council and auditors (“handedOver”)',
    },
    dayAfter: (day, month) => `by ${day} ${MONTHS[month - 1]} of the following year`,
    headings: 'Expected headings',
    headingsIntro:
      'Headings are looked for among those of the chapters, in every language; order of words and inflection do not matter. A part that stands in another document is named:',
    part: 'Name',
    standing: 'Basis',
    standings: { law: 'law', practice: 'practice', unconfirmed: 'unconfirmed' },
    group: 'At least one goal, measure or heading must be about the goals of the group.',
    requirements: 'Requirements and sources',
    sources: 'Source',
    noSource: 'No source has been read; this is unconfirmed, and not to be taken for a requirement of law.',
    organisations: {
      SE: { municipality: 'municipalities', region: 'regions', jointAuthority: 'joint authorities' },
      FI: { municipality: 'municipalities', jointAuthority: 'joint authorities' },
    },
  },
};
