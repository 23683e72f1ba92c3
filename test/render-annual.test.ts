// The annual report: outcomes instead of forecasts, the year against earlier ones, what became of the forecasts, all data.
import { beforeAll, describe, expect, test } from 'vitest';
import type { Policy, Report } from '../src/model/index.js';
import { buildView, renderHtml, type View } from '../src/render/index.js';
import { readTemplate, type TemplateFiles } from '../src/source/index.js';
import { annualFixture, annualOptions } from './support/annual-fixture.js';
import { pageFaults, textOf } from './support/page-faults.js';

const { report, interim, annual } = annualFixture();
const all = [interim, annual];
const swedish = buildView(report, annual, annualOptions('sv-SE', all));
let template: TemplateFiles;
beforeAll(async () => {
  template = await readTemplate('annual', { builtin: 'templates' });
});

const html = (view: View, medium: 'screen' | 'print' = 'screen') =>
  renderHtml(view, template, { fonts: [], medium });

describe('the annual report', () => {
  test('speaks of outcomes and makes no forecasts', () => {
    expect(swedish.summary.figures.map(({ when }) => when)).toEqual(['Utfall 2016', 'Utfall 2016']);
    expect(swedish.summary.deviations.title).toBe('Avvikelser från målen');
    expect(swedish.summary.lead).toBe('2\u00A0uppföljningar nådde inte målet.');
    expect(swedish.summary.economy.map(({ amount }) => amount)).toEqual(['50,7\u00A0mnkr']);
    const goals = html(swedish).split('id="goals"')[1]?.split('id="economy"')[0] ?? '';
    expect(goals).not.toMatch(/förväntas|Prognos/);
  });

  test('has its parts in the order of the contents, each with a heading to link to', () => {
    const page = html(swedish);
    const targets = swedish.contents.map(({ target }) => target);
    expect(targets).toEqual([
      'summary',
      'chapter-inledning',
      'year',
      'outcomes',
      'goals',
      'economy',
      'method',
      'legend',
      'sources',
      'data',
    ]);
    const places = targets.map((target) => page.indexOf(`<h2 id="${target}"`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each([
    ['sv-SE', 'Vad blev det av prognoserna?', 'Utfall', 'Databilaga'],
    ['sv-FI', 'Vad blev det av prognoserna?', 'Bokslut', 'Databilaga'],
    ['fi-FI', 'Miten ennusteet toteutuivat?', 'Tilinpäätös', 'Tietoliite'],
    ['en', 'What became of the forecasts?', 'Outcome', 'Data appendix'],
  ])('%s has its own words', (language, forecasts, outcome, data) => {
    const view = buildView(report, annual, annualOptions(language, all));
    const page = html(view);
    expect(page).toContain(`<h2 id="outcomes">${forecasts}</h2>`);
    expect(page).toContain(`<h2 id="data">${data}</h2>`);
    expect(view.economy?.tables[0]?.columns.map(({ text }) => text)).toContain(outcome);
    expect(pageFaults(page)).toEqual([]);
  });

  test('names each section that has pages of its own', () => {
    const named = [...html(swedish).matchAll(/<(?:section|nav) [^>]*data-page="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(named)).toEqual(new Set(swedish.runningHeads.map(({ page }) => page)));
  });
});

describe('the year compared', () => {
  const rows = swedish.yearOverview?.themes.flatMap((theme) => theme.rows) ?? [];
  const rowOf = (name: string) => rows.find(({ measure }) => measure.plain === name);

  test('has the three years before, this year, target, status and trend', () => {
    expect(swedish.yearOverview?.years).toEqual(['2013', '2014', '2015', '2016']);
    const row = rowOf('Öppet arbetslösa');
    expect(row?.values.map(({ value }) => value)).toEqual(
      ['3,3', '3,2', '3,1', '3,1'].map((value) => `${value}\u00A0%`),
    );
    expect(row).toMatchObject({
      target: 'högst 3,0\u00A0%',
      status: { assessment: 'partlyMet' },
      trend: { word: 'oförändrad' },
    });
  });

  test('shows a missing value as a gap, whether its author says so or not, and says once what a gap is', () => {
    expect(rowOf('Personer i jobbpraktik')?.values.map(({ value }) => value)).toEqual([
      null,
      '121',
      null,
      '151',
    ]);
    expect(swedish.yearOverview?.dash).toBe(
      '– betyder att uppgift saknas, under Målvärde att inget målvärde är satt.',
    );
    // A word of a unit stands once, a sign with each value.
    expect(rowOf('Personer i jobbpraktik')).toMatchObject({ unit: 'personer', target: 'minst 150' });
  });

  test('says of which part of the year a value is, where the whole year has none', () => {
    const partly = structuredClone(report);
    const measure = partly.measures.find(({ id }) => id === 'vrakningar');
    if (measure) measure.observations = measure.observations.filter(({ period }) => period.id !== '2016');
    const view = buildView(partly, annual, annualOptions('sv-SE', all));
    const row = view.yearOverview?.themes[1]?.rows.find(
      (each) => each.measure.plain === 'Vräkta barnfamiljer',
    );
    expect(row?.values.at(-1)).toMatchObject({ value: '0', period: 'jan–aug', isNow: true });
  });

  test('judges no key figure', () => {
    expect(rowOf('Invånare i upptagningsområdet')?.status).toBeNull();
  });
});

describe('what became of the forecasts', () => {
  const [goals, measures] = swedish.forecastOutcomes?.reports[0]?.lists ?? [];

  test('counts those that held among those that can be compared', () => {
    expect(`${measures?.xOfY} ${measures?.phrase}`).toBe('2\u00A0av\u00A04 prognoser för mätare höll');
    expect(measures?.notes).toEqual([
      '2\u00A0blev bättre än prognosen.',
      '1\u00A0kan inte jämföras, eftersom prognosen var osäker eller utfallet inte är bedömt.',
    ]);
    expect(goals?.rows).toHaveLength(2);
  });

  test('puts forecast beside outcome, with values where there are any', () => {
    expect(
      measures?.rows.map(({ text, forecast, outcome, word }) => [
        text.plain,
        forecast.word,
        outcome.word,
        word,
      ]),
    ).toEqual([
      ['Öppet arbetslösa', 'förväntas inte uppnås', 'delvis uppfyllt', 'bättre än prognosen'],
      ['Personer i jobbpraktik', 'förväntas uppnås', 'uppfyllt', 'höll'],
      ['Ranking i länet', 'osäker', 'ej uppfyllt', 'kan inte jämföras'],
      ['Vräkta barnfamiljer', 'förväntas uppnås', 'uppfyllt', 'höll'],
      ['Utredningstid i dagar', 'förväntas uppnås delvis', 'uppfyllt', 'bättre än prognosen'],
    ]);
    expect(measures?.rows[1]).toMatchObject({
      forecastValue: '150\u00A0personer',
      outcomeValue: '151\u00A0personer',
    });
  });

  test('is left out where no interim report of the year made any', () => {
    const alone = { ...report, publications: report.publications.filter(({ kind }) => kind === 'annual') };
    const view = buildView(alone, annual, annualOptions('sv-SE', [annual]));
    expect(view.forecastOutcomes).toBeNull();
    expect(html(view)).not.toContain('id="outcomes"');
    expect(view.contents.map(({ target }) => target)).not.toContain('outcomes');
  });
});

describe('the data appendix', () => {
  test('holds every value of every measure exactly once', () => {
    const shown = swedish.dataAppendix?.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ value }) => value ?? [])),
    );
    const observations = report.measures.flatMap((measure) => measure.observations);
    const said = observations.filter(
      ({ quantity }) => !('reason' in quantity && quantity.reason === 'unspecified'),
    );
    expect(said.length).toBeLessThan(observations.length);
    expect(shown).toHaveLength(said.length);
  });

  test('says unit and source, and turns a table with many groups', () => {
    const [first, ...others] = swedish.dataAppendix?.tables ?? [];
    expect(first).toMatchObject({
      unit: 'Enhet: %.',
      columns: ['Totalt', 'Kvinnor', 'Män'],
      corner: 'Period',
    });
    expect(first?.source?.plain).toBe('Arbetsförmedlingen');
    expect(others.at(-1)).toMatchObject({ columns: ['2015', '2016'], corner: 'Grupp' });
  });

  test.each([
    ['in the report’s language', 'sv-SE', 'SCB', 'Källa: SCB<'],
    ['in another language', 'en', 'SCB', 'Källa: <span class="other-language" lang="en">SCB<'],
    [
      'with its link',
      'sv-SE',
      '<a href="https://scb.se/">SCB</a>',
      'Källa: <a href="https://scb.se/">SCB</a><',
    ],
  ])('names a source %s', (_, language, source, expected) => {
    const changed = structuredClone(report);
    const [first] = changed.measures;
    const written = first!.source['sv-SE']!;
    first!.source = { [language]: { ...written, plain: 'SCB', html: source } };
    const page = html(buildView(changed, annual, annualOptions('sv-SE', all)));
    expect(page).toContain(`<span class="data-about">${expected}`);
  });

  test('belongs to the annual report only, and leaves out what came after the year', () => {
    const view = buildView(report, interim, annualOptions('sv-SE', all));
    expect([view.dataAppendix, view.yearOverview, view.forecastOutcomes]).toEqual([null, null, null]);
    const longer = structuredClone(report);
    const [observation] = longer.measures[0]?.observations ?? [];
    if (observation === undefined) throw new Error('no observation');
    const period = { id: '2017', from: '2017-01-01', to: '2017-12-31', year: 2017, months: 12 };
    longer.measures[0]?.observations.push({ ...observation, period });
    const heads = buildView(longer, annual, annualOptions('sv-SE', all)).dataAppendix?.tables[0]?.rows.map(
      ({ head }) => head,
    );
    expect(heads).toEqual(['2013', '2014', '2015', 'januari–augusti 2016', '2016']);
  });
});

describe('the words of a rule', () => {
  const withPolicy = (changes: Partial<Policy>, labels: Report['labels'] = {}): typeof report => {
    return { ...report, policy: { ...report.policy, ...changes }, labels };
  };
  const words: Policy['words'] = {
    met: { sv: 'God', en: 'Good' },
    partlyMet: { sv: 'Viss' },
    notMet: { sv: 'Ingen' },
  };

  test('are shown wherever an assessment is', () => {
    const view = buildView(withPolicy({ words }), annual, annualOptions('sv-SE', all));
    expect(view.summary.figures[0]?.phrase).toBe('mål har bedömningen ”God”');
    expect(view.summary.themes.columns.map(({ word }) => word).slice(0, 3)).toEqual(['God', 'Viss', 'Ingen']);
    expect(view.legend.items.map(({ word }) => word)).toEqual([
      'God',
      'Viss',
      'Ingen',
      'kan inte bedömas',
      'ej bedömt',
    ]);
    expect(view.method.rules.join(' ')).toContain('God');
    // The method chapter alone says which of the five assessments each name stands for.
    const [before = '', after = ''] = html(view).split(/<ul class="method-rules">[\s\S]*?<\/ul>/);
    const page = textOf(`${before}${after}`.replace(/<style>[\s\S]*?<\/style>/g, ''));
    expect(page).not.toMatch(/delvis uppfyllt|ej uppfyllt/);
  });

  test('yield to the organisation’s own labels, and to ours where a language has none', () => {
    const labels = { 'sv-SE': { 'assessment.met': 'nått' } };
    const own = buildView(withPolicy({ words }, labels), annual, annualOptions('sv-SE', all));
    expect(own.legend.items[0]?.word).toBe('nått');
    const english = buildView(withPolicy({ words }), annual, annualOptions('en', all));
    expect(english.legend.items.map(({ word }) => word).slice(0, 2)).toEqual(['Good', 'partly met']);
  });

  test('speak of the end of the term where the rule judges that', () => {
    const view = buildView(withPolicy({ horizon: 'term' }), annual, annualOptions('sv-SE', all));
    expect(view.summary.figures[0]?.when).toMatch(/^Väntat läge när mandatperioden slutar/);
    expect(view.summary.figures[0]?.phrase).toBe('mål väntas nås under mandatperioden');
    expect(view.legend.items[0]).toMatchObject({
      word: 'väntas nås under mandatperioden',
      explanation: 'Målet väntas vara nått när mandatperioden slutar.',
    });
  });

  test('explain the marks by trend where trend is the basis', () => {
    const view = buildView(withPolicy({ basis: 'trend' }), annual, annualOptions('sv-SE', all));
    expect(view.legend.items[0]?.explanation).toBe('Utvecklingen går tydligt åt rätt håll.');
  });

  test('name the organisation that has published them, linked to where', () => {
    const policy = { publishedBy: 'Vansbro kommun 2019', source: 'https://example.org/maluppfyllelse' };
    const view = buildView(withPolicy(policy), annual, annualOptions('sv-SE', all));
    expect(view.method.rules.join(' ')).toContain('Vansbro kommun 2019');
    expect(html(view)).toContain('<a href="https://example.org/maluppfyllelse">');
    const own = buildView(withPolicy({ source: 'Beslut § 12' }), annual, annualOptions('sv-SE', all));
    expect([own.method.source, html(own).includes('method-source">')]).toEqual([null, false]);
  });
});

describe('calls of partials in the annual template', () => {
  test('give by name what each first line needs', () => {
    const main = template.files['report.hbs'] ?? '';
    for (const [call, name, given = ''] of main.matchAll(/\{\{> ([\w-]+)([^}]*)\}\}/g)) {
      const [first = ''] = (template.files[`shared/partials/${name}.hbs`] ?? '').split('\n');
      const needs = /needs: (.*) \}\}$/.exec(first)?.[1] ?? '';
      for (const [, each] of given.matchAll(/(\w+)=/g)) expect(needs, call).toContain(each);
      expect(first, call).toContain(`partials/${name}.hbs`);
    }
  });
});
