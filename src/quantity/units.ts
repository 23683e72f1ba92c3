// The units that municipalities count in: how they are read, and how they are written. A word list.

export type WritingLanguage = 'sv' | 'fi' | 'en';

export interface UnitWords {
  /** For 1, and for every other number. */
  sv: [one: string, other: string];
  fi: [one: string, other: string];
  en: [one: string, other: string];
  /** Other words that are read, separated by `|`. */
  also?: string;
  /** Stands before its number: *risknivå 9*. */
  isBefore?: true;
}

function same(word: string): Pick<UnitWords, 'sv' | 'fi' | 'en'> {
  return { sv: [word, word], fi: [word, word], en: [word, word] };
}

export const UNITS: Record<string, UnitWords> = {
  '%': { ...same('%'), also: 'procent|proc|prosentti|prosenttia|prosentin|pros|percent|per cent' },
  pp: {
    sv: ['procentenhet', 'procentenheter'],
    fi: ['prosenttiyksikkö', 'prosenttiyksikköä'],
    en: ['percentage point', 'percentage points'],
    also: '%-enhet|%-enheter|procentenheters|%-yksikkö|%-yksikköä|%-yks|prosenttiyksikön|pp',
  },
  '‰': { ...same('‰'), also: 'promille|promillea|per mille' },
  SEK: { ...same('kr'), en: ['SEK', 'SEK'], also: 'kronor|krona|kruunua|kruunu|sek|:-' },
  EUR: { ...same('€'), also: 'euro|euros|euroa|euron|eur|e' },
  hour: {
    sv: ['timme', 'timmar'],
    fi: ['tunti', 'tuntia'],
    en: ['hour', 'hours'],
    also: 'tim|h|tunnin|timmars',
  },
  minute: {
    sv: ['minut', 'minuter'],
    fi: ['minuutti', 'minuuttia'],
    en: ['minute', 'minutes'],
    also: 'min|minuutin',
  },
  second: {
    sv: ['sekund', 'sekunder'],
    fi: ['sekunti', 'sekuntia'],
    en: ['second', 'seconds'],
    also: 'sekunnin',
  },
  day: {
    sv: ['dag', 'dagar'],
    fi: ['päivä', 'päivää'],
    en: ['day', 'days'],
    also: 'dagars|dgr|päivän|pv|kalenderdagar|kalenteripäivää',
  },
  fullDay: {
    sv: ['dygn', 'dygn'],
    fi: ['vuorokausi', 'vuorokautta'],
    en: ['24-hour day', '24-hour days'],
    also: 'vrk|vuorokauden',
  },
  workday: {
    sv: ['arbetsdag', 'arbetsdagar'],
    fi: ['työpäivä', 'työpäivää'],
    en: ['working day', 'working days'],
    also: 'vardag|vardagar|arkipäivä|arkipäivää|arkipäivän|työpäivän|workday|workdays',
  },
  week: {
    sv: ['vecka', 'veckor'],
    fi: ['viikko', 'viikkoa'],
    en: ['week', 'weeks'],
    also: 'veckors|viikon|vko|vk',
  },
  month: {
    sv: ['månad', 'månader'],
    fi: ['kuukausi', 'kuukautta'],
    en: ['month', 'months'],
    also: 'månaders|mån|mån.|kuukauden|kk',
  },
  year: { sv: ['år', 'år'], fi: ['vuosi', 'vuotta'], en: ['year', 'years'], also: 'års|vuoden' },
  person: {
    sv: ['person', 'personer'],
    fi: ['henkilö', 'henkilöä'],
    en: ['person', 'people'],
    also: 'pers|pers.|henkeä|hlö|hlöä|henkilöt|persons',
  },
  inhabitant: {
    sv: ['invånare', 'invånare'],
    fi: ['asukas', 'asukasta'],
    en: ['inhabitant', 'inhabitants'],
    also: 'inv|inv.|as|as.|asukkaat|residents|resident',
  },
  child: { sv: ['barn', 'barn'], fi: ['lapsi', 'lasta'], en: ['child', 'children'], also: 'lapset' },
  pupil: { sv: ['elev', 'elever'], fi: ['oppilas', 'oppilasta'], en: ['pupil', 'pupils'], also: 'oppilaat' },
  client: {
    sv: ['klient', 'klienter'],
    fi: ['asiakas', 'asiakasta'],
    en: ['client', 'clients'],
    also: 'asiakkaat',
  },
  employee: {
    sv: ['anställd', 'anställda'],
    fi: ['työntekijä', 'työntekijää'],
    en: ['employee', 'employees'],
  },
  personYear: {
    sv: ['årsverke', 'årsverken'],
    fi: ['henkilötyövuosi', 'henkilötyövuotta'],
    en: ['person-year', 'person-years'],
    also: 'årsarbetare|årsarbetskraft|heltidstjänst|heltidstjänster|htv|fte|person years',
  },
  count: {
    sv: ['st', 'st'],
    fi: ['kpl', 'kpl'],
    en: ['pcs', 'pcs'],
    also: 'st.|styck|stycken|antal|antalet|kpl.|kappale|kappaletta|lkm|lukumäärä|pieces|number|count',
  },
  time: { sv: ['gång', 'gånger'], fi: ['kerta', 'kertaa'], en: ['time', 'times'], also: 'ggr' },
  point: { sv: ['poäng', 'poäng'], fi: ['piste', 'pistettä'], en: ['point', 'points'], also: 'p' },
  place: { sv: ['plats', 'platser'], fi: ['paikka', 'paikkaa'], en: ['place', 'places'] },
  index: { sv: ['index', 'index'], fi: ['indeksi', 'indeksi'], en: ['index', 'index'], isBefore: true },
  riskLevel: {
    sv: ['risknivå', 'risknivå'],
    fi: ['riskitaso', 'riskitaso'],
    en: ['risk level', 'risk level'],
    also: 'risiknivå|riskenivå|riskvärde|riskiluku',
    isBefore: true,
  },
  tonne: { sv: ['ton', 'ton'], fi: ['tonni', 'tonnia'], en: ['tonne', 'tonnes'], also: 'tn|tons' },
  kg: { ...same('kg'), also: 'kilo|kiloa' },
  km: { ...same('km'), also: 'kilometer|kilometriä' },
  m: { ...same('m'), also: 'meter|metriä|metres|metre' },
  'm²': { ...same('m²'), also: 'm2|kvadratmeter|kvm|neliömetriä|neliötä' },
  kWh: { ...same('kWh') },
  MWh: { ...same('MWh') },
  GWh: { ...same('GWh') },
};

/** Units that are people. */
export const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'inhabitant',
  'child',
  'pupil',
  'client',
  'employee',
]);

/** Whether a unit is one of ours; else it is the author's own word. */
export function isKnownUnit(unit: string): boolean {
  return Object.hasOwn(UNITS, unit);
}

/** Words that multiply: `12 tusen`, `milj. €`. */
export const SCALES: { scale: number; words: Pick<UnitWords, 'sv' | 'fi' | 'en'>; also: string }[] = [
  {
    scale: 1000,
    words: { sv: ['tusen', 'tusen'], fi: ['tuhat', 'tuhatta'], en: ['thousand', 'thousand'] },
    also: 'tuhannen|k',
  },
  {
    scale: 1_000_000,
    words: { sv: ['miljon', 'miljoner'], fi: ['milj.', 'milj.'], en: ['million', 'million'] },
    also: 'milj|miljoona|miljoonaa|millions|mn|mn.|mio',
  },
  {
    scale: 1_000_000_000,
    words: { sv: ['miljard', 'miljarder'], fi: ['mrd.', 'mrd.'], en: ['billion', 'billion'] },
    also: 'mrd|md|md.|miljardi|miljardia|billions|bn',
  },
];

/** Short words for money, scale included; English has none, it writes `SEK 29.7 million`. */
export const MONEY: { unit: 'SEK' | 'EUR'; scale: number; sv: string; fi: string; also: string }[] = [
  { unit: 'SEK', scale: 1000, sv: 'tkr', fi: 'tkr', also: 'kkr|ksek|tsek' },
  { unit: 'SEK', scale: 1_000_000, sv: 'mnkr', fi: 'milj. kr', also: 'mkr|msek|mn kr|mnsek' },
  { unit: 'SEK', scale: 1_000_000_000, sv: 'mdkr', fi: 'mrd. kr', also: 'mdrkr|mdsek|md kr' },
  { unit: 'EUR', scale: 1000, sv: 't€', fi: 't€', also: 'k€|te|teur|keur|t €|teuro|teuroa' },
  { unit: 'EUR', scale: 1_000_000, sv: 'mn €', fi: 'milj. €', also: 'm€|me|meur|milj €|m €|m euroa|meuroa' },
  { unit: 'EUR', scale: 1_000_000_000, sv: 'md €', fi: 'mrd. €', also: 'mrd €|md€|mrd€' },
];
