// A heading that names a report and no period is of that report, and of none where nobody can tell which.
import { describe, expect, test } from 'vitest';
import { readRepository } from './support/read-repository.js';

const PUBLISHED = {
  interim: '{ id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport } }',
  earlier: '{ id: fore, kind: annual, period: 2015, title: { sv: Årsrapport 2015 } }',
  annual: '{ id: aret, kind: annual, period: 2016, title: { sv: Årsrapport 2016 } }',
};

const config = (reports: (keyof typeof PUBLISHED)[]) => `version: 1
organisation: { name: { sv: Exempelstad }, kind: municipality, country: SE }
languages: [sv-SE]
units: [{ id: namnd, name: { sv: Nämnden } }]
themes: [{ id: jobb, name: { sv: Jobb } }]
${reports.length === 0 ? '' : `reports: [${reports.map((name) => PUBLISHED[name]).join(', ')}]`}
`;

const GOALS = `# Nämnden {#namnd}

## Jobb {#jobb}
`;

const MEASURE = `${GOALS}
### Alla har jobb {#mal}

#### Andel med jobb {#kurs}

|            | 2015 | Aug 2016 |
|------------|-----:|---------:|
| Totalt (%) |   43 |       44 |

T2
`;

/** The interim report of 2016 stands beside: its text is *T2*, the other *helår*. */
const SOURCES = {
  column: (name: string) => `${GOALS}
| Id | Mål | Mätare | Delårsrapport 1–8 2016 | Status | ${name} | Status |
|----|-----|--------|------------------------|--------|---------|--------|
| kurs | Alla har jobb | Alla går en kurs | T2 | pågår | helår | genomförd |
`,
  'detail below a row': (name: string) => `${GOALS}
| Id | Mål | Mätare | Delårsrapport 1–8 2016 | Status |
|----|-----|--------|------------------------|--------|
| kurs | Alla har jobb | Alla går en kurs | T2 | pågår |

#### {#kurs}

##### ${name}

**Kommentar:** helår
`,
  'heading below a measure table': (name: string) => `${MEASURE}
##### ${name}

helår
`,
  'label below a measure table': (name: string) => `${MEASURE}
**${name}:** helår
`,
};

type Spot = keyof typeof SOURCES;
const SPOTS = Object.keys(SOURCES) as Spot[];

/** By period, what is said; and what is told. */
function read(spot: Spot, name: string, reports: (keyof typeof PUBLISHED)[]) {
  const files = { 'report.yaml': config(reports), 'goals/namnd.sv.md': SOURCES[spot](name) };
  const { report, diagnostics } = readRepository(files);
  const [measure] = report.measures;
  const followUps = measure?.participations.flatMap((each) => each.followUps) ?? [];
  const said = followUps.map(({ period, outcome, comment }) => [
    period.id,
    [outcome, comment].flatMap((text) => text['sv-SE']?.plain ?? []).join(' '),
  ]);
  return { said: Object.fromEntries(said), told: diagnostics.map(({ code }) => code) };
}

describe.each(SPOTS)('in a %s', (spot) => {
  test.each(['Verksamhetsberättelse', 'Bokslut', 'Årsredovisning', 'Annual report'])(
    '%s is of the annual report',
    (name) => {
      const { said, told } = read(spot, name, ['interim', 'annual']);
      expect([said, told]).toEqual([{ '2016-T2': 'T2', 2016: 'helår' }, []]);
    },
  );

  test('a period beside the name decides', () => {
    const { said } = read(spot, 'Bokslut 2016', ['interim', 'earlier', 'annual']);
    expect(said).toEqual({ '2016-T2': 'T2', 2016: 'helår' });
  });

  test('without such a report it cannot be read', () => {
    const { said, told } = read(spot, 'Bokslut', ['interim']);
    expect([said, told]).toEqual([{ '2016-T2': 'T2' }, ['S16']]);
  });
});

test.each(SPOTS)(
  'of two annual reports it is the one of the year beside it, where one stands there: %s',
  (spot) => {
    const { said, told } = read(spot, 'Bokslut', ['interim', 'earlier', 'annual']);
    const isAlone = spot === 'detail below a row';
    expect([said, told]).toEqual(
      isAlone ? [{ '2016-T2': 'T2' }, ['S16']] : [{ '2016-T2': 'T2', 2016: 'helår' }, []],
    );
  },
);

test.each([
  ['a heading with a year', '##### Bokslut 2016\n\nhelår\n\n##### Orsak\n\nlågkonjunktur'],
  ['a heading without one', '##### Bokslut\n\nhelår\n\n##### Orsak\n\nlågkonjunktur'],
  ['a label', '**Bokslut:** helår\n\n**Orsak:** lågkonjunktur'],
  ['a label with a year', '**Bokslut 2016:** helår\n\n**Orsak:** lågkonjunktur'],
  ['a heading and a label', '##### Bokslut 2016\n\nhelår\n\n**Orsak:** lågkonjunktur'],
  [
    'a heading that nobody knows',
    '##### Bokslut 2016\n\nhelår\n\n##### Fördjupning\n\n**Orsak:** lågkonjunktur',
  ],
])('a report holds until another is named: %s', (_, text) => {
  const source = `${MEASURE}
${text}

##### Delårsrapport per 31 augusti 2016

**Kommentar:** åter T2
`;
  const files = { 'report.yaml': config(['interim', 'annual']), 'goals/namnd.sv.md': source };
  const followUps = readRepository(files).report.measures[0]?.participations[0]?.followUps ?? [];
  const said = followUps.map(({ period, outcome, reason, comment }) => [
    period.id,
    ...[outcome, reason, comment].map((each) => each['sv-SE']?.plain ?? ''),
  ]);
  expect(said).toEqual([
    ['2016-T2', 'T2', '', 'åter T2'],
    ['2016', 'helår', 'lågkonjunktur', ''],
  ]);
});

test('nothing below a report that nobody can place goes into another', () => {
  const text = '##### Delårsrapport per 31 augusti\n\nhelår\n\n##### Orsak\n\nlågkonjunktur';
  const files = {
    'report.yaml': config(['interim', 'annual']),
    'goals/namnd.sv.md': `${MEASURE}\n${text}\n`,
  };
  const { report, diagnostics } = readRepository(files);
  const followUps = report.measures[0]?.participations[0]?.followUps ?? [];
  expect(followUps.map(({ period, reason }) => [period.id, reason])).toEqual([['2016-T2', {}]]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['S16', 'T19']);
});

test('a heading that says nothing of the text below it is told of alone', () => {
  const text = '##### Fackets syn\n\nvi håller med';
  const files = { 'report.yaml': config(['interim']), 'goals/namnd.sv.md': `${MEASURE}\n${text}\n` };
  const { report, diagnostics } = readRepository(files);
  const [followUp] = report.measures[0]?.participations[0]?.followUps ?? [];
  expect(followUp?.outcome['sv-SE']?.plain).toBe('T2\nvi håller med');
  expect(diagnostics).toMatchObject([{ code: 'T19', args: { what: 'heading' } }]);
});

test('columns of values that name their reports have their periods', () => {
  const table = `${GOALS}
### Alla har jobb {#mal}

#### Andel med jobb {#kurs}

|            | 2015 | Delårsrapport | Bokslut |
|------------|-----:|--------------:|--------:|
| Totalt (%) |   43 |            44 |      46 |
`;
  const files = { 'report.yaml': config(['interim', 'annual']), 'goals/namnd.sv.md': table };
  const { report, diagnostics } = readRepository(files);
  expect(diagnostics).toEqual([]);
  expect(report.measures[0]?.observations.map(({ period }) => period.id)).toEqual([
    '2015',
    '2016-T2',
    '2016',
  ]);
});
