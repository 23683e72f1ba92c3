// How a code is set: severity, scope, options, a comment at a place, and the profiles that change it.
import { DEFAULT_SEVERITY, type DiagnosticCode, SUPPRESSIBLE_CODES } from '../diagnostics/index.js';
import { findingWordsFor, settingsWordsFor, type UiLanguage } from '../i18n/index.js';
import { DEFAULT_LIMITS, optionsOf, PROFILE_NAMES, PROFILES, type RuleOption } from '../model/index.js';

/** The section of a code's page; empty for what nobody can set. */
export function ruleSettings(code: DiagnosticCode, uiLanguage: UiLanguage): string[] {
  if (code.startsWith('E')) return [];
  const words = settingsWordsFor(uiLanguage);
  return [
    `## ${words.heading}`,
    '',
    words.severity(`\`rules: { ${code}: ${DEFAULT_SEVERITY[code] === 'error' ? 'warning' : 'off'} }\``),
    words.scope(`\`rules: { ${code}: { only: [goals/], except: [goals/enhet.sv.md] } }\``),
    ...suppression(code, uiLanguage),
    '',
    ...options(code, uiLanguage),
    ...profiles(code, uiLanguage),
  ];
}

function suppression(code: DiagnosticCode, uiLanguage: UiLanguage): string[] {
  if (!SUPPRESSIBLE_CODES.includes(code)) return [];
  const { suppress, reason } = settingsWordsFor(uiLanguage);
  return [
    suppress(`\`<!-- report-ignore ${code}: ${reason} -->\``, `\`# report-ignore ${code}: ${reason}\``),
  ];
}

function options(code: DiagnosticCode, uiLanguage: UiLanguage): string[] {
  const all = Object.entries(optionsOf(code));
  if (all.length === 0) return [];
  const words = settingsWordsFor(uiLanguage);
  return [
    `| ${words.option} | ${words.defaultValue} | ${words.meaning} |`,
    '| --- | --- | --- |',
    ...all.map(
      ([name, option]) => `| \`${name}\` | ${defaultOf(option, uiLanguage)} | ${option.about[uiLanguage]} |`,
    ),
    '',
  ];
}

function defaultOf({ limit }: RuleOption, uiLanguage: UiLanguage): string {
  const { off, nothing } = settingsWordsFor(uiLanguage);
  const value = DEFAULT_LIMITS[limit];
  if (value === undefined) return off;
  return typeof value === 'number' ? String(value) : value.join(', ') || nothing;
}

function profiles(code: DiagnosticCode, uiLanguage: UiLanguage): string[] {
  const { severity } = findingWordsFor(uiLanguage);
  const words = settingsWordsFor(uiLanguage);
  const changing = PROFILE_NAMES.flatMap((name) => {
    const set = PROFILES[name].rules[code];
    const level = typeof set === 'string' ? set : set?.severity;
    return level === undefined
      ? []
      : [`${name} (${level === 'off' ? words.profile.isOff : severity[level]})`];
  });
  return changing.length === 0 ? [] : [`${words.profiles}: ${changing.join(', ')}`, ''];
}
