// The numbers of a text, so that its editions can be compared: by value, however each language writes them.
import { lowerCase, once } from '../../lib/index.js';
import { readUnit } from '../../quantity/index.js';
import { withoutCodes } from './without-codes.js';

export interface SharedNumber {
  written: string;
  /** Every value that it may mean: as it stands, in full, and as a share. */
  readings: string[];
  /** A year says what another language may say by *this year*. */
  isYear: boolean;
  start: number;
}

export interface NumbersOfText {
  /** In figures. */
  exact: SharedNumber[];
  /** What words may mean: numerals, months, halves. They answer for figures and are never missed themselves. */
  soft: Set<string>;
  /** Numerals in words, one by one: *två*, *kahden*. */
  numerals: { written: string; value: string; start: number }[];
}

/** Grouped by any space, with a decimal comma or point. */
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*/gu;
/** Longer texts are no sentences that somebody has translated. */
const MOST_NUMBERS = 60;

export function numbersOf(plain: string): NumbersOfText | undefined {
  const text = withoutCodes(lowerCase(plain));
  const matches = /\d/u.test(text) ? [...text.matchAll(NUMBER)] : [];
  if (matches.length > MOST_NUMBERS) return undefined;
  const exact = matches.flatMap(({ 0: written, index: start }) => numberAt(written, start, text));
  return { exact, ...wordsIn(text) };
}

function numberAt(written: string, start: number, text: string): SharedNumber[] {
  const bare = written.replace(/[ \u00a0\u202f]/gu, '');
  const parts = bare.split(/[.,]/u);
  const isGrouped = parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
  const isDay = parts.length === 2 && text[start + written.length] === '.' && isDayAndMonth(parts);
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
  // 15.00 o'clock is 15.
  const scale = scaleAfter(text, start + written.length);
  const readings = [...values].flatMap((value) => [value, ...scaled(value, scale)]);
  return [{ written: writtenWith(written, text, start), readings, isYear: isYear(bare), start }];
}

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

/** Words of one letter or two are compared whole. */
const SHORT = 3;

function wordsIn(text: string): Pick<NumbersOfText, 'soft' | 'numerals'> {
  const soft = new Set<string>();
  const numerals: NumbersOfText['numerals'] = [];
  for (const { 0: word, index: start } of text.matchAll(/\p{L}+/gu)) {
    const value = NUMERALS().get(word);
    if (value !== undefined) numerals.push({ written: word, value, start });
    for (const [beginning, own] of BY_LETTER().get(word[0] ?? '') ?? [])
      if (
        beginning.length <= SHORT
          ? word === beginning || beginning === word.slice(0, beginning.length)
          : word.startsWith(beginning)
      )
        soft.add(own);
  }
  return { soft, numerals };
}
