// Builds a Report in memory from short descriptions, for tests that start at the model.
import {
  type ActivityStatus,
  type Assessment,
  emptyNumbers,
  type FollowUp,
  type Forecast,
  type Goal,
  type LocalText,
  type Measure,
  type Participation,
  type Period,
  POLICIES,
  type Policy,
  type Publication,
  type Report,
  type Stated,
} from '../../src/model/index.js';

/** What somebody says: `'done'`, or several facts; a leading `?` in a fact makes it a suggestion. */
export type Says =
  | ActivityStatus
  | {
      status?: ActivityStatus | `?${ActivityStatus}`;
      assessment?: Assessment | `?${Assessment}`;
      forecast?: Forecast | `?${Forecast}`;
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

export interface MeasureSpec {
  id: string;
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
    units: units.map(({ id, parent }: { id: string; parent?: string }) => {
      return { id, name: build.text(id), parent, place: build.place() };
    }),
    themes: [...new Set(goals.map(({ theme }) => theme))].map((id) => {
      return { id, text: build.text(id), places: [build.place()] };
    }),
    goals,
    measures,
    commitments: [],
    economy: [],
    parties: [],
    chapters: [],
    publications: [build.publication()],
    policy: spec.policy ?? strict(),
    severities: {},
    labels: {},
    sections: [],
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
  const year = Number(id.slice(0, 4));
  const isHalf = id.endsWith('-H1');
  return {
    id,
    from: `${year}-01-01`,
    to: isHalf ? `${year}-06-30` : `${year}-12-31`,
    year,
    months: isHalf ? 6 : 12,
  };
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
        trend: undefined,
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

  function measure(spec: MeasureSpec, goals: Goal[]): Measure {
    const goal = spec.goal ?? goals[0]?.id ?? 'goal';
    let central = goals.find(({ id }) => id === goal);
    for (let climbed = 0; central?.parent !== undefined && climbed < goals.length; climbed += 1) {
      central = goals.find(({ id }) => id === central?.parent);
    }
    const participations = Object.entries(spec.units ?? {}).map(([unit, says]): Participation => {
      return { unit, followUps: followUps(says), places: [place()] };
    });
    return {
      id: spec.id,
      idIsDerived: false,
      kind: 'activity',
      goal,
      centralGoal: central?.id ?? goal,
      theme: central?.theme ?? 'theme',
      text: text(spec.id),
      actions: [],
      parties: [],
      weight: spec.weight,
      ...emptyNumbers(),
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
      chapters: [],
      comparedWith: {},
      place: place(),
    };
  }

  return { place, text, goal, measure, publication };
}
