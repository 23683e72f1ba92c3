// Writes a report repository of any size: the same rows every time, in Markdown tables as people write them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const THEMES = [
  'Smidig vardag',
  'Delaktighet',
  'God service',
  'Trygg stad',
  'Ekonomi i balans',
  'Bra arbetsplats',
];
const ROWS_PER_TABLE = 5;
const TABLES_PER_UNIT = 20;
const STATUSES = ['genomförd', 'pågår', 'uppskjuten', 'försenad', 'delvis genomförd', 'ej påbörjad'];
const FORECASTS = ['uppnås', 'uppnås delvis', 'uppnås inte', 'osäker'];
const WORDS =
  'verksamheten tjänsten mottagningen handledningen utbildningen kartläggningen samarbetet familjerna barnen de äldre ' +
  'klienterna personalen utvecklas stärks ordnas följs planeras erbjuds förnyas under våren hösten året tillsammans med ' +
  'skolan hemvården rådgivningen tredje sektorn nära tidigt smidigt regelbundet enligt planen i hela kommunen';
const COLUMNS = [
  'Id',
  'Nyckelmål',
  'Mätare',
  'Enhetens mål',
  'Åtgärdsplan',
  'Ansvarig',
  'Delårsrapport 1–6 2021',
  'Status 1–6 2021',
  'Prognos 2021',
  'Orsak',
  'Konsekvens',
  'Korrigerande åtgärd',
];

/**
 * Writes `rows` measures in units of a hundred; one language, so that a row is a row.
 * @param options.isOneFile - Whether all units stand in one document, as a report comes out of an office program.
 */
export async function generateRepository(folder, rows, { isOneFile = false } = {}) {
  await mkdir(join(folder, 'goals'), { recursive: true });
  const sentence = sentenceMaker(rows);
  const units = Math.ceil(rows / (ROWS_PER_TABLE * TABLES_PER_UNIT));
  await writeFile(join(folder, 'report.yaml'), configText(units));
  const texts = [];
  for (let unit = 1; unit <= units; unit += 1) {
    const first = (unit - 1) * ROWS_PER_TABLE * TABLES_PER_UNIT;
    const last = Math.min(rows, first + ROWS_PER_TABLE * TABLES_PER_UNIT);
    texts.push(unitText(unit, first, last, sentence));
  }
  if (isOneFile) return writeFile(join(folder, 'goals', 'alla.sv.md'), texts.join('\n'));
  for (const [index, text] of texts.entries())
    await writeFile(join(folder, 'goals', `enhet-${index + 1}.sv.md`), text);
}

function configText(units) {
  const unitLines = Array.from(
    { length: units },
    (_, index) => `      - { id: enhet-${index + 1}, name: Enhet ${index + 1} }`,
  );
  return [
    'version: 1',
    'organisation: { name: Exempelstaden, kind: municipality, country: FI }',
    'languages: [sv-FI]',
    'units:',
    '  - id: centralen',
    '    name: Centralen',
    '    units:',
    ...unitLines,
    'policy: strict',
    'reports:',
    '  - { id: delarsrapport, kind: interim, period: 2021-H1, template: interim, title: Delårsrapport 2021 }',
    '',
  ].join('\n');
}

/** One file: themes as headings, a table of five rows under each, the central goal named in its first row. */
function unitText(unit, first, last, sentence) {
  const lines = [`# Enhet ${unit} {#enhet-${unit}}`];
  for (let row = first; row < last; row += ROWS_PER_TABLE) {
    const table = Math.floor(row / ROWS_PER_TABLE);
    lines.push(
      '',
      `## ${THEMES[table % THEMES.length]}`,
      '',
      tableLine(COLUMNS),
      tableLine(COLUMNS.map(() => '---')),
    );
    const goal = `${sentence(8)} ${table + 1}`;
    for (let index = row; index < Math.min(last, row + ROWS_PER_TABLE); index += 1) {
      lines.push(tableLine(rowCells(index, index === row ? goal : '', sentence)));
    }
  }
  return `${lines.join('\n')}\n`;
}

function rowCells(index, goal, sentence) {
  const status = STATUSES[index % STATUSES.length];
  const forecast = status === 'genomförd' ? FORECASTS[0] : FORECASTS[index % FORECASTS.length];
  return [
    `m${index + 1}`,
    goal,
    `${sentence(6)} ${index + 1}`,
    `${sentence(9)} ${index + 1}`,
    sentence(12),
    'Servicechefen',
    index % 7 === 0 ? [sentence(15), sentence(15), sentence(15)].join('. ') : sentence(20),
    status,
    forecast,
    ...(forecast === FORECASTS[0] ? ['', '', ''] : [sentence(6), sentence(6), sentence(6)]),
  ];
}

function tableLine(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** Sentences from a seeded generator (mulberry32): the same seed gives the same words on every machine. */
function sentenceMaker(seed) {
  const words = WORDS.split(' ');
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (count) => {
    const chosen = [];
    while (chosen.length < count) {
      const word = words[Math.floor(random() * words.length)];
      // A word twice in a row would be a finding, and there would be hundreds.
      if (word !== chosen.at(-1)) chosen.push(word);
    }
    const text = chosen.join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
}

const GROUPS = ['Totalt (%)', 'Kvinnor', 'Män', 'Ungdomar'];
const YEARS = [2013, 2014, 2015, 2016];
const MEASURES_PER_FILE = 50;

/**
 * Writes measures with numbers that together have so many rows of values: a third in tables of groups and periods, a
 * third in wide tables, a third as series in YAML; and an economy of a tenth as many lines.
 */
export async function generateNumberRepository(folder, rows) {
  for (const name of ['measures', 'goals', 'economy']) await mkdir(join(folder, name), { recursive: true });
  const sentence = sentenceMaker(rows);
  const third = Math.ceil(rows / 3);
  const tables = Math.ceil(third / GROUPS.length);
  const files = Math.ceil(tables / MEASURES_PER_FILE);
  await writeFile(join(folder, 'report.yaml'), configText(files).replace('2021-H1', '2016-T2'));
  const write = (path, text) => writeFile(join(folder, path), text);
  for (let file = 0; file < files; file += 1) {
    const own = Array.from(
      { length: Math.min(MEASURES_PER_FILE, tables - file * MEASURES_PER_FILE) },
      (_, index) => file * MEASURES_PER_FILE + index,
    );
    await write(`measures/enhet-${file + 1}.sv.md`, measureTablesText(file + 1, own, sentence));
  }
  await inFiles(third, 'measures/breda', '.sv.md', write, (file, indexes) =>
    wideTableText(file, indexes, sentence),
  );
  await inFiles(third, 'goals/serier', '.yaml', write, (file, indexes) =>
    seriesText(file, indexes, sentence),
  );
  await inFiles(Math.ceil(rows / 10), 'economy/drift', '.sv.md', write, economyText);
}

async function inFiles(count, name, ending, write, textOf) {
  for (let file = 0; file * MEASURES_PER_FILE < count; file += 1) {
    const first = file * MEASURES_PER_FILE;
    const indexes = Array.from(
      { length: Math.min(MEASURES_PER_FILE, count - first) },
      (_, index) => first + index,
    );
    await write(`${name}-${file + 1}${ending}`, textOf(file, indexes));
  }
}

function value(index, year, group = 0) {
  return String(20 + ((index * 7 + year * 3 + group * 5) % 60));
}

function measureTablesText(unit, indexes, sentence) {
  const lines = [`# Enhet ${unit} {#enhet-${unit}}`, '', `## ${THEMES[unit % THEMES.length]}`];
  for (const index of indexes) {
    if (index % 5 === 0) lines.push('', `### ${sentence(6)} ${index} {#mal-${index}}`);
    lines.push(
      '',
      `#### ${sentence(5)} ${index} {#t${index} unit=% direction=higher source="Statistiken"}`,
      '',
    );
    lines.push(
      tableLine(['', ...YEARS.map((year) => `Aug ${year}`), 'Mål 2016']),
      '|---|---:|---:|---:|---:|---:|',
    );
    GROUPS.forEach((group, row) => {
      lines.push(
        tableLine([group, ...YEARS.map((year) => value(index, year, row)), row === 0 ? '≥ 50' : '-']),
      );
    });
    lines.push('', '##### Delårsrapport per 31 augusti 2016', '');
    lines.push(
      `${sentence(12)}. Andelen är ${value(index, 2016)} procent.`,
      '',
      `**Orsak:** ${sentence(8)}.`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function wideTableText(file, indexes, sentence) {
  const head = [
    'Id',
    'Mål',
    'Mått',
    'Enhet',
    ...YEARS.map((year) => `Utfall aug ${year}`),
    'Mål 2016',
    'Status',
  ];
  const lines = ['# Enhet 1 {#enhet-1}', '', `## ${THEMES[file % THEMES.length]}`, ''];
  lines.push(tableLine(head), tableLine(head.map(() => '---')));
  indexes.forEach((index, row) => {
    const goal = row % 5 === 0 ? `${sentence(6)} ${index}` : '';
    const values = YEARS.map((year) => value(index, year));
    lines.push(tableLine([`w${index}`, goal, `${sentence(5)} ${index}`, '%', ...values, '≥ 50', '']));
  });
  return `${lines.join('\n')}\n`;
}

function seriesText(file, indexes, sentence) {
  const lines = ['version: 1', 'goals:'];
  indexes.forEach((index, row) => {
    if (row % 5 === 0)
      lines.push(
        `  - id: serier-${index}`,
        `    theme: ${THEMES[file % THEMES.length].toLowerCase().replaceAll(' ', '-')}`,
        '    unit: enhet-1',
        `    text: ${sentence(6)} ${index}`,
        '    measures:',
      );
    const series = YEARS.map((year) => `"${year}-T2": "${value(index, year)}"`).join(', ');
    lines.push(
      `      - id: y${index}`,
      '        kind: numeric',
      `        text: ${sentence(5)} ${index}`,
      '        unit: "%"',
      '        direction: higher',
      '        target: { "2016": "≥ 50" }',
      `        series: { total: { ${series} } }`,
    );
  });
  return `${lines.join('\n')}\n`;
}

function economyText(file, indexes) {
  const lines = ['# Enhet 1 {#enhet-1}', '', `## Drift ${file + 1} {#drift-${file + 1} unit=mnkr}`, ''];
  lines.push('| Id | Verksamhet | Budget 2016-T2 | Utfall 2016-T2 | Avvikelse |', '|---|---|---:|---:|---:|');
  for (const index of indexes) lines.push(`| l${index} | Rad ${index} | 10,0 | 10,1 | -0,1 |`);
  const [budget, outcome, deviation] = [
    10 * indexes.length,
    10.1 * indexes.length,
    -0.1 * indexes.length,
  ].map((sum) => sum.toFixed(1).replace('.', ','));
  lines.push(`| summa | **Summa** | ${budget} | ${outcome} | ${deviation} |`);
  return `${lines.join('\n')}\n`;
}
