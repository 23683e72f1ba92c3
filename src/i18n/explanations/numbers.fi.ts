// What is said of values, in Finnish.
import type { ComparisonWord, NumberWords, ValueInWords } from './number-words.js';

const PERCENT = '\u00a0%';
/** What a value is compared with, in the illative. */
const AGAINST: Record<ComparisonWord, string> = {
  samePeriod: 'edellisen vuoden vastaavaan kauteen',
  previousValue: 'edelliseen arvoon',
  baseline: 'lähtötasoon',
};

const of = (name: string) => (value: ValueInWords) =>
  `${name}${value.period === undefined ? '' : ` ${value.period}`}: ${value.value}`;
const withPeriod = ({ value, period }: ValueInWords) =>
  period === undefined ? value : `${value} (${period})`;

export const numbersInFinnish = {
  byNumbers: 'arvojen perusteella',
  byWorstGroup: 'heikoimmassa asemassa oleva ryhmä ratkaisee',
  byTrend: 'kehityssuunnan perusteella',
  computedOtherwise: (label) => `Arvojen perusteella arvio olisi toinen: ${label}`,

  outcome: of('Toteuma'),
  target: of('Tavoitetaso'),
  baseline: of('Lähtötaso'),
  forecast: of('Ennuste'),
  ratio: (numerator, denominator, percent) =>
    `Toteutumisaste: ${numerator} ÷ ${denominator} = ${percent}${PERCENT}`,
  progress: (outcome, baseline, target, percent) =>
    `Matka lähtötasosta tavoitetasoon: (${outcome} − ${baseline}) ÷ (${target} − ${baseline}) = ${percent}${PERCENT}`,
  limits: (met, partlyMet) =>
    partlyMet === undefined
      ? `Raja: toteutunut, kun vähintään ${met}${PERCENT}`
      : `Rajat: toteutunut, kun vähintään ${met}${PERCENT}; osittain toteutunut, kun vähintään ${partlyMet}${PERCENT}`,
  partlyFrom: (value) => `Mittarin oma raja: osittain toteutunut arvosta ${value} alkaen`,
  refused: (reason) => {
    const reasons: Record<typeof reason, string> = {
      missing: 'arvo puuttuu',
      range: 'toinen arvoista on vaihteluväli',
      rank: 'arvo on sijoitus',
      date: 'arvo on ajankohta',
      verbal: 'tavoite on ilmaistu sanoin',
      change: 'arvo kertoo muutoksesta',
      several: 'samassa kohdassa on monta arvoa',
      text: 'arvo ei ole luku',
      strictBound: 'tavoitetaso on annettu merkillä < tai >',
      outcomeBound: 'toteumasta tunnetaan vain raja',
      unit: 'toteumalla ja tavoitetasolla on eri yksikkö',
      direction: 'ei ole ilmoitettu, onko suurempi vai pienempi arvo parempi',
      growth: 'arvo on muutosvauhti',
      zero: 'toinen arvoista on nolla',
      negative: 'toinen arvoista on negatiivinen',
    };
    return `Ei prosenttilukua, koska ${reasons[reason]}`;
  },
  none: (reason) => {
    const reasons: Record<typeof reason, string> = {
      noOutcome: 'kaudelta ei ole toteumaa',
      missing: 'toteuma puuttuu',
      noTarget: 'tavoitetasoa ei ole',
      noDirection: 'ei ole ilmoitettu, onko suurempi vai pienempi arvo parempi',
      notComparable: 'toteumaa ja tavoitetasoa ei voi verrata',
      accumulates: 'määrä karttuu vuoden mittaan ja arvioidaan vasta vuoden päätyttyä',
      noComparison: 'aiempaa arvoa, johon verrata, ei ole',
    };
    return reasons[reason];
  },

  values: 'Arvot',
  group: ({ name, outcome, target, percent, label }) =>
    [
      `${name}: ${outcome ?? 'ei toteumaa'}${target === undefined ? '' : `, tavoitetaso ${target}`}`,
      ...(percent === undefined ? [] : [`${percent}${PERCENT}`]),
      ...(label === undefined ? [] : [label]),
    ].join(', '),
  forecastName: 'Ennuste',
  gap: (first, second, difference) => `Ero, ${first} − ${second}: ${difference}`,

  trend: (label, against) => `Kehityssuunta: ${label} verrattuna ${AGAINST[against]}`,
  noTrend: (reason, against) => {
    const reasons: Record<typeof reason, string> = {
      noComparison: `arvoa ei voi verrata ${AGAINST[against]}, koska vertailuarvo puuttuu`,
      methodBreak: 'mittaustapa on muuttunut',
      noDirection: 'ei ole ilmoitettu, onko suurempi vai pienempi arvo parempi',
      notComparable: 'arvoja ei voi verrata',
    };
    return `Ei kehityssuuntaa: ${reasons[reason]}`;
  },
  change: (from, to, change, share) =>
    `${withPeriod(from)} → ${withPeriod(to)}: ${change}${share === undefined ? '' : ` (${share}${PERCENT})`}`,
  onePlace: (points) => `Alle yhden sijan muutosta (${points}) ei katsota muutokseksi`,
  tolerance: (percent) => `Enintään ${percent}${PERCENT}:n muutosta ei katsota muutokseksi`,
  percentiles: (from, to) =>
    `Sijoituksia verrataan osuutena kaikista osallistujista: ${from}${PERCENT} ja ${to}${PERCENT}`,
  placesChanged: (from, to) => `Osallistujien määrä on muuttunut: ${from} → ${to}`,
  strong: 'Muutos on vahva',

  commitments: {
    figure: ({ label, numerator, denominator, percent }) =>
      percent === undefined
        ? `${label}: ei laskettavia kehittämissitoumuksia`
        : `${label}: ${numerator}/${denominator} kehittämissitoumuksesta, ${percent}${PERCENT}`,
    counted: (scope, name) => {
      const where = {
        whole: 'koko raportissa',
        theme: `painopisteessä ${name}`,
        unit: `yksikössä ${name}`,
        goal: `tavoitteessa ${name}`,
      };
      return `Laskettu: kaikki kehittämissitoumukset ${where[scope]}`;
    },
    because: (word) => `kirjattu ”${word}”`,
  },

  economy: {
    title: 'Talous',
    amountsIn: (unit) => `Rahayksikkö: ${unit}`,
    budget: of('Talousarvio'),
    deviation: ({ aspect, value, share, isWorse, isNone }) => {
      const name = aspect === 'forecast' ? 'Ennusteen poikkeama' : 'Poikkeama';
      const size = share === undefined ? value : `${value} (${share}${PERCENT} talousarviosta)`;
      return `${name}: ${size}, ${isNone ? 'talousarvion mukainen' : isWorse ? 'talousarviota heikompi' : 'talousarviota parempi'}`;
    },
    beyondLimit: (percent, by) => {
      const said = {
        itself: 'joten poikkeama on selitettävä',
        itsLines: 'ja poikkeama selitetään niillä riveillä, joista summa koostuu',
        itsWhole: 'ja poikkeama selitetään sillä rivillä, jonka osa tämä on',
      };
      return `Suurempi kuin raja ${percent}${PERCENT} talousarviosta, ${said[by]}`;
    },
    computed: 'Poikkeama on laskettu talousarviosta ja toteumasta',
    statedOtherwise: (computed) =>
      `Poikkeama on ilmoitettu; talousarviosta ja toteumasta laskettuna se on ${computed}`,
    none: 'Kaudelta ei ole poikkeamaa näytettäväksi',
  },
} satisfies NumberWords;
