// From a cell or a YAML value to what it says, with a finding where it says nothing certain.
import type { Diagnostic, Place } from '../diagnostics/index.js';
import { type Quantity, type QuantityContext, readQuantity, writeQuantity } from '../quantity/index.js';
import type { Reading } from './numbers.js';
import { type Period, parsePeriod } from './period.js';

/** What a value that cannot be read stands as: missing, so that nothing is computed from a guess. */
const NOT_READ: Quantity = { kind: 'missing', reason: 'unspecified' };

/**
 * Reads one value. What can be read in two ways, or in none, is an N01 finding and stands as missing.
 * @param context - What stands around the value: unit, row label, column heading, language.
 */
export function readValue(
  text: string,
  place: Place,
  context: QuantityContext,
  report: (diagnostic: Diagnostic) => void,
): Reading {
  const reading = readQuantity(text, { dash: 'missing', ...context });
  if ('quantity' in reading) {
    return { quantity: reading.quantity, text, footnotes: reading.footnotes ?? [], place };
  }
  const readings =
    'ambiguous' in reading ? reading.ambiguous.map((each) => writeQuantity(each, localeOf(context))) : [];
  report({ code: 'N01', args: { text, readings }, place });
  return { quantity: NOT_READ, text, footnotes: [], place };
}

/** A value that must say how much: words, and several values in one, are an N01 finding and stand as missing. */
export function certainValue(reading: Reading, report: (diagnostic: Diagnostic) => void): Reading {
  const { quantity, text, place } = reading;
  if (quantity.kind !== 'text' && quantity.kind !== 'several') return reading;
  const readings = quantity.kind === 'several' ? quantity.cells : [];
  report({ code: 'N01', args: { text, readings }, place });
  return { ...reading, quantity: NOT_READ };
}

/** The period that the value itself names: `34 (2014)`. */
export function asOfPeriod({ quantity }: Reading): Period | undefined {
  const asOf = 'asOf' in quantity ? quantity.asOf : undefined;
  return asOf === undefined ? undefined : parsePeriod(asOf);
}

function localeOf({ language = 'sv' }: QuantityContext): 'sv-SE' | 'fi-FI' | 'en' {
  return language.startsWith('fi') ? 'fi-FI' : language.startsWith('en') ? 'en' : 'sv-SE';
}
