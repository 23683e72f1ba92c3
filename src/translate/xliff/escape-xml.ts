// Words in XML: what would be markup is written as an entity, and what XML cannot hold as XLIFF's own element.

const CONTROL = /\p{Cc}|[\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** XML 1.0 has tabs and line ends, and no other sign before the space. */
function isForbidden(sign: string): boolean {
  return sign >= '\uFFFE' || (sign < ' ' && !'\t\n\r'.includes(sign));
}

export function escapeText(text: string): string {
  return escaped(text)
    .replace(CONTROL, (sign) => (isForbidden(sign) ? codePoint(sign) : sign))
    .replace(/\r/gu, '&#13;');
}

/** In an attribute there is no element for what XML cannot hold; it is left out. */
export function escapeValue(text: string): string {
  return escaped(text)
    .replace(CONTROL, (sign) => (isForbidden(sign) ? '' : sign))
    .replace(/"/gu, '&quot;')
    .replace(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function escaped(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;');
}

function codePoint(sign: string): string {
  return `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`;
}
