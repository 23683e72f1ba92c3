// Measures with numbers as a reader meets them: cards, tables, charts; in four languages, interim and annual.
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePeriod } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { decimal, type Quantity } from '../src/quantity/index.js';
import { makeContext } from '../src/render/context.js';
import { buildView, dataTables, renderHtml, reportDocument, type View } from '../src/render/index.js';
import { shownResults } from '../src/render/view/shown-results.js';
import { readTemplate, type TemplateFiles } from '../src/source/index.js';
import { measureFixture, measureViewOptions } from './support/measure-fixture.js';
import { shown as makeShown } from './support/shown.js';

const { report, interim, annual } = measureFixture();
const LANGUAGES = ['sv-SE', 'sv-FI', 'fi-FI', 'en'];
const view = (language: string, scores = interim, of = report) =>
  buildView(of, scores, measureViewOptions(language));
const measureOf = (of: typeof report, id: string) => of.measures.find((measure) => measure.id === id)!;
const swedish = view('sv-SE');
const swedishYear = view('sv-SE', annual);
const templates = new Map<string, TemplateFiles>();
beforeAll(async () => {
  for (const name of ['interim', 'annual'])
    templates.set(name, await readTemplate(name, { builtin: 'templates' }));
});
const html = (shown: View) =>
  renderHtml(shown, templates.get(shown.document.kind)!, { fonts: [], medium: 'screen' });

const cardsOf = (shown: View) =>
  shown.themes.flatMap(({ goals }) => goals.flatMap(({ measures }) => measures));
const cardOf = (shown: View, id: string) => cardsOf(shown).find(({ anchor }) => anchor === `measure-${id}`)!;
const factsOf = (shown: View, id: string, speaker = 0) => cardOf(shown, id).speakers[speaker]!.facts;
/** A table as rows of words: *Totalt: 3,3 | 3,2 | – redovisas när året är slut*. */
const tableOf = (shown: View, id: string) => {
  const { columns, rows } = cardOf(shown, id).table!;
  const cell = (each: (typeof rows)[number]['cells'][number]) =>
    [each.value ?? '–', each.reason ?? ''].join(' ').trim() +
    each.marks.map(({ text }) => `[${text}]`).join('');
  return [
    columns.map(({ text, note }) => [text.plain, note ?? ''].join(' ').trim()).join(' | '),
    ...rows.map(({ head, cells }) => `${head.text.plain}: ${cells.map(cell).join(' | ')}`),
  ];
};
const chartOf = (shown: View, id: string) => cardOf(shown, id).chart!.drawing;
const wordsOf = (shown: View, id: string) =>
  chartOf(shown, id).labels.map(({ lines }) => lines.map(({ text }) => text).join(' '));

describe('a card', () => {
  test('says outcome, target, status, fulfilment, forecast, trend and the gap between groups', () => {
    const facts = factsOf(swedish, 'arbetslosa');
    expect(facts.outcome).toEqual({
      label: 'Utfall jan–aug 2016',
      value: '3,2\u00A0%',
      none: null,
      group: null,
      groups: [],
    });
    expect(facts.target).toEqual({ label: 'Målvärde 2016', value: 'högst\u00A03,0\u00A0%' });
    expect(facts.status?.word).toBe('delvis uppnått');
    expect(facts.fulfilment).toBe('94\u00A0% av målet (målvärdet 3,0 delat med utfallet 3,2)');
    expect(facts.forecast).toMatchObject({ label: 'Prognos 2016', value: '3,1\u00A0%' });
    expect(facts.trend).toMatchObject({
      word: 'försämrad',
      against: 'jämfört med 3,1\u00A0%\u00A0jan–aug\u00A02015',
    });
    expect(facts.gap).toEqual({ label: 'Kvinnor jämfört med män', value: '−0,1\u00A0procentenheter' });
  });

  test('shows the decimals that it takes where rounding would reach a limit, and so does report.json', () => {
    const scores = structuredClone(interim);
    const state = scores.numbers.arbetslosa?.[0]?.groups[0]?.state;
    expect(state?.ratio).toBeDefined();
    // 3.0 ÷ 3.2 is 93.75 %.
    if (state) state.thresholds = { met: 1, partlyMet: 0.94 };
    const shown = view('sv-SE', scores);
    expect(factsOf(shown, 'arbetslosa').fulfilment).toMatch(/^93,8\u00A0% av målet/u);
    const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
    const { scores: written } = reportDocument(report, [scores], {
      toolVersion: '1.0.0',
      findings: [],
      locate,
    });
    const scored = written[0]?.numbers.find(({ measure }) => measure === 'arbetslosa');
    const judged = written[0]?.measures.find(({ id }) => id === 'arbetslosa');
    expect([scored?.groups[0]?.state.ratio?.percent, judged?.state.fulfilment?.percent]).toEqual([
      93.8, 93.8,
    ]);
    const [observed] = dataTables(report, scores, { language: 'sv-SE', locate })
      .filter(({ name }) => name === 'assessments')
      .flatMap(({ fields, rows }) => {
        const at = (name: string) => fields.findIndex((field) => field.name === name);
        return rows
          .filter((row) => row[at('id')] === 'arbetslosa')
          .map((row) => row[at('fulfilment_percent')]);
      });
    expect(observed).toBe('93.8');
  });

  test('writes where higher is better as so much of so much', () => {
    expect(factsOf(swedish, 'behandling').fulfilment).toBe('99\u00A0% av målet (71\u00A0av\u00A072)');
  });

  test('has no percentage where a ratio means nothing', () => {
    for (const id of ['rang', 'nojda', 'serveringstillstand', 'ekologiskt', 'tom']) {
      expect(factsOf(swedish, id).fulfilment).toBeNull();
    }
  });

  test('says why there is no judgement', () => {
    expect(factsOf(swedish, 'serveringstillstand')).toMatchObject({
      status: { assessment: 'notAssessed' },
      noJudgement: 'en del av året jämförs inte med årets målvärde',
    });
    expect(factsOf(swedish, 'ekologiskt').outcome).toMatchObject({
      value: null,
      none: 'redovisas när året är slut',
    });
    expect(factsOf(swedish, 'tom').outcome).toMatchObject({ value: null, none: 'inget utfall för perioden' });
  });

  test('does not judge a key figure', () => {
    expect(cardOf(swedish, 'sjuk').keyFigure).toBe('Nyckeltal');
    expect(factsOf(swedish, 'sjuk')).toMatchObject({ status: null, target: null, forecast: null });
  });

  test.each([
    ['sv-SE', 'higher', 'högre', 'förbättrad'],
    ['sv-SE', 'lower', 'högre', 'försämrad'],
    ['fi-FI', 'higher', 'suurempi', 'parantunut'],
    ['en', 'higher', 'higher', 'improved'],
  ] as const)(
    'says in %s how a value has moved where no way is better, not %s',
    (language, way, neutral, judged) => {
      const withDirection = (direction: 'higher' | 'lower' | undefined) => {
        const copy = structuredClone(report);
        Object.assign(measureOf(copy, 'utredningar'), { direction, targets: [] });
        const made = makeShown(copy);
        return buildView(made.report, made.scores.reports[0]!, measureViewOptions(language));
      };
      const shown = withDirection(undefined);
      expect(factsOf(withDirection(way), 'utredningar').trend?.word).toBe(judged);
      expect(factsOf(shown, 'utredningar').trend).toEqual({
        ...factsOf(withDirection('higher'), 'utredningar').trend,
        word: neutral,
      });
      expect(shown.legend.arrows).not.toBeNull();
    },
  );

  test('compares ranks as parts of all places, and says so', () => {
    const facts = factsOf(swedish, 'rang');
    expect(facts.outcome.value).toBe('plats\u00A016\u00A0av\u00A026');
    expect(facts.trend).toMatchObject({
      word: 'oförändrad',
      against: 'jämfört med plats\u00A014\u00A0av\u00A024\u00A0jan–aug\u00A02015',
    });
    expect(cardOf(swedish, 'rang').notes.join()).toContain('ändrats från 24 till 26');
  });

  test('shows the value of the year before where it is late by design', () => {
    expect(factsOf(swedish, 'behandling').outcome).toMatchObject({
      label: 'Utfall jan–aug 2015',
      value: '71\u00A0%',
    });
    expect(cardOf(swedish, 'behandling').notes).toEqual(['Värdet redovisas ett år i efterhand.']);
  });

  test('gives each unit with numbers of its own its facts, the level above first', () => {
    const { speakers } = cardOf(swedish, 'utredningar');
    expect(
      speakers.map(({ levelAbove, units }) => levelAbove ?? units.map(({ text }) => text.plain).join()),
    ).toEqual(['Gemensam uppföljning', 'Vuxna', 'Barn och unga']);
    expect(speakers.map(({ facts }) => facts.outcome.value)).toEqual(['88\u00A0%', '93\u00A0%', '81\u00A0%']);
    expect(speakers.map(({ facts }) => facts.status?.assessment)).toEqual(['partlyMet', 'met', 'partlyMet']);
  });

  test('stands in place of a row of the goal table, and the unit’s row leads to it', () => {
    const [goal] = swedish.themes[0]!.goals;
    expect(goal?.table?.rows.map(({ measure }) => measure.plain)).toEqual(['En ny jobbmässa ordnas']);
    expect(goal?.measures).toHaveLength(11);
    const rows = swedish.units.flatMap(({ groups }) => groups.flatMap(({ table }) => table.rows));
    const row = rows.find(({ anchor }) => anchor === 'unit-unga-measure-utredningar');
    expect(row?.measureHref).toBe('#measure-utredningar');
    expect(row?.followUp.statements[0]?.text.plain).toBe(
      'Totalt 81\u00A0%; Kvinnor 80\u00A0%; Män 82\u00A0%',
    );
  });

  test('a goal with measures of numbers only has no table', () => {
    const only = { ...report, measures: report.measures.filter(({ kind }) => kind === 'numeric') };
    const [goal] = buildView(only, interim, measureViewOptions('sv-SE')).themes[0]!.goals;
    expect(goal?.table).toBeNull();
    expect(goal?.measures.length).toBeGreaterThan(0);
  });
});

describe('the target of a measure without a value', () => {
  const EITHER = { '2016-T2': '60', 2016: '90' };
  test.each<[string, typeof interim, Record<string, string>, string | null]>([
    ['of the part of the year in a report of it', interim, EITHER, '60\u00A0%'],
    ['of the year in a report of the year', annual, EITHER, '90\u00A0%'],
    ['of the year where the part has none', interim, { 2016: '90' }, '90\u00A0%'],
    ['none where another part of the year has one', interim, { '2016-T1': '30' }, null],
    ['none of a part in a report of the year', annual, { '2016-T2': '60' }, null],
  ])('is that which will judge it: %s', (_, { kind }, byPeriod, expected) => {
    const changed = structuredClone(report);
    const [alone, shared] = ['tom', 'utredningar'].map((id) => measureOf(changed, id));
    for (const measure of [alone!, shared!]) {
      const [target] = measure.targets;
      measure.targets = Object.entries(byPeriod).map(([id, value]) => {
        const quantity: Quantity = { kind: 'number', value: decimal(value), unit: '%', scale: 1 };
        return { ...target!, quantity, text: value, period: parsePeriod(id)! };
      });
    }
    // Of years that are over, so that the year's overview has a row.
    alone!.observations = structuredClone(measureOf(report, 'nojda').observations.slice(1, 2));
    alone!.reported = 'annual';
    Object.assign(shared!, { observations: [], forecastValues: [] });
    const { report: ready, scores } = makeShown(changed);
    const scored = scores.reports.find((each) => each.kind === kind)!;
    const seen = view('sv-SE', scored, ready);
    expect(['tom', 'utredningar'].map((id) => factsOf(seen, id).target?.value ?? null)).toEqual([
      expected,
      expected,
    ]);
    const context = makeContext(ready, scored, measureViewOptions('sv-SE'));
    const listed = shownResults(scored.numbers.tom![0]!.groups, measureOf(ready, 'tom'), context);
    // A year that is over has nothing to list without its value.
    expect(listed.map(({ target }) => target)).toEqual(kind === 'interim' ? [expected] : []);
    const rows = seen.yearOverview?.themes.flatMap((theme) => theme.rows) ?? [];
    const row = rows.find(({ href }) => href === '#measure-tom');
    expect(row?.target ?? null).toBe(kind === 'interim' ? null : expected);
  });
});

describe('names of groups', () => {
  const named = (id: string, group: string, name: string) => {
    const changed = structuredClone(report);
    const measure = measureOf(changed, id);
    const text = { 'sv-SE': { plain: name, place: measure.places[0]! } };
    measure.groups = [...measure.groups.filter((each) => each.id !== group), { id: group, text }];
    return view('sv-SE', interim, changed);
  };

  test.each([
    ['LSS', 'LSS'],
    ['Hemtjänst', 'Hemtjänst'],
    ['Män', 'män'],
  ])(
    '%s stands as %s after other words: the author’s as written, ours with a small letter',
    (name, within) => {
      const { rows } = cardOf(named('utredningar', 'men', name), 'utredningar').table!;
      expect(rows.map(({ head }) => head.text.plain)).toContain(`Barn och unga, ${within}`);
      const { gap } = factsOf(named('arbetslosa', 'men', name), 'arbetslosa');
      expect(gap?.label).toBe(`Kvinnor jämfört med ${within}`);
    },
  );
});

describe('the table', () => {
  test('has history, this period, forecast and target', () => {
    expect(tableOf(swedish, 'arbetslosa')).toEqual([
      'jan–aug 2013 | jan–aug 2014 | jan–aug 2015 | jan–aug 2016 | Prognos 2016 | Målvärde 2016',
      'Totalt: 3,3 | 3,2 | 3,1 | 3,2 | 3,1 | ≤ 3,0',
      'Kvinnor: 3,4 | 3,3 | 3,2 | 3,1 | – | –',
      'Män: 3,3 | 3,1 | 3,0 | 3,2 | – | –',
    ]);
    expect(cardOf(swedish, 'arbetslosa').table).toMatchObject({ caption: 'Utfall och målvärde, %' });
    expect(cardOf(swedish, 'arbetslosa').table?.columns.map(({ kind }) => kind)).toEqual([
      'history',
      'history',
      'history',
      'now',
      'forecast',
      'target',
    ]);
  });

  test('marks notes at values and lists them below', () => {
    expect(tableOf(swedish, 'rang')[1]).toBe(
      'Totalt: 17\u00A0av\u00A023[1] | 14\u00A0av\u00A022 | 14\u00A0av\u00A024 | 16\u00A0av\u00A026 | 13\u00A0av\u00A026',
    );
    const [note] = cardOf(swedish, 'rang').footnotes;
    expect(note).toMatchObject({ mark: '1', text: { plain: '2013 saknas tre kommuner.' } });
    expect(cardOf(swedish, 'rang').table?.rows[0]?.cells[0]?.marks[0]?.href).toBe(`#${note?.anchor}`);
  });

  test('says where the method is new', () => {
    expect(tableOf(swedish, 'forsorjning')[0]).toContain('2014 ny mätmetod');
    expect(cardOf(swedish, 'forsorjning').notes[0]).toMatch(/^Mätmetoden är ny från och med 2014\./);
  });

  test('says why a value is missing, and never leaves a cell empty', () => {
    expect(factsOf(swedish, 'ekologiskt').outcome.none).toBe('redovisas när året är slut');
    expect(tableOf(swedish, 'ekologiskt')).toEqual(['2015 | Målvärde 2016', 'Totalt: 34,1 | 35,0']);
    expect(tableOf(swedish, 'serveringstillstand')[1]).toBe('Totalt: 1 | – | 25 | > 27');
    for (const shown of [swedish, swedishYear]) {
      for (const { table } of cardsOf(shown)) {
        for (const cell of table?.rows.flatMap(({ cells }) => cells) ?? []) {
          expect(cell.value ?? cell.reason ?? cell.hiddenReason).toBeTruthy();
        }
      }
      expect(html(shown)).not.toMatch(/<t[dh][^>]*>\s*<\/t[dh]>/);
    }
  });

  test('goes down where there are many periods', () => {
    const { columns, rows, corner } = cardOf(swedish, 'sjuk').table!;
    expect(corner).toBe('Period');
    expect(columns).toHaveLength(1);
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)?.head).toMatchObject({ text: { plain: 'aug 2016' }, kind: 'now' });
  });

  test('changes rows and columns on a phone where it is then narrower', () => {
    const isTurned = (id: string) => cardOf(swedish, id).table?.isTurnedOnPhone;
    expect(['arbetslosa', 'rang', 'ekologiskt', 'sjuk'].map(isTurned)).toEqual([true, true, false, false]);
    expect(html(swedish).match(/turns-on-phone" role="table"/g)?.length).toBeGreaterThan(1);
  });

  test('of an interim report knows nothing of what came later; that of the year compares years', () => {
    expect(tableOf(swedish, 'ekologiskt').join()).not.toContain('36,0');
    expect(tableOf(swedishYear, 'ekologiskt')).toEqual([
      '2015 | 2016 | Målvärde 2016',
      'Totalt: 34,1 | 36,0 | 35,0',
    ]);
    expect(tableOf(swedishYear, 'nojda')[0]).toBe('2012 | 2014 | 2016 | Målvärde 2016');
    expect(factsOf(swedishYear, 'ekologiskt').forecast).toBeNull();
  });

  test('writes decimals as the measure asks, and numbers as the language does', () => {
    expect(tableOf(view('en'), 'arbetslosa')[1]).toBe('Total: 3.3 | 3.2 | 3.1 | 3.2 | 3.1 | ≤ 3.0');
    expect(tableOf(view('fi-FI'), 'forsorjning')[1]).toContain('1\u00A0240 | 1\u00A0198');
    expect(tableOf(swedish, 'ekologiskt')[1]).toContain('35,0');
  });
});

describe('the chart', () => {
  test('is drawn where a group has two values', () => {
    const having = cardsOf(swedish).filter(({ chart }) => chart !== null);
    expect(having.map(({ anchor }) => anchor.replace('measure-', ''))).toEqual([
      'arbetslosa',
      'rang',
      'forsorjning',
      'nojda',
      'serveringstillstand',
      'behandling',
      'sjuk',
      'utredningar',
      'grupper',
    ]);
  });

  test.each([
    ['from nothing to something', ['0', '4'], true],
    ['nothing all the time', ['0', '0'], true],
    ['one value, which is nothing', ['–', '0'], false],
  ])('has nought for a value like any other: %s', (_, [before, after], isDrawn) => {
    const config = `version: 1
organisation: { name: { sv: Exempelkommunen }, kind: municipality, country: SE }
languages: [sv]
units: [{ id: namnd, name: { sv: Nämnden } }]
reports: [{ id: helar, kind: annual, period: 2016, title: { sv: Verksamhetsberättelse } }]
`;
    const table = `# Nämnden {#namnd}
## Trygghet {#trygghet}
### Färre avhyses {#farre}

#### Avhysningar {#avhysningar unit=st direction=lower}

| Grupp  | 2015      | 2016     |
|--------|----------:|---------:|
| Totalt | ${before} | ${after} |
`;
    const { report: analysed, scores } = analyse({
      files: [
        { path: 'report.yaml', text: config },
        { path: 'measures/namnd.sv.md', text: table },
      ],
      assets: [],
    }).protected;
    const shown = buildView(analysed, scores.reports[0]!, measureViewOptions('sv'));
    expect(cardOf(shown, 'avhysningar').chart !== null).toBe(isDrawn);
  });

  test('has the numbers of the table', () => {
    for (const card of cardsOf(swedish)) {
      if (card.chart === null || card.table === null) continue;
      const inTable = new Set(
        card.table.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
      );
      for (const { text } of card.chart.drawing.values) expect(inTable).toContain(text);
      for (const { lines } of card.chart.drawing.labels) {
        const said = lines.map(({ text }) => text).join(' ');
        expect([...inTable].some((value) => said.endsWith(value))).toBe(true);
      }
    }
  });

  test('names its lines, forecast and target at their ends', () => {
    expect(wordsOf(swedish, 'arbetslosa')).toEqual([
      'Totalt 3,2',
      'Prognos 2016: 3,1',
      'Kvinnor 3,1',
      'Män 3,2',
      'Målvärde 2016: ≤ 3,0',
    ]);
  });

  test('draws what units say of all, where several speak', () => {
    expect(wordsOf(swedish, 'utredningar')).toEqual([
      'Totalt 88',
      'Prognos 2016: 91',
      'Vuxna 93',
      'Barn och unga 81',
      'Målvärde 2016: ≥ 90',
    ]);
  });

  test('says when not all groups have room', () => {
    expect(cardOf(swedish, 'grupper').chart?.note).toBe(
      'Diagrammet visar 5 av 7 grupper. Alla står i tabellen.',
    );
    expect(cardOf(swedish, 'arbetslosa').chart?.note).toBeNull();
  });

  test('says in words what it shows: course, gap, method, forecast, target', () => {
    expect(chartOf(swedish, 'forsorjning').description).toBe(
      'Totalt: från 1\u00A0240\u00A0hushåll (2011) till 1\u00A0031\u00A0hushåll (jan–aug 2016). ' +
        'Totalt, prognos för 2016: 990\u00A0hushåll. Målvärde 2014: högst 1\u00A0150\u00A0hushåll. Målvärde 2015: högst 1\u00A0100\u00A0hushåll. ' +
        'Målvärde 2016: högst 1\u00A0000\u00A0hushåll. Mätmetoden är ny från och med 2014.',
    );
    expect(chartOf(swedish, 'nojda').description).toContain('Kvinnor: uppgift saknas för 2014.');
  });

  test('does not call it a fall that a part of a year is less than a whole one', () => {
    const whole = structuredClone(report);
    const growing = measureOf(whole, 'forsorjning');
    growing.accumulates = true;
    expect(chartOf(view('sv-SE', interim, whole), 'forsorjning').description).toMatch(
      /^Totalt: från 1\u00A0240\u00A0hushåll \(2011\) till .* \(2015\)\. Totalt: 1\u00A0031\u00A0hushåll \(jan–aug 2016\)\./u,
    );
  });

  test('tells of no new method that is not drawn: of one before the first value', () => {
    const changed = structuredClone(report);
    const measure = measureOf(changed, 'forsorjning');
    Object.assign(measure.observations[0]!, { quantity: { kind: 'missing', reason: 'notComparable' } });
    measure.methodBreaks = [{ ...measure.methodBreaks[0]!, period: parsePeriod('2012')! }];
    const { methodBreaks, description } = chartOf(view('sv-SE', interim, changed), 'forsorjning');
    expect(methodBreaks).toEqual([]);
    expect(description).toContain('(2012)');
    expect(description).not.toContain('Mätmetoden');
  });

  test('joins no years across a new method or a missing year, and steps between targets', () => {
    const { series, targets, methodBreaks } = chartOf(swedish, 'forsorjning');
    expect(series[0]?.lines).toHaveLength(2);
    expect(targets[0]?.match(/V/g)).toHaveLength(2);
    expect(methodBreaks).toHaveLength(1);
  });

  test('of the year before stands at the target of the year in which it is reported', () => {
    expect(wordsOf(swedish, 'behandling')).toEqual(['Målvärde 2016: ≥ 72']);
  });
});

describe('measure tables of the sources', () => {
  const CONFIG = `version: 1
organisation: { name: { sv: Exempelkommunen, en: Exampleton }, kind: municipality, country: SE }
languages: [sv-SE, en]
units: [{ id: namnd, name: { sv: Nämnden, en: The board } }]
policy: vansbro
reports:
  - { id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport, en: Interim report } }
  - { id: helar, kind: annual, period: 2016, title: { sv: Verksamhetsberättelse, en: Annual report } }
`;
  const TABLES = `# Nämnden {#namnd}
## Jobb {#jobb}
### Fler har arbete {#arbete}

#### Nöjda brukare {#nojda unit=% direction=higher reported=annual}

|            | 2014 | Aug 2016 | 2016 Myndighet | 2016 Insats | Etappmål 2016 Myndighet | Etappmål 2016 Insats |
|------------|-----:|---------:|---------------:|------------:|-------------------:|----------------:|
| Totalt (%) |   65 |        - |             64 |          68 |                 62 |              67 |
| Kvinnor    |   58 |        - |              - |           - |                  - |               - |
| Distriktet |    - |        - |              - |           - |                  - |               - |

#### Anställda {#anstallda unit=personer direction=higher accumulates=yes}

|                | 2014 | 2015 | Aug 2016 | 2016 | Mål 2016 | Prognos 2016 |
|----------------|-----:|-----:|---------:|-----:|---------:|-------------:|
| Totalt (antal) |  151 |   90 |       52 |   88 |      100 |           90 |
| Kvinnor        |   74 |   44 |       32 |   53 |        - |            - |

#### Andel med plan {#plan unit=% direction=higher}

|                   | 2015 | Aug 2016 | Mål 2016 |
|-------------------|-----:|---------:|---------:|
| Totalt (%)        |   80 |       85 |       90 |
| Ärenden (antal)   |  120 |      130 |        - |

#### Arbetslösa {#arbetslosa .nyckeltal unit=% direction=lower}

|            | Aug 2014 | 2014 | Aug 2015 | 2015 | Aug 2016 |
|------------|---------:|-----:|---------:|-----:|---------:|
| Totalt (%) |        - |  3,5 |      3,1 |  3,2 |      3,2 |
| Ungdomar   |        - |  3,9 |      2,9 |  3,0 |      2,8 |

#### Familjer {#familjer .nyckeltal unit=st}

|             | Aug 2016 |
|-------------|---------:|
| Totalt (st) |      148 |

#### E-ansökningar {#ansokningar unit=st direction=higher}

|             | Aug 2015 | Aug 2016 | Mål 2016 |
|-------------|---------:|---------:|---------:|
| Totalt (st) |       30 |       41 |     > 40 |
`;
  const ENGLISH = `# The board {#namnd}
## Work {#jobb}
### More people have work {#arbete}

| Id | Utvecklingsåtagande | Status 2016-T2 |
|---|---|---|
| plats | More places | done |
`;
  const COMMITMENTS = ENGLISH.replace('More places', 'Fler platser').replace('done', 'genomförd');
  const { report: analysed, scores } = analyse({
    files: [
      { path: 'report.yaml', text: CONFIG },
      { path: 'measures/namnd.sv.md', text: TABLES },
      { path: 'goals/ataganden.en.md', text: ENGLISH },
      { path: 'goals/ataganden.sv.md', text: COMMITMENTS },
    ],
    assets: [],
  }).protected;
  const { reports } = scores;
  const shownOf = (language: string, kind: 'interim' | 'annual' = 'interim') =>
    buildView(analysed, reports[kind === 'interim' ? 0 : 1]!, measureViewOptions(language));
  const year = shownOf('sv-SE', 'annual');
  const half = shownOf('sv-SE');

  test('groups without a total are told of with their own targets', () => {
    const { outcome, target, fulfilment } = factsOf(year, 'nojda');
    expect(outcome.groups).toEqual([
      { name: 'Myndighet', value: '64\u00A0%', target: 'målvärde 62\u00A0%' },
      { name: 'Insats', value: '68\u00A0%', target: 'målvärde 67\u00A0%' },
    ]);
    expect([outcome.value, outcome.none, target, fulfilment]).toEqual([null, null, null, null]);
    expect(factsOf(half, 'nojda').target?.value).toBe('Myndighet\u00A062\u00A0%, Insats\u00A067\u00A0%');
    expect(html(year)).toContain('(målvärde 62\u00A0%)');
  });

  test('a group without any value is no row, and a period without any no column', () => {
    expect(tableOf(half, 'nojda')).toEqual([
      '2014 | Målvärde 2016',
      'Totalt: 65 | –',
      'Kvinnor: 58 | –',
      'Myndighet: – | 62',
      'Insats: – | 67',
    ]);
  });

  test('a single value that the facts have is not repeated in a table', () => {
    expect(factsOf(half, 'familjer').outcome.value).toBe('148\u00A0st');
    expect(cardOf(half, 'familjer').table).toBeNull();
  });

  test('a row of a count is counted in what the measure is counted in, a part in its own', () => {
    expect(factsOf(half, 'anstallda').outcome.value).toBe('52\u00A0personer');
    expect(factsOf(half, 'anstallda').gap).toBeNull();
    expect(cardOf(half, 'anstallda').table?.caption).toBe('Utfall och målvärde, personer');
    expect(cardOf(half, 'plan').table?.rows.map(({ head }) => head.note)).toEqual(['%', 'st']);
  });

  test('where no forecast is made, none is read aloud', () => {
    const { columns, rows } = cardOf(half, 'anstallda').table!;
    const at = columns.findIndex(({ kind }) => kind === 'forecast');
    expect(rows.map(({ cells }) => cells[at]?.value ?? cells[at]?.hiddenReason)).toEqual([
      '90',
      'ingen prognos',
    ]);
  });

  test('a year stands only where the part that is compared has no value', () => {
    expect(tableOf(half, 'arbetslosa')[0]).toBe('2014 | jan–aug 2015 | jan–aug 2016');
    expect(tableOf(half, 'arbetslosa')[2]).toBe('Ungdomar: 3,9 | 2,9 | 2,8');
    expect(tableOf(year, 'arbetslosa')[0]).toContain('2014 | 2015 | jan–aug 2016');
  });

  test('a count stands bare in English', () => {
    const english = shownOf('en');
    expect(factsOf(english, 'ansokningar').outcome.value).toBe('41');
    expect(factsOf(half, 'ansokningar').outcome.value).toBe('41\u00A0st');
    expect(cardOf(english, 'ansokningar').table?.caption).toBe('Outcomes and target');
    expect(html(english)).not.toMatch(/\bpcs\b/);
  });

  test('pages of cards stand upright', () => {
    expect(half.runningHeads.filter(({ isUpright }) => !isUpright)).toEqual([]);
    expect(html(half)).not.toContain('@page goals { size: A4 landscape');
    expect(buildView(report, interim, measureViewOptions('sv-SE')).isUprightGoals).toBe(true);
  });

  test('upright tables say actions and responsible with the measure, and have no columns of them', () => {
    const ACTIVITY = `version: 1
goals:
  - id: arbete
    theme: jobb
    measures:
      - id: praktik
        text: { sv: Praktik ordnas }
        actions: [{ sv: Platser söks }]
        parties: [Chefen]
        carriedBy: [namnd, vuxna]
        followUps:
          - { unit: namnd, period: 2016-T2, status: done, outcome: { sv: Alla har en plats. } }
          - { unit: vuxna, period: 2016-T2, status: delayed, outcome: { sv: Hälften väntar. } }
`;
    const { report, scores } = analyse({
      files: [
        { path: 'report.yaml', text: CONFIG.replace('units: [', 'units: [{ id: vuxna, name: Vuxna }, ') },
        { path: 'measures/namnd.sv.md', text: TABLES },
        { path: 'goals/praktik.yaml', text: ACTIVITY },
      ],
      assets: [],
    }).protected;
    const shown = buildView(report, scores.reports[0]!, measureViewOptions('sv-SE'));
    const tables = shown.themes.flatMap(({ goals }) => goals.flatMap(({ table }) => table ?? []));
    expect(shown.isUprightGoals).toBe(true);
    expect(tables.map(({ columns }) => columns)).toEqual([
      { unitGoal: false, action: false, responsible: false, forecast: true },
    ]);
    expect(tables[0]?.rows).toMatchObject([
      { repeatsMeasure: false, targets: [{ label: 'Åtgärd' }, { label: 'Ansvarig' }] },
      { repeatsMeasure: true, targets: [], actions: [], responsible: [] },
    ]);
  });

  test('a unit’s table has the columns that hold something, and judges no key figure', () => {
    const { table } = half.units[0]!.groups[0]!;
    expect(table.columns).toEqual({ unitGoal: false, action: false, responsible: false, forecast: true });
    expect(table.caption).toBe('Uppföljning januari–augusti 2016, 4\u00A0mätare och 2\u00A0nyckeltal');
    const row = table.rows.find(({ anchor }) => anchor === 'unit-namnd-measure-arbetslosa');
    expect(row).toMatchObject({ keyFigure: 'Nyckeltal', forecast: null });
    const [, shown = ''] = html(half).split('id="unit-namnd-measure-arbetslosa"');
    expect(shown.split('</tr>')[0]).not.toMatch(/ej bedömt|ingen prognos/);
  });

  test('both editions of a file are named among the sources', () => {
    expect(half.sources.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['goals/ataganden.en.md', 'goals/ataganden.sv.md']),
    );
  });
});

describe('a report of the year', () => {
  const CONFIG = `version: 1
organisation: { name: { sv: Exempelkommunen }, kind: municipality, country: SE }
languages: [sv-SE]
units: [{ id: namnd, name: { sv: Nämnden } }]
policy: vansbro
reports:
  - { id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport } }
  - { id: helar, kind: annual, period: 2016, title: { sv: Verksamhetsberättelse } }
`;
  const TABLES = `# Nämnden {#namnd}
## Jobb {#jobb}
### Fler har arbete {#arbete}

#### Egen försörjning {#egen unit=% direction=higher lag=1}

|           | 2014 | 2015 | 2016 | Mål 2016 |
|-----------|-----:|-----:|-----:|---------:|
| Andel (%) |   69 |   71 |    - |       60 |

#### Nöjda brukare {#nojda unit=% direction=higher}

|            | 2015 | 2016 Myndighet | 2016 Insats | Etappmål 2016 Myndighet | Etappmål 2016 Insats |
|------------|-----:|---------------:|------------:|------------------------:|---------------------:|
| Totalt (%) |   65 |             64 |          58 |                      62 |                   67 |

#### Förtroende {#fortroende unit=% direction=lower}

|            | 2013 | 2014 | Aug 2016 | 2016                 | Mål 2016 |
|------------|-----:|-----:|---------:|---------------------:|---------:|
| Totalt (%) |   -9 |   40 |        - | redovisas senare     |       18 |

[^9]: Frågan ställdes inte 2013.
`.replace('-9', '-[^9]');
  const { report: analysed, scores } = analyse({
    files: [
      { path: 'report.yaml', text: CONFIG },
      { path: 'measures/namnd.sv.md', text: TABLES },
    ],
    assets: [],
  }).protected;
  const [delar, helar] = scores.reports;
  const stated = structuredClone(helar!);
  stated.whole.measures.nojda!.state = {
    assessment: 'partlyMet',
    basis: { by: 'stated', word: 'delvis', place: analysed.measures[0]!.places[0]! },
    suggested: false,
  };
  const options = { ...measureViewOptions('sv-SE'), allScores: [delar!, helar!] };
  const year = buildView(analysed, stated, options);
  const rows = year.yearOverview?.themes.flatMap((theme) => theme.rows) ?? [];
  const rowOf = (id: string, group: string | null = null) =>
    rows.find((row) => row.href === `#measure-${id}` && row.group === group);

  test('a group has its own judgement, never that of the whole', () => {
    expect(rowOf('nojda', 'Myndighet')?.status?.assessment).toBe('met');
    expect(rowOf('nojda', 'Insats')?.status?.assessment).toBe('partlyMet');
    const untargeted = structuredClone(analysed);
    for (const measure of untargeted.measures) measure.targets = [];
    const none = buildView(untargeted, stated, options).yearOverview?.themes[0]?.rows;
    expect(none?.find(({ group }) => group === 'Insats')?.status ?? null).toBeNull();
  });

  test('a measure that is late shows the value that it is judged by, with its year', () => {
    const row = rowOf('egen');
    expect(row?.values.map(({ value, isNow }) => [value, isNow]).slice(-2)).toEqual([
      ['71\u00A0%', true],
      ['redovisas senare', false],
    ]);
    const ofUnit = year.units[0]?.groups[0]?.table.rows.find(({ measureHref }) =>
      measureHref?.endsWith('egen'),
    );
    expect(ofUnit?.followUp.statements).toMatchObject([
      { label: 'Utfall 2015', text: { plain: '71\u00A0%' } },
    ]);
  });

  test('the year has its column, though its value follows, and the part of it has none', () => {
    expect(tableOf(year, 'fortroende')).toEqual([
      '2013 | 2014 | 2016 | Målvärde 2016',
      'Totalt: –[9] | 40 | – redovisas senare | ≤ 18',
    ]);
    expect(factsOf(year, 'fortroende').target?.value).toMatch(/^högst\s18/);
  });

  test('a year before the first value has a column only where its author has a note on it', () => {
    expect(cardOf(year, 'fortroende').footnotes).toMatchObject([{ mark: '9' }]);
    const without = structuredClone(analysed);
    for (const value of measureOf(without, 'fortroende').observations) value.footnotes = [];
    const { report: ready, scores } = makeShown(without);
    const shown = buildView(ready, scores.reports[1]!, measureViewOptions('sv-SE'));
    expect(tableOf(shown, 'fortroende')[0]).toMatch(/^2014 /);
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each([
    ['interim', interim],
    ['annual', annual],
  ])('%s has all its words, and ids of its own', (_, scores) => {
    const shown = view(language, scores);
    const page = html(shown);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    for (const [, svg = ''] of page.matchAll(/<svg class="chart"([\s\S]*?)<\/svg>/g)) {
      expect(svg).toMatch(
        /role="img" aria-labelledby="(\S+)-title \1-desc"[\s\S]*<title id="\1-title">[^<]+<[\s\S]*<desc id="\1-desc">[^<]+</,
      );
    }
  });
});

test('same input, same bytes', () => {
  expect(html(view('sv-SE'))).toBe(html(swedish));
});
