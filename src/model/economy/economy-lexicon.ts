// The words of economy tables: headings of columns, sums, parts; in Swedish, Finnish and English. A word list.

/** What a column of an economy table can hold. All but the first two and the last two belong to a period. */
export const ECONOMY_COLUMN_KINDS = [
  'id',
  'line',
  'budget',
  'outcome',
  'deviation',
  'forecast',
  'forecastDeviation',
  'reason',
  'action',
] as const;
export type EconomyColumnKind = (typeof ECONOMY_COLUMN_KINDS)[number];

/** Forms that were not seen in print are our proposal; a repository adds its own under `columns:`. */
export const ECONOMY_COLUMN_PHRASES: Record<EconomyColumnKind, readonly string[]> = {
  id: ['Id', 'Nr', 'Kod', 'Tunnus', 'Nro', 'No', 'Code'],
  line: [
    'Verksamhet',
    'Verksamhetsområde',
    'Post',
    'Resultatenhet',
    'Resultaträkning',
    'Driftredovisning',
    'Enhet',
    'Toiminta',
    'Toiminta-alue',
    'Tulosyksikkö',
    'Tulosalue',
    'Erä',
    'Line',
    'Item',
    'Operation',
    'Operations',
    'Unit',
  ],
  budget: [
    'Budget',
    'Årsbudget',
    'Helårsbudget',
    'Periodbudget',
    'Budgeterat',
    'Talousarvio',
    'Muutettu talousarvio',
    'TA',
    'Budjetti',
    'Budgeted',
  ],
  outcome: [
    'Utfall',
    'Redovisat',
    'Redovisning',
    'Bokslut',
    'Förverkligat',
    'Delårsrapport',
    'Toteuma',
    'Toteutunut',
    'Tilinpäätös',
    'TP',
    'Osavuosikatsaus',
    'Outcome',
    'Actual',
  ],
  deviation: [
    'Avvikelse',
    'Budgetavvikelse',
    'Differens',
    'Avvikelse mot budget',
    'Poikkeama',
    'Talousarviopoikkeama',
    'Erotus',
    'Deviation',
    'Variance',
    'Difference',
  ],
  forecast: ['Prognos', 'Helårsprognos', 'Årsprognos', 'Ennuste', 'Tilinpäätösennuste', 'TPE', 'Forecast'],
  forecastDeviation: [
    'Avvikelse prognos',
    'Prognosavvikelse',
    'Avvikelse enligt prognos',
    'Prognostiserad avvikelse',
    'Ennusteen poikkeama',
    'Ennustepoikkeama',
    'Poikkeama ennuste',
    'Forecast deviation',
    'Forecast variance',
  ],
  reason: [
    'Orsak',
    'Orsak till avvikelsen',
    'Förklaring',
    'Kommentar',
    'Syy',
    'Selitys',
    'Reason',
    'Comment',
  ],
  action: [
    'Åtgärd',
    'Åtgärder',
    'Korrigerande åtgärd',
    'Korrigerande åtgärder',
    'Toimenpide',
    'Toimenpiteet',
    'Korjaava toimenpide',
    'Action',
    'Actions',
    'Corrective action',
  ],
};

/** In a heading beside an amount: the whole year of the table's period. */
export const WHOLE_YEAR_WORDS = [
  'helår',
  'helåret',
  'helårs',
  'helårsbudget',
  'helårsprognos',
  'årsbudget',
  'årsprognos',
  'koko vuosi',
  'koko vuoden',
  'vuosi',
  'full year',
  'whole year',
];

/** A line whose text is one of these, or begins or ends with it, is a total. */
export const TOTAL_WORDS = [
  'summa',
  'totalt',
  'total',
  'sammanlagt',
  'nettokostnad',
  'nettokostnader',
  'nettokostnader totalt',
  'verksamhetens nettokostnad',
  'verksamhetens nettokostnader',
  'yhteensä',
  'nettokustannus',
  'nettokustannukset',
  'toimintakate',
  'net cost',
  'net costs',
  'sum',
];
/** Those that make a total also as the first or last word of a longer text: *Summa nämnden*, *Menot yhteensä*. */
export const TOTAL_MARKS = ['summa', 'totalt', 'total', 'sammanlagt', 'yhteensä'];

/** The line is a part of the one above: *varav placeringar*. */
export const PART_MARKS = ['varav', 'därav', 'josta', 'joista', 'of which'];

/** Ways to say in a sentence what amounts are written in, with the short form that they stand for. */
export const AMOUNTS_IN_WORDS: Record<string, string> = {
  'tusental kronor': 'tkr',
  'tusentals kronor': 'tkr',
  'miljontals kronor': 'mnkr',
  'tusental euro': 't€',
  'tuhansina euroina': 't€',
  'tuhansia euroja': 't€',
  'miljoonina euroina': 'milj. €',
  'miljoonia euroja': 'milj. €',
  'SEK thousand': 'tkr',
  'thousands of SEK': 'tkr',
  'SEK million': 'mnkr',
  'millions of SEK': 'mnkr',
  'EUR thousand': 't€',
  'thousands of euros': 't€',
  'EUR million': 'milj. €',
  'millions of euros': 'milj. €',
};

/** A column of shares, not of amounts. */
export const PERCENT_WORDS = /%|(?<!\p{L})(?:procent|prosentti|prosentteina|percent|per cent)(?!\p{L})/iu;
