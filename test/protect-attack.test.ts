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

const TABLES = 2_000;

/** What two editions show: an interim report, then the annual one that names it. */
function editionsOf(each: World) {
  const periods = each.time === 'years' ? 2 : 3;
  const first = protectReport(reportOf(each, Math.min(each.first, periods - 1))).value.report;
  const second = protectReport(reportOf(each, periods), [earlierOf(first)]).value.report;
  return [readingsOf(first, each), readingsOf(second, each)];
}

describe('random tables in two editions', () => {
  it(`keep every hidden count between nothing and the threshold, in ${TABLES} tables`, () => {
    fc.assert(
      fc.property(world, (each) => {
        expect(findingsAgainst(each, editionsOf(each))).toEqual([]);
      }),
      { numRuns: TABLES },
    );
  }, 120_000);
});
