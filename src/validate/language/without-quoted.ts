// A text in which everything that is another's words is blank: quotations, passages marked with their language, addresses.

const ELSEWHERE =
  /\[[^[\]\n]{0,400}\]\{\s*lang=[^{}\n]{1,40}\}|\{\{[^{}]*\}\}|[”“„»«"][^”“„»«"\n]{1,400}[”“»«"]|(?<![\p{L}\d])[’‘'][^’‘'\n]{1,200}[’'](?![\p{L}\d])|\([^()\n]{0,400}\)|(?:https?:\/\/|www\.)[^\s<>]{1,400}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|`[^`\n]{1,200}`/gu;
const MAY_HOLD = /[”“„»«"’‘'([{`@]|:\/\/|www\./u;

/**
 * Of the same length, so that offsets hold.
 * @param html - Where the text has one: there the words stand that are marked with their language.
 */
export function withoutQuoted(plain: string, html?: string): string {
  const own = MAY_HOLD.test(plain) ? plain.replace(ELSEWHERE, blank) : plain;
  if (!html?.includes('<span lang=')) return own;
  const marked = Array.from(html.matchAll(MARKED), ([, words = '']) =>
    words.replace(/<[^<>]*>/gu, '').trim(),
  );
  return marked.reduce((text, words) => (words === '' ? text : text.replace(words, blank)), own);
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}

const MARKED = /<span lang="[^"]*">([\s\S]*?)<\/span>/gu;
