// A board with economy, commitments and series of values, and two reports of one year: interim and annual.
// Numbers and scores are put in by hand, so that the tests of the view stand on nothing but the contract.
import type {
  AmountScore,
  CommitmentCount,
  EconomyLineScore,
  GroupScore,
  MeasureNumbersScore,
  NumbersResult,
  ReportScores,
  ValueUsed,
} from '../../src/compute/index.js';
import {
  type Amounts,
  type Commitment,
  type EconomyLine,
  type LocalText,
  type Measure,
  type MeasureNumbers,
  type Observation,
  type Period,
  parsePeriod,
  type Reading,
  type Report,
  type Target,
  type Trend,
} from '../../src/model/index.js';
import { analyse } from '../../src/pipeline.js';
import type { ProtectedReport, ProtectedReportScores } from '../../src/protect/index.js';
import { type Decimal, decimal, readQuantity } from '../../src/quantity/index.js';
import type { ViewOptions } from '../../src/render/index.js';
import { shown } from './shown.js';

const PLACE = { file: 'economy/namnden.sv.md', start: 0, end: 1 };

const CONFIG = `version: 1
organisation: { name: { sv: Socialnämnden i Exempelköping, en: Social board of Exempelköping }, kind: board, country: SE }
languages: [sv-SE, en]
units:
  - id: namnden
    name: { sv: Socialnämnden, en: Social board }
    units:
      - { id: ifo, name: { sv: Individ- och familjeomsorg, en: Individual and family care } }
      - { id: funktion, name: { sv: Funktionshinderområdet, en: Disability services } }
themes:
  - { id: jobb, name: { sv: Fler i jobb, en: More people at work } }
  - { id: omsorg, name: { sv: God omsorg för individen, en: Good care for the individual } }
reports:
  - { id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport januari–augusti 2016, en: Interim report January–August 2016 }, chapters: [inledning] }
  - { id: aret, kind: annual, period: 2016, title: { sv: Verksamhetsberättelse 2016, en: Annual report 2016 }, chapters: [inledning] }
`;

const both = (interim: string, annual: string) =>
  `followUps: [{ period: 2016-T2, ${interim} }, { period: 2016, ${annual} }]`;

const GOALS = `version: 1
goals:
  - id: sjalvforsorjning
    theme: jobb
    text: { sv: Fler försörjer sig själva, en: More people support themselves }
    measures:
      - { id: arbetslosa, text: { sv: Öppet arbetslösa, en: Openly unemployed }, ${both('assessment: notMet, forecast: willNotBeMet, reason: { sv: Fler har kommit in på arbetsmarknaden utan utbildning., en: More people without education have entered the labour market. }, correctiveAction: { sv: Platser i vuxenutbildningen reserveras., en: Places in adult education are reserved. }', 'assessment: partlyMet, reason: { sv: Konjunkturen vände i höstas., en: The economy turned in the autumn. }')} }
      - { id: jobbpraktik, text: { sv: Personer i jobbpraktik, en: People in work practice }, ${both('assessment: met, forecast: willBeMet', 'assessment: met')} }
      - { id: ranking, text: { sv: Ranking i länet, en: Rank in the county }, ${both('assessment: notAssessable, forecast: uncertain', 'assessment: notMet, reason: { sv: Andra kommuner förbättrades snabbare. }')} }
  - id: trygghet
    theme: omsorg
    text: { sv: Barn växer upp tryggt, en: Children grow up safely }
    measures:
      - { id: vrakningar, text: { sv: Vräkta barnfamiljer, en: Families evicted }, ${both('assessment: met, forecast: willBeMet', 'assessment: met')} }
      - { id: utredning, text: { sv: Utredningstid i dagar, en: Days of inquiry }, ${both('assessment: partlyMet, forecast: willBePartlyMet', 'assessment: met')} }
      - { id: invanare, text: { sv: Invånare i upptagningsområdet, en: Inhabitants of the area }, followUps: [] }
`;

const CHAPTER =
  '# Året i korthet\n\nAv åtagandena är {{figure commitments.done}} genomförda, under första målet {{figure goal:sjalvforsorjning.commitments.done}}.\n';

export function annualFixture(): {
  report: ProtectedReport;
  interim: ProtectedReportScores;
  annual: ProtectedReportScores;
} {
  const files = Object.entries({
    'report.yaml': CONFIG,
    'goals/alla.yaml': GOALS,
    'text/inledning.sv.md': CHAPTER,
  }).map(([path, text]) => ({ path, text }));
  const { report, scores, findings } = analyse({ files, assets: [] });
  const [interim, annual] = scores.reports;
  if (interim === undefined || annual === undefined) throw new Error(JSON.stringify(findings));
  for (const [id, numbers] of Object.entries(NUMBERS)) Object.assign(measureOf(report, id), numbers);
  report.economy = ECONOMY;
  report.commitments = COMMITMENTS;
  const reports = [withScores(interim, 'interim'), withScores(annual, 'annual')];
  const ready = shown(report, { reports });
  return { report: ready.report, interim: ready.scores.reports[0]!, annual: ready.scores.reports[1]! };
}

export function annualOptions(language: string, allScores: ProtectedReportScores[] = []): ViewOptions {
  return { language, toolVersion: '1.2.3', assets: [], editions: [], allScores };
}

export function text(sv: string, en?: string): LocalText {
  return {
    'sv-SE': { plain: sv, place: PLACE },
    ...(en === undefined ? {} : { en: { plain: en, place: PLACE } }),
  };
}

export function reading(written: string, unit?: string): Reading {
  const read = readQuantity(written, {
    dash: 'missing',
    ...(unit === undefined ? {} : { unit }),
    ...(/^\d+\/\d+$/u.test(written) ? { kind: 'rank' as const } : {}),
  });
  if (!('quantity' in read)) throw new Error(`not read: ${written}`);
  return { quantity: read.quantity, text: written, footnotes: [], place: PLACE };
}

function period(id: string): Period {
  const found = parsePeriod(id);
  if (found === undefined) throw new Error(`no period: ${id}`);
  return found;
}

function measureOf(report: Report, id: string): Measure {
  const measure = report.measures.find((each) => each.id === id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure;
}

function series(group: string, unit: string | undefined, values: Record<string, string>): Observation[] {
  return Object.entries(values).map(([id, written]) => {
    return { ...reading(written, unit), period: period(id), group, unit: undefined };
  });
}

function target(written: string, unit?: string): Target {
  return { ...reading(written, unit), period: period('2016'), group: 'total' };
}

const NUMBERS: Record<string, Partial<MeasureNumbers> & { kind?: Measure['kind'] }> = {
  arbetslosa: {
    kind: 'numeric',
    unitOfValue: '%',
    direction: 'lower',
    groups: ['total', 'women', 'men'].map((id) => ({ id, text: {} })),
    source: text('Arbetsförmedlingen'),
    targets: [target('högst 3,0', '%')],
    observations: [
      ...series('total', '%', {
        '2013': '3,3',
        '2014': '3,2',
        '2015': '3,1',
        '2016-T2': '3,2',
        '2016': '3,1',
      }),
      ...series('women', '%', {
        '2013': '3,4',
        '2014': '3,3',
        '2015': '3,2',
        '2016-T2': '3,1',
        '2016': '3,0',
      }),
      ...series('men', '%', { '2013': '3,2', '2014': '3,1', '2015': '3,0', '2016-T2': '3,3', '2016': '3,2' }),
    ],
  },
  jobbpraktik: {
    kind: 'numeric',
    unitOfValue: 'personer',
    direction: 'higher',
    targets: [target('minst 150')],
    observations: series('total', undefined, { '2014': '121', '2015': '-', '2016-T2': '104', '2016': '151' }),
    forecastValues: [
      {
        ...reading('150'),
        period: period('2016'),
        madeIn: period('2016-T2'),
        group: 'total',
        unit: undefined,
      },
    ],
  },
  ranking: {
    kind: 'numeric',
    observations: series('total', undefined, {
      '2013': '17/23',
      '2014': '14/22',
      '2015': '14/24',
      '2016': '16/26',
    }),
    targets: [target('10/26')],
  },
  vrakningar: {
    kind: 'numeric',
    direction: 'lower',
    targets: [target('0')],
    observations: series('total', undefined, { '2015': '0', '2016-T2': '0', '2016': '0' }),
  },
  invanare: {
    kind: 'keyFigure',
    groups: ['total', 'ungdomar', 'barnfamiljer', 'aldre', 'ovriga'].map((id) => ({
      id,
      text: id === 'total' ? {} : text(`Grupp ${id}`),
    })),
    observations: [
      ...series('total', undefined, { '2015': '103 457', '2016': '105 311' }),
      ...['ungdomar', 'barnfamiljer', 'aldre', 'ovriga'].flatMap((group, position) =>
        series(group, undefined, { '2016': `${position + 1} 204` }),
      ),
    ],
  },
};

function line(
  id: string,
  words: string,
  amounts: Record<string, Partial<Record<keyof Omit<Amounts, 'period'>, string>>>,
  more: Partial<EconomyLine> = {},
): EconomyLine {
  return {
    id,
    text: text(words),
    isTotal: false,
    partOf: undefined,
    amounts: Object.entries(amounts).map(([of, fields]) => ({
      period: period(of),
      ...Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, reading(value, 'mnkr')])),
    })),
    reason: {},
    action: {},
    place: PLACE,
    ...more,
  };
}

const ECONOMY: Report['economy'] = [
  {
    id: 'drift',
    unit: 'namnden',
    title: text('Driftredovisning', 'Operating account'),
    amountsIn: 'mnkr',
    places: [PLACE],
    lines: [
      line(
        'ifo',
        'Individ- och familjeomsorg',
        {
          '2016-T2': { budget: '200,0', outcome: '208,1', deviation: '-8,1' },
          '2016': { budget: '300,0', forecast: '312', outcome: '311,5' },
        },
        {
          reason: text('Fler placeringar än väntat.', 'More placements than expected.'),
          action: text('Hemmaplanslösningar byggs ut.', 'Support at home is extended.'),
        },
      ),
      line(
        'placeringar',
        'varav placeringar',
        { '2016-T2': { budget: '80,0', outcome: '88,4' }, '2016': { budget: '120,0', outcome: '131,0' } },
        { partOf: 'ifo' },
      ),
      line('funktion', 'Funktionshinderområdet', {
        '2016-T2': { budget: '400,0', outcome: '421,7' },
        '2016': { budget: '600,0', forecast: '642,0', outcome: '640,2' },
      }),
      line('ledning', 'Ledning och administration', {
        '2016-T2': { budget: '1 100,2', outcome: '1 100,1', deviation: '0,1' },
        '2016': { budget: '1 650,0', forecast: '1 650,0', outcome: '1 649,0' },
      }),
      line(
        'summa',
        'Nettokostnad',
        {
          '2015': { outcome: '2 480,4' },
          '2016-T2': { budget: '1 700,2', outcome: '1 729,9', deviation: '-29,7' },
          '2016': { budget: '2 550,0', forecast: '2 604,0', outcome: '2 600,7' },
        },
        { isTotal: true },
      ),
    ],
  },
];

function amountScore(value: string, budget: string, isComputed: boolean): AmountScore {
  return {
    value: decimal(value),
    isComputed,
    computed: decimal(value),
    share: { numerator: decimal(value), denominator: decimal(budget) },
    isWorse: value.startsWith('-'),
  };
}

function economyScore(
  id: string,
  isBeyondLimit: boolean,
  deviation: AmountScore,
  forecastDeviation?: AmountScore,
): EconomyLineScore {
  return { table: 'drift', line: id, unit: 'namnden', deviation, forecastDeviation, isBeyondLimit };
}

const ECONOMY_SCORES: Record<'interim' | 'annual', EconomyLineScore[]> = {
  interim: [
    economyScore('ifo', true, amountScore('-8.1', '200.0', false), amountScore('-12.0', '300.0', true)),
    economyScore('placeringar', true, amountScore('-8.4', '80.0', true)),
    economyScore('funktion', true, amountScore('-21.7', '400.0', true), amountScore('-42.0', '600.0', true)),
    economyScore('ledning', false, amountScore('0.1', '1100.2', false), amountScore('0.0', '1650.0', true)),
    economyScore('summa', true, amountScore('-29.7', '1700.2', false), amountScore('-54.0', '2550.0', true)),
  ],
  annual: [
    economyScore('ifo', true, amountScore('-11.5', '300.0', true)),
    economyScore('placeringar', true, amountScore('-11.0', '120.0', true)),
    economyScore('funktion', true, amountScore('-40.2', '600.0', true)),
    economyScore('ledning', false, amountScore('1.0', '1650.0', true)),
    economyScore('summa', true, amountScore('-50.7', '2550.0', true)),
  ],
};

type Status = NonNullable<Commitment['followUps'][number]['status']>['value'];

function commitment(
  id: string,
  goal: string,
  words: string,
  unit: string | undefined,
  interim: Status | undefined,
  annual: Status | undefined,
): Commitment {
  const followUp = (of: string, status: Status | undefined): Commitment['followUps'][number] => ({
    period: period(of),
    outcome: text(
      `Arbetet följs upp ${of === '2016' ? 'vid årets slut' : 'i augusti'}.`,
      'The work is followed up.',
    ),
    status: status && { value: status, word: status, suggested: false, place: PLACE },
    assessment: undefined,
    forecast: undefined,
    trend: undefined,
    reason: {},
    consequence: {},
    correctiveAction: {},
    motivation: {},
    comment: {},
    author: undefined,
    places: [PLACE],
  });
  return {
    id,
    idIsDerived: false,
    goal,
    centralGoal: goal,
    theme: goal === 'trygghet' ? 'omsorg' : 'jobb',
    unit,
    text: text(words),
    parties: unit === 'ifo' ? [{ party: undefined, text: text('Områdeschefen'), place: PLACE }] : [],
    followUps: [followUp('2016-T2', interim), followUp('2016', annual)],
    places: [PLACE],
  };
}

const COMMITMENTS: Commitment[] = [
  commitment(
    'praktik',
    'sjalvforsorjning',
    'Teckna avtal om praktikplatser med fler företag',
    'ifo',
    'done',
    'done',
  ),
  commitment(
    'anhoriga',
    'sjalvforsorjning',
    'Nå anhöriga och unga genom en egen webbplats',
    undefined,
    'inProgress',
    'done',
  ),
  commitment(
    'kartlaggning',
    'trygghet',
    'Kartlägga behovet av stöd vid våld i nära relationer',
    'ifo',
    'delayed',
    'inProgress',
  ),
  commitment(
    'sip',
    'trygghet',
    'Upprätta fler samordnade individuella planer',
    'funktion',
    undefined,
    'cancelled',
  ),
];

function used(written: string, unit: string | undefined, of: string): ValueUsed {
  const { quantity, text: as } = reading(written, unit);
  return { quantity, text: as, period: of, place: PLACE };
}

function groupScore(
  group: string,
  outcome: ValueUsed,
  goal: ValueUsed | undefined,
  assessment: NumbersResult['assessment'],
  trend: Trend | undefined,
): GroupScore {
  return {
    group,
    state: {
      group,
      outcome,
      target: goal,
      baseline: undefined,
      direction: 'lower',
      method: 'ratio',
      ratio: undefined,
      refused: undefined,
      thresholds: { met: 1, partlyMet: 0.8 },
      partlyFrom: undefined,
      assessment,
      none: undefined,
    },
    forecast: undefined,
    trend: {
      group,
      against: 'samePeriod',
      to: outcome,
      from: undefined,
      compared: 'value',
      change: undefined,
      tolerance: 0.01,
      trend,
      isStrong: false,
      placesChanged: undefined,
      none: undefined,
    },
  };
}

function numbersOf(kind: 'interim' | 'annual'): Record<string, MeasureNumbersScore[]> {
  const of = kind === 'interim' ? '2016-T2' : '2016';
  const isNow = kind === 'interim';
  const goal = used('högst 3,0', '%', '2016');
  const scored = (measure: string, ...groups: GroupScore[]) => {
    return [{ measure, unit: undefined, groups, gap: undefined }];
  };
  return {
    arbetslosa: scored(
      'arbetslosa',
      groupScore('total', used(isNow ? '3,2' : '3,1', '%', of), goal, 'partlyMet', 'unchanged'),
      groupScore(
        'women',
        used(isNow ? '3,1' : '3,0', '%', of),
        goal,
        isNow ? 'partlyMet' : 'met',
        'improved',
      ),
      groupScore('men', used(isNow ? '3,3' : '3,2', '%', of), goal, 'partlyMet', 'worsened'),
    ),
    jobbpraktik: scored(
      'jobbpraktik',
      groupScore(
        'total',
        used(isNow ? '104' : '151', undefined, of),
        used('minst 150', undefined, '2016'),
        'met',
        'improved',
      ),
    ),
    ...(isNow
      ? {}
      : {
          ranking: scored(
            'ranking',
            groupScore(
              'total',
              used('16/26', undefined, of),
              used('10/26', undefined, '2016'),
              'notMet',
              'worsened',
            ),
          ),
        }),
  };
}

function withScores(scores: ReportScores, kind: 'interim' | 'annual'): ReportScores {
  const membersOf = (list: Commitment[]): CommitmentCount['members'] => {
    const withStatus = (status: Status | 'notStated') =>
      list.flatMap(({ id, followUps }) => {
        const stated = followUps[kind === 'interim' ? 0 : 1]?.status?.value ?? 'notStated';
        return stated === status ? [id] : [];
      });
    return {
      done: withStatus('done'),
      inProgress: withStatus('inProgress'),
      partlyDone: withStatus('partlyDone'),
      delayed: withStatus('delayed'),
      postponed: withStatus('postponed'),
      notStarted: withStatus('notStarted'),
      cancelled: withStatus('cancelled'),
      notStated: withStatus('notStated'),
    };
  };
  const count = (scope: CommitmentCount['scope'], list: Commitment[]): CommitmentCount => {
    const id = scope.kind === 'whole' ? 'commitments' : `${scope.kind}:${scope.id}.commitments`;
    return { id, scope, total: list.length, members: membersOf(list) };
  };
  const counts = [
    count({ kind: 'whole' }, COMMITMENTS),
    ...['ifo', 'funktion'].map((id) =>
      count(
        { kind: 'unit', id },
        COMMITMENTS.filter(({ unit }) => unit === id),
      ),
    ),
    ...['sjalvforsorjning', 'trygghet'].map((id) =>
      count(
        { kind: 'goal', id },
        COMMITMENTS.filter(({ goal }) => goal === id),
      ),
    ),
  ];
  return {
    ...scores,
    numbers: numbersOf(kind),
    economy: ECONOMY_SCORES[kind],
    commitments: counts,
    commitmentFigures: counts.map(({ id, total, members: { done } }) => ({
      id: `${id}.done`,
      count: id,
      status: 'done' as const,
      numerator: done.length,
      denominator: total,
      percent: Math.round((100 * done.length) / total),
    })),
  };
}

/** A decimal, for expectations. */
export function exact(value: string): Decimal {
  return decimal(value);
}
