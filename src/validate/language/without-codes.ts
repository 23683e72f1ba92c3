// A text in which codes, addresses and placeholders are blank: their digits count nothing.

const CODES =
  /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.)[^\s<>]{1,400}|[\w.+-]{1,64}@[\w.-]{1,100}|\[\^[^\]\s]{1,40}\]|\p{L}[\p{L}]{0,30}[-–]?\d[\p{L}\d]*(?:[-–]\p{L}[\p{L}\d]*)*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

/** Of the same length, so that offsets hold. */
export function withoutCodes(text: string): string {
  return /\d|[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text) ? text.replace(CODES, (code) => ' '.repeat(code.length)) : text;
}
