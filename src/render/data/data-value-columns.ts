// The columns that say what a value is: the number with its unit and scale, or why there is none.
import type { DataCell } from '../../lib/index.js';
import type { Reading } from '../../model/index.js';
import { type Quantity, writeQuantity } from '../../quantity/index.js';
import { writingLocale } from '../value-text.js';
import { column } from './data-columns.js';

/** @param readingOf - The value of a row, where it has one. */
export function valueColumns<Row>(readingOf: (row: Row) => Reading | undefined, language: string) {
  const part = (of: (quantity: Quantity) => DataCell) => (row: Row) => {
    const reading = readingOf(row);
    return reading && of(reading.quantity);
  };
  const missing = (quantity: Quantity) => (quantity.kind === 'missing' ? quantity.reason : undefined);
  return [
    column<Row>('value', part(numberOf), 'number'),
    column<Row>(
      'value_upper',
      part((quantity) => (quantity.kind === 'range' ? quantity.high : undefined)),
      'number',
    ),
    column<Row>(
      'operator',
      part((quantity) => ('op' in quantity ? quantity.op : undefined)),
    ),
    column<Row>('out_of', part(outOf), 'number'),
    column<Row>(
      'value_unit',
      part((quantity) => ('unit' in quantity ? quantity.unit : undefined)),
    ),
    column<Row>(
      'scale',
      part((quantity) => ('scale' in quantity ? quantity.scale : undefined)),
      'integer',
    ),
    column<Row>('as_written', (row) => readingOf(row)?.text),
    column<Row>('missing_reason', part(missing)),
    column<Row>(
      'missing_text',
      part((quantity) =>
        quantity.kind === 'missing'
          ? writeQuantity({ ...quantity, what: undefined }, writingLocale(language))
          : undefined,
      ),
    ),
  ];
}

/** The number as it is written, before the scale; the lower end of a range; the place of a rank. */
function numberOf(quantity: Quantity): DataCell {
  switch (quantity.kind) {
    case 'number':
    case 'bound':
      return quantity.value;
    case 'range':
      return quantity.low;
    case 'rank':
      return String(quantity.place);
    case 'fraction':
      return quantity.numerator;
    default:
      return undefined;
  }
}

function outOf(quantity: Quantity): DataCell {
  if (quantity.kind === 'rank') return quantity.of === undefined ? undefined : String(quantity.of);
  return quantity.kind === 'fraction' ? quantity.denominator : undefined;
}
