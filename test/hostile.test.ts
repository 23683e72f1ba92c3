// Broken input of every kind: findings or a clear refusal, never a throw of our own, never a hang.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { EnvironmentError } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { readSources } from '../src/source/index.js';
import { BASE_REPOSITORY } from './support/example-repository.js';

const CONFIG = BASE_REPOSITORY['report.yaml']!;
const TABLE = BASE_REPOSITORY['goals/enhet.sv.md']!;

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function repository(files: Record<string, string | Uint8Array>): string {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  for (const [path, content] of Object.entries({ ...BASE_REPOSITORY, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function codesOf(root: string): Promise<string[]> {
  try {
    const sources = await readSources(root);
    return analyse(sources.value, sources.diagnostics).findings.map((finding) => finding.code);
  } catch (error) {
    if (error instanceof EnvironmentError) return [error.code];
    throw error;
  }
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(10)}]`))
  .join('\n');

describe('a repository with', () => {
  it.each<[string, Record<string, string | Uint8Array>, string[]]>([
    ['CRLF and a BOM', { 'goals/enhet.sv.md': `\ufeff${TABLE.replaceAll('\n', '\r\n')}` }, []],
    ['old Mac line ends', { 'goals/enhet.sv.md': TABLE.replaceAll('\n', '\r') }, []],
    ['Latin-1', { 'goals/enhet.sv.md': latin1(TABLE) }, ['S08']],
    ['UTF-16', { 'goals/enhet.sv.md': utf16(TABLE) }, ['S08']],
    ['a binary file', { 'goals/enhet.sv.md': Buffer.from([1, 0, 2, 0, 255, 0]) }, ['S10']],
    ['an empty goal file', { 'goals/tom.sv.md': '' }, ['S14']],
    ['a file of 17 MB', { 'goals/stor.sv.md': 'x'.repeat(17_000_000) }, ['S09']],
    ['an empty report.yaml', { 'report.yaml': '' }, ['S03']],
    ['a report.yaml that is a list', { 'report.yaml': '- a\n- b\n' }, ['S03']],
    ['YAML that does not parse', { 'report.yaml': `${CONFIG}reports: [\n` }, ['S01']],
    ['a YAML bomb', { 'report.yaml': `${CONFIG}labels: { sv: *i }\n${bomb}\n` }, ['S01']],
    ['YAML goals that are a word', { 'goals/ord.yaml': 'hej\n' }, ['S03']],
    [
      'prototype keys',
      { 'report.yaml': `${CONFIG}__proto__: { polluted: true }\nconstructor: 1\n` },
      ['S04'],
    ],
    ['an id called constructor', { 'goals/enhet.sv.md': TABLE.replace('| svar ', '| constructor ') }, []],
    [
      'a chapter outside the folder',
      { 'report.yaml': `${CONFIG}    chapters: [../../etc/passwd]\n` },
      ['S03'],
    ],
    [
      'an image outside the folder',
      {
        'report.yaml': `${CONFIG}    chapters: [a]\n`,
        'text/a.sv.md': '# A\n\n![x](../../../etc/passwd.png)\n',
      },
      ['S11'],
    ],
    [
      'an image of the network',
      {
        'report.yaml': `${CONFIG}    chapters: [a]\n`,
        'text/a.sv.md': '# A\n\n![x](https://example.org/x.png)\n',
      },
      ['S11'],
    ],
    [
      'a picture that is not there',
      { 'report.yaml': `${CONFIG}    chapters: [a]\n`, 'text/a.sv.md': '# A\n\n![x](bild.png)\n' },
      ['S15'],
    ],
    [
      'script in a cell',
      {
        'goals/enhet.sv.md': TABLE.replace(
          'Mottagningen är öppen varje vecka.',
          'Öppet <script>alert(1)</script>',
        ),
      },
      ['T06'],
    ],
  ])('%s', async (_name, files, expected) => {
    const codes = await codesOf(repository(files));
    for (const code of expected) expect(codes).toContain(code);
    if (expected.length === 0) expect(codes).toEqual([]);
  });

  it('a symlink out of the folder, and one in a circle', async () => {
    const root = repository({});
    symlinkSync('/etc/hostname', join(root, 'goals', 'ut.sv.md'));
    symlinkSync(root, join(root, 'goals', 'runt'));
    expect(await codesOf(root)).toContain('S11');
  });

  it('no report.yaml, and no folder at all', async () => {
    const root = repository({});
    rmSync(join(root, 'report.yaml'));
    expect(await codesOf(root)).toEqual(['E06']);
    expect(await codesOf(join(root, 'nowhere'))).toEqual(['E01']);
  });

  it.each<[string, string]>([
    ['nesting', `${'> '.repeat(20_000)}x\n`],
    ['brackets', `| Id | Mätare |\n|--|--|\n| a | ${'['.repeat(50_000)} |\n`],
    ['stars', `| Id | Mätare |\n|--|--|\n| a | ${'*a '.repeat(30_000)} |\n`],
    ['backticks', `| Id | Mätare |\n|--|--|\n| a | ${'` `` ``` '.repeat(10_000)} |\n`],
    ['cells', `|${' a |'.repeat(20_000)}\n|${'--|'.repeat(20_000)}\n|${' b |'.repeat(20_000)}\n`],
    ['one long line', `${'mål '.repeat(1_000_000)}\n`],
    [
      'list levels',
      `${Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level * 2)}- x`).join('\n')}\n`,
    ],
  ])(
    'a great many %s',
    async (_name, text) => {
      const started = performance.now();
      await codesOf(repository({ 'goals/mycket.sv.md': text, 'text/mycket.sv.md': text }));
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );
});

describe('mutated sources', () => {
  it('never make the program throw', () => {
    const mutation = fc.record({
      file: fc.constantFrom('report.yaml', 'goals/enhet.sv.md'),
      at: fc.nat(2_000),
      remove: fc.nat(30),
      insert: fc.constantFrom(
        '',
        '|',
        '\n',
        '|--|',
        '# ',
        '{#',
        '**',
        '\u0000',
        '&a',
        '*a',
        ': ',
        '- ',
        '<br>',
        '«',
        '\t',
        '{{figure',
        '"',
      ),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
        const files = new Map(Object.entries(BASE_REPOSITORY));
        for (const { file, at, remove, insert } of mutations) {
          const text = files.get(file) ?? '';
          const place = at % (text.length + 1);
          files.set(file, text.slice(0, place) + insert + text.slice(place + remove));
        }
        const sources = [...files].map(([path, text]) => ({ path, text }));
        const { findings } = analyse({ files: sources, assets: [] });
        for (const { place } of findings) {
          const text = files.get(place.file);
          expect(text === undefined || (place.start >= 0 && place.end <= text.length)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
