// How `report check` is told what to look at and what to leave out: since, baseline, stdin, watch. The built command.
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canBeKnown } from '../src/cli/baseline/baseline.js';
import { writeBaseline } from '../src/cli/baseline/write-baseline.js';
import { renamedFiles } from '../src/cli/check/renamed-files.js';
import { type DiagnosticCode, type Finding, SAMPLE_ARGS } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { REPORTER_NAMES } from '../src/reporters/index.js';
import { answer } from './support/answer.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { commit, git } from './support/git.js';
import { PROJECT, plainEnvironment, type Run, temporaryFolder } from './support/run-cli.js';
import { running } from './support/running.js';

const TABLE = 'goals/enhet.sv.md';
const COMMAND = join(PROJECT, 'bin/report.js');

/** The small repository without a finding, in a folder of its own. */
async function repository(where = '.'): Promise<string> {
  const folder = join(await temporaryFolder(), where);
  for (const [path, text] of Object.entries(BASE_REPOSITORY)) await write(folder, path, text);
  return folder;
}

async function write(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function change(folder: string, from: string, to: string, path = TABLE): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  await writeFile(join(folder, path), text.replace(from, to));
}

/** Each gives one error in the first or the second row. */
const spoilFirst = (folder: string) => change(folder, 'genomförd ', 'genomfårt ');
const spoilSecond = (folder: string) => change(folder, 'pågår ', 'pågaar ');

async function gitRepository(where = '.', spoil: (folder: string) => Promise<void> = spoilFirst) {
  const folder = await repository(where);
  await spoil(folder);
  const top = where === '.' ? folder : dirname(folder);
  await git(top, ['init', '--quiet', '--template=', '--initial-branch', 'main']);
  await commit(top);
  return folder;
}

interface Listed {
  code: string;
  file: string;
  line: number;
  message: string;
}

async function found(folder: string, ...flags: string[]): Promise<{ lines: string[]; summary: object }> {
  const { stdout, stderr } = await answer(['check', '--format', 'json', ...flags], { cwd: folder });
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  const { findings, summary } = JSON.parse(stdout);
  return { lines: findings.map(({ code, file, line }: Listed) => `${code} ${file}:${line}`), summary };
}

/** A process of its own that reads a stream, as an editor starts it. */
function reportOn(input: string | Uint8Array, args: string[], cwd: string): Promise<Run> {
  return new Promise((resolve) => {
    const env = plainEnvironment();
    const child = execFile(process.execPath, [COMMAND, ...args], { cwd, env }, (error, stdout, stderr) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe('--since', () => {
  it('shows what the change in the work tree has brought, and counts the rest', async () => {
    const folder = await gitRepository();
    await spoilSecond(folder);
    expect(await found(folder, '--since', 'HEAD')).toEqual({
      lines: [`T14 ${TABLE}:8`],
      summary: expect.objectContaining({ errors: 1, hidden: { known: 0, before: 1, suppressed: 0 } }),
    });
    const { exitCode, stdout } = await answer(['check', '--since', 'HEAD'], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\n1 error in 1 file\n1 finding that was already there in HEAD is not shown\n$/);
  });

  it.each<[string, (folder: string) => Promise<void>, string[]]>([
    ['nothing has changed', async () => {}, []],
    ['lines have moved', (folder) => change(folder, '| Id ', '\n\n| Id '), []],
    [
      'the file has another name',
      (folder) => rename(join(folder, TABLE), join(folder, 'goals/ny.sv.md')),
      [],
    ],
    [
      'it is the same fault once more, above the old one',
      (folder) =>
        change(
          folder,
          '| kontakt |',
          '| extra | Mål | Mått | Vi | Åtgärd | Chefen | Text. | genomfårt | uppnås |\n| kontakt |',
        ),
      [`T14 ${TABLE}:7`],
    ],
    ['the fault is gone', (folder) => change(folder, 'genomfårt', 'genomförd'), []],
    [
      'the fault is another one',
      (folder) => change(folder, 'genomfårt', 'genomfört ungefär'),
      [`T14 ${TABLE}:7`],
    ],
    [
      'another file has one',
      (folder) => write(folder, 'goals/ny.yaml', 'version: 1\nfel: 1\n'),
      ['S04 goals/ny.yaml:2'],
    ],
  ])('when %s', async (_, alter, lines) => {
    const folder = await gitRepository();
    await alter(folder);
    expect((await found(folder, '--since', 'HEAD')).lines).toEqual(lines);
  });

  it('works in a folder of the repository, with paths from there', async () => {
    const folder = await gitRepository('rapporter');
    await spoilSecond(folder);
    expect((await found(folder, '--since', 'main')).lines).toEqual([`T14 ${TABLE}:8`]);
    expect((await found(dirname(folder), 'rapporter', '--since', 'main')).lines).toEqual([
      `T14 rapporter/${TABLE}:8`,
    ]);
  });

  it('counts in other files than the named one only what is new', async () => {
    const folder = await gitRepository();
    const named = ['report.yaml', '--since', 'HEAD'];
    expect((await found(folder, ...named)).summary).not.toHaveProperty('hidden');
    await spoilSecond(folder);
    expect((await found(folder, ...named)).summary).toMatchObject({ hidden: { before: 0, elsewhere: 1 } });
  });

  it('shows everything of a report that was not there then', async () => {
    const folder = await gitRepository();
    await write(folder, 'README.md', 'x');
    for (const path of Object.keys(BASE_REPOSITORY))
      await write(folder, `ny/${path}`, await readFile(join(folder, path)));
    expect((await found(join(folder, 'ny'), '--since', 'HEAD')).lines).toEqual([`T14 ${TABLE}:7`]);
  });

  it('compares with where the branch began, not with what others have done since', async () => {
    const folder = await gitRepository();
    await git(folder, ['checkout', '--quiet', '-b', 'mine']);
    await spoilSecond(folder);
    await commit(folder);
    await git(folder, ['checkout', '--quiet', 'main']);
    await change(folder, 'genomfårt', 'genomförd');
    await commit(folder);
    await git(folder, ['checkout', '--quiet', 'mine']);
    expect((await found(folder, '--since', 'main')).lines).toEqual([`T14 ${TABLE}:8`]);
  });

  it('finds a picture that the change has taken away, and no other', async () => {
    const folder = await repository();
    await write(folder, 'text/inledning.sv.md', '# Inledning\n\n![a](a.png)\n\n![b](b.png)\n');
    await write(folder, 'text/a.png', 'x');
    await git(folder, ['init', '--quiet']);
    await commit(folder);
    expect((await found(folder, '--since', 'HEAD')).lines).toEqual([]);
    await rm(join(folder, 'text/a.png'));
    expect((await found(folder, '--since', 'HEAD')).lines).toEqual(['S15 text/inledning.sv.md:3']);
  });

  it('counts for --max-warnings only what is new', async () => {
    const warn = (folder: string) => change(folder, 'varje vecka.', 'varje vecka (se sida 6).');
    const folder = await gitRepository('.', warn);
    const codes = async (...flags: string[]) =>
      (await answer(['check', '--max-warnings', '0', ...flags], { cwd: folder })).exitCode;
    expect([await codes(), await codes('--since', 'HEAD')]).toEqual([1, 0]);
    await change(folder, 'resten görs i höst.', 'resten görs i höst (se sida 7).');
    expect([await codes('--since', 'HEAD'), await codes('--since', 'HEAD', '--quiet')]).toEqual([1, 1]);
  });

  it.each([
    ['an unknown revision', ['nope'], {}, /Git has no revision “nope”\n.*origin\/main/],
    ['what would be an option', ['--upload-pack=x'], {}, /Git has no revision/],
    ['no git', ['HEAD'], { PATH: '' }, /git is not installed, or not on the PATH/],
  ])('says what is wrong: %s', async (_, [revision = ''], env, words) => {
    const folder = await gitRepository();
    const { exitCode, stdout, stderr } = await answer(['check', `--since=${revision}`], { cwd: folder, env });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/^error E11 /);
    expect(stderr).toMatch(words);
  });

  it('says that a clone is shallow, and how to get the rest', async () => {
    const folder = await gitRepository();
    await write(folder, 'x', 'x');
    await commit(folder);
    const clone = join(await temporaryFolder(), 'clone');
    await git(folder, ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone]);
    const { exitCode, stderr } = await answer(['check', '--since', 'HEAD~1'], { cwd: clone });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/E11 .*the clone is shallow[\s\S]*fetch-depth: 0/);
  });

  it.each(['blob:none', 'tree:0'])('says that a clone has not the old files: --filter=%s', async (filter) => {
    const folder = await gitRepository();
    await git(folder, ['config', 'uploadpack.allowFilter', 'true']);
    await change(folder, 'varje vecka', 'varje dag');
    await commit(folder);
    const clone = join(await temporaryFolder(), 'clone');
    await git(folder, ['clone', '--quiet', `--filter=${filter}`, `file://${folder}`, clone]);
    const { exitCode, stdout, stderr } = await answer(['check', '--since', 'HEAD~1'], { cwd: clone });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toMatch(/E11 .*the clone has not all files[\s\S]*--refetch --no-filter/);
    await git(clone, ['fetch', '--quiet', '--refetch', '--no-filter']);
    expect((await found(clone, '--since', 'HEAD~1')).lines).toEqual([]);
  });

  it.each([
    ['sv', 'hör inte till något git-förråd'],
    ['fi', 'ei kuulu mihinkään git-varastoon'],
    ['en', 'is in no git repository'],
  ])('says in %s that there is no repository', async (language, words) => {
    const folder = await repository();
    const { exitCode, stderr } = await answer(['check', '--since', 'HEAD', '--ui-lang', language], {
      cwd: folder,
    });
    expect(exitCode).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(words);
  });
});

describe('renamed files', () => {
  const file = (path: string, ...lines: string[]) => ({ path, text: lines.join('\n') });
  it.each([
    ['the same text', [file('a', '1', '2')], [file('b', '1', '2')], { a: 'b' }],
    ['half of it', [file('a', '1', '2', '3', '4')], [file('b', '1', '2', 'x')], { a: 'b' }],
    ['less than half', [file('a', '1', '2', '3')], [file('b', '1', 'x')], {}],
    ['the old one is still there', [file('a', '1')], [file('a', '1'), file('b', '1')], {}],
    [
      'two changed places',
      [file('a', '1', '|-|'), file('b', '2', '|-|')],
      [file('c', '2', '|-|'), file('d', '1', '|-|')],
      { a: 'd', b: 'c' },
    ],
    ['nothing in them', [file('a', '')], [file('b', '')], {}],
  ])('are recognised by their lines: %s', (_, before, now, names) => {
    expect(Object.fromEntries(renamedFiles(before, now))).toEqual(names);
  });
});

describe('the baseline', () => {
  async function withBaseline(): Promise<string> {
    const folder = await repository();
    await spoilFirst(folder);
    const { exitCode, stdout, stderr } = await answer(['check', '--write-baseline'], { cwd: folder });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 0,
      stdout: 'No findings\n1 known finding in baseline.json is not shown\n',
      stderr: 'Wrote baseline.json with 1 known finding\n',
    });
    return folder;
  }
  const baselineOf = (folder: string) => readFile(join(folder, 'baseline.json'), 'utf8');

  it('hides what it lists, and nothing else', async () => {
    const folder = await withBaseline();
    await change(folder, '| Id ', '\n\n| Id ');
    await spoilSecond(folder);
    expect(await found(folder)).toEqual({
      lines: [`T14 ${TABLE}:10`],
      summary: { errors: 1, warnings: 0, notes: 0, files: 1, hidden: { known: 1, before: 0, suppressed: 0 } },
    });
    expect((await found(folder, '--no-baseline')).lines).toEqual([`T14 ${TABLE}:9`, `T14 ${TABLE}:10`]);
  });

  it('hides one of two equal findings when it lists one', async () => {
    const folder = await withBaseline();
    await change(folder, 'pågår ', 'genomfårt ');
    expect((await found(folder)).lines).toEqual([`T14 ${TABLE}:8`]);
  });

  it('holds for every format', async () => {
    const folder = await withBaseline();
    for (const format of REPORTER_NAMES) {
      const flags = ['--format', format, '--max-warnings', '0'];
      const { exitCode, stdout } = await answer(['check', ...flags], { cwd: folder });
      expect({ format, exitCode, isTold: /genomfårt|T14/.test(stdout) }).toEqual({
        format,
        exitCode: 0,
        isTold: false,
      });
    }
  });

  it('hides what it lists in other files than the named one, too', async () => {
    const folder = await withBaseline();
    const hidden = async (...flags: string[]) => (await found(folder, 'report.yaml', ...flags)).summary;
    expect(await hidden()).not.toHaveProperty('hidden');
    expect(await hidden('--no-baseline')).toMatchObject({ hidden: { known: 0, elsewhere: 1 } });
    await spoilSecond(folder);
    expect(await hidden()).toMatchObject({ hidden: { known: 0, elsewhere: 1 } });
  });

  it('is the same whoever writes it, and can be read line by line', async () => {
    const folder = await withBaseline();
    const text = await baselineOf(folder);
    expect(text).toMatch(
      /^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"goals\/enhet\.sv\.md": \[\n {6}\{ "code": "T14", "fingerprint": "[0-9a-f]{16}", "message": "”genomfårt” är inte ett känt ord för status" \}\n {4}\]\n {2}\}\n\}\n$/,
    );
    const again = await answer(['check', '--write-baseline', '--ui-lang', 'fi'], { cwd: dirname(folder) });
    expect(again.exitCode).toBe(2);
    const { stderr } = await answer(['check', folder, '--write-baseline', '--ui-lang', 'fi']);
    expect(stderr).toContain('jo ajan tasalla');
    expect(await baselineOf(folder)).toBe(text);
  });

  it('tells what is out of date, once, and goes when it is empty', async () => {
    const folder = await withBaseline();
    await change(folder, 'genomfårt', 'genomförd');
    const { exitCode, stdout } = await answer(['check', '--max-warnings', '0'], { cwd: folder });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('note S22 The file baseline.json lists 1 known finding that is no longer there');
    expect(stdout).toContain('--write-baseline');
    expect((await answer(['check', '--write-baseline'], { cwd: folder })).stderr).toContain('was removed');
    await expect(stat(join(folder, 'baseline.json'))).rejects.toThrow('ENOENT');
    expect((await answer(['check', '--write-baseline'], { cwd: folder })).stderr).toContain(
      'no findings to write',
    );
  });

  it('is not out of date where a rule is switched off', async () => {
    const folder = await withBaseline();
    await write(folder, 'report.yaml', `${BASE_REPOSITORY['report.yaml']}rules: { T14: off }\n`);
    expect((await found(folder)).lines).toEqual([]);
  });

  it.each([
    ['a conflict', '{\n<<<<<<< HEAD\n"version": 1,\n=======\n"version": 1\n>>>>>>> x\n}\n', 'S23'],
    ['half a file', '{ "version": 1, "files": {', 'S23'],
    ['an unknown version', '{ "version": 2, "files": {} }', 'S23'],
    ['no version', '{ "files": {} }', 'S23'],
    ['nothing', '', 'S23'],
    ['a list', '[]', 'S23'],
    ['files that are none', '{ "version": 1, "files": [] }', 'S23'],
    ['entries that are none', '{ "version": 1, "files": { "a": [1] } }', 'S23'],
    ['entries of another kind', '{ "version": 1, "files": { "a": { "b": 1 } } }', 'S23'],
    ['another value', 'null', 'S23'],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0, 1]), 'S08'],
    ['a prototype', '{ "version": 1, "files": { "__proto__": [ { "code": "T14" } ] } }', 'S23'],
  ])('that holds %s hides nothing, and is said to', async (_, content, code) => {
    const folder = await repository();
    await spoilFirst(folder);
    await write(folder, 'baseline.json', content);
    const { exitCode, stdout } = await answer(['check', '--format', 'json'], { cwd: folder });
    const codes = JSON.parse(stdout).findings.map(({ code: each, file }: Listed) => `${each} ${file}`);
    expect({ exitCode, codes }).toEqual({ exitCode: 1, codes: [`${code} baseline.json`, `T14 ${TABLE}`] });
  });

  it('lets a build through, which still tells of it in report.json', async () => {
    const folder = await withBaseline();
    const { exitCode, stderr } = await answer(['build', '--format', 'json', folder]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('1 known finding in baseline.json is not shown');
    const built = JSON.parse(await readFile(join(folder, 'dist/delarsrapport/report.json'), 'utf8'));
    expect(built.diagnostics.map(({ code }: Listed) => code)).toEqual(['T14']);
    expect((await answer(['build', '--format', 'json', '--no-baseline', folder])).exitCode).toBe(1);
  });

  it('and a change: what is known is not new, and what is new is not known', async () => {
    const folder = await withBaseline();
    await git(folder, ['init', '--quiet']);
    await commit(folder);
    await change(folder, 'pågår ', 'genomfårt ');
    expect((await found(folder, '--since', 'HEAD')).lines).toEqual([`T14 ${TABLE}:8`]);
    await change(folder, 'genomfårt', 'genomförd');
    expect((await found(folder, '--since', 'HEAD')).lines).toEqual([]);
  });

  it.each<[DiagnosticCode, string, boolean]>([
    ['P05', TABLE, false],
    ['S01', 'goals/a.yaml', false],
    ['S08', TABLE, false],
    ['S22', 'baseline.json', false],
    ['S03', 'baseline.json', false],
    ['S03', 'report.yaml', true],
    ['P04', TABLE, true],
    ['G05', TABLE, true],
  ])('may list %s in %s: %s', (code, file, expected) => {
    const finding = {
      code,
      args: SAMPLE_ARGS[code],
      place: { file, start: 0, end: 1 },
      severity: 'error',
    } as Finding;
    expect(canBeKnown(finding)).toBe(expected);
  });

  it('never repeats words of a file in which something private was found', async () => {
    const folder = await repository();
    const sources = {
      files: Object.entries(BASE_REPOSITORY).map(([path, text]) => ({ path, text })),
      assets: [],
    };
    const finding = (code: DiagnosticCode, file: string) =>
      ({ code, args: SAMPLE_ARGS[code], place: { file, start: 2, end: 9 }, severity: 'warning' }) as Finding;
    const findings = [
      finding('P06', TABLE),
      finding('G05', TABLE),
      finding('S05', 'report.yaml'),
      finding('P05', 'text/a.sv.md'),
    ];
    const analysis = { ...analyse(sources), findings };
    const loaded = { sources, analysis, prefix: '', root: folder, analyseAlike: async () => analysis };
    const { left } = await writeBaseline(loaded, folder);
    expect(left.map(({ code }) => code)).toEqual(['P05']);
    const { files } = JSON.parse(await baselineOf(folder));
    expect(files[TABLE]).toEqual([
      { code: 'G05', fingerprint: expect.any(String) },
      { code: 'P06', fingerprint: expect.any(String) },
    ]);
    expect(files['report.yaml']).toEqual([
      { code: 'S05', fingerprint: expect.any(String), message: expect.any(String) },
    ]);
  });
});

describe('--stdin', () => {
  const spoiled = (BASE_REPOSITORY[TABLE] ?? '').replace('genomförd ', 'genomfårt ');
  const SHORT = ['--format', 'short', '--stdin', '--stdin-filename'];
  const check = (input: string | Uint8Array, cwd: string, name: string, ...flags: string[]) =>
    answer(['check', ...SHORT, name, ...flags], { cwd, input });

  it.each([
    ['from the root', '.', TABLE],
    ['from its folder', 'goals', 'enhet.sv.md'],
    ['from another folder', 'text', '../goals/enhet.sv.md'],
  ])(
    'checks the unsaved file in its repository, under the name that was given: %s',
    async (_, where, name) => {
      const folder = await repository();
      await mkdir(join(folder, where), { recursive: true });
      const { exitCode, stdout } = await check(spoiled, join(folder, where), name);
      expect(stdout).toMatch(new RegExp(`^${name.replaceAll('.', '\\.')}:7:\\d+: error T14 [^\\n]+\\n`));
      expect(exitCode).toBe(1);
      const absolute = await reportOn(spoiled, ['check', ...SHORT, join(folder, TABLE)], PROJECT);
      expect(absolute.stdout.startsWith(`${join(folder, TABLE)}:7:`)).toBe(true);
    },
  );

  it('takes the place of what is saved', async () => {
    const folder = await repository();
    await spoilFirst(folder);
    expect((await check(BASE_REPOSITORY[TABLE] ?? '', folder, TABLE)).exitCode).toBe(0);
    await write(folder, TABLE, new Uint8Array([0xff, 0xfe, 0]));
    expect((await check(BASE_REPOSITORY[TABLE] ?? '', folder, TABLE)).exitCode).toBe(0);
  });

  it('says nothing of other files', async () => {
    const folder = await repository();
    await spoilFirst(folder);
    await write(folder, 'goals/tom.sv.md', '');
    const { exitCode, stdout } = await check(BASE_REPOSITORY['report.yaml'] ?? '', folder, 'report.yaml');
    expect({ exitCode, stdout: stdout.includes('goals/') }).toEqual({ exitCode: 0, stdout: false });
  });

  it.each([
    ['a file that is not saved yet', 'goals/ny.yaml', 'version: 1\nfel: 1\n', ['S04']],
    ['in a folder that is not there yet', 'economy/ny.yaml', 'version: 1\nfel: 1\n', ['S04']],
    ['the settings', 'report.yaml', `${BASE_REPOSITORY['report.yaml']}fel: 1\n`, ['S04']],
    ['a file that no report reads', 'README.md', '| Mål |\n|---|\n', []],
    ['bytes that are not UTF-8', TABLE, new Uint8Array([0x61, 0xe5, 0x0a]), ['S08']],
    ['nothing', TABLE, '', ['S14']],
  ])('reads %s', async (_, name, input, codes) => {
    const folder = await repository();
    const { stdout } = await check(input, folder, name);
    expect([...stdout.matchAll(/ (?:error|warning|note) (\w\d\d) /g)].map(([, code]) => code)).toEqual(codes);
  });

  it('reads a file alone where there is no report.yaml above it', async () => {
    const folder = await temporaryFolder();
    const { exitCode, stdout } = await check(
      '# A\n\n| Nyckelmål | Mätare |\n|---|---|\n| | b |\n',
      folder,
      'a.sv.md',
    );
    expect(stdout).toContain('a.sv.md:5:1: error T02');
    expect(exitCode).toBe(1);
  });

  it('goes with the baseline and with --since', async () => {
    const folder = await gitRepository();
    expect((await check(spoiled, folder, TABLE, '--since', 'HEAD')).exitCode).toBe(0);
    await answer(['check', '--write-baseline'], { cwd: folder });
    expect((await check(spoiled, folder, TABLE)).exitCode).toBe(0);
    expect((await check(spoiled, folder, TABLE, '--no-baseline')).exitCode).toBe(1);
    const mended = await check(BASE_REPOSITORY[TABLE] ?? '', folder, TABLE);
    expect(mended.stdout).not.toContain('S22');
  });
});

describe('--watch', () => {
  const watching = (folder: string, ...flags: string[]) => running('check', folder, '--watch', ...flags);
  const WAITING = /^\d\d:\d\d:\d\d Waiting for changes \(Ctrl-C ends\)\n/m;

  it('checks again after a change, whatever has happened, until it is interrupted', async () => {
    const folder = await repository();
    const { next, ended, interrupt } = watching(folder);
    expect(await next(WAITING)).toMatch(/^No findings\n/);
    await spoilFirst(folder);
    const second = await next(WAITING);
    expect(second).toMatch(/^\d\d:\d\d:\d\d Checking again …\n/);
    expect(second).toContain('error T14');
    expect(second).not.toContain('\u001b[2J');
    // As an editor that writes beside the file and renames.
    await write(folder, 'goals/.enhet.swp', BASE_REPOSITORY[TABLE] ?? '');
    await rename(join(folder, 'goals/.enhet.swp'), join(folder, TABLE));
    expect(await next(WAITING)).toContain('No findings');
    await rename(join(folder, 'report.yaml'), join(folder, 'borta.yaml'));
    expect(await next(WAITING)).toContain('error E06');
    await rename(join(folder, 'borta.yaml'), join(folder, 'report.yaml'));
    expect(await next(WAITING)).toContain('No findings');
    await write(folder, 'economy/ny.yaml', 'version: 1\nfel: 1\n');
    expect(await next(WAITING)).toContain('error S04');
    interrupt();
    expect(await ended).toBe(130);
  });

  it('of one file checks again when another of its repository changes', async () => {
    const folder = await repository();
    const { next, ended, interrupt } = running('check', join(folder, TABLE), '--watch');
    expect(await next(WAITING)).toMatch(/^No findings\n/);
    await write(folder, 'report.yaml', `${BASE_REPOSITORY['report.yaml']}fel: 1\n`);
    expect(await next(WAITING)).toContain('1 finding in another file');
    await spoilFirst(folder);
    expect(await next(WAITING)).toContain('error T14');
    interrupt();
    expect(await ended).toBe(130);
  });

  it('of a file without a repository checks again when it changes', async () => {
    const file = join(await temporaryFolder(), 'a.sv.md');
    await writeFile(file, '# A\n');
    const { next, ended, interrupt } = running('check', file, '--watch');
    await next(WAITING);
    await writeFile(file, '# A\n\n| Nyckelmål | Mätare |\n|---|---|\n| | b |\n');
    expect(await next(WAITING)).toContain('error T02');
    interrupt();
    expect(await ended).toBe(130);
  });

  it('goes on when the folder itself goes, and comes back', async () => {
    const folder = await repository('rapport');
    const { next, ended, interrupt } = watching(folder);
    await next(WAITING);
    await rename(folder, `${folder}-borta`);
    await next(/error E01/);
    await rename(`${folder}-borta`, folder);
    await next(/No findings\n/);
    await spoilFirst(folder);
    await next(/error T14/);
    interrupt();
    expect(await ended).toBe(130);
  });

  it.each([
    ['E01', 'nowhere'],
    ['E06', '.'],
  ])('does not wait for what was never there: %s', async (code, folder) => {
    const { exitCode, stderr } = await answer(['check', folder, '--watch'], { cwd: await temporaryFolder() });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(code);
  });
});

describe('flags that do not go together', () => {
  it.each([
    [['--stdin'], '--stdin needs --stdin-filename'],
    [['--stdin-filename', 'a.md'], '--stdin-filename needs --stdin'],
    [['--stdin', '--stdin-filename', 'a.md', 'b.md'], '--stdin reads standard input; give no paths'],
    [['--stdin', '--stdin-filename', 'a.md', '--watch'], '--stdin and --watch'],
    [['--stdin', '--stdin-filename', 'a.md', '--write-baseline'], '--stdin and --write-baseline'],
    [['--write-baseline', '--watch'], '--write-baseline and --watch'],
    [['--write-baseline', '--no-baseline'], '--write-baseline and --no-baseline'],
    [['--write-baseline', '--since', 'main'], '--write-baseline and --since'],
    [['--write-baseline', '--against', 'a.json'], '--write-baseline and --against'],
    [['--write-baseline', 'README.md'], '--write-baseline is about a whole folder'],
    [['--since', 'HEAD', 'README.md'], '--since is about a whole folder'],
    [['--since'], '--since needs a value'],
  ])('%j exit with 2 and say why', async (flags, words) => {
    const { exitCode, stdout, stderr } = await answer(['check', ...flags]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});

it('the examples have nothing new since their own revision, and need no baseline', async () => {
  const folder = join(await temporaryFolder(), 'lovisa');
  await cp(join(PROJECT, 'examples/lovisa'), folder, { recursive: true });
  await git(folder, ['init', '--quiet']);
  await commit(folder);
  expect((await found(folder, '--since', 'HEAD')).lines).toEqual([]);
});
