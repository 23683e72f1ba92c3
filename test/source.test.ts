// The source room: what is read from the disk, in what order, and what is refused.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexLines } from '../src/lib/index.js';
import { readSingleFiles, readSources, readTemplate } from '../src/source/index.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maltal-source-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const found = async () => {
  const { value, diagnostics } = await readSources(root);
  return {
    files: value.files.map(({ path }) => path),
    assets: value.assets.map(({ path, mediaType }) => `${path} ${mediaType}`),
    diagnostics: diagnostics.map(({ code, args, place }) => ({ code, file: place.file, args })),
  };
};

describe('a repository', () => {
  test('its files come in the order of their paths', async () => {
    put({
      'report.yaml': 'a',
      'goals/b.sv.md': 'b',
      'goals/B.sv.md': 'B',
      'goals/å/x.YML': 'x',
      'goals/notes': '-',
      'goals/.hidden.md': '-',
      'measures/m.yaml': 'm',
      'text/a.fi.md': 'a',
      'text/bild.PNG': bytes(1, 2, 0),
      'images/d.svg': '<svg/>',
      'images/readme.md': '-',
      'templates/x.md': '-',
      'other/x.md': '-',
    });
    expect(await found()).toEqual({
      files: [
        'goals/B.sv.md',
        'goals/b.sv.md',
        'goals/å/x.YML',
        'measures/m.yaml',
        'report.yaml',
        'text/a.fi.md',
      ],
      assets: ['images/d.svg image/svg+xml', 'text/bild.PNG image/png'],
      diagnostics: [],
    });
  });

  test('folders that are read later are named', async () => {
    put({ 'report.yml': '', 'risks/a.md': '', 'checks/a.md': '' });
    const { files, diagnostics } = await found();
    expect(files).toEqual(['report.yml']);
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['S13', { what: 'checks/' }],
      ['S13', { what: 'risks/' }],
    ]);
  });

  test('documents of an office are not read, and named where somebody may think that they are', async () => {
    put({
      'report.yaml': '',
      'goals/barn.sv.md.txt': '',
      'goals/vuxna.docx': '',
      'goals/vuxna.sv.md': '',
      'measures/tal/Kvartal 2.XLSX': '',
      'economy/budget.csv': '',
      'text/~$inledning.doc': '',
      'text/.~lock.inledning.odt': '',
      'goals/README': '',
      'images/plan.pdf': '',
      'notes/plan.docx': '',
    });
    const { files, diagnostics } = await found();
    expect(files).toEqual(['goals/vuxna.sv.md', 'report.yaml']);
    expect(diagnostics.map(({ code, file, args }) => [code, file, args])).toEqual(
      ['economy/budget.csv', 'goals/barn.sv.md.txt', 'goals/vuxna.docx', 'measures/tal/Kvartal 2.XLSX'].map(
        (what) => ['S13', what, { what, isDocument: true }],
      ),
    );
  });

  test('two report files are one too many', async () => {
    put({ 'report.yaml': 'a', 'report.yml': 'b' });
    const { files, diagnostics } = await found();
    expect([files, diagnostics.map(({ code, file }) => [code, file])]).toEqual([
      ['report.yaml'],
      [['S06', 'report.yml']],
    ]);
  });

  test('a folder that is missing or holds no report', async () => {
    await expect(readSources(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'E01' });
    await expect(readSources(root)).rejects.toMatchObject({ code: 'E06', args: { path: root } });
    put({ 'goals/a.md': '' });
    await expect(readSources(join(root, 'goals/a.md'))).rejects.toMatchObject({ code: 'E06' });
  });
});

describe('bytes', () => {
  const CASES: [
    name: string,
    content: Uint8Array | string,
    text: string | undefined,
    code: string | undefined,
  ][] = [
    ['BOM and CRLF', '\uFEFFa\r\nb\rc\n', 'a\nb\nc\n', undefined],
    ['Latin-1', bytes(97, 13, 10, 97, 10, 0xe5, 10), undefined, 'S08 3'],
    ['cut sequence', bytes(97, 10, 0xe2, 0x82), undefined, 'S08 2'],
    ['surrogate', bytes(0xed, 0xa0, 0x80), undefined, 'S08 1'],
    ['UTF-16', bytes(0xff, 0xfe, 97, 0), undefined, 'S08 1'],
    ['UTF-16 BE', bytes(0xfe, 0xff, 0, 97), undefined, 'S08 1'],
    ['binary', bytes(0x89, 0x50, 0, 1), undefined, 'S10 undefined'],
    ['too large', new Uint8Array(16 * 1024 * 1024 + 1).fill(97), undefined, 'S09 undefined'],
  ];
  test.each(CASES)('%s', async (_name, content, text, code) => {
    put({ 'report.yaml': 'a', 'goals/a.md': content });
    const { value, diagnostics } = await readSources(root);
    expect(value.files.find(({ path }) => path === 'goals/a.md')?.text).toBe(text);
    expect(diagnostics.map((one) => `${one.code} ${'line' in one.args ? one.args.line : undefined}`)).toEqual(
      code ? [code] : [],
    );
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('inside the repository they are followed, outside refused', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'maltal-outside-'));
    try {
      writeFileSync(join(outside, 'secret.md'), 'x');
      put({ 'report.yaml': 'a', 'goals/a.md': 'a' });
      symlinkSync(outside, join(root, 'goals/out'));
      symlinkSync(join(outside, 'secret.md'), join(root, 'goals/out.md'));
      symlinkSync(join(root, 'goals/a.md'), join(root, 'goals/in.md'));
      const { files, diagnostics } = await found();
      expect(files).toEqual(['goals/a.md', 'goals/in.md', 'report.yaml']);
      expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
        ['S11', 'goals/out'],
        ['S11', 'goals/out.md'],
      ]);
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  test('loops end and no folder is read twice', async () => {
    put({ 'report.yaml': 'a', 'goals/a/x.md': 'a', 'goals/b/y.md': 'b' });
    symlinkSync(join(root, 'goals'), join(root, 'goals/a/up'));
    symlinkSync(join(root, 'goals/a'), join(root, 'goals/b/other'));
    expect((await found()).files).toEqual(['goals/a/x.md', 'goals/b/y.md', 'report.yaml']);
  });

  test('a dead link, a link to itself and a pipe are surroundings', async () => {
    put({ 'report.yaml': 'a', 'goals/a.md': 'a' });
    symlinkSync(join(root, 'gone.md'), join(root, 'goals/dead.md'));
    await expect(readSources(root)).rejects.toMatchObject({ code: 'E10', args: { path: 'goals/dead.md' } });
    rmSync(join(root, 'goals/dead.md'));
    symlinkSync(join(root, 'goals/self.md'), join(root, 'goals/self.md'));
    await expect(readSources(root)).rejects.toMatchObject({ code: 'E10', args: { reason: 'ELOOP' } });
    const pipe = join(root, 'pipe.md');
    execFileSync('mkfifo', [pipe]);
    await expect(readSingleFiles([pipe])).rejects.toMatchObject({ code: 'E10' });
  });
});

test('single files keep their path and order', async () => {
  put({ 'b.md': 'b', 'a.yaml': '\uFEFFa\r\n' });
  const paths = [join(root, 'b.md'), join(root, 'a.yaml'), join(root, 'b.md')];
  const { value } = await readSingleFiles(paths);
  expect(value.files.map(({ path, text }) => [path, text])).toEqual([
    [paths[0], 'b'],
    [paths[1], 'a\n'],
  ]);
  await expect(readSingleFiles([join(root, 'c.md')])).rejects.toMatchObject({ code: 'E01' });
  await expect(readSingleFiles([root])).rejects.toMatchObject({ code: 'E10', args: { reason: 'EISDIR' } });
});

describe('templates', () => {
  const folders = () => ({ builtin: join(root, 'builtin'), overrides: join(root, 'mine') });
  test('are replaced one file at a time', async () => {
    put({
      'builtin/interim/report.hbs': 'old',
      'builtin/interim/partials/a.hbs': 'a',
      'builtin/interim/readme.txt': '-',
      'builtin/shared/b.hbs': 'b',
      'mine/interim/report.hbs': 'new',
      'mine/interim/extra.css': 'p{}',
      'mine/shared/b.hbs': 'mine',
    });
    expect(await readTemplate('interim', folders())).toEqual({
      name: 'interim',
      files: { 'extra.css': 'p{}', 'partials/a.hbs': 'a', 'report.hbs': 'new', 'shared/b.hbs': 'mine' },
    });
  });

  test.each(['nothing', '..', '../builtin/interim', '', 'shared', 'a/b', '/etc'])(
    '%j is none',
    async (name) => {
      put({ 'builtin/interim/report.hbs': 'x', 'builtin/shared/b.hbs': 'b' });
      await expect(readTemplate(name, folders())).rejects.toMatchObject({
        code: 'E08',
        args: { template: name },
      });
    },
  );
});

test('lines and columns count from one, in UTF-16 code units', () => {
  const lines = indexLines('å😀\n\nb');
  expect([0, 1, 3, 4, 5, 6, 99, -1].map((at) => Object.values(lines.positionAt(at)).join(':'))).toEqual([
    ...['1:1', '1:2', '1:4', '2:1', '3:1', '3:2', '3:2', '1:1'],
  ]);
  expect([lines.lineCount, lines.lineStart(3), lines.lineEnd(1)]).toEqual([3, 5, 3]);
});
