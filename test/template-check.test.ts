// What `report template check` finds in a municipality's own template files, and that the shipped ones are right.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { checkTemplates } from '../src/cli/template/check-templates.js';
import { hashOfTemplate } from '../src/cli/template/is-out-of-date.js';
import { filesOfTemplate, readTemplateStore, templateNames } from '../src/cli/template/template-store.js';
import type { Diagnostic } from '../src/diagnostics/index.js';
import {
  buildView,
  checkTemplateFiles,
  needsDifference,
  needsOf,
  parallelView,
  type ViewContract,
} from '../src/render/index.js';
import { renderFixture, viewOptions } from './support/render-fixture.js';

const { shipped } = await readTemplateStore('no-such-folder');
const contract: ViewContract = JSON.parse(readFileSync('schemas/view.schema.json', 'utf8'));
const ROW = 'shared/partials/row-units.hbs';
const COVER = 'interim/partials/cover.hbs';
const DEVIATION = 'shared/partials/deviation.hbs';

/** `code fault «what it points at» (suggestion)` for each finding in a repository with these files of its own. */
async function findings(own: Record<string, string>): Promise<string[]> {
  const store = { shipped, own: new Map(Object.entries(own)) };
  const found = await checkTemplates(['interim'], store);
  return found.map((each) => `${shortOf(each)} ${quoted(each, own)}`);
}

function shortOf({ code, args }: Diagnostic): string {
  const facts = Object.values(args).filter((fact) => fact !== undefined && fact !== '');
  return [code, ...facts].join(' ');
}

function quoted({ place }: Diagnostic, own: Record<string, string>): string {
  const path = place.file.replace('templates/', '');
  return `«${own[path]?.slice(place.start, place.end)}»`;
}

/** A shipped file with something in it replaced. */
function changed(path: string, from: string, to: string, origin = path): Record<string, string> {
  const text = shipped.get(origin) ?? '';
  expect(text).toContain(from);
  return { [path]: text.replace(from, () => to) };
}

describe("a file of one's own", () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['is right as it is shipped', changed(DEVIATION, '<li ', '<li '), []],
    [
      'asks for a field that is not there',
      changed(DEVIATION, 'text=item.measure', 'text=item.mesure'),
      ['S25 field mesure item measure «item.mesure»'],
    ],
    [
      'asks for it where no report of today comes by',
      changed(DEVIATION, '{{#if item.outcome}}', '{{#if item.outcome}}{{item.statements.[0].lable}}'),
      ['S25 perhaps item.statements.[0] «item.statements.[0].lable»'],
    ],
    [
      'uses what may be missing',
      { [COVER]: '<header class="cover">{{document.approval.date}}</header>' },
      ['S25 perhaps document.approval «document.approval.date»'],
    ],
    [
      'uses it where it is known to be there',
      { [COVER]: '{{#if document.approval}}{{document.approval.date}}{{else}}{{document.period}}{{/if}}' },
      [],
    ],
    [
      'knows nothing after "else"',
      { [COVER]: '{{#if document.approval}}{{else}}{{document.approval.date}}{{/if}}' },
      ['S25 perhaps document.approval «document.approval.date»'],
    ],
    [
      'hands what may be missing to a partial',
      { [COVER]: '{{> text text=document.subtitle}}' },
      ['S25 perhaps document.subtitle «document.subtitle»'],
    ],
    [
      'hands a partial something of another kind',
      { [COVER]: '{{> text text=document}}' },
      ['S25 fit text.lang text «{{> text text=document}}»'],
    ],
    [
      'does not give a partial what it needs',
      { [COVER]: '{{> text txt=document.title}}' },
      ['S25 given text text txt «{{> text txt=document.title}}»'],
    ],
    [
      'needs more than it is given',
      changed(ROW, '{{#if row.units}}', '{{legend.suggestion}}{{#if row.units}}'),
      ['S25 given legend row-units «legend.suggestion»'],
    ],
    ['calls a partial that is not there', { [COVER]: '{{> texts}}' }, ['S25 partial texts text «texts»']],
    [
      'names a word that is not there',
      { [COVER]: '{{t "draft.note2"}}' },
      ['S25 label draft.note2 draft.note «"draft.note2"»'],
    ],
    [
      'prints what has parts',
      { [COVER]: '{{document.title}}' },
      ['S25 text document.title «{{document.title}}»'],
    ],
    [
      'goes through what is no list',
      { [COVER]: '{{#each document.title as |a|}}{{a}}{{/each}}' },
      ['S25 list document.title «document.title»'],
    ],
    [
      'goes through a list without naming its items',
      { [COVER]: '{{#each document.editions}}{{name}} {{../document.period}}{{/each}}' },
      [],
    ],
    [
      'has an "else" that is never shown',
      { [COVER]: '{{#each document.editions as |a|}}{{a.name}}{{else}}–{{/each}}' },
      ['S25 else #each «{{#each document.editions as |a|}}{{a.name}}{{else}}–{{/each}}»'],
    ],
    [
      'would show signs as text',
      { [COVER]: '{{document.title.html}}<b lang="{{document.title.lang}}"></b>' },
      ['S25 html document.title.html «{{document.title.html}}»'],
    ],
    [
      'would take text for HTML',
      { [COVER]: '{{{document.period}}}' },
      ['S25 raw document.period «{{{document.period}}}»'],
    ],
    [
      'looks things up',
      { [COVER]: '{{lookup document "title"}}' },
      ['S25 helper lookup «{{lookup document "title"}}»'],
    ],
    [
      'reaches past what it is given',
      { [COVER]: '{{@root.labels}}' },
      ['S25 given @root.labels cover «@root.labels»'],
    ],
    [
      'reaches past what is data',
      { [COVER]: '{{document.constructor}}' },
      ['S25 field constructor document «document.constructor»'],
    ],
    [
      'cannot be read',
      { [COVER]: '<p>\n{{#if document.isDraft}}\n{{/each}}\n' },
      ['S25 syntax «{{#if document.isDraft}}»'],
    ],
    [
      'is called by nobody',
      { 'shared/partials/goal-rows.hbs': '<p>{{row}}</p>' },
      ['S27 shared/partials/goal-row.hbs «»'],
    ],
    ['is in the wrong folder', { 'partials/goal.hbs': '' }, ['S27 shared/partials/goal.hbs «»']],
    ['is in the folder of no template', { 'interrim/report.hbs': '' }, ['S27 interim/report.hbs «»']],
    ['is a style that nothing takes in', { 'interim/styles.css': '' }, ['S27 shared/style.css «»']],
    [
      'is a style of its own, or no template file',
      { 'shared/extra.css': '', 'interim/extra.css': '', 'interim/readme.txt': '' },
      [],
    ],
    [
      'is a partial of its own that is called',
      { [COVER]: '{{> ours name="x"}}', 'shared/partials/ours.hbs': '<p>{{name}}</p>' },
      [],
    ],
    [
      'is written for other data',
      { 'interim/template.yml': 'name: interim\nview: 0\n' },
      ['S26 view 0 1 «view: 0»'],
    ],
    [
      'has lost the word beside a mark',
      changed('shared/partials/status.hbs', '{{status.word}}', ''),
      ['S28 word status «{{> mark symbol=status.symbol}}»'],
    ],
    [
      'has lost a language',
      { [COVER]: '<p>{{{document.title.html}}}</p>' },
      ['S28 language document.title «{{{document.title.html}}}»'],
    ],
    [
      'has lost a scope',
      changed('shared/partials/data-appendix.hbs', '<th scope="row">', '<th>'),
      ['S28 scope <th> «<th>»'],
    ],
    [
      'has lost a role',
      changed('shared/partials/goal-table.hbs', ' role="rowgroup">', '>'),
      ['S28 role <thead> «<thead>»'],
    ],
    [
      'has lost its name on paper',
      changed('shared/partials/legend.hbs', ' data-page="legend"', ''),
      ['S28 page data-page «<section class="legend" aria-labelledby="legend">»'],
    ],
    [
      'has lost a page number',
      changed('shared/partials/contents-entry.hbs', ' data-target="{{entry.target}}"', ''),
      ['S28 pageNumber data-target «<a class="contents-entry" href="#{{entry.target}}">»'],
    ],
    [
      'has a picture without words',
      { [COVER]: '<img src="x.png">' },
      ['S28 alternative <img> «<img src="x.png">»'],
    ],
  ])('%s', async (_, own, expected) => {
    expect(await findings(own)).toEqual(expected);
  });

  test('is out of date when what it was copied from has changed', async () => {
    const path = 'shared/partials/bar.hbs';
    const text = shipped.get(path) ?? '';
    const copy = (hash: string) => ({
      [path]: `{{! Copied from Måltal 0.0.9: ${path}, sha256 ${hash} }}\n${text}`,
    });
    expect(await findings(copy(hashOfTemplate(text)))).toEqual([]);
    expect((await findings(copy('0123456789abcdef')))[0]).toMatch(
      /^S26 copy 0\.0\.9 «\{\{! Copied .* \}\}»$/,
    );
  });
});

describe('the shipped templates', () => {
  const checks = templateNames({ shipped, own: new Map() }).map((name) => {
    const files = filesOfTemplate(name, { shipped, own: new Map() });
    // Taken for somebody's own, so that what is lost would be found, too.
    const asOwn = files.map((file) => ({ ...file, isOwn: true }));
    const options = { isParallel: name === 'parallel' };
    return {
      name,
      files,
      ...checkTemplateFiles(asOwn, contract, options),
    };
  });

  test.each(checks)('$name fits the contract in every branch', ({ faults, lost }) => {
    expect({ faults, lost }).toEqual({ faults: [], lost: [] });
  });

  test('have no partial that nobody calls', () => {
    const uncalled = checks.map((check) => new Set(check.uncalled));
    const partials = [...shipped.keys()].filter((path) => path.startsWith('shared/partials/'));
    expect(partials.filter((path) => uncalled.every((each) => each.has(path)))).toEqual([]);
  });

  test('say on the first line of each partial what it needs', () => {
    const wrong = checks.flatMap(({ files, uses }) =>
      files.flatMap(({ path, text, shownAs }) => {
        const [, said] = /^\{\{! partials\/.*; needs: (.*) \}\}\n/.exec(text) ?? [];
        const name = /partials\/(.+)\.hbs$/.exec(path)?.[1];
        const isOfTemplate =
          name !== undefined &&
          !files.some((file) => file.path === `partials/${name}.hbs` && file.path !== path);
        if (said === undefined || !isOfTemplate || !uses.has(name)) return [];
        return needsDifference(said, needsOf(name, uses)).map((difference) => `${shownAs} ${difference}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('a view is what its contract says, with nothing besides', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(contract);
  const { report, scores } = renderFixture();
  const views = ['sv-FI', 'fi-FI'].map((language) => buildView(report, scores, viewOptions(language)));
  for (const [name, view] of [
    ['View', views[0]],
    ['View', views[1]],
  ] as const)
    expect([name, ajv.validate(`view.schema.json#/$defs/${name}`, view), ajv.errors]).toEqual([
      name,
      true,
      null,
    ]);
  const page = { medium: 'print', styles: '', fonts: '', script: '' };
  const data = { ...parallelView(views), page };
  expect([ajv.validate('view.schema.json#/$defs/ParallelReportData', data), ajv.errors]).toEqual([
    true,
    null,
  ]);
});
