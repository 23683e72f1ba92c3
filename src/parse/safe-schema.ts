// What HTML may be shown. Everything else is unwrapped to its text.
import type { Options as Schema } from 'rehype-sanitize';

const PROTOCOLS = { href: ['http', 'https', 'mailto'] };
const INLINE = ['em', 'strong', 'del', 'a', 'br', 'code', 'sup', 'sub'];
const LISTS = ['ul', 'ol', 'li', 'p'];
const PARENTS = { li: ['ol', 'ul'] };

/** For cells, paragraphs and headings: inline markup, paragraphs and lists. */
export const INLINE_SCHEMA: Schema = {
  tagNames: [...INLINE, ...LISTS],
  attributes: { a: ['href'] },
  ancestors: PARENTS,
  protocols: PROTOCOLS,
  strip: ['script', 'style'],
};

/** For the other blocks of a goal file: also quotes and code. */
export const BLOCK_SCHEMA: Schema = {
  ...INLINE_SCHEMA,
  tagNames: [...INLINE, ...LISTS, 'blockquote', 'pre'],
};

/** For texts in which words are marked with their language; anywhere else a `span` says nothing. */
export const INLINE_WITH_LANGUAGE = withLanguage(INLINE_SCHEMA);
export const BLOCK_WITH_LANGUAGE = withLanguage(BLOCK_SCHEMA);

function withLanguage({ tagNames, attributes, ...schema }: Schema): Schema {
  return {
    ...schema,
    tagNames: [...(tagNames ?? []), 'span'],
    attributes: { ...attributes, span: ['lang'] },
  };
}

const TABLE = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];
const HEADINGS = ['h3', 'h4', 'h5', 'h6'];

/** For chapters. */
export const CHAPTER_SCHEMA: Schema = {
  tagNames: [
    ...INLINE,
    ...LISTS,
    ...TABLE,
    ...HEADINGS,
    ...['blockquote', 'pre', 'img', 'hr', 'figure', 'data', 'span'],
  ],
  attributes: {
    a: ['href'],
    img: ['src', 'alt'],
    ol: ['start'],
    th: ['scope'],
    data: [['className', 'figure'], 'value'],
    span: ['lang'],
    ...Object.fromEntries(HEADINGS.map((name) => [name, ['id']])),
  },
  ancestors: {
    ...PARENTS,
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  protocols: PROTOCOLS,
  clobber: [],
  strip: ['script', 'style'],
};

/** Tags that may stand in a cell without a word about them. */
const WELCOME_TAGS = new Set(['br', 'sup', 'sub', 'p', 'ul', 'ol', 'li', 'b', 'i', 'em', 'strong']);

/** The first tag of a piece of raw HTML that is not among those that people need in cells. */
export function unwelcomeTag(html: string, alsoWelcome: readonly string[] = []): string | undefined {
  const isWelcome = (name: string) => WELCOME_TAGS.has(name) || alsoWelcome.includes(name);
  const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)[^<>]{0,200}>?/g;
  for (const found of html.matchAll(tag))
    if (!isWelcome((found[1] ?? '').toLowerCase())) return found[0].slice(0, 80);
  return undefined;
}
