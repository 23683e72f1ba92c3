// Comments that accept a finding at its place: where they hold, when they do not, and that they disturb nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Diagnostic,
  type DiagnosticCode,
  type Suppression,
  suppressDiagnostics,
} from '../src/diagnostics/index.js';
import { parseMarkdown, parseNarrative, parseSources, readIgnoreComments } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import { exampleSources } from './support/example-repository.js';

const GOALS = 'goals/enhet.sv.md';
const YAML = 'goals/enhet.yaml';

/** Codes with the first line of what they mark. */
function told(files: Record<string, string>): string[] {
  const { sources } = exampleSources(files);
  const textOf = new Map(sources.files.map(({ path, text }) => [path, text]));
  return analyse(sources).findings.map(({ code, place }) => {
    const marked = textOf.get(place.file)?.slice(place.start, place.end) ?? '';
    return `${code} ${marked.split('\n')[0]}`;
  });
}

const HEAD = `# Enheten {#enhet}

## En god vardag {#vardag}
`;
const COLUMNS = `| Id | Nyckelmål | Mätare | Enhetens mål | Delårsrapport 1–6 2021 | Status 1–6 2021 | Prognos 2021 |
|---|---|---|---|---|---|---|
`;
/** A row without a forecast word and without a reason: it gives T14 at the word. */
const row = (id: string, comment = '') =>
  `| ${id} | Målet ${id} nås | Mätaren ${id} följs | Enhetens mål ${id} | Enkäten ${id} är gjord. ${comment}| okänt ${id} | uppnås |\n`;
const T14 = (id: string) => `T14 okänt ${id}`;
const ignore = (content: string) => `<!-- report-ignore ${content} -->`;
const REASON = ignore('T14: ordet är vårt eget');

describe('in Markdown a comment', () => {
  it.each<[what: string, table: string, expected: string[]]>([
    ['is needed for nothing to be accepted', `\n${COLUMNS}${row('a')}`, [T14('a')]],
    ['holds for the table below it', `\n${REASON}\n${COLUMNS}${row('a')}${row('b')}`, []],
    ['holds across blank lines before the table', `\n${REASON}\n\n\n${COLUMNS}${row('a')}`, []],
    [
      'holds for no more than that table',
      `\n${REASON}\n${COLUMNS}${row('a')}\n${COLUMNS}${row('b')}`,
      [T14('b')],
    ],
    ['holds for its row when it stands in a cell', `\n${COLUMNS}${row('a', REASON)}${row('b')}`, [T14('b')]],
    [
      'holds for its row at the end of the line',
      `\n${COLUMNS}${row('a').trimEnd()} ${REASON}\n${row('b')}`,
      [T14('b')],
    ],
    [
      'between rows holds for the rows below',
      `\n${COLUMNS}${row('a')}${REASON}\n${row('b')}${row('c')}`,
      [T14('a')],
    ],
    ['may have a reason with a bar in it', `\n${COLUMNS}${row('a', ignore('T14: a | b'))}`, []],
    [
      'may go on over several lines',
      `\n<!--\nreport-ignore T14: ordet\när vårt eget\n-->\n${COLUMNS}${row('a')}`,
      [],
    ],
    ['may be written in small letters', `\n${ignore('t14: eget ord')}\n${COLUMNS}${row('a')}`, []],
    [
      'may accept several codes',
      `\n${ignore('T14, G02: eget ord')}\n${COLUMNS}${row('a')}`,
      ['S20 <!-- report-ignore T14, G02: eget ord -->'],
    ],
    [
      'may stand with others',
      `\n${REASON}\n${ignore('G02: nej')}\n${COLUMNS}${row('a')}`,
      ['S20 <!-- report-ignore G02: nej -->'],
    ],
    ['is not needed where another holds already', `\n${REASON}\n${COLUMNS}${row('a', REASON)}`, []],
    [
      'is told when nothing needs it',
      `\n${ignore('G05: skäl')}\n${COLUMNS}${row('a', REASON)}`,
      ['S20 <!-- report-ignore G05: skäl -->'],
    ],
    ['is told when nothing follows', `\n${COLUMNS}${row('a', REASON)}\n${REASON}\n`, [`S20 ${REASON}`]],
    [
      'needs a reason',
      `\n${COLUMNS}${row('a', ignore('T14'))}`,
      ['S21 <!-- report-ignore T14 -->', T14('a')],
    ],
    [
      'needs more than a colon',
      `\n${COLUMNS}${row('a', ignore('T14: …'))}`,
      ['S21 <!-- report-ignore T14: … -->', T14('a')],
    ],
    [
      'needs a colon',
      `\n${COLUMNS}${row('a', ignore('T14 eget ord'))}`,
      ['S21 <!-- report-ignore T14 eget ord -->', T14('a')],
    ],
    [
      'needs a code',
      `\n${COLUMNS}${row('a', ignore(': eget ord'))}`,
      ['S21 <!-- report-ignore : eget ord -->', T14('a')],
    ],
    [
      'needs known codes',
      `\n${COLUMNS}${row('a', ignore('T14, T99: eget ord'))}`,
      ['S21 <!-- report-ignore T14, T99: eget ord -->', T14('a')],
    ],
    [
      'accepts nothing of the surroundings',
      `\n${COLUMNS}${row('a', ignore('E05: skäl'))}`,
      ['S21 <!-- report-ignore E05: skäl -->', T14('a')],
    ],
    [
      'accepts nothing said of comments',
      `\n${COLUMNS}${row('a', ignore('S20: skäl'))}`,
      ['S21 <!-- report-ignore S20: skäl -->', T14('a')],
    ],
  ])('%s', (_what, table, expected) => {
    expect(told({ [GOALS]: HEAD + table })).toEqual(expected);
  });

  it('holds for a heading alone', () => {
    const files = {
      [GOALS]: `# Enheten {#enhet}\n\n${ignore('T14: skäl')}\n## En god vardag {#vardag}\n${COLUMNS}${row('a')}`,
    };
    expect(told(files)).toEqual(['S20 <!-- report-ignore T14: skäl -->', T14('a')]);
  });

  it.each(['```md', '~~~'])('is an example within %s', (fence) => {
    const chapter = `# Inledning\n\n${fence}\n${REASON}\n${fence.slice(0, 3)}\n`;
    expect(told({ 'text/inledning.sv.md': chapter })).toEqual([]);
    expect(told({ 'text/inledning.sv.md': `# Inledning\n\nSkriv \`${REASON}\` så.\n` })).toEqual([]);
  });

  it('holds in chapters and in lists within lists', () => {
    const list = (comment: string) =>
      `# Inledning\n\n- Först\n  ${comment}\n  - Mer står i [noten][^x].\n\nText {{figure goals.mett}}.\n`;
    expect(told({ 'text/inledning.sv.md': list('') })).toEqual(['T05 [^x]', 'S17 {{figure goals.mett}}']);
    expect(told({ 'text/inledning.sv.md': list(ignore('T05: noten kommer')) })).toEqual([
      'S17 {{figure goals.mett}}',
    ]);
  });

  it('holds with the line ends of Windows', () => {
    const text = `${HEAD}\n${REASON}\n${COLUMNS}${row('a')}\n${COLUMNS}${row('b')}`.replaceAll('\n', '\r\n');
    expect(told({ [GOALS]: text })).toEqual([T14('b')]);
  });

  it('is counted when something is accepted, whatever its severity', () => {
    const { sources } = exampleSources({ [GOALS]: `${HEAD}\n${REASON}\n${COLUMNS}${row('a')}${row('b')}` });
    expect(analyse(sources)).toMatchObject({ suppressed: 2, findings: [] });
    const config = sources.files.find(({ path }) => path === 'report.yaml')!;
    config.text += 'rules: { T14: off }\n';
    expect(analyse(sources)).toMatchObject({ findings: [] });
  });

  it('is not called unneeded where single files are checked', () => {
    const text = `${HEAD}\n${ignore('G05: skäl')}\n${COLUMNS}${row('a', REASON)}`;
    const codes = analyse({ files: [{ path: GOALS, text }], assets: [] }).findings.map(({ code }) => code);
    expect(codes).not.toContain('S20');
  });
});

describe('in YAML a comment', () => {
  const goals = (parts: { above?: string; item?: string; status?: string; key?: string }) => `version: 1
goals:
  ${parts.above ?? ''}
  - id: maal
    theme: vardag
    text: Målet nås
    ${parts.key ?? ''}
    measures:
    ${parts.item ?? ''}
    - id: a
      text: Mätaren a
      carriedBy: [enhet]
      followUps:
        - { unit: enhet, period: 2021-H1, outcome: Enkäten är gjord, status: okänt a } ${parts.status ?? ''}
    - id: b
      text: "Mätaren # report-ignore S03: b"
      carriedBy: [enhet]
      followUps:
        - { unit: enhet, period: 2021-H1, outcome: Enkäten är gjord, status: okänt b }
`;
  const S03 = (id: string) => `S03 okänt ${id}`;
  const COMMENT = '# report-ignore S03: ordet är vårt eget';
  const read = (parts: Parameters<typeof goals>[0]) =>
    told({ [GOALS]: HEAD, [YAML]: goals(parts) }).filter((line) => !/^[GL]/.test(line));

  it.each<[what: string, parts: Parameters<typeof goals>[0], expected: string[]]>([
    ['is needed for nothing to be accepted', {}, [S03('a'), S03('b')]],
    ['holds for its line', { status: COMMENT }, [S03('b')]],
    ['holds for the item below it', { item: COMMENT }, [S03('b')]],
    ['holds for the list below its key, indented or not', { key: COMMENT }, []],
    ['holds for all that is indented below', { above: COMMENT }, []],
    ['needs a reason', { item: '# report-ignore S03' }, ['S21 # report-ignore S03', S03('a'), S03('b')]],
    [
      'is told when nothing needs it',
      { item: '# report-ignore T05: skäl' },
      ['S20 # report-ignore T05: skäl', S03('a'), S03('b')],
    ],
    [
      'may have other comments around it',
      { item: `# Så här:\n    #${COMMENT}\n    # Till hösten.` },
      [S03('b')],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(read(parts)).toEqual(expected);
  });

  it('is none within a text', () => {
    const text =
      'a: "x # report-ignore S03: y"\nb: |\n  # report-ignore S03: y\nc: x # report-ignore S03: y\nd: x#report-ignore S03: y\n';
    expect(readIgnoreComments({ path: 'a.yaml', text }).suppressions.map(({ place }) => place.start)).toEqual(
      [text.indexOf('# report', text.indexOf('c:'))],
    );
  });

  it('holds for a line of report.yaml, too', () => {
    const config = (comment: string) => `version: 1
organisation: { name: Exempelstad, kind: municipality, country: SE }
languages: [sv]
units: [{ id: enhet, name: Enheten }]
reports:
  ${comment}
  - id: delarsrapport
    kind: interim
    period: 2021-H1
    title: Delårsrapport
    handedOver: 2021-09-15
`;
    expect(told({ 'report.yaml': config('') })).toEqual(['L01 delarsrapport']);
    expect(told({ 'report.yaml': config('# report-ignore L01: nämnden flyttade mötet') })).toEqual([]);
  });
});

describe('a comment disturbs nothing', () => {
  const plain = (text: string) => {
    const { value, diagnostics } = parseMarkdown({ path: GOALS, text });
    const words = value.blocks.map((block) =>
      block.type === 'table'
        ? [block.header, ...block.rows].map(({ cells }) => cells.map((cell) => cell.plain))
        : [block.type, block.text.plain, block.type === 'heading' ? [block.depth, block.id?.value] : ''],
    );
    return { words, codes: diagnostics.map(({ code }) => code) };
  };
  const chapter = (text: string) => {
    const { value, diagnostics } = parseNarrative({ path: 'text/a.sv.md', text });
    return { html: value.html.replace(/\s+/gu, ' '), codes: diagnostics.map(({ code }) => code) };
  };
  const LINES = [
    '# Enheten {#enhet}',
    'En text med **fet** stil',
    'och en rad till.',
    '',
    '- punkt',
    '  - punkt i punkt',
    '  mer i punkten',
    '> citat',
    '1. ett',
    '| a | b |',
    '|---|---|',
    '| c | d |',
    '| e | |',
    '***',
  ];
  const COMMENT = '<!-- report-ignore G05, G04: a | b -->';
  const wherever = fc.record({
    lines: fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 14 }),
    at: fc.nat(13),
    how: fc.constantFrom<'own' | 'indented' | 'end' | 'begin' | 'middle'>(
      'own',
      'indented',
      'end',
      'begin',
      'middle',
    ),
  });
  const withComment = ({ lines, at, how }: { lines: string[]; at: number; how: string }) => {
    const index = at % lines.length;
    const line = lines[index] ?? '';
    if (how === 'own') return lines.toSpliced(index, 0, COMMENT);
    if (how === 'indented') return lines.toSpliced(index, 0, `  ${COMMENT}`);
    // A line without words would become one of its own; a delimiter row or a rule would be none any more.
    if (!/\p{L}/u.test(line)) return lines;
    if (how === 'end') return lines.with(index, `${line} ${COMMENT}`);
    if (how === 'middle') return lines.with(index, line.replace(/ (?=[\p{L}|]|$)/u, ` ${COMMENT} `));
    return lines.with(index, line.replace(/^(\s*)/u, `$1${COMMENT} `));
  };

  it.each([
    ['goal files', plain],
    ['chapters', chapter],
  ])('of %s', (_what, read) => {
    fc.assert(
      fc.property(wherever, (where) => {
        const text = withComment(where).join('\n');
        const { file } = readIgnoreComments({ path: GOALS, text });
        expect(file.text).toHaveLength(text.length);
        expect(file.text).not.toContain('report-ignore');
        expect(read(file.text)).toEqual(read(where.lines.join('\n')));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves ids and texts as they are', () => {
    const rows = `${COLUMNS.replace('| Id ', '')}`;
    const table = (comment: string) =>
      `${HEAD}\n${rows.replace('|---', '')}| Målet ${comment}nås | Mätaren följs ${comment}| ${comment}Enhetens mål | Gjord. | genomförd | uppnås |\n`;
    const idsOf = (text: string) =>
      analyse(exampleSources({ [GOALS]: text }).sources).report.measures.map(({ id, text: { sv } }) => [
        id,
        sv?.plain,
        sv?.html,
      ]);
    expect(idsOf(table(`${ignore('G05: skäl')} `))).toEqual(idsOf(table('')));
  });

  it('costs a file without the word nothing but a look', () => {
    const file = { path: GOALS, text: `${HEAD}<!-- annat -->` };
    expect(readIgnoreComments(file).file).toBe(file);
  });
});

describe('hostile floods', () => {
  it.each<[what: string, text: string]>([
    ['comments that are never closed', '<!-- report-ignore G05: x\n'.repeat(40_000)],
    ['comments on one line', `${ignore('G05: x')} `.repeat(30_000)],
    ['comments on lines of their own', `${ignore('G05: x')}\n`.repeat(30_000)],
    ['comments between rows', `| a | b |\n|---|---|\n${`| a | b |\n${ignore('G05: x')}\n`.repeat(20_000)}`],
    ['the word alone', 'report-ignore '.repeat(80_000)],
    ['spaces before the word', `${' '.repeat(50)}report-ignore `.repeat(15_000)],
    ['fences', '```\n'.repeat(200_000) + ignore('G05: x')],
    ['rows with comments', `| a | b |\n|---|---|\n${`| a | b ${ignore('G05: x')} |\n`.repeat(20_000)}`],
  ])('of %s end in good time', (_what, text) => {
    const started = performance.now();
    readIgnoreComments({ path: GOALS, text });
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it.each<[what: string, text: string, count: number]>([
    ['items', `a:\n${'  # report-ignore G05: x\n  - b # report-ignore G05: x\n'.repeat(20_000)}`, 40_000],
    ['comments alone', `a: 1\n${'# report-ignore G05: x\n'.repeat(40_000)}`, 40_000],
  ])('of %s in YAML end in good time', (_what, text, count) => {
    const started = performance.now();
    expect(readIgnoreComments({ path: YAML, text }).suppressions).toHaveLength(count);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('of findings and comments end in good time', () => {
    const place = (start: number, end: number) => ({ file: 'a', start, end });
    const found = Array.from(
      { length: 50_000 },
      (_, at): Diagnostic => ({ code: 'T13', args: {}, place: place(at, at + 1) }),
    );
    const nested = Array.from(
      { length: 50_000 },
      (_, at): Suppression => ({
        codes: ['T13' satisfies DiagnosticCode],
        place: place(at, at + 1),
        covers: place(at, 100_000 - at),
      }),
    );
    const started = performance.now();
    expect(suppressDiagnostics(found, nested)).toEqual({ kept: [], suppressed: 50_000 });
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

it('all comments of a repository are read with its files', () => {
  const { sources } = exampleSources({ [GOALS]: `${HEAD}\n${REASON}\n${COLUMNS}${row('a')}` });
  const { value } = parseSources(sources);
  expect(value.suppressions).toMatchObject([{ codes: ['T14'], place: { file: GOALS } }]);
});
