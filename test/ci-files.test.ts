// The files for CI and editors do what docs/ci.md says: read by the services' own parsers and schemas, and their steps run.
import { chmod, cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { READ_NAMES } from '../src/source/source-folders.js';
import { answer } from './support/answer.js';
import { type CompositeAction, type Ran, runComposite, runScript } from './support/composite-runner.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { git } from './support/git.js';
import { PROJECT, temporaryFolder } from './support/run-cli.js';
import { workflowCommand } from './support/workflow-commands.js';

const textOf = (path: string) => readFile(join(PROJECT, path), 'utf8');
const actionText = await textOf('action.yml');
const docs = await textOf('docs/ci.md');
const settings = await textOf('docs/vscode/settings.json');
const tasks = await textOf('docs/vscode/tasks.json');
const action: CompositeAction = parse(actionText);

/** The examples of the page, by language and the name in their first line. */
function snippets(language: string): string[] {
  return [...docs.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}

/** As in the examples of the page. */
const SPOILT = 'goals/vuxna.sv.md';
const LINE = '8';

/** The small repository without a finding, in a folder of its own; spoilt, it has one error. */
async function repository(where = '.', isSpoilt = false): Promise<{ workspace: string; folder: string }> {
  const workspace = join(await temporaryFolder(), 'work');
  const folder = join(workspace, where);
  for (const [path, text] of Object.entries(BASE_REPOSITORY)) {
    const file = join(folder, path.startsWith('goals/') ? SPOILT : path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  if (isSpoilt) await spoil(folder);
  return { workspace, folder };
}

async function spoil(folder: string): Promise<void> {
  const path = join(folder, SPOILT);
  const text = await readFile(path, 'utf8');
  const spoilt = text.replace('| pågår ', '| pågaar ');
  if (spoilt === text) throw new Error('nothing was spoilt');
  await writeFile(path, spoilt);
}

/** Nothing of the surroundings of the test but what finds the programs; messages in English. */
const BARE = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', LANG: 'en_GB.UTF-8' };

/** A folder for PATH in which `report` is this checkout, and `npm` pretends to install it. */
async function programs(): Promise<{ env: NodeJS.ProcessEnv; installed(): Promise<string> }> {
  const folder = await temporaryFolder();
  const write = async (name: string, script: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  };
  const command = join(PROJECT, 'bin/report.js');
  await write('report', `exec "${process.execPath}" "${command}" "$@"`);
  const log = join(folder, 'npm.log');
  await write(
    'npm',
    `echo "$@" >> "${log}"
if [ "$2" = --prefix ]; then
  mkdir -p "$3/node_modules/maltal/bin"
  echo "import('${command}')" > "$3/node_modules/maltal/bin/report.js"
fi`,
  );
  return {
    env: { ...BARE, PATH: folder + delimiter + BARE.PATH },
    installed: () => readFile(log, 'utf8').catch(() => ''),
  };
}

interface GithubParser {
  parseAction(file: { name: string; content: string }, trace: unknown): ParseResult;
  parseWorkflow(file: { name: string; content: string }, trace: unknown): ParseResult;
  NoOperationTraceWriter: new () => unknown;
}
interface ParseResult {
  context: { errors: { getErrors(): { message: string }[] } };
}

/** GitHub's own parser. Its package names JSON files in a way that only a bundler understands. */
async function githubParser(folder: string): Promise<GithubParser> {
  const outfile = join(folder, 'parser.cjs');
  await build({
    stdin: {
      contents: `export { parseAction } from '@actions/workflow-parser/actions/index';
        export { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';`,
      resolveDir: PROJECT,
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

let parser: GithubParser;
beforeAll(async () => {
  const folder = join(PROJECT, 'node_modules/.cache/ci-files-test');
  await mkdir(folder, { recursive: true });
  parser = await githubParser(folder);
});

function faults(kind: 'parseAction' | 'parseWorkflow', content: string): string[] {
  const { context } = parser[kind]({ name: 'file.yml', content }, new parser.NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

describe('action.yml', () => {
  it('is accepted by the parser of GitHub, which refuses what is wrong', () => {
    expect(faults('parseAction', actionText)).toEqual([]);
    expect(faults('parseAction', actionText.replace('shell: bash', 'shel: bash'))).not.toEqual([]);
    expect(faults('parseAction', actionText.replace('inputs.build ==', 'input.build =='))).not.toEqual([]);
  });

  it('puts nothing that is passed in into a script', () => {
    const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).not.toContain('${{');
  });

  it('uses every input, and names none that there is not; the page lists them all', () => {
    const used = new Set([...actionText.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(Object.keys(action.inputs).sort());
    for (const name of Object.keys(action.inputs)) expect(docs).toContain(`\n| \`${name}\` |`);
  });

  it('names only flags that there are', async () => {
    const help = `${(await answer(['check', '--help'])).stdout}${(await answer(['build', '--help'])).stdout}`;
    for (const [flag] of actionText.matchAll(/(?<=[( ])--[a-z][a-z-]+(?= )/g)) {
      if (!['--prefix', '--no-audit', '--no-fund'].includes(flag)) expect(help).toContain(flag);
    }
  });

  async function run(inputs: Record<string, string>, workspace: string, actionPath = PROJECT): Promise<Ran> {
    const { env } = await programs();
    const temp = join(await temporaryFolder(), 'runner temp');
    return runComposite(action, {
      inputs: { 'build-formats': 'html,json', ...inputs },
      workspace,
      actionPath,
      temp,
      env,
    });
  }

  it('checks, builds and uploads', async () => {
    const { workspace } = await repository();
    const ran = await run({}, workspace);
    expect(ran.exitCode).toBe(0);
    expect(ran.summary).toContain('No findings');
    await stat(join(ran.outputs.report ?? '', 'delarsrapport/delarsrapport.sv.html'));
    expect(ran.used).toEqual([
      { uses: 'actions/setup-node@v4', with: { 'node-version': '22' } },
      {
        uses: 'actions/upload-artifact@v4',
        with: { name: 'report', path: ran.outputs.report, 'if-no-files-found': 'error' },
      },
    ]);
  });

  it('says what is wrong at its line, from the root of the repository, and builds nothing', async () => {
    const { workspace } = await repository('rapporter/2021', true);
    const ran = await run({ folder: 'rapporter/2021' }, workspace);
    expect(ran.exitCode).toBe(1);
    const [command] = ran.log.split('\n').flatMap((line) => workflowCommand(line) ?? []);
    expect(command).toMatchObject({
      name: 'error',
      properties: { file: `rapporter/2021/${SPOILT}`, line: LINE },
      message: expect.stringContaining('pågaar'),
    });
    expect(ran.summary).toContain('T14');
    expect(ran.ran).toEqual(['actions/setup-node@v4', 'Install Måltal', 'Check']);
  });

  it('passes every input on', async () => {
    const { workspace, folder } = await repository('.', true);
    await git(folder, ['init', '--quiet'], BARE);
    await git(folder, ['add', '--all'], BARE);
    await git(folder, ['commit', '--quiet', '--message', 'x'], BARE);
    const ran = await run(
      {
        since: 'HEAD',
        profile: 'strict',
        'max-warnings': '0',
        language: 'fi',
        format: 'pretty',
        build: 'false',
        sarif: 'true',
      },
      workspace,
    );
    expect(ran.log).toContain('ei näytetä');
    expect(ran.exitCode).toBe(0);
    const sarif = JSON.parse(await readFile(ran.outputs.sarif ?? '', 'utf8'));
    expect(sarif.runs[0].results.length).toBeGreaterThan(0);
    expect(ran.used.map(({ uses }) => uses)).toEqual([
      'actions/setup-node@v4',
      'github/codeql-action/upload-sarif@v3',
    ]);
    expect(ran.used[1]?.with.sarif_file).toBe(ran.outputs.sarif);
  });

  it.each([
    ['folder', '"; touch hacked; "'],
    ['folder', '$(touch hacked)'],
    ['folder', '`touch hacked`'],
    ['folder', '--version'],
    ['since', "HEAD'; touch hacked; '"],
    ['profile', '$(touch hacked)'],
    ['max-warnings', '0; touch hacked'],
    ['format', '$(touch hacked)'],
    ['language', 'sv && touch hacked'],
    ['since', '--output=hacked'],
  ])('takes %s for what it is: %s', async (name, value) => {
    const { workspace } = await repository();
    const ran = await run({ [name]: value }, workspace);
    expect(ran.exitCode).toBe(2);
    await expect(stat(join(workspace, 'hacked'))).rejects.toThrow('ENOENT');
  });

  it('installs its own version from npm where nothing has been built', async () => {
    const { workspace } = await repository();
    const actionPath = await temporaryFolder();
    await writeFile(join(actionPath, 'package.json'), '{ "version": "9.9.9" }');
    const { env, installed } = await programs();
    // Without the `report` of the test, so that only what was installed is there.
    const bin = dirname((await programs()).env.PATH?.split(delimiter)[0] ?? '');
    const temp = join(bin, `runner-${Date.now()}`);
    const ran = await runComposite(action, { inputs: { build: 'false' }, workspace, actionPath, temp, env });
    expect(await installed()).toBe(`install --prefix ${temp}/maltal --no-audit --no-fund maltal@9.9.9\n`);
    expect(await readFile(join(temp, 'maltal/bin/report'), 'utf8')).toContain(
      `${temp}/maltal/node_modules/maltal/bin/report.js`,
    );
    expect(ran.exitCode).toBe(0);
  });
});

describe('the workflows of the page', () => {
  const workflows = snippets('yaml').filter((text) => text.startsWith('# .github/workflows/'));

  it('are accepted by the parser of GitHub', () => {
    expect(workflows).toHaveLength(2);
    for (const workflow of workflows) expect(faults('parseWorkflow', workflow)).toEqual([]);
    expect(faults('parseWorkflow', workflows[0]?.replace('runs-on', 'run-on') ?? '')).not.toEqual([]);
  });

  it('give the action inputs that it has', () => {
    const { steps } = parse(workflows[0] ?? '').jobs.report;
    const inputs = Object.keys(steps.at(-1).with);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs));
  });

  it.each([
    ['clean', false, 0],
    ['spoilt', true, 1],
  ])('run by hand: %s', async (_, isSpoilt, exitCode) => {
    const { workspace, folder } = await repository('.', isSpoilt);
    const { env } = await programs();
    const { steps } = parse(workflows[1] ?? '').jobs.check;
    const codes: number[] = [];
    for (const { run } of steps) {
      if (run) codes.push((await runScript(run, 'bash', workspace, env, await temporaryFolder())).exitCode);
    }
    expect(codes).toEqual([0, 0, exitCode]);
    expect(JSON.parse(await readFile(join(folder, 'report.sarif'), 'utf8')).version).toBe('2.1.0');
  });
});

describe('the GitLab template', async () => {
  const text = await textOf('docs/ci/maltal.gitlab-ci.yml');
  const pipeline = parse(text);
  const schema = JSON.parse(await textOf('test/schemas/gitlab-ci.schema.json'));
  // The schema is written for editors: it has words of their own, and formats that matter to nobody here.
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

  it("is valid by GitLab's schema, which refuses what is wrong", () => {
    validate(pipeline);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...pipeline, 'maltal-check': { ...pipeline['maltal-check'], sripts: [] } })).toBe(
      false,
    );
    for (const snippet of snippets('yaml').filter((one) => one.startsWith('# .gitlab-ci.yml')))
      expect(validate(parse(snippet))).toBe(true);
  });

  /** Both jobs, one after the other, as long as they succeed. */
  async function run(folder: string, shell: 'bash' | 'sh', variables: Record<string, string> = {}) {
    const { env, installed } = await programs();
    const logs: string[] = [];
    let exitCode = 0;
    for (const name of ['maltal-check', 'maltal-build']) {
      if (exitCode !== 0) break;
      const job = pipeline[name];
      const script = [...pipeline[job.extends].before_script, ...job.script].join('\n');
      const all = {
        ...env,
        CI: 'true',
        GITLAB_CI: 'true',
        CI_PROJECT_DIR: folder,
        CI_PROJECT_URL: 'https://gitlab.example/exempel/rapport',
        CI_COMMIT_SHA: '0'.repeat(40),
        ...pipeline.variables,
        ...variables,
      };
      const result = await runScript(script, shell, folder, all, await temporaryFolder());
      exitCode = result.exitCode;
      logs.push(result.log);
    }
    return { exitCode, logs, installed: await installed() };
  }

  it.each(['bash', 'sh'] as const)('checks and builds, in %s', async (shell) => {
    const { workspace } = await repository();
    const { exitCode, logs, installed } = await run(workspace, shell);
    expect({ exitCode, jobs: logs.length }).toEqual({ exitCode: 0, jobs: 2 });
    expect(logs[0]).toContain('Inga fynd');
    expect(installed.split('\n')[0]).toBe('install --global --no-audit --no-fund maltal@0.1.0');
    expect(JSON.parse(await readFile(join(workspace, 'gl-code-quality-report.json'), 'utf8'))).toEqual([]);
    expect((await stat(join(workspace, 'maltal-report'))).isDirectory()).toBe(true);
  });

  it.each(['bash', 'sh'] as const)('fails with its reports written, in %s', async (shell) => {
    const { workspace } = await repository('rapport', true);
    const { exitCode, logs } = await run(workspace, shell, { MALTAL_FOLDER: 'rapport' });
    expect({ exitCode, jobs: logs.length }).toEqual({ exitCode: 1, jobs: 1 });
    const [entry] = JSON.parse(await readFile(join(workspace, 'gl-code-quality-report.json'), 'utf8'));
    expect(entry).toMatchObject({ check_name: 'T14-unknown-word', location: { path: `rapport/${SPOILT}` } });
    expect(await readFile(join(workspace, 'maltal-junit.xml'), 'utf8')).toContain('T14');
  });

  it('takes what is empty for nothing, what is set for what it is, and a wrong flag for a failure', async () => {
    const { workspace, folder } = await repository('.', true);
    await git(folder, ['init', '--quiet'], BARE);
    await git(folder, ['add', '--all'], BARE);
    await git(folder, ['commit', '--quiet', '--message', 'x'], BARE);
    expect(
      (await run(workspace, 'sh', { MALTAL_SINCE: 'HEAD', MALTAL_MAX_WARNINGS: '0' })).logs[0],
    ).toContain('visas inte');
    const wrongs: Record<string, string>[] = [
      { MALTAL_SINCE: '$(touch hacked)' },
      { MALTAL_PROFILE: '; touch hacked' },
      { MALTAL_FOLDER: '-V' },
    ];
    for (const wrong of wrongs) {
      const { exitCode, logs } = await run(workspace, 'bash', wrong);
      expect({ exitCode, jobs: logs.length }).toEqual({ exitCode: 1, jobs: 1 });
      expect(logs[0]).toMatch(/fel E\d\d/);
    }
    await expect(stat(join(workspace, 'hacked'))).rejects.toThrow('ENOENT');
  });

  it('has the version of the package', async () => {
    const { version } = JSON.parse(await textOf('package.json'));
    expect(pipeline.variables.MALTAL_VERSION).toBe(version);
    expect(docs.match(/maltal@(?!v)[\d.]+/g)?.every((named) => named === `maltal@${version}`)).toBe(true);
    expect(docs.match(/(?:maltal@|rev: )v[\d.]+/g)?.every((named) => named.endsWith(`v${version}`))).toBe(
      true,
    );
  });
});

describe('hooks before a commit', async () => {
  const hooks = parse(await textOf('.pre-commit-hooks.yaml'));
  const [hook] = hooks;

  it('of pre-commit have the fields that it asks for', () => {
    expect(hooks).toHaveLength(1);
    expect(Object.keys(hook).sort()).toEqual([
      'description',
      'entry',
      'files',
      'id',
      'language',
      'name',
      'pass_filenames',
    ]);
    expect(hook).toMatchObject({
      id: 'maltal-check',
      entry: 'report check',
      language: 'node',
      pass_filenames: false,
    });
    const [config = ''] = snippets('yaml').filter((text) => text.startsWith('# .pre-commit-config.yaml'));
    expect(parse(config).repos[0].hooks[0].id).toBe(hook.id);
  });

  it.each([
    ['report.yaml', true],
    ['rapporter/2026/report.yml', true],
    ['goals/vuxna.sv.md', true],
    ['rapporter/2026/text/kapitel/ett.fi.md', true],
    ['measures/a.YAML', true],
    ['text/bilder/karta.PNG', true],
    ['rapporter/2026/assets/fonts/rubrik.woff2', true],
    ['templates/interim/report.hbs', true],
    ['economy/drift.yaml', true],
    ['translations.yaml', true],
    ['baseline.json', true],
    ['README.md', false],
    ['mygoals/a.md', false],
    ['dist/report.json', false],
    ['myreport.yaml', false],
  ])('run for what a check reads: %s %s', (path, isRun) => {
    expect(new RegExp(hook.files).test(path)).toBe(isRun);
  });

  it.each(READ_NAMES)('run for all that a check reads or asks for: %s', (name) => {
    const path = /\.ya?ml$/.test(name) ? name : `${name}/fil.xyz`;
    expect(new RegExp(hook.files).test(path)).toBe(true);
    expect(new RegExp(hook.files).test(`rapporter/2026/${path}`)).toBe(true);
    expect(new RegExp(hook.files).test(`x${path}`)).toBe(false);
  });

  it('build the command also where npm brings no development packages', async () => {
    const { scripts } = JSON.parse(await textOf('package.json'));
    expect(scripts.prepare).toBe('node .ci/prepare.mjs');
    expect(await textOf('.ci/prepare.mjs')).toContain("import('../build.mjs')");
  });

  it('by hand let a good commit through and stop a bad one, for what is new in it', async () => {
    const { folder } = await repository();
    const [script = ''] = snippets('sh').filter((text) => text.includes('.git/hooks/pre-commit'));
    const { env } = await programs();
    const commit = () => git(folder, ['commit', '--all', '--message', 'x'], env);
    await writeFile(join(folder, 'README.md'), '');
    await git(folder, ['init', '--quiet'], BARE);
    await git(folder, ['add', '--all'], BARE);
    await git(folder, ['commit', '--quiet', '--message', 'x'], BARE);
    await writeFile(join(folder, '.git/hooks/pre-commit'), script);
    await chmod(join(folder, '.git/hooks/pre-commit'), 0o755);
    await writeFile(join(folder, 'README.md'), 'x');
    await commit();
    await spoil(folder);
    await expect(commit()).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('T14') });
  });
});

describe('in the editor', () => {
  const { pattern, background } = JSON.parse(tasks).tasks[1].problemMatcher;

  it('the patterns of VS Code find every finding of the short format, and nothing else', async () => {
    const { folder } = await repository('.', true);
    const { stdout } = await answer(['check', '--format', 'short'], { cwd: folder });
    const matches = stdout
      .trimEnd()
      .split('\n')
      .map((line) => new RegExp(pattern.regexp).exec(line));
    expect(matches).toHaveLength(1);
    const [match] = matches;
    const part = (name: string) => match?.[pattern[name]];
    expect([part('file'), part('line'), part('severity'), part('code')]).toEqual([
      SPOILT,
      LINE,
      'error',
      'T14',
    ]);
    expect(JSON.parse(tasks).tasks[0].problemMatcher.pattern).toEqual(pattern);
  });

  it.each(['sv', 'fi', 'en'])('the patterns of the watching task hold in %s', async (language) => {
    const { commandWordsFor } = await import('../src/i18n/index.js');
    const { check } = commandWordsFor(language as 'sv');
    expect(`12:00:00 ${check.checkingAgain} …`).toMatch(new RegExp(background.beginsPattern));
    expect(`12:00:00 ${check.waiting}`).toMatch(new RegExp(background.endsPattern));
    expect(`12:00:00 ${check.waiting}`).not.toMatch(new RegExp(background.beginsPattern));
  });

  it('the schemas are printed under the names that the page gives', async () => {
    const { folder } = await repository();
    const [script = ''] = snippets('sh').filter((text) => text.includes('.vscode'));
    const { env } = await programs();
    expect((await runScript(script, 'sh', folder, env, await temporaryFolder())).exitCode).toBe(0);
    for (const path of Object.keys(JSON.parse(settings)['yaml.schemas']))
      expect(JSON.parse(await readFile(join(folder, path), 'utf8')).type).toBe('object');
  });

  it('the command for other editors is one that there is', async () => {
    const { folder } = await repository('.', true);
    const [script = ''] = snippets('sh').filter((text) => text.includes('--stdin-filename'));
    await cp(join(folder, SPOILT), join(folder, 'unsaved'));
    const { env } = await programs();
    const { exitCode, log } = await runScript(script, 'sh', folder, env, await temporaryFolder());
    expect(exitCode).toBe(1);
    expect(log).toMatch(new RegExp(`^${SPOILT}:${LINE}:`));
  });
});

it('the commands for Azure and Jenkins write JUnit, and fail with errors', async () => {
  const { folder } = await repository('.', true);
  const { env } = await programs();
  const [command = ''] = /report check --format junit --output \S+?\.xml/.exec(docs) ?? [];
  const { exitCode } = await runScript(command, 'sh', folder, env, await temporaryFolder());
  expect(exitCode).toBe(1);
  expect(await readFile(join(folder, 'report-check.xml'), 'utf8')).toContain('<testsuites');
  const [azure = ''] = snippets('yaml').filter((text) => text.startsWith('# azure-pipelines.yml'));
  expect(parse(azure).steps.map(({ script }: { script?: string }) => script)).toContain(command);
});
