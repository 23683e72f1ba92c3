// What the rules miss in a language edition, and what they leave to the model that has said it already.
import { describe, expect, test } from 'vitest';
import { computeScores } from '../src/compute/index.js';
import { lowerToReport } from '../src/model/index.js';
import { parseSources } from '../src/parse/index.js';
import { validate } from '../src/validate/index.js';
import { exampleSources } from './support/example-repository.js';

test('a gap is told with its period where the reports speak of several', () => {
  const { sources } = exampleSources({
    'report.yaml': `version: 1
organisation: { name: Exempelstad, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  - { id: delar, kind: interim, period: 2021-H1, title: Delårsrapport }
  - { id: ar, kind: annual, period: "2021", title: Årsrapport }
`,
    'goals/enhet.sv.md': `# Enheten {#enhet}

## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Bokslut 2021 |
|---|---|---|---|---|
| a | Barn mår bra | Enkäten | Görs i höst. | |
| b | | Vandringen | Ordnas. | Ordnades. |
`,
  });
  const lowered = lowerToReport(parseSources(sources).value, []);
  const found = validate(lowered.value, computeScores(lowered.value), lowered.diagnostics);
  const gaps = found.flatMap((each) => (each.code === 'G02' ? [each.args] : []));
  expect(gaps).toEqual([{ text: 'Enkäten', unit: 'Enheten', what: 'followUp', period: '2021' }]);
});

describe('the language editions', () => {
  const SWEDISH = `# Enheten {#enhet}

## En god vardag {#vardag}

| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |
|---|---|---|---|
| a | Barn mår bra | Enkäten | Görs i höst. |
| b | | Vandringen | Ordnas. |
`;
  const FINNISH = `# Yksikkö {#enhet}

## Hyvä arki {#vardag}

| Tunnus | Avaintavoite | Mittari | Osavuosikatsaus 1–6/2021 |
|---|---|---|---|
| a | Lapset voivat hyvin | Kysely | Tehdään syksyllä. |
`;
  const bilingual = (files: Record<string, string>) => {
    const { sources } = exampleSources({
      'report.yaml': `version: 1
organisation: { name: { sv: Exempelstad, fi: Mallila }, country: FI }
languages: [sv, fi]
units: [{ id: enhet, name: { sv: Enheten, fi: Yksikkö } }]
reports: [{ id: delar, kind: interim, period: 2021-H1, title: { sv: Rapport, fi: Raportti } }]
`,
      ...files,
    });
    const lowered = lowerToReport(parseSources(sources).value, []);
    const found = validate(lowered.value, computeScores(lowered.value), lowered.diagnostics);
    return found.flatMap(({ code, args, place }) =>
      code === 'L04' ? [[args.gap, args.language, args.text, place.file]] : [],
    );
  };
  const SV = 'goals/enhet.sv.md';

  test('a file that is not there is missed once', () => {
    expect(bilingual({ [SV]: SWEDISH })).toEqual([['missingFile', 'fi', 'goals/enhet.fi.md', SV]]);
  });
  test('a row that the model has missed is not missed again, cell by cell', () => {
    expect(bilingual({ [SV]: SWEDISH, 'goals/enhet.fi.md': FINNISH })).toEqual([]);
  });
  test('tables that cannot be paired are not missed text by text', () => {
    const withoutIds = (text: string) => text.replace(/^\| (?:Id|Tunnus|a|b) \|/gmu, '| |');
    expect(bilingual({ [SV]: withoutIds(SWEDISH), 'goals/enhet.fi.md': withoutIds(FINNISH) })).toEqual([]);
  });
  test('a cell that is blank in one edition is missed', () => {
    const finnish = `${FINNISH.replace('Tehdään syksyllä.', '')}| b | | Kävelyt | Järjestetään. |\n`;
    const found = bilingual({ [SV]: SWEDISH, 'goals/enhet.fi.md': finnish });
    expect(found).toEqual([['missingText', 'fi', 'Görs i höst.', SV]]);
  });
  test.each([
    ['unit=besök', ' unit=käyntiä', []],
    ['unit=besök', '', [['missingUnit', 'fi', 'besök', 'measures/enhet.sv.md']]],
    ['unit=loggar', ' unit=loggar', []],
    ['unit=dagar', '', []],
    ['unit=kWh', '', []],
  ])('a unit in words of its own has a word in each language: %s, %s', (own, other, expected) => {
    const found = bilingual({
      [SV]: SWEDISH.replace(/\| b .*\n/u, ''),
      'goals/enhet.fi.md': FINNISH,
      'measures/enhet.sv.md': `# Enheten {#enhet}\n\n## En god vardag {#vardag}\n\n### Barn mår bra {#bra}\n\n#### Mått {#m ${own} direction=lower}\n\n| | 1–6 2021 | Mål 2021 |\n|---|---|---|\n| Totalt | 3 | 4 |\n`,
      'measures/enhet.fi.md': `# Yksikkö {#enhet}\n\n## Hyvä arki {#vardag}\n\n### Lapset voivat hyvin {#bra}\n\n#### Mittari {#m${other}}\n`,
    });
    expect(found).toEqual(expected);
  });
  test('the same words in many places are missed once', () => {
    const yaml = (id: string) => `  - id: ${id}
    theme: vardag
    text: { sv: Mål ${id}, fi: Tavoite ${id} }
    measures: [{ id: m-${id}, text: Enkäten, carriedBy: [enhet], followUps: [{ unit: enhet, period: 2021-H1, outcome: { sv: Ja, fi: Joo } }] }]
`;
    const heading = '# Enheten {#enhet}\n\n## Vardag {#vardag}\n';
    const finnish = '# Yksikkö {#enhet}\n\n## Arki {#vardag}\n';
    const files = {
      [SV]: heading,
      'goals/enhet.fi.md': finnish,
      'goals/mal.yaml': `version: 1\ngoals:\n${yaml('a')}${yaml('b')}`,
    };
    expect(bilingual(files)).toEqual([['missingText', 'fi', 'Enkäten', 'goals/mal.yaml']]);
  });
  test('a chapter is missed as a whole', () => {
    const files = { [SV]: SWEDISH, 'goals/enhet.fi.md': `${FINNISH}| b | | Kävelyt | Järjestetään. |\n` };
    const found = bilingual({ ...files, 'text/inledning.fi.md': '# Johdanto\n\nAlkuvuosi oli vilkas.\n' });
    expect(found).toEqual([['missingChapter', 'sv', 'Johdanto', 'text/inledning.fi.md']]);
  });
});
