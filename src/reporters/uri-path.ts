// A file's path as part of an address.

/** Percent-encodes each name of a path; the slashes stay. Half a character, which no address can have, is replaced. */
export function uriPath(path: string): string {
  const whole = path.replace(/\p{Surrogate}/gu, '\ufffd');
  return whole.split('/').map(encodeName).join('/');
}

/** Parentheses would end a link in Markdown. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
