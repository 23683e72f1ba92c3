// The ids of the places in a report that something links to.

/** An id for HTML and PDF: the kind, then the thing's own id; whatever is no plain letter or digit is spelled out. */
export function anchorOf(kind: string, ...ids: string[]): string {
  return [kind, ...ids.map(plainId)].join('-');
}

/** The id in signs that an id of HTML, an attribute's list and an address may hold as they are. */
export function plainId(id: string): string {
  if (!/[^A-Za-z0-9_-]/.test(id)) return id;
  return id.replace(/[^A-Za-z0-9_-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`);
}
