// Which assessments a report speaks of: those that its rules know, and those that somebody has stated.
import { expect, test } from 'vitest';
import { ASSESSMENTS } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { buildView } from '../src/render/index.js';
import { viewOptions } from './support/render-fixture.js';

const report = (policy: string) => `version: 1
organisation: { name: { sv: Exempelstad }, kind: municipality, country: SE }
languages: [sv-SE]
themes: [{ id: jobb, name: { sv: Jobb } }]
policy: ${policy}
reports: [{ id: aret, kind: annual, period: 2016, title: { sv: Årsrapport 2016 } }]
`;
const goals = (followUp: string) => `version: 1
goals:
  - id: arbete
    theme: jobb
    text: { sv: Fler har ett arbete }
    measures:
      - id: andel
        kind: numeric
        text: { sv: Andel som har ett arbete }
        unit: "%"
        direction: higher
        target: { "2016": "80" }
        observations: [{ period: 2016, value: "70" }]
        followUps: [{ period: 2016, ${followUp} }]
`;
const SAID_ONLY = 'outcome: { sv: Färre än väntat. }';

test.each([
  ['helsinki', SAID_ONLY, false],
  ['porvoo', SAID_ONLY, false],
  ['helsinki', 'assessment: partlyMet', true],
  ['vansbro', SAID_ONLY, true],
  ['vgr', SAID_ONLY, true],
  ['{ base: helsinki, thresholds: { partlyMet: 0.8 } }', SAID_ONLY, true],
  ['{ base: helsinki, words: { partlyMet: { sv: nästan } } }', SAID_ONLY, true],
  ['{ base: helsinki, labels: { nästan: partlyMet } }', SAID_ONLY, true],
  ['{ base: helsinki, basis: stated }', SAID_ONLY, true],
])('under %s with %s, partly met has its column and its mark: %s', (policy, followUp, isThere) => {
  const files = [
    { path: 'report.yaml', text: report(policy) },
    { path: 'goals/arbete.yaml', text: goals(followUp) },
  ];
  const analysis = analyse({ files, assets: [] });
  const view = buildView(
    analysis.protected.report,
    analysis.protected.scores.reports[0]!,
    viewOptions('sv-SE'),
  );
  const expected = ASSESSMENTS.filter((assessment) => isThere || assessment !== 'partlyMet');
  expect(analysis.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(view.legend.items.map(({ assessment }) => assessment)).toEqual(expected);
  const columns = view.summary.themes.columns.map(({ assessment }) => assessment);
  expect(columns.includes('partlyMet')).toBe(isThere);
});
