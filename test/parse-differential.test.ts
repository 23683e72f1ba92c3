// Our table scanner against remark-gfm: the same tables at the same lines with the same words.
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { indexLines } from '../src/lib/index.js';
import { parseMarkdown, type Table, type TableRow } from '../src/parse/index.js';

interface SeenTable {
  line: number;
  rows: string[][];
}

const reference = unified().use(remarkParse).use(remarkGfm);
const fold = (text: string) => text.replace(/[\s\0\uFFFD]+/g, ' ').trim();
const padTo = (cells: string[], columns: number) =>
  Array.from({ length: columns }, (_, at) => cells[at] ?? '');

function tablesOfRemark(text: string): SeenTable[] {
  return reference.parse(text).children.flatMap((node) => {
    if (node.type !== 'table') return [];
    const columns = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row) =>
      padTo(
        row.children.map((cell) => fold(textOf(cell, { includeHtml: false }))),
        columns,
      ),
    );
    return [{ line: node.position?.start.line ?? 0, rows }];
  });
}

function tablesOfOurs(text: string): SeenTable[] {
  const lines = indexLines(text);
  return parseMarkdown({ path: 'a.md', text }).value.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const columns = block.header.cells.length;
    const rows = [block.header, ...rowsToEmptyLine(block, text)].map((row) =>
      padTo(
        row.cells.map((cell) => fold(cell.plain)),
        columns,
      ),
    );
    return [{ line: lines.positionAt(block.header.place.start).line, rows }];
  });
}

/** What stands below an empty line is added to a table by T21 alone; remark has no table there. */
function rowsToEmptyLine({ header, rows }: Table, text: string): TableRow[] {
  const after = rows.findIndex(({ place }, index) =>
    /\n[ \t]*\n/.test(text.slice((rows[index - 1] ?? header).place.end, place.start)),
  );
  return after === -1 ? rows : rows.slice(0, after);
}

const T = '| a | b |\n|---|---|\n| 1 | 2 |\n';

// Written after the tables chapter of the GFM specification and the edges around it.
const CASES = [
  '| foo | bar |\n| --- | --- |\n| baz | bim |',
  '| abc | defghi |\n:-: | -----------:\nbar | baz',
  '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
  '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
  '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
  '| abc | def |\n| --- |\n| bar |',
  '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
  '| abc | def |\n| --- | --- |',
  ...[
    'text',
    '# h',
    '- x',
    '-',
    '1. x',
    '2. x',
    '> q',
    '    code',
    '   x',
    '\tx',
    '<x>',
    '<!-- a',
    '</div>',
    '***',
  ].map((line) => T + line),
  ...[
    '---',
    '```\n| q |\n|---|',
    '~~~\nq\n~~~\n\n| c |\n|-|',
    '===',
    '[a]: b',
    '[^a]: b',
    '|',
    '||',
    '| |',
    '\\|',
  ].map((line) => T + line),
  ...[
    'text',
    '# h',
    'text\nmore',
    '- a',
    '1. a',
    '> q',
    '<div>',
    '<x>',
    '***',
    '---',
    '```',
    '[a]: b',
    '[^a]: b',
  ].map((line) => `${line}\n${T}`),
  ...[
    '- a\n',
    '> q\n',
    '1. a\n\n   b\n',
    '<div>\n',
    '<x>\n',
    '[a]: b\n',
    '[^a]: b\n',
    '```\nx\n```',
    '    code\n',
  ].map((line) => `${line}\n${T}`),
  ...['- a\n\n  ', '- a\n  ', '> ', '   ', '    ', '\t', '1. ', '* * *\n', '- [ ] '].map((line) => line + T),
  'a\n:-',
  ' a\n-',
  '|a|\n-',
  '|a|\n|-',
  '|\n|-',
  '| |\n|-|',
  '||\n|-',
  '||\n||',
  '| a | b\n - | -',
  'a | b\n- | -\n1 | 2',
  'a | b\n-|-\n1 | 2',
  'text\n    | a |\n|-|',
  '| a |\n    |-|',
  '| a |\n   |-|',
  '|a|\n|-|\n\n|b|',
  '| a\\|b |\n|-|\n| \\\\| |',
  '| `a|b` |c|\n|-|-|',
  '| `a|b` |\n|-|-|\n| `c|d` |',
  '| a |\n|:-:|',
  '| a |\n|: -|',
  '| a |\n| :- :|',
  '| a |\n|-|-',
  '| a |\n|-| x',
  '| a |\n|-|\t',
  '- |\n|-|',
  '# |a|\n|-|',
  'text\n| - |\n|-|\n|-|\n|-|',
  'text\n|-|-|\n|-|-|',
  '|a|b|\n|-|-|\n|a||\n||',
  '|a|b|\n|-|-|\n\u00a0',
  '|a|\n|-|\n\\',
  'a | b\n--- | ---\n***bold*** | _it_ `c` [l](http://x.y) <b>r</b> &amp; &auml; \\* www.a.fi',
  '| a | b |\n|--|--|\n|--|--|\n| 1 | 2 |',
  '|a|\n|-|\n|b|\n    \n|c|',
  'Setext\n===\n| a |\n|-|',
  '| a |\n|-|\n| b |\n---\n| c |\n|-|',
  '[x]: y "t"\n| a [x] |\n|-|',
  '| a [x] |\n|-|\n\n[x]: http://y.se',
  '<!-- c\n\n| a |\n|-|\n-->\n| b |\n|-|',
  '<script>\n\n| a |\n|-|\n</script>\n| b |\n|-|',
  '<pre>x</pre>\n| b |\n|-|',
  '10. a\n\n    | b |\n    |-|\n\n| c |\n|-|',
  '- a\n\n\n| c |\n|-|',
  '> a\n\n| c |\n|-|',
  '> a\n---\n| c |\n|-|',
  '[^a]: x\n\n    | b |\n    |-|\n\n| c |\n|-|',
];

describe('tables are those of remark-gfm', () => {
  test.each(CASES.map((text) => [text]))('%j', (text) => {
    expect(tablesOfOurs(text)).toEqual(tablesOfRemark(text));
  });
});

const mostly = (common: fc.Arbitrary<string>, rare: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: common, weight: 4 }, { arbitrary: rare, weight: 1 });
const words = fc.constantFrom(
  '',
  'mål',
  'Vi når',
  '12,5 %',
  '-',
  '–',
  '--',
  'a\u00a0b',
  '2021',
  '1–6',
  'öppen  vård',
);
const marked = fc.constantFrom(
  ...[
    '**a**',
    '*b',
    '`c`',
    '`c\\|d`',
    '\\|',
    '\\\\',
    '<br>',
    '&amp;',
    '~~x~~',
    '[l](u)',
    '![i](u)',
    'www.x.fi',
    'a@b.fi',
  ],
);
const cell = fc.array(mostly(words, marked), { maxLength: 3 }).map((parts) => parts.join(' '));
const row = fc
  .tuple(
    fc.array(cell, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('| ', '|', '', '  | '),
    fc.constantFrom(' |', '|', ''),
  )
  .map(([cells, before, after]) => before + cells.join(' | ') + after);
const delimiter = fc
  .tuple(
    fc.array(fc.constantFrom('-', '---', ':-', '-:', ':--:'), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([cells, outer]) => (outer ? `| ${cells.join(' | ')} |` : cells.join('|')));
const otherLine = fc.constantFrom(
  ...[
    '',
    '',
    '# h',
    'text',
    'text | b',
    '- a',
    '  b',
    '    c',
    '> q',
    '1. x',
    '3. x',
    '***',
    '---',
    '===',
    '```',
    '~~~',
  ],
  ...[
    '<div>',
    '</div>',
    '<!-- x -->',
    '<br>',
    '[a]: b',
    '[^n]: note',
    '   ',
    '\t',
    '|',
    '\\|',
    '* x',
    '+',
    'a\\',
  ],
);
const text = fc
  .array(
    fc.oneof(
      { arbitrary: row, weight: 4 },
      { arbitrary: delimiter, weight: 3 },
      { arbitrary: otherLine, weight: 3 },
    ),
    {
      maxLength: 12,
    },
  )
  .map((lines) => lines.join('\n'));

test('random mixtures of lines give the same tables', () => {
  fc.assert(
    fc.property(text, (source) => {
      // Straight after indented code micromark takes `3. x` for a paragraph, CommonMark and we for a list.
      fc.pre(!/^ {4}c\n3\./m.test(source));
      expect(tablesOfOurs(source)).toEqual(tablesOfRemark(source));
    }),
    { numRuns: 1500, seed: 20210630 },
  );
});

test('places hold the words of plain cells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
      (rows) => {
        const body = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
        const source = `| h | i |\n|---|---|\n${body}\n`;
        const [table] = parseMarkdown({ path: 'a.md', text: source }).value.blocks as [Table];
        const read = table.rows.map((r) => r.cells.map((c) => source.slice(c.place.start, c.place.end)));
        expect(read).toEqual(rows);
      },
    ),
    { seed: 7 },
  );
});

describe('a bold lead-in before plain words', () => {
  const textOfParagraph = (text: string) => {
    const [block] = parseMarkdown({ path: 'a.md', text }).value.blocks;
    return block?.type === 'paragraph' ? { plain: block.text.plain, html: block.text.html } : undefined;
  };

  test('reads the same with and without remark', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aåÖ 1.,;!?()-–"\'/%§'),
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (label, rest) => {
        const fast = `**x${label.trim()}:** ${rest.trim()}y`;
        const slow = textOfParagraph(`${fast} *z*`);
        const expected = slow && {
          plain: slow.plain.slice(0, -2),
          html: slow.html?.replace(/ <em>z<\/em>$/, ''),
        };
        expect(textOfParagraph(fast)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
