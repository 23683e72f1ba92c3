// The parallel edition: both languages side by side, goal by goal, in one document.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pageFaults } from './support/page-faults.js';
import { report } from './support/run-cli.js';

vi.setConfig({ hookTimeout: 60_000 });

const PAGES = [
  ['lovisa', 'delarsrapport-2021', 'sv-FI', 'fi-FI'],
  ['huddinge', 'delarsrapport', 'sv-SE', 'en'],
  ['huddinge', 'verksamhetsberattelse', 'sv-SE', 'en'],
  ['helsingfors', 'bindande-mal-2022', 'sv-FI', 'fi-FI'],
] as const;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltal-parallel-'));
  const examples = new Set(PAGES.map(([example]) => example));
  const runs = await Promise.all([...examples].map((example) => build(example)));
  expect(runs.map(({ exitCode, stderr }) => (exitCode === 0 ? '' : stderr))).toEqual(runs.map(() => ''));
});
afterAll(() => rm(folder, { recursive: true }));

async function build(example: string, edition = 'parallel', ...more: string[]) {
  const flags = ['--edition', edition, '--format', 'html', '--out', join(folder, example), ...more];
  return await report(['build', `examples/${example}`, ...flags]);
}

const nameOf = (id: string, ...languages: string[]) =>
  `${id}.${languages.map((tag) => tag.slice(0, 2)).join('-')}.html`;

async function read(example: string, id: string, name: string): Promise<string> {
  return await readFile(join(folder, example, id, name), 'utf8');
}

const all = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = '']) => found);

describe.each(PAGES)('%s %s', (example, id, first, second) => {
  test('has each goal in both languages, one beside the other', async () => {
    const html = await read(example, id, nameOf(id, first, second));
    const pairs = html.split('<div class="goal-pair">').slice(1);
    expect(pairs.length).toBeGreaterThan(1);
    for (const pair of pairs) {
      const anchors = all(pair, /<h4 id="([^"]*)"/g).slice(0, 2);
      expect(anchors[1]).toBe(`${second.toLowerCase()}-${anchors[0]}`);
      expect(all(pair, /<div class="side" data-column="\d" lang="([^"]*)"/g).slice(0, 2)).toEqual([
        first,
        second,
      ]);
    }
  });

  test('has each deviation beside its twin', async () => {
    const html = await read(example, id, nameOf(id, first, second));
    const pairs = html.split('<div class="pair deviation-pair">').slice(1);
    expect(pairs.length).toBeGreaterThan(1);
    for (const pair of pairs) {
      const [here = '', there] = all(pair, /class="deviation-(?:title"><a|measure") href="#([^"]*)"/g);
      expect(there).toBe(`${second.toLowerCase()}-${here}`);
    }
  });

  test('says early what it holds, and names the files once', async () => {
    const html = await read(example, id, nameOf(id, first, second));
    const [contents, deviations] = [/<h\d id="contents"/, /<h\d id="deviations"/].map((head) =>
      html.search(head),
    );
    expect(contents).toBeGreaterThan(0);
    expect(contents).toBeLessThan(deviations ?? 0);
    expect(html.split('class="source-list"')).toHaveLength(2);
  });

  test('names each place once, and leads nowhere but to such places', async () => {
    const html = await read(example, id, nameOf(id, first, second));
    expect(pageFaults(html)).toEqual([]);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'no-redundant-role': 'off', 'long-title': 'off' },
    });
    const { results } = await validator.validateString(await read(example, id, nameOf(id, first, second)));
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});

test('stands beside the separate editions, and stays when they are built anew', async () => {
  await build('lovisa', 'separate', '--lang', 'sv');
  const manifest = JSON.parse(await read('lovisa', 'delarsrapport-2021', 'manifest.json'));
  expect(manifest.outputs).toMatchObject([
    { file: 'delarsrapport-2021.sv-fi.html', edition: 'parallel' },
    { file: 'delarsrapport-2021.sv.html', language: 'sv-FI' },
  ]);
});

test('of a report whose approval is withdrawn says on each page in both languages that it is a draft', async () => {
  const draft = join(folder, 'draft');
  await cp('examples/lovisa', draft, { recursive: true });
  const config = await readFile(join(draft, 'report.yaml'), 'utf8');
  await writeFile(join(draft, 'report.yaml'), config.replace(/^ +approval:.*\n(?: {6}.*\n)*/mu, ''));
  await report(['build', draft, '--edition', 'parallel', '--format', 'html']);
  const name = nameOf('delarsrapport-2021', 'sv-FI', 'fi-FI');
  const html = await readFile(join(draft, 'dist/delarsrapport-2021', name), 'utf8');
  const notes = all(html, /@bottom-(?:left|right) \{ content: "([^"]*Utkast[^"]*)"/g);
  expect(notes).toHaveLength(2);
  for (const note of notes) expect(note).toContain(' / Luonnos');
});

test('is of two languages', async () => {
  const { exitCode, stderr } = await build('lovisa', 'parallel', '--lang', 'fi');
  expect(exitCode).toBe(2);
  expect(stderr).toContain('E07');
});
