// Builds a Report in memory from short descriptions, for tests that start at the model.
import {
  type ActivityStatus,
  type Amounts,
  type Assessment,
  type Commitment,
  DEFAULT_LIMITS,
  DEFAULT_PRIVACY,
  type EconomyTable,
  emptyNumbers,
  type FollowUp,
  type Forecast,
  type Goal,
  type LocalText,
  type Measure,
  type MeasureNumbers,
  NO_THEME,
  type Participation,
  type Period,
  POLICIES,
  type Policy,
  type Publication,
  parsePeriod,
  type Reading,
  type Report,
  type Stated,
  type Trend,
} from '../../src/model/index.js';
import { type Direction, type QuantityContext, readQuantity } from '../../src/quantity/index.js';

/** What somebody says: `'done'`, or several facts; a leading `?` in a fact makes it a suggestion. */
export type Says =
  | ActivityStatus
  | {
      status?: ActivityStatus | `?${ActivityStatus}`;
      assessment?: Assessment | `?${Assessment}`;
      forecast?: Forecast | `?${Forecast}`;
      trend?: Trend | `?${Trend}`;
      period?: string;
    };

export interface GoalSpec {
  id: string;
  parent?: string;
  theme?: string;
  units?: string[];
  weight?: number;
  says?: Says;
}

/** Values as people write them, in Swedish: `'12,5'`, `'≥ 80'`, `'17/23'`, `'-'`. */
export interface NumbersSpec {
  /** Of the values: `%`, `dagar`. */
  unit?: string;
  /** `17/23` is a place, not a fraction. */
  ranks?: true;
  direction?: Direction;
  /** Group → period → value; `women@vuxna` for what one unit says. */
  series?: Record<string, Record<string, string>>;
  /** By period, `2016 women` for one of a group; a single text has no period. */
  target?: string | Record<string, string>;
  /** Group → the period that it speaks of → value; made in the publication's period. */
  forecast?: Record<string, Record<string, string>>;
  /** `'34'`, or with its period: `'34 (2014)'`. */
  baseline?: string;
  partlyFrom?: string;
  /** Periods. */
  methodBreaks?: string[];
  thresholds?: MeasureNumbers['thresholds'];
  fulfilment?: MeasureNumbers['fulfilment'];
  lagYears?: number;
  accumulates?: boolean;
}

export interface CommitmentSpec {
  id: string;
  /** Default: the first goal. */
  goal?: string;
  unit?: string;
  says?: Says;
}

/** Lines by id: `+` before an id makes a total; amounts by period. */
export interface EconomySpec {
  id: string;
  unit?: string;
  lines: Record<string, Record<string, Partial<Record<Exclude<keyof Amounts, 'period'>, string>>>>;
}

export interface MeasureSpec {
  id: string;
  /** Default: `numeric` when it has numbers, else `activity`. */
  kind?: Measure['kind'];
  numbers?: NumbersSpec;
  /** Default: the first goal. */
  goal?: string;
  weight?: number;
  /** What the level above says. */
  says?: Says;
  /** What each unit says; `null` when it carries the measure and says nothing. */
  units?: Record<string, Says | null>;
}

export interface ReportSpec {
  /** Ids, or id and parent. Default: the units that measures name. */
  units?: (string | { id: string; parent?: string })[];
  /** Default: one goal `goal`. */
  goals?: GoalSpec[];
  measures?: MeasureSpec[];
  commitments?: CommitmentSpec[];
  economy?: EconomySpec[];
  policy?: Policy;
  kind?: 'interim' | 'annual';
  /** Default `2021-H1`. */
  period?: string;
  languages?: string[];
}

/** A whole report with one publication, `report`. Names equal ids; each fact has a place of its own. */
export function buildReport(spec: ReportSpec): Report {
  const build = builder(spec);
  const goals = (spec.goals ?? [{ id: 'goal' }]).map(build.goal);
  const measures = (spec.measures ?? []).map((measure) => build.measure(measure, goals));
  const named = new Set(measures.flatMap(({ participations }) => participations.map(({ unit }) => unit)));
  const units = (spec.units ?? [...named]).map((unit) => (typeof unit === 'string' ? { id: unit } : unit));
  return {
    organisation: {
      name: build.text('Testkommun'),
      kind: 'municipality',
      country: 'FI',
      place: build.place(),
    },
    languages: spec.languages ?? ['sv-FI'],
    languagesPlace: undefined,
    units: units.map(({ id, parent }: { id: string; parent?: string }) => {
      return { id, name: build.text(id), parent, place: build.place() };
    }),
    themes: [...new Set(goals.map(({ theme }) => theme))].map((id) => {
      return { id, text: build.text(id), places: [build.place()] };
    }),
    goals,
    measures,
    commitments: (spec.commitments ?? []).map((commitment) => build.commitment(commitment, goals)),
    economy: (spec.economy ?? []).map(build.economy),
    parties: [],
    chapters: [],
    translations: undefined,
    publications: [build.publication()],
    policy: spec.policy ?? strict(),
    limits: DEFAULT_LIMITS,
    privacy: DEFAULT_PRIVACY,
    abbreviations: {},
    hyphenation: {},
    pageTheme: NO_THEME,
    profiles: [],
    rules: {},
    labels: {},
    sections: [],
    headings: [],
    repairs: [],
  };
}

/** A shipped policy, of which single fields may be replaced. */
export function policyNamed(id: string, changes: Partial<Policy> = {}): Policy {
  const policy = POLICIES[id];
  if (!policy) throw new Error(`no policy ${id}`);
  return { ...policy, ...changes };
}

function strict(): Policy {
  return policyNamed('strict');
}

function periodOf(id: string): Period {
  const period = parsePeriod(id);
  if (!period) throw new Error(`no period ${id}`);
  return period;
}

function builder(spec: ReportSpec) {
  const language = spec.languages?.[0] ?? 'sv-FI';
  const period = spec.period ?? '2021-H1';
  let line = 0;
  /** Places are ten characters long and count up, so that `start / 10` is a line number. */
  const place = () => {
    line += 1;
    return { file: 'goals/test.sv.md', start: line * 10, end: line * 10 + 10 };
  };
  const text = (plain: string): LocalText => ({ [language]: { plain, place: place() } });

  function stated<Value extends string>(fact: string | undefined): Stated<Value> | undefined {
    if (fact === undefined) return undefined;
    const value = fact.replace(/^\?/, '') as Value;
    return { value, word: `ord:${value}`, suggested: fact.startsWith('?'), place: place() };
  }

  function followUps(says: Says | null | undefined): FollowUp[] {
    if (says === undefined || says === null) return [];
    const facts = typeof says === 'string' ? { status: says } : says;
    return [
      {
        period: periodOf(('period' in facts && facts.period) || period),
        outcome: {},
        status: stated<ActivityStatus>(facts.status),
        assessment: 'assessment' in facts ? stated<Assessment>(facts.assessment) : undefined,
        forecast: 'forecast' in facts ? stated<Forecast>(facts.forecast) : undefined,
        trend: 'trend' in facts ? stated<Trend>(facts.trend) : undefined,
        reason: {},
        consequence: {},
        correctiveAction: {},
        motivation: {},
        comment: {},
        author: undefined,
        places: [place()],
      },
    ];
  }

  function goal({ id, parent, theme = 'theme', units = [], weight, says }: GoalSpec): Goal {
    const places = [place()];
    return {
      id,
      idIsDerived: false,
      parent,
      theme,
      units,
      text: text(id),
      binding: false,
      weight,
      followUps: followUps(says),
      places,
    };
  }

  /** The goal with its central goal and theme. */
  function under(goal: string, goals: Goal[]) {
    let central = goals.find(({ id }) => id === goal);
    for (let climbed = 0; central?.parent !== undefined && climbed < goals.length; climbed += 1) {
      central = goals.find(({ id }) => id === central?.parent);
    }
    return { goal, centralGoal: central?.id ?? goal, theme: central?.theme ?? 'theme' };
  }

  function reading(written: string, context: QuantityContext = {}): Reading {
    const read = readQuantity(written, { language: 'sv', dash: 'missing', ...context });
    if (!('quantity' in read)) throw new Error(`${written}: ${JSON.stringify(read)}`);
    return { quantity: read.quantity, text: written, footnotes: read.footnotes ?? [], place: place() };
  }

  function numbers(given: NumbersSpec): MeasureNumbers {
    const { unit, direction, thresholds, fulfilment, lagYears = 0, accumulates = false } = given;
    const context: QuantityContext = { ...(unit ? { unit } : {}), ...(given.ranks ? { kind: 'rank' } : {}) };
    const valuesOf = (series: NumbersSpec['series']) =>
      Object.entries(series ?? {}).flatMap(([key, values]) => {
        const [group = 'total', speaker] = key.split('@');
        return Object.entries(values).map(([id, written]) => {
          return { ...reading(written, context), period: periodOf(id), group, unit: speaker };
        });
      });
    const targets = typeof given.target === 'string' ? { '': given.target } : (given.target ?? {});
    const [, from = given.baseline ?? '', year] = /^(.*) \((.+)\)$/.exec(given.baseline ?? '') ?? [];
    const groups = new Set(Object.keys(given.series ?? {}).map((key) => key.split('@')[0] ?? key));
    return {
      ...emptyNumbers(),
      unitOfValue: unit,
      direction,
      baseline:
        from === '' ? undefined : { ...reading(from, context), period: year ? periodOf(year) : undefined },
      groups: [...groups].map((id) => ({ id, text: {} })),
      targets: Object.entries(targets).map(([key, written]) => {
        const [id = '', group = 'total'] = key.split(' ');
        return { ...reading(written, context), period: id === '' ? undefined : periodOf(id), group };
      }),
      observations: valuesOf(given.series),
      forecastValues: valuesOf(given.forecast).map((value) => ({ ...value, madeIn: periodOf(period) })),
      methodBreaks: (given.methodBreaks ?? []).map((id) => {
        return { period: periodOf(id), note: {}, place: place() };
      }),
      lagYears,
      accumulates,
      fulfilment,
      thresholds,
      partlyFrom: given.partlyFrom === undefined ? undefined : reading(given.partlyFrom, context),
    };
  }

  function commitment({ id, goal, unit, says }: CommitmentSpec, goals: Goal[]): Commitment {
    return {
      id,
      idIsDerived: false,
      ...under(goal ?? goals[0]?.id ?? 'goal', goals),
      unit,
      text: text(id),
      parties: [],
      followUps: followUps(says),
      places: [place()],
    };
  }

  function economy({ id, unit, lines }: EconomySpec): EconomyTable {
    return {
      id,
      unit,
      title: text(id),
      amountsIn: 'mnkr',
      lines: Object.entries(lines).map(([line, amounts]) => ({
        id: line.replace(/^\+/, ''),
        text: text(line),
        isTotal: line.startsWith('+'),
        partOf: undefined,
        amounts: Object.entries(amounts).map(([period, written]) => ({
          period: periodOf(period),
          ...Object.fromEntries(
            Object.entries(written).map(([kind, amount]) => [kind, reading(amount, { unit: 'mnkr' })]),
          ),
        })),
        reason: {},
        action: {},
        place: place(),
      })),
      places: [place()],
    };
  }

  function measure(spec: MeasureSpec, goals: Goal[]): Measure {
    const goal = spec.goal ?? goals[0]?.id ?? 'goal';
    const participations = Object.entries(spec.units ?? {}).map(([unit, says]): Participation => {
      return { unit, followUps: followUps(says), places: [place()] };
    });
    return {
      id: spec.id,
      idIsDerived: false,
      kind: spec.kind ?? (spec.numbers ? 'numeric' : 'activity'),
      ...under(goal, goals),
      text: text(spec.id),
      actions: [],
      parties: [],
      weight: spec.weight,
      ...(spec.numbers ? numbers(spec.numbers) : emptyNumbers()),
      followUps: followUps(spec.says),
      participations,
      places: [place()],
    };
  }

  function publication(): Publication {
    return {
      id: 'report',
      kind: spec.kind ?? 'interim',
      period: periodOf(period),
      template: spec.kind ?? 'interim',
      title: text('Rapport'),
      subtitle: {},
      approval: undefined,
      handedOver: undefined,
      audited: undefined,
      chapters: [],
      comparedWith: {},
      translation: 'any',
      templatePlace: place(),
      place: place(),
    };
  }

  return { place, text, goal, measure, commitment, economy, publication };
}
