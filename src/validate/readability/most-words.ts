// A quick look at a text before a closer one.

const SPACE_OR_SIGN = /[\s!-/:-@[-`{-~\u2010-\u2015]+/u;

/** No fewer words than the text has; most texts are too short to be looked at further. */
export function mostWords(text: string): number {
  return text.split(SPACE_OR_SIGN).length;
}
