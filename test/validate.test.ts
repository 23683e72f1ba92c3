// The rules beyond their own examples: cases with a mark where the finding stands, or with none where nothing is wrong.
import { describe, expect, test } from 'vitest';
import type { Example } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';

/** A unit's goal table under one heading row. */
function table(headings: string, ...rows: string[]): string {
  const delimiter = headings.replace(/[^|]+/gu, '---');
  return ['# Enheten {#enhet}', '', '## En god vardag {#vardag}', '', headings, delimiter, ...rows, ''].join('\n');
}
const PLAIN = '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 |';
const STATED = '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |';
const WEIGHTED = '| Id | Nyckelmål | Mätare | Vikt | Delårsrapport 1–6 2021 |';
const numeric = (target: string, unit = '', direction = '', measure = 'Svarstiden') => ({
  'goals/enhet.sv.md': table(
    '| Id | Nyckelmål | Mätare | Måttenhet | Riktning | Målvärde 2021 | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |',
    `| tid | Svaren kommer snabbt | ${measure} | ${unit} | ${direction} | ${target} | 12 | uppfyllt | uppnås |`,
  ),
});
const chapter = (...paragraphs: string[]) => ({ 'text/inledning.sv.md': `# Inledning\n\n${paragraphs.join('\n\n')}\n` });

function report(publication: string, other = '', country = 'FI'): Record<string, string> {
  return {
    'report.yaml': `version: 1
organisation: { name: Exempelstad, country: ${country} }
languages: [sv]
units: [{ id: kommun, name: Kommunen, units: [{ id: enhet, name: Enheten }, { id: andra, name: Den andra }] }]
${other}
reports:
  - { title: Rapport, ${publication} }
`,
  };
}
const INTERIM = 'id: delar, kind: interim, period: 2021-H1';

/** The level above and two units, each with its own outcome and status. */
function levels(above: string, unit: string, other?: string): Record<string, string> {
  const row = (text: string, cells: string) => `| rundor | ${text} | ${cells} | uppnås |`;
  const central = table(STATED, row('Invånarna är trygga | Vandringarna ordnas', above));
  const second = table(STATED, row(' | ', other ?? '')).replace('# Enheten {#enhet}', '# Den andra {#andra}');
  return {
    ...report(INTERIM),
    'goals/_central.sv.md': central.replace('# Enheten {#enhet}', '# Kommunen {#kommun}'),
    'goals/enhet.sv.md': table(STATED, row(' | ', unit)),
    ...(other ? { 'goals/andra.sv.md': second } : {}),
  };
}

/** A `«»` mark stands where the finding is expected; a case without one is clean of that code. */
const CASES: Partial<Record<DiagnosticCode, Record<string, Example>>> = {
  T03: {
    'a conjunction at the end': table(PLAIN, '| a | «Vi stöder barn och» | Stödet ges | Stödet ges. |'),
    'half a word at the end': table(PLAIN, '| a | «Fler har hälso-» | Stödet ges | Stödet ges. |'),
    'a preposition that governs what follows': table(PLAIN, '| a | «Vi förbättrar servicen för» | Stödet ges | Stödet ges. |'),
    'a preposition that governs what stands before': table(PLAIN, '| a | En arbetsplats att trivas på | Trivseln | Vi trivs. |'),
    'a measure': table(PLAIN, '| a | Barn mår bra | «Antalet barn som får stöd och» | Stödet ges. |'),
  },
  G01: {
    'a number without target': numeric('', 'dagar', 'lägre', '«Svarstiden»'),
    'a number without unit': numeric('högst 10', '', '', '«Svarstiden»'),
    'a number without direction': numeric('10', 'dagar', '', '«Svarstiden»'),
    'a unit and a direction in the target': numeric('högst 10 dagar'),
    'a range and a unit': numeric('10–12', 'dagar'),
    'a rank has no unit, but needs its direction': numeric('10/26', '', '', '«Svarstiden»'),
  },
  G02: {
    'the reason may stand for the outcome': table(
      '| Id | Nyckelmål | Mätare | Delårsrapport 1–6 2021 | Orsak |',
      '| a | Barn mår bra | Enkäten | | Enkäten redovisas i bokslutet. |',
    ),
    'only the units that are silent': levels('Ordnas. | pågår', 'Ordnas. | pågår', '« ».').then,
  },
};
describe.each(CASES)('$code: $title', ({ code, example, args }) => {
  test('is found at its mark, and nowhere else', () => {
    const { sources, marks } = exampleSources(example);
    const found = analyse(sources).findings.filter((finding) => finding.code === code);
    expect(found.map(({ place }) => place)).toEqual(marks);
    if (args) for (const finding of found) expect(finding.args).toMatchObject(args);
  });
});
