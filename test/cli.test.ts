// The built command from outside: what a user types, sees, and finds on the disk. Without a browser.
import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from './support/answer.js';
import { contentsOf, newRepository, PROJECT, report, temporaryFolder } from './support/run-cli.js';

const EXAMPLE = join(PROJECT, 'examples/lovisa');
const COMMANDS = ['init', 'check', 'build', 'verify', 'inspect', 'explain', 'schema', 'doctor'];

describe('help', () => {
  it('names every command', async () => {
    const { exitCode, stdout, stderr } = await report(['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
  });

  it.each(COMMANDS)('of %s has an example', async (command) => {
    const { exitCode, stdout } = await answer([command, '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Examples:\n  report ${command}`);
  });

  it.each([
    ['the flag', ['--ui-lang', 'fi'], {}, 'Käyttö:'],
    ['the environment', [], { LANG: 'sv_SE.UTF-8' }, 'Så används det:'],
    ['the flag before the environment', ['--ui-lang=sv'], { LANG: 'fi_FI.UTF-8' }, 'Så används det:'],
    ['English for a language that we do not have', [], { LANG: 'de_DE.UTF-8' }, 'Usage:'],
  ])('speaks the language of %s', async (_, flags, env, word) => {
    expect((await report(['--help', ...flags], { env })).stdout).toContain(word);
  });

  it('is shown, with exit code 2, when nothing is asked', async () => {
    const { exitCode, stdout, stderr } = await report([]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });

  it('has the version of package.json', async () => {
    const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
    expect((await report(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [['chek'], 'There is no command “chek”. Did you mean check?'],
    [['check', '--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['check', '--format'], '--format needs a value'],
    [['check', '--format', 'xml'], '“checkstyle”, or “markdown”'],
    [['check', '--max-warnings', 'many'], '--max-warnings'],
    [['check', EXAMPLE, '--against', 'nowhere.json'], 'E01'],
    [['check', EXAMPLE, '--against'], '--against'],
    [['build', '--format', 'csv,ods'], '“xlsx”'],
    [['check', '--max-warnings', '-1'], '--max-warnings'],
    [['check', '--ui-lang', 'de'], '--ui-lang'],
    [['check', 'examples', 'README.md'], 'examples is a folder'],
    [['build', '--format', 'docx'], '“html”'],
    [['build', '--format', ''], '--format'],
    [['build', 'a', 'b'], '“b” is one argument too many'],
    [['--ui-lang', 'en', 'build', 'a', 'b', 'c'], '“b” is one argument too many'],
    [['schema', 'goals', 'extra', '--ui-lang', 'en'], '“extra” is one argument too many'],
    [['translate', 'statu'], 'There is no command “statu”. Did you mean status?'],
    [['translate', 'export', '--formt', 'po'], 'There is no option --formt. Did you mean --format?'],
    [['build', EXAMPLE, '--format', 'html', '--lang', 'de'], '“sv” or “fi”'],
    [['build', EXAMPLE, '--format', 'html', '--period', '1999'], '2021-H1'],
    [['build', EXAMPLE, '--format', 'html', '--report', 'delarsraport-2021'], 'delarsrapport-2021'],
    [['build', EXAMPLE, '--format', 'html', '--template', '../../etc'], 'E08'],
    [['build', EXAMPLE, '--format', 'html', '--template', 'nope'], 'E08'],
    [['build', EXAMPLE, '--edition', 'parallel', '--lang', 'sv'], 'is “sv”, expected “sv,fi”'],
    [
      ['build', EXAMPLE, '--edition', 'parallel', '--lang', 'fi'],
      'Write --edition parallel --lang sv,fi, for',
    ],
    [
      ['build', EXAMPLE, '--template', 'parallel'],
      'error E07 --template is “parallel”, expected “annual” or “interim”',
    ],
    [['serve', EXAMPLE, '--template', 'parallel'], 'Write --edition parallel instead'],
    [['template', 'eject', 'goal-row', '--folder', 'nowhere'], 'error E01'],
    [['template', 'eject', 'goal-row', '--folder', 'package.json'], 'error E06'],
    [
      ['template', 'eject', 'goal-row', '--folder', EXAMPLE, '--template', 'nope'],
      'expected “annual”, “interim”, or “parallel”',
    ],
    [['verify', '--profile', 'nope'], 'error E07 --profile is “nope”'],
    [['verify', '--profile', 'strict'], '--profile needs --rebuild, too'],
    [['verify', '--browser', '/nope'], '--browser needs --rebuild, too'],
    [['explain'], '<subject> is missing'],
    [['explain', 'goals.mett', '--folder', EXAMPLE], 'goals.met'],
    [['explain', '__proto__', '--folder', EXAMPLE], 'E09'],
    [['explain', 'economy', '--folder', EXAMPLE], 'economy/<unit>.<language>.md'],
    [['translate', 'import', 'package.json'], 'report translate export'],
    [['schema', 'nope'], '“config”'],
    [['init', '--country', 'NO', '--name', 'x'], '“SE” or “FI”'],
    [
      ['init', '--languages', 'sv-FI,fi-FI,sv-SE', '--name', 'x'],
      '--languages names the same language more than once (sv-FI, sv-SE); give only one of them',
    ],
    [['init', '--languages', 'sv-FI,xx', '--name', 'x'], '--languages is “xx”, expected “sv-FI”'],
    [['init', '--languages', 'sv-FI', '--name', 'x', '--name', 'y'], '--name is given 2 times'],
    [['init', '--name', 'x', '--name', ''], '--name needs a value'],
  ])('%j exits with 2 and says why', async (args, words) => {
    const cwd = args[0] === 'init' ? await temporaryFolder() : PROJECT;
    const { exitCode, stdout, stderr } = await answer(args, { cwd });
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it.each([
    [['chek'], 'report'],
    [['check', '--formt'], 'report check'],
    [['check', 'examples', 'README.md'], 'report check'],
    [['--ui-lang', 'en', 'translate', 'statu'], 'report translate'],
    [['template', 'eject'], 'report template eject'],
  ])('%j leads to the help of %s', async (args, command) => {
    expect((await answer(args)).stderr).toContain(`\nSee ${command} --help\n`);
  });

  it.each([
    ['sv', 'Kommandot ”chek” finns inte'],
    ['fi', 'Komentoa ”chek” ei ole'],
  ])('is answered in %s', async (language, words) => {
    expect((await report(['chek', '--ui-lang', language])).stderr).toContain(words);
  });
});

it.each([
  ['nowhere', 'There is no “'],
  ['package.json', 'is a file, expected the folder'],
])('doctor does not promise to write in %s', async (folder, words) => {
  const { exitCode, stdout } = await answer(['doctor', folder, '--browser', '/no/such/browser']);
  expect(stdout).toContain(words);
  expect(stdout).not.toContain('can be written to');
  expect(exitCode).toBe(2);
});

it.each([
  [['build', EXAMPLE, '--format', 'html', '--template', 'nope'], 'sv', 'det finns ingen sådan mall'],
  [['build', EXAMPLE, '--format', 'html', '--template', 'nope'], 'fi', 'sellaista pohjaa ei ole'],
  [['build', join(EXAMPLE, 'report.yaml'), '--format', 'html'], 'sv', 'är en fil, väntat var mappen'],
])('what stands in the way of %j is said in %s', async (args, language, words) => {
  const { exitCode, stderr } = await report([...args, '--ui-lang', language]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(words);
});

describe('init', () => {
  it.each([
    ['Finland, Swedish first', ['--country', 'FI'], ['sv', 'fi']],
    ['Finland, Finnish first', ['--languages', 'fi-FI,sv-FI'], ['fi', 'sv']],
    ['Sweden', ['--country', 'SE'], ['sv', 'en']],
    ['one language', ['--languages', 'fi-FI'], ['fi']],
    ['a name that YAML would read', ['--name', 'Å: "Ö" # nej'], ['sv', 'fi']],
  ])('makes a repository without a finding: %s', async (_, flags, suffixes) => {
    const folder = await newRepository(...flags);
    const contents = await contentsOf(folder);
    expect([...contents.keys()]).toEqual(
      expect.arrayContaining(suffixes.map((suffix) => `goals/_central.${suffix}.md`)),
    );
    expect(await answer(['check', '--max-warnings', '0'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: 'No findings\n',
      stderr: '',
    });
  });

  it.each([
    ['sv-FI,fi-FI', 'barn-och-unga', 'inledning', 'delarsrapport'],
    ['fi-FI,sv-FI', 'lapset-ja-nuoret', 'johdanto', 'osavuosikatsaus'],
    ['en,sv-SE', 'children-and-young-people', 'introduction', 'interim-report'],
  ])(
    'with %s has ids in the source language, the same in both editions',
    async (languages, unit, chapter, id) => {
      const folder = await newRepository('--languages', languages);
      const paths = languages.split(',').flatMap((language) => {
        const suffix = language.slice(0, 2);
        return [`goals/${unit}.${suffix}.md`, `text/${chapter}.${suffix}.md`];
      });
      expect([...(await contentsOf(folder)).keys()]).toEqual(expect.arrayContaining(paths));
      expect(await reportIds(folder)).toEqual([expect.stringMatching(new RegExp(`^${id}-\\d{4}$`))]);
    },
  );

  it.each([
    [['Borgå stad'], 'name: { sv: Borgå stad, fi: Borgå stad }'],
    [['Borgå stad', 'Porvoon kaupunki'], 'name: { sv: Borgå stad, fi: Porvoon kaupunki }'],
  ])('writes the name %j in each language', async (names, line) => {
    const folder = await temporaryFolder();
    await answer(['init', folder, ...names.flatMap((name) => ['--name', name])]);
    expect(await readFile(join(folder, 'report.yaml'), 'utf8')).toContain(line);
    expect((await answer(['check', '--max-warnings', '0'], { cwd: folder })).exitCode).toBe(0);
  });

  it.each([
    ['FI', 'fi-osavuosi'],
    ['SE', 'se-delar'],
  ])('follows the profile of an interim report: %s', async (country, profile) => {
    const folder = await newRepository('--country', country);
    expect(await readFile(join(folder, 'report.yaml'), 'utf8')).toContain(`\nprofile: ${profile}\n`);
  });

  it('points the editor to a schema that is there', async () => {
    const folder = await newRepository();
    const config = await readFile(join(folder, 'report.yaml'), 'utf8');
    const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(config)?.[1] ?? '';
    expect(JSON.parse(await readFile(join(folder, path), 'utf8'))).toHaveProperty('properties.organisation');
  });

  it('overwrites nothing, and then writes nothing', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'report.yaml'), 'mine\n');
    const { exitCode, stderr } = await answer(['init', folder, '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('report.yaml');
    expect([...(await contentsOf(folder)).keys()]).toEqual(['report.yaml']);
  });

  it('leaves what a folder has of its own as it is, and says so', async () => {
    const folder = await temporaryFolder();
    const own = { 'README.md': 'mine\n', '.gitignore': 'node_modules\n', 'package.json': '{}\n' };
    for (const [path, text] of Object.entries(own)) await writeFile(join(folder, path), text);
    const { exitCode, stdout } = await answer(['init', folder, '--yes', '--ui-lang', 'sv']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Fanns redan och lämnades orörda: README.md, .gitignore\nLägg till raden dist/');
    expect(stdout).not.toMatch(/^ {2}README\.md$/m);
    const contents = await contentsOf(folder);
    for (const [path, text] of Object.entries(own))
      expect(await readFile(join(folder, path), 'utf8')).toBe(text);
    expect(contents.has('report.yaml')).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('ends where nothing can be made', async () => {
    const { exitCode, stderr } = await answer(['init', '/proc/nowhere', '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('E03');
  });

  it('needs a name where nobody can be asked', async () => {
    const { exitCode, stderr } = await report(['init', await temporaryFolder()]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--name needs a value');
  });
});

describe('check', () => {
  it('finds nothing in the example', async () => {
    expect(await report(['check', EXAMPLE])).toEqual({ exitCode: 0, stdout: 'No findings\n', stderr: '' });
  });

  it('exits with 1 on an error, and shows where from where the user stands', async () => {
    const folder = await brokenRepository();
    const { exitCode, stdout } = await report(['check', 'repository'], { cwd: join(folder, '..') });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/error S15 .*nobody/);
    expect(stdout).toMatch(/^ {2}repository\/report\.yaml:\d+:\d+$/m);
  });

  it.each(['check', 'build'])('is the same with an option before the command: %s', async (command) => {
    const folder = await brokenRepository();
    const before = await report(['--ui-lang', 'fi', command, folder]);
    expect(before.stdout + before.stderr).toContain('S15');
    expect(await report([command, folder, '--ui-lang', 'fi'])).toEqual(before);
  });

  it('builds an annual report from the same sources', async () => {
    const folder = await newRepository();
    const annual =
      '  - { id: bokslut, kind: annual, period: 2021, title: { sv: Bokslut, fi: Tilinpäätös } }\n';
    const config = join(folder, 'report.yaml');
    await writeFile(config, (await readFile(config, 'utf8')) + annual);
    const built = await answer(['build', folder, '--format', 'html', '--ui-lang', 'en']);
    expect([built.exitCode, built.stderr]).toEqual([0, expect.not.stringMatching(/left out/)]);
    const names = [...(await contentsOf(join(folder, 'dist'))).keys()];
    expect(names.filter((name) => /bokslut\.(?:sv|fi)\.html$/.test(name))).toHaveLength(2);
  });

  it('names a template that is neither shipped nor there, as build does', async () => {
    const folder = await newRepository();
    await replaceIn(join(folder, 'report.yaml'), 'template: interim', 'template: interimm');
    const { exitCode, stdout } = await answer(['check'], { cwd: folder });
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/error S15 .*templates\/interimm/)]);
    expect(stdout).toContain('Did you mean “interim”?');
    const { findings } = JSON.parse((await answer(['check', '--format', 'json'], { cwd: folder })).stdout);
    const lines = (await readFile(join(folder, 'report.yaml'), 'utf8')).split('\n');
    expect(lines[findings[0].line - 1]).toContain('template: interimm');
    const build = ['build', '--format', 'html'];
    const refused = await answer(build, { cwd: folder });
    expect([refused.exitCode, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/error S15 .*templates\/interimm/),
    ]);
    expect((await answer([...build, '--template', 'interim'], { cwd: folder })).exitCode).toBe(0);
    await mkdir(join(folder, 'templates/interimm'), { recursive: true });
    await writeFile(join(folder, 'templates/interimm/style.css'), '');
    expect((await answer(['check'], { cwd: folder })).exitCode, 'a style alone is no template').toBe(1);
    await writeFile(join(folder, 'templates/interimm/report.hbs'), '');
    expect((await answer(['check'], { cwd: folder })).exitCode).toBe(0);
  });

  it('says of the template of the parallel edition how it is used', async () => {
    const folder = await newRepository();
    await replaceIn(join(folder, 'report.yaml'), 'template: interim', 'template: parallel');
    for (const command of ['check', 'build']) {
      const { exitCode, stdout, stderr } = await answer([command], { cwd: folder });
      const said = stdout + stderr;
      expect([exitCode, said]).toEqual([1, expect.stringMatching(/error S15 .*templates\/parallel/)]);
      expect(said).toContain('report build --edition parallel');
    }
  });

  it('counts warnings only when asked to', async () => {
    const folder = await repositoryWithWarning();
    expect((await answer(['check'], { cwd: folder })).exitCode).toBe(0);
    expect((await answer(['check', '--max-warnings', '1'], { cwd: folder })).exitCode).toBe(0);
    expect((await answer(['check', '--max-warnings', '0'], { cwd: folder })).exitCode).toBe(1);
  });

  it('shows with --quiet only what makes it fail', async () => {
    const folder = await repositoryWithWarning();
    expect(await answer(['check', '--quiet'], { cwd: folder })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
    expect((await answer(['check', '--quiet', '--max-warnings', '0'], { cwd: folder })).stdout).toContain(
      'warning',
    );
    await breakConfig(folder);
    const { stdout } = await answer(['check', '--quiet'], { cwd: folder });
    expect([stdout.includes('error S15'), stdout.includes('warning')]).toEqual([true, false]);
  });

  it('prints JSON that a program can read', async () => {
    const { exitCode, stdout } = await answer(['check', '--format', 'json'], {
      cwd: await brokenRepository(),
    });
    expect(exitCode).toBe(1);
    const { summary, findings } = JSON.parse(stdout);
    expect(summary.errors).toBeGreaterThan(0);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'S15', file: 'report.yaml', severity: 'error' }),
    );
  });

  it('reads single files without a report.yaml', async () => {
    const alone = join(await temporaryFolder(), 'forvaltning.sv.md');
    await cp(join(EXAMPLE, 'goals/forvaltning.sv.md'), alone);
    const { exitCode, stdout } = await answer(['check', alone]);
    expect(stdout).not.toContain('error');
    expect(exitCode).toBe(0);
  });

  it('reads single files of a repository with all of it, and shows what is found in them', async () => {
    const cwd = await brokenRepository();
    const named = await answer(['check', 'report.yaml'], { cwd });
    expect(named.stdout).toContain('error S15');
    expect(named.exitCode).toBe(1);
    const other = await answer(['check', 'text/inledning.sv.md'], { cwd });
    expect(other.stdout).toBe('No findings\n1 finding in another file is not shown\n');
    expect(other.exitCode).toBe(0);
  });

  it('says what is missing: folder, report.yaml, file', async () => {
    const empty = await temporaryFolder();
    for (const [path, code] of [
      ['no-such-folder', 'E01'],
      ['.', 'E06'],
      ['no-such.md', 'E01'],
    ]) {
      const { exitCode, stderr } = await answer(['check', path ?? ''], { cwd: empty });
      expect(stderr).toContain(`error ${code}`);
      expect(exitCode).toBe(2);
    }
  });

  it('says that one of several files is missing, also where a repository reads the others', async () => {
    const { exitCode, stdout, stderr } = await answer(['check', 'goals/vuxna.sv.md', 'goals/no-such.sv.md'], {
      cwd: EXAMPLE,
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error E01 .*goals\/no-such\.sv\.md/u);
  });

  it.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('colours with %j %j: %s', async (env, flags, isColoured) => {
    const { stdout } = await answer(['check', ...flags], { cwd: await brokenRepository(), env });
    expect(stdout.includes('\u001b[')).toBe(isColoured);
  });
});

describe('build', () => {
  const HTML = ['build', '--format', 'html,json'];

  it('writes every edition, report.json and the manifest, and lists them', async () => {
    const folder = await newRepository();
    const { exitCode, stdout, stderr } = await report(HTML, { cwd: folder });
    const [id = ''] = await reportIds(folder);
    const names = [`${id}.fi.html`, `${id}.sv.html`, 'manifest.json', 'report.json'];
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `${id} has no approval and is marked as a draft\n`,
    });
    expect([...(await contentsOf(join(folder, 'dist', id))).keys()]).toEqual(names);
    for (const name of names) expect(stdout).toContain(join('dist', id, name));
  });

  it('gives the same bytes for the same input', async () => {
    const folder = await newRepository();
    await report([...HTML, '--out', 'one'], { cwd: folder });
    await report([...HTML, '--out', 'two'], {
      cwd: folder,
      env: { TZ: 'Pacific/Auckland', LANG: 'fi_FI.UTF-8' },
    });
    expect(await contentsOf(join(folder, 'two'))).toEqual(await contentsOf(join(folder, 'one')));
  });

  it('leaves everything as it was when there are errors', async () => {
    const folder = await newRepository();
    await answer(HTML, { cwd: folder });
    const before = await contentsOf(join(folder, 'dist'));
    await breakConfig(folder);
    const { exitCode, stdout, stderr } = await answer(HTML, { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain('Nothing was written');
    expect(await contentsOf(join(folder, 'dist'))).toEqual(before);
  });

  it('carries the other editions forward when one language is built, and says when they are older', async () => {
    const folder = await newRepository();
    await answer(HTML, { cwd: folder });
    const before = await contentsOf(join(folder, 'dist'));
    const same = await answer(['build', '--format', 'html', '--lang', 'fi'], { cwd: folder });
    expect(same.exitCode).toBe(0);
    expect(await contentsOf(join(folder, 'dist'))).toEqual(before);
    await replaceIn(join(folder, 'text/inledning.sv.md'), 'Rapporten', 'Den här rapporten');
    const changed = await answer(['build', '--format', 'html', '--lang', 'sv'], { cwd: folder });
    expect(changed.stderr).toMatch(/Kept as they were.*fi\.html.*report\.json/);
    const after = await contentsOf(join(folder, 'dist'));
    const isSame = (end: string) =>
      [...after].every(([path, bytes]) => !path.endsWith(end) || before.get(path) === bytes);
    expect([isSame('.fi.html'), isSame('report.json'), isSame('.sv.html')]).toEqual([true, true, false]);
  });

  it('names in the manifest every file with its hash', async () => {
    const folder = await newRepository();
    await answer(HTML, { cwd: folder });
    const [id = ''] = await reportIds(folder);
    const manifest = JSON.parse(await readFile(join(folder, 'dist', id, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      schemaVersion: 1,
      state: 'draft',
      policy: 'strict',
      tool: { name: 'maltal' },
    });
    const { createHash } = await import('node:crypto');
    const hashOf = async (path: string) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
    for (const { file, sha256 } of manifest.outputs)
      expect(await hashOf(join(folder, 'dist', id, file))).toBe(sha256);
    for (const { path, sha256 } of manifest.inputs) expect(await hashOf(join(folder, path))).toBe(sha256);
    expect(manifest.inputs.map(({ path }: { path: string }) => path)).toContain('report.yaml');
  });

  it('does not touch a folder that is not its own', async () => {
    const folder = await newRepository();
    const [id = ''] = await reportIds(folder);
    await mkdir(join(folder, 'out', id), { recursive: true });
    await writeFile(join(folder, 'out', id, 'thesis.txt'), 'years of work');
    const { exitCode, stderr } = await answer([...HTML, '--out', 'out'], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('E03');
    expect([...(await contentsOf(join(folder, 'out'))).keys()]).toEqual([`${id}/thesis.txt`]);
  });

  it('takes a partial of the repository’s own', async () => {
    const folder = await newRepository();
    await mkdir(join(folder, 'templates/interim'), { recursive: true });
    await writeFile(join(folder, 'templates/interim/extra.css'), '.own-rule { color: red }');
    await answer(HTML, { cwd: folder });
    const [id = ''] = await reportIds(folder);
    expect(await readFile(join(folder, 'dist', id, `${id}.sv.html`), 'utf8')).toContain('.own-rule');
  });
});

describe('inspect', () => {
  it('prints the model and its figures, also when there are errors', async () => {
    const { exitCode, stdout } = await report(['inspect'], { cwd: await brokenRepository() });
    expect(exitCode).toBe(1);
    const model = JSON.parse(stdout);
    expect(model).toMatchObject({ schemaVersion: 1, measures: expect.any(Array), repairs: [] });
    expect(model.diagnostics).toContainEqual(expect.objectContaining({ code: 'S15' }));
    expect(model.figures.length).toBeGreaterThan(0);
  });

  it('says where each measure is written', async () => {
    const model = JSON.parse((await answer(['inspect', EXAMPLE])).stdout);
    const places = model.measures.flatMap((measure: { places: unknown[] }) => measure.places);
    expect(places).toContainEqual(
      expect.objectContaining({ file: 'goals/vuxna.sv.md', line: expect.any(Number) }),
    );
  });

  it('ends quietly when its reader does', async () => {
    const child = spawn(process.execPath, [join(PROJECT, 'bin/report.js'), 'inspect', EXAMPLE]);
    let stderr = '';
    child.stderr.on('data', (bytes) => {
      stderr += bytes;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });
});

describe('explain', () => {
  it.each([
    ['goals.met', /goals\/.*\.md:\d+/],
    ['T09', /^# T09 /],
    ['t09', /^# T09 /],
    ['policy', /all its measures are met/],
    ['vuxna', /measures/],
  ])('%s', async (subject, words) => {
    const { exitCode, stdout, stderr } = await answer(['explain', subject, '--folder', EXAMPLE]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(words);
  });

  it('answers in a language of the report', async () => {
    const { stdout } = await report(['explain', 'goals.met', '--folder', EXAMPLE, '--lang', 'fi']);
    expect(stdout).toContain('Osavuosikatsaus');
  });
});

describe('schema', () => {
  it.each(['config', 'goals', 'economy', 'report'])('%s is a JSON Schema', async (name) => {
    const { exitCode, stdout } = await report(['schema', name]);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty('$schema');
  });
});

async function brokenRepository(): Promise<string> {
  const folder = await newRepository();
  await breakConfig(folder);
  return folder;
}

/** Refers to a chapter that nobody has written. */
async function breakConfig(folder: string): Promise<void> {
  await replaceIn(join(folder, 'report.yaml'), 'chapters: [inledning]', 'chapters: [inledning, nobody]');
}

async function repositoryWithWarning(): Promise<string> {
  const folder = await newRepository('--country', 'SE');
  await replaceIn(
    join(folder, 'goals/barn-och-unga.en.md'),
    'We run a drop-in reception',
    '                          ',
  );
  return folder;
}

async function replaceIn(path: string, before: string, after: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  await writeFile(path, text.replace(before, after));
}

async function reportIds(folder: string): Promise<string[]> {
  const { stdout } = await answer(['inspect'], { cwd: folder });
  return JSON.parse(stdout).publications.map(({ id }: { id: string }) => id);
}
