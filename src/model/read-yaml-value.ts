// A value in YAML: quoted as one writes it in a table, or a plain number.
import type { Diagnostic, Place } from '../diagnostics/index.js';
import { decimal, type QuantityContext } from '../quantity/index.js';
import type { Reading } from './numbers.js';
import { readValue } from './read-value.js';

/**
 * A plain number has a decimal point in YAML whatever the language, and is exactly what its digits say; it stands in
 * the reading as the language writes it.
 */
export function readYamlValue(
  value: string | number,
  place: Place,
  context: QuantityContext,
  report: (diagnostic: Diagnostic) => void,
): Reading {
  if (typeof value === 'string') return readValue(value, place, context, report);
  const digits: string = decimal(value);
  const text = context.language?.startsWith('en') ? digits : digits.replace('.', ',');
  return readValue(text, place, { ...context, kind: 'number' }, report);
}
