// Every number in the HTML, the PDF, the CSV files and the workbook of a build is the number of its report.json.
// Each comparison is tried against a changed number, too: one that says nothing then would prove nothing.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { formatsFor, labelsFor } from '../src/i18n/index.js';
import { parsePeriod } from '../src/model/index.js';
import { findBrowser } from '../src/output/index.js';
import type { ReportDocument } from '../src/render/index.js';
import { csvRows, type DataRow, xlsxRows } from './support/data-rows.js';
import {
  type PageCell,
  type PageContents,
  type PageTable,
  type PrintedReport,
  pageContents,
  printedReport,
} from './support/page-tables.js';
import { report as run } from './support/run-cli.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const REPORTS = ['delarsrapport', 'verksamhetsberattelse'];
const EDITIONS = REPORTS.flatMap((name) => [`${name} sv-SE`, `${name} en`]);
const MEASURE_DATA = 'observations';

type Quantity = ReportDocument['measures'][number]['observations'][number]['quantity'];

/** One value of report.json, with all that tells it from the others. */
interface Fact {
  /** Id of the measure, or of the table and the line of the economy. */
  of: string;
  kind: string;
  period: string;
  group: string;
  madeIn: string;
  quantity: Quantity;
  /** Null for an amount that was computed. */
  text: string | null;
}

interface Edition {
  document: ReportDocument;
  language: string;
  facts: Fact[];
  economy: Fact[];
  /** Rows of the CSV files by table, as their language writes numbers. */
  csv: Map<string, DataRow[]>;
  xlsx: Map<string, DataRow[]>;
  page: PageContents;
  print: PrintedReport;
}

let folder: string;
let browser: Browser;
const editions = new Map<string, Edition>();
const edition = (name: string) => editions.get(name) as Edition;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltal-same-'));
  const args = ['build', 'examples/huddinge', '--format', 'html,pdf,json,csv,xlsx', '--out', folder];
  const { exitCode, stderr } = await run(args);
  if (exitCode !== 0) throw new Error(stderr);
  const { env, platform, arch } = process;
  const { executablePath, args: flags, env: extra } = await findBrowser({ env, platform, arch });
  browser = await puppeteer.launch({
    executablePath,
    headless: 'shell',
    env: { ...env, ...extra },
    args: flags,
  });
  for (const name of EDITIONS) editions.set(name, await readEdition(name));
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function readEdition(name: string): Promise<Edition> {
  const [report = '', language = ''] = name.split(' ');
  const file = (ending: string) => join(folder, report, `${report}.${language.slice(0, 2)}.${ending}`);
  const text = (path: string) => readFileSync(path, 'utf8');
  const document = JSON.parse(text(join(folder, report, 'report.json'))) as ReportDocument;
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file('html')).href);
  const contents = await pageContents(page);
  await page.close();
  const endings = { observations: 'csv', assessments: 'assessments.csv', figures: 'figures.csv' };
  const more = { economy: 'economy.csv', commitments: 'commitments.csv' };
  const files = Object.entries({ ...endings, ...more }).map(([table, ending]) => {
    return { table, text: text(file(ending)) };
  });
  const delimiter = language === 'en' ? ',' : ';';
  const headers = files.map((each) =>
    (each.text.replace('\uFEFF', '').split('\r\n')[0] ?? '').split(delimiter),
  );
  const sheets = xlsxRows(readFileSync(file('xlsx')), headers);
  return {
    document,
    language,
    facts: factsOf(document),
    economy: economyFactsOf(document),
    csv: new Map(files.map((each) => [each.table, csvRows(each.text, delimiter)])),
    xlsx: new Map(files.map(({ table }, index) => [table, sheets[index] ?? []])),
    page: contents,
    print: await printedReport(readFileSync(file('pdf'))),
  };
}

/** What the report tells of: no value that lies behind its end, no forecast made after it. */
function factsOf({ measures, publications }: ReportDocument): Fact[] {
  const end = publications[0]?.period.to ?? '';
  const isDue = (id: string) => (parsePeriod(id)?.to ?? '') <= end;
  return measures.flatMap((measure): Fact[] => {
    const fact = (
      kind: string,
      value: { quantity: Quantity; text: string },
      period: string | null,
      rest: Partial<Fact> = {},
    ): Fact => {
      const { quantity, text } = value;
      return {
        of: measure.id,
        kind,
        quantity,
        text,
        period: period ?? '',
        group: 'total',
        madeIn: '',
        ...rest,
      };
    };
    const { baseline, targets, observations, forecastValues } = measure;
    return [
      ...(baseline ? [fact('baseline', baseline, baseline.period)] : []),
      ...targets.map((each) => fact('target', each, each.period, { group: each.group })),
      ...observations
        .filter(({ period }) => isDue(period))
        .map((each) => fact('outcome', each, each.period, { group: each.group })),
      ...forecastValues
        .filter(({ madeIn }) => isDue(madeIn))
        .map((each) => fact('forecast', each, each.period, { group: each.group, madeIn: each.madeIn })),
    ];
  });
}

const AMOUNTS = ['budget', 'outcome', 'deviation', 'forecast', 'forecastDeviation'] as const;

function economyFactsOf({ economy, scores, publications }: ReportDocument): Fact[] {
  const end = publications[0]?.period.to ?? '';
  const own = publications[0]?.period.id ?? '';
  const scored = new Map(scores[0]?.economy.map((score) => [`${score.table} ${score.line}`, score]));
  return economy.flatMap(({ id, lines }) =>
    lines.flatMap((line) => {
      const score = scored.get(`${id} ${line.id}`);
      return line.amounts.flatMap((amounts) =>
        AMOUNTS.flatMap((kind): Fact[] => {
          const isLater = (parsePeriod(amounts.period)?.to ?? '') > end;
          if (isLater && (kind === 'outcome' || kind === 'deviation')) return [];
          const isScored = kind === 'deviation' ? amounts.period === own : amounts.period === own.slice(0, 4);
          const computed = kind === 'deviation' || kind === 'forecastDeviation' ? score?.[kind] : undefined;
          const stated = amounts[kind];
          const value = isScored ? computed?.value : undefined;
          if (stated === null && value === undefined) return [];
          const sibling = (amounts.budget ?? amounts.outcome ?? amounts.forecast)?.quantity as Quantity;
          const quantity = stated?.quantity ?? ({ ...sibling, value } as Quantity);
          const of = `${id} ${line.id}`;
          return [
            { of, kind, period: amounts.period, group: '', madeIn: '', quantity, text: stated?.text ?? null },
          ];
        }),
      );
    }),
  );
}

/** The same fact with another number, or with one where there is none. */
function changed({ quantity, ...fact }: Fact): Fact {
  const more = (value: string) => String(Number(value) + 1);
  switch (quantity.kind) {
    case 'number':
    case 'bound':
      return { ...fact, quantity: { ...quantity, value: more(quantity.value) } };
    case 'range':
      return { ...fact, quantity: { ...quantity, high: more(quantity.high) } };
    case 'rank':
      return { ...fact, quantity: { ...quantity, place: quantity.place + 1 } };
    case 'fraction':
      return { ...fact, quantity: { ...quantity, numerator: more(quantity.numerator) } };
    default:
      return { ...fact, quantity: { kind: 'number', value: '0', scale: 1 } };
  }
}

/** `-0.50` and `-0.5` are one number; nothing is rounded. */
function canonical(number: string): string {
  const [whole = '', part = ''] = number.split('.');
  const rest = part.replace(/0+$/u, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

function numbersOf(quantity: Quantity): string[] {
  switch (quantity.kind) {
    case 'number':
    case 'bound':
      return [canonical(quantity.value)];
    case 'range':
      return [quantity.low, quantity.high].map(canonical);
    case 'rank':
      return [String(quantity.place), ...(quantity.of === undefined ? [] : [String(quantity.of)])];
    case 'fraction':
      return [quantity.numerator, quantity.denominator].map(canonical);
    default:
      return [];
  }
}

/** On a page, the year too in which there will be a number. */
function numbersShown(quantity: Quantity): string[] {
  const isLater = quantity.kind === 'missing' && quantity.firstYear !== undefined;
  return isLater ? [String(quantity.firstYear)] : numbersOf(quantity);
}

const NUMBERS: Record<string, RegExp> = {
  sv: /(?<![\d,.])[−-]?(?:\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d+)(?:,\d+)?(?![\d.,]*\d)/gu,
  en: /(?<![\d,.])[−-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]*\d)/gu,
};

/** The numbers of a text, by the signs of its language. */
function numbersIn(text: string, language: string): string[] {
  const primary = language.slice(0, 2);
  return (text.match(NUMBERS[primary] ?? /x/u) ?? []).map((written) => {
    const plain = written.replace('−', '-').replace(/[\u00a0\u202f ]/gu, '');
    return canonical(primary === 'sv' ? plain.replace(',', '.') : plain.replaceAll(',', ''));
  });
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}

const keyOf = ({ of, kind, madeIn, period, group }: Omit<Fact, 'quantity' | 'text'>) =>
  [of, kind, madeIn, period, group].join(' | ');

function rowKey(row: DataRow, table: string): string {
  const { kind = '', made_in: madeIn = '', period = '' } = row;
  return table === MEASURE_DATA
    ? keyOf({ of: row.measure_id ?? '', kind, madeIn, period, group: row.group_id ?? '' })
    : keyOf({ of: `${row.table_id} ${row.line_id}`, kind, madeIn, period, group: '' });
}

/** What a row of data should hold of a fact, and does not. */
function rowFaults(fact: Fact, row: DataRow | undefined, decimalSign: string): string[] {
  if (!row) return [`${keyOf(fact)}: no row`];
  const { quantity } = fact;
  const [value, second] = numbersOf(quantity);
  const isRange = quantity.kind === 'range';
  const number = (cell: string | undefined) => {
    if (cell === undefined) return undefined;
    const isWritten = new RegExp(`^-?\\d+(?:[${decimalSign}]\\d+)?$`, 'u').test(cell);
    return isWritten ? canonical(cell.replace(decimalSign, '.')) : `not a number: ${cell}`;
  };
  const expected: Record<string, [string | undefined, string | undefined]> = {
    value: [value, number(row.value)],
    value_upper: [isRange ? second : undefined, number(row.value_upper)],
    out_of: [isRange ? undefined : second, number(row.out_of)],
    operator: ['op' in quantity ? quantity.op : undefined, row.operator],
    value_unit: ['unit' in quantity ? quantity.unit : undefined, row.value_unit],
    scale: ['scale' in quantity ? String(quantity.scale) : undefined, row.scale],
    missing_reason: [quantity.kind === 'missing' ? quantity.reason : undefined, row.missing_reason],
    as_written: [fact.text ?? undefined, row.as_written?.replace(/^'(?=[=+@-])/u, '')],
  };
  return Object.entries(expected).flatMap(([column, [wanted, found]]) =>
    wanted === found || (column === 'as_written' && wanted?.trim() === '' && found === undefined)
      ? []
      : [`${keyOf(fact)}: ${column} is ${found}, not ${wanted}`],
  );
}

describe.each(EDITIONS)('%s: the data files', (name) => {
  test.each(['csv', 'xlsx'] as const)('%s have each value once, and no other', (format) => {
    const { facts, economy, language, [format]: tables } = edition(name);
    const sign = format === 'csv' && language !== 'en' ? ',' : '.';
    for (const [table, all] of [
      [MEASURE_DATA, facts],
      ['economy', economy],
    ] as const) {
      const rows = tables.get(table) ?? [];
      const byKey = new Map(rows.map((row) => [rowKey(row, table), row]));
      expect(all.length).toBeGreaterThan(20);
      expect(rows).toHaveLength(all.length);
      expect(byKey.size).toBe(rows.length);
      expect(all.flatMap((fact) => rowFaults(fact, byKey.get(keyOf(fact)), sign))).toEqual([]);
      const unseen = all.filter(
        (fact) => rowFaults(changed(fact), byKey.get(keyOf(fact)), sign).length === 0,
      );
      expect(unseen.map(keyOf)).toEqual([]);
    }
  });

  test.each(['csv', 'xlsx'] as const)('%s have the shares', (format) => {
    const { document, [format]: tables } = edition(name);
    const isAnnual = document.publications[0]?.kind === 'annual';
    const rows = (tables.get('figures') ?? []).map(({ figure, numerator, denominator, percent }) =>
      [figure, numerator, denominator, percent].join(' '),
    );
    const shown = document.figures.filter(({ id }) => !isAnnual || !/(?:^|\.)forecast\./u.test(id));
    const expected = [...shown, ...document.commitmentFigures].map(
      ({ id, numerator, denominator, percent }) =>
        [id, numerator, denominator, percent ?? undefined].join(' '),
    );
    expect(rows).toEqual(expected);
  });

  test('the workbook is the CSV files, cell by cell', () => {
    const { csv, xlsx, language } = edition(name);
    const day = (text: string) => String((Date.parse(text) - Date.UTC(1899, 11, 30)) / 86_400_000);
    for (const [table, rows] of csv) {
      const asNumbers = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => {
            if (/^period_(?:from|to)$/u.test(column)) return [column, day(cell)];
            const plain = language === 'en' ? cell : cell.replace(',', '.');
            const isNumber = /^-?\d+(?:\.\d+)?$/u.test(plain) && !/as_written|period|made_in/u.test(column);
            return [column, isNumber ? canonical(plain) : cell.replace(/^'(?=[=+@-])/u, '')];
          }),
        ),
      );
      expect(xlsx.get(table)).toEqual(asNumbers);
    }
  });
});

/** Where a fact stands in a table of the page: the words above and beside it. */
function labelsOf(fact: Fact, { language, document, csv }: Edition, table: PageTable): [string, string] {
  const labels = labelsFor(language);
  const formats = formatsFor(language);
  const period = parsePeriod(fact.period);
  const short = period === undefined ? '' : formats.shortPeriod(period);
  if (table.kind === 'economy-table') {
    const isYear = document.publications[0]?.period.id === '2016';
    const words = {
      budget: labels['economy.budget'],
      outcome: labels[isYear ? 'economy.outcomeOfYear' : 'economy.outcome'],
      deviation: labels['economy.deviation'],
      forecast: labels[isYear ? 'economy.forecastThen' : 'economy.forecast'],
      forecastDeviation: labels['economy.deviation'],
    };
    const lines = document.economy.flatMap(({ id, lines }) => lines.map((line) => ({ table: id, ...line })));
    const line = lines.find((each) => `${each.table} ${each.id}` === fact.of);
    const text: Record<string, string> = line?.text ?? {};
    return [`${words[fact.kind as keyof typeof words]} ${short}`, text[language] ?? ''];
  }
  const row = csv.get(MEASURE_DATA)?.find((each) => rowKey(each, MEASURE_DATA) === keyOf(fact));
  const group = row?.group ?? '';
  if (table.kind === 'data-table') return [period === undefined ? '' : formats.period(period), group];
  const words: Record<string, string> = {
    outcome: short,
    baseline: labels['measure.baseline']({ period: short }),
    forecast: labels['measure.forecast']({ period: short }),
    target: labels['measure.target']({ period: short }),
  };
  return [words[fact.kind] ?? '', group];
}

interface ShownFact {
  fact: Fact;
  cell: PageCell;
  table: PageTable;
}

/** The facts that a table shows, each with its cell; and cells that show a number of no fact. */
function factsIn(table: PageTable, own: Edition): { shown: ShownFact[]; strangers: string[] } {
  const isEconomy = table.kind === 'economy-table';
  const prefix = isEconomy ? 'economy-' : 'measure-';
  const id = table.anchor.slice(prefix.length);
  const facts = isEconomy
    ? own.economy.filter(({ of }) => of.startsWith(`${id} `))
    : own.facts.filter(({ of }) => of === id);
  const labels = labelsFor(own.language);
  const isAnnual = own.document.publications[0]?.kind === 'annual';
  // Where there are many periods, or more groups than periods, the periods stand to the left.
  const isTurned = table.corner === labels['period.label'] || table.corner === labels['data.period'];
  const byLabels = new Map<string, Fact>();
  for (const fact of facts) {
    if (table.kind === 'data-table' && fact.kind !== 'outcome') continue;
    // What the year was expected to deviate by is no news when it is over.
    if (isAnnual && fact.kind === 'forecastDeviation') continue;
    const [column, row] = labelsOf(fact, own, table);
    byLabels.set(isTurned && !isEconomy ? `${row} | ${column}` : `${column} | ${row}`, fact);
  }
  const shown: ShownFact[] = [];
  const strangers: string[] = [];
  // The appendix says it in the words of the period; other tables below them.
  const bare = (head: string) => head.replace(` (${labels['measure.newMethod']})`, '');
  for (const { head, cells } of table.rows) {
    table.columns.forEach((column, index) => {
      const cell = cells[index] as PageCell;
      const fact = byLabels.get(`${bare(column)} | ${bare(head)}`);
      if (fact) shown.push({ fact, cell, table });
      else if (/\d/u.test(cell.text)) strangers.push(`${table.anchor}: ${column}, ${head}: ${cell.text}`);
    });
  }
  return { shown, strangers };
}

/** What a cell should show of a fact, and does not. */
function cellFaults({ fact, cell, table }: ShownFact, own: Edition): string[] {
  const { quantity } = fact;
  const name = table.kind === 'economy-table' ? 'economy' : MEASURE_DATA;
  const row = own.csv.get(name)?.find((each) => rowKey(each, name) === keyOf(fact));
  const around = `${cell.text} ${table.caption} ${table.notes} ${table.rows.map(({ head }) => head).join(' ')}`;
  const spaced = around.replace(/[\u00a0\u202f]/gu, ' ');
  const numbers = numbersIn(cell.text, own.language);
  const faults = same(numbers, numbersShown(quantity))
    ? []
    : [`${keyOf(fact)}: ${cell.text}, not ${numbersShown(quantity).join(' of ')}`];
  const isReasoned =
    quantity.kind === 'missing' && quantity.reason !== 'unspecified' && fact.kind === 'outcome';
  if (isReasoned && !spaced.includes(row?.missing_text ?? '?'))
    faults.push(`${keyOf(fact)}: ${cell.text} does not say ${row?.missing_text}`);
  const unit = quantity.kind === 'number' ? (row?.value_unit_text ?? '') : '';
  if (!spaced.includes(unit.replace(/[\u00a0\u202f]/gu, ' ')))
    faults.push(`${keyOf(fact)}: ${cell.text} is not in ${unit}`);
  return faults;
}

describe.each(EDITIONS)('%s: the page', (name) => {
  test('shows in its tables the values of the document, and no other', () => {
    const own = edition(name);
    const shown: ShownFact[] = [];
    for (const table of own.page.tables) {
      const found = factsIn(table, own);
      expect(found.strangers).toEqual([]);
      shown.push(...found.shown);
    }
    expect(shown.length).toBeGreaterThan(200);
    expect(shown.flatMap((each) => cellFaults(each, own))).toEqual([]);
    const unseen = shown.filter(
      (each) => cellFaults({ ...each, fact: changed(each.fact) }, own).length === 0,
    );
    expect(unseen.map(({ fact }) => keyOf(fact))).toEqual([]);
  });

  test('leaves out nothing that was judged', () => {
    const own = edition(name);
    const shown = own.page.tables.flatMap((table) =>
      table.kind === 'measure-table' ? factsIn(table, own).shown.map(({ fact }) => fact) : [],
    );
    const isShown = (measure: string, text: string, quantity: Quantity) => {
      const head = own.page.heads.find(({ anchor }) => anchor === `measure-${measure}`);
      const above = head?.numbers.flatMap((each) => numbersIn(each, own.language)) ?? [];
      return (
        shown.some(
          (fact) =>
            fact.of === measure && fact.text === text && same(numbersOf(fact.quantity), numbersOf(quantity)),
        ) || numbersOf(quantity).every((number) => above.includes(number))
      );
    };
    const judged = (own.document.scores[0]?.numbers ?? []).flatMap(({ measure, groups }) =>
      groups.flatMap(({ state: { outcome, target } }) =>
        [outcome, target].flatMap((value) =>
          !value || value.quantity.kind === 'missing' ? [] : [{ measure, ...value }],
        ),
      ),
    );
    expect(judged.length).toBeGreaterThan(20);
    const lacking = judged.filter(({ measure, text, quantity }) => !isShown(measure, text, quantity));
    expect(lacking.map(({ measure, text }) => `${measure}: ${text}`)).toEqual([]);
  });

  test('has each outcome in the appendix of data, in an annual report', () => {
    const own = edition(name);
    const tables = own.page.tables.filter(({ kind }) => kind === 'data-table');
    const isAnnual = own.document.publications[0]?.kind === 'annual';
    const shown = new Set(
      tables.flatMap((table) => factsIn(table, own).shown.map(({ fact }) => keyOf(fact))),
    );
    const valued = own.facts.filter(
      ({ kind, quantity }) => kind === 'outcome' && quantity.kind !== 'missing',
    );
    expect(valued.length).toBeGreaterThan(100);
    expect(valued.map(keyOf).filter((key) => !shown.has(key))).toEqual(isAnnual ? [] : valued.map(keyOf));
  });

  test('has the economy of its period', () => {
    const own = edition(name);
    const tables = own.page.tables.filter(({ kind }) => kind === 'economy-table');
    const shown = new Set(
      tables.flatMap((table) => factsIn(table, own).shown.map(({ fact }) => keyOf(fact))),
    );
    const [publication] = own.document.publications;
    const {
      kind,
      period: { id: period },
    } = publication as NonNullable<typeof publication>;
    const due = own.economy.filter(
      (fact) => fact.period === period && (kind !== 'annual' || fact.kind !== 'forecastDeviation'),
    );
    expect(due.length).toBeGreaterThan(5);
    expect(due.map(keyOf).filter((key) => !shown.has(key))).toEqual([]);
  });

  test('says above each table only numbers of that measure', () => {
    const own = edition(name);
    const heads = own.page.heads.filter(({ numbers }) => numbers.some((text) => /\d/u.test(text)));
    expect(heads.length).toBeGreaterThan(15);
    const strangers = (known: (measure: string) => ReadonlySet<string>) =>
      heads.flatMap(({ anchor, numbers }) => {
        const measure = anchor.slice('measure-'.length);
        const found = numbers.flatMap((text) => numbersIn(text, own.language));
        return found.filter((number) => !known(measure).has(number)).map((number) => `${measure}: ${number}`);
      });
    expect(strangers((measure) => knownNumbers(measure, own, own.facts))).toEqual([]);
    const others = own.facts.map(changed);
    const measures = new Set(
      strangers((measure) => knownNumbers(measure, own, others)).map((each) => each.split(':')[0]),
    );
    expect(measures.size).toBeGreaterThan(heads.length / 2);
  });

  test('has the shares of the document', () => {
    const own = edition(name);
    const { page, language, document } = own;
    expect(page.shares.length).toBeGreaterThan(1);
    const faults = (figures: ReportDocument['figures']) =>
      page.shares.flatMap(({ share, count, percent, parts }) => {
        const of = (assessment: string) =>
          figures.find(
            (each) =>
              `bar-summary-${each.share.replace(/[^\w-]/gu, anchorSign)}` === share &&
              each.assessment === assessment,
          );
        const met = of('met');
        const wrong = same(
          numbersIn(`${count} ${percent}`, language),
          [met?.numerator, met?.denominator, met?.percent].map(String),
        )
          ? []
          : [share];
        for (const [assessment, text] of Object.entries(parts)) {
          const figure = of(assessment);
          if (!same(numbersIn(text, language), [figure?.numerator, figure?.percent].map(String)))
            wrong.push(`${share} ${assessment}: ${text}`);
        }
        return wrong;
      });
    expect(faults(document.figures)).toEqual([]);
    expect(
      faults(document.figures.map((figure) => ({ ...figure, numerator: figure.numerator + 1 }))),
    ).not.toEqual([]);
  });

  test('has the figures in its chapters, on paper, too', () => {
    const { page, print, language, document } = edition(name);
    const figures = [...document.figures, ...document.commitmentFigures];
    expect(page.figures.length).toBeGreaterThan(3);
    for (const { name: id, text, around } of page.figures) {
      const figure = figures.find((each) => each.id === id);
      expect(numbersIn(text, language)).toEqual(
        [figure?.numerator, figure?.denominator, figure?.percent].map(String),
      );
      expect(print.text.replaceAll('-', '')).toContain(around.replace(/[\s-]/gu, ''));
    }
  });
});

function anchorSign(sign: string): string {
  return `_${(sign.codePointAt(0) ?? 0).toString(16)}`;
}

/** The values of a measure, how far its target is reached, how its groups differ, and the years of its periods. */
function knownNumbers(measure: string, { document }: Edition, facts: readonly Fact[]): ReadonlySet<string> {
  const own = facts.filter(({ of }) => of === measure);
  const periods = own.flatMap(({ period, madeIn }) => [period, madeIn].map((id) => id.slice(0, 4)));
  const scored = (document.scores[0]?.numbers ?? []).filter((each) => each.measure === measure);
  const ratios = scored.flatMap(({ groups }) => groups.flatMap(({ state }) => state.ratio?.percent ?? []));
  const gaps = scored.flatMap(({ gap }) => (gap ? [gap.difference] : []));
  return new Set([
    ...own.flatMap(({ quantity }) => numbersOf(quantity)),
    ...periods,
    ...ratios.map(String),
    ...gaps.map((gap) => canonical(gap)),
  ]);
}

/**
 * A row as its letters and the numbers of each cell, a dash where there are none: words may be divided on paper,
 * numbers are not, and a value stays below its own heading.
 */
function signature(head: string, cells: readonly (readonly string[])[]): string {
  const told = cells.map((numbers) => (numbers.length === 0 ? '–' : numbers.join(' ')));
  return `${head.replace(/[^\p{L}\d]/gu, '')} | ${told.join(' | ')}`;
}

/** A row of a table on the page, with the fact behind each of its cells that has one. */
interface FactRow {
  anchor: string;
  head: string;
  cells: { cell: PageCell; fact: Fact | undefined }[];
}

function rowsOf(own: Edition): FactRow[] {
  return own.page.tables.flatMap((table) => {
    const facts = new Map(factsIn(table, own).shown.map(({ fact, cell }) => [cell, fact]));
    const rows = table.rows.map(({ head, cells }) => ({
      anchor: table.anchor,
      head,
      cells: cells.map((cell) => ({ cell, fact: facts.get(cell) })),
    }));
    return rows.filter(({ cells }) => cells.some(({ fact }) => fact !== undefined));
  });
}

/** Rows of the page's tables, with the numbers of the document, that the PDF does not have in that order. */
function rowsNotPrinted(own: Edition, rows: readonly FactRow[], replaced?: Fact, by?: Fact): string[] {
  const printed = printedSignatures(own);
  let at = 0;
  return rows.flatMap(({ anchor, head, cells }) => {
    const numbers = cells.map(({ fact, cell }) => {
      const said = fact !== undefined && fact === replaced ? by : fact;
      return [...(said ? numbersShown(said.quantity) : []), ...numbersIn(cell.marks, own.language)];
    });
    const found = printed.indexOf(signature(head, numbers), at);
    if (found < 0) return [`${anchor}: ${signature(head, numbers)}`];
    at = found + 1;
    return [];
  });
}

const signatures = new WeakMap<Edition, string[]>();

function printedSignatures(own: Edition): string[] {
  const known = signatures.get(own);
  if (known) return known;
  const made = own.print.rows.map(([head = '', ...cells]) =>
    signature(
      head,
      cells.map((cell) => numbersIn(cell, own.language)),
    ),
  );
  signatures.set(own, made);
  return made;
}

describe.each(EDITIONS)('%s: the PDF', (name) => {
  test('has as many cells in each row as its table has columns', () => {
    expect(edition(name).print.uneven).toEqual([]);
  });

  test('has the same tables with the same numbers', () => {
    const own = edition(name);
    const rows = rowsOf(own);
    expect(rowsNotPrinted(own, rows)).toEqual([]);
    const facts = rows.flatMap(({ cells }) => cells.flatMap(({ fact }) => fact ?? []));
    const valued = facts.filter(({ quantity }) => quantity.kind !== 'missing');
    expect(valued.length).toBeGreaterThan(150);
    const unseen = valued.filter((fact) => rowsNotPrinted(own, rows, fact, changed(fact)).length === 0);
    expect(unseen.map(keyOf)).toEqual([]);
  });
});
