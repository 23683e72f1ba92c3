// Exact decimals and ratios, the ratio guard, judgements and progress.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  addRatios,
  cappedAtOne,
  compareDecimals,
  type Direction,
  decimal,
  directionOf,
  divideRatios,
  fulfilmentOf,
  isRefusal,
  type JudgeOptions,
  judge,
  multiplyDecimals,
  percentOfRatio,
  percentShownAgainst,
  progressFromBaseline,
  type Quantity,
  type QuantityContext,
  type RankQuantity,
  rankPercentile,
  ratioOf,
  readQuantity,
  roundHalfAwayFromZero,
  subtractDecimals,
} from '../src/quantity/index.js';

/** What a text says in Swedish; a test that writes something else has a fault. */
function read(written: string, context: QuantityContext = {}): Quantity {
  const reading = readQuantity(written, { language: 'sv-SE', dash: 'missing', ...context });
  if (!('quantity' in reading)) throw new Error(`${written}: ${JSON.stringify(reading)}`);
  return reading.quantity;
}

function percent(outcome: string, target: string, direction: Direction, decimals = 0): string {
  const ratio = fulfilmentOf(read(outcome), read(target), direction);
  return isRefusal(ratio) ? ratio.refused : percentOfRatio(ratio, decimals);
}

describe('decimals', () => {
  it('are exact where floats are not', () => {
    expect(addDecimals(decimal('0.1'), decimal('0.2'))).toBe('0.3');
    expect(subtractDecimals(decimal('0.3'), decimal('0.1'))).toBe('0.2');
    expect(multiplyDecimals(decimal('-1.10'), decimal('3'))).toBe('-3.30');
    expect(compareDecimals(decimal('4.0'), decimal(4))).toBe(0);
    const huddinge = ['-54', '12.2', '4.2'].map((each) => decimal(each)).reduce(addDecimals);
    expect(huddinge).toBe('-37.6');
  });

  it.each([
    ['007', '7'],
    ['-0.0', '0.0'],
    [0.8, '0.8'],
    [1e-7, '0.0000001'],
    [1.5e21, '1500000000000000000000'],
    [-2.5e-7, '-0.00000025'],
    [12n, '12'],
  ])('%s is %s', (given, expected) => expect(decimal(given)).toBe(expected));

  it.each(['', '1,5', '.5', '1e5', '--1', '1.', 'NaN'])('%s is none', (given) => {
    expect(() => decimal(given)).toThrow(RangeError);
  });
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is none', (given) => {
    expect(() => decimal(given)).toThrow(RangeError);
  });

  it.each<[string, number, string]>([
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['0.4999', 0, '0'],
    ['-0.4', 0, '0'],
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['1.005', 2, '1.01'],
    ['3', 2, '3.00'],
  ])('%s to %i decimals is %s', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(decimal(value), decimals)).toBe(expected);
  });

  it('agree with whole numbers', () => {
    const any = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 8 }), (a, b, places) => {
        const [x, y] = [a, b].map((each) =>
          multiplyDecimals(decimal(each), decimal(`0.${'0'.repeat(places)}1`)),
        );
        expect(compareDecimals(x!, y!)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(subtractDecimals(addDecimals(x!, y!), y!)).toBe(x);
      }),
    );
  });
});

describe('ratios', () => {
  it.each([
    // 90 ÷ 95 is 94.73…: rounded it would seem to reach 95.
    [90, 95, [1, 0.95], '94.7'],
    [90, 95, [1, 0.8], '95'],
    [9996, 10_000, [1, 0.8], '99.96'],
    [1, 1, [1, 0.8], '100'],
    [4, 5, [1, 0.8], '80'],
    // Reached exactly, though the whole number lies below the limit.
    [9542, 10_000, [1, 0.954], '95.4'],
    [25, 27, [], '93'],
  ] as const)('%d ÷ %d against %j is shown as %s %%', (numerator, denominator, limits, expected) => {
    expect(percentShownAgainst(ratioOf(decimal(numerator), decimal(denominator)), limits)).toBe(expected);
  });

  it('add up in lowest terms, and are capped one by one', () => {
    const third = ratioOf(decimal(1), decimal(3));
    expect(addRatios(addRatios(third, third), third)).toEqual({ numerator: '1', denominator: '1' });
    expect(addRatios(ratioOf(decimal('0.5'), decimal(2)), third)).toEqual({
      numerator: '7',
      denominator: '12',
    });
    expect(cappedAtOne(ratioOf(decimal(121), decimal(100)))).toEqual({
      numerator: '100',
      denominator: '100',
    });
    expect(divideRatios(third, third)).toEqual({ numerator: '3', denominator: '3' });
    expect(ratioOf(decimal(1), decimal(-2))).toEqual({ numerator: '-1', denominator: '2' });
    expect(() => ratioOf(decimal(1), decimal('0.0'))).toThrow(RangeError);
  });

  it('of 20, 14 and 2 of 36 print as 56, 39 and 6 %', () => {
    expect([20, 14, 2].map((part) => percentOfRatio(ratioOf(decimal(part), decimal(36))))).toEqual([
      '56',
      '39',
      '6',
    ]);
  });
});

describe('fulfilment', () => {
  // Indicators of Västra Götalandsregionen: outcome and target, or for lower is better target and outcome.
  it.each<[string, string, Direction, string]>([
    ['25', '27', 'higher', '93'],
    ['71,4', '73', 'higher', '98'],
    ['18 078', '14 978', 'higher', '121'],
    ['10,2', '10,1', 'lower', '99'],
    ['6,2', '6,5', 'lower', '105'],
  ])('%s against %s, %s: %s %%', (outcome, target, direction, expected) => {
    expect(percent(outcome, target, direction)).toBe(expected);
  });

  it('keeps outcome and target as they were written', () => {
    expect(fulfilmentOf(read('25'), read('27'), 'higher')).toEqual({ numerator: '25', denominator: '27' });
    expect(fulfilmentOf(read('10,2'), read('10,1'), 'lower')).toEqual({
      numerator: '10.1',
      denominator: '10.2',
    });
  });

  it.each([
    ['12 200 tkr', '12,2 mnkr', '100'],
    ['5 av 6', '80 %', '104'],
    ['80 %', 'nio av tio', '89'],
    ['5 av 6', '9 av 10', '93'],
    ['75 %', 'minst 80 %', '94'],
    ['12 dagar', 'högst 10 dagar', '83'],
  ])('%s against %s is %s %%', (outcome, target, expected) => {
    expect(percent(outcome, target, 'higher')).toBe(expected);
  });

  it.each<[string, string, string, Direction?]>([
    ['5', '4-6', 'range'],
    ['4-6', '5', 'range'],
    ['5', '> 4', 'strictBound'],
    ['5', 'under 4', 'strictBound'],
    ['0', '4', 'zero'],
    ['4', '0', 'zero'],
    ['-14,5', '-15,8', 'negative'],
    ['+9,4 %', '+2 %', 'growth'],
    ['2 procentenheter', '3 procentenheter', 'growth'],
    ['uppgift saknas', '4', 'missing'],
    ['4', 'inget mål', 'missing'],
    ['4', 'ska öka', 'verbal'],
    ['31.12.2022', '1.1.2022', 'date'],
    ['från 4 till 5', '5', 'change'],
    ['minst 4', '5', 'outcomeBound'],
    ['4 kr', '5 %', 'unit'],
    ['5 av 6', '5', 'unit'],
    ['4', '5', 'direction', 'exact'],
    ['43 45', '5', 'several'],
    ['bra', '5', 'text'],
  ])('of %s against %s is refused: %s', (outcome, target, refused, direction = 'higher') => {
    expect(fulfilmentOf(read(outcome), read(target), direction)).toEqual({ refused });
  });

  it('is refused for ranks, declared growth and an unknown direction', () => {
    const rank = read('3/26', { kind: 'rank' });
    expect(fulfilmentOf(rank, rank, 'lower')).toEqual({ refused: 'rank' });
    expect(fulfilmentOf(read('9,4'), read('2'), 'higher', { growth: true })).toEqual({ refused: 'growth' });
    expect(fulfilmentOf(read('4'), read('5'), undefined)).toEqual({ refused: 'direction' });
  });
});

describe('direction', () => {
  it.each<[string, Direction | undefined, Direction | undefined]>([
    ['minst 5', undefined, 'higher'],
    ['< 5', 'higher', 'lower'],
    ['4-6', 'higher', 'inRange'],
    ['topp 10', undefined, 'lower'],
    ['ska minska', undefined, 'lower'],
    ['ska inte minska', undefined, 'higher'],
    ['5', 'lower', 'lower'],
    ['5', undefined, undefined],
  ])('of %s, declared %s, is %s', (target, declared, expected) => {
    expect(directionOf(read(target), declared)).toBe(expected);
  });
});

describe('judging', () => {
  it.each<[string, string, Direction | undefined, string | undefined, JudgeOptions?]>([
    // Thresholds belong to what they open (Vansbro).
    ['80', '100', 'higher', 'partlyMet'],
    ['79,9999', '100', 'higher', 'notMet'],
    ['100', '100', 'higher', 'met'],
    ['99,9999', '100', 'higher', 'partlyMet'],
    ['100', '80', 'lower', 'partlyMet'],
    ['100,0001', '80', 'lower', 'notMet'],
    ['0,08', '0,1', 'higher', 'partlyMet'],
    ['12', 'högst 10', 'higher', 'partlyMet'],
    // Strict bounds and ranges are met or not.
    ['4', '> 4', undefined, 'notMet'],
    ['4,01', '> 4', undefined, 'met'],
    ['3,9', '< 4', undefined, 'met'],
    ['43', '43-45', undefined, 'met'],
    ['45,1', '43-45', undefined, 'notMet'],
    ['46', '43-45', 'higher', 'met', { beyondRange: 'met' }],
    ['42', '43-45', 'higher', 'notMet', { beyondRange: 'met' }],
    // Zero, negatives and growth are compared.
    ['0', '0', 'lower', 'met'],
    ['1', '0', 'lower', 'notMet'],
    ['0', '5', 'higher', 'notMet'],
    ['-14,5', '-15,8', 'higher', 'met'],
    ['9,4', '-0,5', 'lower', 'notMet', { growth: true }],
    ['5', '5', 'exact', 'met'],
    ['5,1', '5', 'exact', 'notMet'],
    // An outcome within limits is judged when they leave no doubt.
    ['< 5', 'högst 10', undefined, 'met'],
    ['< 5', '< 5', undefined, 'met'],
    ['≤ 5', '< 5', undefined, undefined],
    ['minst 90', '80', 'higher', 'met'],
    ['70-75', '80', 'higher', undefined],
    ['50-55', '43-45', undefined, 'notMet'],
    ['9 av 10', 'minst 9 av 10', undefined, 'met'],
    // Nothing to judge.
    ['uppgift saknas', '5', 'higher', undefined],
    ['5', 'inget mål', 'higher', undefined],
    ['5', '5', undefined, undefined],
    ['5 kr', '5 %', 'higher', undefined],
    ['bra', '5', 'higher', undefined],
    // Dates.
    ['30.6.2022', 'senast 31.12.2022', undefined, 'met'],
    ['1.1.2023', 'senast 31.12.2022', undefined, 'notMet'],
    ['mars 2022', 'före 2022', undefined, 'notMet'],
    ['1 september 2021', 'före den 1 september 2021', undefined, 'notMet'],
    ['31 augusti 2021', 'före den 1 september 2021', undefined, 'met'],
    ['december 2022', 'senast 2022', undefined, 'met'],
    ['december 2022', 'senast 15.12.2022', undefined, undefined],
    // Words need something to start from.
    ['12', 'ska öka', undefined, undefined],
    ['12', 'ska öka', undefined, 'met', { baseline: read('11') }],
    ['11', 'ska öka', undefined, 'notMet', { baseline: read('11') }],
    ['11', 'ska inte minska', undefined, 'met', { baseline: read('11') }],
    ['12', 'ska öka med 5 %', undefined, undefined, { baseline: read('11') }],
  ])('%s against %s (%s) is %s', (outcome, target, direction, expected, options) => {
    expect(judge(read(outcome), read(target), direction, undefined, options)).toBe(expected);
  });

  it('takes the thresholds of the measure', () => {
    const thresholds = { met: 0.99, partlyMet: decimal('0.95') };
    expect(judge(read('99'), read('100'), 'higher', thresholds)).toBe('met');
    expect(judge(read('95'), read('100'), 'higher', thresholds)).toBe('partlyMet');
    expect(judge(read('94'), read('100'), 'higher', thresholds)).toBe('notMet');
  });
});

describe('ranks', () => {
  const rank = (written: string) => read(written, { kind: 'rank' }) as RankQuantity;

  it.each([
    ['17/23', '74', '73.9'],
    ['14/22', '64', '63.6'],
    ['14/24', '58', '58.3'],
    ['16/26', '62', '61.5'],
  ])('%s is at %s percent', (written, whole, exact) => {
    const percentile = rankPercentile(rank(written))!;
    expect(roundHalfAwayFromZero(percentile)).toBe(whole);
    expect(roundHalfAwayFromZero(percentile, 1)).toBe(exact);
  });

  it.each([
    ['10/26', '10/26', 'met'],
    ['11/26', '10/26', 'notMet'],
    // The tenth of 20 is farther down than the tenth of 26.
    ['10/20', '10/26', 'notMet'],
    ['3/26', 'topp 3', 'met'],
    ['4/26', 'topp 3', 'notMet'],
    ['4/26', 'högst 5', 'met'],
    ['5/26', '< 5', 'notMet'],
    ['5/26', '5', 'met'],
  ])('%s against %s is %s', (outcome, target, expected) => {
    expect(judge(rank(outcome), read(target, target.includes('/') ? { kind: 'rank' } : {}), 'lower')).toBe(
      expected,
    );
  });
});

describe('progress from a baseline', () => {
  it.each([
    ['15', '20', '10', '50'],
    ['25', '20', '10', '150'],
    ['8', '20', '10', '-20'],
    ['7', '5', '10', '60'],
    ['-1', '1', '-3', '50'],
    ['70 %', '4 av 5', '60 %', '50'],
    ['1,5 mnkr', '2 000 tkr', '1 mnkr', '50'],
  ])('%s towards %s from %s is %s %%', (outcome, target, baseline, expected) => {
    const progress = progressFromBaseline(read(outcome), read(target), read(baseline));
    expect(isRefusal(progress) ? progress.refused : percentOfRatio(progress)).toBe(expected);
  });

  it.each([
    ['15', '10', '10', 'zero'],
    ['15', '10-12', '10', 'range'],
    ['15', '12', 'uppgift saknas', 'missing'],
    ['15 kr', '12 kr', '10 %', 'unit'],
  ])('%s towards %s from %s is refused: %s', (outcome, target, baseline, refused) => {
    expect(progressFromBaseline(read(outcome), read(target), read(baseline))).toEqual({ refused });
  });
});
