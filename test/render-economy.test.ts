// Economy and commitments as a reader meets them: tables, key figures, deviations, counts.
import { beforeAll, describe, expect, test } from 'vitest';
import type { AmountScore } from '../src/compute/index.js';
import { decimal } from '../src/quantity/index.js';
import { buildView, renderHtml, type View } from '../src/render/index.js';
import { readTemplate, type TemplateFiles } from '../src/source/index.js';
import { annualFixture, annualOptions, reading, text } from './support/annual-fixture.js';
import { pageFaults, textOf } from './support/page-faults.js';

const { report, interim, annual } = annualFixture();
const swedish = buildView(report, interim, annualOptions('sv-SE'));
const english = buildView(report, interim, annualOptions('en'));
let template: TemplateFiles;
beforeAll(async () => {
  template = await readTemplate('interim', { builtin: 'templates' });
});

const html = (view: View) => renderHtml(view, template, { fonts: [], medium: 'screen' });
const tableOf = (view: View) => {
  const table = view.economy?.tables[0];
  if (table === undefined) throw new Error('no economy');
  return table;
};
const amountsOf = (view: View) =>
  tableOf(view).rows.map(({ text, cells }) => [text.plain, ...cells.map(({ amount }) => amount)]);

describe('an economy table', () => {
  test('has the period and the year beside each other, each amount as its author wrote it', () => {
    expect(tableOf(swedish).columns.map(({ text, period }) => `${text} ${period}`)).toEqual([
      'Budget jan–aug 2016',
      'Utfall jan–aug 2016',
      'Avvikelse jan–aug 2016',
      'Budget 2016',
      'Prognos 2016',
      'Avvikelse 2016',
    ]);
    expect(amountsOf(swedish)).toEqual(
      [
        ['Individ- och familjeomsorg', '200,0', '208,1', '−8,1', '300,0', '312,0', '−12,0'],
        ['varav placeringar', '80,0', '88,4', '−8,4', '120,0', null, null],
        ['Funktionshinderområdet', '400,0', '421,7', '−21,7', '600,0', '642,0', '−42,0'],
        ['Ledning och administration', '1 100,2', '1 100,1', '0,1', '1 650,0', '1 650,0', '0,0'],
        ['Nettokostnad', '1 700,2', '1 729,9', '−29,7', '2 550,0', '2 604,0', '−54,0'],
      ].map((row) => row.map((cell) => cell?.replace(/(?<=\d) (?=\d)/g, '\u00A0') ?? null)),
    );
  });

  test('writes the same amounts by the conventions of English, with a true minus', () => {
    expect(amountsOf(english)[4]).toEqual([
      'Nettokostnad',
      '1,700.2',
      '1,729.9',
      '−29.7',
      '2,550.0',
      '2,604.0',
      '−54.0',
    ]);
  });

  test('says once what amounts are in, how deviations are reckoned, and which are computed', () => {
    expect(tableOf(swedish).caption).toBe('Driftredovisning, belopp i mnkr');
    expect(tableOf(english).caption).toBe('Operating account, amounts in SEK million');
    expect(tableOf(swedish).notes.join(' ')).toMatch(
      /^Avvikelsen är budget minus utfall.*med \* är beräknade/,
    );
    const computed = tableOf(swedish).rows.flatMap(({ text, cells }) =>
      cells.flatMap(({ isComputed, label }) => (isComputed ? `${text.plain}: ${label}` : [])),
    );
    expect(computed).toHaveLength(6);
    expect(computed[0]).toBe('Individ- och familjeomsorg: Avvikelse 2016');
    // Where all are computed, no single one is marked.
    const year = tableOf(buildView(report, annual, annualOptions('sv-SE')));
    expect(year.rows.some(({ cells }) => cells.some(({ isComputed }) => isComputed))).toBe(false);
    expect(year.notes).toContain('Avvikelserna är beräknade ur tabellens övriga belopp.');
  });

  test('links a deviation beyond the limit to what is said of it', () => {
    const page = html(swedish);
    for (const { cells } of tableOf(swedish).rows)
      for (const { href } of cells) if (href !== null) expect(page).toContain(`id="${href.slice(1)}"`);
    expect(tableOf(swedish).beyondTitle).toBe('Avvikelser större än 1\u00A0% av budgeten');
    expect(
      tableOf(swedish).beyond.map(({ text, statements, none }) => [text.plain, statements.length, none]),
    ).toEqual([
      ['Individ- och familjeomsorg', 2, null],
      ['Funktionshinderområdet', 0, 'Ingen orsak är angiven.'],
    ]);
  });

  test('has columns only for what somebody has written', () => {
    const bare = structuredClone(report);
    for (const line of bare.economy[0]?.lines ?? []) {
      line.amounts = line.amounts.filter(({ period }) => period.id !== '2016');
    }
    const { columns } = tableOf(buildView(bare, { ...interim, economy: [] }, annualOptions('sv-SE')));
    expect(columns.map(({ text }) => text)).toEqual(['Budget', 'Utfall', 'Avvikelse']);
  });

  test('is left out where there is no economy, heading and all', () => {
    const view = buildView({ ...report, economy: [] }, { ...interim, economy: [] }, annualOptions('sv-SE'));
    expect(view.economy).toBeNull();
    expect(view.contents.map(({ target }) => target)).not.toContain('economy');
    expect(html(view)).not.toMatch(/id="economy/);
  });
});

describe('over and under budget', () => {
  /** The words for one line with these amounts. */
  function sideOf(budget: string, outcome: string, deviation: string, isWorse: boolean): string | undefined {
    const changed = structuredClone(report);
    const line = changed.economy[0]?.lines[0];
    if (line === undefined) throw new Error('no line');
    line.amounts = line.amounts.map((each) =>
      each.period.id === '2016-T2'
        ? { period: each.period, budget: reading(budget, 'mnkr'), outcome: reading(outcome, 'mnkr') }
        : each,
    );
    const score: AmountScore = {
      value: decimal(deviation),
      isComputed: true,
      computed: decimal(deviation),
      share: undefined,
      isWorse,
    };
    const economy = interim.economy.map((each) =>
      each.line === line.id ? { ...each, deviation: score, forecastDeviation: undefined } : each,
    );
    return tableOf(buildView(changed, { ...interim, economy }, annualOptions('sv-SE'))).beyond[0]?.amounts[0]
      ?.text;
  }
  const cases: [budget: string, outcome: string, deviation: string, isWorse: boolean, words: string][] = [
    ['200,0', '208,1', '-8.1', true, '8,1\u00A0mnkr över budget'],
    ['200,0', '208,1', '8.1', true, '8,1\u00A0mnkr över budget'],
    ['200,0', '191,9', '8.1', false, '8,1\u00A0mnkr under budget'],
    // Costs with a minus before them: the larger cost is over budget.
    ['−200,0', '−208,1', '-8.1', true, '8,1\u00A0mnkr över budget'],
    // A result that turned: only better and worse can be said.
    ['2,0', '−6,1', '-8.1', true, '8,1\u00A0mnkr sämre än budget'],
    ['−2,0', '6,1', '8.1', false, '8,1\u00A0mnkr bättre än budget'],
    ['200,0', '200,0', '0.0', false, 'enligt budget'],
  ];
  test.each(cases)('%s, %s', (budget, outcome, deviation, isWorse, words) => {
    expect(sideOf(budget, outcome, deviation, isWorse)).toBe(words);
  });
});

describe('the summary', () => {
  test('says what it costs, now and at the end of the year', () => {
    expect(
      swedish.summary.economy.map(({ amount, word, share, against }) => [amount, word, share, against]),
    ).toEqual([
      [
        '29,7\u00A0mnkr',
        'över budget',
        '1,7\u00A0% av budget',
        'Utfall 1\u00A0729,9\u00A0mnkr mot budget 1\u00A0700,2\u00A0mnkr.',
      ],
      [
        '54,0\u00A0mnkr',
        'över budget',
        '2,1\u00A0% av budget',
        'Prognos 2\u00A0604,0\u00A0mnkr mot budget 2\u00A0550,0\u00A0mnkr.',
      ],
    ]);
    expect(english.summary.economy[0]).toMatchObject({
      amount: 'SEK\u00A029.7\u00A0million',
      word: 'over budget',
    });
  });

  test('lists the lines beyond the limit with reason and action; parts only with words of their own, totals never', () => {
    const { intro, items } = swedish.summary.economyDeviations;
    expect(intro).toBe('2\u00A0poster i ekonomin avviker mer än 1\u00A0% från budget.');
    expect(swedish.summary.economyLead).toBe(intro);
    expect(items.map(({ text }) => text.plain)).toEqual([
      'Individ- och familjeomsorg',
      'Funktionshinderområdet',
    ]);
    expect(items[0]?.statements.map(({ label, text }) => `${label}: ${text.plain}`)).toEqual([
      'Orsak: Fler placeringar än väntat.',
      'Åtgärd: Hemmaplanslösningar byggs ut.',
    ]);
    const explained = structuredClone(report);
    for (const line of explained.economy[0]?.lines ?? [])
      if (line.isTotal) line.reason = text('Fler placeringar.');
    const view = buildView(explained, interim, annualOptions('sv-SE'));
    expect(view.summary.economyDeviations.items).toHaveLength(2);
    // Beside its table it stands with those beyond the limit, as it is one.
    expect(tableOf(view).beyond.map(({ text: name }) => name.plain)).toEqual([
      'Individ- och familjeomsorg',
      'Funktionshinderområdet',
      'Nettokostnad',
    ]);
  });

  test('counts the commitments by status', () => {
    expect(swedish.summary.commitments).toMatchObject({
      xOfY: '1\u00A0av\u00A04',
      percent: '25\u00A0%',
      phrase: 'utvecklingsåtaganden är genomfört',
    });
    expect(swedish.summary.commitments?.parts.map(({ word, count }) => `${word} ${count}`)).toEqual([
      'genomfört 1',
      'pågår 1',
      'försenat 1',
      'läge saknas 1',
    ]);
  });

  test('shows a numeric deviation with outcome and target', () => {
    const deviation = swedish.summary.deviations.items.find(
      ({ measure }) => measure.plain === 'Öppet arbetslösa',
    );
    expect(deviation?.numbers).toEqual([{ group: null, outcome: '3,2\u00A0%', target: 'högst 3,0\u00A0%' }]);
    const each = structuredClone(report);
    each.policy.groups = 'each';
    const apart = buildView(each, annual, annualOptions('sv-SE')).summary.deviations.items.find(
      ({ measure }) => measure.plain === 'Öppet arbetslösa',
    );
    expect(apart?.numbers.map(({ group }) => group)).toEqual([null, 'Män']);
  });
});

describe('commitments', () => {
  test('stand under their goal with status, unit and follow-up', () => {
    const commitments = swedish.themes[0]?.goals[0]?.commitments;
    expect(commitments?.xOfY).toBe('1\u00A0av\u00A02');
    // Their list may begin a page of paper, far from the goal's heading.
    expect(commitments?.of?.plain).toBe(swedish.themes[0]?.goals[0]?.text.plain);
    expect(
      commitments?.rows.map(({ text, units, status }) => [text.plain, units[0]?.text.plain, status.word]),
    ).toEqual([
      ['Teckna avtal om praktikplatser med fler företag', 'Individ- och familjeomsorg', 'genomfört'],
      ['Nå anhöriga och unga genom en egen webbplats', undefined, 'pågår'],
    ]);
    expect(commitments?.rows[0]?.status).toMatchObject({ assessment: 'met', symbol: 'mark-met' });
  });

  test('are called what the organisation calls an activity, where it has a word of its own', () => {
    const own = structuredClone(report);
    own.labels['sv-SE'] = { 'activity.done': 'klar' };
    const view = buildView(own, interim, annualOptions('sv-SE'));
    expect(view.themes[0]?.goals[0]?.commitments?.rows[0]?.status.word).toBe('klar');
  });

  test('say that no status is given, and mark a suggestion as one', () => {
    const last = swedish.themes[1]?.goals[0]?.commitments?.rows[1];
    expect(last?.status).toMatchObject({ assessment: 'notAssessed', word: 'läge saknas', suggestion: null });
    const suggested = structuredClone(report);
    const said = suggested.commitments[0]?.followUps[0]?.status;
    if (said) said.suggested = true;
    const view = buildView(suggested, interim, annualOptions('sv-SE'));
    expect(view.themes[0]?.goals[0]?.commitments?.rows[0]?.status).toMatchObject({
      word: 'läge saknas',
      suggestion: 'Förslag, ej godkänt: genomfört',
    });
    expect(view.legend.suggestion).not.toBeNull();
  });

  test('are figures that a text may take, linked to where they stand', () => {
    const chapter = swedish.chaptersBefore[0]?.html ?? '';
    expect(textOf(chapter)).toContain('Av åtagandena är 1\u00A0av\u00A04 (25\u00A0%) genomförda');
    expect(chapter).toContain('href="#goal-sjalvforsorjning"');
    expect(textOf(chapter)).toContain('under första målet 1\u00A0av\u00A02 (50\u00A0%)');
  });
});

describe('the HTML of economy and commitments', () => {
  test.each(['sv-SE', 'sv-FI', 'fi-FI', 'en'])('%s: no empty cell, no dead link, no id twice', (language) => {
    const page = html(buildView(report, interim, annualOptions(language)));
    expect(pageFaults(page)).toEqual([]);
  });
});
