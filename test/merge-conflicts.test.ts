// What Git leaves in a file of a merge that nobody has finished: each of its lines is told, and nothing else for them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSources } from '../src/parse/index.js';
import { analyse } from '../src/pipeline.js';
import { BASE_REPOSITORY, exampleSources } from './support/example-repository.js';

const CHAPTER = 'text/inledning.sv.md';
const TABLE = 'goals/enhet.sv.md';

/** Codes with what they mark. */
function told(files: Record<string, string>): string[] {
  const { sources } = exampleSources(files);
  const textOf = new Map(sources.files.map(({ path, text }) => [path, text]));
  return analyse(sources).findings.map(
    ({ code, place }) => `${code} ${textOf.get(place.file)?.slice(place.start, place.end)}`,
  );
}

/** Two versions of some lines, as Git writes them. */
function conflict(ours: string, theirs: string, base?: string): string {
  const middle = base === undefined ? '' : `||||||| 3f2a1bc\n${base}`;
  return `<<<<<<< HEAD\n${ours}${middle}=======\n${theirs}>>>>>>> sommar\n`;
}

const MARKERS = ['S29 <<<<<<< HEAD', 'S29 =======', 'S29 >>>>>>> sommar'];
const YAML = (outcome: string) => `version: 1
goals:
  - id: natten
    theme: vardag
    unit: enhet
    text: Det är lugnt om natten
    measures:
      - id: jour
        kind: activity
        text: Jouren svarar
        actions: [Jouren får två till]
        followUps:
          - period: 2021-H1
            status: done
${outcome}`;

/** The base's table, with other lines in the place of its last row. */
function lastRow(replaced: (row: string) => string): string {
  const lines = (BASE_REPOSITORY[TABLE] ?? '').trimEnd().split('\n');
  return `${lines.slice(0, -1).join('\n')}\n${replaced(`${lines.at(-1)}\n`)}`;
}

describe('a merge that is not finished', () => {
  it.each<[where: string, files: Record<string, string>]>([
    ['in a chapter', { [CHAPTER]: `# Inledning\n\n${conflict('En text.\n', 'En annan.\n')}` }],
    ['on the first line', { [CHAPTER]: `${conflict('# Inledning\n', '# Början\n')}\nEn text.\n` }],
    ['in a list', { [CHAPTER]: `# Inledning\n\n- Ett\n${conflict('- Två\n', '- Två till\n')}- Tre\n` }],
    ['around a fence', { [CHAPTER]: `# Ett\n\n${conflict('```\nTvå\n', '~~~\nTre\n')}\`\`\`\n` }],
    ['between rows', { [TABLE]: lastRow((row) => conflict(row, row.replace('Frågor', 'Mejl'))) }],
    ['around the row', { [TABLE]: lastRow((row) => conflict(row, '')) }],
    [
      'in YAML',
      { 'goals/natt.yaml': YAML(conflict('            outcome: Bra.\n', '            outcome: Ok.\n')) },
    ],
    [
      'in report.yaml',
      {
        'report.yaml': (BASE_REPOSITORY['report.yaml'] ?? '').replace(/ {4}title: .*\n/, (line) =>
          conflict(line, line.replace('2021', '2022')),
        ),
      },
    ],
  ])('%s is told line by line, and nothing that follows of it', (_, files) => {
    expect(told(files)).toEqual(MARKERS);
  });

  it('may show what both versions were made from', () => {
    const text = `# Ett\n\n${conflict('Två.\n', 'Tre.\n', 'Fyra.\n')}`;
    expect(told({ [CHAPTER]: text })).toEqual([MARKERS[0], 'S29 ||||||| 3f2a1bc', MARKERS[1], MARKERS[2]]);
  });

  it.each([
    ['<<<<<<< HEAD', 'S29 <<<<<<< HEAD'],
    ['>>>>>>> sommar', 'S29 >>>>>>> sommar'],
  ])('is told of by %s alone', (line, finding) => {
    expect(told({ [CHAPTER]: `# Ett\n\n${line}\nTvå.\n\nTre\n=======\n\nFyra.\n` })).toEqual([finding]);
  });

  it('hides no other fault', () => {
    const text = `# Ett\n\n${conflict('Två.\n', 'Tre.\n')}Fyra.[^fyra]\n`;
    expect(told({ [CHAPTER]: text })).toEqual([...MARKERS, 'T05 [^fyra]']);
  });
});

it.each([
  ['the line below a heading', '# Ett\n\nTvå\n=======\n\nTre.\n'],
  ['a fence', `# Ett\n\n~~~\n${conflict('Två.\n', 'Tre.\n')}~~~\n`],
  ['fewer signs', '# Ett\n\n<<<<<< HEAD\n======\n'],
  ['an empty quotation', '# Ett\n\n>>>>>>>\n'],
])('%s is no conflict', (_, text) => {
  expect(told({ [CHAPTER]: text })).not.toContainEqual(expect.stringMatching(/^S29/));
});

it('reads the first version alone, as if the other had not been written', () => {
  const paragraphs = (text: string) =>
    parseSources({ files: [{ path: CHAPTER, text }], assets: [] }).value.narratives[0]?.html;
  const line = fc.constantFrom(
    'Ett ord.\n',
    '\n',
    '- Två\n',
    '| a | b |\n',
    '|---|---|\n',
    'Rubrik\n',
    '## Tre\n',
    '> Fyra\n',
  );
  const lines = fc.array(line, { maxLength: 4 }).map((all) => all.join(''));
  fc.assert(
    fc.property(lines, lines, lines, lines, (before, ours, theirs, after) => {
      const head = `# Ett\n\n${before}`;
      expect(paragraphs(`${head}${conflict(ours, theirs)}${after}`)).toBe(paragraphs(head + ours + after));
    }),
  );
});
