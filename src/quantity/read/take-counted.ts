// Numbers, ranges and bounds with their units: the heart of the grammar.

import { compareDecimals, type Decimal } from '../decimal.js';
import type { BoundOperator, BoundQuantity, NumberQuantity, RangeQuantity } from '../quantity.js';
import type { Choices } from './choices.js';
import type { Cursor } from './cursor.js';
import { takeNumber } from './take-number.js';
import { type TakenUnit, takeFreeUnit, takeUnit, takeUnitBefore } from './take-unit.js';

/** A number with what was written around it; the unit may still come from the context. */
export interface Measured extends TakenUnit {
  value: Decimal;
  approximate?: true;
  growth?: true;
}

/** A counted quantity whose scale nobody may have said yet. */
export type Uncertain<Quantity> = Omit<Quantity, 'scale'> & { scale?: number };
export type CountedFound = Uncertain<NumberQuantity> | Uncertain<RangeQuantity> | Uncertain<BoundQuantity>;

const BEFORE: [BoundOperator, string][] = [
  [
    '>=',
    '≥|>=|=>|⩾|minst|åtminstone|lägst|minimum|min\\.?|(?:ej|inte) (?:under|understiga|lägre än|mindre än|färre än)|vähintään|ainakin|väh\\.|ei alle|at least|not less than|no less than|no fewer than',
  ],
  [
    '<=',
    '≤|<=|=<|⩽|högst|maximalt|maximum|max\\.?|som mest|inom|upp till|(?:ej|inte) (?:över|överstiga|överskrida|högre än|mer än|fler än)|enintään|korkeintaan|enint\\.|ei yli|at most|no more than|not more than|within|up to',
  ],
  [
    '<',
    '<|understiga|understiger|under|mindre än|färre än|lägre än|kortare än|alle|vähemmän kuin|pienempi kuin|less than|fewer than|lower than|below',
  ],
  [
    '>',
    '>|överstiga|överstiger|överskrida|över|mer än|fler än|högre än|större än|längre än|yli|enemmän kuin|suurempi kuin|more than|higher than|over|above',
  ],
];
const AFTER: [BoundOperator, string][] = [
  [
    '>=',
    '(?:eller|tai|or) (?:mer|mera|fler|flera|högre|bättre|längre|enemmän|useampi|korkeampi|parempi|more|higher|better)',
  ],
  [
    '<=',
    '(?:eller|tai|or) (?:mindre|färre|lägre|kortare|vähemmän|pienempi|matalampi|less|fewer|lower)|sisällä|kuluessa|sisään',
  ],
];
/** A word stands apart from what follows; a sign need not. */
const NEXT = '(?: (?=[\\d+€~\\p{L}-])|(?=[\\d+€~-]))';
const OP_BEFORE = BEFORE.map(([op, words]) => [op, new RegExp(`(?:${words})${NEXT}`, 'uy')] as const);
const OP_AFTER = AFTER.map(([op, words]) => [op, new RegExp(` (?:${words})(?!\\p{L})`, 'uy')] as const);
const APPROXIMATELY =
  /(?:ca\.?|cirka|c:a|omkring|ungefär|runt|nästan|drygt|knappt|noin|n\.|lähes|vajaa|runsas|reilut|about|approximately|approx\.?|around|nearly|almost) |[~≈] ?/y;
const DASH_BETWEEN = /-| - |- | ?(?:\.\.\.?|…) ?/y;
const WORD_BETWEEN = / (?:till|upp till|to) /y;
const AND = / (?:och|ja|and) /y;
const LEAD =
  /(?:(?:åldrarna|åldern|åldrar|ålder|barn|ages|aged) (?=\d)|(?:ska|skall|bör) (?:vara |ligga på |uppgå till |(?=(?:ej |inte )?(?:över|under)s))|(?:tulee|pitää) olla |(?:shall|should|must) be )/y;
const BETWEEN = /(?:mellan|between) /y;

/** Takes a number, range or bound. Undefined also for a range whose first end is the larger one. */
export function takeCounted(cursor: Cursor, choices: Choices): CountedFound | undefined {
  cursor.take(LEAD);
  return takeBound(cursor, choices) ?? takeBetween(cursor, choices) ?? takeRangeOrNumber(cursor, choices);
}

/** Takes the words of a bound before its number. */
export function takeOperator(cursor: Cursor): BoundOperator | undefined {
  return OP_BEFORE.find(([, pattern]) => cursor.take(pattern))?.[0];
}

/** Takes words for *about*. */
export function takeRoughly(cursor: Cursor): boolean {
  return cursor.take(APPROXIMATELY) !== undefined;
}

/** Takes one number with its sign and unit: *ca 12,2 miljoner kronor*, *€ 5*, *index 85*. */
export function takeMeasured(cursor: Cursor, choices: Choices, allowsFreeUnit = true): Measured | undefined {
  return cursor.attempt(() => {
    const isApproximate = takeRoughly(cursor);
    const before = takeUnitBefore(cursor, choices);
    const number = takeNumber(cursor, choices);
    if (!number) return undefined;
    const after =
      takeUnit(cursor, choices) ?? (allowsFreeUnit && !before ? takeFreeUnit(cursor, choices) : undefined);
    // "SEK 29,7 million": the unit stands before, its scale behind.
    if (before !== undefined && after?.unit !== undefined && !after.unit.startsWith('/')) return undefined;
    const unit = before === undefined ? after?.unit : `${before}${after?.unit ?? ''}`;
    return {
      value: number.value,
      ...(unit === undefined ? {} : { unit }),
      ...(after?.scale === undefined ? {} : { scale: after.scale }),
      ...(isApproximate ? { approximate: true as const } : {}),
      ...(number.sign === '+' ? { growth: true as const } : {}),
    };
  });
}

function takeBound(cursor: Cursor, choices: Choices): Uncertain<BoundQuantity> | undefined {
  return cursor.attempt(() => {
    const before = takeOperator(cursor);
    const measured = takeMeasured(cursor, choices);
    if (!measured) return undefined;
    const op = before ?? takeOpAfter(cursor);
    const { growth: _, ...rest } = measured;
    return op === undefined || (before && takeOpAfter(cursor)) ? undefined : { kind: 'bound', op, ...rest };
  });
}

function takeOpAfter(cursor: Cursor): BoundOperator | undefined {
  return OP_AFTER.find(([, pattern]) => cursor.take(pattern))?.[0];
}

function takeBetween(cursor: Cursor, choices: Choices): CountedFound | undefined {
  return cursor.attempt(() => {
    if (!cursor.take(BETWEEN)) return undefined;
    const low = takeMeasured(cursor, choices, false);
    const high = low && cursor.take(AND) ? takeMeasured(cursor, choices) : undefined;
    return low && high ? rangeOf(low, high) : undefined;
  });
}

function takeRangeOrNumber(cursor: Cursor, choices: Choices): CountedFound | undefined {
  const range = cursor.attempt(() => {
    const low = takeMeasured(cursor, choices, false);
    const high = low && takeSeparator(cursor) ? takeMeasured(cursor, choices) : undefined;
    return low && high ? rangeOf(low, high) : undefined;
  });
  if (range) return range;
  const measured = takeMeasured(cursor, choices);
  return measured ? { kind: 'number', ...measured } : undefined;
}

/** A dash with a space before it and none after belongs to the next number: `85 -10` is no range. */
function takeSeparator(cursor: Cursor): boolean {
  return cursor.take(WORD_BETWEEN) !== undefined || cursor.take(DASH_BETWEEN) !== undefined;
}

function rangeOf(low: Measured, high: Measured): Uncertain<RangeQuantity> | undefined {
  const { value, growth: _, unit: after, ...rest } = high;
  const unit = unitOfBoth(low.unit, after);
  const isOneUnit = low.unit === undefined || after === undefined || unit !== undefined;
  const isOneScale = low.scale === undefined || low.scale === high.scale;
  if (!isOneUnit || !isOneScale || high.growth || compareDecimals(low.value, value) > 0) return undefined;
  return {
    kind: 'range',
    low: low.value,
    high: value,
    ...(unit === undefined ? {} : { unit }),
    ...(low.approximate ? { approximate: true as const } : {}),
    ...rest,
  };
}

/** One of them says it, both say the same, or *SEK 5–7 per elev* says it in two parts. */
function unitOfBoth(low: string | undefined, high: string | undefined): string | undefined {
  if (low === undefined || high === undefined || low === high) return low ?? high;
  return high.startsWith('/') && !low.includes('/') ? low + high : undefined;
}
