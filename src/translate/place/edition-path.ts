// What the files and keys of a language are called.
import { primaryLanguage, shortTag } from '../../lib/index.js';

/** `goals/vuxna.fi.md` for `goals/vuxna.sv.md`; undefined for a name without the suffix of the source language. */
export function editionPath(
  path: string,
  source: string,
  language: string,
  languages: readonly string[],
): string | undefined {
  const suffix = /\.(?<tag>[a-z]{2,3}(?:-[A-Z]{2})?)\.md$/u.exec(path);
  const tag = suffix?.groups?.tag;
  if (!suffix || tag === undefined || primaryLanguage(tag) !== primaryLanguage(source)) return undefined;
  return `${path.slice(0, suffix.index)}.${languageKey(language, languages, tag.includes('-'))}.md`;
}

/** `fi` where that is clear enough, else `fi-FI`. */
export function languageKey(language: string, languages: readonly string[], isLong: boolean): string {
  return isLong ? language : shortTag(language, languages);
}
