// `report build --watch`, the built command: builds what has changed, and nothing else.
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { hashInputs } from '../src/cli/build/manifest.js';
import { LoadMemory } from '../src/cli/watch/load-memory.js';
import { scoresOf } from '../src/compute/index.js';
import type { ParseMemory } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import { buildView, type HtmlOptions, parallelView, RenderMemory, renderHtml } from '../src/render/index.js';
import {
  readSources,
  readTemplate,
  type SourceFile,
  type Sources,
  type TemplateFiles,
} from '../src/source/index.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { viewOptions } from './support/render-fixture.js';
import { report, temporaryFolder } from './support/run-cli.js';
import { running } from './support/running.js';

const TABLE = 'goals/enhet.sv.md';
const WAITING = /^\d\d:\d\d:\d\d Waiting for changes \(Ctrl-C ends\)\n/m;

async function repository(): Promise<string> {
  const folder = await temporaryFolder();
  for (const [path, text] of Object.entries(BASE_REPOSITORY)) await write(folder, path, text);
  return folder;
}

async function write(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function change(folder: string, path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  await writeFile(join(folder, path), text.replace(from, to));
}

/** The pages that a build says it has written. */
const pagesIn = (words: string) => [...words.matchAll(/\S+\.html$/gm)].length;

it('builds again what has changed, and leaves the rest and the last good output', async () => {
  const folder = await repository();
  // A browser that is not there: HTML needs none.
  const { next, ended, interrupt } = running(
    ...['build', folder, '--watch', '--format', 'html', '--browser', '/nowhere'],
  );
  const first = await next(WAITING);
  expect(first).toMatch(/^Done in (?:\d+ ms|\d+\.\d\d s)$/m);
  const page = /\S+\.html$/m.exec(first)?.[0] ?? '';
  const built = join(process.cwd(), page);
  const before = await stat(built);

  await change(folder, TABLE, '|\n', '| \n');
  expect(pagesIn(await next(WAITING)), 'the page says what it said').toBe(0);
  expect((await stat(built)).ino).toBe(before.ino);

  await change(folder, TABLE, 'genomförd ', 'genomfårt ');
  const failed = await next(WAITING);
  expect(failed).toContain('error T14');
  expect(failed).toContain('Nothing was written');
  expect((await stat(built)).ino).toBe(before.ino);

  await change(folder, TABLE, 'genomfårt ', 'pågår ');
  expect(pagesIn(await next(WAITING))).toBe(1);
  await write(folder, 'templates/shared/extra.css', '.own { color: red }');
  expect(pagesIn(await next(WAITING)), 'a new template').toBe(1);
  expect(await readFile(built, 'utf8')).toContain('.own { color: red }');
  await rm(join(folder, 'templates'), { recursive: true });
  expect(pagesIn(await next(WAITING)), 'a template that is gone').toBe(1);
  await rename(join(folder, 'report.yaml'), join(folder, 'borta.yaml'));
  expect(await next(WAITING)).toContain('error E06');
  await rename(join(folder, 'borta.yaml'), join(folder, 'report.yaml'));
  expect(await next(WAITING)).toContain('Nothing in the files has changed');
  interrupt();
  expect(await ended).toBe(130);
});

it.each([
  ['E01', 'nowhere'],
  ['E06', '.'],
])('does not wait for what was never there: %s', async (code, folder) => {
  const cwd = await temporaryFolder();
  const { exitCode, stderr } = await report(['build', folder, '--watch', '--format', 'html'], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(code);
});

it('parses a file again only when it says something else, and finds the same', async () => {
  const memory = new LoadMemory();
  const folder = await repository();
  const load = async () => memory.withKnownFiles((await readSources(folder)).value);
  const first = await load();
  const alone = JSON.stringify(analyse(first));
  expect(JSON.stringify(analyse(first, [], [], [], memory.parsed))).toBe(alone);
  expect(JSON.stringify(analyse(first, [], [], [], memory.parsed)), 'nothing is spoilt by reading it').toBe(
    alone,
  );
  // The same text of other bytes is another file: its hash is told.
  await write(folder, TABLE, `\ufeff${BASE_REPOSITORY[TABLE]}`);
  const second = await load();
  const kept = second.files.filter((file) => memory.parsed.files.has(file)).map(({ path }) => path);
  expect(kept).toEqual(first.files.map(({ path }) => path).filter((path) => path !== TABLE));
  expect(JSON.stringify(analyse(second, [], [], [], memory.parsed))).toBe(alone);
  const hashOf = (sources: Sources) => hashInputs(sources).find(({ path }) => path === TABLE)?.sha256;
  expect(hashOf(second)).not.toBe(hashOf(first));
});

it.each([
  ['lovisa', 'goals/vuxna.sv.md', /och/, 'samt'],
  ['lovisa', 'goals/seniorer.yaml', /status: done/, 'status: inProgress'],
  ['huddinge', 'goals/bra-att-leva.sv.md', /och/, 'samt'],
  ['huddinge', 'measures/kundval.yaml', /och/, 'samt'],
  ['huddinge', 'report.yaml', /name: \{/, 'name:  {'],
])('finds the same in %s from memory, before and after %s has changed', async (example, path, from, to) => {
  const { parsed } = new LoadMemory();
  const { value: sources } = await readSources(`examples/${example}`);
  const files = sources.files.map((file) =>
    file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
  );
  const changed = { ...sources, files };
  expect(found(changed), 'something has changed').not.toBe(found(sources));
  for (const given of [sources, sources, changed, sources]) {
    expect(found(given, parsed) === found(given)).toBe(true);
  }
});

it('keeps nothing in a measure of YAML that Markdown no longer says', () => {
  const { parsed } = new LoadMemory();
  const report = `version: 1
organisation: { name: { sv: Exempelstad }, kind: municipality, country: SE }
languages: [sv-SE]
units: [{ id: vard, name: { sv: Vården } }]
themes: [{ id: jobb, name: { sv: Jobb } }]
reports: [{ id: aret, kind: annual, period: 2016, title: { sv: Årsrapport 2016 } }]
`;
  const goals = `version: 1
goals:
  - id: arbete
    theme: jobb
    text: { sv: Alla har ett jobb }
    measures:
      - { id: andel, kind: keyFigure, unit: "%", text: { sv: Andel }, observations: [{ period: 2016, value: "70" }] }
`;
  const table = (year: string) => `# Vården {#vard}

## Jobb {#jobb}

### Alla har ett jobb {#arbete}

#### Andel {#andel}

|            | ${year} |
|------------|-----:|
| Totalt (%) |   60 |
`;
  const same = [file('report.yaml', report), file('goals/central.yaml', goals)];
  for (const year of ['2014', '2015', '2014']) {
    const sources = { files: [...same, file('goals/vard.sv.md', table(year))], assets: [] };
    const [measure] = analyse(sources, [], [], [], parsed).report.measures;
    expect(measure?.observations.map(({ period }) => period.id)).toEqual(['2016', year]);
    expect(found(sources, parsed)).toBe(found(sources));
  }
});

function file(path: string, text: string): SourceFile {
  return { path, text };
}

function found(sources: Sources, memory?: ParseMemory): string {
  return JSON.stringify(analyse(sources, [], [], [], memory));
}

it('gives the same pages from memory, whatever has changed', async () => {
  const { value: sources } = await readSources('examples/lovisa');
  const templates = { interim: await template('interim'), parallel: await template('parallel') };
  const memories = { interim: new RenderMemory(), parallel: new RenderMemory() };
  const edits: [path: string, from: string, to: string][] = [
    ['', '', ''],
    ['goals/vuxna.sv.md', 'och', 'och – med ≥ 2 «långa» funktionsnedsättningsreglementen –'],
    ['report.yaml', 'Delårsrapport januari–juni 2021', 'Delårsrapport'],
    ['goals/seniorer.yaml', 'status: done', 'status: inProgress'],
    ['', '', ''],
  ];
  for (const [path, from, to] of edits) {
    const files = sources.files.map((file) =>
      file.path === path ? { ...file, text: file.text.replace(from, to) } : file,
    );
    const { report: made, scores } = analyse({ ...sources, files }).protected;
    const ofReport = scoresOf(scores, made.publications[0]?.id ?? '');
    if (!ofReport) throw new Error('the example has no report');
    const view = (language: string) =>
      buildView(made, ofReport, { ...viewOptions(language), assets: sources.assets });
    const both = parallelView([view('sv-FI'), view('fi-FI')]);
    for (const [name, page] of [['interim', view('sv-FI')] as const, ['parallel', both] as const]) {
      const options: HtmlOptions = { fonts: [], medium: 'screen' };
      const alone = renderHtml(page, templates[name], options);
      const remembered = renderHtml(page, templates[name], { ...options, memory: memories[name] });
      expect(remembered === alone, `${name} after a change in ${path}`).toBe(true);
      // As a rehearsal does.
      memories[name].forgetOne();
    }
  }
});

async function template(name: string): Promise<TemplateFiles> {
  return await readTemplate(name, { builtin: 'templates' });
}
