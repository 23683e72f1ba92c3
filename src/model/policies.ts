// The policies that come with the program, as data. A repository names one and may change single fields.
import type { Aggregation, LevelRule, Policy } from './policy.js';

const ACTIVITY: Policy['activity'] = {
  interim: {
    done: 'met',
    inProgress: 'partlyMet',
    partlyDone: 'partlyMet',
    delayed: 'notMet',
    postponed: 'notMet',
    notStarted: 'notMet',
    cancelled: 'notMet',
  },
  annual: {
    done: 'met',
    inProgress: 'notMet',
    partlyDone: 'partlyMet',
    delayed: 'notMet',
    postponed: 'notMet',
    notStarted: 'notMet',
    cancelled: 'notMet',
  },
};

function levelRule(rule: Aggregation, partial: boolean): LevelRule {
  return { rule, partial, notAssessable: 'ownColumn', notAssessed: 'ownColumn' };
}

/** A policy that uses one rule from measures to goal and from goals to parent. */
function policyOf(id: string, rule: Aggregation, partial: boolean): Policy {
  return {
    id,
    source: undefined,
    publishedBy: undefined,
    basis: 'target',
    fulfilment: 'ratio',
    groups: 'total',
    trend: { against: 'samePeriod', tolerance: 0.01, strong: 0.05 },
    economy: { deviation: 'budgetMinusOutcome', limit: 0.01 },
    horizon: 'period',
    meanOf: 'points',
    words: {},
    levels: {
      // In every policy a measure that several units carry is met when all of them have met it, and partly met
      // when some have: what a goal demands of its measures says nothing of how far a shared measure has come.
      unitToMeasure: levelRule('all', true),
      measureToGoal: levelRule(rule, partial),
      goalToParent: levelRule(rule, partial),
    },
    shares: { notAssessable: 'ownColumn', notAssessed: 'ownColumn' },
    thresholds: { met: 1, partlyMet: 0.8 },
    points: { met: 1, partlyMet: 0.5, notMet: 0 },
    activity: ACTIVITY,
    labels: {},
    acceptSuggestions: false,
    place: undefined,
  };
}

/** What is not done is not met: for those who know no *partly*. */
const YES_OR_NO: Policy['activity'] = {
  interim: { ...ACTIVITY.interim, inProgress: 'notMet', partlyDone: 'notMet' },
  annual: { ...ACTIVITY.annual, partlyDone: 'notMet' },
};

/** Met or not, at every level: nothing reaches *partly* without reaching *met*. */
function yesOrNo(id: string, rule: Aggregation): Policy {
  const policy = policyOf(id, rule, false);
  return {
    ...policy,
    thresholds: { met: 1, partlyMet: 1 },
    levels: { ...policy.levels, unitToMeasure: levelRule('all', false) },
    activity: YES_OR_NO,
  };
}

/**
 * A binding goal is met only when every one of its measures is; what cannot be assessed stays in the denominator
 * (2019 and 2020; in 2017 it counted as not met, which is `shares: { notAssessable: countAsNotMet }`).
 */
const HELSINKI: Policy = {
  ...yesOrNo('helsinki', 'all'),
  publishedBy: 'Helsingin kaupunki – Helsingfors stad 2019–2020',
  source:
    'https://www.arviointikertomus.fi/fi/artikkelit/2019/sitovien-tavoitteiden-toteutuminen · https://www.arviointikertomus.fi/en/articles/2020/achievement-binding-objectives-and-targets',
  words: {
    met: { sv: 'uppfylldes', fi: 'toteutui', en: 'achieved' },
    notMet: { sv: 'uppfylldes inte', fi: 'ei toteutunut', en: 'not achieved' },
    notAssessable: { sv: 'kan inte bedömas', fi: 'ei voida arvioida', en: 'cannot be assessed' },
  },
};

/**
 * At or better than the expected level is met, from 80 % of it partly, below that not; a goal is weighed together from
 * what is below it. The weighing itself is not published: here it is the mean of fulfilment, each part at most 100 %, so
 * that the same limits hold for indicator and goal.
 */
const VANSBRO: Policy = {
  ...policyOf('vansbro', 'weightedMean', true),
  publishedBy: 'Vansbro kommun 2019',
  source: 'https://finansiellinfo.se/Vansbro_2019/Maluppfyllelse.html',
  meanOf: 'fulfilment',
  words: {
    met: { sv: 'uppnått' },
    partlyMet: { sv: 'delvis uppnått' },
    notMet: { sv: 'ej uppnått' },
  },
};

/**
 * Outcome against target in percent, target against outcome where lower is better, with limits that each indicator sets
 * for itself; an indicator without limits of its own is yellow at no percentage. Trend is against the same period of the
 * year before.
 */
const VGR: Policy = {
  ...policyOf('vgr', 'all', true),
  publishedBy: 'Västra Götalandsregionen',
  source: 'http://hh.vgregion.se/om-vgr/organisation-och-verksamhet/ekonomi/indikatorer/',
  thresholds: { met: 1, partlyMet: 1 },
  words: {
    met: { sv: 'grön – målet nått' },
    partlyMet: { sv: 'gul – nära målet' },
    notMet: { sv: 'röd – målet inte nått' },
  },
  labels: { grön: 'met', gul: 'partlyMet', röd: 'notMet' },
};

/** At target or behind it, and nothing between: what has improved and is still behind is behind; trend is told apart. */
const PORVOO: Policy = {
  ...yesOrNo('porvoo', 'all'),
  publishedBy: 'Porvoon kaupunki – Borgå stad',
  source: 'https://www.porvoo.fi/sv/nyheter/bekanta-dig-med-indikatorerna-i-strategin-pa-stadens-webbplats/',
  words: {
    met: { sv: 'grön – i nivå med målet', fi: 'vihreä – tavoitetasolla', en: 'green – at target' },
    notMet: { sv: 'röd – efter målet', fi: 'punainen – jäljessä tavoitteesta', en: 'red – behind target' },
  },
  labels: { grön: 'met', röd: 'notMet', vihreä: 'met', punainen: 'notMet' },
};

/**
 * Judged by trend: the right direction with a strong trend, with a weak one, or none; apart from these what is hard to
 * judge, and what nobody has judged. How strong *strong* is, is not published. What the boards have reached says nothing
 * by itself of the city, so that a goal above other goals is judged by people.
 */
const GOTEBORG: Policy = {
  ...policyOf('goteborg', 'all', true),
  publishedBy: 'Göteborgs Stad 2016',
  source:
    'http://arsredovisning.goteborg.se/2016/block-1-forvaltningsberattelse/kommunfullmaktiges-mal-och-uppdrag/',
  basis: 'trend',
  levels: {
    unitToMeasure: levelRule('all', true),
    measureToGoal: levelRule('all', true),
    goalToParent: levelRule('manual', true),
  },
  words: {
    met: { sv: 'God' },
    partlyMet: { sv: 'Viss' },
    notMet: { sv: 'Ingen' },
    notAssessable: { sv: 'Svårbedömt' },
    notAssessed: { sv: 'Ingen bedömning' },
  },
  labels: {
    god: 'met',
    'god måluppfyllelse': 'met',
    viss: 'partlyMet',
    'viss måluppfyllelse': 'partlyMet',
    ingen: 'notMet',
    'ingen måluppfyllelse': 'notMet',
    svårbedömt: 'notAssessable',
    'ingen bedömning': 'notAssessed',
  },
};

/** A goal is reached when at least half of its indicators move in the right direction, however little. */
const NYNASHAMN: Policy = {
  ...policyOf('nynashamn', 'atLeastHalf', false),
  publishedBy: 'Nynäshamns kommun 2015',
  source: 'https://sorundanet.se/2016-05-11-3.html',
  basis: 'trend',
  trend: { against: 'samePeriod', tolerance: 0, strong: 0 },
  words: { met: { sv: 'uppnått' }, notMet: { sv: 'ej uppnått' } },
};

/** The goals of a term are judged by what its end is expected to show, not by the year; each by word, shape and colour. */
const LUND: Policy = {
  ...policyOf('lund', 'all', true),
  publishedBy: 'Lunds kommun 2023',
  source:
    'https://lund.se/kommun-och-politik/kommunens-ekonomi-och-budget/redovisningar/arsredovisning/arsredovisning-2023/forvaltningsberattelse/god-ekonomisk-hushallning-och-ekonomisk-stallning/kommunfullmaktiges-mal',
  horizon: 'term',
  words: {
    met: { sv: 'uppnås' },
    partlyMet: { sv: 'uppnås delvis' },
    notMet: { sv: 'uppnås inte' },
    notAssessable: { sv: 'kan inte bedömas' },
  },
};

/**
 * The shipped policies by name.
 * `strict`: all measures of a goal. `half`: at least half of them. `majority`: more than half.
 * `weighted`: the weighted mean of points. The others are rules that an organisation has published.
 */
export const POLICIES: Record<string, Policy> = {
  strict: policyOf('strict', 'all', false),
  half: policyOf('half', 'atLeastHalf', true),
  majority: policyOf('majority', 'majority', true),
  weighted: policyOf('weighted', 'weightedMean', true),
  helsinki: HELSINKI,
  vansbro: VANSBRO,
  vgr: VGR,
  porvoo: PORVOO,
  goteborg: GOTEBORG,
  nynashamn: NYNASHAMN,
  lund: LUND,
};
