// Footnotes that list who is missing from a ranking, in the ways that people write them.
import { expect, test } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';

const ranked = (note: string) => ({
  'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: tal
        kind: numeric
        text: Placering i länet
        population: 26
        target: { "2021": topp 20 }
        notes: [{ mark: "1", text: ${JSON.stringify(note)} }]
        series:
          total: { "2019": plats 14 av 22, "2020": plats 14 av 24, "2021-H1": plats 16 av 26 }
`,
});

function foundBy(note: string): string[] {
  const { sources } = exampleSources(ranked(note));
  return analyse(sources)
    .findings.filter(({ code }) => code === 'N04')
    .map(({ args }) => JSON.stringify(args));
}

test.each([
  '2019 saknas fyra kommuner, 2020 två.',
  '2019 saknas fyra kommuner och 2020 två kommuner.',
  'År 2019 saknas Botkyrka, Solna, Upplands Väsby och Vallentuna, 2020 Botkyrka och Solna.',
  '2019 saknas 4 kommuner. 2020 saknas 2 kommuner.',
  '2019 saknas 4 kommuner. 2020 saknas 2 kommuner. Inget saknas 2021.',
  'Vuonna 2019 puuttuu neljä kuntaa, vuonna 2020 kaksi.',
])('every year has its own number: %s', (note) => {
  expect(foundBy(note)).toEqual([]);
});

test.each(['2019 och 2020 saknas fyra kommuner.', '2019, 2020 saknas fyra kommuner.'])(
  'years named together share one number: %s',
  (note) => {
    expect(foundBy(note)).toHaveLength(1);
  },
);
