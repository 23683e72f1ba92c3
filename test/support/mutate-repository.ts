// Spoils a repository in the ways that files are spoilt: bytes, YAML, Markdown, tables, encodings and comments.
// The same seed gives the same repository.

export type Repository = Record<string, Uint8Array>;

/** At most so many files of it, one to five mutations, mostly in different files. */
export function mutateRepository(repository: Repository, seed: number, mostFiles = 3): Repository {
  const random = randomOf(seed);
  const mutated = partOf(repository, mostFiles, random);
  const count = 1 + random.below(5);
  for (let mutation = 0; mutation < count; mutation += 1) mutateOnce(mutated, random);
  return mutated;
}

/** The settings and some others: what is left out is spoilt, too, and the rest is checked the faster. */
function partOf(repository: Repository, mostFiles: number, random: Random): Repository {
  const { 'report.yaml': settings, ...others } = repository;
  const paths = Object.keys(others);
  while (paths.length > mostFiles - 1) paths.splice(random.below(paths.length), 1);
  const kept = Object.entries(others).filter(([path]) => paths.includes(path));
  return { ...(settings && { 'report.yaml': settings }), ...Object.fromEntries(kept) };
}

/** Bytes. */
const LARGE = 500_000;

export interface Random {
  /** A whole number from 0. */
  below(limit: number): number;
  oneOf<Value>(values: readonly Value[]): Value;
}

/** A seeded generator (mulberry32). */
export function randomOf(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: (values) => values[below(values.length)] as (typeof values)[number] };
}

function mutateOnce(repository: Repository, random: Random): void {
  const paths = Object.keys(repository);
  // The settings are one file among many, and the one on which most depends.
  const path = random.below(4) === 0 && repository['report.yaml'] ? 'report.yaml' : random.oneOf(paths);
  const bytes = repository[path];
  // What has been blown up is not blown up again.
  if (!bytes || bytes.length > LARGE) return;
  const kind = random.below(10);
  if (kind === 0) mutateFiles(repository, path, bytes, random);
  else if (kind <= 2) repository[path] = random.oneOf(BYTE_MUTATIONS)(bytes, random);
  else {
    const text = Buffer.from(bytes).toString('utf8');
    repository[path] = Buffer.from(random.oneOf(mutationsOf(path))(text, random));
  }
}

function mutateFiles(repository: Repository, path: string, bytes: Uint8Array, random: Random): void {
  const other = random.oneOf(Object.keys(repository));
  const stem = path.replace(/\.[^/]*$/u, '');
  const actions = [
    () => {
      delete repository[path];
    },
    () => {
      repository[path] = new Uint8Array();
    },
    () => {
      repository[`${stem}-kopia.sv.md`] = bytes;
    },
    () => {
      repository[`${stem}.en.md`] = bytes;
    },
    () => {
      repository[`${stem}.md`] = bytes;
    },
    () => {
      repository[`goals/${stem.replaceAll('/', '-')}.yaml`] = bytes;
    },
    () => {
      repository[`measures/${stem.replaceAll('/', '-')}.sv.md`] = bytes;
    },
    () => {
      repository[other] = bytes;
    },
  ];
  random.oneOf(actions)();
}

type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;
type TextMutation = (text: string, random: Random) => string;

const NOISE: readonly number[][] = [
  [0],
  [0xff],
  [0xc3],
  [0xe2, 0x82],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xc0, 0xaf],
  [0xef, 0xbb, 0xbf],
  [0x0d],
  [0x0d, 0x0d, 0x0a],
  [0x1b, 0x5b, 0x33, 0x31, 0x6d],
  [0xe2, 0x80, 0xae],
  [0xf0, 0x9f, 0x98, 0x80],
];

const BYTE_MUTATIONS: readonly ByteMutation[] = [
  (bytes, random) => {
    const flipped = Uint8Array.from(bytes);
    for (let flips = 1 + random.below(8); flips > 0 && flipped.length > 0; flips -= 1) {
      const at = random.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const noise = random.oneOf(NOISE);
    return Buffer.concat([bytes.slice(0, at), Buffer.from(noise), bytes.slice(at)]);
  },
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes, random) => {
    const utf16 = Buffer.from(Buffer.from(bytes).toString('utf8'), 'utf16le');
    const ordered = random.below(2) === 0 ? utf16 : swapped(utf16);
    const mark = ordered === utf16 ? [0xff, 0xfe] : [0xfe, 0xff];
    return random.below(3) === 0 ? ordered : Buffer.concat([Buffer.from(mark), ordered]);
  },
  (bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1'),
  (bytes) => Buffer.from(Buffer.from(bytes).toString('latin1'), 'utf8'),
  (bytes, random) => {
    const end = random.oneOf(['\r\n', '\r', '\n\r', '\u2028', '\u0085', '\v']);
    return Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll('\n', end));
  },
  (bytes, random) => {
    const from = random.below(bytes.length + 1);
    const part = bytes.slice(from, from + random.below(400));
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.slice(0, at), part, bytes.slice(at)]);
  },
];

function swapped(utf16: Buffer): Buffer {
  return Buffer.from(utf16).swap16();
}

function mutationsOf(path: string): readonly TextMutation[] {
  if (/\.ya?ml$|\.json$/u.test(path)) return YAML_MUTATIONS;
  return [...MARKDOWN_MUTATIONS, ...TABLE_MUTATIONS, ...TABLE_MUTATIONS];
}

/** Puts a text at a random place, or instead of what stands there. */
function inserting(texts: readonly string[], longest = 30): TextMutation {
  return (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.oneOf(texts) + text.slice(at + random.below(longest));
  };
}

/** Changes some lines, each by itself. */
function changingLines(change: (line: string, random: Random, lines: string[]) => string): TextMutation {
  return (text, random) => {
    const lines = text.split('\n');
    for (let changes = 1 + random.below(4); changes > 0; changes -= 1) {
      const at = random.below(lines.length);
      lines[at] = change(lines[at] ?? '', random, lines);
    }
    return lines.join('\n');
  };
}

const DEEP = 400;
const LONG = 200_000;
const VALUES: readonly string[] = [
  ...[
    '',
    '~',
    'null',
    'true',
    '[]',
    '{}',
    '[[]]',
    '{ a: { b: [c] } }',
    '0',
    '-1',
    '1e400',
    '.nan',
    '.inf',
    '0x1F',
  ],
  ...[
    '1_000',
    '2021-13-45',
    '2021-06-31',
    '"',
    "'",
    '|',
    '>-',
    '*a',
    '&a x',
    '!!binary aGVq',
    '!!js/function "x"',
  ],
  ...[
    '! x',
    '? x',
    '- x',
    '@x',
    '`x`',
    '%TAG',
    '"\\ud800"',
    '"\\u0000"',
    '{{figure goals.met}}',
    '__proto__',
  ],
  ...['[sv-FI, sv-FI]', 'toString', 'x'.repeat(LONG), `"${'å'.repeat(LONG)}"`, '9'.repeat(5_000)],
  ...['['.repeat(DEEP), `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, '{ a: '.repeat(DEEP)],
  ...[
    '[&a [&b [*a, *b]]]',
    '<<: *x',
    '{ <<: { version: 2 } }',
    '# report-ignore',
    '# report-ignore G05: skäl',
  ],
];

const YAML_MUTATIONS: readonly TextMutation[] = [
  changingLines((line, random, lines) => (random.below(2) === 0 ? '' : `${line}\n${random.oneOf(lines)}`)),
  changingLines((line, random) => `${line.replace(/:.*$/u, ':')} ${random.oneOf(VALUES)}`),
  changingLines((line, random) =>
    line.replace(/^( *(?:- )?)[^:]*:/u, `$1${random.oneOf(VALUES.slice(0, 30))}:`),
  ),
  changingLines((line, random) => `${' '.repeat(random.below(9))}${line.trimStart()}`),
  changingLines((line, random) => line.replace(/^ */u, random.oneOf(['\t', ' \t', '\u00a0', '  - ', '? ']))),
  changingLines(
    (line, random) => `${line} ${random.oneOf(['# report-ignore L04: ', '# report-ignore X99: hej', '#'])}`,
  ),
  changingLines((line) => `${line}\n${/^ */u.exec(line)?.[0] ?? ''}x: &x { y: *x }`),
  changingLines(
    (line, random) => `${line}\n${random.oneOf(['---', '...', '%YAML 9.9', '--- !<x> |', '&a', '*a'])}`,
  ),
  inserting(VALUES),
  (text, random) => `${text}\n${'- '.repeat(random.below(DEEP))}x\n`,
  (text, random) => {
    const nested = Array.from({ length: random.below(DEEP) }, (_, depth) => `${' '.repeat(depth)}a:`);
    return `${text}\n${nested.join('\n')}\n`;
  },
];

const MARKUP: readonly string[] = [
  ...[
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``` ',
    '\n```\n',
    '[',
    '](',
    '](x)',
    '![',
    '<',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '<svg/onload=1>',
    '</table>',
    '<details open>',
    '&amp',
    '&#0;',
  ],
  ...[
    '&#x110000;',
    '\\',
    '\\|',
    '{#',
    '{#a b=c',
    '{{figure ',
    '{{figure goals.met}}',
    '}}',
    '[^1]',
    '[^1]: [^1]',
    '^a^',
  ],
  ...[
    '\n[a]: [b]\n[b]: [a]\n',
    '\n[a]: <\n',
    '[a][b]',
    'http://',
    'www.',
    'a@b',
    '$$',
    ':::',
    '\n---\n',
    '\n===\n',
  ],
  ...[
    '# '.repeat(7),
    '\n# \n',
    '\n#### {#a}\n',
    '\n## A {#a}\n\n## A {#a}\n',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0301',
  ],
  ...[
    '\n<!-- report-ignore -->\n',
    '<!-- report-ignore G05: skäl -->',
    '\n<!-- report-ignore G99 L04: -->\n',
  ],
  ...[
    '<!-- report-ignore',
    '# report-ignore S01: x',
    '19700101-1234',
    '010170-123X',
    'tre barn',
    '044 123 45 67',
    'dnr 12/2021',
  ],
  ...['123456789012345678901234567890123', '≥ ≤', '1–6 2021', '5 av 6', '½', '−', '12,5 %', '∞', '１２'],
];
const NESTS: readonly string[] = [
  '> ',
  '- ',
  '1. ',
  '* > ',
  '  - ',
  '[',
  '![',
  '<b>',
  '**',
  '(',
  '{',
  '`',
  '&',
  '\\',
];

const MARKDOWN_MUTATIONS: readonly TextMutation[] = [
  inserting(MARKUP),
  inserting(MARKUP, 300),
  (text, random) => MARKUP.reduce((mixed) => inserting(MARKUP, 5)(mixed, random), text),
  changingLines((line, random) => random.oneOf(NESTS).repeat(1 + random.below(DEEP)) + line),
  changingLines(
    (line, random) =>
      `${'#'.repeat(random.below(9))} ${line} {#${random.oneOf(['a', 'å b', '', 'x y=z', '"'])}}`,
  ),
  changingLines((line, random, lines) => (random.below(2) === 0 ? '' : `${line}\n${random.oneOf(lines)}`)),
  changingLines((line, random) => `${' '.repeat(random.below(9))}${line}`),
  (text, random) => {
    const levels = Array.from({ length: random.below(DEEP) }, (_, level) => `${' '.repeat(level * 2)}- x`);
    return `${text}\n${levels.join('\n')}\n`;
  },
  (text, random) =>
    `${text}\n${`${random.oneOf(['a ', 'aktiviteten ', '[^1] ', '**a', '1 ', '<i>'])}`.repeat(20_000)}\n`,
  (text) =>
    `${text}\n\n${Array.from({ length: 300 }, (_, note) => `[^${note}]: se [^${note + 1}]\n`).join('\n')}`,
  (text, random) => text.slice(0, random.below(text.length + 1)) + text,
];

const onRow =
  (change: (cells: string[], random: Random) => string[]): TextMutation =>
  (text, random) => {
    const lines = text.split('\n');
    const rows = lines.flatMap((line, index) => (line.includes('|') ? [index] : []));
    for (let changes = 1 + random.below(3); changes > 0 && rows.length > 0; changes -= 1) {
      const at = random.oneOf(rows);
      lines[at] = change((lines[at] ?? '').split('|'), random).join('|');
    }
    return lines.join('\n');
  };

const TABLE_MUTATIONS: readonly TextMutation[] = [
  onRow((cells, random) => cells.toSpliced(random.below(cells.length), 1)),
  onRow((cells, random) => cells.toSpliced(random.below(cells.length), 0, ' ', random.oneOf(MARKUP))),
  onRow((cells, random) => [...cells.slice(random.below(cells.length)), ...cells]),
  onRow((cells, random) => cells.slice(0, random.below(cells.length))),
  onRow((cells, random) => cells.with(random.below(cells.length), random.oneOf(VALUES))),
  onRow((cells, random) => cells.map((cell) => (random.below(2) === 0 ? '' : cell))),
  onRow((cells) => cells.map(() => ' ')),
  onRow((cells) => cells.map(() => '--')),
  onRow((cells, random) => cells.toSpliced(random.below(cells.length), 0, '\n\n')),
  onRow((cells) => [...cells, ...Array.from({ length: 2_000 }, (_, cell) => `Utfall ${cell}`)]),
  onRow((cells, random) => cells.with(random.below(cells.length), 'ord '.repeat(20_000))),
  onRow((cells) => {
    const row = `${cells.join('|')}\n`;
    return [row.repeat(Math.min(300, Math.ceil(LARGE / row.length)))];
  }),
  // A table that a page break has cut: the head again, a row in two halves.
  (text, random) => {
    const lines = text.split('\n');
    const rows = lines.flatMap((line, index) => (line.includes('|') ? [index] : []));
    if (rows.length === 0) return text;
    const at = random.oneOf(rows);
    const empty = (lines[at] ?? '').replace(/[^|]/gu, ' ');
    return lines.toSpliced(at, 0, '', empty, empty.replace(/ +/gu, '--')).join('\n');
  },
  (text) => text.replace(/^\|[-| :]+\|$/gmu, ''),
];
