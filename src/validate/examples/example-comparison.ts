// The sources of examples that compare with an earlier report: one measure, and what was said of it before.
import { exampleMeasure } from './example-measure.js';

/**
 * @param kind - What `report.yaml` calls the earlier report.
 * @param target - Of 2021, as it is written now; it was at most 10.
 * @param value - Of 2020, as it is written now; it was 14.
 */
export function exampleComparison(
  kind: 'plan' | 'previous',
  target: string,
  value: string,
): Record<string, string> {
  return {
    'report.yaml': `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport
    comparedWith: { ${kind}: published/2020/report.json }
`,
    'published/2020/report.json': `{
  "schemaVersion": 1,
  "languages": ["sv"],
  "goals": [],
  "measures": [
    {
      "id": "tal",
      "text": { "sv": "Svarstid" },
      "unitOfValue": "dagar",
      "targets": [{ "period": "2021", "group": "total", "text": "högst 10" }],
      "observations": [{ "period": "2020", "group": "total", "text": "14" }]
    }
  ]
}
`,
    ...exampleMeasure(
      'Svarstid',
      `unit: dagar
target: { "2021": ${target} }
series:
  total: { "2020": ${value}, "2021-H1": 9 }`,
    ),
  };
}
