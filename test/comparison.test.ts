// What a report is compared with: the report.json of an earlier one, or the sources of a revision of git.
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { analyse } from '../src/pipeline.js';
import { readForkPoint, readRevision, readSources } from '../src/source/index.js';
import { answer } from './support/answer.js';
import { commit, git } from './support/git.js';
import { NUMBER_FILES } from './support/number-sources.js';
import { type Run, temporaryFolder } from './support/run-cli.js';

/** A git repository in a temporary folder with the report in a folder of it; `plan` is tagged. */
async function gitRepository(where = ''): Promise<{ root: string; folder: string }> {
  const root = await temporaryFolder();
  const folder = join(root, where);
  for (const { path, text } of NUMBER_FILES) await write(folder, path, text);
  await git(root, ['init', '--quiet']);
  await commit(root);
  await git(root, ['tag', 'plan']);
  return { root, folder };
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

/** Names what the first report is compared with. */
async function compareWith(folder: string, comparedWith: string): Promise<void> {
  await change(folder, 'report.yaml', 'period: 2016-T2,', `period: 2016-T2, comparedWith: ${comparedWith},`);
}

const lowerTarget = (folder: string) => change(folder, 'goals/jobb.yaml', '"2016": "27"', '"2016": "26"');

async function codes(run: Promise<Run>): Promise<string[]> {
  const { stdout, stderr } = await run;
  if (!stdout.startsWith('{')) throw new Error(stderr || stdout);
  return JSON.parse(stdout).findings.map(({ code }: { code: string }) => code);
}

const check = (folder: string, ...flags: string[]) =>
  answer(['check', '--format', 'json', ...flags], { cwd: folder });

describe('the sources of a revision', () => {
  it.each([
    ['at the root of the work tree', ''],
    ['in a folder of it', 'rapporter/Åtta månader'],
  ])('are those that were committed: %s', async (_, where) => {
    const { folder } = await gitRepository(where);
    const now = await readSources(folder);
    await lowerTarget(folder);
    await rm(join(folder, 'economy'), { recursive: true });
    const reading = await readRevision(folder, 'plan', process.env);
    expect(reading).toEqual({ sources: { files: now.value.files, assets: [] }, diagnostics: [] });
    expect(reading).toEqual({ sources: { files: NUMBER_FILES, assets: [] }, diagnostics: [] });
  });

  it('are those of report.yaml and the known folders alone', async () => {
    const { folder } = await gitRepository();
    await write(folder, 'goals/.dold.yaml', 'x');
    await write(folder, 'goals/bild.png', 'x');
    await write(folder, 'annat/mer.yaml', 'x');
    await write(folder, 'text/kapitel.sv.md', '# Rubrik\n');
    await symlink('jobb.yaml', join(folder, 'goals/lank.yaml'));
    await commit(folder);
    const reading = await readRevision(folder, 'HEAD', process.env);
    if ('fault' in reading) throw new Error(reading.fault);
    const paths = reading.sources.files.map(({ path }) => path);
    expect(paths).toEqual([...NUMBER_FILES.map(({ path }) => path), 'text/kapitel.sv.md'].sort());
  });

  it('that changes began with come with what is said of what is not read', async () => {
    const { folder } = await gitRepository();
    await write(folder, 'goals/jobb.docx', 'x');
    await write(folder, 'risks/risker.yaml', 'x');
    await commit(folder);
    const reading = await readForkPoint(folder, 'HEAD', process.env);
    const { diagnostics } = await readSources(folder);
    expect(diagnostics.map(({ place }) => place.file).sort()).toEqual(['goals/jobb.docx', 'risks/']);
    const byFile = (a: Diagnostic, b: Diagnostic) => (a.place.file < b.place.file ? -1 : 1);
    expect('diagnostics' in reading && reading.diagnostics.sort(byFile)).toEqual(diagnostics.sort(byFile));
  });

  it('are found also where a hook of another repository says where git is', async () => {
    const { folder } = await gitRepository();
    const other = await gitRepository();
    const environment = { ...process.env, GIT_DIR: join(other.root, '.git') };
    await change(other.folder, 'goals/jobb.yaml', '"27"', '"99"');
    await commit(other.root);
    const reading = await readRevision(folder, 'HEAD', environment);
    expect(reading).toEqual({ sources: { files: NUMBER_FILES, assets: [] }, diagnostics: [] });
  });

  it('that are not UTF-8 are left out, and said to be', async () => {
    const { folder } = await gitRepository();
    await writeFile(join(folder, 'goals/latin.yaml'), Buffer.from([0x61, 0xe5, 0x0a]));
    await commit(folder);
    const reading = await readRevision(folder, 'HEAD', process.env);
    expect(reading).toMatchObject({ diagnostics: [{ code: 'S08', place: { file: 'goals/latin.yaml' } }] });
  });

  it.each(['nope', '', '--help', '-x', 'HEAD:goals', 'a\0b', 'HEAD; touch x', '$(touch x)'])(
    'do not exist for the revision %j',
    async (revision) => {
      const { folder } = await gitRepository();
      expect(await readRevision(folder, revision, process.env)).toEqual({ fault: 'unknownRevision' });
    },
  );

  it.each(['report.yaml', 'goals/jobb.yaml', 'text/bild.png'])(
    'are not known where git has lost %s',
    async (path) => {
      const { folder } = await gitRepository();
      await write(folder, 'text/bild.png', 'x');
      await write(folder, 'README.md', 'README');
      await commit(folder);
      const loseObject = async (lost: string) => {
        const stdout = await git(folder, ['rev-parse', `HEAD:${lost}`]);
        await rm(join(folder, '.git/objects', stdout.slice(0, 2), stdout.slice(2).trim()));
      };
      // Nobody asks for it.
      await loseObject('README.md');
      expect(await readRevision(folder, 'HEAD', process.env)).toHaveProperty('sources');
      await loseObject(path);
      expect(await readRevision(folder, 'HEAD', process.env)).toEqual({ fault: 'filesMissing' });
    },
  );

  it('do not exist outside git, without git, or where the revision has no report', async () => {
    const outside = await temporaryFolder();
    const ceiling = { ...process.env, PATH: process.env.PATH };
    expect(await readRevision(outside, 'HEAD', ceiling)).toEqual({ fault: 'notInGit' });
    const { root, folder } = await gitRepository();
    expect(await readRevision(folder, 'plan', { ...process.env, PATH: outside })).toEqual({ fault: 'noGit' });
    await mkdir(join(root, 'ny'));
    expect(await readRevision(join(root, 'ny'), 'plan', process.env)).toEqual({ fault: 'noReport' });
  });
});

describe('comparedWith', () => {
  it.each(['plan', 'previous'])('the same sources (%s) adds no finding', async (kind) => {
    const { folder } = await gitRepository('sub');
    const alone = await codes(check(folder));
    await compareWith(folder, `{ ${kind}: "git:plan" }`);
    expect(await codes(check(folder))).toEqual(alone);
    const built = await answer(['build', folder, '--format', 'json']);
    expect(built.exitCode).toBe(0);
    await mkdir(join(folder, 'published'));
    await cp(join(folder, 'dist/delar-2016/report.json'), join(folder, 'published/report.json'));
    await change(folder, 'report.yaml', '"git:plan"', 'published/report.json');
    expect(await codes(check(folder))).toEqual(alone);
  });

  it('a revision finds what has changed since the plan', async () => {
    const { folder } = await gitRepository('sub');
    await compareWith(folder, '{ plan: "git:plan" }');
    await lowerTarget(folder);
    expect(await codes(check(folder))).toContain('G07');
  });

  it('an earlier report.json finds what was published with another value', async () => {
    const { folder } = await gitRepository();
    await answer(['build', folder, '--format', 'json']);
    await mkdir(join(folder, 'published'));
    await cp(join(folder, 'dist/delar-2016/report.json'), join(folder, 'published/report.json'));
    await compareWith(folder, '{ previous: published/report.json }');
    await change(folder, 'goals/jobb.yaml', 'period: 2015-T2, value: "24"', 'period: 2015-T2, value: "22"');
    expect(await codes(check(folder))).toContain('N09');
  });

  it.each([
    ['a revision that git does not know', 'git:nope'],
    ['a file that is not there', 'published/report.json'],
    ['a file that is no report.json', 'report.yaml'],
    ['a folder', 'goals'],
  ])('%s is an error at its place, and nothing else', async (_, ref) => {
    const { folder } = await gitRepository();
    const alone = await codes(check(folder));
    await compareWith(folder, `{ plan: ${ref} }`);
    const { exitCode, stdout } = await check(folder);
    const { findings } = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(findings.map(({ code }: { code: string }) => code).sort()).toEqual([...alone, 'S15'].sort());
    expect(findings).toContainEqual(expect.objectContaining({ code: 'S15', file: 'report.yaml', line: 8 }));
    const { message } = findings.find(({ code }: { code: string }) => code === 'S15');
    const isRevision = ref.startsWith('git:');
    expect(message).toContain(isRevision ? 'no revision “nope”' : 'no such file, or it is no report.json');
  });

  it('a link out of the repository is not followed', async () => {
    const { folder } = await gitRepository();
    const other = await temporaryFolder();
    await writeFile(join(other, 'report.json'), '{"schemaVersion":1,"goals":[],"measures":[]}');
    await symlink(join(other, 'report.json'), join(folder, 'old.json'));
    await compareWith(folder, '{ plan: old.json }');
    expect(await codes(check(folder))).toContain('S15');
  });

  it('without git on the computer says so in words', async () => {
    const { folder } = await gitRepository();
    await compareWith(folder, '{ plan: "git:plan" }');
    const env = { PATH: [folder].join(delimiter) };
    const { exitCode, stdout } = await answer(['check'], { cwd: folder, env });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Git has no revision “plan”');
    expect(stdout).toContain('Git must be installed');
  });
});

describe('check --against', () => {
  it('compares with a revision or a file, whatever report.yaml names', async () => {
    const { root, folder } = await gitRepository('sub');
    await answer(['build', folder, '--format', 'json', '--out', join(root, 'out')]);
    await lowerTarget(folder);
    expect(await codes(check(folder))).not.toContain('G07');
    expect(await codes(check(folder, '--against', 'git:plan'))).toContain('G07');
    expect(await codes(check(folder, '--against', '../out/delar-2016/report.json'))).toContain('G07');
  });

  it.each([
    ['git:nope', 'E07', 'Git has no revision “nope” with a report.yaml of this report'],
    ['git:--help', 'E07', 'Git has no revision “--help”'],
    ['nope.json', 'E01', 'There is no “nope.json”'],
    ['report.yaml', 'E07', '--against is “report.yaml”, which is no report.json that can be read'],
  ])('%s exits with 2 and %s, and says what is not there', async (ref, code, words) => {
    const { folder } = await gitRepository();
    const { exitCode, stdout, stderr } = await answer(['check', '--against', ref], { cwd: folder });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(code);
    expect(stderr).toContain(words);
  });
});

describe('the fixture', () => {
  it('has no errors of its own', () => {
    const { findings } = analyse({ files: NUMBER_FILES, assets: [] });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
