// Broken input of every kind: findings or a clear refusal, never a throw of our own, never a hang.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parse, parseDocument, type YAMLSeq } from 'yaml';
import { EnvironmentError, type Finding, type Place } from '../src/diagnostics/index.js';
import type { ParseMemory } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import {
  buildView,
  dataTables,
  ReportDocument,
  renderHtml,
  reportDocument,
  type ViewOptions,
} from '../src/render/index.js';
import { readSources, readTemplate, type SourceFile, type Sources } from '../src/source/index.js';
import { compareAddresses } from '../src/validate/language/compare-addresses.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { PROJECT, plainEnvironment } from './support/run-cli.js';

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
      'a footnote inside an open script',
      {
        'report.yaml': `${CONFIG}    chapters: [a]\n`,
        'text/a.sv.md': '# A\n\na<script>[^1]\n\n[^1]: Not.\n',
      },
      ['T06'],
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
      expect(performance.now() - started).toBeLessThan(60_000);
    },
    20_000,
  );
});

/** Places of findings that lie in no text; looked for in one go, since there can be thousands. */
function outside(findings: readonly Finding[], files: readonly SourceFile[]): Place[] {
  const lengths = new Map(files.map(({ path, text }) => [path, text.length]));
  return findings
    .flatMap(({ place, related = [] }) => [place, ...related.map((each) => each.place)])
    .filter(({ file, start, end }) => {
      const length = lengths.get(file);
      return length !== undefined && !(start >= 0 && start <= end && end <= length);
    });
}

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
        expect(outside(findings, sources)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

// Numbers: the example that has every form of them, one file at a time, so that a run takes a moment.
const example = (path: string) => readFileSync(join('examples/huddinge', path), 'utf8');
const NUMBER_CONFIG = example('report.yaml').replace('languages: [sv-SE, en]', 'languages: [sv-SE]');
const NUMBER_FILES = [
  'measures/arbete-och-forsorjning.sv.md',
  'measures/e-tjanster.sv.md',
  'measures/individ-och-familj.yaml',
  'economy/socialnamnden.sv.md',
].map((path) => ({ path, text: example(path) }));

const swedish = (allScores: ViewOptions['allScores']): ViewOptions => ({
  language: 'sv-SE',
  toolVersion: '1',
  assets: [],
  editions: [],
  allScores,
});

/** The codes that one file gives beside the example's report.yaml; its findings have places inside it. */
function codesOfNumbers(path: string, text: string): string[] {
  const files = [
    { path: 'report.yaml', text: NUMBER_CONFIG },
    { path, text },
  ];
  const { findings } = analyse({ files, assets: [] });
  expect(outside(findings, files)).toEqual([]);
  return findings.map(({ code }) => code);
}

describe('a list with a first item that is none', () => {
  const WRONG = { 'a number': 1, nothing: null, 'an empty object': {}, 'an empty list': [], 'a word': 'm' };
  const faulty = ['lovisa', 'huddinge', 'helsingfors'].flatMap((name) =>
    listsIn(parse(readFileSync(join('examples', name, 'report.yaml'), 'utf8'))).flatMap((path) =>
      Object.entries(WRONG).map(([kind, item]) => ({ name, path, kind, item })),
    ),
  );

  // Only report.yaml is another one each time: what else there is needs to be read once.
  const memory: ParseMemory = { files: new WeakMap(), yamlItems: new Map() };
  const examples = new Map<string, Promise<Sources>>();
  const example = (name: string) => {
    const known = examples.get(name) ?? readSources(join('examples', name)).then(({ value }) => value);
    examples.set(name, known);
    return known;
  };

  it.each(faulty)('$name, $path: $kind', async ({ name, path, item }) => {
    const sources = await example(name);
    const config = parseDocument(sources.files.find((file) => file.path === 'report.yaml')?.text ?? '');
    const list = config.getIn(path) as YAMLSeq;
    list.items.unshift(config.createNode(item));
    const text = config.toString();
    const files = sources.files.map((file) => (file.path === 'report.yaml' ? { ...file, text } : file));
    const { findings } = analyse({ ...sources, files }, [], [], [], memory);
    expect(outside(findings, files)).toEqual([]);
  });
});

/** The way to each list, however deep. */
function listsIn(value: unknown, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, item]) =>
    listsIn(item, [...way, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [way, ...below] : below;
}

describe('mutated numbers', () => {
  const inserted = fc.constantFrom(
    ...[
      '',
      '|',
      '\n',
      '\n|--|--|\n',
      '\n\n',
      '#',
      '{#',
      '}',
      ' unit=',
      '"',
      ': ',
      '- ',
      '\t',
      '<sup>1</sup>',
    ],
    ...[
      '¹',
      '*',
      '12',
      '(%)',
      '≥',
      '<',
      '–',
      '-',
      '/',
      ',',
      '.',
      ' ',
      '1/0',
      '..',
      '9e99',
      '0',
      '99999999999999999',
    ],
    ...[
      'Infinity',
      'NaN',
      'mnkr',
      '%',
      '2016',
      'Aug 2016',
      'Mål 2016',
      'Totalt',
      'Kvinnor',
      'varav ',
      'Summa',
    ],
    ...['från 3 till 4 procent', 'hälften', 'minst ', 'högst ', '\u0000', '\u00a0', '\ud800', '« '],
  );
  const mutation = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(40),
    insert: inserted,
  });

  it.each(NUMBER_FILES)(
    'of $path never make the program throw',
    ({ path, text }) => {
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
          let changed = text;
          for (const { at, remove, insert } of mutations) {
            const place = Math.floor(at * changed.length);
            changed = changed.slice(0, place) + insert + changed.slice(place + remove);
          }
          codesOfNumbers(path, changed);
        }),
        { numRuns: 40 },
      );
    },
    60_000,
  );

  it.each(NUMBER_FILES)(
    'of $path, lines moved about, never do',
    ({ path, text }) => {
      const lines = text.split('\n');
      const move = fc.record({
        from: fc.nat(lines.length - 1),
        to: fc.nat(lines.length - 1),
        isCopy: fc.boolean(),
      });
      fc.assert(
        fc.property(fc.array(move, { minLength: 1, maxLength: 10 }), (moves) => {
          const moved = [...lines];
          for (const { from, to, isCopy } of moves) {
            const [line = ''] = isCopy ? moved.slice(from, from + 1) : moved.splice(from, 1);
            moved.splice(to, 0, line);
          }
          codesOfNumbers(path, moved.join('\n'));
        }),
        { numRuns: 20 },
      );
    },
    60_000,
  );
});

describe('mutated numbers that are shown', () => {
  it.each(NUMBER_FILES)(
    'of $path never make rendering throw',
    async ({ path, text }) => {
      const template = await readTemplate('annual', { builtin: 'templates' });
      const sign = fc.constantFrom(
        ...['|', '', '¹', '12', '≥ ', '–', '/', ',', '..', '0', 'mnkr', '5 av 6', '43–45', 'ökar'],
      );
      const mutation = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        remove: fc.nat(9),
        insert: sign,
      });
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 10 }), (mutations) => {
          let changed = text;
          for (const { at, remove, insert } of mutations) {
            const place = Math.floor(at * changed.length);
            changed = changed.slice(0, place) + insert + changed.slice(place + remove);
          }
          const files = [
            { path: 'report.yaml', text: NUMBER_CONFIG },
            { path, text: changed },
          ];
          const { protected: shown, findings } = analyse({ files, assets: [] });
          const { report, scores } = shown;
          const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
          for (const own of scores.reports) {
            renderHtml(buildView(report, own, swedish(scores.reports)), template, {
              fonts: [],
              medium: 'screen',
            });
            dataTables(report, own, { language: 'en', locate });
            const document = reportDocument(report, [own], { toolVersion: '1', locate, findings });
            ReportDocument.parse(JSON.parse(JSON.stringify(document)));
          }
        }),
        { numRuns: 12 },
      );
    },
    60_000,
  );
});

const HEADING =
  '# Socialnämnden {#socialnamnden}\n\n## Fler i jobb {#fler-i-jobb}\n\n### Mål {#mal}\n\n#### Andel nöjda {#andel unit=% direction=higher}\n\n';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const years = (count: number) => lines(count, (index) => `${1000 + (index % 9000)}`).split('\n');
const cellsOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const wideTable = (heads: readonly string[], count: number) =>
  [cellsOf(['', ...heads]), `|${'--|'.repeat(count + 1)}`, cellsOf(['Totalt', ...heads.map(() => '3')])].join(
    '\n',
  );
const followUp = (text: string) =>
  `${HEADING}| | 2015 | 2016 |\n|--|--|--|\n| Totalt | 3 | 4 |\n\n##### Verksamhetsberättelse 2016\n\n${text}\n`;
const cells = (value: string, target: string) =>
  `${HEADING}| | 2015 | 2016 | Mål 2016 |\n|--|--|--|--|\n| Totalt | 3 | ${value} | ${target} |\n| Kvinnor | 3 | 4 | 5 |\n| Män | 3 | 4 | 5 |\n`;
const yamlMeasure = (fields: string) =>
  `version: 1\ngoals:\n  - id: mal\n    theme: fler-i-jobb\n    unit: socialnamnden\n    text: { sv: Mål }\n    measures:\n      - { id: andel, kind: numeric, text: { sv: Andel }, unit: "%", direction: higher, ${fields} }\n`;
const economy = (heads: string, rows: string, columns: number) =>
  `# Socialnämnden {#socialnamnden}\n\n## Drift {#drift unit=mnkr}\n\n| Id | Verksamhet | ${heads} |\n|${'--|'.repeat(columns + 2)}\n${rows}\n`;

/** Work that grows with the input, not with its square, is far below this on any machine. */
const LONGEST_MS = 10_000;

describe('a flood of', () => {
  it.each<[string, string, string]>([
    ['columns', 'measures/x.sv.md', HEADING + wideTable(years(10_000), 10_000)],
    [
      'months',
      'measures/x.sv.md',
      HEADING +
        wideTable(
          years(10_000).map((year) => `Aug ${year}`),
          10_000,
        ),
    ],
    [
      'groups',
      'measures/x.sv.md',
      `${HEADING}| | 2015 | 2016 | Mål 2016 |\n|--|--|--|--|\n${lines(5_000, (index) => `| Grupp ${index} | ${index % 100} | ${(index * 7) % 100} | 50 |`)}\n`,
    ],
    ['digits in a cell', 'measures/x.sv.md', cells('3 '.repeat(50_000), '5')],
    [
      'words in a cell',
      'measures/x.sv.md',
      cells(`${'minst cirka '.repeat(9_000)}3 %`, 'högst '.repeat(9_000)),
    ],
    [
      'targets in a cell',
      'measures/x.sv.md',
      cells(
        '3',
        years(9_000)
          .map((year) => `<14 % (${year})`)
          .join(' '),
      ),
    ],
    ['brackets and signs in a cell', 'measures/x.sv.md', cells('(–'.repeat(20_000), '≥ ('.repeat(20_000))],
    [
      'long numbers',
      'measures/x.sv.md',
      cells('9'.repeat(10_000), `${'1'.repeat(10_000)},${'3'.repeat(10_000)}`),
    ],
    ['grouped numbers', 'measures/x.sv.md', cells('1 000'.repeat(10_000), '1.000'.repeat(10_000))],
    ['ranks', 'measures/x.sv.md', cells(`${'9'.repeat(10_000)}/${'9'.repeat(10_001)}`, '1/'.repeat(10_000))],
    [
      'footnotes',
      'measures/x.sv.md',
      `${HEADING}| | 2015 | 2016 |\n|--|--|--|\n${lines(1_000, (index) => `| Grupp ${index} | 3 | 4 ${index + 1} |`)}\n\n${lines(1_000, (index) => `${index + 1} Not nummer ${index}.\n`)}\n`,
    ],
    ['marks', 'measures/x.sv.md', `${cells(`4${'\\*'.repeat(9_000)}`, '5')}\n${'\\*'.repeat(9_000)} Not.\n`],
    [
      'ranks of many groups with notes',
      'measures/x.sv.md',
      `${HEADING}| | 2015 | 2016 |\n|--|--|--|\n${lines(3_000, (index) => `| Ranking ${index} | 14/24 | 16/26 |`)}\n\n${lines(99, (index) => `${index + 1} ${1990 + (index % 26)} saknas X, Y och Z.\n`)}\n`,
    ],
    [
      'attributes',
      'measures/x.sv.md',
      `# ${'#### Mål {#'.repeat(5_000)}\n\n## ${'a{'.repeat(5_000)}\n\n#### x {#y ${'unit=% '.repeat(5_000)} source="${'\\"'.repeat(5_000)}\n`,
    ],
    [
      'periods in headings',
      'measures/x.sv.md',
      `${HEADING}${wideTable(['januari–'.repeat(9_000), '2016-'.repeat(9_000), 'Mål '.repeat(9_000)], 3)}\n\n##### ${'Delårsrapport per 31 augusti '.repeat(5_000)}\n\nText.\n`,
    ],
    ['numbers in a sentence', 'measures/x.sv.md', followUp('nöjda 4 procent '.repeat(9_000))],
    [
      'sentences',
      'measures/x.sv.md',
      followUp('Andelen nöjda var 4 procent, 3 procent och från 3 till 4 procent. '.repeat(5_000)),
    ],
    [
      'digits in a sentence',
      'measures/x.sv.md',
      followUp(
        `Andelen är ${'1 234 '.repeat(9_000)}${'9'.repeat(9_000)} procent, ${'från 1 till '.repeat(9_000)}`,
      ),
    ],
    [
      'wide rows',
      'measures/x.sv.md',
      `# Socialnämnden {#socialnamnden}\n\n## Fler i jobb {#fler-i-jobb}\n\n| Id | Mål | Mått | Enhet | Utfall 2015 | Utfall 2016 | Mål 2016 | Status |\n|--|--|--|--|--|--|--|--|\n${lines(3_000, (index) => `| w${index} | Mål ${index} | Mått ${index} | % | 1 | 2 | ≥ 3 | uppfyllt |`)}\n`,
    ],
    [
      'lines of the economy',
      'economy/x.sv.md',
      economy(
        'Budget 2016 | Utfall 2016 | Avvikelse',
        lines(
          5_000,
          (index) => `| l${index} | ${index % 3 === 0 ? '' : 'varav '}Rad ${index} | 1,0 | 2,0 | -1,0 |`,
        ),
        3,
      ),
    ],
    [
      'columns of the economy',
      'economy/x.sv.md',
      economy(
        years(9_000)
          .map((year) => `Budget ${year}`)
          .join(' | '),
        cellsOf(['a', 'A', ...years(9_000).map(() => '1,0')]),
        9_000,
      ),
    ],
    [
      'brackets in a heading',
      'measures/x.sv.md',
      HEADING + wideTable([`2016 ${'('.repeat(400_000)}`, '('.repeat(400_000)], 2),
    ],
    [
      'brackets in the economy',
      'economy/x.sv.md',
      economy(`Budget 2016 | Utfall ${'('.repeat(200_000)}`, `| a | ${'('.repeat(400_000)} | 1,0 | 2,0 |`, 2),
    ],
    [
      'digits in a heading of the economy',
      'economy/x.sv.md',
      economy(`Budget 2016 ${'1'.repeat(200_000)} | Utfall 2016`, '| a | A | 1,0 | 2,0 |', 2),
    ],
    [
      'groups in YAML',
      'goals/x.yaml',
      yamlMeasure(`series: { ${lines(5_000, (index) => `g${index}: { "2016": "${index % 100}" },`)} }`),
    ],
    [
      'periods in YAML',
      'goals/x.yaml',
      yamlMeasure(
        `series: { total: { ${years(9_000)
          .map((year) => `"${year}": "3"`)
          .join(', ')} } }`,
      ),
    ],
  ])(
    '%s ends',
    (_name, path, text) => {
      const started = performance.now();
      codesOfNumbers(path, text);
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    },
    30_000,
  );
});

describe('in both editions, one long', () => {
  const sentence = 'Det som är gjort under året är bra för alla som bor här';
  it.each<[string, string, string]>([
    ['word', `${sentence} ${'ä'.repeat(200_000)}.`, `${sentence} ${'ä'.repeat(200_000)}!`],
    ['name of nobody', `${sentence} ${'a'.repeat(200_000)}.`, `${sentence} ${'a'.repeat(200_000)}.`],
  ])(
    '%s ends',
    (_name, sv, en) => {
      const files = [
        { path: 'report.yaml', text: example('report.yaml') },
        { path: 'goals/x.yaml', text: yamlMeasure('').replace('{ sv: Mål }', JSON.stringify({ sv, en })) },
      ];
      const started = performance.now();
      const { findings } = analyse({ files, assets: [] });
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      expect(outside(findings, files)).toEqual([]);
    },
    30_000,
  );
});

it.each([
  ['letters', 'ab'.repeat(60_000), 'ba'.repeat(60_000)],
  ['slashes', `${'/'.repeat(400_000)}a`, 'b'],
])('comparing addresses of many %s ends', (_, own, other) => {
  const started = performance.now();
  expect(compareAddresses([`https://a.se/${own}`], [`https://a.se/${other}`])).toEqual([]);
  expect(performance.now() - started).toBeLessThan(LONGEST_MS);
});

describe('shown, a long', () => {
  it.each([
    ['word', 'arbetsmarknad'.repeat(15_000)],
    ['name of many words', 'arbetsmarknaden '.repeat(5_000)],
    ['name of hyphens', 'ab\u00ad'.repeat(30_000)],
  ])(
    '%s ends',
    async (_name, name) => {
      const template = await readTemplate('annual', { builtin: 'templates' });
      const files = [
        { path: 'report.yaml', text: NUMBER_CONFIG },
        { path: 'measures/x.sv.md', text: cells('4', '5').replace('Kvinnor', name) },
      ];
      const { report, scores } = analyse({ files, assets: [] }).protected;
      const started = performance.now();
      for (const own of scores.reports) {
        renderHtml(buildView(report, own, swedish(scores.reports)), template, { fonts: [], medium: 'print' });
      }
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    },
    30_000,
  );
});

describe('what is hardly a number', () => {
  it.each([
    ...[
      '1e400',
      '-1e-400',
      '.inf',
      '-.inf',
      '.nan',
      '1e5',
      '0x1F',
      '1_000',
      '-0',
      '1e-7',
      '~',
      'true',
      '[]',
      '{}',
    ],
    ...['Infinity', 'NaN', '"1e1000000000"', '"∞"', '"9e99 %"', '"−0"', '"1/0"', '"0/0"', '"5 av 0"', '"½"'],
    `"0,${'0'.repeat(9_000)}1"`,
    `"${'9'.repeat(10_000)} %"`,
    `"≥ ${'9'.repeat(10_000)}"`,
    `"${'9'.repeat(300)}/${'9'.repeat(301)}"`,
  ])('%s is read or refused', (value) => {
    const series = `series: { total: { "2015": ${value}, "2016": ${value}, "2016-T2": 3 } }`;
    const more = `target: { "2016": ${value} }, baseline: ${value}, weight: ${value}, decimals: ${value}`;
    const forecast = `followUps: [{ period: 2016-T2, forecastValue: ${value} }]`;
    expect(() =>
      codesOfNumbers('goals/x.yaml', yamlMeasure(`${series}, ${more}, ${forecast}`)),
    ).not.toThrow();
    const cell = value.replaceAll('"', '');
    expect(() => codesOfNumbers('measures/x.sv.md', cells(cell, cell))).not.toThrow();
  });
});

describe('patterns that V8 no longer optimises, as in a process that has compiled many', () => {
  const LONG: [name: string, text: string][] = [
    ['letters', 'a'.repeat(5_000_000)],
    ['digits', '1'.repeat(5_000_000)],
    ['addresses', 'http://a/'.repeat(300_000)],
    ['spaces', `a${' '.repeat(2_000_000)}b`],
  ];
  it.each(LONG)('one long line of %s ends', (_, text) => {
    const path = join(repository({}), 'long.sv.md');
    writeFileSync(path, `# Mål\n\n${text}\n`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--no-regexp-optimization', join(PROJECT, 'bin/report.js'), 'check', path],
      { encoding: 'utf8', env: plainEnvironment() },
    );
    expect(stderr).not.toMatch(/^ +at /m);
    expect([0, 1]).toContain(status);
  });
});
