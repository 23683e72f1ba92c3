// The parse room: what each construct becomes, and that nothing hostile stops it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../src/diagnostics/index.js';
import { indexLines } from '../src/lib/index.js';
import {
  type Block,
  type Heading,
  type Paragraph,
  parseInline,
  parseMarkdown,
  parseNarrative,
  parseSources,
  parseYaml,
  type Table,
} from '../src/parse/index.js';

const parse = (text: string) => parseMarkdown({ path: 'goals/a.sv.md', text });
const blocksOf = (text: string) => parse(text).value.blocks;
const first = <Kind extends Block>(text: string) => blocksOf(text)[0] as Kind;
const cellOf = (cell: string) => first<Table>(`| a |\n|---|\n| ${cell} |`).rows[0]!.cells[0]!;
const codes = (found: Diagnostic[]) => found.map(({ code }) => code);
const marked = (text: string, found: Diagnostic[]) =>
  found.map(({ code, place }) => `${code} ${text.slice(place.start, place.end)}`);

describe('the reference report', () => {
  const path = fileURLToPath(new URL('../../shared/reference/lovisa-delarsrapport-2021.md', import.meta.url));
  test.skipIf(!existsSync(path))('has the tables and rows counted by hand', () => {
    const text = readFileSync(path, 'utf8');
    const { value, diagnostics } = parse(text);
    const tables = value.blocks.filter((block) => block.type === 'table');
    const rows = tables.flatMap((table) => table.rows);
    const lines = indexLines(text);
    const rowAt = (line: number) => rows.find((row) => lines.positionAt(row.place.start).line === line);
    expect([tables.length, rows.length, diagnostics.length]).toEqual([29, 71, 0]);
    expect(rows.filter((row) => row.isDelimiter)).toEqual([rowAt(129)]);
    expect(rowAt(39)?.cells).toHaveLength(6);
  });
});

describe('tables', () => {
  test('rows keep as many cells as they are written with', () => {
    const table = first<Table>('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n|--|--|\n|');
    expect(table.header.cells.map((cell) => cell.plain)).toEqual(['a', 'b']);
    expect(table.rows.map((row) => row.cells.length)).toEqual([1, 3, 2, 1]);
    expect(table.rows.map((row) => row.isDelimiter)).toEqual([false, false, true, false]);
  });

  test('an empty cell has an empty place after its pipe and space', () => {
    const { place } = first<Table>('| a | b |\n|---|---|\n| | x |').rows[0]!.cells[0]!;
    expect([place.start, place.end]).toEqual([22, 22]);
  });

  test.each([
    ['Id\tNamn\tTal\na\tEtt\t1\n\tTvå', ['a', 'Ett', '1'], ['', 'Två', '']],
    ['Id\tMål\na\tEtt\nb\tTvå', ['a', 'Ett'], ['b', 'Två']],
    ['Belopp i tkr\n\t2025\t2026\nTotalt\t1\u00a0234,5\t7\n\t-\t', ['Totalt', '1 234,5', '7'], ['', '-', '']],
  ])('lines with tabs between their cells, %j, are a table, and said to be', (text, ...rows) => {
    const { value, diagnostics } = parse(`${text}\n\nEfter tabellen.`);
    const table = value.blocks.find((block) => block.type === 'table');
    expect(table?.rows.map(({ cells }) => cells.map(({ plain }) => plain))).toEqual(rows);
    expect(value.blocks.at(-1)).toMatchObject({ type: 'paragraph', text: { plain: 'Efter tabellen.' } });
    expect(diagnostics).toMatchObject([{ code: 'T20', args: { rows: 2 }, place: table?.header.place }]);
    const [cell] = table?.rows[0]?.cells.slice(-1) ?? [];
    expect(text.slice(cell?.place.start, cell?.place.end)).toBe(rows[0]?.at(-1));
  });

  test('rows below an empty line are told once, and go on with the table where they fit', () => {
    const { value, diagnostics } = parse(
      '| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n\n| 5 | 6 |\n\nEfter.',
    );
    expect(value.blocks.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    const [table] = value.blocks as Table[];
    expect(table?.rows.map(({ cells }) => cells[0]?.plain)).toEqual(['1', '3', '5']);
    expect(diagnostics).toEqual([
      { code: 'T21', args: {}, place: { file: 'goals/a.sv.md', start: 31, end: 40 } },
    ]);
  });

  test.each([
    ['| a | b |\n| 1 | 2 |', 1, 0],
    ['| a | b |\n\n|---|---|\n| 1 | 2 |', 1, 0],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 | 5 |', 1, 1],
    ['| a | b |\n|---|---|\n\nText.\n\n| 3 | 4 |', 1, 2],
    ['| a |\n\n| är inget', 1, 1],
    ['| a | b |\noch mera', 0, 1],
    ['| a \\| b', 0, 1],
    ['a | b\nc | d', 0, 1],
  ])('%j has %i places of rows that stand in no table', (text, findings, blocks) => {
    const { value, diagnostics } = parse(text);
    expect(diagnostics.filter(({ code }) => code === 'T21')).toHaveLength(findings);
    expect(value.blocks).toHaveLength(blocks);
  });

  test('a header that does not fit its delimiter row is told as such and no more', () => {
    const { diagnostics } = parse('| a | b |\n|---|---|---|\n| 1 | 2 |');
    expect(diagnostics.map(({ code }) => code)).toEqual(['T01']);
  });

  test.each([
    'En\trad\tmed tabbar\n\nMer.',
    '\tett\n\ttvå',
    '| a\tb\tc |\n|---|\n| 1\t2\t3 |',
    '- a\tb\tc\n- d\te\tf',
  ])('tabs in %j make no table', (text) => {
    expect(codes(parse(text).diagnostics)).toEqual([]);
  });

  test('a delimiter row that does not fit is reported, not passed over', () => {
    const text = '| a | b | c |\n|---|---|\n| 1 | 2 | 3 |';
    const { value, diagnostics } = parse(text);
    expect(value.blocks.map((block) => block.type)).toEqual(['paragraph']);
    expect(diagnostics).toMatchObject([
      { code: 'T01', args: { cells: 2, columns: 3 }, place: { start: 14, end: 23 } },
    ]);
  });
});

describe('cells', () => {
  const CASES: [cell: string, plain: string, html: string | undefined][] = [
    ['Vi når  målet', 'Vi når målet', undefined],
    ['12\u00a0000\u202fkr', '12 000 kr', undefined],
    ['a \\| b', 'a | b', undefined],
    ['a &amp; b &lt;', 'a & b <', undefined],
    ['2 < 3 & 4', '2 < 3 & 4', undefined],
    ['\\*inte kursiv\\*', '*inte kursiv*', undefined],
    ['**fet** och _kursiv_', 'fet och kursiv', '<strong>fet</strong> och <em>kursiv</em>'],
    ['<b>fet</b> <i>k</i>', 'fet k', '<strong>fet</strong> <em>k</em>'],
    ['a<br>b<br/>c', 'a\nb\nc', 'a<br>b<br>c'],
    ['- a<br>- b', 'a\nb', '<ul><li>a</li><li>b</li></ul>'],
    ['Så här:<br>* a<br>* **b**', 'Så här:\na\nb', 'Så här:<ul><li>a</li><li><strong>b</strong></li></ul>'],
    ['1. a<br>2. b<br>slut', 'a\nb\nslut', '<ol><li>a</li><li>b</li></ol>slut'],
    ['12<br>- 5', '12\n- 5', '12<br>- 5'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb', '<ul><li>a</li><li>b</li></ul>'],
    ['<p>a</p><p>b</p>', 'a\nb', '<p>a</p><p>b</p>'],
    ['[l](https://a.fi "t")', 'l', '<a href="https://a.fi">l</a>'],
    ['[l](#mal)', 'l', '<a href="#mal">l</a>'],
    ['[l](javascript:alert(1))', 'l', undefined],
    ['[l](data:text/html,x)', 'l', undefined],
    ['[l](../x.md)', 'l', undefined],
    ['[l](//a.fi)', 'l', undefined],
    ['www.a.fi', 'www.a.fi', '<a href="http://www.a.fi">www.a.fi</a>'],
    ['![bild](x.png) x', 'bild x', undefined],
    ['a<script>alert(1)</script>b', 'ab', undefined],
    ['<span onclick="x()" style="color:red">röd</span>', 'röd', undefined],
    ['<a href="https://a.fi" onclick="x()" class="c">l</a>', 'l', '<a href="https://a.fi">l</a>'],
    ['</div></td>x', 'x', undefined],
    ['<img src=x onerror=alert(1)>', '', undefined],
    ['av\u00ADstavning', 'avstavning', undefined],
    ['10<sup>3</sup> m<sub>2</sub>', '103 m2', '10<sup>3</sup> m<sub>2</sub>'],
    ['`kod`', 'kod', '<code>kod</code>'],
    ['# inte rubrik', '# inte rubrik', undefined],
    ['> 10', '> 10', undefined],
    ['1. a', '1. a', undefined],
  ];
  test.each(CASES)('%j', (cell, plain, html) => {
    const read = cellOf(cell);
    expect([read.plain, read.html]).toEqual([plain, html]);
  });

  test('a reference finds its definition below the table', () => {
    const [table] = blocksOf('| [Plan] |\n|---|\n\n[plan]: https://a.fi/plan') as [Table];
    expect(table.header.cells[0]!.html).toBe('<a href="https://a.fi/plan">Plan</a>');
  });
});

describe('left-overs', () => {
  const CASES: [cell: string, found: string[]][] = [
    ['<span>a</span> <font>b</font>', ['T06 <span>']],
    ['a<br>b <b>c</b> <!-- not shown -->', []],
    ['Fel! Bokmärket är inte definierat.', ['T06 Fel! Bokmärket är inte definierat.']],
    ['Virhe. Kirjanmerkkiä ei ole määritetty.', ['T06 Virhe. Kirjanmerkkiä ei ole määritetty.']],
    ['Error! Bookmark not defined.', ['T06 Error! Bookmark not defined.']],
    ['r\uFFFDd', ['T06 \uFFFD']],
    ['av\u00ADstav\u00ADning', ['T06 \u00AD']],
    ['mer, se sida 12.', ['T05 se sida 12']],
    ['ks. sivu 3', ['T05 ks. sivu 3']],
    ['see page 4', ['T05 see page 4']],
    ['vi ser sida 4', []],
    ['not[^1]', ['T05 [^1]']],
  ];
  test.each(CASES)('%j', (cell, found) => {
    const text = `| a |\n|---|\n| ${cell} |`;
    expect(marked(text, parse(text).diagnostics)).toEqual(found);
  });

  test('a footnote that is defined is none', () => {
    const { value, diagnostics } = parse('| a[^1] |\n|---|\n\n[^1]: not\n');
    expect(diagnostics).toEqual([]);
    expect((value.blocks[0] as Table).header.cells[0]!.html).toBe('a<sup>1</sup>');
    expect(value.blocks[1]!).toMatchObject({ type: 'other', text: { plain: '1 not' } });
  });
});

describe('headings', () => {
  test('attributes are read with their places', () => {
    const text = '### Öppet arbetslösa {#arbetslöshet .viktig unit=% direction="lower" note="a } b"} ###';
    const heading = first<Heading>(text);
    expect(heading).toMatchObject({
      depth: 3,
      text: { plain: 'Öppet arbetslösa' },
      id: { value: 'arbetslöshet' },
    });
    const values = Object.entries(heading.attributes).map(([key, { value, place }]) => [
      key,
      value,
      text.slice(place.start, place.end),
    ]);
    expect(values).toEqual([
      ['class', 'viktig', 'viktig'],
      ['unit', '%', '%'],
      ['direction', 'lower', 'lower'],
      ['note', 'a } b', 'a } b'],
    ]);
    expect(text.slice(heading.id!.place.start, heading.id!.place.end)).toBe('arbetslöshet');
  });

  test('quotation marks of a word processor are quotation marks', () => {
    const heading = first<Heading>('### Mått {#m source=”Statistik från SCB” partly=”≥ 85” unit=t€}');
    expect(heading.text.plain).toBe('Mått');
    const values = Object.entries(heading.attributes).map(([key, { value }]) => [key, value]);
    expect(values).toEqual([
      ['source', 'Statistik från SCB'],
      ['partly', '≥ 85'],
      ['unit', 't€'],
    ]);
  });

  test('a key has a place of its own', () => {
    const text = '### Mått {#m direktion="lower" .viktig}';
    const { attributes } = first<Heading>(text);
    const keys = Object.values(attributes).map(({ keyPlace }) => text.slice(keyPlace.start, keyPlace.end));
    expect(keys).toEqual(['direktion', 'viktig']);
  });

  test.each([
    ['# A {inte attribut}', 'A {inte attribut}', 1],
    ['#### {#bara-id}', '', 4],
    ['# A #', 'A', 1],
    ['# C#', 'C#', 1],
    ['Rubrik\n---', 'Rubrik', 2],
    ['# **Fet** rubrik', 'Fet rubrik', 1],
    ['# A {__proto__=x}', 'A', 1],
  ])('%j', (text, plain, depth) => {
    expect(first<Heading>(text)).toMatchObject({ type: 'heading', depth, text: { plain } });
  });
});

describe('paragraphs and other blocks', () => {
  test('lead-ins label what follows, one per line', () => {
    const paragraphs = blocksOf(
      '**Orsak:** Brist på *personal*\n**Konsekvens**: Kö\nsom växer',
    ) as Paragraph[];
    const read = paragraphs.map(({ leadIn }) => [leadIn?.label.plain, leadIn?.text.plain, leadIn?.text.html]);
    expect(read).toEqual([
      ['Orsak', 'Brist på personal', 'Brist på <em>personal</em>'],
      ['Konsekvens', 'Kö som växer', undefined],
    ]);
  });

  test('lines fold to one, hard breaks stay', () => {
    expect(first<Paragraph>('a\nb  \nc').text).toMatchObject({ plain: 'a b\nc', html: 'a\nb<br>\nc' });
  });

  test.each([
    ['- a\n- [x] b', 'a\n\u2611 b'],
    ['> a\n> b', 'a b'],
    ['```\na\n```', 'a'],
    ['    a', 'a'],
    ['***', ''],
  ])('%j', (text, plain) => {
    expect(first(text)).toMatchObject({ type: 'other', text: { plain } });
  });

  test('one line of YAML stays inline, several may be a list', () => {
    const place = { file: 'a.yaml', start: 3, end: 9 };
    expect(parseInline('> 10 | *a*', place).value).toEqual({
      plain: '> 10 | a',
      html: '> 10 | <em>a</em>',
      place,
    });
    expect(parseInline('- a\n- b', place).value.plain).toBe('a\nb');
    expect(parseInline('se sida 4', place).diagnostics[0]?.place).toEqual(place);
  });
});

describe('chapters', () => {
  const chapter = (text: string) => parseNarrative({ path: 'text/a.sv.md', text });
  test('title, headings, figures, spans and tables', () => {
    const { value, diagnostics } = chapter(
      '# Året *2021* {#aret}\n\n## Läget {#laget}\n\nVi nådde {{figure goals.met}} och {{ figure goals.share }}.\n\n' +
        '### Sote\n\n[sote **ja**]{lang=fi} här.\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value.title).toMatchObject({ plain: 'Året 2021', html: 'Året <em>2021</em>' });
    expect(value.figures.map(({ ref }) => ref)).toEqual(['goals.met', 'goals.share']);
    expect(value.html).toContain('<h3 id="laget">Läget</h3>');
    expect(value.html).toContain('nådde <data class="figure" value="goals.met"></data> och');
    expect(value.html).toContain('<h4>Sote</h4>');
    expect(value.html).toContain('<span lang="fi">sote <strong>ja</strong></span> här.');
    expect(value.html).toContain('<th scope="col">a</th>');
    expect(value.html).not.toContain('<h1>');
    expect(value.paragraphs[0]!.plain).toBe('Vi nådde {{figure goals.met}} och {{ figure goals.share }}.');
  });

  test('the place of a figure is its braces', () => {
    const text = 'a **b** {{figure x}}';
    const { figures } = chapter(text).value;
    expect(figures.map(({ place }) => text.slice(place.start, place.end))).toEqual(['{{figure x}}']);
  });

  test.each([
    ['![b](../images/a%20b.png)', 'images/a b.png'],
    ['![b](/images/a.png)', 'images/a.png'],
    ['![b](a.png)', 'text/a.png'],
    ['<img src="a.png" onerror="x()">', 'text/a.png'],
  ])('%s is a picture of the repository', (text, path) => {
    const { value, diagnostics } = chapter(text);
    expect([value.images.map((image) => image.path), codes(diagnostics)]).toEqual([[path], []]);
    expect(value.html).toContain(`<img src="${path}" alt="`);
    expect(value.html).not.toContain('onerror');
  });

  test.each([
    '![b](https://a.fi/a.png)',
    '![b](//a.fi/a.png)',
    '![b](../../etc/passwd.png)',
    '![b](..%2f..%2fx.png)',
    '![b](/../x.png)',
    '![b](data:image/png;base64,AAAA)',
    '![b](..\\\\..\\\\x.png)',
    '<img src="file:///etc/passwd" alt="b">',
  ])('%s is refused', (text) => {
    const { value, diagnostics } = chapter(text);
    expect(codes(diagnostics)).toEqual(['S11']);
    expect(value.images).toEqual([]);
    expect(value.html).not.toContain('<img');
  });

  test('braces that name no figure stay as text', () => {
    const text = 'a {{figure b och {{annat}} c';
    const { value, diagnostics } = chapter(text);
    expect(diagnostics.map(({ code, args }) => [code, 'figure' in args && args.figure])).toEqual([
      ['S17', 'figure b och {{annat}} c'],
      ['S17', 'annat'],
    ]);
    expect(value.html).toBe(`<p>${text}</p>`);
  });

  test('nothing runs and nothing leads astray', () => {
    const { value, diagnostics } = chapter(
      '<div style="x" onclick="y">a</div>\n\n<script>x</script>\n\n[l](javascript:x) <iframe src="x"></iframe>\n\n<data class="figure" value="z"></data>',
    );
    expect(value.html).not.toMatch(/script|onclick|style|iframe|data|href/);
    expect(codes(diagnostics)).toEqual(['T06', 'T06', 'T06', 'T06']);
  });

  test('footnotes keep their words', () => {
    const { value, diagnostics } = chapter('a[^1]\n\n[^1]: not här');
    expect(diagnostics).toEqual([]);
    expect(value.html).toBe('<p>a<sup>1</sup></p>\n<p><sup>1</sup> not här</p>');
  });
});

describe('YAML', () => {
  const yaml = (text: string) => parseYaml({ path: 'report.yaml', text });
  test('values and keys have places', () => {
    const text =
      'units:\n  - id: vård\n    name: { sv: Vård, fi: Hoito }\nempty:\nnext: &x [1, 2]\nsame: *x\n2021: "1,5"\n';
    const { value, diagnostics } = yaml(text);
    const at = (path: (string | number)[]) => text.slice(value.placeOf(path).start, value.placeOf(path).end);
    const keyAt = (path: (string | number)[]) =>
      text.slice(value.placeOfKey(path).start, value.placeOfKey(path).end);
    expect(diagnostics).toEqual([]);
    expect(value.data).toEqual({
      units: [{ id: 'vård', name: { sv: 'Vård', fi: 'Hoito' } }],
      empty: null,
      next: [1, 2],
      same: [1, 2],
      '2021': '1,5',
    });
    expect(at(['units', 0, 'name', 'fi'])).toBe('Hoito');
    expect(keyAt(['units', 0, 'name', 'fi'])).toBe('fi');
    expect(at(['units', 0, 'missing'])).toBe('id: vård\n    name: { sv: Vård, fi: Hoito }');
    expect(at(['empty'])).toBe('empty');
    expect(at(['same', 1])).toBe('2');
    expect(at(['2021'])).toBe('"1,5"');
    expect(keyAt(['2021'])).toBe('2021');
  });

  test.each<[text: string, data: unknown, codes: string[]]>([
    ['', undefined, []],
    ['# bara en kommentar', undefined, []],
    ['a: 1\na: 2', { a: 1 }, ['S01']],
    ['a: [', undefined, ['S01']],
    ['a: 1\n---\nb: 2', { b: 2 }, ['S01']],
    ['a: &a [*a]', { a: ['*a'] }, ['S01']],
    ['a: *b', { a: '*b' }, ['S01']],
    ['a: !!js/function x', undefined, ['S01']],
    ['{a: b}: c', {}, ['S01']],
    ['on: yes', { on: 'yes' }, []],
  ])('%j', (text, data, found) => {
    const { value, diagnostics } = yaml(text);
    expect(value.data).toEqual(data);
    expect(codes(diagnostics)).toEqual(found);
  });

  test('keys of prototypes are plain keys', () => {
    const { value } = yaml('__proto__: { polluted: 1 }\nconstructor: x');
    expect(Object.keys(value.data as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value.data)).toBe(Object.prototype);
  });

  test('a bomb is refused', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 12; n++)
      lines.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(', ')}]`,
      );
    expect(codes(yaml(lines.join('\n')).diagnostics)).toContain('S01');
  });
});

test('sources are sorted by their folders', () => {
  const files = [
    'goals/a.sv.md',
    'goals/b.yaml',
    'goals/c.md',
    'report.yaml',
    'text/a.sv.md',
    'text/b.yaml',
    'x/y.md',
  ];
  const sources = files.map((path) => ({
    path,
    text: path === 'goals/c.md' ? ' \n' : /yaml$/.test(path) ? 'a: 1' : '# A',
  }));
  const { value, diagnostics } = parseSources({ files: sources, assets: [] });
  expect(value.config?.path).toBe('report.yaml');
  expect(value.goalDocuments.map(({ path }) => path)).toEqual(['goals/a.sv.md', 'x/y.md']);
  expect(value.goalYaml.map(({ path }) => path)).toEqual(['goals/b.yaml']);
  expect(value.narratives.map(({ path }) => path)).toEqual(['text/a.sv.md']);
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ['S14', 'goals/c.md'],
    ['S13', 'text/b.yaml'],
  ]);
});

describe('hostile input neither throws nor hangs', () => {
  const many = 100_000;
  const HOSTILE: [name: string, text: string][] = [
    ['quotes', '>'.repeat(many)],
    ['bullets', '- '.repeat(many)],
    ['nested list', Array.from({ length: 2000 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n')],
    ['brackets', '['.repeat(many)],
    ['images', '!['.repeat(many)],
    ['backticks', Array.from({ length: 400 }, (_, n) => '`'.repeat(n)).join(' ')],
    ['stars', `${'*'.repeat(many)}a${'*'.repeat(many)}`],
    ['mixed marks', '*_'.repeat(many)],
    ['tags', '<div>'.repeat(many)],
    ['formatting tags', '<b><i>'.repeat(200)],
    ['tags in a cell', `| a |\n|-|\n| ${'<sub>'.repeat(many)} |`],
    ['comments', '<!--'.repeat(many)],
    ['entities', '&'.repeat(many)],
    ['one long line', 'a'.repeat(5_000_000)],
    ['pipes', `${'|a'.repeat(many)}\n${'|-'.repeat(many)}\n${'|b'.repeat(many)}`],
    ['many marked cells', `| a |\n|-|\n${'| **a** [b](c) |\n'.repeat(500)}`],
    ['hard cells', `| a |\n|-|\n${`| ${'*'.repeat(190)}a${'*'.repeat(190)} |\n`.repeat(2000)}`],
    ['open fence', '```\n| a |\n|-|\n'.repeat(1)],
    ['braces', `# ${'{'.repeat(many)}}`],
    ['figures', '{{'.repeat(many)],
    ['spans', '[a]{lang=fi}'.repeat(2000)],
    ['definitions', Array.from({ length: 2000 }, (_, n) => `[a${n}]: b`).join('\n')],
    ['anchors', 'a: &a\n'.repeat(2000)],
    ['deep yaml', '['.repeat(many)],
    ['deep map', '{a: '.repeat(many)],
    ['deep block', Array.from({ length: 1000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['control', '\0\x01\x1b[31m\uFFFD\uD800|\r\r\n\v\f'],
    ['empty', ''],
  ];
  test.each(HOSTILE)('%s', { timeout: 8000 }, (_name, text) => {
    for (const read of [parseMarkdown, parseNarrative, parseYaml])
      expect(read({ path: 'a', text }).value.path).toBe('a');
  });

  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '|',
        '|-|',
        '\n',
        '**',
        '`',
        '[',
        ']',
        '(',
        '<b>',
        '</',
        '&#0;',
        '{',
        '{{figure ',
        '}}',
        '- ',
        '> ',
        '# ',
        ': ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const read of [parseMarkdown, parseNarrative, parseYaml]) read({ path: 'a', text });
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

test('cost grows with the number of rows, not with its square', () => {
  const row =
    '| Vi underlättar vardagen. | Verksamhet som genomförs. | Det blir smidigare. | Vi håller mottagning. | Direktören | Pågår. |\n';
  const time = (rows: number) => {
    const text = `| a | b | c | d | e | f |\n|-|-|-|-|-|-|\n${row.repeat(rows)}`;
    const start = performance.now();
    expect(first<Table>(text).rows).toHaveLength(rows);
    return performance.now() - start;
  };
  time(1000);
  expect(time(20_000)).toBeLessThan(20_000);
});
