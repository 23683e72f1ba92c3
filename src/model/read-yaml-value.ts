// A value in YAML: quoted as one writes it in a table, or a plain number.
import { decimal, type QuantityContext } from '../quantity/index.js';
import type { CheckedYaml, Path } from './checked-yaml.js';
import type { Reading } from './numbers.js';
import { readValue } from './read-value.js';

/** Three digits behind the point may be decimals or thousands, but in English. */
const THOUSANDS_OR_DECIMALS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/u;

/**
 * A plain number has a decimal point in YAML whatever the language, and is exactly what its digits say; it stands in
 * the reading as the language writes it. Whoever writes `12.500` seldom knows that, and means what it means in quotes.
 */
export function readYamlValue(
  value: string | number,
  path: Path,
  context: QuantityContext,
  yaml: CheckedYaml,
): Reading {
  const place = yaml.place(path);
  if (typeof value === 'string') return readValue(value, place, context, yaml.report);
  const isEnglish = context.language?.startsWith('en') ?? false;
  const written = isEnglish ? '' : yaml.written(place);
  if (THOUSANDS_OR_DECIMALS.test(written)) return readValue(written, place, context, yaml.report);
  const digits: string = decimal(value);
  const text = isEnglish ? digits : digits.replace('.', ',');
  return readValue(text, place, { ...context, kind: 'number' }, yaml.report);
}
