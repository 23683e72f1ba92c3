// Cases of the rules about numbers beyond their own examples: a `«»` mark where the finding stands, none where all is well.
import type { DiagnosticCode, Example } from '../../src/diagnostics/index.js';

/** One numeric measure of a unit, as lines of YAML. */
function measure(text: string, fields: string, other = ''): Record<string, string> {
  const indented = fields
    .trim()
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
  return {
    'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - id: tal
${/^kind:/mu.test(fields) ? '' : '        kind: numeric\n'}        text: ${text}
${indented}
${other}`,
  };
}

/** Values that are judged against a target of 100. */
function partOfYear(
  values: string,
  fields = 'unit: samtal',
  direction = 'higher',
  text = 'Samtal',
  targetPeriod = '2021',
): Example {
  const explained =
    '[{ period: 2021-H1, reason: En tjänst var tom., consequence: Några väntar., correctiveAction: Den är tillsatt. }]';
  const followUps = fields.includes('followUps:') ? '' : `followUps: ${explained}\n`;
  return measure(
    text,
    `${fields}\ndirection: ${direction}\ntarget: { "${targetPeriod}": 100 }\n${followUps}series: { total: { ${values} } }`,
  );
}

const CONFIG = `version: 1
organisation: { name: Exempelstad, kind: municipality, country: FI }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
`;
const INTERIM = `reports: [{ id: delar, kind: interim, period: 2021-H1, title: Delårsrapport }]\n`;

/** Values of one period by group, in a unit. */
function groups(unit: string, total: string, women: string, men: string, text = 'Anställda'): Example {
  return measure(
    text,
    `unit: ${unit}
direction: higher
target: { "2021": 1 }
observations:
  - { period: 2021-H1, group: total, value: ${total} }
  - { period: 2021-H1, group: women, value: ${women} }
  - { period: 2021-H1, group: men, value: ${men} }`,
  );
}

/** The series of unemployment, with what is said of it. */
function unemployed(outcome: string): Example {
  return measure(
    'Öppet arbetslösa i kommunen',
    `unit: "%"
direction: lower
target: { "2021": 4.0 }
series:
  total: { "2018-H1": 3.3, "2019-H1": 3.2, "2020-H1": 3.1, "2021-H1": 3.2 }
  women: { "2018-H1": 3.4, "2019-H1": 3.3, "2020-H1": 3.2, "2021-H1": 3.1 }
  men: { "2018-H1": 3.3, "2019-H1": 3.1, "2020-H1": 3.0, "2021-H1": 3.2 }
followUps:
  - { period: 2021-H1, outcome: "${outcome}" }`,
  );
}

/** Ranks of four years; N is 26 less those whom the footnote lists. */
function ranks(
  third: string,
  note: string,
  outcome = 'Placeringen är ungefär densamma.',
  population = '26',
): Example {
  return measure(
    'Placering i länet',
    `${population && `population: ${population}\n`}target: { "2021": topp 20 }
notes: [{ mark: "1", text: "${note}" }]
series:
  total: { "2018": plats 17 av 23, "2019": plats 14 av 22, "2020": ${third}, "2021-H1": plats 16 av 26 }
followUps:
  - { period: 2021-H1, outcome: "${outcome}" }`,
  );
}
const NOTE =
  '2018 saknas Botkyrka, Nynäshamn och Solna. 2019 saknas Botkyrka, Solna, Upplands Väsby och Vallentuna. 2020 saknas Botkyrka och Upplands Väsby.';

function shares(values: string, fields = ''): Example {
  return measure(
    'Utförda timmar',
    `unit: "%"
direction: higher
target: [{ period: 2021, group: egen, value: "≥ 20" }]
groups: [{ id: egen, text: Egen regi }, { id: externa, text: Externa utförare }]
${fields}
series:
${values}`,
  );
}

function withPolicy(policy: string, example: Example): Example {
  return { 'report.yaml': `${CONFIG}policy: ${policy}\n${INTERIM}`, ...(example as Record<string, string>) };
}

/** A measure that is asked for; marks around all of it when it has no value. */
function awaited(fields: string, observations: string, mark = ['', '']): Example {
  return {
    'goals/tal.yaml': `version: 1
goals:
  - id: stod
    unit: enhet
    theme: vardag
    text: Fler får stöd i tid
    measures:
      - ${mark[0]}id: tal
        kind: numeric
        text: Nöjda brukare
        unit: "%"
        direction: higher
        target: { "2021": 70 }
        ${fields}
        observations: [${observations}]${mark[1]}
`,
  };
}

/** Figures of a chapter in a table of two rows. */
function figureTable(head: string, first: string, second: string): Example {
  return {
    'text/inledning.sv.md': `# Inledning\n\n| ${head} |\n|---|---|---|\n| ${first} |\n| ${second} |\n`,
  };
}

/** What an earlier report said of the one measure: its text, its target of 2021, its values. */
function comparedWith(
  kind: 'plan' | 'previous',
  earlier: { text?: string; target?: string; values?: Record<string, string>; gone?: boolean },
  example: Example,
): Example {
  const { text = 'Svarstid', target = 'högst 10', values = {}, gone = false } = earlier;
  const observations = Object.entries(values).map(([period, value]) => ({
    period,
    group: 'total',
    text: value,
  }));
  const targets = [{ period: '2021', group: 'total', text: target }];
  const document = {
    schemaVersion: 1,
    languages: ['sv'],
    goals: [],
    measures: [
      { id: gone ? 'borta' : 'tal', text: { sv: text }, unitOfValue: 'dagar', targets, observations },
    ],
  };
  const path = 'published/2020/report.json';
  const named = gone ? `«${path}»` : path;
  return {
    'report.yaml': `${CONFIG}reports: [{ id: delar, kind: interim, period: 2021-H1, title: Delårsrapport, comparedWith: { ${kind}: ${named} } }]\n`,
    [path]: JSON.stringify(document),
    ...(example as Record<string, string>),
  };
}

function answerTime(text: string, target: string, values = '', other = ''): Example {
  return measure(
    text,
    `unit: dagar
target: { "2021": ${target} }
series: { total: { "2021-H1": 9${values && `, ${values}`} } }
${other}`,
  );
}

/** A measure with a stated assessment, and why. */
function judged(value: string, assessment: string, other = ''): Example {
  return measure(
    'Svarstid',
    `unit: dagar
direction: lower
target: { "2021": 10 }
observations: [{ period: 2021-H1, value: ${value} }]
followUps: [{ period: 2021-H1, outcome: Vi svarar., assessment: ${assessment}, forecast: willBeMet${other} }]`,
  );
}

/** An economy table of three lines: id, text, budget, outcome, deviation, reason, action. */
/** The values of a measure in a unit; empty where none is declared. */
function inUnit(unit: string, values: string, target = 'högst 5', other = ''): Example {
  return measure(
    'Svarstid',
    `${unit && `unit: ${unit}\n`}direction: lower
target: { "2021": ${target} }
series:
  total: { ${values} }
${other}`,
  );
}

/** A measure of which less is better, from 12 to `value`, with a stated trend. */
function trending(trend: string, other = '', value = '9', before = '2020-H1'): Example {
  return measure(
    'Svarstid',
    `unit: dagar
target: { "2021": högst 10 }
notes: [{ mark: "1", text: Mättes då på ett annat sätt. }]
series:
  total: { "${before}": 12, "2021-H1": ${value} }
followUps:
  - { period: 2021-H1, trend: ${trend}${other} }`,
  );
}

function economy(...lines: string[]): Example {
  return {
    'economy/enhet.sv.md': [
      '# Enheten {#enhet}',
      '',
      '## Driftredovisning {#drift unit=mnkr}',
      '',
      '| Id | Verksamhet | Budget 2021-H1 | Utfall 2021-H1 | Avvikelse 2021-H1 | Orsak | Åtgärd |',
      '|---|---|---:|---:|---:|---|---|',
      ...lines,
      '',
    ].join('\n'),
  };
}

/** By code, then by what the case shows. */
export const NUMBER_CASES: Partial<Record<DiagnosticCode, Record<string, Example>>> = {
  G01: {
    'a key figure needs no target': measure(
      'Invånare',
      'kind: keyFigure\nunit: personer\nobservations: [{ period: 2021-H1, value: 12000 }]',
    ),
    'judged by trend, no target is needed': withPolicy(
      'goteborg',
      measure('Svarstid', 'unit: dagar\ndirection: lower\nobservations: [{ period: 2021-H1, value: 9 }]'),
    ),
    'where all is stated, no target is needed': withPolicy(
      '{ base: strict, basis: stated }',
      measure('Svarstid', 'unit: dagar\ndirection: lower\nobservations: [{ period: 2021-H1, value: 9 }]'),
    ),
    'a target that is a dash is none': measure(
      '«Svarstid»',
      'unit: dagar\ndirection: lower\ntarget: { "2021": "-" }\nobservations: [{ period: 2021-H1, value: 9 }]',
    ),
  },
  G02: {
    'no value, and no reason': awaited('', '{ period: 2020-H1, value: 71 }', ['«', '»']),
    'the value follows in the annual report': awaited('reported: annual', '{ period: 2020, value: 71 }'),
    'a dash without a reason': awaited('', '{ period: 2021-H1, value: «"-"» }'),
    'the cell says why': awaited('', '{ period: 2021-H1, value: redovisas i årsredovisningen }'),
    'the value of the year before, by design': awaited('lag: 1', '{ period: 2020-H1, value: 71 }'),
    'the value of all of the year before, by design': awaited('lag: 1', '{ period: 2020, value: 71 }'),
    'a value of the same last day': awaited('', '{ period: 2021-06, value: 71 }'),
    'a growing count of a single month': awaited('accumulates: true', '{ period: 2021-06, value: 71 }', [
      '«',
      '»',
    ]),
    'a growing count of the period': awaited('accumulates: true', '{ period: 2021-H1, value: 71 }'),
    'only groups have values': awaited(
      '',
      '{ period: 2021-H1, group: women, value: «71» }, { period: 2021-H1, group: men, value: 68 }',
    ),
    'only groups have values, and the cell of all says why': awaited(
      '',
      '{ period: 2021-H1, value: ".." }, { period: 2021-H1, group: women, value: 71 }',
    ),
    'only groups have values, and the cell of all is left blank': awaited(
      '',
      '{ period: 2021-H1, value: «"-"» }, { period: 2021-H1, group: women, value: 71 }',
    ),
    'a sum that is left blank is told with the sum': groups('personer', '"-"', '44', '46'),
    'only groups have values and targets': measure(
      'Nöjda brukare',
      `unit: "%"
direction: higher
target: [{ period: 2021, group: women, value: 70 }]
observations: [{ period: 2021-H1, group: women, value: «71» }]`,
    ),
    'only groups have values, and each is judged': withPolicy(
      '{ base: strict, groups: each }',
      awaited('', '{ period: 2021-H1, group: women, value: 71 }'),
    ),
    'only groups have values, and nothing is computed': withPolicy(
      '{ base: strict, basis: stated }',
      awaited('', '{ period: 2021-H1, group: women, value: 71 }'),
    ),
    'only groups have values, and somebody has judged them': awaited(
      'followUps: [{ period: 2021-H1, outcome: Båda är nöjda., assessment: met }]',
      '{ period: 2021-H1, group: women, value: 71 }',
    ),
    'only groups have values, and they are told of': awaited(
      'followUps: [{ period: 2021-H1, outcome: Båda är nöjda. }]',
      '{ period: 2021-H1, group: women, value: «71» }',
    ),
  },
  G03: {
    'the number says otherwise': judged('14', '«met»'),
    'the number says the same': judged('9', 'met'),
    'grounds are given': judged('14', 'met', ', motivation: En enda fråga drog ut på tiden.'),
    'a number without a target for it': measure(
      'Svarstid',
      'kind: keyFigure\nunit: dagar\nobservations: [{ period: 2021-H1, value: 9 }]',
    ),
  },
  G05: {
    'the number is far from its target, and nobody says a word': awaited(
      '',
      '{ period: 2021-H1, value: «20» }',
    ),
    'the number has reached its target': awaited('', '{ period: 2021-H1, value: 71 }'),
  },
  G07: {
    'another target': comparedWith('plan', {}, answerTime('Svarstid', '«högst 12»')),
    'the same target in other words': comparedWith('plan', {}, answerTime('Svarstid', '≤ 10 dagar')),
    'another text': comparedWith('plan', {}, answerTime('«Svarstid på skriftliga frågor»', 'högst 10')),
    'another spelling': comparedWith(
      'plan',
      { text: 'Svarstid på skriftliga frågor' },
      answerTime('Svarstid på skrifliga frågor', 'högst 10'),
    ),
    'a measure that is gone': comparedWith(
      'plan',
      { text: 'Kötid', gone: true },
      answerTime('Svarstid', 'högst 12'),
    ),
    'a comment tells of the change': comparedWith(
      'plan',
      {},
      answerTime(
        'Svarstid',
        'högst 12',
        '',
        'followUps: [{ period: 2021-H1, comment: Målvärdet har ändrats sedan planen. }]',
      ),
    ),
    'the report before is no plan': comparedWith('previous', {}, answerTime('Svarstid', 'högst 12')),
  },
  G20: {
    'nothing is explained': economy('«| a | Skolan | 100,0 | 104,0 | -4,0 | | |»'),
    'better than budget needs a reason': economy('«| a | Skolan | 100,0 | 96,0 | 4,0 | | Ingen. |»'),
    'better than budget needs no action': economy('| a | Skolan | 100,0 | 96,0 | 4,0 | Färre elever. | |'),
    'within the limit': economy('| a | Skolan | 100,0 | 100,5 | -0,5 | | |'),
    'the lines explain the sum': economy(
      '| a | Skolan | 100,0 | 104,0 | -4,0 | Fler elever. | Färre lokaler. |',
      '| s | **Summa** | 100,0 | 104,0 | -4,0 | | |',
    ),
  },
  G21: {
    'the values say the same': trending('improved'),
    'the values say otherwise': trending('«unchanged»'),
    'a comment explains it': trending('unchanged', ', comment: Jämfört med 2015.'),
    'a footnote explains it': trending('unchanged', '', '9¹'),
    'there is nothing to compare with': trending('worsened', '', '9', '2019'),
  },
  N09: {
    'another value': comparedWith(
      'previous',
      { values: { 2020: '14' } },
      answerTime('Svarstid', 'högst 10', '"2020": «13»'),
    ),
    'the same value with more decimals': comparedWith(
      'previous',
      { values: { 2020: '14' } },
      answerTime('Svarstid', 'högst 10', '"2020": "14,2"'),
    ),
    'a value that has come': comparedWith(
      'previous',
      { values: { 2020: '-' } },
      answerTime('Svarstid', 'högst 10', '"2020": 13'),
    ),
    'a value that has gone': comparedWith(
      'previous',
      { values: { 2020: '14' } },
      answerTime('Svarstid', 'högst 10', '"2020": «"-"»'),
    ),
    'a comment tells of a revision': comparedWith(
      'previous',
      { values: { 2020: '14' } },
      answerTime(
        'Svarstid',
        'högst 10',
        '"2020": 13',
        'followUps: [{ period: 2021-H1, comment: Värdet för 2020 är korrigerat. }]',
      ),
    ),
    'what the plan held is no published value': comparedWith(
      'plan',
      { values: { 2020: '14' } },
      answerTime('Svarstid', 'högst 10', '"2020": 13'),
    ),
  },
  N10: {
    'a sum of lines': economy(
      '| a | Skolan | 100,0 | 104,0 | -4,0 | A. | B. |',
      '| b | Vården | 50,0 | 50,0 | 0,0 | | |',
      '| s | **Summa** | 150,0 | «153,0» | | | |',
    ),
    'sums within sums': economy(
      '| a | Skolan | 100,0 | 100,0 | 0,0 | | |',
      '| s1 | **Summa skola** | 100,0 | 100,0 | 0,0 | | |',
      '| b | Vården | 50,0 | 50,0 | 0,0 | | |',
      '| s2 | **Summa vård** | 50,0 | 50,0 | 0,0 | | |',
      '| s | **Totalt** | 150,0 | 150,0 | 0,0 | | |',
    ),
    rounding: economy(
      '| a | Skolan | 100,4 | 100,4 | 0,0 | | |',
      '| b | Vården | 50,4 | 50,4 | 0,0 | | |',
      '| s | **Summa** | 150,9 | 150,8 | | | |',
    ),
    'parts are not summed': economy(
      '| a | Skolan | 100,0 | 100,0 | 0,0 | | |',
      '| | varav lokaler | 30,0 | 30,0 | 0,0 | | |',
      '| s | **Summa** | 100,0 | 100,0 | 0,0 | | |',
    ),
    'parts more than the line': economy(
      '| a | Skolan | 100,0 | «20,0» | | A. | |',
      '| | varav lokaler | 30,0 | 30,0 | 0,0 | | |',
    ),
    'a deviation with the other sign': economy('| a | Skolan | 100,0 | 104,0 | «4,0» | A. | B. |'),
    'a deviation that is wrong': economy('| a | Skolan | 100,0 | 104,0 | «-3,0» | A. | B. |'),
    'a wrong deviation below a sum of what the lines state': economy(
      '| a | Skolan | 100,0 | 104,0 | «-3,0» | A. | B. |',
      '| b | Vården | 50,0 | 50,0 | 0,0 | | |',
      '| s | **Summa** | 150,0 | 154,0 | -3,0 | | |',
    ),
    'a wrong deviation below a sum of what they should state': economy(
      '| a | Skolan | 100,0 | 104,0 | «-3,0» | A. | B. |',
      '| b | Vården | 50,0 | 50,0 | 0,0 | | |',
      '| s | **Summa** | 150,0 | 154,0 | -4,0 | | |',
    ),
    'a wrong deviation, and a sum that agrees with neither': economy(
      '| a | Skolan | 100,0 | 104,0 | «-3,0» | A. | B. |',
      '| b | Vården | 50,0 | 50,0 | 0,0 | | |',
      '| s | **Summa** | 150,0 | 154,0 | ««-9,0»» | | |',
    ),
  },
  N11: {
    'a target in millions and values that name no unit': inUnit(
      '',
      '"2020": 1 300, "2021-H1": «1 100»',
      '"högst 1,2 mnkr"',
    ),
    'a date against a number': inUnit('dagar', '"2020": 7, "2021-H1": «2021-05-01»'),
    'places against a number': inUnit('st', '"2020": 7, "2021-H1": «5 av 6»'),
    'an outcome that leaves it open': inUnit('dagar', '"2020": 7, "2021-H1": «"< 9"»'),
    'a date against a number, explained': inUnit(
      'dagar',
      '"2020": 7, "2021-H1": 2021-05-01¹',
      'högst 5',
      'notes: [{ mark: "1", text: Den dag då den sista svarade. }]',
    ),
    'a date against a number, and nothing is computed': withPolicy(
      '{ base: strict, basis: stated }',
      inUnit('dagar', '"2020": 7, "2021-H1": 2021-05-01'),
    ),
    'a forecast that cannot be compared': inUnit(
      'dagar',
      '"2021-H1": 6',
      'högst 5',
      'followUps: [{ period: 2021-H1, forecastValue: «2021-12-01», forecastPeriod: "2021" }]',
    ),
    'an outcome in another unit': inUnit('dagar', '"2020": 7, "2021-H1": «6 veckor»'),
    'a target in another unit': inUnit('dagar', '"2021-H1": 6', '«högst 5 %»'),
    'a baseline in another unit': inUnit('dagar', '"2021-H1": 6', 'högst 5', 'baseline: «34 veckor»'),
    'a forecast in another unit': inUnit(
      'dagar',
      '"2021-H1": 6',
      'högst 5',
      'followUps: [{ period: 2021-H1, forecastValue: «7 veckor», forecastPeriod: "2021" }]',
    ),
    'the same unit in other words': inUnit('dagar', '"2020": 1 dag, "2021-H1": 6 päivää'),
    'another scale of the same unit': inUnit('tkr', '"2020": 900 tkr, "2021-H1": "1,2 mnkr"', 'högst 1 mnkr'),
    'percent and percentage points': inUnit('"%"', '"2020": 7 procentenheter, "2021-H1": 6 %', 'högst 5 %'),
    'a fraction in a measure of percent': inUnit('"%"', '"2020": 5 av 6, "2021-H1": 83 %', 'minst 80 %'),
    'a rank in a measure of percent': inUnit('"%"', '"2020": plats 3 av 6, "2021-H1": 83', 'minst 80'),
    'what is missing has no unit': inUnit('dagar', '"2020": "-", "2021-H1": 6'),
    'a value with a note of its own': inUnit(
      'dagar',
      '"2020": 7 veckor¹, "2021-H1": 6',
      'högst 5',
      'notes: [{ mark: "1", text: Mättes då i veckor. }]',
    ),
    'no unit declared': inUnit(
      '',
      '"2019": "-29,7 mnkr", "2020": "2,1 mnkr", "2021-H1": «"2,1 milj. €"»',
      'högst 5 mnkr',
    ),
    'no unit declared, and one alone': inUnit('', '"2019": 6, "2020": 7, "2021-H1": 8 dagar', 'högst 5'),
    'a row that is counted in something else throughout': inUnit(
      '"%"',
      '"2020": 7, "2021-H1": 6',
      'högst 5',
      '  women: { "2020": 12 personer, "2021-H1": 14 personer }',
    ),
    'a lone value of a row in another unit': inUnit(
      '"%"',
      '"2020": 7, "2021-H1": 6',
      'högst 5',
      '  women: { "2020": 12, "2021-H1": «14 tjoho» }',
    ),
  },
  N02: {
    'a mean of fulfilment and a rank': withPolicy(
      '{ base: weighted, meanOf: fulfilment }',
      measure(
        'Placering',
        'weight: 1\ntarget: { "2021": «plats 3 av 26» }\nobservations: [{ period: 2021-H1, value: plats 2 av 26 }]',
      ),
    ),
    'a mean of fulfilment and a range': withPolicy(
      '{ base: weighted, meanOf: fulfilment }',
      measure(
        'Svarstid',
        'weight: 1\nunit: dagar\ntarget: { "2021": «10–12» }\nobservations: [{ period: 2021-H1, value: 11 }]',
      ),
    ),
    'a mean of fulfilment and a number': withPolicy(
      '{ base: weighted, meanOf: fulfilment }',
      measure(
        'Svarstid',
        'weight: 1\nunit: dagar\ntarget: { "2021": högst 12 }\nobservations: [{ period: 2021-H1, value: 11 }]',
      ),
    ),
    'a rank where points are taken': measure(
      'Placering',
      'target: { "2021": plats 3 av 26 }\nobservations: [{ period: 2021-H1, value: plats 2 av 26 }]',
    ),
    'limits of its own and a strict bound': measure(
      'Ansökningar',
      'unit: st\nthresholds: { partlyMet: 0.9 }\ntarget: { "2021": «"> 4"» }\nobservations: [{ period: 2021-H1, value: 6 }]',
    ),
  },
  N03: {
    'persons add up': groups('personer', '151', '74', '77'),
    'a total that is too small': groups('personer', '«150»', '74', '77'),
    'one that has no noun': groups('antal', '«160»', '74', '77'),
    'shares lie between': groups('"%"', '3.2', '3.1', '3.2'),
    'a share above both': groups('"%"', '«3.4»', '3.1', '3.2'),
    'a share that rounding explains': groups('"%"', '3.2', '3.15', '3.15'),
    'a mean age is a mean though it counts years': groups(
      'år',
      '«50»',
      '41',
      '44',
      'Medelålder, ett genomsnitt',
    ),
    'days may be either': groups('dagar', '85', '41', '44'),
    'days, between': groups('dagar', '42', '41', '44'),
    'days, neither': groups('dagar', '«60»', '41', '44'),
    'a total that is left blank': groups('personer', '«"-"»', '44', '46'),
    'a total that is held back': groups('personer', '".."', '44', '46'),
    'a share left blank has no sum': groups('"%"', '"-"', '44', '46'),
    'a part more than the whole': measure(
      'Deltagare',
      `unit: personer
direction: higher
target: { "2021": 1 }
groups: [{ id: total }, { id: varav-unga, text: varav unga }]
observations:
  - { period: 2021-H1, value: 52 }
  - { period: 2021-H1, group: varav-unga, value: «61» }`,
    ),
    'a footnote explains it': measure(
      'Deltagare',
      `unit: personer
direction: higher
target: { "2021": 1 }
notes: [{ mark: "1", text: För tre finns ingen uppgift om kön. }]
observations:
  - { period: 2021-H1, value: 52, notes: ["1"] }
  - { period: 2021-H1, group: women, value: 29 }
  - { period: 2021-H1, group: men, value: 20 }`,
    ),
  },
  N04: {
    'N is the population less the missing': ranks('plats 14 av 24', NOTE),
    'N is one too many': ranks('«plats 14 av 25»', NOTE),
    'without a declared population': ranks('«plats 14 av 25»', `${NOTE} 2021 saknas ingen.`, undefined, ''),
    Finnish: ranks(
      'plats 14 av 24',
      '2018 puuttuvat Botkyrka, Nynäshamn ja Solna. 2019 puuttuu neljä kuntaa. Vuonna 2020 puuttuivat Botkyrka ja Upplands Väsby.',
    ),
    'English, and a number in words': ranks(
      'plats 14 av 24',
      'In 2018 three municipalities are missing. 2019: Botkyrka, Solna, Upplands Väsby and Vallentuna are missing. 2020: Botkyrka and Upplands Väsby are missing.',
    ),
    'raw places are quoted': ranks('plats 14 av 24', NOTE, 'Vi har sjunkit från «plats 14 till 16».'),
    'places are quoted with their number': ranks(
      'plats 14 av 24',
      NOTE,
      'Vi har gått från plats 14 av 24 till plats 16 av 26.',
    ),
    'a place beyond the last': measure(
      'Placering',
      'target: { "2021": topp 20 }\nobservations: [{ period: 2020, value: plats 4 av 26 }, { period: 2021-H1, value: «plats 27 av 26» }]',
    ),
  },
  N05: {
    rounding: shares(
      '  egen: { "2019": 33, "2020": 29, "2021-H1": 30.5 }\n  externa: { "2019": 67, "2020": 71, "2021-H1": 69 }',
    ),
    'the last one': shares(
      '  egen: { "2019": 33, "2020": 29, "2021-H1": 30 }\n  externa: { "2019": 67, "2020": 71, "2021-H1": «60» }',
    ),
    'no evidence that they are one whole': shares(
      '  egen: { "2019": 83, "2020": 79, "2021-H1": 80 }\n  externa: { "2019": 67, "2020": 71, "2021-H1": 60 }',
    ),
    'protected by noise': shares(
      '  egen: { "2019": 33, "2020": 29, "2021-H1": 30 }\n  externa: { "2019": 67, "2020": 71, "2021-H1": 68 }',
      'source: SCB, med Cell Key Method',
    ),
  },
  N06: {
    'the value': unemployed('Andelen öppet arbetslösa är 3,2 procent.'),
    'a wrong value': unemployed('Andelen öppet arbetslösa är «3,6 procent».'),
    'a value of another year as of now': unemployed('Andelen öppet arbetslösa är «3,4 procent».'),
    'a value of another year with its year': unemployed('Bland kvinnor var andelen 3,4 procent 2018.'),
    'a wrong end of a change': unemployed(
      'Arbetslösheten bland kvinnor har sjunkit från 3,2 procent 2020 till «2,8 procent» 2021.'.replace(
        'bland ',
        'för ',
      ),
    ),
    'a right change': unemployed('Andelen har sjunkit från 3,2 procent 2020 till 3,1 procent för kvinnor.'),
    'percentage points': unemployed('Andelen har ökat med 0,5 procentenheter.'),
    'a relative change': unemployed('Andelen öppet arbetslösa har minskat med 5 procent.'),
    'other things in percent': unemployed(
      'Av de sökande har 4 procent fått plats. Andelen i länet är 4,5 procent.',
    ),
    'persons and dates': unemployed(
      'Den 31 augusti deltog 52 personer, 32 kvinnor och 20 män; 27 av de 52 har barn.',
    ),
    roughly: unemployed('Andelen öppet arbetslösa är drygt 3,5 procent.'),
    'a target': unemployed(
      'Målet för andelen öppet arbetslösa 2021 är 4,0 procent, och målet för 2022 är 3,7 procent.',
    ),
    'half, of a share near three': unemployed('Andelen öppet arbetslösa är «hälften».'),
    'a chapter that names the measure': {
      ...(unemployed('Andelen är 3,2 procent.') as Record<string, string>),
      'text/inledning.sv.md':
        '# Inledning\n\nDe öppet arbetslösa i kommunen är «3,7 procent» av invånarna.\n',
    },
    'a chapter about something else': {
      ...(unemployed('Andelen är 3,2 procent.') as Record<string, string>),
      'text/inledning.sv.md':
        '# Inledning\n\nArbetslösheten väntas öka. Av besöken var 3,7 procent digitala.\n',
    },
  },
  N07: {
    'a stated trend': measure(
      'Nöjda brukare',
      'unit: "%"\ndirection: higher\ntarget: { "2021": 70 }\nmethodBreaks: [{ period: 2021 }]\nseries: { total: { "2020-H1": 65, "2021-H1": 72 } }\nfollowUps: [{ period: 2021-H1, outcome: Nöjda., trend: «improved» }]',
    ),
    'a change before both': measure(
      'Nöjda brukare',
      'unit: "%"\ndirection: higher\ntarget: { "2021": 70 }\nmethodBreaks: [{ period: 2020 }]\nseries: { total: { "2020-H1": 65, "2021-H1": 72 } }\nfollowUps: [{ period: 2021-H1, outcome: Andelen har ökat sedan 2020., trend: improved }]',
    ),
  },
  N08: {
    'small numbers': measure(
      'Ansökningar',
      'unit: st\ndirection: higher\ntarget: { "2021": 1 }\nseries: { total: { "2018": 1, "2019": "-", "2020": 0, "2021-H1": 2 } }',
    ),
    'nothing is missing elsewhere': measure(
      'Besök',
      'unit: st\ndirection: higher\ntarget: { "2021": 1 }\nseries: { total: { "2018": 140, "2019": 150, "2020": 0, "2021-H1": 160 } }',
    ),
    'a dash elsewhere': measure(
      'Besök',
      'unit: st\ndirection: higher\ntarget: { "2021": 1 }\nseries: { total: { "2018": 140, "2019": "-", "2020": «0», "2021-H1": 160 } }',
    ),
  },
  N12: {
    'a count of people that grows to no whole year before': partOfYear(
      '"2020-H1": 30, "2021-H1": «42»',
      'unit: personer',
    ),
    'months since the new year': partOfYear('"2021-T1": 10, "2021-H1": «42»'),
    'it is said that it does not grow': partOfYear('"2021-H1": 42', 'unit: samtal\naccumulates: false'),
    'a value of part of a year as large as that of a whole one': partOfYear(
      '"2020-H1": 45, "2020": 44, "2021-H1": 42',
    ),
    'near the target': partOfYear('"2021-H1": 85'),
    'partly met by a limit of its own': partOfYear(
      '"2021-H1": 42',
      'unit: samtal\nthresholds: { partlyMet: 0.4 }',
    ),
    'fewer are better': partOfYear('"2021-H1": 420', 'unit: samtal', 'lower'),
    'a percentage': partOfYear('"2021-H1": 42', 'unit: "%"'),
    'a mean': partOfYear('"2021-H1": 42', 'unit: besök', 'higher', 'Besök per plats'),
    'places, which there are at a time': partOfYear('"2021-H1": 42', 'unit: platser'),
    'a month': partOfYear('"2021-06": 42'),
    'a target for the part of the year': partOfYear(
      '"2021-H1": 42',
      'unit: samtal',
      'higher',
      'Samtal',
      '2021-H1',
    ),
    'what its author states': partOfYear(
      '"2021-H1": 42',
      'unit: samtal\nfollowUps: [{ period: 2021-H1, assessment: met, motivation: Nästan alla är bokade. }]',
    ),
  },
  G08: {
    'targets of the years to come': measure(
      'Svarstid',
      'unit: dagar\ntarget: { "2021": högst 10, "2022": högst 10, "2023": högst 10 }\nobservations: [{ period: 2021-H1, value: 8 }]',
    ),
    'nothing can be better than all': measure(
      'Nöjda',
      'unit: "%"\ndirection: higher\ntarget: { "2019": 100, "2020": 100, "2021": 100 }\nobservations: [{ period: 2021-H1, value: 100 }]',
    ),
  },
  G10: {
    'a word of the policy that is shown': {
      'report.yaml': `${CONFIG}policy: «{ base: strict, words: { partlyMet: { sv: delvis eller ej mätt } } }»\n`,
    },
    'no word for what cannot be assessed': {
      'report.yaml': `${CONFIG}policy: { base: strict, labels: { "på väg": partlyMet, "kan inte mätas": notAssessable } }\n`,
    },
  },
  G12: {
    'columns of their own': figureTable(
      'År | Mål | Mätare',
      '2021 | {{figure goals.met}} | {{figure measures.met}}',
      'Prognos | {{figure goals.forecast.met}} | {{figure measures.forecast.met}}',
    ),
    'rows of their own': figureTable(
      'Andel | Läget | Prognos',
      'Mål | {{figure goals.met}} | {{figure goals.forecast.met}}',
      'Mätare | {{figure measures.met}} | {{figure measures.forecast.met}}',
    ),
    crosswise: figureTable(
      'År | Uppfyllt | Inte',
      '2021 | {{figure goals.met}} | «{{figure measures.notMet}}»',
      'Prognos | {{figure measures.forecast.met}} | {{figure goals.forecast.notMet}}',
    ),
    'goals one year, measures the next': measure(
      'Uppfyllda mål',
      'kind: keyFigure\nseries: { total: { "2020": 5 av 9 mål, "2021-H1": «20 av 36 mätare» } }',
    ),
    'a list that says what is counted': {
      'text/inledning.sv.md':
        '# Inledning\n\n- av målen: {{figure goals.met}}\n- av mätarna: {{figure measures.met}}\n',
    },
  },
};
