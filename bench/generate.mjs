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

/** Writes `rows` measures in units of a hundred; one language, so that a row is a row. */
export async function generateRepository(folder, rows) {
  await mkdir(join(folder, 'goals'), { recursive: true });
  const sentence = sentenceMaker(rows);
  const units = Math.ceil(rows / (ROWS_PER_TABLE * TABLES_PER_UNIT));
  await writeFile(join(folder, 'report.yaml'), configText(units));
  for (let unit = 1; unit <= units; unit += 1) {
    const first = (unit - 1) * ROWS_PER_TABLE * TABLES_PER_UNIT;
    const last = Math.min(rows, first + ROWS_PER_TABLE * TABLES_PER_UNIT);
    await writeFile(join(folder, 'goals', `enhet-${unit}.sv.md`), unitText(unit, first, last, sentence));
  }
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
    sentence(index % 7 === 0 ? 45 : 20),
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
    const text = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]).join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
}
