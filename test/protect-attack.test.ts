// Whoever knows all editions of a report, the sums and the rule can rule out nothing of what is withheld.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectReport } from '../src/protect/index.js';
import {
  earlierOf,
  findingsAgainst,
  readingsOf,
  reportOf,
  type World,
  world,
} from './support/count-world.js';
import { attackerOf } from './support/table-attacker.js';
import { wholeNumbers } from './support/whole-numbers.js';

/** More by hand: `TABLES=2000 npx vitest run test/protect-attack.test.ts`. */
const TABLES = Number(process.env.TABLES ?? 500);

/** What two editions show: an interim report, then the annual one that names it. */
function editionsOf(each: World) {
  const periods = each.time === 'years' ? 2 : 3;
  const first = protectReport(reportOf(each, Math.min(each.first, periods - 1))).value.report;
  const second = protectReport(reportOf(each, periods), [earlierOf(first)]).value.report;
  return [readingsOf(first, each), readingsOf(second, each)];
}

/** Only small counts are withheld, and nothing for their sake. */
function naiveEditionsOf(each: World) {
  const periods = each.time === 'years' ? 2 : 3;
  const report = reportOf(each, periods);
  const small = new Set(
    protectReport(report).value.withheld.flatMap(({ why, place }) => (why === 'small' ? [place] : [])),
  );
  const [measure] = report.measures;
  for (const value of measure!.observations) {
    if (small.has(value.place)) value.quantity = { kind: 'missing', reason: 'suppressed' };
  }
  return [readingsOf(report, each)];
}

/** What the second edition alone withholds, as if the first one had not been published. */
function forgetfulEditionsOf(each: World) {
  const periods = each.time === 'years' ? 2 : 3;
  const first = readingsOf(reportOf(each, Math.min(each.first, periods - 1)), each);
  return [first, readingsOf(protectReport(reportOf(each, periods)).value.report, each)];
}

describe('random tables in two editions', () => {
  it(`keep every hidden count between nothing and the threshold, in ${TABLES} tables`, () => {
    fc.assert(
      fc.property(world, (each) => {
        expect(findingsAgainst(each, editionsOf(each))).toEqual([]);
      }),
      { numRuns: TABLES },
    );
  }, 240_000);

  it('have the same first periods, whether or not the later ones are there', () => {
    fc.assert(
      fc.property(world, (each) => {
        const periods = each.time === 'years' ? 2 : 3;
        const count = Math.min(each.first, periods - 1);
        const first = readingsOf(protectReport(reportOf(each, count)).value.report, each);
        const all = readingsOf(protectReport(reportOf(each, periods)).value.report, each);
        expect([...all].slice(0, first.size)).toEqual([...first]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the attack itself', () => {
  it.each([
    ['where only small counts are withheld', naiveEditionsOf],
    ['where what was published before is not thought of', forgetfulEditionsOf],
  ])(
    'finds what can be reckoned %s',
    (_, editions) => {
      const broken = fc.sample(world, { numRuns: 60 }).filter((each) => {
        return findingsAgainst(each, editions(each)).length > 0;
      });
      expect(broken.length).toBeGreaterThan(30);
    },
    60_000,
  );

  it('reckons by hand what follows from three numbers, and no more', () => {
    const known = [
      { leaves: [0, 1], sum: 9 },
      { leaves: [1, 2], sum: 4 },
    ];
    const values = [0, 4, 5, 9, 10];
    const found = attackerOf([6, 3, 1], known).attack([{ name: 'first', leaves: [0], values }]);
    expect(found.map(({ value }) => value)).toEqual([0, 4, 10]);
  });

  it.each([
    [
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      [3, 5, 4],
      [1, 2, 3],
    ],
    // Halves would fit.
    [
      3,
      [
        [0, 1],
        [1, 2],
        [0, 2],
      ],
      [1, 1, 1],
      undefined,
    ],
    [
      2,
      [
        [0, 1],
        [0, 1],
      ],
      [4, 5],
      undefined,
    ],
    [2, [[0], [0, 1]], [7, 5], undefined],
  ])('finds whole numbers where there are any', (size, of, sums, expected) => {
    expect(
      wholeNumbers(
        size,
        of.map((each, index) => ({ of: each, sum: sums[index]! })),
      ),
    ).toEqual(expected);
  });
});
