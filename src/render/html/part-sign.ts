/** Around the number of a part that lies elsewhere. A character that no page has: what authors write has lost it before. */
export const PART_SIGN = '\u0000';
