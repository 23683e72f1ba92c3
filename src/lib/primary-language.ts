// The language of a BCP 47 tag without its region.

/** `sv` of `sv-FI`. */
export function primaryLanguage(tag: string): string {
  const region = tag.indexOf('-');
  return region < 0 ? tag : tag.slice(0, region);
}
