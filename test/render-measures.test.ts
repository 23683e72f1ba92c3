// Measures with numbers as a reader meets them: cards, tables, charts; in four languages, interim and annual.
import { beforeAll, describe, expect, test } from 'vitest';
import { buildView, renderHtml, type View } from '../src/render/index.js';
import { readTemplate, type TemplateFiles } from '../src/source/index.js';
import { measureFixture, measureViewOptions } from './support/measure-fixture.js';

const { report, interim, annual } = measureFixture();
const LANGUAGES = ['sv-SE', 'sv-FI', 'fi-FI', 'en'];
const view = (language: string, scores = interim) => buildView(report, scores, measureViewOptions(language));
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
    });
    expect(facts.target).toEqual({ label: 'Mål 2016', value: 'högst 3,0\u00A0%' });
    expect(facts.status?.word).toBe('delvis uppnått');
    expect(facts.fulfilment).toBe('94\u00A0% av målet (målet 3,0 delat med utfallet 3,2)');
    expect(facts.forecast).toMatchObject({ label: 'Prognos 2016', value: '3,1\u00A0%' });
    expect(facts.trend).toMatchObject({ word: 'försämrad', against: 'jämfört med 3,1\u00A0% jan–aug 2015' });
    expect(facts.gap).toEqual({ label: 'Kvinnor jämfört med män', value: '−0,1\u00A0procentenheter' });
  });

  test('writes where higher is better as so much of so much', () => {
    expect(factsOf(swedish, 'behandling').fulfilment).toBe('99\u00A0% av målet (71 av 72)');
  });

  test('has no percentage where a ratio means nothing', () => {
    for (const id of ['rang', 'nojda', 'serveringstillstand', 'ekologiskt', 'tom']) {
      expect(factsOf(swedish, id).fulfilment).toBeNull();
    }
  });

  test('says why there is no judgement', () => {
    expect(factsOf(swedish, 'serveringstillstand')).toMatchObject({
      status: { assessment: 'notAssessed' },
      noJudgement: 'en del av året jämförs inte med årets mål',
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

  test('compares ranks as parts of all places, and says so', () => {
    const facts = factsOf(swedish, 'rang');
    expect(facts.outcome.value).toBe('plats 16 av 26');
    expect(facts.trend).toMatchObject({
      word: 'oförändrad',
      against: 'jämfört med plats 14 av 24 jan–aug 2015',
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

describe('the table', () => {
  test('has history, this period, forecast and target', () => {
    expect(tableOf(swedish, 'arbetslosa')).toEqual([
      'jan–aug 2013 | jan–aug 2014 | jan–aug 2015 | jan–aug 2016 | Prognos 2016 | Mål 2016',
      'Totalt: 3,3 | 3,2 | 3,1 | 3,2 | 3,1 | ≤ 3,0',
      'Kvinnor: 3,4 | 3,3 | 3,2 | 3,1 | – | –',
      'Män: 3,3 | 3,1 | 3,0 | 3,2 | – | –',
    ]);
    expect(cardOf(swedish, 'arbetslosa').table).toMatchObject({ caption: 'Utfall och mål, %' });
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
      'Totalt: 17 av 23[1] | 14 av 22 | 14 av 24 | 16 av 26 | 13 av 26',
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
    expect(tableOf(swedish, 'ekologiskt')[1]).toBe('Totalt: 34,1 | – redovisas när året är slut | 35,0');
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

  test('of an interim report knows nothing of what came later; that of the year compares years', () => {
    expect(tableOf(swedish, 'ekologiskt').join()).not.toContain('36,0');
    expect(tableOf(swedishYear, 'ekologiskt')).toEqual([
      '2015 | 2016 | Mål 2016',
      'Totalt: 34,1 | 36,0 | 35,0',
    ]);
    expect(tableOf(swedishYear, 'nojda')[0]).toBe('2012 | 2014 | 2016 | Mål 2016');
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
      'Prognos 3,1',
      'Kvinnor 3,1',
      'Män 3,2',
      'Mål 2016 ≤ 3,0',
    ]);
  });

  test('draws what units say of all, where several speak', () => {
    expect(wordsOf(swedish, 'utredningar')).toEqual([
      'Totalt 88',
      'Prognos 91',
      'Vuxna 93',
      'Barn och unga 81',
      'Mål 2016 ≥ 90',
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
        'Totalt, prognos för 2016: 990\u00A0hushåll. Mål 2014: 1\u00A0150\u00A0hushåll. Mål 2015: 1\u00A0100\u00A0hushåll. ' +
        'Mål 2016: högst 1\u00A0000\u00A0hushåll. Mätmetoden är ny från och med 2014.',
    );
    expect(chartOf(swedish, 'nojda').description).toContain('Kvinnor: uppgift saknas för 2014.');
  });

  test('joins no years across a new method or a missing year, and steps between targets', () => {
    const { series, targets, methodBreaks } = chartOf(swedish, 'forsorjning');
    expect(series[0]?.lines).toHaveLength(2);
    expect(targets[0]?.match(/V/g)).toHaveLength(2);
    expect(methodBreaks).toHaveLength(1);
  });

  test('of the year before stands at the target of the year in which it is reported', () => {
    expect(wordsOf(swedish, 'behandling')).toEqual(['Mål 2016 ≥ 72']);
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
