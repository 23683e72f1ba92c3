// Swedish words of the codes about numbers (N).
import type { WordsOf } from '../words.js';
import { and, COLUMNS, number, quote, word } from './shared.js';

export const numbers = {
  N01: {
    title: 'Värde som inte kan läsas entydigt',
    text: ({ text, readings }) =>
      readings.length > 0
        ? `”${text}” kan läsas på flera sätt: ${readings.join(' – eller – ')}`
        : `”${text}” kan inte läsas som ett värde`,
    why: 'Ur ett värde som kan läsas på två sätt kan ingen måluppfyllelse räknas fram utan att någon gissar.',
    fix: () =>
      'Skriv ut vad som avses: ”plats 1 av 26” eller ”1 av 26”, ”1 500” eller ”1,5”. Enheten kan också stå i radens eller kolumnens rubrik.',
  },
  N02: {
    title: 'Ingen uppfyllelsegrad',
    text: ({ text, asked, reason }) =>
      `${quote(text)} har ingen uppfyllelsegrad: ${ASKED[asked]}, men ${NO_RATIO[reason]}`,
    why: 'Utfall delat med målvärde betyder något bara för två positiva tal; annars är mätaren uppfylld eller inte, utan procent.',
    fix: (args) =>
      args
        ? GET_RATIO[args.asked]
        : 'Skriv ett målvärde som är ett tal och det utgångsvärde som behövs, eller välj ”meanOf: points” i policyn.',
  },
  N03: {
    title: 'Delarna stämmer inte med totalen',
    text: ({ text, period, what, total, parts, expected }) =>
      `${quote(text)} ${period}: ${PARTS[what](total, parts, expected)}`,
    why: 'Kvinnor och män tillsammans är alla: antal summeras till totalen, och en andel eller ett medelvärde för alla ligger mellan de två.',
    fix: (args) =>
      args?.what === 'missingTotal'
        ? 'Skriv totalen, eller orsaken till att den saknas.'
        : 'Rätta det tal som är fel, eller skriv i en fotnot varför delarna inte stämmer med totalen.',
  },
  N04: {
    title: 'Placering och antal platser',
    text: (args) => {
      if (args.what === 'placeBeyond')
        return `${quote(args.text)}: ${quote(args.rank)} är ingen placering, platsen är större än antalet`;
      if (args.what === 'population')
        return `${quote(args.text)} ${args.period}: placeringen är ${args.rank}, väntat var ${number(args.expected)} platser${args.missing > 0 ? ` när ${number(args.missing)} saknas` : ''}`;
      return `Placeringarna ${and(args.ranks)} i ${quote(args.text)} jämförs i texten, men antalet platser har ändrats; i procent av antalet är de ${and(args.percentiles)}`;
    },
    why: 'En placering säger något först tillsammans med antalet platser, och antalet växlar mellan åren.',
    fix: (args) =>
      args?.what === 'placesChanged'
        ? 'Skriv ut antalet platser för båda åren, eller jämför andelarna av antalet.'
        : 'Rätta placeringen, antalet platser eller fotnoten om vilka som saknas.',
  },
  N05: {
    title: 'Andelarna blir inte 100',
    text: ({ text, period, sum }) =>
      `${quote(text)} ${period}: andelarna blir ${sum} %, väntat var 100 % som för de andra perioderna`,
    why: 'Andelar av samma helhet blir hundra procent; bara avrundningen får skilja.',
    fix: () => 'Rätta den andel som är fel, eller förklara skillnaden i en fotnot.',
  },
  N06: {
    title: 'Tal i texten som inte finns i tabellen',
    text: ({ number: stated, measure, nearest }) =>
      `Texten säger ${quote(stated)} om ${quote(measure)}, vars närmaste värde är ${nearest}`,
    why: 'Text och tabell i samma rapport ska säga samma sak; den som ser två tal litar inte på något av dem.',
    fix: () => 'Rätta texten eller tabellen, eller skriv tydligare vad talet gäller.',
  },
  N07: {
    title: 'Trend över ett metodbyte',
    text: ({ text, from, to, since }) =>
      `${quote(text)} jämförs mellan ${from} och ${to}, fast värdena från och med ${since} inte är jämförbara med de tidigare`,
    why: 'Efter ett metodbyte visar skillnaden hur man mäter, inte hur det går.',
    fix: () => 'Ta bort trenden, eller jämför med ett värde som är mätt på samma sätt.',
  },
  N08: {
    title: 'Noll som kan betyda att värdet saknas',
    text: ({ text, period, sign }) =>
      `${quote(text)} ${period}: 0 står bland värden långt från noll, där ${quote(sign)} annars visar att värdet saknas`,
    why: 'Ett värde som saknas är aldrig noll; som noll förstör det både trenden och bedömningen.',
    fix: (args) => `Skriv ${quote(args?.sign ?? '-')} om värdet saknas; inget om det verkligen är noll.`,
  },
  N09: {
    title: 'Publicerat värde har ändrats',
    text: ({ text, period, before, now, report }) =>
      `${quote(text)} ${period} ${now ? `är ${quote(now)}` : 'saknas'}, i den tidigare rapporten ${quote(before)} (${report})`,
    why: 'Ett publicerat värde som ändras utan ett ord gör båda rapporterna osäkra.',
    fix: () => 'Rätta värdet, eller förklara ändringen i en fotnot vid värdet.',
  },
  N10: {
    title: 'Ekonomin går inte ihop',
    text: ({ text, what, column, period, stated, computed }) =>
      `${quote(text)} ${period}, ${word(COLUMNS, column)}: ${AMOUNTS[what](stated, computed)}`,
    why: 'Belopp som inte går ihop är det första en revisor ser.',
    fix: (args) =>
      args?.what === 'sign'
        ? 'Byt tecken, eller skriv ”economy: { deviation: outcomeMinusBudget }” eller ”budgetMinusOutcome” i policyn.'
        : 'Rätta det belopp som är fel.',
  },
  N11: {
    title: 'Värden som inte går att jämföra',
    text: ({ text, value, expected, against }) =>
      ({
        unit: `${quote(text)} mäts i ${quote(expected)}, men ett av värdena är ${quote(value)}`,
        values: `${quote(text)} har värden i olika enheter: ${quote(value)} och ${quote(expected)}`,
        target: `${quote(text)} går inte att bedöma: ${quote(value)} kan inte jämföras med målvärdet ${quote(expected)}`,
      })[against],
    why: 'Värden i olika enheter går inte att jämföra, så det blir varken bedömning eller trend.',
    fix: (args) =>
      args?.against === 'target'
        ? 'Skriv utfall och målvärde så att de går att jämföra, i samma enhet, eller förklara i en fotnot.'
        : 'Rätta enheten eller värdet; det som räknas i något annat hör till en egen mätare.',
  },
  N12: {
    title: 'Del av året mot hela årets målvärde',
    text: ({ text, value, target }) =>
      `${quote(text)}: ${value} för en del av året bedöms mot ${target}, som är målvärdet för hela året`,
    why: 'Ett antal som växer under året når sällan årets målvärde i förtid, och visas då som inte uppfyllt fast allt kan gå som planerat.',
    fix: (args) =>
      args?.source === 'yaml'
        ? 'Skriv ”accumulates: true” om antalet växer under året, så bedöms det när året är slut; annars ”accumulates: false”.'
        : 'Skriv ”accumulates=yes” i mätarens egen rubrik, ovanför värdena, om antalet växer under året, så bedöms det när året är slut; annars ”accumulates=no”.',
  },
} satisfies WordsOf<'N'>;

const ASKED = {
  mean: 'policyn räknar medelvärdet av uppfyllelsegrader',
  progress: 'uppfyllelsen mäts som vägen från utgångsvärdet',
  thresholds: 'mätarens gränser är andelar av målvärdet',
};

const NO_RATIO = {
  range: 'målvärdet eller utfallet är ett intervall',
  rank: 'en placering har ingen procent',
  zero: 'ett av värdena är noll',
  negative: 'ett av värdena är negativt',
  growth: 'värdet är en förändring',
  strictBound: 'målvärdet är en gräns som ska passeras (< eller >)',
  date: 'målvärdet är en tid',
  words: 'målvärdet är skrivet i ord',
  uncertain: 'utfallet är en gräns och inget bestämt tal',
  unit: 'utfall och målvärde har olika enheter',
  direction: 'det finns inget håll som är bättre',
  baseline: 'utgångsvärdet saknas',
};

const GET_RATIO = {
  mean: 'Skriv ”meanOf: points” i policyn, eller ett målvärde som är ett tal.',
  progress: 'Skriv utgångsvärdet, eller ta bort ”fulfilment: progress”.',
  thresholds: 'Skriv gränsen som ett värde i stället: ”partlyFrom” i YAML, ”partly” vid en rubrik.',
};

const PARTS = {
  sum: (total: string, parts: string[], expected: string) =>
    `totalen är ${total}, men ${and(parts)} blir ${expected}`,
  between: (total: string, parts: string[]) =>
    `totalen är ${total}, väntat var ett värde mellan ${and(parts)}`,
  outside: (total: string, parts: string[]) =>
    `totalen är ${total}, varken summan av ${and(parts)} eller ett värde mellan dem`,
  parts: (total: string, parts: string[]) => `delen är ${and(parts)}, mer än det hela, som är ${total}`,
  missingTotal: (_: string, parts: string[], expected: string) =>
    `totalen saknas, fast ${and(parts)} blir ${expected}`,
};

const AMOUNTS = {
  sum: (stated: string, computed: string) => `summan är ${stated}, men raderna blir ${computed}`,
  deviation: (stated: string, computed: string) => `här står ${stated}, men beloppen ger ${computed}`,
  sign: (stated: string, computed: string) =>
    `${stated} har motsatt tecken mot policyns sätt att räkna, väntat var ${computed}`,
  parts: (stated: string, computed: string) =>
    `delarna blir ${computed}, mer än raden själv, som är ${stated}`,
};
