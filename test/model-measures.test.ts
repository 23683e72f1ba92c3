// Measure tables, wide tables with numbers, and commitments: what the model makes of each form that people write.
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';

const CONFIG = `version: 1
organisation: { name: { sv: Kommunen, en: The municipality }, country: SE }
languages: [sv-SE, en]
units:
  - id: kommunen
    name: { sv: Kommunen, en: The municipality }
    units:
      - { id: social, name: { sv: Socialnämnden, en: Social board } }
      - { id: skola, name: { sv: Skolnämnden, en: School board } }
themes:
  - { id: jobb, name: { sv: Fler i jobb, en: More people in work } }
reports:
  - { id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport, en: Interim report } }
`;
const HEAD =
  '# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n### Fler försörjer sig {#forsorjning}\n\n';
const MEASURE = '#### Arbetslösa {#arbetslosa unit=% direction=lower}\n\n';

type Files = Record<string, string>;

function read(files: Files) {
  const sources = Object.entries({ 'report.yaml': CONFIG, ...files }).map(([path, text]) => ({ path, text }));
  const { report, findings } = analyse({ files: sources, assets: [] });
  const textAt = (place: { file: string; start: number; end: number }) =>
    sources.find(({ path }) => path === place.file)?.text.slice(place.start, place.end);
  /** Findings of the reader, not of the rules. */
  const codes = findings
    .map(({ code }) => code)
    .filter((code) => /^[ST]|^N01|^L09/u.test(code) && code !== 'T19')
    .sort();
  return { report, findings, codes, textAt };
}

/** The one measure of a table below the usual headings. */
function measureOf(markdown: string, more: Files = {}) {
  const result = read({ 'measures/social.sv.md': `${HEAD}${markdown}`, ...more });
  const [measure] = result.report.measures;
  if (!measure) throw new Error(`no measure, but ${result.codes.join(' ')}`);
  return { ...result, measure };
}

/** `2015 women 3.2` for each value. */
function values(items: { period: { id: string } | undefined; group: string; text: string }[]): string[] {
  return items.map(({ period, group, text }) => `${period?.id ?? '?'} ${group} ${text}`);
}

const table = (...rows: string[]) => {
  const [head = '', ...body] = rows;
  const line = `|${head
    .split('|')
    .map(() => '---')
    .join('|')}|`;
  return `| ${head} |\n${line}\n${body.map((row) => `| ${row} |\n`).join('')}\n`;
};

describe('a measure table', () => {
  it.each([
    ['Totalt | 3 | 4', ' | Utfall 1–8 2016 | 2016'],
    ['Totalt | 3', ' | Utfall 1–8 2016'],
    ['Totalt | 2 | 3 | 4', ' | 2015 | Utfall 1–8 2016 | 2016'],
  ])('leaves the text of the interim report where it was when the year gets its column: %s', (row, head) => {
    const annual = `${CONFIG}  - { id: ar, kind: annual, period: "2016", title: { sv: Årsrapport, en: Annual report } }
  - { id: ar15, kind: annual, period: "2015", title: { sv: Årsrapport 2015, en: Annual report 2015 } }
`;
    const text = 'Färre söker stöd.\n\n##### Årsrapport 2016\n\nÄnnu färre söker stöd.\n';
    const { measure } = measureOf(`${MEASURE}${table(head, row)}${text}`, { 'report.yaml': annual });
    const said = measure.participations[0]?.followUps.map(({ period, outcome }) => [
      period.id,
      outcome['sv-SE']?.plain,
    ]);
    expect(said).toEqual([
      ['2016-T2', 'Färre söker stöd.'],
      ['2016', 'Ännu färre söker stöd.'],
    ]);
  });

  const { measure, report, codes, textAt } = measureOf(
    MEASURE +
      table(
        ' | Aug 2014 | Aug 2015 | Aug 2016 | Etappmål 2016 | Prognos 2016',
        'Totalt (%) | 3,2 | 3,1 | 3,2 | 3,0 | 3,1',
        'Kvinnor | 3,3 | 3,2 | 3,1 | - | ',
        'Ungdomar | 4,0 | 3,1 | 2,9 | 2,5 | ',
        'Ranking i länet | 14/22 | -/- | 16/26 | - | ',
      ),
  );

  it('stands under the theme and the goal of its headings', () => {
    expect([measure.id, measure.kind, measure.goal, measure.theme]).toEqual([
      'arbetslosa',
      'numeric',
      'forsorjning',
      'jobb',
    ]);
    expect(measure.text['sv-SE']?.plain).toBe('Arbetslösa');
    expect(report.goals.map(({ id, text }) => [id, text['sv-SE']?.plain])).toEqual([
      ['forsorjning', 'Fler försörjer sig'],
    ]);
    expect(measure.participations.map(({ unit }) => unit)).toEqual(['social']);
    expect(codes).toEqual([]);
  });

  it('has a value for each group and period, each at its own place', () => {
    expect(values(measure.observations)).toEqual([
      '2014-T2 total 3,2',
      '2015-T2 total 3,1',
      '2016-T2 total 3,2',
      '2014-T2 women 3,3',
      '2015-T2 women 3,2',
      '2016-T2 women 3,1',
      '2014-T2 ungdomar 4,0',
      '2015-T2 ungdomar 3,1',
      '2016-T2 ungdomar 2,9',
      '2014-T2 ranking-i-lanet 14/22',
      '2015-T2 ranking-i-lanet -/-',
      '2016-T2 ranking-i-lanet 16/26',
    ]);
    expect(measure.observations.map(({ place }) => textAt(place))).toEqual(
      measure.observations.map(({ text }) => text),
    );
    expect(measure.observations.every(({ unit }) => unit === undefined)).toBe(true);
  });

  it('has the groups of its rows, with the words that are not our own', () => {
    expect(measure.groups.map(({ id, text }) => [id, text['sv-SE']?.plain])).toEqual([
      ['total', undefined],
      ['women', undefined],
      ['ungdomar', 'Ungdomar'],
      ['ranking-i-lanet', 'Ranking i länet'],
    ]);
  });

  it('reads ranks by the label of their row, and the unit of the others from the measure', () => {
    const quantities = Object.fromEntries(
      measure.observations.map(({ period, group, quantity }) => [`${period.id} ${group}`, quantity]),
    );
    expect(quantities['2014-T2 ranking-i-lanet']).toEqual({ kind: 'rank', place: 14, of: 22 });
    expect(quantities['2015-T2 ranking-i-lanet']).toMatchObject({ kind: 'missing', what: 'rank' });
    expect(quantities['2016-T2 total']).toMatchObject({ kind: 'number', value: '3.2', unit: '%' });
  });

  it('has the targets that are written, and the forecast with the report that it is made in', () => {
    expect(values(measure.targets)).toEqual(['2016 total 3,0', '2016 ungdomar 2,5']);
    expect(measure.forecastValues.map(({ madeIn, period, text }) => [madeIn.id, period.id, text])).toEqual([
      ['2016-T2', '2016', '3,1'],
    ]);
  });
});

describe('the heading of a measure', () => {
  const ROWS = table(' | 2014 | 2016-T2 | Etappmål 2016', 'Totalt | 10 | 12 | 14');

  it('declares what the numbers mean', () => {
    const { measure, codes } = measureOf(
      `#### Svarstid {#svar unit=dagar direction=lägre decimals=1 source="Egen mätning" population=26 break=2015,2016 reported=annual lag=1 accumulates=ja fulfilment=progress thresholds="1 0,95" partly="≤ 15" weight=2 responsible="Chefen" baseline="34 (2014)"}\n\n${ROWS}`,
    );
    expect(codes).toEqual([]);
    expect(measure).toMatchObject({
      unitOfValue: 'dagar',
      direction: 'lower',
      decimals: 1,
      source: { 'sv-SE': { plain: 'Egen mätning' } },
      population: 26,
      methodBreaks: [{ period: { id: '2015' } }, { period: { id: '2016' } }],
      reported: 'annual',
      lagYears: 1,
      accumulates: true,
      fulfilment: 'progress',
      thresholds: { met: 1, partlyMet: 0.95 },
      partlyFrom: { quantity: { kind: 'bound', op: '<=', value: '15', unit: 'day' } },
      weight: 2,
      parties: [{ text: { 'sv-SE': { plain: 'Chefen' } } }],
      baseline: { period: { id: '2014' }, quantity: { value: '34', unit: 'day' } },
    });
  });

  it.each(['.nyckeltal', '.tunnusluku', '.key-figure'])('makes a key figure with %s', (word) => {
    expect(measureOf(`#### Svarstid {#svar ${word}}\n\n${ROWS}`).measure.kind).toBe('keyFigure');
  });

  it.each([
    ['direktion=lower', ['S04'], 'direktion'],
    ['.stor', ['S04'], 'stor'],
    ['direction=snett', ['S03'], 'snett'],
    ['decimals=9', ['S03'], '9'],
    ['population=många', ['S03'], 'många'],
    ['thresholds="0.8 1"', ['S03'], '0.8 1'],
    ['reported=aldrig', ['S03'], 'aldrig'],
    ['lag=x', ['S03'], 'x'],
    ['break=20155', ['S16'], '20155'],
    ['direction = lower', ['S03'], '{#svar direction = lower}'],
  ])('says what is wrong with %s, at its place', (attribute, expected, marked) => {
    const { codes, findings, textAt } = measureOf(`#### Svarstid {#svar ${attribute}}\n\n${ROWS}`);
    expect(codes).toEqual(expected);
    const finding = findings.find(({ code }) => code === expected[0]);
    expect(finding && textAt(finding.place)).toBe(marked);
  });

  it.each([
    ['direktion=lower', 'direction'],
    ['riktning=lägre', 'direction'],
    ['suunta=pienempi', 'direction'],
    ['enhet=dagar', 'unit'],
    ['yksikkö=päivää', 'unit'],
    ['källa=enkät', 'source'],
    ['lähde=kysely', 'source'],
    ['desimalit=1', 'decimals'],
  ])('names the attribute that %s means', (attribute, suggestion) => {
    const { findings } = measureOf(`#### Svarstid {#svar ${attribute}}\n\n${ROWS}`);
    expect(findings.find(({ code }) => code === 'S04')?.args).toEqual({
      key: attribute.split('=')[0],
      suggestion,
    });
  });

  it('names all attributes where none is like the one that stands there', () => {
    const { findings } = measureOf(`#### Svarstid {#svar zzz=1}\n\n${ROWS}`);
    const finding = findings.find(({ code }) => code === 'S04');
    expect(finding?.args).toMatchObject({
      suggestion: undefined,
      known: expect.arrayContaining(['unit', 'direction', 'source']),
    });
  });

  it('may name the goal by its id, and is then anywhere', () => {
    const central = {
      'goals/_central.sv.md': `# Kommunen {#kommunen}\n\n## Fler i jobb {#jobb}\n\n${table('Id | Mål', 'klart | Alla får svar')}`,
    };
    const text = `# Skolnämnden {#skola}\n\n### Svarstid {#svar goal=klart unit=dagar}\n\n${ROWS}`;
    const { report, codes } = read({ ...central, 'measures/skola.sv.md': text });
    expect(report.measures.map(({ id, goal, theme }) => [id, goal, theme])).toEqual([
      ['svar', 'klart', 'jobb'],
    ]);
    expect(codes).toEqual([]);
  });

  it('with an id and no goal completes the measure that is written elsewhere', () => {
    const goals = `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n${table('Id | Mål | Mått | Enhet | Riktning | Mål 2016', 'svar | Alla får svar | Svarstid | dagar | lägre | 14')}`;
    const series = `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n### Svarstid {#svar}\n\n${table(' | 2015 | 2016-T2', 'Totalt | 13 | 12')}`;
    const { report, codes } = read({ 'goals/social.sv.md': goals, 'measures/social.sv.md': series });
    const [measure, another] = report.measures;
    expect([another, codes]).toEqual([undefined, []]);
    expect(values(measure?.observations ?? [])).toEqual(['2015 total 13', '2016-T2 total 12']);
    expect(measure?.observations[1]?.quantity).toMatchObject({ value: '12', unit: 'day' });
  });
});

describe('goals in headings', () => {
  it('below the theme: the central goal, then the unit’s own', () => {
    const { report } = measureOf(
      `#### Vår egen del {#egen .bindande}\n\n##### Svarstid {#svar}\n\n${table(' | 2015', 'Totalt | 3')}`,
    );
    expect(report.goals.map(({ id, parent, units, binding }) => [id, parent, units, binding])).toEqual([
      ['forsorjning', undefined, [], false],
      ['egen', 'forsorjning', ['social'], true],
    ]);
    expect(report.measures[0]?.goal).toBe('egen');
  });

  it('without a measure are goals all the same', () => {
    const { report } = measureOf(`${MEASURE}${table(' | 2015', 'Totalt | 3')}### Ett annat mål {#annat}\n`);
    expect(report.goals.map(({ id, theme }) => [id, theme])).toEqual([
      ['forsorjning', 'jobb'],
      ['annat', 'jobb'],
    ]);
    expect(report.themes.map(({ id }) => id)).toEqual(['jobb']);
  });
});

describe('row labels and headings', () => {
  it.each([
    ['Totalt', 'total', undefined],
    ['Yhteensä (%)', 'total', '%'],
    ['Total', 'total', undefined],
    ['Kvinnor', 'women', undefined],
    ['Naiset', 'women', undefined],
    ['Män', 'men', undefined],
    ['Tytöt', 'girls', undefined],
    ['Boys', 'boys', undefined],
    ['Barnfamiljer (antal)', 'barnfamiljer', 'antal'],
    ['Unga (18–24 år)', 'unga-18-24-ar', undefined],
    ['Andel, %', 'andel', '%'],
  ])('%s', (label, group, unit) => {
    const { measure } = measureOf(`#### X {#x}\n\n${table(' | 2015', `${label} | 3`, 'Resten | 4')}`);
    expect(measure.groups[0]?.id).toBe(group);
    expect(measure.unitOfValue).toBe(unit);
  });

  it('a lone row is the total, and its label tells the unit', () => {
    const { measure } = measureOf(`#### X {#x}\n\n${table(' | 2015', 'Andel enheter (%) | 85')}`);
    expect(values(measure.observations)).toEqual(['2015 total 85']);
    expect(measure.unitOfValue).toBe('%');
    expect(measure.groups.map(({ id, text }) => [id, text['sv-SE']?.plain])).toEqual([
      ['total', 'Andel enheter'],
    ]);
  });

  it('a lone total is no group of its own', () => {
    expect(measureOf(`#### X {#x}\n\n${table(' | 2015', 'Totalt | 85')}`).measure.groups).toEqual([]);
  });

  it('each row of ranks belongs to the row above it', () => {
    const rows = ['IFO (%) | 100', 'Ranking i länet | 1/26', 'FO (%) | 77', 'Ranking i länet | 3/26'];
    const { measure, codes } = measureOf(`#### X {#x}\n\n${table(' | 2015', ...rows)}`);
    expect(values(measure.observations)).toEqual([
      '2015 ifo 100',
      '2015 ranking-i-lanet 1/26',
      '2015 fo 77',
      '2015 fo-ranking-i-lanet 3/26',
    ]);
    expect(codes).toEqual([]);
  });

  it('a heading may be of a group: the target of each part', () => {
    const { measure } = measureOf(
      `#### X {#x}\n\n${table(' | 2014 | Etappmål 2016 myndighet | Etappmål 2016 insats', 'Totalt (%) | 65 | 62 | 67', 'Kvinnor | 58 | - | -')}`,
    );
    expect(values(measure.targets)).toEqual(['2016 myndighet 62', '2016 insats 67']);
    expect(measure.groups.map(({ id }) => id)).toEqual(['total', 'women', 'myndighet', 'insats']);
  });

  it('headings on two levels are joined, blanks filled from the left', () => {
    const { measure, codes } = measureOf(
      `#### X {#x}\n\n${table(' | 2015 | | 2016 | | Etappmål 2016', ' | Kvinnor | Män | Kvinnor | Män | ', 'Totalt | 60 | 61 | 62 | 63 | 65')}`,
    );
    expect(values(measure.observations)).toEqual([
      '2015 women 60',
      '2015 men 61',
      '2016 women 62',
      '2016 men 63',
    ]);
    expect(values(measure.targets)).toEqual(['2016 total 65']);
    expect(codes).toEqual([]);
  });

  it('Finnish headings', () => {
    const { measure, codes } = measureOf(
      `#### X {#x direction=higher}\n\n${table('Ryhmä | Lähtötaso 2012 | Toteuma 2015 | Tavoite 2016 | Ennuste 2016', 'Yhteensä (%) | 1 | 2 | 3 | 2,5', 'Naiset | 1 | 2 | - | ')}`,
    );
    expect(measure.baseline?.period?.id).toBe('2012');
    expect(values(measure.observations)).toEqual(['2015 total 2', '2012 women 1', '2015 women 2']);
    expect([values(measure.targets), values(measure.forecastValues)]).toEqual([
      ['2016 total 3'],
      ['2016 total 2,5'],
    ]);
    expect(codes).toEqual([]);
  });

  it('what the table says of all its amounts', () => {
    const { measure } = measureOf(`#### X {#x}\n\nBelopp i tkr\n\n${table(' | 2015', 'Totalt | 1 200')}`);
    expect(measure.observations[0]?.quantity).toMatchObject({ value: '1200', unit: 'SEK', scale: 1000 });
    expect(measure.unitOfValue).toBe('tkr');
  });
});

describe('cells', () => {
  it('a range in a cell of its own is a range', () => {
    const { measure } = measureOf(`${MEASURE}${table(' | 2015 | Mål 2016', 'Totalt | 43-45 | 60-70')}`);
    expect(measure.observations[0]?.quantity).toMatchObject({ kind: 'range', low: '43', high: '45' });
    expect(measure.targets[0]?.quantity).toMatchObject({ kind: 'range' });
  });

  it('targets of several years in one cell are as many targets', () => {
    const { measure, textAt } = measureOf(
      `${MEASURE}${table(' | 2015 | Målvärde', 'Totalt | 16 | <14 % (2024)<15 % (2025)')}`,
    );
    expect(values(measure.targets)).toEqual(['2024 total <14 % (2024)', '2025 total <15 % (2025)']);
    expect(measure.targets.map(({ place }) => textAt(place))).toEqual(['<14 % (2024)', '<15 % (2025)']);
  });

  it('a missing value keeps its reason', () => {
    const { measure } = measureOf(
      `${MEASURE}${table(' | 2014 | 2015 | 2016', 'Totalt | - | .. | Redovisas i verksamhetsberättelsen')}`,
    );
    expect(measure.observations.map(({ quantity }) => 'reason' in quantity && quantity.reason)).toEqual([
      'unspecified',
      'suppressed',
      'notYetDue',
    ]);
  });

  it('a value that can be read in two ways is asked about', () => {
    const { codes, measure } = measureOf(`#### X {#x}\n\n${table(' | 2015', 'Totalt | 10/20')}`);
    expect(codes).toEqual(['N01']);
    expect(measure.observations[0]?.quantity.kind).toBe('missing');
  });
});

describe('notes below a table', () => {
  const notesOf = (rows: string[], below: string) => {
    const { measure, codes } = measureOf(`#### X {#x unit=%}\n\n${table(...rows)}${below}\n`);
    return {
      notes: measure.notes.map(({ mark, text }) => [mark, text['sv-SE']?.plain]),
      marks: measure.observations.map(({ text, footnotes }) => [text, ...footnotes]),
      texts: measure.participations.flatMap(({ followUps }) =>
        followUps.map(({ outcome }) => outcome['sv-SE']?.plain),
      ),
      groups: measure.groups.map(({ id }) => id),
      codes,
    };
  };

  it.each([
    ['raised', 'Ranking i länet¹ | 17/23 | 14/22*', '¹ Tre saknas.\n\n\\* Preliminärt.', '¹', '*'],
    ['GFM', 'Ranking i länet[^1] | 17/23 | 14/22*', '[^1]: Tre saknas.\n\n\\* Preliminärt.', '1', '*'],
    [
      'numbers glued to words',
      'Ranking i länet 11 | 17/23 | 14/22 12',
      '11 Tre saknas.\n\n12 Preliminärt.',
      '11',
      '12',
    ],
    ['a list to Markdown', 'Ranking i länet¹ | 17/23 | 14/22*', '¹ Tre saknas.\n\n* Preliminärt.', '¹', '*'],
  ])('%s', (_, row, below, first, second) => {
    const read = notesOf([' | 2013 | 2014', 'Totalt | 3 | 4', row], below);
    expect(read.notes).toEqual([
      [first, 'Tre saknas.'],
      [second, 'Preliminärt.'],
    ]);
    expect(read.marks.slice(2)).toEqual([
      ['17/23', first],
      ['14/22', second, first],
    ]);
    expect(read.groups).toEqual(['total', 'ranking-i-lanet']);
    expect([read.texts, read.codes]).toEqual([[], []]);
  });

  it('a mark in a heading is one of all its values', () => {
    const read = notesOf([' | 2014 | 2015 12', 'Totalt | 3 | 4'], '12 Nytt sätt att räkna.');
    expect(read.marks).toEqual([['3'], ['4', '12']]);
  });

  it('a number without a note is no mark, and a text that begins with another number no note', () => {
    const read = notesOf([' | 2014', 'Barn under 12 | 3', 'Resten | 4'], '27 personer fick arbete.');
    expect(read.groups[0]).toBe('barn-under-12');
    expect([read.notes, read.texts]).toEqual([[], ['27 personer fick arbete.']]);
  });

  it('a mark without a note is told', () => {
    expect(notesOf([' | 2014', 'Totalt | 3*'], '').codes).toEqual(['T05']);
  });

  it('a square metre is no mark', () => {
    expect(notesOf([' | 2014', 'Yta (m²) | 3', 'Resten | 4'], '').codes).toEqual([]);
  });
});

describe('text below a table', () => {
  const ROWS = table(' | Aug 2015 | Aug 2016 | Mål 2016', 'Totalt | 3 | 4 | 5');
  const followUps = (below: string) => {
    const { measure, codes } = measureOf(`${MEASURE}${ROWS}${below}\n`);
    const all = measure.participations.flatMap((participation) => participation.followUps);
    return { all, codes, measure };
  };

  it('belongs to the report whose period the table has, with bold lead-ins', () => {
    const { all, codes } = followUps(
      'Det går framåt.\n\nFler får jobb.\n\n**Bedömning:** delvis uppfyllt\n**Prognos:** uppnås delvis. Statistiken dröjer.\n**Trend:** försämrad\n**Orsak:** Konjunkturen.\n\nOch vädret.\n\n**Konsekvens:** Köer.\n**Korrigerande åtgärd:** Kurser.',
    );
    expect(codes).toEqual([]);
    expect(all).toMatchObject([
      {
        period: { id: '2016-T2' },
        outcome: { 'sv-SE': { plain: 'Det går framåt.\nFler får jobb.' } },
        assessment: { value: 'partlyMet', word: 'delvis uppfyllt' },
        forecast: { value: 'willBePartlyMet', word: 'uppnås delvis' },
        comment: { 'sv-SE': { plain: 'Statistiken dröjer.' } },
        trend: { value: 'worsened' },
        reason: { 'sv-SE': { plain: 'Konjunkturen.\nOch vädret.' } },
        consequence: { 'sv-SE': { plain: 'Köer.' } },
        correctiveAction: { 'sv-SE': { plain: 'Kurser.' } },
      },
    ]);
  });

  it('under a heading belongs to the period that it names', () => {
    const { all } = followUps(
      'Nu.\n\n##### Delårsrapport per 31 augusti 2015\n\nDå.\n\n##### Helåret {period=2016}\n\n**Läge:** uppfyllt\n',
    );
    expect(
      all.map(({ period, outcome, assessment }) => [period.id, outcome['sv-SE']?.plain, assessment?.value]),
    ).toEqual([
      ['2016-T2', 'Nu.', undefined],
      ['2015-T2', 'Då.', undefined],
      ['2016', undefined, 'met'],
    ]);
  });

  it('may give the forecast as a number', () => {
    const { measure } = followUps('**Prognos 2016:** 4,5');
    expect(measure.forecastValues.map(({ madeIn, period, text }) => [madeIn.id, period.id, text])).toEqual([
      ['2016-T2', '2016', '4,5'],
    ]);
  });

  it('with a word that nobody knows is asked about', () => {
    expect(followUps('**Bedömning:** jättebra').codes).toEqual(['T14']);
    expect(followUps('**Trend:** ↗').codes).toEqual(['T14']);
  });

  it('goes on under the id of the measure', () => {
    const { all } = followUps('Här.\n\n#### {#arbetslosa}\n\n**Orsak:** Och där.');
    expect(all.map(({ period, reason }) => [period.id, reason['sv-SE']?.plain])).toEqual([
      ['2016-T2', 'Och där.'],
    ]);
  });
});

describe('a table that cannot be read is told', () => {
  const ROWS = table(' | 2015', 'Totalt | 3');
  it.each([
    ['without a heading of its own', `${MEASURE}${ROWS}\nText.\n\n${ROWS}`, ['T02']],
    ['a row without a label', `${MEASURE}${table(' | 2015', 'Totalt | 3', ' | 4')}`, ['T02']],
    ['a row that is short', `${MEASURE}${table(' | 2015 | 2016', 'Totalt | 3')}`, ['T01']],
    ['a label twice', `${MEASURE}${table(' | 2015', 'Totalt | 3', 'Totalt | 4')}`, ['S06']],
    ['a heading that nobody knows', `${MEASURE}${table(' | 2015 | Vadan', 'Totalt | 3 | x')}`, ['T04']],
    ['a target of an unclear period', `${MEASURE}${table(' | 2015 | Mål 2016-1H', 'Totalt | 3 | 4')}`, []],
    [
      'an unclear period',
      `${MEASURE}${table(' | 2015 | Osavuosikatsaus 2/2016', 'Totalt | 3 | 4')}`,
      ['S16'],
    ],
    ['years in the first column', `### Antal\n\n${table('År | Kvinnor | Män', '2015 | 3 | 4')}`, ['T16']],
    [
      'narratives in the cells',
      `### Kurser\n\n${table(' | 2015 | 2016', `Kurser | ${'Vi höll kurser. '.repeat(9)} | ${'Vi slutade. '.repeat(9)}`)}`,
      ['T16'],
    ],
  ])('%s', (_, markdown, expected) => {
    const above = `${HEAD}${MEASURE.replace('arbetslosa', 'annan')}${ROWS}`;
    expect(read({ 'measures/social.sv.md': `${above}${markdown}` }).codes).toEqual(expected);
  });

  it('under no goal, and with no id of a measure', () => {
    const text = `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n#### X\n\n${ROWS}`;
    expect(read({ 'measures/social.sv.md': text }).codes).toEqual(['T02']);
  });
});

describe('cells that are merged over several columns leave two rows of headings', () => {
  const TELL = `${HEAD}${MEASURE}`;
  const LOST = 'Det finns två rader';
  it.each([
    ['a wide table', HEAD, table('Mått | Utfall | | Mål', ' | 2015 | 2016-T2 | 2016', `${LOST} | 3 | 4 | 5`)],
    ['its own row of headings', HEAD, table(' | Resultat | ', 'Mått | 2015 | 2016-T2', `${LOST} | 3 | 4`)],
    [
      'goals',
      '# Socialnämnden\n\n## Fler i jobb\n\n',
      table('Mål | | ', 'Nyckelmål | Mätare | Status 2016-T2', `${LOST} | Svar | pågår`),
    ],
    [
      'the same words twice',
      TELL,
      table('Grupp | Utfall | Utfall | Mål', ' | 2015 | 2016-T2 | helår 2016', 'Totalt | 3 | 4 | 5'),
    ],
  ])('%s: only that is told', (_, above, rows) => {
    const { findings } = read({ 'measures/social.sv.md': `${above}${rows}\n#### {#svar}\n\nText.\n` });
    const told = findings.filter(({ code }) => code !== 'L04');
    expect(told.map(({ code, args }) => [code, 'isGrouped' in args])).toEqual([['T04', true]]);
  });

  it.each([
    ['a row of words that are no headings', table('Mått | | Mål', 'Svar | 2015 | Alla får svar')],
    ['no heading is merged', table('Mått | Status | Mål', 'Mått | Status | Mål')],
    [
      'sentences with the words of headings',
      table('Mått | | Mål', `Mått ${'x'.repeat(40)} | | Mål ${'x'.repeat(40)}`),
    ],
  ])('but not %s', (_, rows) => {
    const { findings } = read({ 'goals/social.sv.md': `# Socialnämnden\n\n## Fler i jobb\n\n${rows}` });
    expect(findings.filter(({ args }) => 'isGrouped' in args)).toEqual([]);
  });
});

describe('a wide table', () => {
  const WIDE = table(
    'Id | Mål | Mått | Enhet | Riktning | Grupp | Utgångsvärde 2014 | Utfall 2015 | Utfall 2016-T2 | Mål 2016 | Prognos 2016 | Status | Trend | Källa',
    'tid | Vi är snabba | Handläggningstid | dagar | lägre | Totalt | 14 | 13 | 12,5* | ≤ 10 | 11 | delvis uppfyllt | + | Eget system',
    ' | | | | | Kvinnor | 15 | 14 | 13 | - | 12 | | | ',
    'svar | | Svar i tid | % | högre | | 80 | 85 | 90 | 95 | uppnås | uppfyllt | oförändrad | ',
    'rutin | | Rutiner införs | | | | | | Klart i juni | | uppnås | genomförd | | ',
  );
  const { report, codes } = read({
    'goals/social.sv.md': `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n${WIDE}\\* Preliminärt.\n`,
  });
  const [tid, svar, rutin] = report.measures;
  const followUp = (index: number) => report.measures[index]?.participations[0]?.followUps[0];

  it('is read without a remark', () => {
    expect(codes).toEqual([]);
    expect(report.measures.map(({ id, kind }) => [id, kind])).toEqual([
      ['tid', 'numeric'],
      ['svar', 'numeric'],
      ['rutin', 'activity'],
    ]);
  });

  it('goes on with another group where the measure is blank', () => {
    expect(tid?.groups.map(({ id }) => id)).toEqual(['total', 'women']);
    expect(values(tid?.observations ?? [])).toEqual([
      '2015 total 13',
      '2016-T2 total 12,5',
      '2014 women 15',
      '2015 women 14',
      '2016-T2 women 13',
    ]);
    expect(values(tid?.targets ?? [])).toEqual(['2016 total ≤ 10']);
    expect([tid?.baseline?.text, tid?.baseline?.period?.id]).toEqual(['14', '2014']);
    expect(values(tid?.forecastValues ?? [])).toEqual(['2016 total 11', '2016 women 12']);
    expect(tid?.source['sv-SE']?.plain).toBe('Eget system');
    expect(tid?.notes.map(({ mark, text }) => [mark, text['sv-SE']?.plain])).toEqual([['*', 'Preliminärt.']]);
  });

  it('has words and numbers of forecast apart, and the trend', () => {
    expect([followUp(0)?.trend?.value, followUp(0)?.forecast]).toEqual(['improved', undefined]);
    expect([followUp(1)?.trend?.value, followUp(1)?.forecast?.value]).toEqual(['unchanged', 'willBeMet']);
    expect(svar?.forecastValues).toEqual([]);
  });

  it('keeps the text of an activity as text', () => {
    expect([rutin?.observations, followUp(2)?.outcome['sv-SE']?.plain]).toEqual([[], 'Klart i juni']);
  });

  it('may take its goal from the heading', () => {
    const rows = table(
      'Id | Mått | Enhet | Utfall 2016-T2 | Mål 2016 | Utvecklingsåtagande',
      'kurs | Kurser | st | 5 | 6 | Ordna fler',
    );
    const { measure, codes: found } = measureOf(rows);
    expect([measure.goal, found]).toEqual(['forsorjning', []]);
    expect(measure.actions.map((action) => action['sv-SE']?.plain)).toEqual(['Ordna fler']);
  });

  it('does not guess what an arrow means, nor a dash among plus signs', () => {
    const rows = table(
      'Mål | Mått | Utfall 2016-T2 | Mål 2016 | Trend',
      'A | B | 1 | ≥ 2 | +',
      '| C | 1 | ≥ 2 | -',
      '| D | 1 | ≥ 2 | ↑',
      '| E | 1 | ≥ 2 | −',
    );
    const { codes: found, report: model } = read({
      'goals/social.sv.md': `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n${rows}`,
    });
    expect(found).toEqual(['T14', 'T14']);
    expect(model.measures.map((measure) => measure.participations[0]?.followUps[0]?.trend?.value)).toEqual([
      'improved',
      undefined,
      undefined,
      'worsened',
    ]);
  });
});

describe('commitments', () => {
  const ROWS = table(
    'Id | Utvecklingsåtagande | Ansvarig | Delårsrapport 1–8 2016 | Status',
    'karta | Kartlägga behovet | Kvalitetschefen | Pågår enligt plan | pågår',
    ' | Utveckla webben | | Klart | genomförd',
  );

  it.each([
    [
      'under the goal of the headings',
      `${MEASURE}${table(' | 2015', 'Totalt | 3')}#### Utvecklingsåtaganden\n\n${ROWS}`,
    ],
    ['right below the goal', ROWS],
  ])('%s', (_, markdown) => {
    const { report, codes } = read({ 'measures/social.sv.md': `${HEAD}${markdown}` });
    expect(codes).toEqual([]);
    expect(report.commitments).toMatchObject([
      {
        id: 'karta',
        idIsDerived: false,
        goal: 'forsorjning',
        theme: 'jobb',
        unit: 'social',
        text: { 'sv-SE': { plain: 'Kartlägga behovet' } },
      },
      { idIsDerived: true, text: { 'sv-SE': { plain: 'Utveckla webben' } } },
    ]);
    expect(report.commitments.map(({ followUps }) => followUps[0]?.status?.value)).toEqual([
      'inProgress',
      'done',
    ]);
    expect(report.commitments[0]?.parties[0]?.text['sv-SE']?.plain).toBe('Kvalitetschefen');
  });

  it('have their goal in a column, a blank cell being the one above', () => {
    const rows = table('Mål | Åtagande | Status 1–8 2016', 'Vi växer | Ett | pågår', ' | Två | genomförd');
    const { report } = read({
      'goals/social.sv.md': `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n${rows}`,
    });
    expect(new Set(report.commitments.map(({ goal }) => goal))).toEqual(
      new Set(report.goals.map(({ id }) => id)),
    );
    expect(report.commitments).toHaveLength(2);
  });

  it('with no goal, or the id of another, are told', () => {
    expect(
      read({ 'measures/social.sv.md': `# Socialnämnden {#social}\n\n## Fler i jobb {#jobb}\n\n${ROWS}` })
        .codes,
    ).toEqual(['T02', 'T02']);
    const twice = `${HEAD}${ROWS}### Ett annat mål {#annat}\n\n${table('Id | Utvecklingsåtagande | Status', 'karta | Något helt annat | pågår')}`;
    expect(read({ 'measures/social.sv.md': twice }).codes).toEqual(['S06']);
  });
});

describe('values of several units', () => {
  const ROWS = (value: string) => table(' | 2015 | Mål 2016', `Totalt | ${value} | 60`);
  const central = {
    'goals/_central.sv.md': `# Kommunen {#kommunen}\n\n## Fler i jobb {#jobb}\n\n${table('Id | Mål', 'klart | Alla får svar')}`,
  };
  const unit = (name: string, body: string) =>
    `# Nämnden {#${name}}\n\n### Delad {#delad goal=klart unit=% direction=higher}\n\n${body}`;

  it('belong to the unit that says them', () => {
    const { report } = read({
      ...central,
      'measures/skola.sv.md': unit('skola', ROWS('50')),
      'measures/social.sv.md': `# Socialnämnden {#social}\n\n### Delad {#delad}\n\n${table(' | 2015', 'Totalt | 40')}`,
    });
    const [measure] = report.measures;
    expect(
      measure?.observations.map(({ unit: of, text, quantity }) => [
        of,
        text,
        'unit' in quantity && quantity.unit,
      ]),
    ).toEqual([
      ['skola', '50', '%'],
      ['social', '40', '%'],
    ]);
  });

  it('are the measure’s where one unit alone has some', () => {
    const { report } = read({ ...central, 'measures/skola.sv.md': unit('skola', ROWS('50')) });
    expect(report.measures[0]?.observations.map(({ unit: of }) => of)).toEqual([undefined]);
  });
});

describe('what two places say of one value', () => {
  const rows = table(' | 2015 | 2016-T2', 'Totalt | 50 | 55');

  it('is told where it differs, with both places', () => {
    const { findings, textAt } = measureOf(`${MEASURE}${rows}`, {
      'measures/tal.yaml':
        'version: 1\nmeasures:\n  - { id: arbetslosa, unit: "%", series: { total: { "2016-T2": 58 } } }\n',
    });
    const told = findings.filter(({ code }) => code === 'T17');
    expect(told.map(({ place }) => textAt(place))).toEqual(['58']);
    expect(told[0]?.related?.map(({ place }) => textAt(place))).toEqual(['55']);
  });

  it.each([
    ['1 180,2', '1,181.2', ['L09']],
    ['1 181,2', '1,181.2', []],
    ['1.181,2', '1,181.2', []],
  ])('in Swedish %s, in English %s', (swedish, english, codes) => {
    const body = (value: string) => table(' | 2016-T2', `Totalt | ${value}`);
    const { codes: told } = read({
      'measures/social.sv.md': `${HEAD}#### Timmar {#timmar unit=timmar}\n\n${body(swedish)}`,
      'measures/social.en.md': `# Social board {#social}\n\n## More people in work {#jobb}\n\n### More people support themselves {#forsorjning}\n\n#### Hours {#timmar}\n\n${body(english)}`,
    });
    expect(told).toEqual(codes);
  });
});

describe('a cell of a measure table', () => {
  it.each(['30 1', '#N/A', 'nytt mått', 'tulossa'])('that says %s is asked about', (cell) => {
    const { codes, measure } = measureOf(`${MEASURE}${table(' | 2015 | 2016-T2', `Totalt | 50 | ${cell}`)}`);
    expect(codes).toEqual(['N01']);
    expect(measure.observations.at(-1)?.quantity.kind).toBe('missing');
  });

  it('in the column and the row of one group belongs to that group', () => {
    const { measure } = measureOf(
      `${MEASURE}${table(' | 2016-T2 | Etappmål 2016 kvinnor', 'Totalt | 50 | -', 'Kvinnor | 51 | 60')}`,
    );
    expect(values(measure.targets)).toEqual(['2016 women 60']);
  });
});

describe('language editions', () => {
  const SWEDISH = `${HEAD}${MEASURE}${table(' | 2015 | 2016-T2 | Etappmål 2016', 'Totalt* | 50 | - | 60', 'Kvinnor | 51 | 52 | -', 'Barnfamiljer | 40 | 41 | -')}\\* Preliminärt.\n\nDet går bra.\n`;
  const english = (body: string) =>
    `# Social board {#social}\n\n## More people in work {#jobb}\n\n### More people support themselves {#forsorjning}\n\n${body}`;
  const both = (body: string) =>
    read({ 'measures/social.sv.md': SWEDISH, 'measures/social.en.md': english(body) });

  it('a table that is repeated gives its words', () => {
    const { report, codes } = both(
      `#### Unemployed {#arbetslosa}\n\n${table(' | 2015 | 2016-T2 | Target 2016', 'Total* | 50 | - | 60', 'Women | 51 | 52 | -', 'Families | 40 | 41 | -')}\\* Preliminary.\n\nIt goes well.\n`,
    );
    const [measure] = report.measures;
    expect(codes).toEqual([]);
    expect(measure?.text).toMatchObject({ en: { plain: 'Unemployed' } });
    expect(report.goals[0]?.text).toMatchObject({ en: { plain: 'More people support themselves' } });
    expect(measure?.groups[2]).toMatchObject({
      id: 'barnfamiljer',
      text: { 'sv-SE': { plain: 'Barnfamiljer' }, en: { plain: 'Families' } },
    });
    expect(measure?.notes[0]?.text).toMatchObject({ en: { plain: 'Preliminary.' } });
    expect(measure?.participations[0]?.followUps).toHaveLength(1);
    expect(measure?.participations[0]?.followUps[0]?.outcome).toMatchObject({
      en: { plain: 'It goes well.' },
    });
    expect(measure?.observations).toHaveLength(6);
  });

  it('a value that differs is told, also where one of them has none', () => {
    const { codes, findings, textAt } = both(
      `#### Unemployed {#arbetslosa}\n\n${table(' | 2015 | 2016-T2 | Target 2016', 'Total | 50 | 55 | 61', 'Women | 51 | 52 | -', 'Families | 40 | 42 | -')}`,
    );
    expect(codes).toEqual(['L09', 'L09', 'L09']);
    const told = findings.flatMap((finding) => (finding.code === 'L09' ? [textAt(finding.place)] : []));
    expect(told.sort()).toEqual(['42', '55', '61']);
  });

  it.each([
    ['besök', 'visits', { en: 'visits' }],
    ['dagar', 'days', {}],
    ['%', '%', {}],
  ])('a unit of %s and %s', (swedish, translated, expected) => {
    const rows = table(' | 2016-T2', 'Totalt | 5');
    const { report } = read({
      'measures/social.sv.md': `${HEAD}#### X {#x unit=${swedish}}\n\n${rows}`,
      'measures/social.en.md': english(`#### X {#x unit=${translated}}\n\n${rows}`),
    });
    expect(report.measures[0]?.unitByLanguage).toEqual(expected);
  });

  it('headings with ids and text are enough', () => {
    const { report, findings } = both(
      '#### Unemployed {#arbetslosa}\n\nIt goes well.\n\n**Reason:** The economy.\n',
    );
    const [measure] = report.measures;
    const followUp = measure?.participations[0]?.followUps[0];
    expect(measure?.text).toMatchObject({ en: { plain: 'Unemployed' } });
    expect(report.goals[0]?.text).toMatchObject({ en: { plain: 'More people support themselves' } });
    expect([followUp?.period.id, followUp?.outcome.en?.plain, followUp?.reason.en?.plain]).toEqual([
      '2016-T2',
      'It goes well.',
      'The economy.',
    ]);
    expect(
      findings.filter(({ code }) => ['S05', 'L04', 'L09', 'T19'].includes(code)).map(({ args }) => args),
    ).toEqual([
      // The Swedish text has no reason; the group of families and the note no English words.
      expect.objectContaining({ gap: 'missingText', text: 'The economy.' }),
      expect.objectContaining({ gap: 'missingText', text: 'Barnfamiljer' }),
      expect.objectContaining({ gap: 'missingText', text: 'Preliminärt.' }),
    ]);
  });
});
