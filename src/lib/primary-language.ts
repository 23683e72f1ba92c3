// The language of a BCP 47 tag without its region.

/** `sv` of `sv-FI`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
