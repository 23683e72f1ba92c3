// Commitments, and figures of units, through a whole repository: counted by one rule wherever they are told of.
import { describe, expect, it } from 'vitest';
import { analyse } from '../src/pipeline.js';
import { buildView, dataTables, type View } from '../src/render/index.js';

interface Given {
  /** Keys of the follow-up of the commitment `a`. */
  said?: string;
  policy?: string;
  labels?: string;
  chapter?: string;
  language?: string;
  isParallel?: boolean;
}

const config = ({ policy = 'strict', labels = '{}' }: Given) => `version: 1
organisation: { name: Kommunen, kind: municipality, country: FI }
languages: [sv-FI, fi-FI]
units:
  - id: kommunen
    name: Kommunen
    units:
      - { id: bildning, name: Bildningen, units: [{ id: skola, name: Skolan }, { id: bibliotek, name: Biblioteket }] }
      - { id: vard, name: Vården }
themes: [{ id: tema, name: Tema }]
policy: ${policy}
labels: { sv: ${labels} }
reports: [{ id: delar, kind: interim, period: 2021-H1, title: Delårsrapport, chapters: [inledning] }]
`;

const goals = (said: string) => `version: 1
goals:
  - id: g
    theme: tema
    text: Mål
    commitments:
      - { id: a, text: Första, unit: skola, followUps: [{ period: 2021-H1, ${said} }] }
      - { id: b, text: Andra, unit: bibliotek }
    goals:
      - { id: under, unit: vard, text: Vårdens mål, commitments: [{ id: c, text: Tredje }] }
    measures:
      - { id: m, text: Mätaren, carriedBy: [skola, vard], followUps: [{ unit: skola, period: 2021-H1, status: done }] }
`;

function read(given: Given) {
  const files = Object.entries({
    'report.yaml': config(given),
    'goals/g.yaml': goals(given.said ?? 'status: done'),
    'text/inledning.sv.md': `# Inledning\n\n${given.chapter ?? 'Ingenting.'}\n`,
  }).map(([path, text]) => ({ path, text }));
  const { report, scores } = analyse({ files, assets: [] }).protected;
  const own = scores.reports[0]!;
  const { language = 'sv-FI', isParallel = false } = given;
  const view = buildView(report, own, { language, toolVersion: '1', assets: [], editions: [], isParallel });
  const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
  const table = dataTables(report, own, { language, locate }).find(({ name }) => name === 'commitments')!;
  const cell = (name: string) => table.rows[0]![table.fields.findIndex((field) => field.name === name)];
  return { scores: own, view, cell };
}

const unitOf = (view: View, id: string) => view.units.find(({ anchor }) => anchor === `unit-${id}`);

describe('a commitment', () => {
  const accepting = '{ base: strict, acceptSuggestions: true }';
  it.each([
    ['status: done', 'strict', 'done', 'genomfört', null],
    ['assessment: met', 'strict', 'done', 'genomfört', null],
    ['assessment: partlyMet', 'strict', 'partlyDone', 'delvis genomfört', null],
    ['assessment: notMet', 'strict', 'notStated', 'läge saknas', null],
    ['status: delayed, assessment: met', 'strict', 'delayed', 'försenat', null],
    ['status: done, suggested: true', 'strict', 'notStated', 'läge saknas', /^Förslag.*: genomfört$/],
    ['assessment: met, suggested: true', 'strict', 'notStated', 'läge saknas', /^Förslag.*: genomfört$/],
    ['status: done, suggested: true', accepting, 'done', 'genomfört', 'vilar på ett förslag'],
    ['assessment: met, suggested: true', accepting, 'done', 'genomfört', 'vilar på ett förslag'],
  ])('of which is said { %s } under %s is %s everywhere', (said, policy, status, word, suggestion) => {
    const { scores, view, cell } = read({ said, policy });
    const counts = scores.commitments.map(({ id, members }) => [id, Object.values(members).flat().length]);
    expect(counts).toEqual([
      ['commitments', 3],
      ['theme:tema.commitments', 3],
      ['unit:bildning.commitments', 2],
      ['unit:skola.commitments', 1],
      ['unit:bibliotek.commitments', 1],
      ['unit:vard.commitments', 1],
      ['goal:g.commitments', 3],
      ['goal:under.commitments', 1],
    ]);
    for (const { members } of scores.commitments.filter(({ total }) => total > 1))
      expect(members[status as 'done']).toContain('a');
    const goal = view.themes[0]!.goals[0]!.commitments!;
    const done = status === 'done' ? 1 : 0;
    const shares = [view.summary.commitments, goal, unitOf(view, 'bildning')?.commitments];
    const counted = shares.map((share) => share?.xOfY.split('\u00A0av\u00A0'));
    expect(counted).toEqual([3, 3, 2].map((total) => [String(done), String(total)]));
    expect(goal.rows[0]!.status.word).toBe(word);
    const shown = goal.rows[0]!.status.suggestion;
    if (suggestion === null) expect(shown).toBeNull();
    else expect(shown).toMatch(suggestion);
    expect(cell('status')).toBe(status);
    expect(cell('status_text')).toBe(word);
    const words = view.legend.items.flatMap(({ commitmentWord }) => commitmentWord ?? []);
    expect(words).toEqual(status === 'notStated' ? [] : [word]);
  });

  it.each([
    ['forecast: willBeMet', 'strict', 'willBeMet', 'väntas uppnås'],
    ['forecast: willBeMet, suggested: true', 'strict', undefined, undefined],
    ['forecast: willBeMet, suggested: true', accepting, 'willBeMet', 'väntas uppnås'],
  ])('has in the data file the forecast { %s } under %s as %s', (said, policy, forecast, text) => {
    const { cell } = read({ said, policy });
    expect([cell('forecast'), cell('forecast_text')]).toEqual([forecast, text]);
  });
});

describe('a figure in a chapter', () => {
  const link = (given: Given) => / href="([^"]*)"/.exec(read(given).view.chaptersBefore[0]?.html ?? '')?.[1];
  it.each([
    ['commitments.done', false, '#goals'],
    ['theme:tema.commitments.done', false, '#theme-tema'],
    ['unit:skola.commitments.done', false, '#unit-skola'],
    // Without a measure or a goal the unit has no page; the goal of a unit stands under the central one.
    ['unit:bibliotek.commitments.done', false, '#goals'],
    ['goal:under.commitments.done', false, '#goal-g'],
    ['unit:skola.commitments.done', true, '#goals'],
    ['unit:skola.measures.met', true, '#goals'],
  ])(
    'leads from %s to a place that is there, in a parallel edition (%s) to %s',
    (figure, isParallel, href) => {
      expect(link({ chapter: `Av dem {{figure ${figure}}}.`, isParallel })).toBe(href);
    },
  );

  it('is text, whatever the words of the organisation hold', () => {
    const labels = "{ share.inline: '{xOfY} <u> & {percent}', share.xOfY: '{x} <i> {y}' }";
    const { view } = read({ chapter: '{{figure commitments.done}}', labels });
    expect(view.chaptersBefore[0]?.html).toContain('>1 &lt;i&gt; 3 &lt;u&gt; &amp; 33\u00A0%</data>');
  });
});

describe('the page of a unit', () => {
  const also = (id: string, language?: string) => {
    const counted = unitOf(read({ ...(language ? { language } : {}) }).view, id)?.alsoCounted;
    return counted && [counted.lead, ...counted.units.map(({ text, href }) => [text.plain, href])];
  };

  it('names the units below it that its figures count, with links to those that have a page', () => {
    expect(also('bildning')).toEqual([
      'Siffrorna omfattar även:',
      ['Skolan', '#unit-skola'],
      ['Biblioteket', null],
    ]);
    expect(also('bildning', 'fi-FI')?.[0]).toBe('Lukuihin sisältyvät myös:');
    expect(also('skola')).toBeNull();
  });

  it('shows how many commitments the figure counts, and lists its own', () => {
    const { view } = read({});
    expect(unitOf(view, 'bildning')?.commitments).toMatchObject({ xOfY: '1\u00A0av\u00A02', rows: [] });
    expect(unitOf(view, 'skola')?.commitments?.rows).toHaveLength(1);
    expect(view.method.ofUnits).toMatch(/ansvarsområdets avsnitt/);
    expect(read({ isParallel: true }).view.method.ofUnits).toBeNull();
  });
});
