// A text in which everything that is another's words is blank: quotations, passages marked with their language, addresses.

const ELSEWHERE =
  /\[[^[\]\n]{0,400}\]\{\s*lang=[^{}\n]{1,40}\}|\{\{[^{}]*\}\}|[”“„»«"][^”“„»«"\n]{1,400}[”“»«"]|(?<![\p{L}\d])[’‘'][^’‘'\n]{1,200}[’'](?![\p{L}\d])|\([^()\n]{0,400}\)|(?:https?:\/\/|www\.)[^\s<>]{1,400}|[\w.+-]{1,64}@[\w.-]{1,100}|`[^`\n]{1,200}`/gu;
const MAY_HOLD = /[”“„»«"’‘'([{`@]|:\/\/|www\./u;

/** Of the same length, so that offsets hold. */
export function withoutQuoted(plain: string): string {
  return MAY_HOLD.test(plain) ? plain.replace(ELSEWHERE, (words) => ' '.repeat(words.length)) : plain;
}
