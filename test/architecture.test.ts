// The house rules of src/: who imports whom, and where a library may be named. Changing a row is a design decision.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const MAY_USE: Record<string, string> = {
  lib: '',
  quantity: 'lib',
  diagnostics: 'lib',
  privacy: 'diagnostics(types) lib',
  source: 'diagnostics lib',
  i18n: 'diagnostics lib',
  parse: 'source diagnostics lib',
  model: 'parse source(types) quantity diagnostics lib',
  compute: 'model quantity lib diagnostics(types)',
  validate: 'model compute quantity privacy diagnostics lib',
  protect: 'model compute quantity diagnostics lib',
  explain: 'model compute protect(types) quantity i18n diagnostics lib source(types)',
  render: 'model compute protect(types) quantity explain i18n diagnostics lib source(types)',
  translate: 'model parse lib source(types) diagnostics(types)',
  pdf: 'lib diagnostics(types)',
  output: 'pdf diagnostics lib',
  reporters: 'source privacy i18n diagnostics lib', // pipeline.ts and cli/ may use any face
};
const MAY_NAME: [library: RegExp, rooms: string][] = [
  [/^(?:node:)?fs\b/u, 'source output cli'],
  [/^(?:puppeteer-core|ws)$/u, 'output'],
  [/^commander$/u, 'cli'],
  [/^handlebars$/u, 'render'],
  [/^d3-/u, 'render'],
  [/^gettext-parser$/u, 'translate'],
  [/^saxes$/u, 'pdf translate'],
  [/^(?:yaml|unified|remark-.+|rehype-.+)$/u, 'parse'],
];
const ASKS_SURROUNDINGS =
  /\bprocess\.(?:env|exit|stdout|stderr|argv)|\bDate\.now\(|\bnew Date\(\)|\bconsole\.|\bperformance\.|\bMath\.random/u;
const MAY_ASK = ['cli', 'output'];
const IMPORT = /(^(?:import|export)[^;'"]*?|\bimport\()'([^']+)'/gm;
const TYPES_ONLY = /^(?:import|export) (?:type |\{(?:\s*type [^,]+,?)+\s*\})/u;
const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const texts = new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(`src/${path}`, 'utf8')]));
const imports = [...texts].flatMap(([from, text]) =>
  [...text.matchAll(IMPORT)].map(([, words = '', path = '']) => {
    const to = path.startsWith('.') ? posix.join(from, '..', path).replace('.js', '.ts') : path;
    return { from, to, isTypes: TYPES_ONLY.test(words) };
  }),
);
type Import = (typeof imports)[number];
const roomOf = (path: string) => /^[^/]+(?=\/)/u.exec(path)?.[0] ?? '';
const inside = imports.filter(({ to }) => texts.has(to));
const abroad = inside.filter(({ from, to }) => to !== 'pipeline.ts' && roomOf(to) !== roomOf(from));
const mayUse = ({ from, to, isTypes }: Import) => {
  const rooms = MAY_USE[roomOf(from)]?.split(' ') ?? [roomOf(to)];
  return rooms.includes(roomOf(to)) || (isTypes && rooms.includes(`${roomOf(to)}(types)`));
};
const isIn = (folder: string, path: string) => path.startsWith(`${folder}/`);
const mayName = ({ from, to }: Import) =>
  MAY_NAME.every(([library, rooms]) => !library.test(to) || rooms.split(' ').includes(roomOf(from)));
const circlesIn = (edges: Import[]): Import[] => {
  const left = edges.filter((one) => edges.some(({ from }) => from === one.to));
  return left.length === edges.length ? left : circlesIn(left);
};
test.each([
  ['rooms use each other one way', abroad.filter((each) => !mayUse(each))],
  ['rooms are entered through their face', abroad.filter(({ to }) => to !== `${roomOf(to)}/index.ts`)],
  [
    'what checks a PDF shares nothing with what finishes it, but the reader that both stand on',
    inside.filter(
      ({ from, to }) =>
        (isIn('pdf/check', to) || isIn('pdf/finish', to)) &&
        posix.dirname(from) !== posix.dirname(to) &&
        from !== 'pdf/index.ts',
    ),
  ],
  ['libraries are named where they belong', imports.filter((each) => !mayName(each))],
  [
    'neither clock, chance nor environment is asked below',
    [...texts].filter(([path, text]) => ASKS_SURROUNDINGS.test(text) && !MAY_ASK.includes(roomOf(path))),
  ],
  ['files do not need each other in a circle', circlesIn(inside.filter(({ isTypes }) => !isTypes))],
  ['each file opens with what belongs there', [...texts].filter(([, text]) => !/^\/\/ \S/u.test(text))],
])('%s', (_, faults) => expect(faults).toEqual([]));
