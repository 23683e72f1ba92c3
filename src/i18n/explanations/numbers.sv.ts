// What is said of values, in Swedish.
import type { ComparisonWord, NumberWords, ValueInWords } from './number-words.js';

const PERCENT = '\u00a0%';

interface Noun {
  one: string;
  the: string;
}

const of = (name: string) => (value: ValueInWords) =>
  `${name}${value.period === undefined ? '' : ` ${value.period}`}: ${value.value}`;
const withPeriod = ({ value, period }: ValueInWords) =>
  period === undefined ? value : `${value} (${period})`;

/**
 * @param not - *ej* in Sweden, *inte* in Finland.
 * @param target - *målvärde* in Sweden, *målnivå* in Finland.
 * @param baseline - *utgångsvärde* in Sweden, *utgångsläge* in Finland.
 */
export function numbersInSwedish(not: string, target: Noun, baseline: Noun): NumberWords {
  const against: Record<ComparisonWord, string> = {
    samePeriod: 'samma period året före',
    previousValue: 'det närmast föregående värdet',
    baseline: baseline.the,
  };
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return {
    byNumbers: 'enligt värdena',
    byWorstGroup: 'den grupp som ligger sämst till avgör',
    byTrend: 'enligt utvecklingen',
    computedOtherwise: (label) => `Värdena ger en annan bedömning: ${label}`,

    outcome: of('Utfall'),
    target: of(upper(target.one)),
    baseline: of(upper(baseline.one)),
    forecast: of('Prognos'),
    ratio: (numerator, denominator, percent) =>
      `Måluppfyllelse: ${numerator} ÷ ${denominator} = ${percent}${PERCENT}`,
    progress: (outcome, from, reached, percent) =>
      `Väg från ${baseline.the} till ${target.the}: (${outcome} − ${from}) ÷ (${reached} − ${from}) = ${percent}${PERCENT}`,
    limits: (met, partlyMet) =>
      partlyMet === undefined
        ? `Gräns: uppfyllt från ${met}${PERCENT}`
        : `Gränser: uppfyllt från ${met}${PERCENT}, delvis uppfyllt från ${partlyMet}${PERCENT}`,
    partlyFrom: (value) => `Mätarens egen gräns: delvis uppfyllt från ${value}`,
    refused: (reason) => {
      const reasons: Record<typeof reason, string> = {
        missing: 'ett värde saknas',
        range: 'ett av värdena är ett intervall',
        rank: 'värdet är en placering',
        date: 'värdet är en tidpunkt',
        verbal: 'målet är angivet i ord',
        change: 'värdet anger en förändring',
        several: 'på platsen står flera värden',
        text: 'värdet är inget tal',
        strictBound: `${target.the} är ${target.the.endsWith('t') ? 'angivet' : 'angiven'} med < eller >`,
        outcomeBound: 'utfallet är bara angivet som en gräns',
        unit: `utfall och ${target.one} har olika enheter`,
        direction: `det är ${not} angivet om högre eller lägre är bättre`,
        growth: 'värdet är en förändringstakt',
        zero: 'ett av värdena är noll',
        negative: 'ett av värdena är negativt',
      };
      return `Inget procenttal, eftersom ${reasons[reason]}`;
    },
    none: (reason) => {
      const reasons: Record<typeof reason, string> = {
        noOutcome: 'det finns inget utfall för perioden',
        missing: 'utfallet saknas',
        noTarget: `${target.one} att jämföra med saknas`,
        noDirection: `det är ${not} angivet om högre eller lägre är bättre`,
        notComparable: `utfall och ${target.one} går inte att jämföra`,
        accumulates: 'antalet växer under året och bedöms när året är slut',
        noComparison: 'det finns inget tidigare värde att jämföra med',
      };
      return reasons[reason];
    },

    values: 'Värden',
    group: ({ name, outcome, target: aimed, percent, label }) =>
      [
        `${name}: ${outcome ?? 'inget utfall'}${aimed === undefined ? '' : ` mot ${target.the} ${aimed}`}`,
        ...(percent === undefined ? [] : [`${percent}${PERCENT}`]),
        ...(label === undefined ? [] : [label]),
      ].join(', '),
    forecastName: 'Prognos',
    gap: (first, second, difference) => `Skillnad, ${first} − ${second}: ${difference}`,

    trend: (label, point) => `Trend: ${label} jämfört med ${against[point]}`,
    noTrend: (reason, point) => {
      const reasons: Record<typeof reason, string> = {
        noComparison: `värde saknas att jämföra med (${against[point]})`,
        methodBreak: 'sättet att mäta har ändrats sedan dess',
        noDirection: `det är ${not} angivet om högre eller lägre är bättre`,
        notComparable: 'värdena går inte att jämföra',
      };
      return `Ingen trend: ${reasons[reason]}`;
    },
    change: (from, to, change, share) =>
      `Från ${withPeriod(from)} till ${withPeriod(to)}: ${change}${share === undefined ? '' : ` (${share}${PERCENT})`}`,
    onePlace: (points) => `Mindre än en plats (${points}) räknas som oförändrat`,
    tolerance: (percent) => `Upp till ${percent}${PERCENT} räknas som oförändrat`,
    percentiles: (from, to) =>
      `Placeringar jämförs som andel av antalet deltagare: ${from}${PERCENT} och ${to}${PERCENT}`,
    placesChanged: (from, to) => `Antalet deltagare har ändrats från ${from} till ${to}`,
    strong: 'Förändringen är stark',

    commitments: {
      figure: ({ label, numerator, denominator, percent }) =>
        percent === undefined
          ? `${label}: det finns inga utvecklingsåtaganden att räkna`
          : `${label}: ${numerator} av ${denominator} utvecklingsåtaganden, ${percent}${PERCENT}`,
      counted: (scope, name) => {
        const where = {
          whole: 'i hela rapporten',
          theme: `under ${name}`,
          unit: `hos ${name}`,
          goal: `under målet ${name}`,
        };
        return `Räknat: alla utvecklingsåtaganden ${where[scope]}`;
      },
      because: (word) => `angivet som ”${word}”`,
    },

    economy: {
      title: 'Ekonomi',
      amountsIn: (unit) => `Belopp i ${unit}`,
      budget: of('Budget'),
      deviation: ({ aspect, value, share, isWorse, isNone }) => {
        const name = aspect === 'forecast' ? 'Avvikelse enligt prognosen' : 'Avvikelse';
        const size = share === undefined ? value : `${value} (${share}${PERCENT} av budgeten)`;
        return `${name}: ${size}, ${isNone ? 'i nivå med budget' : isWorse ? 'sämre än budget' : 'bättre än budget'}`;
      },
      beyondLimit: (percent, by) => {
        const said = {
          itself: 'och ska förklaras',
          itsLines: 'och förklaras på raderna som summan består av',
          itsWhole: 'och förklaras på raden som den är en del av',
        };
        return `Större än gränsen ${percent}${PERCENT} av budgeten, ${said[by]}`;
      },
      computed: 'Avvikelsen är uträknad ur budget och utfall',
      statedOtherwise: (computed) =>
        `Avvikelsen är den angivna; uträknad ur budget och utfall är den ${computed}`,
      none: 'Det finns ingen avvikelse att visa för perioden',
    },
  };
}
