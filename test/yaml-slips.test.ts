// One slip of the pen in YAML gives one finding, at the line to mend; what is faulty apart from it is told all the same.
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { BASE_REPOSITORY } from './support/example-repository.js';

const GOALS = `version: 1
goals:
  - id: natten
    theme: vardag
    unit: enhet
    text: Det är lugnt om natten
    measures:
      - id: jour
        kind: activity
        text: Jouren svarar
        actions:
          - Jouren får två till
          - Jouren får en ny telefon
        followUps:
          - period: 2021-H1
            status: done
            outcome: Jouren svarade varje natt.
  - id: dagen
    theme: vardag
    unit: enhet
    text: Det är lätt att nå oss om dagen
    measures:
      - id: svarstid
        kind: numeric
        text: "Väntan"
        unit: dagar
        source: { sv: Stadens statistik }
        target: { "2021": "≤ 10" }
        observations: [{ period: 2021-H1, value: 8 }]
        followUps: [{ period: 2021-H1, outcome: Det går fort. }]
`;

function analyseFiles(files: Record<string, string>) {
  return analyse({ files: Object.entries(files).map(([path, text]) => ({ path, text })), assets: [] });
}

/** As `line code kind`, for the file alone. */
function told(text: string): string[] {
  const files = { ...BASE_REPOSITORY, 'goals/extra.yaml': text };
  return analyseFiles(files).findings.map(({ code, args, place }) => {
    const line = text.slice(0, place.start).split('\n').length;
    const kind = args && 'fault' in args ? ` ${args.fault}` : '';
    return `${place.file === 'goals/extra.yaml' ? line : place.file} ${code}${kind}`;
  });
}

function spoil(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

it('the file is sound as it is', () => {
  expect(told(GOALS)).toEqual([]);
});

describe('a value without quotation marks that begins with a hash', () => {
  it.each<[name: string, to: string, comment: string | undefined]>([
    ['is taken for a comment', '        unit: #12', '#12'],
    ['before another comment', '        unit:   #5b2a6e # vår färg', '#5b2a6e'],
    ['is one where a space says so', '        unit: # i dagar', undefined],
    ['is one on the next line', '        unit:\n        #dagar', undefined],
    ['is none where nothing stands', '        unit:', undefined],
  ])('%s: %s', (_, to, comment) => {
    const files = { ...BASE_REPOSITORY, 'goals/extra.yaml': spoil(GOALS, '        unit: dagar', to) };
    const found = analyseFiles(files).findings.find(({ code }) => code === 'S03');
    const named = { key: 'goals[2].measures[1].unit', expected: 'text', actual: 'null' };
    expect(found?.args).toEqual(comment === undefined ? named : { ...named, comment });
  });
});

describe('one slip, one finding', () => {
  it.each<[name: string, from: string, to: string, expected: string]>([
    ['a field too far in', '    text: Det är lugnt', '     text: Det är lugnt', '6 S01 indent'],
    ['a field too far out', '    text: Det är lugnt', '   text: Det är lugnt', '6 S01 indent'],
    [
      'a list too far out',
      '    measures:\n      - id: jour',
      '   measures:\n      - id: jour',
      '7 S01 indent',
    ],
    ['a field of a measure too far in', '        kind: activity', '         kind: activity', '9 S01 indent'],
    ['a field of a measure too far out', '        kind: activity', '       kind: activity', '9 S01 indent'],
    ['an item too far in', '          - Jouren får en', '           - sv: Jouren får en', '13 S01 indent'],
    ['an item too far out', '          - Jouren får en', '         - Jouren får en', '13 S01 dash'],
    ['a status too far out', '            status: done', '           status: done', '16 S01 indent'],
    ['a tab', '        kind: activity', '\tkind: activity', '9 S01 tab'],
    ['a tab among spaces', '        kind: activity', '      \tkind: activity', '9 S01 tab'],
    ['no-break spaces', '        kind: activity', `${'\u00a0'.repeat(8)}kind: activity`, '9 S01 tab'],
    ['a stray dash', '        kind: activity', '        - kind: activity', '9 S01 dash'],
    ['a dash alone', '        kind: activity', '        -\n        kind: activity', '9 S01 dash'],
    ['a dash without its space', '      - id: jour', '      -id: jour', '8 S01 dashSpace'],
    ['no colon', '        kind: activity', '        kind activity', '9 S01 colon'],
    ['no colon above a list', '        actions:', '        actions', '11 S01 colon'],
    ['no space after the colon', '        kind: activity', '        kind:activity', '9 S01 colon'],
    ['an equals sign', '        kind: activity', '        kind = activity', '9 S01 colon'],
    ['a line of words', '  - id: dagen', 'Här börjar dagen\n  - id: dagen', '18 S01 colon'],
    [
      'a table of Markdown',
      '  - id: dagen',
      '| a | b |\n|---|---|\n| c | d |\n  - id: dagen',
      '18 S01 colon',
    ],
    [
      'a field twice',
      '        kind: activity',
      '        kind: activity\n        kind: activity',
      '10 S01 repeated',
    ],
    ['an item without its dash', '  - id: dagen', '    id: dagen', '18 S01 repeated'],
    ['a colon in a text', 'text: Det är lugnt', 'text: Mål: det är lugnt', '6 S01 colonInText'],
    ['a colon in braces', '{ sv: Stadens', '{ sv: Stadens: vår', '27 S01 comma'],
    ['no comma in braces', '2021-H1, value', '2021-H1 value', '29 S01 comma'],
    ['a brace left open', 'statistik }', 'statistik', '27 S01 bracket'],
    ['a brace too many', 'statistik }', 'statistik } }', '27 S01 bracket'],
    ['a bracket closed by a brace', 'value: 8 }]', 'value: 8 }}', '29 S01 bracket'],
    ['a quotation mark left open', '"Väntan"', '"Väntan', '25 S01 quote'],
    ['an apostrophe left open', 'text: Det är lugnt', "text: 'Det är lugnt", '6 S01 quote'],
    ['one that the next closes', 'outcome: Jouren', 'outcome: "Jouren', '17 S01 quote'],
    ['a text that goes on', 'text: Det är lugnt', 'text: "Det" är lugnt', '6 S01 start'],
    ['a text with a star', 'text: Det är lugnt', 'text: *Det* är lugnt', '6 S01 start'],
    ['a text with a figure', 'text: Det är lugnt', 'text: {{figure goals.met}} är lugnt', '6 S01 start'],
    ['a text with a percent sign', 'unit: dagar', 'unit: %', '26 S01 start'],
    ['a backslash', '"Väntan"', '"Vän\\tan \\ö"', '25 S01 escape'],
    ['a mark with an exclamation mark', 'text: Det är lugnt', 'text: !Det är lugnt', '6 S01 tag'],
    ['a reference to nothing', 'unit: dagar', 'unit: *dagar', '26 S01 alias'],
    ['a line of dashes', '  - id: dagen', '---\n  - id: dagen', '18 S01 several'],
  ])('%s', (_name, from, to, expected) => {
    expect(told(spoil(GOALS, from, to))).toEqual([expected]);
  });
});

it('faults that stand apart are told in one run', () => {
  const spoilt = [
    ['    text: Det är lugnt', '     text: Det är lugnt'],
    ['        kind: numeric', '        kind: numerisk'],
    ['value: 8 }]', 'value: 8 }'],
  ].reduce((text, [from = '', to = '']) => spoil(text, from, to), GOALS);
  expect(told(spoilt)).toEqual(['6 S01 indent', '29 S01 bracket']);
  expect(told(spoil(spoilt, 'value: 8 }', 'value: 8 }]'))).toEqual(['6 S01 indent', '24 S03']);
});

it.each<[name: string, slips: [from: string, to: string][], key: string]>([
  ['no item is left out', [], 'goals[2].measures[1].kind'],
  ['one above', [['    text: Det är lugnt', '     text: Det är lugnt']], 'goals[2].measures[1].kind'],
  [
    'two above, the first ones of the list',
    [
      ['    text: Det är lugnt', '     text: Det är lugnt'],
      ['  - id: dagen', '  - id: kvällen\n     theme: vardag\n  - id: dagen'],
    ],
    'goals[3].measures[1].kind',
  ],
  [
    'one within the item above',
    [['        kind: activity', '         kind: activity']],
    'goals[2].measures[1].kind',
  ],
  [
    'one of the list within',
    [['      - id: svarstid', '      - id: x\n         kind: activity\n      - id: svarstid']],
    'goals[2].measures[2].kind',
  ],
  ['one below', [['fort. }]\n', 'fort. }]\n  - id: sen\n     theme: vardag\n']], 'goals[2].measures[1].kind'],
])('a place in a list is counted as its author does: %s', (_name, slips, key) => {
  const faulty = slips.reduce((text, [from, to]) => spoil(text, from, to), GOALS);
  const files = { ...BASE_REPOSITORY, 'goals/extra.yaml': spoil(faulty, 'kind: numeric', 'kind: numerisk') };
  const keys = analyseFiles(files).findings.flatMap(({ args }) => ('key' in args ? [args.key] : []));
  expect(keys).toEqual([key]);
});

it('report.yaml, too, is read past a fault', () => {
  const config = spoil(
    BASE_REPOSITORY['report.yaml'] ?? '',
    'languages: [sv]\n',
    'languages: [sv]\nthemer: 1\n',
  );
  const text = `${config}parties:\n  - id: chefen\n     name: Chefen\nprofile: nej\n`;
  const codes = analyseFiles({ ...BASE_REPOSITORY, 'report.yaml': text }).findings.map(({ code }) => code);
  expect(codes).toEqual(['S04', 'S01', 'S03']);
});

it('what may stand where nothing could be read is not said to be missing', () => {
  const central =
    '# Kommunen {#kommun}\n\n## En god vardag {#vardag}\n\n| Id | Nyckelmål |\n|--|--|\n| natten | Det är lugnt om natten |\n';
  const told = (goals: string) =>
    analyseFiles({
      ...BASE_REPOSITORY,
      'goals/_central.sv.md': central,
      'goals/extra.yaml': goals,
    }).findings.map(({ code, place }) => `${place.file} ${code}`);
  const spoilt = told(spoil(GOALS, 'goals:\n', 'goals\n'));
  expect(spoilt.sort()).toEqual([...told(GOALS), 'goals/extra.yaml S01'].sort());
});
