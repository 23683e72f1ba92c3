// The numbers of a text, so that its editions can be compared: by value, however each language writes them.
import { lowerCase, once, remember } from '../../lib/index.js';
import { readUnit } from '../../quantity/index.js';

export interface SharedNumber {
  written: string;
  /** Every value that it may mean: as it stands, in full, and as a share. */
  readings: string[];
  /** Day and month, where it may be a date as well as a decimal number: *27.4*. */
  parts?: string[];
  /** A year says what another language may say by *this year*. */
  isYear: boolean;
  start: number;
}

export interface Numeral {
  written: string;
  value: string;
  start: number;
}

export interface NumbersOfText {
  /** In figures. */
  exact: SharedNumber[];
  /** What words may mean: numerals, months, halves. They answer for figures and are never missed themselves. */
  soft(): ReadonlySet<string>;
  /** Numerals in words, one by one: *två*, *kahden*. */
  numerals(): Numeral[];
}

/** Grouped by any space, with a decimal comma or point. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;
/** Placeholders, addresses, marks of notes and country codes of telephone numbers: their digits count nothing. */
const ELSEWHERE =
  /\{\{[^{}]*\}\}|(?:https?:\/\/|www\.)[^\s<>]{1,400}|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,100}|\[\^[^\]\s]{1,40}\]|\+(?:46|358)[ -]?(?:\(0\))?[ -]?/gu;
const MAY_HOLD_ELSEWHERE = /\{\{|:\/\/|www\.|@|\[\^|\+[43]/u;
/** *H2O*, *covid-19*: a digit behind a letter is a part of a code. */
const IN_CODE = /\p{L}[-–]?$/u;
/** Longer texts are no sentences that somebody has translated. */
const MOST_NUMBERS = 60;

export const numbersOf = remember((plain): NumbersOfText | undefined => {
  const lower = lowerCase(plain);
  const text = MAY_HOLD_ELSEWHERE.test(lower)
    ? lower.replace(ELSEWHERE, (words) => ' '.repeat(words.length))
    : lower;
  const matches = /\d/u.test(text) ? [...text.matchAll(NUMBER)] : [];
  if (matches.length > MOST_NUMBERS) return undefined;
  const exact = matches.flatMap(({ 0: written, index: start }) => {
    if (IN_CODE.test(text.slice(Math.max(0, start - 2), start))) return [];
    const end = start + written.length;
    return numberAt(written, start, text, endsSentence(plain.slice(end, end + 4)));
  });
  return { exact, soft: once(() => softIn(text)), numerals: once(() => numeralsIn(text)) };
});

/** A full stop, and then nothing or a capital: it need not belong to the number before it. */
function endsSentence(after: string): boolean {
  return /^\.(?:$|\s+(?:$|[\p{Lu}\d"”“»(]))|^\.[)"”»]/u.test(after);
}

function numberAt(written: string, start: number, text: string, isLast: boolean): SharedNumber[] {
  const bare = written.replace(/[ \u00a0\u202f]/gu, '');
  const parts = bare.split(/[.,]/u);
  const isGrouped = parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
  const mayBeDay = parts.length === 2 && bare.includes('.') && isDayAndMonth(parts);
  const after = text.slice(start + written.length, start + written.length + 6);
  const isDay = mayBeDay && after.startsWith('.') && !isLast;
  // 15.9.2021 and 31.8. are read part by part, as what they are made of.
  if ((parts.length > 2 && !isGrouped) || isDay) {
    let from = 0;
    return parts.map((part) => {
      const at = bare.indexOf(part, from);
      from = at + part.length;
      return { written: part, readings: [plainNumber(part)], isYear: isYear(part), start: start + at };
    });
  }
  const values = new Set([plainNumber(parts.length === 2 ? parts.join('.') : bare)]);
  if (isGrouped) values.add(plainNumber(parts.join('')));
  const [century] = CENTURY.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
  if (century && /^\d\d$/u.test(bare)) values.add(century.slice(0, 2) + bare);
  const hour = Number(parts[0]);
  if (hour < 12 && AFTERNOON.test(text.slice(start + written.length, start + written.length + 8)))
    values.add(plainNumber([String(hour + 12), ...parts.slice(1)].join('.')));
  // 15.00 o'clock is 15.
  const scale = scaleAfter(text, start + written.length);
  const readings = [...values].flatMap((value) => [value, ...scaled(value, scale)]);
  const number = { written: writtenWith(written, text, start), readings, isYear: isYear(bare), start };
  const before = text.slice(Math.max(0, start - 16), start);
  const isLikeDay = mayBeDay && (isLast || SHOWS_DAY.test(after) || BEFORE_DAY.test(before));
  return [isLikeDay ? { ...number, parts: parts.map(plainNumber) } : number];
}

/** *Läsåret 2021–22*. */
const CENTURY = /(?:19|20)\d\d[–/-]$/u;
/** *6 p.m.*, *6:30 pm*. */
const AFTERNOON = /^(?:[:.]\d\d)?\s?p\.?m(?!\p{L})/u;
/** *27.4 kl. 18*, *den 27.4*, *tisdagen 27.4*: Swedish needs no full stop behind the month. */
const SHOWS_DAY = /^ (?:kl|klo|at)(?!\p{L})|^\s?[–-]\s?\d{1,2}\.\d/u;
const BEFORE_DAY = /(?:(?<!\p{L})den|\p{L}dag(?:en)?|\p{L}tai(?:na)?|keskiviikko(?:na)?)\s$/u;

function isDayAndMonth([day = '', month = '']: readonly string[]): boolean {
  return Number(day) <= 31 && Number(month) <= 12 && day.length <= 2 && month.length <= 2;
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

function plainNumber(number: string): string {
  const digits = number.replace(/^0+(?=\d)/u, '');
  return digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
}

/** *1,2 miljoner* and *1 200 000*; a share of one is also so many percent. */
function scaled(value: string, scale: number): string[] {
  const number = Number(value);
  const all = scale === 1 ? [] : [number * scale];
  if (value.includes('.') && number < 1) all.push(number * 100);
  return all.map((each) => String(Number(each.toPrecision(12))));
}

const SCALE_WORD = /^\s?(\p{L}[\p{L}.]*(?:\s(?:kronor|euroa?|€))?)/u;
const scales = new Map<string, number>();

function scaleAfter(text: string, end: number): number {
  const [, word = ''] = SCALE_WORD.exec(text.slice(end, end + 30)) ?? [];
  if (word === '') return 1;
  const known = scales.get(word);
  if (known !== undefined) return known;
  const scale = readUnit(word)?.scale ?? readUnit(word.split(' ')[0] ?? '')?.scale ?? 1;
  if (scales.size > 2000) scales.clear();
  scales.set(word, scale);
  return scale;
}

/** A percent sign belongs to what a reader calls the number. */
function writtenWith(written: string, text: string, start: number): string {
  const [sign = ''] = /^\s?[%‰€]/u.exec(text.slice(start + written.length, start + written.length + 2)) ?? [];
  return written + sign;
}

const NUMERALS = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries({
        2: 'två kaksi kahta kahden kahdessa kahdesta kahteen kahdella kahdelle kahdelta two',
        3: 'tre kolme kolmea kolmen kolmessa kolmesta kolmeen kolmella kolmelle kolmelta three',
        4: 'fyra neljä neljää neljän neljässä neljästä neljään neljällä neljälle neljältä four',
        5: 'fem viisi viittä viiden viidessä viidestä viiteen viidellä viidelle viideltä five',
        6: 'sex kuusi kuutta kuuden kuudessa kuudesta kuuteen kuudella kuudelle kuudelta six',
        7: 'sju seitsemän seitsemää seitsemässä seitsemästä seitsemään seitsemällä seitsemälle seven',
        8: 'åtta kahdeksan kahdeksaa kahdeksassa kahdeksasta kahdeksaan kahdeksalla kahdeksalle eight',
        9: 'nio yhdeksän yhdeksää yhdeksässä yhdeksästä yhdeksään yhdeksällä yhdeksälle nine',
        10: 'tio kymmenen kymmentä kymmenessä kymmenestä kymmeneen kymmenellä kymmenelle ten',
        11: 'elva yksitoista yhdentoista yhtätoista eleven',
        12: 'tolv kaksitoista kahdentoista kahtatoista twelve',
      }).flatMap(([value, words]) => words.split(' ').map((word): [string, string] => [word, value])),
    ),
);

/** Beginnings of words that speak of a number: *tvååriga*, *kolmannes*, *halvåret*, *syyskuussa*. */
const SOFT = once((): [beginning: string, values: string][] =>
  Object.entries({
    '0': 'noll nolla zero ingen inga inget ei no none',
    '1': 'en ett ena yksi yhde yhtä yhteen yht one first först ensim kerran once single enda jan tammi varje joka per',
    '2': 'två tvä kaksi kahd kaht kahte two twice toinen toise second andra båda bägge molem both pari par dubb twofold feb helmi half halv puol hälft fördubb kaksinkert doubl',
    '3': 'tre tri kolm three third tredj kvart quarter nelj mar maalis',
    '4': 'fyr nelj four fjärd quarter kvart apr huhti tertial',
    '5': 'fem viisi viid viit five fift maj may touko puol half hälft',
    '6': 'sex kuusi kuud kuut six sjätt jun kesä halv half puol',
    '7': 'sju seit seven jul heinä vecka veck viik week',
    '8': 'åtta åtton kahdeks eight aug elo',
    '9': 'nio yhdeks nine sep syys tertial',
    '10': 'tio kymme ten decen okt oct loka',
    '11': 'elva yksitoista yhdentoista eleven nov marras',
    '12': 'tolv kaksitoista kahdentoista twelve dec joulu dussin år vuo year',
    '14': 'fjorton neljätoista fourteen',
    '15': 'femton viisitoista fifteen kvart vartti',
    '16': 'sexton kuusitoista sixteen',
    '20': 'tjug kaksikym kahdenkym twent',
    '24': 'dygn vuorok',
    '25': 'fjärdedel neljänn neljäs quarter',
    '30': 'trett kolmekym kolmenkym thirt månad kuukau month halvtimm puoli',
    '31': 'månad kuukau month',
    '33': 'tredjedel kolmas kolmann third',
    '40': 'fyrti neljäkym fort',
    '50': 'femti viisikym fift hälft halv puol half',
    '60': 'sexti kuusikym sixt timm tunni hour',
    '67': 'tredjedel kolmas kolmann third',
    '75': 'fjärdedel neljänn neljäs quarter',
    '80': 'åtti kahdeksankym eight femtedel viides',
    '90': 'nitti yhdeksänkym ninet',
    '100': 'hundr sada sata hundred all kaik every samtlig helt kokonaan fully',
    '1000': 'tusen tuhat tuhan thousand',
    '1000000': 'miljon miljoon million mn milj',
    '0.5': 'halv puol half',
    '1.5': 'halvannan puolitoista',
  }).flatMap(([value, words]) => words.split(' ').map((word): [string, string] => [word, value])),
);

const BY_LETTER = once(() => {
  const groups = new Map<string, [string, string][]>();
  for (const entry of SOFT()) {
    const key = entry[0][0] ?? '';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
});

const WORD = /\p{L}+/gu;

function softIn(text: string): ReadonlySet<string> {
  const soft = new Set<string>();
  for (const [word] of text.matchAll(WORD))
    for (const [beginning, value] of BY_LETTER().get(word[0] ?? '') ?? [])
      if (word.startsWith(beginning)) soft.add(value);
  return soft;
}

const SHORTEST_NUMERAL = 3;
const LONGEST_NUMERAL = 13;

function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index: start }): Numeral[] => {
    if (written.length < SHORTEST_NUMERAL || written.length > LONGEST_NUMERAL) return [];
    const value = NUMERALS().get(written);
    return value === undefined ? [] : [{ written, value, start }];
  });
}
