// The renderer without a browser: what the view decides, what the HTML holds, what report.json says.
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnvironmentError } from '../src/diagnostics/index.js';
import { parsePeriod } from '../src/model/index.js';
import { pieceHyphenator } from '../src/render/html/soft-hyphens.js';
import {
  buildView,
  ReportDocument,
  renderHtml,
  reportDocument,
  reportJsonSchema,
  type View,
} from '../src/render/index.js';
import { readTemplate, type TemplateFiles } from '../src/source/index.js';
import { pageFaults, textOf } from './support/page-faults.js';
import { RENDER_SOURCES, renderFixture, viewOptions } from './support/render-fixture.js';

const { report, scores } = renderFixture();
const swedish = buildView(report, scores, viewOptions('sv-FI'));
const finnish = buildView(report, scores, viewOptions('fi-FI'));
let template: TemplateFiles;
beforeAll(async () => {
  template = await readTemplate('interim', { builtin: 'templates' });
});

const html = (view: View, files: Record<string, string> = {}, medium: 'screen' | 'print' = 'screen') =>
  renderHtml(view, { ...template, files: { ...template.files, ...files } }, { fonts: [], medium });
const goalOf = (view: View, anchor: string) =>
  view.themes.flatMap(({ goals }) => goals).find((goal) => goal.anchor === anchor);
const rowsOf = (view: View, anchor: string) => goalOf(view, anchor)?.table?.rows ?? [];

describe('the view', () => {
  test('is complete: nothing in it is undefined', () => {
    const findUndefined = (value: unknown, path: string): string[] => {
      if (value === undefined) return [path];
      if (typeof value !== 'object' || value === null) return [];
      return Object.entries(value).flatMap(([key, item]) => findUndefined(item, `${path}.${key}`));
    };
    expect(findUndefined(swedish, 'view')).toEqual([]);
  });

  test('counts goals and measures apart, state and forecast apart', () => {
    const figures = swedish.summary.figures.map(
      ({ xOfY, phrase, percent }) => `${xOfY} ${phrase} ${percent}`,
    );
    expect(figures).toEqual([
      '0\u00A0av\u00A05 nyckelmål är uppfyllda 0\u00A0%',
      '1\u00A0av\u00A05 nyckelmål väntas uppnås 20\u00A0%',
      '4\u00A0av\u00A012 mätare är uppfyllda 33\u00A0%',
      '6\u00A0av\u00A012 mätare väntas uppnås 50\u00A0%',
    ]);
    expect(finnish.summary.figures[2]?.xOfY).toBe('4/12');
  });

  test('makes bar widths add up and says when printed parts do not', () => {
    for (const { bar, parts, rounding } of swedish.summary.figures) {
      const widths = bar.segments.map(({ width }) => Number.parseFloat(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 5);
      const percents = parts.reduce((sum, { percent }) => sum + Number.parseInt(percent ?? '0', 10), 0);
      expect(rounding === null).toBe(percents === 100);
    }
  });

  test('leads from the figures to the deviations', () => {
    expect(swedish.summary.lead).toBe('4\u00A0uppföljningar avviker och behöver beslut.');
    expect(html(swedish).indexOf('summary-lead"><a href="#deviations">')).toBeGreaterThan(0);
  });

  test('has a column for the not assessed only where there are some', () => {
    const columns = (shown: View) => shown.summary.themes.columns.map(({ assessment }) => assessment);
    expect(columns(swedish)).toContain('notAssessed');
    const assessed = structuredClone(scores);
    for (const share of assessed.shares) share.counts.notAssessed = 0;
    expect(columns(buildView(report, assessed, viewOptions('sv-FI')))).not.toContain('notAssessed');
    for (const { counts } of swedish.summary.themes.rows) expect(counts).toHaveLength(5);
  });

  test('says how the unknown were treated', () => {
    expect(swedish.summary.figures[2]?.notes).toEqual([
      '1\u00A0kan inte bedömas men räknas med i helheten.',
      '2\u00A0saknar bedömning men räknas med i helheten.',
    ]);
    const forecast = structuredClone(scores);
    for (const each of Object.values(forecast.whole.measures)) each.forecast.assessment = 'met';
    const [, , , shown] = buildView(report, forecast, viewOptions('sv-FI')).summary.figures;
    expect(shown?.notes).toEqual(['Alla har prognos.']);
  });

  test('gives each unit that says something of its own a row', () => {
    const rows = rowsOf(swedish, 'goal-latt-att-na').slice(0, 2);
    expect(rows.map(({ units }) => units.map(({ text }) => text.plain))).toEqual([
      ['Barn och unga'],
      ['Vuxna'],
    ]);
    expect(rows.map(({ repeatsMeasure }) => repeatsMeasure)).toEqual([false, true]);
    expect(rows.map(({ status }) => `${status.word}, ${status.detail}`)).toEqual([
      'inte uppfyllt, uppskjuten',
      'uppfyllt, genomförd',
    ]);
    expect(rows[0]?.overall?.assessment).toBeDefined();
  });

  test('puts units with the very same follow-up, and those that share the level above, in one row', () => {
    expect(rowsOf(swedish, 'goal-budget').map(({ units }) => units.map(({ text }) => text.plain))).toEqual([
      ['Barn och unga', 'Vuxna'],
      ['Seniorer'],
      ['Vuxna'],
    ]);
    const [shared] = rowsOf(swedish, 'goal-trygga-hem');
    expect(shared?.units.map(({ text }) => text.plain)).toEqual(['Vuxna', 'Seniorer']);
    expect(shared?.levelAbove).toBeNull();
  });

  test('says that nothing is said, and that a suggestion is one', () => {
    const silent = rowsOf(swedish, 'goal-unga-med')[1];
    expect(silent?.followUp.none).toBe('Ingen uppföljning');
    const suggested = rowsOf(swedish, 'goal-latt-att-na')[2];
    expect(suggested?.status).toMatchObject({
      assessment: 'notAssessed',
      detail: null,
      suggestion: 'Förslag, inte godkänt: delvis uppfyllt (pågår)',
    });
    expect(swedish.legend.suggestion).toMatch(/^Ett förslag/);
  });

  test.each([
    ['stated of a measure with numbers', 'svarstid', false, '2021-H1', true],
    ['only suggested', 'svarstid', true, '2021-H1', false],
    ['of another period', 'svarstid', false, '2020-H1', false],
    ['of an activity, which shows none', 'mottagning', false, '2021-H1', false],
  ])('explains the arrows of trends: %s', (_, id, suggested, period, isShown) => {
    const changed = structuredClone(report);
    const said = changed.measures.find((measure) => measure.id === id)?.participations[0]?.followUps[0];
    if (said === undefined) throw new Error(`nothing is said of ${id}`);
    const place = { file: 'goals/vardag.yaml', start: 0, end: 1 };
    said.trend = { value: 'improved', word: 'bättre', suggested, place };
    said.period = parsePeriod(period) ?? said.period;
    const view = buildView(changed, scores, viewOptions('sv-FI'));
    expect(view.legend.arrows !== null).toBe(isShown);
    expect(html(view).includes('class="mark trend-mark"')).toBe(isShown);
  });

  test('explains suggestions only where one is of the report’s period', () => {
    const changed = structuredClone(report);
    const followUps = changed.measures.flatMap(({ participations }) =>
      participations.flatMap((each) => each.followUps),
    );
    for (const said of followUps.filter(({ status }) => status?.suggested))
      said.period = parsePeriod('2020-H1') ?? said.period;
    expect(buildView(changed, scores, viewOptions('sv-FI')).legend.suggestion).toBeNull();
  });

  test('shows a text that is missing in the other language, and says so', () => {
    expect(goalOf(finnish, 'goal-unga-med')?.text).toMatchObject({
      plain: 'Unga är med och bestämmer',
      lang: 'sv-FI',
      otherLanguage: 'ruotsiksi',
    });
    expect(goalOf(swedish, 'goal-unga-med')?.text).toMatchObject({ lang: null, otherLanguage: null });
    expect(finnish.chaptersAfter[0]).toMatchObject({ lang: 'sv-FI', otherLanguage: 'ruotsiksi' });
  });

  test('lists the deviations with what a decision needs', () => {
    const { items } = swedish.summary.deviations;
    expect(items.map(({ measure, unit }) => `${measure.plain}: ${unit?.plain ?? '–'}`)).toEqual([
      'Motionsgruppen ordnas: Vuxna',
      'Färre fall: Seniorer',
      'Öppen mottagning ordnas: Barn och unga',
      'Matgruppen ordnas: Vuxna',
    ]);
    expect(swedish.summary.deviations.intro).toMatch(/allvarligaste står först/);
    expect(items[2]?.statements.map(({ label }) => label)).toEqual([
      'Orsak',
      'Konsekvens',
      'Korrigerande åtgärd',
    ]);
    expect(items[0]?.outcome?.plain).toBe('Gruppen är inställd.');
  });

  test('says nothing of an order of deviations that are all alike', () => {
    const deviations = scores.deviations.map((each) => ({
      ...each,
      state: 'notMet' as const,
      forecast: 'notMet' as const,
    }));
    const { intro, items } = buildView(report, { ...scores, deviations }, viewOptions('sv-FI')).summary
      .deviations;
    expect(items).toHaveLength(4);
    expect(intro).not.toMatch(/allvarligaste/);
  });

  test('takes the organisation’s own words', () => {
    expect(swedish.labels['column.measure']).toBe('Indikator');
    expect(swedish.summary.figures[0]?.when).toBe('Per den 30\u00A0juni 2021');
    expect(finnish.labels['column.measure']).toBe('Mittari');
  });

  test('writes numbers, periods and dates in words', () => {
    expect(swedish.document).toMatchObject({ period: 'januari–juni 2021', isDraft: true, approval: null });
    expect(finnish.document.period).toBe('tammi–kesäkuu 2021');
    const rowOf = (view: View) =>
      view.units
        .flatMap(({ groups }) => groups.flatMap(({ table }) => table.rows))
        .find(({ anchor }) => anchor === 'unit-barn-measure-svarstid');
    const numeric = rowOf(swedish);
    expect(numeric?.targets.map(({ label, text }) => `${label}: ${text.plain}`)).toEqual([
      'Målnivå 2021: högst 10\u00A0dagar',
    ]);
    expect(numeric?.followUp.statements[0]?.text.plain).toBe('Totalt 12,5\u00A0dagar; Kvinnor 13\u00A0dagar');
    expect(numeric?.measureHref).toBe('#measure-svarstid');
    expect(rowOf(finnish)?.followUp.statements[0]?.text.plain).toBe(
      'Yhteensä 12,5\u00A0päivää; Naiset 13\u00A0päivää',
    );
  });
});

test('the page of a unit says of a goal that it counts how it is expected to end, where that is forecast', () => {
  const shown = swedish.units.flatMap(({ anchor, groups }) =>
    groups.flatMap(({ goalHref, status, forecast }) =>
      status === null ? [] : [[anchor, goalHref, forecast?.assessment ?? 'notAssessed']],
    ),
  );
  const computed = scores.units.flatMap(({ scope, goals }) =>
    Object.entries(goals).map(([goal, { forecast }]) => [
      `unit-${scope.kind === 'unit' ? scope.id : ''}`,
      `#goal-${goal}`,
      forecast.assessment,
    ]),
  );
  expect(shown.length).toBeGreaterThan(0);
  expect(computed).toEqual(expect.arrayContaining(shown));
});

describe('other languages', () => {
  test.each([
    ['sv-SE', 'Delårsrapport', '0\u00A0av\u00A05 mål är uppfyllda', 'ej uppfyllt'],
    ['en', 'Interim report', '0\u00A0of\u00A05 goals are met', 'not met'],
  ])('%s has all its words', (language, title, share, word) => {
    const view = buildView(report, scores, viewOptions(language));
    const [figure] = view.summary.figures;
    expect(view.labels['document.interim']).toBe(title);
    expect(`${figure?.xOfY} ${figure?.phrase}`).toBe(share);
    expect(rowsOf(view, 'goal-latt-att-na')[0]?.status.word).toBe(word);
    expect(html(view)).toContain(`<html lang="${language}"`);
  });
});

describe('chapters', () => {
  const chapter = swedish.chaptersBefore[0]?.html ?? '';

  test('get their figures, linked to the list behind', () => {
    expect(textOf(chapter)).toContain('Av målen är 0\u00A0av\u00A05 (0\u00A0%) uppfyllda');
    expect(chapter).toContain('href="#behind-goals"');
    expect(finnish.chaptersBefore[0]?.html).toContain('0/5 (0\u00A0%)');
  });

  test('show a figure that does not exist as such', () => {
    expect(textOf(chapter)).toContain('[siffran goals.nope finns inte]');
  });

  test('carry their pictures inside and skip no heading level', () => {
    expect(chapter).toContain('src="data:image/png;base64,iVBORw=="');
    expect(chapter).toMatch(/<h3[^>]*>En rubrik/);
  });
});

describe('the HTML', () => {
  test('is the same, byte for byte, for the same report', () => {
    const again = renderFixture();
    expect(html(buildView(again.report, again.scores, viewOptions('sv-FI')))).toBe(html(swedish));
  });

  test('has no empty cell, no dead link, no id twice, no script but its own, and nothing from the network', () => {
    for (const view of [swedish, finnish]) {
      const page = html(view);
      expect(page.split('<td').length).toBeGreaterThan(100);
      expect(pageFaults(page)).toEqual([]);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(html(view, {}, 'print')).not.toMatch(/<script|<template/);
      expect(page).not.toMatch(/\son\w+=|(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test('escapes what authors write', () => {
    expect(textOf(html(swedish))).toContain('Rådet (&lt;12 år) sammanträder &amp; beslutar');
  });

  test('marks text of another language', () => {
    expect(html(finnish)).toMatch(
      /<span class="other-language" lang="sv-FI">Unga är med och bestämmer<\/span> <small class="language-mark">\(ruotsiksi\)/,
    );
  });

  test('is marked as a draft until a board has approved it', () => {
    expect(html(swedish)).toContain('Utkast. Rapporten är inte godkänd.');
    // On paper at the foot of every page.
    expect(html(finnish)).toMatch(/@bottom-left \{ content: "Luonnos. Raporttia ei ole hyväksytty." \}/);
  });

  test('names the section at the head of each page', () => {
    const page = html(swedish);
    expect(page).toContain('@page unit-barn { @top-right { content: "Barn och unga" } }');
    expect(page).toContain('[data-page="unit-barn"] { page: unit-barn }');
    const named = [...page.matchAll(/<(?:section|nav) [^>]*data-page="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(swedish.runningHeads.map((head) => head.page)));
  });

  test('says “as above” in rows that go on with a measure, and all of it where the measure begins', () => {
    const [text = ''] = html(swedish).split('</main>');
    const [, ...rows] = text.split('<tr role="row"');
    const repeated = rows.filter((row) => row.includes('repeats-measure'));
    expect(repeated.length).toBeGreaterThan(1);
    for (const row of repeated) expect(textOf(row)).toMatch(/som ovan|uppgift saknas/);
    expect(rows.filter((row) => !row.includes('repeats-measure')).join()).not.toContain('som ovan');
  });

  test('differs on paper only by its class, its soft hyphens, and what the script adds', () => {
    const paper = html(finnish, {}, 'print');
    expect(paper).toContain('\u00AD');
    const plain = (page: string) =>
      page
        .replace(/<span class="long-word">([^<]*)<\/span>/g, '$1')
        .replaceAll('\u00AD', '')
        .replace(/\n+/g, '\n');
    const bare = html(finnish, { 'shared/screen.js': '', 'shared/screen.css': '' });
    expect(plain(paper).replace('class="medium-print"', 'class="medium-screen"')).toBe(plain(bare));
  });
});

describe('templates', () => {
  test('a repository replaces one partial, shared or not', () => {
    const page = html(swedish, { 'partials/legend.hbs': '<p>{{t "legend.title"}}: egna ord</p>' });
    expect(page).toContain('<p>Teckenförklaring: egna ord</p>');
    expect(page).not.toContain('<ul class="legend-list"');
  });

  const faults: [name: string, partial: string, message: RegExp][] = [
    ['a misspelt field', '{{legend.titel}}', /titel/],
    ['a misspelt name in a condition', '{{#if legend.nothing}}x{{/if}}', /misspelt/],
    ['a misspelt list', '{{#each legend.entries}}x{{/each}}', /each needs a list/],
    ['a label that does not exist', '{{t "legend.no"}}', /legend\.no/],
    ['a helper that does not exist', '{{shout legend}}', /shout/],
    ['a partial that does not exist', '{{> nowhere}}', /nowhere/],
    ['a way past the data', '{{legend.constructor}}', /constructor/],
    ['broken syntax', '{{#if legend}}', /legend\.hbs|legend/],
  ];
  test.each(faults)('%s is the template’s fault', (_, partial, message) => {
    const render = () => html(swedish, { 'partials/legend.hbs': partial });
    expect(render).toThrow(expect.objectContaining({ code: 'E08' }));
    try {
      render();
    } catch (error) {
      const { args } = error as EnvironmentError<'E08'>;
      expect(args.template).toBe('interim');
      expect(args.message).toMatch(message);
    }
  });
});

describe('soft hyphens', () => {
  const cases: [input: string, output: string][] = [
    [
      '<p lang="sv">Grundtrygghetscentralen</p>',
      '<p lang="sv"><span class="long-word">Grund·trygg·hets·centralen</span></p>',
    ],
    [
      '<p lang="fi">kaupunginvaltuusto</p>',
      '<p lang="fi"><span class="long-word">kaupungin·valtuusto</span></p>',
    ],
    [
      '<p lang="fi">työvuorosuunnittelu</p>',
      '<p lang="fi"><span class="long-word">työ·vuoro·suun·nit·telu</span></p>',
    ],
    [
      '<p lang="sv">opioidsubstitution, socialhandledning</p>',
      '<p lang="sv"><span class="long-word">opioid·substi·tu·tion</span>, <span class="long-word">social·hand·ledning</span></p>',
    ],
    [
      '<p lang="sv">den 31 augusti 2016, 31 augustidagar, 2016 maj</p>',
      '<p lang="sv">den <span class="day">31 augusti</span> 2016, 31 augustidagar, 2016 maj</p>',
    ],
    [
      '<p lang="sv" class="e-x">E-tjänst, e-grundtrygghetscentralen, ta-x</p>',
      '<p lang="sv" class="e-x"><span class="letter">E-t</span>jänst, <span class="letter">e-<span class="long-word">grund·trygg·hets·centralen</span></span>, ta-x</p>',
    ],
    ['<p lang="sv">kort text</p>', '<p lang="sv">kort text</p>'],
    [
      '<p lang="sv" title="1 000">350 000 euro, 1 234 567,5; åren 2015 2016, 1 000–2 000</p>',
      '<p lang="sv" title="1 000"><span class="number">350 000</span> euro, <span class="number">1 234 567</span>,5; åren 2015 2016, 1 <span class="range">000–2</span> 000</p>',
    ],
    [
      '<p lang="sv" title="1–3">jan–aug 2015, 2015–2016: 1–3</p>',
      '<p lang="sv" title="1–3"><span class="range">jan–aug</span> 2015, <span class="range">2015–2016</span>: <span class="range">1–3</span></p>',
    ],
    [
      '<p lang="en">January–August, a – b, –5<title>1–3</title></p>',
      '<p lang="en">January–August, a – b, –5<title>1–3</title></p>',
    ],
    ['<p lang="en">responsibilities</p>', '<p lang="en">responsibilities</p>'],
    [
      '<p lang="sv" title="Grundtrygghetscentralen"><code>Grundtrygghetscentralen</code></p>',
      '<p lang="sv" title="Grundtrygghetscentralen"><code>Grundtrygghetscentralen</code></p>',
    ],
    [
      '<p lang="en">a <span lang="sv">Grundtrygghetscentralen</span> Grundtrygghetscentralen</p>',
      '<p lang="en">a <span lang="sv"><span class="long-word">Grund·trygg·hets·centralen</span></span> Grundtrygghetscentralen</p>',
    ],
    [
      '<p lang="sv"><!-- Grundtrygghetscentralen --><span>a <span>b</span></span> Grundtrygghetscentralen</p>',
      '<p lang="sv"><!-- Grundtrygghetscentralen --><span>a <span>b</span></span> <span class="long-word">Grund·trygg·hets·centralen</span></p>',
    ],
    [
      '<div lang="fi"><div>x</div><img lang="en" alt=""></div><div lang="sv"><svg><title>Grundtrygghetscentralen</title></svg>Grundtrygghetscentralen</div>',
      '<div lang="fi"><div>x</div><img lang="en" alt=""></div><div lang="sv"><svg><title>Grundtrygghetscentralen</title></svg><span class="long-word">Grund·trygg·hets·centralen</span></div>',
    ],
    [
      '<section lang="sv"><p lang="fi">en hel</section>kaupunginvaltuusto',
      '<section lang="sv"><p lang="fi">en hel</section>kaupunginvaltuusto',
    ],
    ...[
      'https://exempel.fi/kaupunginvaltuusto/2022',
      'www.kaupunginvaltuusto.fi',
      'kaupunginvaltuusto.fi.',
      'kaupunginvaltuusto@exempel.fi',
    ].map((address): [string, string] => [`<p lang="fi">${address}</p>`, `<p lang="fi">${address}</p>`]),
    [
      '<p lang="fi">s. 4/kaupunginvaltuusto.</p>',
      '<p lang="fi">s. 4/<span class="long-word">kaupungin·valtuusto</span>.</p>',
    ],
  ];
  test.each(cases)('%s', (input, output) => {
    expect(pieceHyphenator('print')(input, []).replaceAll('\u00AD', '·')).toBe(output);
  });
});

describe('report.json', () => {
  const locate = ({ file, start }: { file: string; start: number }) => {
    const text = RENDER_SOURCES.files.find(({ path }) => path === file)?.text ?? '';
    const before = text.slice(0, start).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const document = reportDocument(report, [scores], { toolVersion: '1.2.3', findings: [], locate });

  test('keeps its schema, through JSON and back', () => {
    expect(ReportDocument.parse(JSON.parse(JSON.stringify(document)))).toEqual(
      JSON.parse(JSON.stringify(document)),
    );
  });

  test('has central goals, unit goals, measures with their units, and every figure', () => {
    expect(document.goals).toHaveLength(5);
    expect(document.unitGoals.map(({ id }) => id)).toEqual(['barn-kontakt', 'grupper']);
    expect(document.measures).toHaveLength(12);
    const measure = document.measures.find(({ id }) => id === 'mottagning');
    expect(measure?.participations.map(({ unit }) => unit)).toEqual(['barn', 'vuxna']);
    expect(measure?.text).toEqual({
      'sv-FI': 'Öppen mottagning ordnas',
      'fi-FI': 'Avoin vastaanotto järjestetään',
    });
    expect(document.figures.find(({ id }) => id === 'measures.met')).toMatchObject({
      numerator: 4,
      denominator: 12,
      percent: 33,
    });
  });

  test('names the place of every fact', () => {
    const measure = document.measures.find(({ id }) => id === 'mottagning');
    expect(measure?.participations[0]?.followUps[0]?.status?.place).toMatchObject({
      file: 'goals/vardag.yaml',
      line: 22,
    });
  });

  test('has a JSON Schema', () => {
    expect(reportJsonSchema()).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
