// The sign that stands around the number of a part of a page that lies elsewhere.

/** A character that no page has: what authors write has lost it before. */
export const PART_SIGN = '\u0000';
