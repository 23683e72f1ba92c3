// Words in XML: what would be markup is written as an entity, and what XML cannot hold as XLIFF's own element.

const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

export function escapeText(text: string): string {
  return escaped(text)
    .replace(FORBIDDEN, (sign) => `<cp hex="${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`)
    .replace(/\r/gu, '&#13;');
}

/** In an attribute there is no element for what XML cannot hold; it is left out. */
export function escapeValue(text: string): string {
  return escaped(text)
    .replace(FORBIDDEN, '')
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
