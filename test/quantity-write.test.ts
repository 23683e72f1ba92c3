// Quantities written in four locales: the conventions of each, and that what is written is read back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimal,
  type Quantity,
  readQuantity,
  type WritingLocale,
  type WritingOptions,
  writeNumber,
  writeQuantity,
} from '../src/quantity/index.js';

const LOCALES: WritingLocale[] = ['sv-SE', 'sv-FI', 'fi-FI', 'en'];

function read(written: string): Quantity {
  const reading = readQuantity(written, { language: 'sv-SE' });
  if (!('quantity' in reading)) throw new Error(`${written}: ${JSON.stringify(reading)}`);
  return reading.quantity;
}

/** With every unbreakable space shown as a tilde. */
function write(quantity: Quantity, locale: WritingLocale, options?: WritingOptions): string {
  return writeQuantity(quantity, locale, options).replaceAll('\u00A0', '~');
}

describe('conventions', () => {
  it.each([
    ['-1234567,5', '−1~234~567,5', '−1~234~567,5', '-1,234,567.5'],
    ['-29,7 miljoner kronor', '−29,7~mnkr', '−29,7~milj.~kr', 'SEK~-29.7~million'],
    ['8,6 milj. €', '8,6~mn~€', '8,6~milj.~€', 'EUR~8.6~million'],
    ['12 tkr', '12~tkr', '12~tkr', 'SEK~12~thousand'],
    ['34,10 %', '34,10~%', '34,10~%', '34.10%'],
    ['+5 procentenheter', '+5~procentenheter', '+5~prosenttiyksikköä', '+5~percentage points'],
    ['1 dag', '1~dag', '1~päivä', '1~day'],
    ['2,5 dagar', '2,5~dagar', '2,5~päivää', '2.5~days'],
    ['148 barnfamiljer', '148~barnfamiljer', '148~barnfamiljer', '148~barnfamiljer'],
    ['9 500 kr/inv', '9~500~kr per~invånare', '9~500~kr/asukas', 'SEK~9,500 per~inhabitant'],
    [
      '12,5 per 100 000 invånare',
      '12,5 per 100~000~invånare',
      '12,5 / 100~000~asukasta',
      '12.5 per 100,000~inhabitants',
    ],
    ['index 85', 'index~85', 'indeksi~85', 'index~85'],
    ['13-20 år', '13–20~år', '13–20~vuotta', '13–20~years'],
    ['-5 till -3', '−5 – −3', '−5 – −3', '-5 – -3'],
    ['minst 80 %', 'minst 80~%', 'vähintään 80~%', 'at least 80%'],
    ['under 5 dagar', 'mindre än 5~dagar', 'alle 5~päivää', 'less than 5~days'],
    ['ca 90 % (2016)', 'ca 90~% (2016)', 'noin 90~% (2016)', 'about 90% (2016)'],
    ['plats 17 av 23', 'plats 17 av 23', 'sija 17/23', 'place 17 of 23'],
    ['topp 10', 'bland de 10 bästa', '10 parhaan joukossa', 'among the 10 best'],
    ['fem av sex', '5 av 6', '5/6', '5 of 6'],
    ['från 15 till 27 %', 'från 15~% till 27~%', '15~% → 27~%', 'from 15% to 27%'],
    [
      'ska minska med minst 5 %',
      'ska minska med minst 5~%',
      'vähenee vähintään 5~%',
      'shall decrease by at least 5%',
    ],
    ['31.8.2016', '31 augusti 2016', '31.8.2016', '31 August 2016'],
    ['senast 2025', 'senast år 2025', 'viimeistään vuonna 2025', 'by the year 2025'],
    ['1-6 2021', 'januari–juni 2021', 'tammi–kesäkuu 2021', 'January–June 2021'],
    ['1.7.2020–30.6.2021', '1 juli 2020–30 juni 2021', '1.7.2020–30.6.2021', '1 July 2020–30 June 2021'],
    ['till klockan 15', 'till kl. 15.00', 'viimeistään klo 15.00', 'by 15:00'],
    ['uppgift saknas', 'uppgift saknas', 'tieto puuttuu', 'data missing'],
    ['-/-', '–/–', '–/–', '–/–'],
  ])('%s', (source, sv, fi, en) => {
    const quantity = read(source);
    expect(write(quantity, 'sv-SE')).toBe(sv);
    expect(write(quantity, 'fi-FI')).toBe(fi);
    expect(write(quantity, 'en')).toBe(en);
  });

  it('follows its options', () => {
    expect(write(read('12,25 mnkr'), 'sv-SE', { decimals: 1 })).toBe('12,3~mnkr');
    expect(write(read('12,25 mnkr'), 'sv-SE', { unit: false })).toBe('12,25');
    expect(write(read('80 % (2016)'), 'sv-SE', { asOf: false })).toBe('80~%');
    expect(write(read('minst 80 %'), 'sv-SE', { bounds: 'signs' })).toBe('≥ 80~%');
    expect(write(read('41 st'), 'en', { counts: 'bare' })).toBe('41');
    expect(write(read('mer än 41 st'), 'en', { counts: 'bare' })).toBe('more than 41');
    expect(write(read('41 st'), 'sv-SE', { counts: 'bare' })).toBe('41~st');
    expect(write(read('41 personer'), 'en', { counts: 'bare' })).toBe('41~people');
  });

  it('groups and rounds digits beyond what a float holds', () => {
    expect(writeNumber(decimal('-12345678901234567890.125'), 'en', 2)).toBe('-12,345,678,901,234,567,890.13');
    expect(writeNumber(decimal('-0.04'), 'en', 1)).toBe('0.0');
  });
});

// The generators make only what the types allow and a municipality could mean.
const digits = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, places]) => decimal(placed(whole, places)));
const positive = digits.map((value) => decimal(value.replace('-', '')));
const year = fc.integer({ min: 1990, max: 2049 });
const asOf = fc.option(
  fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
  ),
  { nil: undefined },
);
const UNITS = [
  '%',
  'pp',
  '‰',
  'day',
  'workday',
  'fullDay',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'second',
];
const THINGS = ['person', 'child', 'pupil', 'client', 'employee', 'personYear', 'count', 'time', 'point'];
const OTHERS = [
  'tonne',
  'kg',
  'km',
  'm',
  'm²',
  'kWh',
  'MWh',
  'GWh',
  'index',
  'riskLevel',
  'barnfamiljer',
  'hakemusta',
];
const PER = [
  'SEK/inhabitant',
  'EUR/pupil',
  '/100000 inhabitant',
  'count/1000 inhabitant',
  'hour/week',
  'SEK/besök',
];
const counted = fc.oneof(
  fc.record({ unit: fc.constantFrom(...UNITS, ...OTHERS, ...PER, undefined), scale: fc.constant(1) }),
  fc.record({
    unit: fc.constantFrom('SEK', 'EUR', undefined, ...THINGS),
    scale: fc.constantFrom(1, 1000, 1_000_000, 1_000_000_000),
  }),
);
const approximate = fc.constantFrom(undefined, true as const);
const op = fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const);
const number = fc
  .record({
    kind: fc.constant('number' as const),
    value: digits,
    counted,
    asOf,
    approximate,
    plus: fc.boolean(),
  })
  .map(({ counted: around, plus, ...rest }) => ({
    ...rest,
    ...around,
    ...(plus && !rest.value.startsWith('-') ? { growth: true as const } : {}),
  }));
const bound = fc
  .record({ kind: fc.constant('bound' as const), op, value: digits, counted, asOf, approximate })
  .map(({ counted: around, ...rest }) => ({ ...rest, ...around }));
const range = fc
  .record({ kind: fc.constant('range' as const), ends: fc.tuple(digits, digits), counted, asOf, approximate })
  .map(({ counted: around, ends, ...rest }) => {
    const [low, high] = [...ends].sort((a, b) => Number(a) - Number(b));
    return { ...rest, ...around, low: low!, high: high! };
  });
const change = fc
  .record({ from: digits, to: digits, counted, fromYear: asOf, toYear: asOf })
  .map(({ from, to, counted: around, fromYear, toYear }) => ({
    kind: 'change' as const,
    from: { value: from, asOf: fromYear },
    to: { value: to, asOf: toYear },
    ...around,
  }));
const rank = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.option(fc.nat(100), { nil: undefined }), asOf)
  .map(([place, more, asOf]) => ({
    kind: 'rank' as const,
    place,
    of: more === undefined ? undefined : place + more,
    asOf,
  }));
const top = fc.tuple(fc.integer({ min: 1, max: 100 }), asOf).map(([place, asOf]) => {
  return { kind: 'rank' as const, place, op: '<=' as const, asOf };
});
const fraction = fc.record({
  kind: fc.constant('fraction' as const),
  numerator: fc.nat(20_000).map(decimal),
  denominator: fc.integer({ min: 1, max: 20_000 }).map(decimal),
  op: fc.option(op, { nil: undefined }),
  unit: fc.constantFrom(undefined, 'pupil', 'kommuner'),
  asOf,
});
const month = fc.integer({ min: 1, max: 12 });
const date = fc
  .record({
    kind: fc.constant('date' as const),
    year: fc.option(year, { nil: undefined }),
    month: fc.option(month, { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    part: fc.constantFrom(undefined, 'beginning' as const, 'end' as const, 'middle' as const),
    op: fc.constantFrom(undefined, '<=' as const),
  })
  .map((all) => ({
    ...all,
    year: all.month === undefined ? (all.year ?? 2022) : all.year,
    day: all.month === undefined || all.part ? undefined : all.day,
  }));
const season = fc
  .record({
    year,
    part: fc.constantFrom('spring' as const, 'summer' as const, 'autumn' as const, 'winter' as const),
  })
  .map((all) => ({ kind: 'date' as const, ...all }));
const iso = fc
  .tuple(year, month, fc.integer({ min: 1, max: 28 }))
  .map((all) => all.map((each) => String(each).padStart(2, '0')).join('-'));
const period = fc
  .oneof(
    fc.tuple(iso, iso).map((ends) => ends.sort()),
    fc.constantFrom(['2021-01-01', '2021-08-31'], ['2020-02-01', '2020-02-29'], ['2021-01-01', '2021-12-31']),
  )
  .map(([from, to]) => ({ kind: 'period' as const, from: from!, to: to! }));
const time = fc.record({
  kind: fc.constant('time' as const),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
  op: fc.constantFrom(undefined, '<=' as const),
});
const verbal = fc.record({
  kind: fc.constant('verbal' as const),
  direction: fc.constantFrom(
    ...(['increase', 'decrease', 'maintain', 'notIncrease', 'notDecrease', 'improve'] as const),
  ),
  by: fc.option(
    fc.record({
      kind: fc.constant('bound' as const),
      op: fc.constant('>=' as const),
      value: positive,
      unit: fc.constantFrom('%', 'pp', 'day'),
      scale: fc.constant(1),
    }),
    { nil: undefined },
  ),
});
const missing = fc.record({
  kind: fc.constant('missing' as const),
  reason: fc.constantFrom(
    ...(['notYetDue', 'late', 'notApplicable', 'suppressed'] as const),
    ...(['notComparable', 'notAssessable', 'noTarget', 'unspecified'] as const),
  ),
});
const notBefore = fc.record({
  kind: fc.constant('missing' as const),
  reason: fc.constant('notYetDue' as const),
  firstYear: fc.integer({ min: 1900, max: 2099 }),
});
const several = fc
  .array(fc.constantFrom('43', '-', '1/26', '3,5', '-/-', '12%'), { minLength: 2, maxLength: 6 })
  .map((cells) => ({ kind: 'several' as const, cells }));
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: bound },
  { weight: 2, arbitrary: range },
  ...[change, rank, top, fraction, date, season, period, time, verbal, missing, notBefore, several],
);

function placed(whole: bigint, places: number): string {
  const magnitude = String(whole < 0n ? -whole : whole).padStart(places + 1, '0');
  const cut = magnitude.length - places;
  return `${whole < 0n ? '-' : ''}${magnitude.slice(0, cut)}${places > 0 ? '.' : ''}${magnitude.slice(cut)}`;
}

describe('what is written is read back', () => {
  it.each(LOCALES)(
    'in %s',
    (locale) => {
      fc.assert(
        fc.property(quantity, (given) => {
          const written = writeQuantity(given, locale);
          // A Finnish fraction is written as a rank is; what the cell holds tells them apart.
          const kind = locale === 'fi-FI' && given.kind === 'fraction' ? ('fraction' as const) : undefined;
          expect(readQuantity(written, { language: locale, kind }), written).toEqual({ quantity: given });
        }),
        { numRuns: 10_000 },
      );
    },
    120_000,
  );
});
