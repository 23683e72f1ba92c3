// A report of measures with numbers, in every form that a card must cope with; Swedish (Sweden), Finnish and English.
import {
  type FollowUp,
  type LocalText,
  type Measure,
  type MeasureNumbers,
  type Period,
  parsePeriod,
} from '../../src/model/index.js';
import { analyse } from '../../src/pipeline.js';
import type { ProtectedReport, ProtectedReportScores } from '../../src/protect/index.js';
import { type Direction, type Quantity, readQuantity } from '../../src/quantity/index.js';
import type { ViewOptions } from '../../src/render/index.js';
import { shown } from './shown.js';

const CONFIG = `version: 1
organisation: { name: { sv: Exempelkommunen, fi: Esimerkkikunta, en: Exampleton }, kind: municipality, country: SE }
languages: [sv-SE, fi-FI, en]
units:
  - { id: vuxna, name: { sv: Vuxna, en: Adults } }
  - { id: unga, name: { sv: Barn och unga, en: Children and young people } }
themes:
  - { id: jobb, name: { sv: Fler i jobb, en: More people in work } }
policy: vansbro
reports:
  - { id: delar, kind: interim, period: 2016-T2, title: { sv: Delårsrapport 2016, en: Interim report 2016 } }
  - { id: helar, kind: annual, period: 2016, title: { sv: Verksamhetsberättelse 2016, en: Annual report 2016 } }
`;

/** Values by group, then by period; a word or dash as people write it, marks of notes after a caret: `14/24^1`. */
type Values = Record<string, Record<string, string>>;

interface Spec {
  id: string;
  sv: string;
  en: string;
  unit?: string;
  direction?: Direction;
  kind?: 'keyFigure';
  values?: Values;
  /** By unit id. */
  ofUnits?: Record<string, Values>;
  targets?: Record<string, string>;
  womenTargets?: Record<string, string>;
  forecast?: string;
  groups?: Record<string, [sv: string, en: string]>;
  more?: Partial<MeasureNumbers>;
  says?: Partial<Record<'outcome' | 'reason' | 'correctiveAction' | 'motivation', string>>;
  carriedBy?: string[];
  goal?: string;
}

const T2 = (values: string[], first = 2013) =>
  Object.fromEntries(values.map((value, index) => [`${first + index}-T2`, value]));

const at = { file: 'measures/test.sv.md', start: 0, end: 1 };
const local = (sv: string, en: string): LocalText => ({
  'sv-SE': { plain: sv, place: at },
  en: { plain: en, place: at },
});

const SPECS: Spec[] = [
  {
    id: 'arbetslosa',
    sv: 'Öppet arbetslösa i kommunen',
    en: 'Openly unemployed in the municipality',
    unit: '%',
    direction: 'lower',
    values: {
      total: T2(['3,3', '3,2', '3,1', '3,2']),
      women: T2(['3,4', '3,3', '3,2', '3,1']),
      men: T2(['3,3', '3,1', '3,0', '3,2']),
    },
    targets: { 2016: '≤ 3,0' },
    forecast: '3,1',
    more: { source: local('Arbetsförmedlingen', 'The employment service') },
    says: {
      outcome:
        'Andelen arbetslösa är ungefär densamma som vid samma tid året innan. Kvinnor har lättare att få arbete än förra året, män något svårare.',
      reason: 'Fler nyanlända har blivit färdiga med etableringen under våren.',
      correctiveAction: 'Samarbetet med arbetsgivare i kommunen byggs ut under hösten.',
    },
  },
  {
    id: 'rang',
    sv: 'Placering i länet för öppet arbetslösa',
    en: 'Place in the county for open unemployment',
    direction: 'lower',
    values: { total: T2(['17/23^1', '14/22', '14/24', '16/26']) },
    targets: { 2016: '13/26' },
    more: {
      population: 26,
      notes: [
        {
          mark: '¹',
          text: local('2013 saknas tre kommuner.', 'Three municipalities are missing in 2013.'),
          place: at,
        },
      ],
    },
  },
  {
    id: 'forsorjning',
    sv: 'Hushåll med försörjningsstöd',
    en: 'Households with income support',
    unit: 'hushåll',
    direction: 'lower',
    values: { total: { 2011: '1 240', 2012: '1 198', 2014: '1 105', 2015: '1 068', '2016-T2': '1 031' } },
    targets: { 2014: '1 150', 2015: '1 100', 2016: '≤ 1 000' },
    forecast: '990',
    more: { methodBreaks: [{ period: parsePeriod('2014')!, note: {}, place: at }] },
  },
  {
    id: 'nojda',
    sv: 'Brukare nöjda med bemötandet',
    en: 'Users satisfied with how they are met',
    unit: '%',
    direction: 'higher',
    values: {
      total: { 2012: '91', 2014: '92', 2016: '94', '2016-T2': '94' },
      women: { 2012: '93', 2014: '-', 2016: '95', '2016-T2': '95' },
      men: { 2012: '89', 2014: '91', 2016: '93', '2016-T2': '93' },
    },
    targets: { 2016: '90–100' },
  },
  {
    id: 'serveringstillstand',
    sv: 'Ansökningar om serveringstillstånd via e-tjänst',
    en: 'Licence applications by e-service',
    unit: 'st',
    direction: 'higher',
    values: { total: { 2014: '1', 2015: 'uppgift saknas', '2016-T2': '25' } },
    targets: { 2016: '>27' },
    more: { accumulates: true },
  },
  {
    id: 'ekologiskt',
    sv: 'Ekologiska livsmedel',
    en: 'Organic food',
    unit: '%',
    direction: 'higher',
    values: { total: { 2015: '34,1', 2016: '36,0' } },
    targets: { 2016: '35' },
    more: { reported: 'annual', decimals: 1 },
  },
  {
    id: 'behandling',
    sv: 'Avslutade behandlingar med förbättring efter sex månader',
    en: 'Treatments with improvement after six months',
    unit: '%',
    direction: 'higher',
    values: { total: T2(['62', '66', '71'], 2013) },
    targets: { 2015: '≥ 70', 2016: '≥ 72' },
    more: { lagYears: 1 },
  },
  {
    id: 'sjuk',
    sv: 'Sjukfrånvaro',
    en: 'Sick leave',
    unit: '%',
    direction: 'lower',
    kind: 'keyFigure',
    values: {
      total: Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          `${(5 + Math.sin(index / 2)).toFixed(1).replace('.', ',')}`,
        ]),
      ),
    },
  },
  {
    id: 'utredningar',
    sv: 'Utredningar avslutade inom fyra månader',
    en: 'Inquiries finished within four months',
    unit: '%',
    direction: 'higher',
    carriedBy: ['vuxna', 'unga'],
    values: { total: T2(['81', '84', '88'], 2014) },
    ofUnits: {
      vuxna: { total: T2(['86', '90', '93'], 2014) },
      unga: { total: T2(['74', '76', '81'], 2014), women: T2(['80'], 2016), men: T2(['82'], 2016) },
    },
    targets: { 2016: '≥ 90' },
    forecast: '91',
  },
  {
    id: 'grupper',
    sv: 'Deltagare som gått vidare till arbete eller studier',
    en: 'Participants who went on to work or studies',
    unit: '%',
    direction: 'higher',
    values: Object.fromEntries(
      ['total', 'women', 'men', 'ungdomar', 'nyanlanda', 'langtid', 'deltid'].map((group, index) => [
        group,
        T2([40, 43, 42, 45].map((value) => String(value - index * 3 + (index % 2) * 4))),
      ]),
    ),
    groups: {
      ungdomar: ['Ungdomar 18–24 år', 'Young people 18–24'],
      nyanlanda: ['Nyanlända', 'New arrivals'],
      langtid: ['Arbetslösa mer än två år', 'Out of work for more than two years'],
      deltid: ['Arbetar deltid', 'Part-time workers'],
    },
    targets: { 2016: '50' },
    womenTargets: { 2016: '48' },
  },
  {
    id: 'tom',
    sv: 'Enheter med jämlikhetsarbete',
    en: 'Units with equality work',
    unit: '%',
    direction: 'higher',
    targets: { 2016: '100' },
  },
];

export interface MeasureFixture {
  report: ProtectedReport;
  interim: ProtectedReportScores;
  annual: ProtectedReportScores;
}

/** The report, and what is computed of it for both publications. */
export function measureFixture(): MeasureFixture {
  const { report } = analyse({
    files: [
      { path: 'report.yaml', text: CONFIG },
      { path: 'goals/jobb.yaml', text: goalsYaml() },
    ],
    assets: [],
  });
  for (const measure of report.measures) {
    const spec = SPECS.find(({ id }) => id === measure.id);
    if (spec)
      Object.assign(measure, numbersOf(spec), sayings(spec, measure), { kind: spec.kind ?? 'numeric' });
  }
  const { report: ready, scores } = shown(report);
  const [interim, annual] = scores.reports;
  if (interim === undefined || annual === undefined) throw new Error('no publications');
  return { report: ready, interim, annual };
}

function goalsYaml(): string {
  const measures = SPECS.map(
    ({ id, sv, en, carriedBy = ['vuxna'] }) =>
      `      - { id: ${id}, kind: numeric, text: { sv: "${sv}", en: "${en}" }, carriedBy: [${carriedBy.join(', ')}] }`,
  );
  return `version: 1
goals:
  - id: egen-forsorjning
    theme: jobb
    text: { sv: Fler försörjer sig själva, en: More people support themselves }
    measures:
      - { id: insats, text: { sv: En ny jobbmässa ordnas, en: A new job fair is held }, carriedBy: [vuxna], followUps: [{ unit: vuxna, period: 2016-T2, status: done, forecast: willBeMet, outcome: { sv: Mässan hölls i maj., en: The fair was held in May. } }] }
${measures.join('\n')}
`;
}

function numbersOf(spec: Spec): Partial<Measure> {
  const unit = spec.unit ?? undefined;
  const read = (written: string) => {
    const [text = '', mark] = written.split('^');
    const reading = readQuantity(text, {
      dash: 'missing',
      unit,
      kind: spec.id === 'rang' ? 'rank' : undefined,
    });
    const quantity: Quantity = 'quantity' in reading ? reading.quantity : { kind: 'text', text };
    return { quantity, text, footnotes: mark === undefined ? [] : [mark], place: at };
  };
  const observations = (values: Values, of?: string) =>
    Object.entries(values).flatMap(([group, byPeriod]) =>
      Object.entries(byPeriod).map(([id, text]) => ({ ...read(text), period: period(id), group, unit: of })),
    );
  const targets = (group: string, byPeriod: Record<string, string> = {}) =>
    Object.entries(byPeriod).map(([id, text]) => ({ ...read(text), period: period(id), group }));
  const groups = Object.keys(spec.values ?? {}).map((id) => {
    const [sv, en] = spec.groups?.[id] ?? [];
    return { id, text: sv === undefined || en === undefined ? {} : local(sv, en) };
  });
  return {
    unitOfValue: unit,
    direction: spec.direction,
    groups,
    observations: [
      ...observations(spec.values ?? {}),
      ...Object.entries(spec.ofUnits ?? {}).flatMap(([id, values]) => observations(values, id)),
    ],
    targets: [...targets('total', spec.targets), ...targets('women', spec.womenTargets)],
    forecastValues:
      spec.forecast === undefined
        ? []
        : [
            {
              ...read(spec.forecast),
              period: period('2016'),
              madeIn: period('2016-T2'),
              group: 'total',
              unit: undefined,
            },
          ],
    ...spec.more,
  };
}

function sayings({ says = {} }: Spec, measure: Measure): Partial<Measure> {
  const [first] = measure.participations;
  if (first === undefined || Object.keys(says).length === 0) return {};
  const followUp: FollowUp = {
    period: period('2016-T2'),
    outcome: {},
    status: undefined,
    assessment: undefined,
    forecast: undefined,
    trend: undefined,
    reason: {},
    consequence: {},
    correctiveAction: {},
    motivation: {},
    comment: {},
    author: undefined,
    places: [at],
  };
  for (const [field, sv] of Object.entries(says))
    Object.assign(followUp, { [field]: { 'sv-SE': { plain: sv, place: at } } });
  return { participations: [{ ...first, followUps: [followUp] }] };
}

function period(id: string): Period {
  const found = parsePeriod(id);
  if (found === undefined) throw new Error(`no period ${id}`);
  return found;
}

export function measureViewOptions(language: string): ViewOptions {
  return { language, toolVersion: '1.2.3', assets: [], editions: [] };
}
