// The language in which the program speaks to its user; the report's own languages are another matter.
import { EnvironmentError } from '../diagnostics/index.js';

export const UI_LANGUAGES = ['sv', 'fi', 'en'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** In order of precedence; the first that is set decides, as POSIX has it. */
const VARIABLES = ['MALTAL_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language of the flag, else of the environment, else of the system, else English.
 * @param flag - The value of `--ui-lang`: `sv`, or any tag or locale that begins with a language we have.
 * @param systemLocale - The locale of the system where the environment says nothing, as on Windows.
 * @throws EnvironmentError E07 when the flag names a language that we do not have.
 */
export function chooseUiLanguage(
  flag: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
  systemLocale?: string,
): UiLanguage {
  if (flag !== undefined) {
    const language = uiLanguageOf(flag);
    if (language) return language;
    throw new EnvironmentError('E07', { flag: '--ui-lang', value: flag, allowed: [...UI_LANGUAGES] });
  }
  const locale = VARIABLES.map((name) => env[name]).find((value) => value) ?? systemLocale ?? '';
  return uiLanguageOf(locale) ?? 'en';
}

/** `fi_FI.UTF-8` and `fi-FI` are `fi`; `C` and `POSIX` are nothing. */
function uiLanguageOf(locale: string): UiLanguage | undefined {
  const primary = /^[a-z]+(?=$|[-_.@])/u.exec(locale.trim().toLowerCase())?.[0];
  return UI_LANGUAGES.find((language) => language === primary);
}
