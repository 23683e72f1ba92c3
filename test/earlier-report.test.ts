// What later reports are compared with: from a report in memory, and from the report.json that somebody kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EarlierSource, earlierFromDocument, earlierFromReport } from '../src/model/index.js';
import { readRepository } from './support/read-repository.js';

const SOURCE: EarlierSource = {
  kind: 'previous',
  publication: 'delar',
  label: 'published/2015/report.json',
  place: { file: 'report.yaml', start: 0, end: 4 },
};

describe('an earlier report', () => {
  it('is what a report says of goals, texts, targets and values', () => {
    const { report } = readRepository({
      'goals/a.yaml': `version: 1
goals:
  - id: g
    theme: t
    text: { sv: Fler i **jobb** }
    measures:
      - { id: m, text: { sv: Arbetslösa }, unit: "%", target: { 2016: "≤ 3" }, series: { women: { 2015: 3.5 } } }
`,
    });
    expect(earlierFromReport(report, SOURCE)).toEqual({
      ...SOURCE,
      goals: [{ id: 'g', text: { sv: 'Fler i jobb' } }],
      measures: [
        {
          id: 'm',
          text: { sv: 'Arbetslösa' },
          targets: [
            {
              ...{ period: '2016', group: 'total', unit: undefined, text: '≤ 3' },
              quantity: { kind: 'bound', op: '<=', value: '3', unit: '%', scale: 1 },
            },
          ],
          observations: [
            {
              ...{ period: '2015', group: 'women', unit: undefined, text: '3,5' },
              quantity: { kind: 'number', value: '3.5', unit: '%', scale: 1 },
            },
          ],
        },
      ],
    });
  });

  it('is read from a document of any version, without what cannot be read', () => {
    const document = {
      schemaVersion: 7,
      languages: ['sv-SE'],
      goals: [{ id: 'g', text: { 'sv-SE': 'Mål' }, more: true }, { text: {} }],
      measures: [
        'nothing',
        {
          id: 'm',
          text: 'not a text',
          unitOfValue: 'dagar',
          targets: [{ period: null, text: '≤ 10' }, { period: '2016' }],
          observations: [
            { period: '2016', text: '12,5', unit: null },
            { period: '2015', group: 'women', unit: 'enhet', text: '0?3' },
            { period: '2014', text: '17/23', quantity: { kind: 'rank' } },
          ],
        },
      ],
    };
    expect(earlierFromDocument(document, SOURCE)).toMatchObject({
      goals: [{ id: 'g', text: { 'sv-SE': 'Mål' } }],
      measures: [
        {
          id: 'm',
          text: {},
          targets: [
            { period: undefined, group: 'total', quantity: { kind: 'bound', value: '10', unit: 'day' } },
          ],
          observations: [
            { period: '2016', group: 'total', unit: undefined, quantity: { value: '12.5', unit: 'day' } },
            { period: '2015', group: 'women', unit: 'enhet', quantity: { kind: 'missing' } },
            { period: '2014', quantity: { kind: 'rank', place: 17, of: 23 } },
          ],
        },
      ],
    });
  });

  it.each([null, [], 'text', 3, {}, { schemaVersion: 1 }, { schemaVersion: 1, goals: [], measures: {} }])(
    'is none: %j',
    (json) => {
      expect(earlierFromDocument(json, SOURCE)).toBeUndefined();
    },
  );

  it('never throws, whatever stands in the document', () => {
    const measure = fc.record({
      id: fc.string(),
      text: fc.anything(),
      targets: fc.anything(),
      observations: fc.array(fc.record({ period: fc.anything(), text: fc.string(), group: fc.anything() })),
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(measure, fc.anything()), { maxLength: 4 }), (measures) => {
        const read = earlierFromDocument({ schemaVersion: 1, goals: measures, measures }, SOURCE);
        expect(read?.measures.length).toBeLessThanOrEqual(measures.length);
      }),
      { numRuns: 200 },
    );
  });
});
