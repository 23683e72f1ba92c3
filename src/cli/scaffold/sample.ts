// What the sample repository says, apart from the language it says it in.

/** Everything in the sample that has an id. */
export type SampleKey =
  | 'department'
  | 'unit'
  | 'theme'
  | 'party'
  | 'report'
  | 'chapter'
  | 'support'
  | 'staff'
  | 'reception'
  | 'firstCall'
  | 'supervision';

/** One measure's row in a goal table. */
export interface SampleMeasure {
  key: SampleKey;
  goal: string;
  unitGoal: string;
  measure: string;
  action: string;
  outcome: string;
  /** Words of the status and forecast columns; only the source language's file has them. */
  status: string;
  forecast: string;
  deviation?: { reason: string; consequence: string; correctiveAction: string };
}

/** The same small repository in each language, in equal order. */
export interface Sample {
  /** Used in all editions of a repository whose source language this is. */
  ids: Record<SampleKey, string>;
  columns: {
    id: string;
    goal: string;
    unitGoal: string;
    measure: string;
    action: string;
    responsible: string;
    outcome(year: number): string;
    status(year: number): string;
    forecast(year: number): string;
  };
  labels: { reason: string; consequence: string; correctiveAction: string };
  department: string;
  unit: string;
  theme: string;
  party: string;
  title(year: number): string;
  /** What the profile of each country asks for, above its line in report.yaml. */
  profile: Record<'SE' | 'FI', string[]>;
  goals: { key: SampleKey; text: string }[];
  measures: SampleMeasure[];
  chapter(year: number): string;
  readme: { title(name: string): string; lines: string[] };
}
