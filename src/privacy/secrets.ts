// What no output may repeat: identity numbers and private contacts, wherever they stand in a text.
import type { IdentityKind } from '../diagnostics/index.js';
import { remember } from '../lib/index.js';
import { emailAt } from './email-addresses.js';
import { type DigitRun, identityNumberAt } from './identity-numbers.js';
import { phoneAt } from './phone-numbers.js';

export type SecretKind = IdentityKind | 'phone' | 'email';

/** A stretch of a text; `start` and `end` are half-open offsets. */
export interface Secret {
  kind: SecretKind;
  start: number;
  end: number;
}

const ZERO = 48;
const NINE = 57;
const AT = 64;
export const MASK = '•';

/** In the order of the text, none overlapping another. One pass that looks closer only at digits and at signs `@`. */
export function secretsIn(text: string): Secret[] {
  const secrets: Secret[] = [];
  let taken = 0;
  const take = (secret: Secret | undefined) => {
    if (!secret || secret.start < taken) return;
    secrets.push(secret);
    taken = secret.end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === AT) take(emailAt(text, index));
    if (code < ZERO || code > NINE) continue;
    const run: DigitRun = { start: index, end: runEnd(text, index) };
    // Shorter numbers begin neither an identity number nor a telephone number.
    if (run.end - run.start > 1) take(identityNumberAt(text, run) ?? phoneAt(text, run));
    index = Math.max(run.end, taken) - 1;
  }
  return secrets;
}

/** The text with every secret hidden; its length stays, so that places and columns hold. */
export const conceal = remember((text): string => {
  const secrets = secretsIn(text);
  if (secrets.length === 0) return text;
  let shown = '';
  let from = 0;
  for (const { start, end } of secrets) {
    shown += text.slice(from, start) + MASK.repeat(end - start);
    from = end;
  }
  return shown + text.slice(from);
});

function runEnd(text: string, start: number): number {
  let end = start + 1;
  while (text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= NINE) end += 1;
  return end;
}
