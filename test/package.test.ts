// What is published: the files of the tarball, what they need, and that what is generated is not stale.
import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatedFiles } from '../src/cli/generated-files.js';
import { contentsOf, PROJECT, temporaryFolder } from './support/run-cli.js';

const exec = promisify(execFile);
const NEWEST_NODE_20 = '20.20.2';
const npm = (args: string[], cwd = PROJECT) =>
  exec('npm', args, { cwd, maxBuffer: 64 * 1024 * 1024, shell: process.platform === 'win32' });

interface Locked {
  engines?: { node?: string };
  dev?: boolean;
  /** Needed by a development tool, and by something optional. */
  devOptional?: boolean;
  optional?: boolean;
}

describe('the lock file', async () => {
  const lock = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8'));
  const packages = Object.entries<Locked>(lock.packages);

  it('has only packages that run on Node 20', () => {
    const tooNew = packages
      .map(([path, { engines }]) => ({ path, node: engines?.node }))
      .filter(({ node }) => node !== undefined && !accepts(node, NEWEST_NODE_20));
    expect(tooNew).toEqual([]);
  });

  it('has nothing to install for users but the browser, which is optional', () => {
    const needed = packages.filter(
      ([path, { dev, devOptional, optional }]) => path && !(dev || devOptional || optional),
    );
    expect(needed).toEqual([]);
    expect(lock.packages['node_modules/@sparticuz/chromium']).toMatchObject({ optional: true });
  });

  it('says the same as package.json, with exact versions', async () => {
    const manifest = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8'));
    const { version, devDependencies, optionalDependencies } = lock.packages[''];
    expect({ version, devDependencies, optionalDependencies }).toEqual({
      version: manifest.version,
      devDependencies: manifest.devDependencies,
      optionalDependencies: manifest.optionalDependencies,
    });
    for (const pin of Object.values({ ...devDependencies, ...optionalDependencies }))
      expect(pin).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('the tarball', () => {
  let files: string[];
  beforeAll(async () => {
    const { stdout } = await npm(['pack', '--dry-run', '--json', '--ignore-scripts']);
    files = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
  });

  it.each([
    'bin/report.js',
    'build/program.js',
    'build/THIRD-PARTY-LICENSES.txt',
    'build/fonts/source-sans-3-latin-400-normal.woff2',
    'build/fonts/source-sans-3-latin-ext-400-normal.woff2',
    'build/fonts/open-sans-math-400-normal.woff2',
    'build/fonts/OFL.txt',
    'build/fonts/OFL-open-sans.txt',
    'templates/interim/report.hbs',
    'schemas/config.schema.json',
    'schemas/economy.schema.json',
    'schemas/findings.schema.json',
    'schemas/goals.schema.json',
    'schemas/report.schema.json',
    'schemas/view.schema.json',
    'LICENSE',
    'CHANGELOG.md',
  ])('has %s', (path) => {
    expect(files).toContain(path);
  });

  it('has no sources, tests or working files', () => {
    expect(files.filter((path) => /^(src|test|bench|docs|examples)\/|\.(ts|map)$|\.tmp/.test(path))).toEqual(
      [],
    );
  });

  it('works installed in an empty folder', async () => {
    const folder = await temporaryFolder();
    const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const tarball = join(folder, JSON.parse(stdout)[0].filename);
    const home = join(folder, 'home');
    await mkdir(home);
    await npm(['init', '--yes'], home);
    await npm(
      ['install', tarball, '--offline', '--ignore-scripts', '--omit=optional', '--no-audit', '--no-fund'],
      home,
    );
    const report = (...args: string[]) =>
      exec(process.execPath, [join(home, 'node_modules/maltal/bin/report.js'), ...args], { cwd: home });
    await report('init', 'goals', '--name', 'Provköping', '--yes');
    expect((await report('check', 'goals', '--ui-lang', 'en')).stdout).toBe('No findings\n');
    await report('build', 'goals', '--format', 'html,json');
    const names = [...(await contentsOf(join(home, 'goals/dist'))).keys()];
    expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(2);
  }, 120_000);
});

describe('what a command loads', () => {
  it('leaves browser and templates to those that need them', async () => {
    const [check, build] = await Promise.all(
      ['check', 'build'].map((name) => readFile(join(PROJECT, `build/${name}.cjs`), 'utf8')),
    );
    const needed = /src\/output\/browser-session|\("(?:rendering|puppeteer)"\)/;
    expect(build).toMatch(needed);
    expect(check).not.toMatch(needed);
  });

  /** Says which scripts are loaded, and whether V8 has taken the compiled code that lies beside each. */
  const WATCHED = `
    const vm = require('node:vm');
    const loaded = [];
    vm.Script = class extends vm.Script {
      constructor(source, options) {
        super(source, options);
        loaded.push([options.filename.replace(/^.*[\\\\/]|\\.cjs$/g, ''), this.cachedDataRejected]);
      }
    };
    require('node:module').syncBuiltinESMExports();
    const [start, ...args] = process.argv.slice(1);
    import(start).then((way) => way.start(args)).then(() => console.log(JSON.stringify(loaded)));`;

  it.each([
    ['check', ['check', 'pipeline'], []],
    ['build', ['build', 'pipeline', 'rendering', 'templates'], ['--format', 'html']],
  ])('%s takes the scripts %s, as compiled by the build', async (command, names, flags) => {
    const out = command === 'build' ? ['--out', await temporaryFolder()] : [];
    const start = pathToFileURL(join(PROJECT, 'build/start.js')).href;
    const args = ['-e', WATCHED, start, command, join(PROJECT, 'examples/lovisa'), ...flags, ...out];
    const { stdout } = await exec(process.execPath, args);
    const loaded: [string, boolean][] = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(loaded.sort()).toEqual(names.map((name) => [name, false]));
  });
});

const generated = await generatedFiles();

describe('what is generated from the program', () => {
  it.each(Object.entries(generated))('%s is as `npm run generate` writes it', async (path, text) => {
    expect((await readFile(join(PROJECT, path), 'utf8')).replaceAll('\r\n', '\n')).toBe(text);
  });
});

/** Enough of npm's ranges for what stands in `engines`: alternatives of comparators, carets, tildes, x and spans. */
function accepts(range: string, version: string): boolean {
  return range.split('||').some((alternative) => {
    const span = /^\s*(\S+)\s+-\s+(\S+)\s*$/.exec(alternative);
    const comparators = span
      ? [`>=${span[1]}`, `<=${span[2]}`]
      : alternative.match(/[<>=^~]*\s*v?[\dx*][\w.*-]*/g);
    return (comparators ?? []).every((comparator) => fits(comparator, version));
  });
}

function fits(comparator: string, version: string): boolean {
  const [, operator = '', text = ''] = /^([<>=^~]*)\s*v?(.*)$/.exec(comparator) ?? [];
  const parts =
    text
      .split('-')[0]
      ?.split('.')
      .filter((part) => /^\d+$/.test(part))
      .map(Number) ?? [];
  const actual = version.split('.').map(Number);
  const order = compare(actual, parts);
  const isSameIn = (count: number) => parts.slice(0, count).every((part, index) => part === actual[index]);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0 || isSameIn(parts.length);
    case '<':
      return order < 0;
    case '^':
      return order >= 0 && isSameIn(1);
    case '~':
      return order >= 0 && isSameIn(2);
    default:
      return isSameIn(parts.length);
  }
}

function compare(version: number[], bound: number[]): number {
  for (const [index, part] of version.entries()) {
    const difference = part - (bound[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
