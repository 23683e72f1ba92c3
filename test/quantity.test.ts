// The quantity reader: the reference strings, each kind of form, what is ambiguous, and hostile text.
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnit, type QuantityContext, readCells, readQuantity, readUnit } from '../src/quantity/index.js';

/** Short for a number, as most rows need it. */
function number(value: string, unit?: string, scale = 1) {
  return { kind: 'number', value, ...(unit ? { unit } : {}), scale };
}
function range(low: string, high: string, unit?: string) {
  return { kind: 'range', low, high, ...(unit ? { unit } : {}), scale: 1 };
}
function bound(op: string, value: string, unit?: string) {
  return { kind: 'bound', op, value, ...(unit ? { unit } : {}), scale: 1 };
}
const missing = (reason = 'unspecified') => ({ kind: 'missing', reason });
const text = (words: string) => ({ kind: 'text', text: words });
const several = (...cells: string[]) => ({ kind: 'several', cells });
const MILLION = 1_000_000;
const RANKING: QuantityContext = { rowLabel: 'Ranking i länet' };
const FIRST_HALF = { kind: 'period', from: '2021-01-01', to: '2021-06-30' };

/** The 56 strings of the reference collection by their id, with the place that they stand in where that decides. */
const REFERENCE: [id: number, string, unknown, QuantityContext?][] = [
  [1, '-29,7 miljoner kronor', number('-29.7', 'SEK', MILLION)],
  [2, '-54 miljoner kronor', number('-54', 'SEK', MILLION)],
  [3, '12,2 miljoner kronor', number('12.2', 'SEK', MILLION)],
  [4, '4,2 miljoner kronor', number('4.2', 'SEK', MILLION)],
  [5, '-37,6 miljoner kronor', number('-37.6', 'SEK', MILLION)],
  [23, '5,7', number('5.7', 'betyg'), { unit: 'betyg' }],
  [24, '3,5 årsverken', number('3.5', 'personYear')],
  [41, '321 personer', number('321', 'person')],
  [43, '148 barnfamiljer', number('148', 'barnfamiljer')],
  [44, '42 procent', number('42', '%')],
  [45, '58 procent', number('58', '%')],
  [47, '34,1 %', number('34.1', '%')],
  [48, 'två procent', number('2', '%')],
  [49, 'hundra procent', number('100', '%')],
  [
    57,
    'från 15 procent 2016 till 27 procent 2017',
    {
      kind: 'change',
      from: { value: '15', asOf: '2016' },
      to: { value: '27', asOf: '2017' },
      unit: '%',
      scale: 1,
    },
  ],
  [59, '>4', bound('>', '4')],
  [60, '>146', bound('>', '146')],
  [61, '>2', bound('>', '2')],
  [72, 'inom 10 dagar', bound('<=', '10', 'day')],
  [73, 'inom 14 dagar', bound('<=', '14', 'day')],
  [74, 'till klockan 15', { kind: 'time', hour: 15, minute: 0, op: '<=' }],
  [80, '13-20 år', range('13', '20', 'year')],
  [81, 'åldrarna 0 till 20 år', range('0', '20', 'year')],
  [84, '43-45', range('43', '45')],
  [85, '60-70', range('60', '70')],
  [86, '90-100', range('90', '100')],
  [87, '37-40', range('37', '40')],
  [88, '84-100', range('84', '100')],
  [89, '48-50', range('48', '50')],
  [90, '65-62 67', several('65', '-', '62', '67')],
  [91, 'index 1 100', range('1', '100', 'index')],
  [92, 'barn 0 6 år', range('0', '6', 'year')],
  [93, 'åldern 20 40 år', range('20', '40', 'year')],
  [94, '85 -', several('85', '-')],
  [95, '0?3', undefined],
  [
    96,
    '100 100-1/26 1/26 -/- 77 3/26 77 3/26 - -/-',
    several('100', '100', '-', '1/26', '1/26', '-/-', '77', '3/26', '77', '3/26', '-', '-/-'),
  ],
  [97, '1/26', { kind: 'rank', place: 1, of: 26 }, RANKING],
  [98, '3/26', { kind: 'rank', place: 3, of: 26 }, RANKING],
  [99, '10/20', { kind: 'rank', place: 10, of: 20 }, RANKING],
  [100, '17/23', { kind: 'rank', place: 17, of: 23 }, RANKING],
  [101, '-/-', { ...missing(), what: 'rank' }],
  [103, 'Nio av tio', { kind: 'fraction', numerator: '9', denominator: '10' }],
  [111, '-', missing(), { dash: 'missing' }],
  [114, 'Inga tillgängliga data', missing()],
  [119, 'andel (%) *', text('andel (%)')],
  [120, 'iRiSk¹', text('iRiSk')],
  [122, '1-6 2021', FIRST_HALF],
  [123, '1–6 2021', FIRST_HALF],
  [124, '(1 ÅR)', number('1', 'year')],
  [125, 'början av 2022', { kind: 'date', year: 2022, part: 'beginning' }],
  [126, 'i september', { kind: 'date', year: 2021, month: 9 }, { year: 2021 }],
  [134, '31 augusti', { kind: 'date', month: 8, day: 31 }],
  [136, 'SOU 2020:47', text('SOU 2020:47')],
  [137, '(:38)', text('(:38)')],
  [156, 'sex månader', number('6', 'month')],
  [157, 'Risiknivå 9', number('9', 'riskLevel')],
];
const REFERENCE_FILE = '../shared/reference/quantities.json';

/** The quantity, or undefined when there is none. */
function quantityOf(written: string, context?: QuantityContext): unknown {
  const reading = readQuantity(written, context);
  return 'quantity' in reading ? reading.quantity : undefined;
}

function readingsOf(written: string, context?: QuantityContext): unknown {
  const reading = readQuantity(written, context);
  return 'ambiguous' in reading ? reading.ambiguous : reading;
}

describe('reference strings', () => {
  it.each(REFERENCE)('%i: %s', (_, written, expected, context) => {
    expect(quantityOf(written, context)).toEqual(expected);
  });

  it.each([
    ['43-45', ['43', '-', '45']],
    ['43 43-45', ['43', '43', '-', '45']],
    ['151 90-100', ['151', '90', '-', '100']],
    ['- 48-50', ['-', '48', '-', '50']],
    ['74-72', ['74', '-', '72']],
  ])('in a flattened table %s is cells', (written, cells) => {
    expect(quantityOf(written, { kind: 'cells' })).toEqual({ kind: 'several', cells });
  });

  it.skipIf(!existsSync(REFERENCE_FILE))('the table above is the whole collection, unchanged', () => {
    const { entries } = JSON.parse(readFileSync(REFERENCE_FILE, 'utf8'));
    const theirs = entries.map(({ id, text }: { id: number; text: string }) => [id, text]);
    expect(REFERENCE.map(([id, text]) => [id, text])).toEqual(theirs);
    for (const { text, expected } of entries) agrees(text, expected);
  });
});

/** What the collection states in its own words, where it states a number. */
function agrees(written: string, expected: Record<string, unknown>): void {
  const [, , , context] = REFERENCE.find(([, text]) => text === written)!;
  const got = (quantityOf(written, context) ?? {}) as Record<string, unknown>;
  const stated: [string, unknown][] = [
    ['low', got.low],
    ['high', got.high],
    ['rank', got.place],
    ['base_value', Number(got.value) * Number(got.scale)],
    ['op', got.op],
    ['start', got.from],
    ['end', got.to],
  ];
  for (const [key, value] of stated) {
    if (key in expected)
      expect(Number.isNaN(Number(value)) ? value : Number(value), written).toEqual(expected[key]);
  }
  if (typeof expected.value === 'number' && got.kind === 'number') {
    expect(Number(got.value), written).toBe(expected.value);
  }
}

describe('numbers', () => {
  it.each([
    ['18 078', number('18078')],
    ['18\u00A0078', number('18078')],
    ['18\u2009078', number('18078')],
    ['18\u202F078', number('18078')],
    ['18\u2007078,50', number('18078.50')],
    ['1.234.567', number('1234567')],
    ['1.234,5', number('1234.5')],
    ['1,234.5', number('1234.5')],
    ['1\u2019234', number('1234')],
    ['4,0', number('4.0')],
    ['12.5', number('12.5')],
    ['0,500', number('0.500')],
    ['12345,678', number('12345.678')],
    ['\u22125', number('-5')],
    ['\u20135', number('-5')],
    ['-0', number('0')],
    ['12.', number('12')],
    ['12 %.', number('12', '%')],
    ['\u200F12\u200E', number('12')],
    ['+5 %', { ...number('5', '%'), growth: true }],
    ['+5 procentenheter', { ...number('5', 'pp'), growth: true }],
    ['ca 90 %', { ...number('90', '%'), approximate: true }],
    ['noin 90 %', { ...number('90', '%'), approximate: true }],
    ['27 procent (2017)', { ...number('27', '%'), asOf: '2017' }],
    ['80 % av brukarna', { ...number('80', '%'), among: 'brukarna' }],
    ['80 % asiakkaista', { ...number('80', '%'), among: 'asiakkaista' }],
    ['en vecka', number('1', 'week')],
    ['tjugofem procent', number('25', '%')],
    ['kaksikymmentäkolme prosenttia', number('23', '%')],
    ['twenty-five per cent', number('25', '%')],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));
});

describe('units and scales', () => {
  it.each([
    ['12 tkr', number('12', 'SEK', 1000)],
    ['12 mnkr', number('12', 'SEK', MILLION)],
    ['1,2 mdkr', number('1.2', 'SEK', 1000 * MILLION)],
    ['8,6 milj. €', number('8.6', 'EUR', MILLION)],
    ['8,6 miljoonaa euroa', number('8.6', 'EUR', MILLION)],
    ['12 t€', number('12', 'EUR', 1000)],
    ['€12,5', number('12.5', 'EUR')],
    ['SEK 29.7 million', number('29.7', 'SEK', MILLION)],
    ['12 miljoner', number('12', undefined, MILLION)],
    ['15 %:n', number('15', '%')],
    ['9 500 kr/inv.', number('9500', 'SEK/inhabitant')],
    ['12,5 per 100 000 invånare', number('12.5', '/100000 inhabitant')],
    ['12/1000 invånare', number('12', '/1000 inhabitant')],
    ['12,5 / 100 000 asukasta', number('12.5', '/100000 inhabitant')],
    ['12 tapausta 100 000 asukasta kohti', number('12', 'tapausta/100000 inhabitant')],
    ['5 päivää', number('5', 'day')],
    ['2 vrk', number('2', 'fullDay')],
    ['12 m²', number('12', 'm²')],
    ['3 kpl', number('3', 'count')],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));

  it.each<[string, QuantityContext, unknown]>([
    ['34,1', { rowLabel: 'Totalt (%)' }, number('34.1', '%')],
    ['12', { rowLabel: 'Totalt (antal)' }, number('12', 'count')],
    ['12', { columnHeading: 'Utfall, tkr' }, number('12', 'SEK', 1000)],
    ['12', { tableNote: 'Belopp i tkr' }, number('12', 'SEK', 1000)],
    ['12', { tableNote: '1 000 €' }, number('12', 'EUR', 1000)],
    ['12', { tableNote: 'belopp i tusen kronor' }, number('12', 'SEK', 1000)],
    ['12 %', { tableNote: 'Belopp i tkr' }, number('12', '%')],
    ['12 mn', { unit: '€' }, number('12', 'EUR', MILLION)],
    ['12', { rowLabel: 'Antal (st)', tableNote: 'Belopp i tkr' }, number('12', 'count')],
    ['12', { unit: 'kr', scale: 1000 }, number('12', 'SEK', 1000)],
    ['12', { rowLabel: 'Totalt (preliminärt)' }, number('12')],
    ['12', { rowLabel: 'Barn' }, number('12')],
    ['> 4', { unit: 'dagar' }, bound('>', '4', 'day')],
    ['6,4 dgr', { unit: 'dagar' }, number('6.4', 'day')],
  ])('%s in %o', (written, context, expected) => expect(quantityOf(written, context)).toEqual(expected));

  it('reads declared units', () => {
    expect(readUnit('per 100 000 invånare')).toEqual({ unit: '/100000 inhabitant' });
    expect(readUnit('milj. €')).toEqual({ unit: 'EUR', scale: MILLION });
    expect(readUnit('12')).toBeUndefined();
    expect(findUnit('Totalt (index 1-100)')).toEqual({ unit: 'index' });
    expect(findUnit('Kvinnor')).toBeUndefined();
  });
});

describe('bounds and ranges', () => {
  it.each([
    ['minst 80 %', bound('>=', '80', '%')],
    ['vähintään 80 %', bound('>=', '80', '%')],
    ['at least 80%', bound('>=', '80', '%')],
    ['≥ 80', bound('>=', '80')],
    ['>=80', bound('>=', '80')],
    ['högst 10 dagar', bound('<=', '10', 'day')],
    ['enintään 10 päivää', bound('<=', '10', 'day')],
    ['10 päivän kuluessa', bound('<=', '10', 'day')],
    ['kahden viikon sisällä', bound('<=', '2', 'week')],
    ['alle 5', bound('<', '5')],
    ['under 5 %', bound('<', '5', '%')],
    ['över 90', bound('>', '90')],
    ['yli 90', bound('>', '90')],
    ['5 dagar eller mer', bound('>=', '5', 'day')],
    ['ska vara minst 5 %', bound('>=', '5', '%')],
    ['ska inte överstiga 10 dagar', bound('<=', '10', 'day')],
    ['minst 80 % 2025', { ...bound('>=', '80', '%'), asOf: '2025' }],
    ['minst nio av tio', { kind: 'fraction', numerator: '9', denominator: '10', op: '>=' }],
    ['mellan 5 och 10 %', range('5', '10', '%')],
    ['\u22125 – \u22123', range('-5', '-3')],
    ['1 000–2 000 kr', range('1000', '2000', 'SEK')],
    ['5 %-10 %', range('5', '10', '%')],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));
});

describe('shares, ranks and changes', () => {
  const fraction = (numerator: string, denominator: string) => ({ kind: 'fraction', numerator, denominator });
  it.each([
    ['tre av fyra', fraction('3', '4')],
    ['kolme neljästä', fraction('3', '4')],
    ['viisi kuudesta', fraction('5', '6')],
    ['5 av 6', fraction('5', '6')],
    ['hälften', fraction('1', '2')],
    ['puolet', fraction('1', '2')],
    ['en tredjedel', fraction('1', '3')],
    ['två tredjedelar', fraction('2', '3')],
    ['kaksi kolmasosaa', fraction('2', '3')],
    ['kymmenesosa', fraction('1', '10')],
    ['nine out of ten', fraction('9', '10')],
    ['hälften av kommunerna', { ...fraction('1', '2'), among: 'kommunerna' }],
    ['12 av 1 000', fraction('12', '1000')],
    // No place is 0, or beyond the last.
    ['0/5', fraction('0', '5')],
    ['7/5', fraction('7', '5')],
    ['plats 3 av 26', { kind: 'rank', place: 3, of: 26 }],
    ['sija 3/26', { kind: 'rank', place: 3, of: 26 }],
    ['topp 10', { kind: 'rank', place: 10, op: '<=' }],
    ['bland de tre bästa', { kind: 'rank', place: 3, op: '<=' }],
    [
      '15 prosentista 27 prosenttiin',
      { kind: 'change', from: { value: '15' }, to: { value: '27' }, unit: '%', scale: 1 },
    ],
    ['15 → 27 %', { kind: 'change', from: { value: '15' }, to: { value: '27' }, unit: '%', scale: 1 }],
    ['ska öka', { kind: 'verbal', direction: 'increase' }],
    ['Andelen ska minska', { kind: 'verbal', direction: 'decrease' }],
    ['vähenee', { kind: 'verbal', direction: 'decrease' }],
    ['ska inte öka', { kind: 'verbal', direction: 'notIncrease' }],
    ['ska öka jämfört med 2015', { kind: 'verbal', direction: 'increase', rest: 'jämfört med 2015' }],
    ['ska minska med minst 5 %', { kind: 'verbal', direction: 'decrease', by: bound('>=', '5', '%') }],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));
});

describe('time', () => {
  it.each([
    ['31.12.2022', { kind: 'date', year: 2022, month: 12, day: 31 }],
    ['senast 31 december 2022', { kind: 'date', year: 2022, month: 12, day: 31, op: '<=' }],
    ['före 2022', { kind: 'date', year: 2021, op: '<=' }],
    ['before september 2021', { kind: 'date', year: 2021, month: 8, op: '<=' }],
    ['innan den 1 mars 2024', { kind: 'date', year: 2024, month: 2, day: 29, op: '<=' }],
    ['ennen 1.1.2022', { kind: 'date', year: 2021, month: 12, day: 31, op: '<=' }],
    ['ennen vuotta 2022', { kind: 'date', year: 2021, op: '<=' }],
    ['elokuussa 2016', { kind: 'date', year: 2016, month: 8 }],
    ['2016-08', { kind: 'date', year: 2016, month: 8 }],
    ['31 aug. 2016', { kind: 'date', year: 2016, month: 8, day: 31 }],
    ['1 m', number('1', 'm')],
    ['vuoteen 2025 mennessä', { kind: 'date', year: 2025, op: '<=' }],
    ['hösten 2021', { kind: 'date', year: 2021, part: 'autumn' }],
    ['vuoden 2022 lopussa', { kind: 'date', year: 2022, part: 'end' }],
    ['1–6/2021', FIRST_HALF],
    ['1.1.–30.6.2021', FIRST_HALF],
    ['tammi–kesäkuu 2021', FIRST_HALF],
    ['januari–juni 2021', FIRST_HALF],
    ['kl. 15.30', { kind: 'time', hour: 15, minute: 30 }],
    // There is no such day.
    ['31.2.2022', undefined],
    ['2022', number('2022')],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));
});

describe('what is missing has a reason and is never zero', () => {
  it.each([
    ['– (mäts först under 2018)', 2018],
    ['redovisas först under 2018', 2018],
    ['mitataan vasta vuonna 2018', 2018],
    ['– (measured only in 2018)', 2018],
    // The report of a year comes in another one.
    ['raportoidaan vasta vuoden 2018 tilinpäätöksessä', undefined],
    ['redovisas först i delårsrapport 2018', undefined],
    ['redovisas senare', undefined],
  ])('%s: first in %s', (written, firstYear) => {
    const quantity = { kind: 'missing', reason: 'notYetDue', ...(firstYear && { firstYear }) };
    expect(readQuantity(written)).toEqual({ quantity });
  });

  it.each([
    ['', 'unspecified'],
    ['uppgift saknas', 'unspecified'],
    ['Uppgift saknas.', 'unspecified'],
    ['tieto puuttuu', 'unspecified'],
    ['..', 'suppressed'],
    ['sekretess', 'suppressed'],
    ['salassa pidettävä', 'suppressed'],
    ['.', 'notApplicable'],
    ['ej tillämpligt', 'notApplicable'],
    ['redovisas i årsredovisningen', 'notYetDue'],
    ['Resultat för 2016 redovisas i verksamhetsberättelsen.', 'notYetDue'],
    ['– (redovisas i bokslutet)', 'notYetDue'],
    ['raportoidaan tilinpäätöksessä', 'notYetDue'],
    ['inte mätt ännu', 'notYetDue'],
    ['försenad', 'late'],
    ['tieto on viivästynyt', 'late'],
    ['ej jämförbart', 'notComparable'],
    ['ei vertailukelpoinen', 'notComparable'],
    ['kan inte bedömas', 'notAssessable'],
    ['ei voida arvioida', 'notAssessable'],
    ['inget mål', 'noTarget'],
    ['ei tavoitetta', 'noTarget'],
  ])('%s', (written, reason) => expect(quantityOf(written)).toEqual(missing(reason)));
});

describe('what is several or nothing', () => {
  it.each([
    ['<14% (2024)<15% (2025)', several('<14% (2024)', '<15% (2025)')],
    ['8,6 milj. / 7 %', several('8,6 milj.', '7 %')],
    ['85 (82)', several('85', '82')],
    ['43 45', several('43', '45')],
    ['43 · 43 · – · 45', several('43', '43', '-', '45')],
    ['5 % sämre än målet', text('5 % sämre än målet')],
    ['covid19-pandemin', text('covid19-pandemin')],
    ['12 inte klara', text('12 inte klara')],
    ['en ny plan', text('en ny plan')],
    ['Ökat samarbete', text('Ökat samarbete')],
  ])('%s', (written, expected) => expect(quantityOf(written)).toEqual(expected));

  it.each([
    ['74-72', 'reversedRange'],
    ['0?3', 'unknownForm'],
    ['2022/23', 'unknownForm'],
    ['1,2,3', 'unknownForm'],
    ['9'.repeat(40), 'tooLong'],
    ['9'.repeat(100_000), 'tooLong'],
  ])('%.20s is unreadable', (written, reason) =>
    expect(readQuantity(written)).toEqual({ unreadable: reason }),
  );

  it('keeps the marks of footnotes', () => {
    expect(readQuantity('12*')).toEqual({ quantity: number('12'), footnotes: ['*'] });
    expect(readQuantity('12¹ %')).toEqual({ quantity: number('12', '%'), footnotes: ['¹'] });
    expect(readQuantity('12 %1)')).toEqual({ quantity: number('12', '%'), footnotes: ['1)'] });
  });

  it('says that it put a dash back, and leaves 1 100 alone where the space does not break', () => {
    expect(readQuantity('index 1 100')).toMatchObject({ repair: 'lostDash' });
    expect(readQuantity('index 1\u00A0100')).toEqual({ quantity: number('1100', 'index') });
  });
});

describe('what can be read two ways', () => {
  const rank = { kind: 'rank', place: 1, of: 26 };
  const fraction = { kind: 'fraction', numerator: '1', denominator: '26' };
  const december = { kind: 'date', year: 2022, month: 12 };
  it.each<[string, string, unknown[], [QuantityContext, unknown][]]>([
    ['1.500', 'separator', [number('1500'), number('1.500')], [[{ language: 'en' }, number('1.500')]]],
    [
      '1,234',
      'separator',
      [number('1234'), number('1.234')],
      [
        [{ language: 'en' }, number('1234')],
        [{ language: 'sv-FI' }, number('1.234')],
      ],
    ],
    [
      '-',
      'dash',
      [missing(), number('0')],
      [
        [{ dash: 'zero' }, number('0')],
        [{ kind: 'rank' }, { ...missing(), what: 'rank' }],
      ],
    ],
    [
      '12 t',
      't',
      [number('12', undefined, 1000), number('12', 'tonne')],
      [
        [{ unit: 'kr' }, number('12', 'SEK', 1000)],
        [{ unit: 'ton' }, number('12', 'tonne')],
      ],
    ],
    ['30 sek', 'sek', [number('30', 'SEK'), number('30', 'second')], [[{ unit: 'kr' }, number('30', 'SEK')]]],
    [
      '12/2022',
      'monthOfYear',
      [december, { kind: 'fraction', numerator: '12', denominator: '2022' }],
      [[{ kind: 'date' }, december]],
    ],
    [
      '1/26',
      'slash',
      [rank, fraction],
      [
        [{ rowLabel: 'Ranking i länet' }, rank],
        [{ rowLabel: 'Andel (%)' }, fraction],
        [{ kind: 'fraction' }, fraction],
      ],
    ],
    [
      '1950–2000',
      'years',
      [{ kind: 'period', from: '1950-01-01', to: '2000-12-31' }, range('1950', '2000')],
      [[{ unit: 'kr' }, range('1950', '2000', 'SEK')]],
    ],
    ['under 2022', 'during', [{ kind: 'date', year: 2022 }, bound('<', '2022')], []],
    ['(12)', 'parentheses', [number('12'), number('-12')], []],
    ['- 5', 'spacedMinus', [number('-5'), several('-', '5')], []],
  ])('%s', (written, question, readings, decided) => {
    expect(readQuantity(written)).toEqual({ ambiguous: readings, why: [question] });
    for (const [context, expected] of decided) expect(quantityOf(written, context)).toEqual(expected);
  });

  it('asks one question for each doubt, and none that makes no difference', () => {
    expect(readingsOf('1.500 t')).toHaveLength(4);
    expect(readQuantity('från 1.500 ord')).toEqual({ quantity: text('från 1.500 ord') });
  });
});

describe('hostile text', () => {
  const LONG = 100_000;
  it.each([
    ['digits', '1'.repeat(LONG)],
    ['groups', '1 000'.repeat(LONG / 5)],
    ['dashes', '-'.repeat(LONG)],
    ['spaces', ` ${' '.repeat(LONG)}5`],
    ['superscripts', `5${'¹'.repeat(LONG)}`],
    ['footnotes', `5${' *'.repeat(LONG / 2)}`],
    ['parentheses', '('.repeat(LONG)],
    ['words', 'öka '.repeat(LONG / 4)],
    ['dates in parentheses', '5 (2024)'.repeat(LONG / 8)],
    ['marks that are combined', `5${'\u0301'.repeat(LONG)}`],
  ])('%s are refused quickly', (_, written) => {
    const start = performance.now();
    readQuantity(written);
    findUnit(written);
    readUnit(written);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  it('just short of the limit is no slower', () => {
    const parts = [
      '1 ',
      '-',
      '(2024)',
      '1.',
      'öka ',
      '¹',
      '*',
      'av ',
      '/',
      '%',
      'från 1 till ',
      '. ',
      '1-1 ',
    ];
    const start = performance.now();
    for (const part of parts) readQuantity(part.repeat(Math.floor(299 / part.length)));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    '٣٤ %',
    '１２',
    '12😀',
    'Ⅻ',
    '\u202E21',
    '½',
    'а1',
    '\u0000',
    '\uD800',
    '<script>5</script>',
    '𝟏𝟐',
  ])('reads %s without a fault', (written) => expect(() => readQuantity(written)).not.toThrow());

  it('never throws and never makes a number of missing', () => {
    const piece = fc.constantFrom(
      ...[
        '1',
        '26',
        '2022',
        '000',
        '0',
        ' ',
        '\u00A0',
        '-',
        '–',
        '−',
        '/',
        '.',
        ',',
        '%',
        '(',
        ')',
        '<',
        '≥',
        '*',
        '¹',
      ],
      ...[
        'av',
        'till',
        'från',
        'minst',
        'kr',
        'tkr',
        't',
        'per',
        'invånare',
        'öka',
        'ei',
        'kolme',
        'mars',
        '?',
        ':',
      ],
    );
    const strings = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
    );
    const contexts = fc.record<QuantityContext>(
      {
        unit: fc.constantFrom('%', 'tkr', 'x'),
        kind: fc.constantFrom('number', 'rank', 'fraction', 'date', 'cells'),
        language: fc.constantFrom('sv-SE', 'fi-FI', 'en'),
        dash: fc.constant('missing'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(strings, contexts, (written, context) => {
        const reading = readQuantity(written, context);
        if ('ambiguous' in reading) expect(reading.ambiguous.length).toBeGreaterThan(1);
        const isNumber = 'quantity' in reading && reading.quantity.kind === 'number';
        // A number has a digit or a word for one.
        if (isNumber) expect(/[\p{N}]|kolme/u.test(written)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives cells only for cells', () => expect(readCells('5 barn')).toBeUndefined());
});
