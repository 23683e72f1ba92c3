// The example of Helsinki: clean, and its two shares are the published ones, which differ by design.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';

const EXAMPLE = fileURLToPath(new URL('../examples/helsingfors', import.meta.url));
const { value: sources, diagnostics } = await readSources(EXAMPLE);
const { report, scores, findings } = analyse(sources, diagnostics);
const [annual] = scores.reports;
const figure = (id: string) => {
  const found = annual?.figures.find((each) => each.id === id);
  return `${found?.numerator} of ${found?.denominator} = ${found?.percent} %`;
};

describe('the example of Helsinki', () => {
  it('has no finding', () => expect(findings).toEqual([]));

  it('has binding goals, most of them with several measures', () => {
    expect(report.goals).toHaveLength(12);
    expect(report.goals.every(({ binding }) => binding)).toBe(true);
    expect(report.measures).toHaveLength(24);
  });

  it('prints the published shares: 42 % of the goals, 58 % of the measures', () => {
    expect(figure('goals.met')).toBe('5 of 12 = 42 %');
    expect(figure('measures.met')).toBe('14 of 24 = 58 %');
    expect(figure('measures.notMet')).toBe('9 of 24 = 38 %');
    expect(figure('measures.notAssessable')).toBe('1 of 24 = 4 %');
  });

  it('calls a goal met only when all its measures are', () => {
    const goals = annual?.whole.goals;
    expect(goals?.bostader?.state.assessment).toBe('notMet');
    expect(goals?.['trygg-skola']?.state.assessment).toBe('met');
    // One measure not met and one that cannot be assessed: it cannot become met any more.
    expect(goals?.['slutfora-andra-stadiet']?.state.assessment).toBe('notMet');
  });
});
