// The page of a profile: what it sets, what it expects, and who says so; for the terminal and for docs/profiles/.
import { DEFAULT_SEVERITY, type DiagnosticCode } from '../diagnostics/index.js';
import {
  diagnosticWordsFor,
  findingWordsFor,
  type SettingsWords,
  settingsWordsFor,
  type UiLanguage,
} from '../i18n/index.js';
import { HEADINGS, PROFILE_NAMES, PROFILES, type Profile, type ProfileName } from '../model/index.js';
import type { RulePage } from './rule-page.js';

const DOCS = 'docs/profiles';
const GENERATED = '<!-- Generated from the profiles of the program; change those instead. -->';

/** The page as Markdown that reads well on a terminal too. */
export function profilePage(name: ProfileName, uiLanguage: UiLanguage): string {
  const { title } = settingsWordsFor(uiLanguage).profile;
  return lines(`# ${title} ${name}`, '', ...body(PROFILES[name], uiLanguage));
}

/** Every page of docs/profiles/: one per profile in all three languages, and the list of all. */
export function profilePages(): RulePage[] {
  const pages = PROFILE_NAMES.map((name) => ({
    path: `${DOCS}/${name}.md`,
    content: lines(
      GENERATED,
      '',
      `# ${name}`,
      '',
      ...(['en', 'sv', 'fi'] as const).flatMap((language) => [
        `## ${LANGUAGE_NAMES[language]}`,
        '',
        ...body(PROFILES[name], language).map((line) => line.replace(/^## /u, '### ')),
        '',
      ]),
      `[${settingsWordsFor('en').profile.all}](README.md)`,
    ),
  }));
  return [{ path: `${DOCS}/README.md`, content: profileList() }, ...pages];
}

const LANGUAGE_NAMES: Record<UiLanguage, string> = { en: 'English', sv: 'Svenska', fi: 'Suomi' };

function profileList(): string {
  const { profile } = settingsWordsFor('en');
  const counts = (each: Profile) =>
    [Object.keys(each.rules).length, each.deadlines.length, each.headings.length].join(' | ');
  return lines(
    GENERATED,
    '',
    `# ${profile.all}`,
    '',
    profile.intro,
    '`report explain se-ar` shows a page on the terminal, in the language of `--ui-lang`.',
    '',
    `| ${profile.name} | ${profile.about} | ${profile.severities} | ${profile.deadlines} | ${profile.headings} |`,
    '| --- | --- | --- | --- | --- |',
    ...PROFILE_NAMES.map(
      (name) => `| [${name}](${name}.md) | ${PROFILES[name].about.en} | ${counts(PROFILES[name])} |`,
    ),
  );
}

function body(profile: Profile, uiLanguage: UiLanguage): string[] {
  const { profile: words } = settingsWordsFor(uiLanguage);
  const { appliesTo, name } = profile;
  const organisations = appliesTo?.organisations.map(
    (kind) => words.organisations[appliesTo.country][kind] ?? kind,
  );
  return [
    profile.about[uiLanguage],
    appliesTo ? words.appliesTo(appliesTo.country, appliesTo.kind, organisations ?? []) : words.everywhere,
    words.use(`\`profile: ${name}\``, `\`report check --profile ${name}\``),
    '',
    ...deadlines(profile, words),
    ...headings(profile, words),
    ...requirements(profile, uiLanguage),
    ...severities(profile, uiLanguage),
  ];
}

function deadlines({ deadlines: all }: Profile, words: SettingsWords['profile']): string[] {
  if (all.length === 0) return [];
  const days = all.map(({ step, day, month }) => `- ${words.steps[step]}: ${words.dayAfter(day, month)}`);
  return [`## ${words.deadlines}`, '', ...days, ''];
}

function headings({ headings: all, groupOf }: Profile, words: SettingsWords['profile']): string[] {
  if (all.length === 0 && groupOf.length === 0) return [];
  const rows = all.map(({ heading, standing }) => {
    const { sv, fi }: { sv: readonly string[]; fi: readonly string[] } = HEADINGS[heading];
    return `| \`${heading}\` | ${sv.join(' · ')} | ${fi.join(' · ')} | ${words.standings[standing]} |`;
  });
  return [
    `## ${words.headings}`,
    '',
    `${words.headingsIntro} \`rules: { L03: { elsewhere: [${all[0]?.heading ?? ''}] } }\`.`,
    '',
    `| ${words.part} | Svenska | Suomi | ${words.standing} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
    ...(groupOf.length > 0 ? [words.group, ''] : []),
  ];
}

function requirements({ requirements: all }: Profile, uiLanguage: UiLanguage): string[] {
  if (all.length === 0) return [];
  const { profile: words } = settingsWordsFor(uiLanguage);
  const items = all.map(({ about, standing, sources }) => {
    const source = sources.length > 0 ? `${words.sources}: ${sources.join(' · ')}` : words.noSource;
    return `- **${words.standings[standing]}**: ${about[uiLanguage]}. ${source}`;
  });
  return [`## ${words.requirements}`, '', ...items, ''];
}

function severities({ rules }: Profile, uiLanguage: UiLanguage): string[] {
  const { severity } = findingWordsFor(uiLanguage);
  const { profile: words } = settingsWordsFor(uiLanguage);
  const titles = diagnosticWordsFor(uiLanguage);
  const codes = (Object.keys(DEFAULT_SEVERITY) as DiagnosticCode[]).filter(
    (code) => rules[code] !== undefined,
  );
  if (codes.length === 0) return [];
  const rows = codes.map((code) => {
    const set = rules[code];
    const level = typeof set === 'string' ? set : set?.severity;
    const usual = DEFAULT_SEVERITY[code];
    return `| ${code} | ${titles[code].title} | ${severity[usual]} | ${level === 'off' ? words.isOff : severity[level ?? usual]} |`;
  });
  return [
    `## ${words.severities}`,
    '',
    `| ${words.code} | ${words.finding} | ${words.from} | ${words.to} |`,
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function lines(...parts: string[]): string {
  return `${parts.join('\n').trimEnd()}\n`;
}
