// Reads the values of flags; a wrong one is an E07 that lists what is allowed.
import { EnvironmentError } from '../diagnostics/index.js';

/** One of a closed list. */
export function choiceOf<Choice extends string>(
  flag: string,
  value: string | undefined,
  allowed: readonly Choice[],
  fallback: Choice,
): Choice {
  if (value === undefined) return fallback;
  return known(flag, value.trim(), allowed);
}

/** Several of a closed list, separated by commas; each once, in the order of the list. */
export function choicesOf<Choice extends string>(
  flag: string,
  values: readonly string[] | undefined,
  allowed: readonly Choice[],
  usual: readonly Choice[] = allowed,
): Choice[] {
  if (values === undefined) return [...usual];
  const chosen = new Set(splitList(values).map((value) => known(flag, value, allowed)));
  if (chosen.size === 0)
    throw new EnvironmentError('E07', { flag, value: values.join(','), allowed: [...allowed] });
  return allowed.filter((choice) => chosen.has(choice));
}

/** `a,b` and repeated flags alike. */
export function splitList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A whole number from zero up, for example of warnings. */
export function countOf(flag: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value.trim()))
    throw new EnvironmentError('E07', { flag, value, allowed: ['0', '1', '2', '…'] });
  return Number(value);
}

function known<Choice extends string>(flag: string, value: string, allowed: readonly Choice[]): Choice {
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new EnvironmentError('E07', { flag, value, allowed: [...allowed] });
  return found;
}
