// The language of a BCP 47 tag without its region.

/** `sv` of `sv-FI`. */
export function primaryLanguage(tag: string): string {
  const region = tag.indexOf('-');
  return region < 0 ? tag : tag.slice(0, region);
}

/** `sv` where it is the only one of the languages with that primary subtag, else `sv-FI`. */
export function shortTag(language: string, languages: readonly string[]): string {
  const primary = primaryLanguage(language);
  return languages.filter((each) => primaryLanguage(each) === primary).length === 1 ? primary : language;
}
