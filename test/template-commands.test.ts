// `report template list|eject|check` as a municipality uses them, and what a build does with its files.
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateEject } from '../src/cli/commands/template-eject.js';
import { templateList } from '../src/cli/commands/template-list.js';
import { type Io, ioOf } from '../src/cli/io.js';
import { buildView, renderHtml } from '../src/render/index.js';
import { readTemplate, readTemplateFolder } from '../src/source/index.js';
import { answer } from './support/answer.js';
import { renderFixture, viewOptions } from './support/render-fixture.js';
import { contentsOf, newRepository, report, temporaryFolder } from './support/run-cli.js';

/** A command in this process, and what it prints. */
async function run(command: (io: Io) => Promise<unknown>, cwd: string): Promise<string> {
  let printed = '';
  const out = (text: string) => {
    printed += text;
  };
  await command({ ...ioOf(['--ui-lang', 'en']), out, cwd });
  return printed;
}

const eject = (cwd: string, names: string[], flags: { template?: string } = {}) =>
  run((io) => templateEject(names, flags, io), cwd);

describe('report template eject', () => {
  test.each([
    ['goal-row', undefined, 'shared/partials/goal-row.hbs'],
    ['goal-row', 'interim', 'interim/partials/goal-row.hbs'],
    ['goal-row', 'parallel', 'parallel/partials/goal-row.hbs'],
    ['report.hbs', 'annual', 'annual/report.hbs'],
    ['annual/report.hbs', undefined, 'annual/report.hbs'],
    ['report', 'interim', 'interim/report.hbs'],
    ['style.css', undefined, 'shared/style.css'],
    ['style.css', 'parallel', 'parallel/style.css'],
  ])('copies %s for %s to %s, with a note of what it is a copy of', async (name, template, path) => {
    const cwd = await temporaryFolder();
    expect(await eject(cwd, [name], template === undefined ? {} : { template })).toContain(path);
    const [first, ...rest] = (await readFile(join(cwd, 'templates', path), 'utf8')).split('\n');
    expect(first).toMatch(/^(?:\{\{!|\/\*) Copied from Måltal \S+: \S+, sha256 [0-9a-f]{16} (?:\}\}|\*\/)$/);
    const origin = /: (\S+),/.exec(first ?? '')?.[1] ?? '';
    expect(rest.join('\n')).toBe(await readFile(join('templates', origin), 'utf8'));
  });

  test.each([
    ['goal-rwo', 'goal-row'],
    ['../x', undefined],
    ['/etc/passwd', undefined],
    ['shared/../../x', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('knows nothing called "%s", and writes nothing', async (name, suggestion) => {
    const cwd = await temporaryFolder();
    const problem = { kind: 'unknownTemplate', name, ...(suggestion && { suggestion }) };
    await expect(eject(cwd, ['goal', name])).rejects.toMatchObject({ problem });
    await expect(eject(cwd, ['goal'], { template: '..' })).rejects.toMatchObject({ code: 'E07' });
    expect([...(await contentsOf(cwd)).keys()]).toEqual([]);
  });

  test('never writes over a file, nor through a link', async () => {
    const cwd = await temporaryFolder();
    await eject(cwd, ['goal']);
    const before = await contentsOf(cwd);
    const exists = { problem: { kind: 'filesExist', paths: ['templates/shared/partials/goal.hbs'] } };
    await expect(eject(cwd, ['bar', 'goal'])).rejects.toMatchObject(exists);
    expect(await contentsOf(cwd)).toEqual(before);
    await symlink(join(cwd, 'nowhere'), join(cwd, 'templates/shared/partials/bar.hbs'));
    await expect(eject(cwd, ['bar'])).rejects.toThrow();
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  test.skipIf(process.platform === 'win32')('writes nothing outside the repository', async () => {
    const [cwd, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    await symlink(elsewhere, join(cwd, 'templates'));
    await expect(eject(cwd, ['goal'])).rejects.toMatchObject({ code: 'E03' });
    expect([...(await contentsOf(elsewhere)).keys()]).toEqual([]);
  });
});

test('copies that nobody has changed give the same bytes, and nothing is found in them', async () => {
  const cwd = await newRepository();
  const all = [...(await readTemplateFolder('templates')).keys()].filter((path) => !path.endsWith('.yml'));
  await eject(cwd, all);
  const { report: model, scores } = renderFixture();
  const view = buildView(model, scores, viewOptions('sv-FI'));
  const [shipped, copied] = await Promise.all([
    readTemplate('interim', { builtin: 'templates' }),
    readTemplate('interim', { builtin: 'templates', overrides: join(cwd, 'templates') }),
  ]);
  expect(Object.values(copied.files)).not.toEqual(Object.values(shipped.files));
  for (const medium of ['screen', 'print'] as const) {
    const [before, after] = [shipped, copied].map((each) => renderHtml(view, each, { fonts: [], medium }));
    expect(after).toBe(before);
  }
  const listed = JSON.parse(await run((io) => templateList(cwd, { format: 'json' }, io), cwd));
  const states = new Map(listed.files.map(({ path, state }: Record<string, string>) => [path, state]));
  expect(states.get('shared/partials/goal.hbs')).toBe('replaced');
  expect(states.get('interim/template.yml')).toBe('shipped');
  const { exitCode, stdout } = await answer(['template', 'check', cwd]);
  expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^Checked .*\nNo findings\n$/)]);
});

test('a misspelt field is found in words and as JSON, and stops a build before it writes', async () => {
  const cwd = await newRepository();
  const path = 'templates/shared/partials/legend.hbs';
  await mkdir(join(cwd, dirname(path)), { recursive: true });
  await writeFile(join(cwd, path), '<section data-page="legend">\n<p>{{legend.sugestion}}</p>\n</section>\n');
  const [inSwedish, inFinnish, asJson, built] = await Promise.all([
    answer(['template', 'check', '--ui-lang', 'sv'], { cwd }),
    answer(['template', 'check', '--ui-lang', 'fi'], { cwd }),
    report(['template', 'check', '--format', 'json'], { cwd }),
    report(['build', '--format', 'html'], { cwd }),
  ]);
  expect([inSwedish, inFinnish, asJson, built].map(({ exitCode }) => exitCode)).toEqual([1, 1, 1, 2]);
  for (const part of [`${path}:2:6`, '”legend” har inget fält ”sugestion”', 'Menade du ”suggestion”?'])
    expect(inSwedish.stdout).toContain(part);
  expect(inFinnish.stdout).toContain('Kohdassa ”legend” ei ole kenttää ”sugestion”');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ findings: [{ code: 'S25', severity: 'error' }] });
  expect(built.stderr).toMatch(/E08 .*\n.*“report template check” shows the place/u);
  expect(existsSync(join(cwd, 'dist'))).toBe(false);
});

test('the look of the example fits, and its list says what is its own', async () => {
  const { exitCode, stdout } = await answer(['template', 'check', 'examples/helsingfors']);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('No findings')]);
  const list = await run((io) => templateList('examples/helsingfors', {}, io), process.cwd());
  expect(list).toMatch(
    /^shared\/partials\/colophon\.hbs +yours instead +the rule and the tool, last in every report$/m,
  );
  expect(list).toMatch(/^shared\/extra\.css +yours +The look of the city/m);
});

test('what the example adds to the end of a report stands in each edition', async () => {
  const out = await temporaryFolder();
  const flags = ['--edition', 'separate,parallel', '--format', 'html', '--out', out];
  const { exitCode } = await answer(['build', 'examples/helsingfors', ...flags]);
  expect(exitCode).toBe(0);
  const folder = join(out, 'bindande-mal-2022');
  const contacts = ['sv', 'fi', 'sv-fi'].map(async (edition) => {
    const html = await readFile(join(folder, `bindande-mal-2022.${edition}.html`), 'utf8');
    return html.match(/<p class="contact">/g)?.length;
  });
  expect(await Promise.all(contacts)).toEqual([1, 1, 2]);
});
