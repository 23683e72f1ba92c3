// The links of a text that is kept as HTML: where they lead, and their words.

export interface FoundLink {
  address: string;
  words: string;
}

const LINK = /<a href="([^"]*)">([\s\S]*?)<\/a>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#x26;': '&',
  '&#x22;': '"',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x3C;': '<',
  '&lt;': '<',
  '&gt;': '>',
};

export function linksIn(html: string | undefined): FoundLink[] {
  if (!html?.includes('<a ')) return [];
  return Array.from(html.matchAll(LINK), ([, address = '', words = '']) => ({
    address: plain(address),
    words: plain(words.replace(/<[^<>]*>/gu, '')).trim(),
  }));
}

function plain(text: string): string {
  return text.replace(/&#?\w{1,6};/gu, (entity) => ENTITIES[entity] ?? entity);
}
