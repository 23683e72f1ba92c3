// The formats that other programs read, held against their schemas and read back by their rules.
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString as visibleText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic, Finding, Severity } from '../src/diagnostics/index.js';
import {
  findingsJsonSchema,
  loadReporter,
  REPORTER_NAMES,
  type ReporterContext,
  type ReporterName,
} from '../src/reporters/index.js';
import type { SourceFile } from '../src/source/index.js';
import { answer } from './support/answer.js';
import { newRepository, PROJECT, report, temporaryFolder } from './support/run-cli.js';
import { workflowCommand } from './support/workflow-commands.js';

const schemaText = (name: string) => readFile(join(PROJECT, 'test/schemas', name), 'utf8');

const table: SourceFile = {
  path: 'goals/vuxna.sv.md',
  text: '# Vuxna\n\n| Mål | Status |\n|---|---|\n| Vägen är kort | färdik |\n| Vägen är lång | färdik |\n',
};
/** What an author, or somebody who wants to do harm, may write in names and texts. */
const hostile: SourceFile = {
  path: 'mål/år 1: a,b %0A\n<i>"&\' [x](y) (1).sv.md',
  text: '# 👩‍👩‍👧 ]]> & <script>\r\n\u001b[31m ::error::nej @kalle #12 https://exempel.fi www.exempel.fi `|` $x$ \ud800 \ufffe\n',
};
const binary = 'text/bild.sv.md';
const files = [table, hostile];

function context(changes: Partial<ReporterContext> = {}): ReporterContext {
  return { files, uiLanguage: 'en', color: false, width: 80, toolVersion: '1.2.3', ...changes };
}

function finding(diagnostic: Diagnostic, severity: Severity = 'error'): Finding {
  return { ...diagnostic, severity };
}

function unknownWord(word: string, file: string, start: number, end: number, severity?: Severity): Finding {
  const args = { word, column: 'status', suggestion: undefined } as const;
  return finding({ code: 'T14', args, place: { file, start, end } }, severity);
}

const first = table.text.indexOf('färdik');
const second = table.text.lastIndexOf('färdik');
const plain = [
  unknownWord('färdik', table.path, first, first + 6),
  unknownWord('färdik', table.path, second, second + 6, 'warning'),
  finding({ code: 'S14', args: {}, place: { file: table.path, start: 0, end: 0 } }, 'note'),
];
const nasty = [
  ...plain,
  unknownWord(hostile.text, hostile.path, 2, hostile.text.length),
  finding({ code: 'S10', args: {}, place: { file: binary, start: 0, end: 0 } }),
  finding({ code: 'T16', args: {}, place: { file: hostile.path, start: 9_999, end: 99_999 } }, 'warning'),
  {
    ...finding({
      code: 'T12',
      args: { cells: [hostile.text] },
      place: { file: table.path, start: 3, end: 3 },
    }),
    related: Array.from({ length: 30 }, (_, index) => ({
      place: { file: hostile.path, start: index, end: index + 1 },
      label: hostile.text,
    })),
  },
];
const CASES: [string, Finding[]][] = [
  ['no findings', []],
  ['plain findings', plain],
  ['hostile names and texts', nasty],
];
const LANGUAGES = ['sv', 'fi', 'en'] as const;

async function print(name: ReporterName, findings: Finding[], changes: Partial<ReporterContext> = {}) {
  return (await loadReporter(name))(findings, context(changes));
}

/** The faults of a JSON text by a schema; SARIF's is of an older draft, with a pattern of an older kind. */
function validatorOf(schema: object, isDraft04 = false) {
  const options = { allErrors: true, strict: !isDraft04, unicodeRegExp: !isDraft04 };
  const ajv = isDraft04 ? new Ajv04.default(options) : new Ajv2020(options);
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (text: string): unknown => (validate(JSON.parse(text)) ? [] : validate.errors);
}

async function xmlFaults(schema: string, text: string): Promise<unknown> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: text }],
    schema: [await schemaText(schema)],
  });
  return errors;
}

const sarifFaults = validatorOf(JSON.parse(await schemaText('sarif-2.1.0-rtm.5.json')), true);
const gitlabFaults = validatorOf(JSON.parse(await schemaText('gitlab-code-quality.schema.json')));
const jsonFaults = validatorOf(findingsJsonSchema());
const { pattern } = JSON.parse(await readFile(join(PROJECT, 'docs/vscode/tasks.json'), 'utf8')).tasks[0]
  .problemMatcher;
const shortLine = new RegExp(pattern.regexp);

/** What must be empty for a text to be what its format promises. */
const FAULTS: Record<ReporterName, (text: string) => unknown> = {
  pretty: () => [],
  short: (text) => text.split('\n').filter((line) => line !== '' && !shortLine.test(line)),
  json: jsonFaults,
  sarif: sarifFaults,
  github: (text) => text.split('\n').filter((line) => line.startsWith('::') && !workflowCommand(line)),
  gitlab: gitlabFaults,
  junit: (text) => xmlFaults('jenkins-junit.xsd', text),
  checkstyle: (text) => xmlFaults('checkstyle.xsd', text),
  markdown: (text) => faultsInMarkdown(text),
};

describe.each(REPORTER_NAMES)('%s', (name) => {
  it.each(CASES)('is valid with %s, in every language', async (_, findings) => {
    for (const uiLanguage of LANGUAGES) {
      const text = await print(name, findings, { uiLanguage });
      expect(await FAULTS[name](text)).toEqual([]);
      if (name !== 'short' || findings.length > 0) expect(text).toMatch(/[^\n]\n$/);
      expect(await print(name, findings, { uiLanguage })).toBe(text);
    }
  });

  it('is valid whatever stands in the sources', async () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.nat(70), fc.nat(70), async (path, text, start, length) => {
        const source = { path: `goals/${path}`, text };
        const found = unknownWord(text, source.path, start, start + length);
        const shown = await print(name, [found], { files: [source] });
        // One process for each XML is too slow for many of them; the cases above have the schema.
        const isXml = name === 'junit' || name === 'checkstyle';
        expect(isXml ? faultsInXml(shown) : await FAULTS[name](shown)).toEqual([]);
      }),
      { numRuns: name === 'sarif' ? 30 : 100 },
    );
  });

  it('does not take longer than the findings are many', async () => {
    const row = `| ${'Vi gör vägen till hjälp kortare för alla. '.repeat(20)}| färdik |\n`;
    const source = { path: 'goals/stor.sv.md', text: row.repeat(10_000) };
    const many = Array.from({ length: 10_000 }, (_, index) =>
      unknownWord('färdik', source.path, index * row.length + 10, index * row.length + 40),
    );
    const before = performance.now();
    const text = await print(name, many, { files: [source], maxBytes: 10_000_000 });
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(text.match(/T14/g)?.length).toBeGreaterThanOrEqual(10);
  });
});

/** Signs that XML does not allow, and brackets that open nothing of ours. */
function faultsInXml(text: string): string[] {
  const outside = text.replace(/<\?xml[^>]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>/g, '');
  const signs =
    /[<>]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&(?!(?:amp|lt|gt|quot|#\d+);)/gu;
  return [
    ...(outside.match(signs) ?? []),
    ...(text.match(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu) ?? []),
  ];
}

function markdownTree(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(text);
}

/** What is not ours on a page of Markdown: other HTML, other links, other kinds of blocks. */
function faultsInMarkdown(text: string): string[] {
  const faults: string[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'html') {
      const isOurs = /^(?:<!-- -->|<details><summary>\p{L}+<\/summary>|<\/details>)$/u.test(node.value);
      if (!isOurs) faults.push(node.value);
    } else if (node.type === 'link') {
      if (!/^[\w%./~#?=:-]*$/.test(node.url)) faults.push(node.url);
    } else if (!OUR_NODES.includes(node.type)) faults.push(node.type);
    if ('children' in node) node.children.forEach(look);
  };
  look(markdownTree(text));
  return faults;
}
const OUR_NODES =
  'root heading table tableRow tableCell paragraph list listItem strong text inlineCode'.split(' ');

describe('short', () => {
  it('is one line per finding, with severities that programs know', async () => {
    expect(await print('short', plain, { uiLanguage: 'sv' })).toMatchInlineSnapshot(`
      "goals/vuxna.sv.md:5:19: error T14 ”färdik” är inte ett känt ord för status
      goals/vuxna.sv.md:6:19: warning T14 ”färdik” är inte ett känt ord för status
      goals/vuxna.sv.md:1:1: note S14 Här finns inget att läsa, väntat var text eller tabeller
      "
    `);
    expect(await print('short', [])).toBe('');
  });
});

describe('sarif', () => {
  const run = async (findings: Finding[], changes: Partial<ReporterContext> = {}) =>
    JSON.parse(await print('sarif', findings, changes)).runs[0];

  it('says what, where, by which rule and in which language', async () => {
    const { tool, results, ...rest } = await run(plain, { uiLanguage: 'fi', folder: 'raportti/' });
    expect(rest).toMatchObject({
      language: 'fi',
      columnKind: 'utf16CodeUnits',
      automationDetails: { id: 'maltal/raportti/' },
    });
    expect(tool.driver).toMatchObject({
      name: 'Måltal',
      version: '1.2.3',
      rules: [
        { id: 'S14', name: 'empty-source' },
        {
          id: 'T14',
          name: 'unknown-word',
          defaultConfiguration: { level: 'error' },
          properties: { tags: ['tables'] },
        },
      ],
    });
    expect(results[0]).toMatchObject({
      ruleId: 'T14',
      ruleIndex: 1,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'goals/vuxna.sv.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 5, startColumn: 19, endLine: 5, endColumn: 25 },
          },
        },
      ],
      partialFingerprints: { 'maltalFinding/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
    });
    expect(results[2].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  it('encodes paths, and keeps messages short and without links of the author', async () => {
    const { results } = await run(nasty);
    const [hostileResult] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'T14').slice(2);
    const { uri } = hostileResult.locations[0].physicalLocation.artifactLocation;
    expect(uri).toMatch(/^[\w%./~-]+$/);
    expect(decodeURIComponent(uri)).toBe(hostile.path);
    for (const { message, relatedLocations = [] } of results) {
      expect(message.text.length).toBeLessThanOrEqual(1_000);
      const links = [...message.text.matchAll(/\]\((.*?)\)/g)].map(([, target]) => Number(target));
      expect(links).toEqual(relatedLocations.map(({ id }: { id: number }) => id));
      expect(links.length).toBeLessThanOrEqual(10);
    }
  });

  it('keeps the severest where there are too many', async () => {
    const notes = Array.from({ length: 25_000 }, (_, index) =>
      unknownWord(`ord ${index}`, table.path, index, index + 1, 'note'),
    );
    const { results } = await run([...notes, ...plain]);
    expect(results).toHaveLength(25_000);
    expect(results.slice(0, 3).map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });
});

describe('github', () => {
  const commands = async (findings: Finding[], changes: Partial<ReporterContext> = {}) =>
    (await print('github', findings, changes)).split('\n').flatMap((line) => workflowCommand(line) ?? []);

  it('reads back as what was found', async () => {
    expect(await commands(plain)).toMatchInlineSnapshot(`
      [
        {
          "message": "“färdik” is not a known word for a status
      fix: Use one of the known words, or say in report.yaml what your own means, for example policy: { base: strict, labels: { "färdik": partlyMet } }.",
          "name": "error",
          "properties": {
            "col": "19",
            "endColumn": "25",
            "endLine": "5",
            "file": "goals/vuxna.sv.md",
            "line": "5",
            "title": "T14 Unknown word",
          },
        },
        {
          "message": "“färdik” is not a known word for a status
      fix: Use one of the known words, or say in report.yaml what your own means, for example policy: { base: strict, labels: { "färdik": partlyMet } }.",
          "name": "warning",
          "properties": {
            "col": "19",
            "endColumn": "25",
            "endLine": "6",
            "file": "goals/vuxna.sv.md",
            "line": "6",
            "title": "T14 Unknown word",
          },
        },
        {
          "message": "Nothing to read was found here, expected text or tables
      fix: Fill in the content, or remove the file.",
          "name": "notice",
          "properties": {
            "file": "goals/vuxna.sv.md",
            "line": "1",
            "title": "S14 Nothing to read",
          },
        },
      ]
    `);
  });

  it('lets no name and no text end a command or begin another', async () => {
    const read = await commands(nasty);
    expect(read.map(({ name }) => name)).toEqual([
      'error',
      'error',
      'error',
      'error',
      'warning',
      'warning',
      'notice',
    ]);
    expect(read.find(({ message }) => message.includes('kalle'))?.properties.file).toBe(hostile.path);
  });

  it('gives columns only for places on one line', async () => {
    const [command] = await commands([unknownWord('a', table.path, 2, first)]);
    expect(command?.properties).toMatchObject({ line: '1', endLine: '5' });
    expect(command?.properties).not.toHaveProperty('col');
    expect(command?.properties).not.toHaveProperty('endColumn');
  });

  it('shows ten of each level, the severest first, and speaks of the rest', async () => {
    const mixed = Array.from({ length: 60 }, (_, index) =>
      unknownWord(
        `ord ${index}`,
        table.path,
        index,
        index + 1,
        (['note', 'error', 'warning'] as const)[index % 3],
      ),
    );
    const lines = (await print('github', mixed, { uiLanguage: 'sv', hasStepSummary: true }))
      .trimEnd()
      .split('\n');
    const levels = lines.slice(0, -1).map((line) => workflowCommand(line)?.name);
    expect(levels).toEqual(['error', 'warning', 'notice'].flatMap((level) => Array(10).fill(level)));
    expect(lines.at(-1)).toBe(
      'Utan egen markering: 10 fel, 10 varningar, 10 anmärkningar i 1 fil. Alla fynd finns i stegets sammanfattning.',
    );
    expect(await print('github', mixed)).toContain('To see all findings, run “report check”.');
  });
});

describe('gitlab', () => {
  it('is a list of issues with fingerprints of their own', async () => {
    const issues = JSON.parse(await print('gitlab', plain));
    expect(issues[0]).toEqual({
      description: '“färdik” is not a known word for a status',
      check_name: 'T14-unknown-word',
      fingerprint: expect.any(String),
      severity: 'major',
      location: { path: 'goals/vuxna.sv.md', lines: { begin: 5, end: 5 } },
    });
    expect(issues.map(({ severity }: { severity: string }) => severity)).toEqual(['major', 'minor', 'info']);
    const fingerprints = JSON.parse(await print('gitlab', nasty)).map(
      ({ fingerprint }: { fingerprint: string }) => fingerprint,
    );
    expect(new Set(fingerprints).size).toBe(nasty.length);
  });
});

describe('junit', () => {
  it('fails by what fails the check, skips warnings, and passes notes', async () => {
    expect(await print('junit', plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="maltal" tests="3" failures="1" errors="0">
        <testsuite name="goals/vuxna.sv.md" tests="3" failures="1" errors="0" skipped="1">
          <testcase name="5:19 T14 “färdik” is not a known word for a status" classname="maltal.goals/vuxna_sv_md">
            <failure message="“färdik” is not a known word for a status" type="error">goals/vuxna.sv.md:5:19 error T14
      “färdik” is not a known word for a status
      fix: Use one of the known words, or say in report.yaml what your own means, for example policy: { base: strict, labels: { "färdik": partlyMet } }.</failure>
          </testcase>
          <testcase name="6:19 T14 “färdik” is not a known word for a status" classname="maltal.goals/vuxna_sv_md">
            <skipped>goals/vuxna.sv.md:6:19 warning T14
      “färdik” is not a known word for a status
      fix: Use one of the known words, or say in report.yaml what your own means, for example policy: { base: strict, labels: { "färdik": partlyMet } }.</skipped>
          </testcase>
          <testcase name="1:1 S14 Nothing to read was found here, expected text or tables" classname="maltal.goals/vuxna_sv_md">
            <system-out>goals/vuxna.sv.md:1:1 note S14
      Nothing to read was found here, expected text or tables
      fix: Fill in the content, or remove the file.</system-out>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
    expect(await print('junit', plain.slice(1), { failsByWarnings: true })).toContain(
      '<testsuites name="maltal" tests="2" failures="1" errors="0">',
    );
  });

  it('has one passing case when all is well', async () => {
    expect(await print('junit', [], { uiLanguage: 'sv' })).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="maltal" tests="1" failures="0" errors="0">
        <testsuite name="maltal" tests="1" failures="0" errors="0" skipped="0">
          <testcase name="Inga fynd" classname="maltal"/>
        </testsuite>
      </testsuites>
      "
    `);
  });
});

describe('checkstyle', () => {
  it('has an element per file and per finding', async () => {
    expect(await print('checkstyle', plain)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="goals/vuxna.sv.md">
          <error line="5" column="19" severity="error" message="“färdik” is not a known word for a status" source="maltal.T14.unknown-word"/>
          <error line="6" column="19" severity="warning" message="“färdik” is not a known word for a status" source="maltal.T14.unknown-word"/>
          <error line="1" column="1" severity="info" message="Nothing to read was found here, expected text or tables" source="maltal.S14.empty-source"/>
        </file>
      </checkstyle>
      "
    `);
  });
});

describe('markdown', () => {
  it('has a headline, a table and the findings by file', async () => {
    const filesUrl = 'https://exempel.fi/kommun/mal/blob/abc/';
    expect(await print('markdown', plain, { uiLanguage: 'sv', filesUrl })).toMatchInlineSnapshot(`
      "## Måltal: 1 fel, 1 varning, 1 anmärkning i 1 fil

      | Allvarsgrad | Kod | Fynd | Antal |
      |---|---|---|--:|
      | fel | T14 | Okänt ord | 1 |
      | varning | T14 | Okänt ord | 1 |
      | anmärkning | S14 | Inget att läsa | 1 |

      ### [goals/vuxna.sv.md](https://exempel.fi/kommun/mal/blob/abc/goals/vuxna.sv.md)

      - **fel T14** ”färdik” är inte ett känt ord för status ([rad 5](https://exempel.fi/kommun/mal/blob/abc/goals/vuxna.sv.md?plain=1#L5))
        <details><summary>åtgärd</summary>

        Använd ett av de kända orden, eller skriv i report.yaml vad ert eget betyder, till exempel policy: { base: strict, labels: { "färdik": partlyMet } }.

        </details>
      - **varning T14** ”färdik” är inte ett känt ord för status ([rad 6](https://exempel.fi/kommun/mal/blob/abc/goals/vuxna.sv.md?plain=1#L6))
        <details><summary>åtgärd</summary>

        Använd ett av de kända orden, eller skriv i report.yaml vad ert eget betyder, till exempel policy: { base: strict, labels: { "färdik": partlyMet } }.

        </details>
      - **anmärkning S14** Här finns inget att läsa, väntat var text eller tabeller
        <details><summary>åtgärd</summary>

        Fyll på innehållet eller ta bort filen.

        </details>
      "
    `);
    expect(await print('markdown', [], { uiLanguage: 'fi' })).toBe('## Måltal: Ei havaintoja\n');
  });

  it('shows what authors write, and lets none of it command the page', async () => {
    const text = await print('markdown', nasty);
    expect(text).not.toMatch(/@kalle|#12\b|https:\/\/exempel|www\.exempel/);
    expect(text).not.toContain('\u001b');
    expect(faultsInMarkdown(text)).toEqual([]);
    expect(visibleText(markdownTree(text), { includeHtml: false })).toContain(
      '👩‍👩‍👧 ]]> & <script> ␛[31m ::error::nej @kalle #12 https://exempel.fi',
    );
  });

  it('keeps the severest where not all fit, ends at a whole finding, and says so', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      unknownWord(`ord ${index}`, table.path, index, index + 1, index === 1_999 ? 'error' : 'note'),
    );
    const text = await print('markdown', many, { maxBytes: 20_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
    expect(text).toContain('ord 1999');
    const shown = text.match(/<details>/g)?.length;
    expect(text.match(/<\/details>/g)).toHaveLength(shown ?? 0);
    expect(text).toMatch(
      new RegExp(`\nOnly the ${shown} most severe of 2000 findings are listed here; .*\\.\n$`),
    );
  });
});

describe('the command', () => {
  const bad = '# Enhet\n\n## Tema\n\n| Mål | Mätare | Status 2021 |\n|---|---|---|\n| A | B | färdik |\n';
  async function repository(): Promise<string> {
    const folder = await newRepository();
    await writeFile(join(folder, 'goals/ny enhet.sv.md'), bad);
    return folder;
  }

  it('writes the format to a file, and its number to the terminal', async () => {
    const folder = await repository();
    const run = await report(['check', '--format', 'sarif', '--output', 'report.sarif'], { cwd: folder });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toMatch(/^report\.sarif: \d+ errors?.* in \d+ files?\n$/);
    const text = await readFile(join(folder, 'report.sarif'), 'utf8');
    expect(sarifFaults(text)).toEqual([]);
    expect(text).toContain('goals/ny%20enhet.sv.md');
    const clean = await answer(['check', '--output', 'report.txt'], { cwd: await newRepository() });
    expect(clean).toEqual({ exitCode: 0, stdout: '', stderr: 'report.txt: No findings\n' });
  });

  it('keeps what was there when the file cannot be written, and says why', async () => {
    const folder = await repository();
    const nowhere = await answer(['check', '--output', 'nowhere/report.txt'], { cwd: folder });
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.stderr).toMatch(/^error E03 /);
    await mkdir(join(folder, 'report.txt'));
    expect((await answer(['check', '--output', 'report.txt'], { cwd: folder })).exitCode).toBe(2);
    expect((await readdir(folder)).filter((name) => name.includes('.tmp-'))).toEqual([]);
  });

  it('names files from the root of the repository of the CI', async () => {
    const root = await temporaryFolder();
    await rename(await repository(), join(root, 'mål'));
    await symlink(root, `${root}-link`);
    const env = { GITHUB_WORKSPACE: `${root}-link` };
    const run = await answer(['check', '--format', 'github'], { cwd: join(root, 'mål'), env });
    await rm(`${root}-link`);
    expect(run.stdout).toContain('::error file=mål/goals/ny enhet.sv.md,line=');
    const elsewhere = await answer(['check', 'mål', '--format', 'gitlab'], {
      cwd: root,
      env: { CI_PROJECT_DIR: root },
    });
    const paths = JSON.parse(elsewhere.stdout).map(
      ({ location }: { location: { path: string } }) => location.path,
    );
    expect(paths).toContain('mål/goals/ny enhet.sv.md');
    const outside = await answer(['check', '--format', 'short'], { cwd: join(root, 'mål'), env });
    expect(outside.stdout).toMatch(/^goals\/ny enhet\.sv\.md:/m);
    expect(`${run.stdout}${elsewhere.stdout}${outside.stdout}`).not.toContain(root);
  });

  it('gives a finding the same fingerprint wherever it is run, and however the file was named', async () => {
    const folder = await repository();
    const fingerprints = async (args: string[], cwd: string) =>
      JSON.parse((await answer(['check', ...args, '--format', 'json'], { cwd })).stdout).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const here = await fingerprints([], folder);
    expect(here.length).toBeGreaterThan(0);
    expect(await fingerprints([folder], PROJECT)).toEqual(here);
  });

  it('adds all findings to the summary of the step, within what the step may hold', async () => {
    const folder = await repository();
    const summary = join(folder, 'summary.md');
    const env = {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: folder,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'kommun/mal',
      GITHUB_SHA: 'abc123',
    };
    const check = () => answer(['check', '--format', 'github', '--ui-lang', 'sv'], { cwd: folder, env });
    expect((await check()).exitCode).toBe(1);
    const once = await readFile(summary, 'utf8');
    expect(once).toMatch(/^## Måltal: \d+ fel/);
    expect(once).toContain('](https://github.com/kommun/mal/blob/abc123/goals/ny%20enhet.sv.md?plain=1#L');
    await check();
    expect(await readFile(summary, 'utf8')).toBe(`${once}\n${once}`);
    const almostFull = 'x'.repeat(1_048_576 - 1_000);
    await writeFile(summary, almostFull);
    await check();
    expect(await readFile(summary, 'utf8')).toBe(almostFull);
  });

  it('is read line by line by the problem matcher of VS Code', async () => {
    const folder = await repository();
    const { stdout } = await answer(['check', '--format', 'short', '--ui-lang', 'fi'], { cwd: folder });
    const lines = stdout.trimEnd().split('\n');
    const read = lines.map((line) => shortLine.exec(line));
    const all = read.map((match) => ({
      file: match?.[pattern.file],
      line: Number(match?.[pattern.line]),
      severity: match?.[pattern.severity],
      code: match?.[pattern.code],
    }));
    expect(all).toContainEqual({ file: 'goals/ny enhet.sv.md', line: 7, severity: 'error', code: 'T14' });
    for (const { file } of all) expect(await readFile(join(folder, file ?? ''), 'utf8')).toBeTruthy();
  });
});
