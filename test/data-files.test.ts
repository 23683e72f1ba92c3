// Data out: tables of one report, CSV for the spreadsheets of each country, Excel workbooks, datapackage.json.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DataTable } from '../src/lib/index.js';
import { type DataResource, dataResource, writeCsv, writeXlsx } from '../src/output/index.js';
import { analyse } from '../src/pipeline.js';
import { dataTables } from '../src/render/index.js';
import { answer } from './support/answer.js';
import { NUMBER_FILES } from './support/number-sources.js';
import { contentsOf, temporaryFolder } from './support/run-cli.js';
import { unzipped, zipEntries } from './support/zip-entries.js';

const { report: model, scores } = analyse({ files: NUMBER_FILES, assets: [] }).protected;
const LANGUAGES = ['sv-SE', 'fi-FI', 'en'];

function tablesOf(publication: string, language = 'sv-SE'): Map<string, DataTable> {
  const own = scores.reports.find((each) => each.publication === publication);
  if (!own) throw new Error(`no report ${publication}`);
  const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
  return new Map(dataTables(model, own, { language, locate }).map((table) => [table.name, table]));
}

/** Rows as objects, without what is empty. */
function rowsOf(table: DataTable | undefined): Record<string, unknown>[] {
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(
      row.flatMap((cell, index) => (cell === undefined ? [] : [[table?.fields[index]?.name, cell]])),
    ),
  );
}

const observations = (publication: string, measure: string) =>
  rowsOf(tablesOf(publication).get('observations')).filter(({ measure_id }) => measure_id === measure);

describe('the table of values', () => {
  it('has a row for each value, with what was computed from it', () => {
    const rows = observations('delar-2016', 'hushall');
    expect(rows.map(({ kind, period, group_id, value }) => [kind, period, group_id, value])).toEqual([
      ['target', '2016', 'total', '27'],
      ['outcome', '2015-T2', 'total', '24'],
      ['outcome', '2016-T2', 'total', '25'],
      ['outcome', '2016-T2', 'women', '26.5'],
      ['outcome', '2016-T2', 'men', '23.4'],
      ['forecast', '2016', 'total', '28'],
    ]);
    expect(rows[2]).toMatchObject({
      goal_id: 'sysselsattning',
      goal: 'Fler försörjer sig själva',
      theme: 'Fler i jobb',
      group: 'Totalt',
      kind_text: 'utfall',
      period_from: '2016-01-01',
      period_to: '2016-08-31',
      value_unit: '%',
      scale: 1,
      as_written: '25',
      fulfilment_percent: '93',
      assessment: 'partlyMet',
      trend: 'improved',
      source: 'Eget register',
      note: 'Preliminärt',
      file: 'goals/jobb.yaml',
    });
    expect(rows[5]).toMatchObject({ made_in: '2016-T2', assessment: 'met', fulfilment_percent: '104' });
  });

  it('ends with the report: a later value belongs to the next one', () => {
    const periods = (publication: string) =>
      observations(publication, 'hushall').map(({ kind, period }) => `${kind} ${period}`);
    expect(periods('delar-2016')).not.toContain('outcome 2016');
    expect(periods('ar-2016')).toContain('outcome 2016');
  });

  it('keeps place and number of a rank, both ends of a range, and the reason of what is missing', () => {
    const [target, before] = observations('delar-2016', 'rankning');
    expect(target).toMatchObject({ value: '10', out_of: '26' });
    expect(before).toMatchObject({ value: '14', out_of: '24' });
    const [range, negative, missing] = observations('delar-2016', 'svarstid');
    expect(range).toMatchObject({
      value: '5',
      value_upper: '10',
      value_unit: 'day',
      value_unit_text: 'dagar',
    });
    expect(negative).toMatchObject({ value: '-3' });
    expect(missing).toMatchObject({
      missing_reason: 'suppressed',
      missing_text: 'sekretess',
      as_written: '..',
    });
    expect(missing).not.toHaveProperty('value');
  });

  it.each([
    ['sv-SE', 'Hushåll som lämnat stödet', 'Kvinnor', 'utfall'],
    ['fi-FI', 'Tuesta irtautuneet', 'Naiset', 'toteuma'],
    ['en', 'Households that left', 'Women', 'outcome'],
  ])('has its texts in %s, and the same codes', (language, measure, group, kind_text) => {
    const table = tablesOf('delar-2016', language).get('observations');
    const women = rowsOf(table).find(({ group_id }) => group_id === 'women');
    expect(women).toMatchObject({ measure, group, kind_text, kind: 'outcome', value: '26.5' });
  });
});

describe('a status', () => {
  it.each([
    [
      'of two units, each has its own',
      'barn, aldre',
      [
        [undefined, 'done'],
        ['barn', 'inProgress'],
        ['aldre', undefined],
      ],
    ],
    ['of one, it is that of the measure', 'aldre', [['aldre', 'done']]],
  ])('stands at the values of whoever states it: %s', (_, units, expected) => {
    const carriers = units.split(', ');
    const isShared = carriers.length > 1;
    const ofUnit = (unit: string) => `      - { unit: ${unit}, period: "2016", value: "2" }`;
    const measure = `version: 1
measures:
  - id: lek
    kind: numeric
    text: { sv: Lekplatser som har rustats upp }
    goal: park
    carriedBy: [${units}]
    unit: st
    observations:
      - { period: "2016", value: "4" }
${isShared ? carriers.map(ofUnit).join('\n') : ''}
    followUps:
      - { period: "2016", status: done }
${isShared ? '      - { unit: barn, period: "2016", status: inProgress }' : ''}
`;
    const { report, scores: made } = analyse({
      files: [
        {
          path: 'report.yaml',
          text: `version: 1
organisation: { name: { sv: Exempelkommunen }, kind: municipality, country: SE }
languages: [sv]
units: [{ id: barn, name: { sv: Barn } }, { id: aldre, name: { sv: Äldre } }]
themes: [{ id: miljo, name: { sv: Miljö } }]
reports: [{ id: ar, kind: annual, period: 2016, title: { sv: Årsredovisning } }]
`,
        },
        {
          path: 'goals/mal.yaml',
          text: 'version: 1\ngoals: [{ id: park, theme: miljo, text: { sv: Bättre parker } }]\n',
        },
        { path: 'measures/lek.yaml', text: measure },
      ],
      assets: [],
    }).protected;
    const locate = ({ file }: { file: string }) => ({ file, line: 1, column: 1 });
    const [table] = dataTables(report, made.reports[0]!, { language: 'sv', locate });
    expect(rowsOf(table).map(({ unit_id, status }) => [unit_id, status])).toEqual(expected);
  });
});

describe('the other tables', () => {
  it('say of each judgement what it is and what it rests on', () => {
    const rows = rowsOf(tablesOf('delar-2016').get('assessments'));
    expect(rows.find(({ id, aspect }) => id === 'hushall' && aspect === 'state')).toMatchObject({
      level: 'measure',
      assessment: 'partlyMet',
      basis: 'numbers',
      fulfilment_percent: '93',
    });
    expect(rowsOf(tablesOf('ar-2016').get('assessments')).map(({ aspect }) => aspect)).not.toContain(
      'forecast',
    );
  });

  it('have the very figures of the scores', () => {
    const own = scores.reports.find(({ publication }) => publication === 'delar-2016');
    const rows = rowsOf(tablesOf('delar-2016').get('figures'));
    expect(rows.map(({ figure, numerator, denominator }) => [figure, numerator, denominator])).toEqual(
      [...(own?.figures ?? []), ...(own?.commitmentFigures ?? [])].map(({ id, numerator, denominator }) => [
        id,
        numerator,
        denominator,
      ]),
    );
  });

  it('have each amount of the economy, and the deviation that nobody has written', () => {
    const rows = rowsOf(tablesOf('delar-2016').get('economy')).filter(({ period }) => period === '2016-T2');
    expect(rows.map(({ kind, value, origin }) => [kind, value, origin])).toEqual([
      ['budget', '200.0', 'stated'],
      ['outcome', '208.1', 'stated'],
      ['deviation', '-8.1', 'computed'],
    ]);
    expect(rows[2]).toMatchObject({
      share_percent: '-4.1',
      beyond_limit: 1,
      reason: 'Fler hushåll',
      scale: 1_000_000,
    });
  });

  it('have no outcome of the economy that lies behind the report', () => {
    const kinds = (publication: string) =>
      rowsOf(tablesOf(publication).get('economy')).map(({ kind, period }) => `${kind} ${period}`);
    expect(kinds('delar-2016')).toContain('budget 2016');
    expect(kinds('delar-2016')).not.toContain('outcome 2016');
    expect(kinds('ar-2016')).toContain('outcome 2016');
  });

  it('have each commitment with its status', () => {
    const rows = rowsOf(tablesOf('delar-2016').get('commitments'));
    expect(rows.map(({ commitment_id, status }) => [commitment_id, status])).toEqual([
      ['foretag', 'done'],
      ['natverk', 'notStated'],
    ]);
  });

  it('are as wide as they say, and call every column something in each language', () => {
    for (const language of LANGUAGES) {
      for (const table of tablesOf('delar-2016', language).values()) {
        for (const row of table.rows) expect(row).toHaveLength(table.fields.length);
        expect(new Set(table.fields.map(({ name }) => name)).size).toBe(table.fields.length);
        expect(new Set(table.fields.map(({ title }) => title)).size).toBe(table.fields.length);
      }
    }
  });
});

const SAMPLE: DataTable = {
  name: 'sample',
  title: 'Prov: [a/b]',
  fields: [
    { name: 'text', title: 'text', type: 'string' },
    { name: 'value', title: 'värde', type: 'number' },
    { name: 'count', title: 'antal', type: 'integer' },
    { name: 'day', title: 'dag', type: 'date' },
  ],
  rows: [
    ['å; "ä",\nö', '-8.10', 3, '2016-08-31'],
    [undefined, undefined, undefined, undefined],
  ],
};

describe('CSV', () => {
  it.each([
    ['sv-SE', '"å; ""ä"",\nö";-8,10;3;2016-08-31', ';;;', 'text;value;count;day'],
    ['fi-FI', '"å; ""ä"",\nö";-8,10;3;2016-08-31', ';;;', 'text;value;count;day'],
    ['en', '"å; ""ä"",\nö",-8.10,3,2016-08-31', ',,,', 'text,value,count,day'],
  ])('of %s has the signs of its spreadsheets', async (language, first, second, header) => {
    expect(await writeCsv(SAMPLE, language)).toBe(`\uFEFF${header}\r\n${first}\r\n${second}\r\n`);
  });

  it.each(['=1+1', '+46 8', '-/-', '@SUM(A1)', '\tx', '＝1'])(
    'does not let %j be a formula',
    async (text) => {
      const table = { ...SAMPLE, rows: [[text, '-1', undefined, undefined]] };
      const [, line] = (await writeCsv(table, 'sv-SE')).split('\r\n');
      expect(line?.replace(/^"|"(?=;)/gu, '')).toBe(`'${text};-1;;`);
    },
  );
});

describe('an Excel workbook', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = unzipped(await writeXlsx([SAMPLE, { ...SAMPLE, title: 'Två' }]));
  });

  it('has a sheet for each table, by a name that Excel takes', () => {
    expect(parts.get('xl/workbook.xml')).toMatch(/name="Prov {3}a b "[^>]*>.*name="Två"/u);
  });

  it('has true numbers and dates, with as many decimals as written', () => {
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>-8\.1<\/v>/u);
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>3<\/v>/u);
    // 31 August 2016 counted from 1900.
    expect(sheet).toMatch(/<c r="D2"[^>]*><v>42613<\/v>/u);
    expect(parts.get('xl/styles.xml')).toContain('0.00');
  });

  it('keeps its headings in sight', () => {
    expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(/<pane ySplit="1"[^>]*state="frozen"/u);
    expect(parts.get('xl/sharedStrings.xml')).toContain('värde');
  });

  it('is the same bytes for the same tables, whenever it is made', async () => {
    const made = await writeXlsx([SAMPLE]);
    expect(Buffer.from(await writeXlsx([SAMPLE])).equals(Buffer.from(made))).toBe(true);
    for (const { date } of zipEntries(made)) expect(date).toBe(0x0021_0000);
  });

  it('loses what XML cannot hold, and nothing else', async () => {
    const [first = []] = SAMPLE.rows;
    const odd = { ...SAMPLE, rows: [['a\u0001b\uD800c😀', ...first.slice(1)]] };
    expect(unzipped(await writeXlsx([odd])).get('xl/sharedStrings.xml')).toContain('abc😀');
  });
});

describe('datapackage.json', () => {
  it('describes each file by the rules of the standard', async () => {
    const folder = await numberRepository();
    await built(folder, '--format', 'csv');
    const out = join(folder, 'dist/delar-2016');
    const described = JSON.parse(await readFile(join(out, 'datapackage.json'), 'utf8'));
    expect(packageFaults(described)).toEqual([]);
    const files = [...(await contentsOf(out)).keys()].filter((name) => name.endsWith('.csv'));
    expect(described.resources.map(({ path }: DataResource) => path)).toEqual(files.sort());
    for (const resource of described.resources as DataResource[]) {
      const bytes = await readFile(join(out, resource.path));
      expect(resource).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      });
      const [header = ''] = bytes.toString('utf8').replace('\uFEFF', '').split('\r\n');
      expect(header.split(String(resource.dialect.delimiter))).toEqual(
        resource.schema.fields.map(({ name }) => name),
      );
    }
  });

  it('says how numbers are written', () => {
    const file = { name: 'x.sv.csv', bytes: 1, sha256: '0'.repeat(64) };
    const [, sv] = dataResource(SAMPLE, 'sv-FI', file).schema.fields;
    const [, en] = dataResource(SAMPLE, 'en', file).schema.fields;
    expect([sv?.decimalChar, en?.decimalChar]).toEqual([',', '.']);
  });
});

describe('build', () => {
  it('makes data files only when they are asked for', async () => {
    const folder = await numberRepository();
    await built(folder, '--format', 'json');
    const names = [...(await contentsOf(join(folder, 'dist/delar-2016'))).keys()];
    expect(names).toEqual(['manifest.json', 'report.json']);
  });

  it('lists them in the manifest, the same bytes each time', async () => {
    const folder = await numberRepository();
    await built(folder, '--format', 'csv,xlsx');
    const first = await contentsOf(join(folder, 'dist'));
    await built(folder, '--format', 'csv,xlsx');
    expect(await contentsOf(join(folder, 'dist'))).toEqual(first);
    const manifest = JSON.parse(await readFile(join(folder, 'dist/delar-2016/manifest.json'), 'utf8'));
    expect(manifest.outputs.map(({ file }: { file: string }) => file)).toEqual(
      [...first.keys()]
        .filter((path) => path.startsWith('delar-2016/') && !path.endsWith('manifest.json'))
        .map((path) => path.slice('delar-2016/'.length))
        .sort(),
    );
  });

  it('of one language carries the files of the others forward, in the package, too', async () => {
    const folder = await numberRepository();
    await built(folder, '--format', 'csv');
    const whole = await contentsOf(join(folder, 'dist'));
    await built(folder, '--format', 'csv', '--lang', 'fi');
    expect(await contentsOf(join(folder, 'dist'))).toEqual(whole);
  });
});

async function numberRepository(): Promise<string> {
  const folder = await temporaryFolder();
  for (const { path, text } of NUMBER_FILES) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

async function built(folder: string, ...flags: string[]): Promise<void> {
  const { exitCode, stderr } = await answer(['build', folder, ...flags]);
  if (exitCode !== 0) throw new Error(stderr);
}

/** Frictionless Data Package 1, Tabular Data Resource, Table Schema and CSV Dialect: what they call MUST. */
function packageFaults(described: Record<string, unknown>): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const isName = (name: unknown) => typeof name === 'string' && /^[a-z0-9._-]+$/u.test(name);
  check(isName(described.name), 'name');
  check(described.profile === 'tabular-data-package', 'profile');
  const resources = described.resources as DataResource[];
  check(Array.isArray(resources) && resources.length > 0, 'resources');
  check(new Set(resources.map(({ name }) => name)).size === resources.length, 'resource names');
  for (const {
    name,
    path,
    profile,
    schema,
    dialect,
    encoding,
    format,
    mediatype,
    bytes,
    hash,
  } of resources) {
    check(isName(name), `${name}: name`);
    check(/^(?!\/)(?!.*\.\.)[^\\:]+$/u.test(path), `${name}: path`);
    check(profile === 'tabular-data-resource', `${name}: profile`);
    check(encoding === 'utf-8' && format === 'csv' && mediatype === 'text/csv', `${name}: form`);
    check(Number.isInteger(bytes) && /^sha256:[0-9a-f]{64}$/u.test(hash), `${name}: bytes and hash`);
    check([';', ','].includes(String(dialect.delimiter)) && dialect.header === true, `${name}: dialect`);
    check(Array.isArray(schema.missingValues), `${name}: missingValues`);
    for (const field of schema.fields) {
      check(field.name.length > 0 && field.title.length > 0, `${name}: field without name`);
      check(['string', 'number', 'integer', 'date'].includes(field.type), `${name}: ${field.name}`);
      check(field.decimalChar === undefined || field.type === 'number', `${name}: ${field.name}`);
    }
  }
  return faults;
}
