// Which values stand in the lists of a report where a measure has no total, or none yet.
import { describe, expect, test } from 'vitest';
import type { GroupScore } from '../src/compute/index.js';
import type { Measure } from '../src/model/index.js';
import { makeContext } from '../src/render/context.js';
import { shownResults } from '../src/render/view/shown-results.js';
import { annualFixture, annualOptions } from './support/annual-fixture.js';

const { report, interim, annual } = annualFixture();
const measure = report.measures.find(
  ({ id }) => interim.numbers[id]?.[0]?.groups[0]?.state.outcome,
) as Measure;
const total = interim.numbers[measure.id]?.[0]?.groups[0] as GroupScore;

function without(score: GroupScore): GroupScore {
  return { ...score, state: { ...score.state, outcome: undefined, target: undefined } };
}

function as(group: string): GroupScore {
  return { ...total, group, state: { ...total.state, group } };
}

describe('the values of a list', () => {
  const now = makeContext(report, interim, annualOptions('sv-SE'));

  test('are the total, with its target', () => {
    expect(shownResults([total, as('women')], measure, now)).toMatchObject([{ group: null }]);
  });

  test('are those of the groups where there is no total', () => {
    const shown = shownResults([without(total), as('women'), as('men')], measure, now);
    expect(shown.map(({ group }) => group)).toEqual(['Kvinnor', 'Män']);
    expect(shown[0]?.outcome).toBe(shownResults([total], measure, now)[0]?.outcome);
  });

  test('have the targets of the groups where the total has none', () => {
    const target = { ...(measure.targets[0] as Measure['targets'][number]), group: 'women' };
    const apart: Measure = { ...measure, reported: 'annual', targets: [target, { ...target, group: 'men' }] };
    expect(shownResults([without(total)], apart, now)).toMatchObject([
      {
        outcome: 'redovisas när året är slut',
        target: 'Kvinnor\u00A0högst\u00A03,0\u00A0%, Män\u00A0högst\u00A03,0\u00A0%',
      },
    ]);
  });

  test('follow when the year is over, where that is said, and are left out where nothing is', () => {
    const later: Measure = { ...measure, reported: 'annual' };
    expect(shownResults([without(total)], later, now)).toMatchObject([
      { outcome: 'redovisas när året är slut' },
    ]);
    expect(shownResults([without(total)], measure, now)).toEqual([]);
    const over = makeContext(report, annual, annualOptions('sv-SE'));
    expect(shownResults([without(total)], later, over)).toEqual([]);
  });
});
