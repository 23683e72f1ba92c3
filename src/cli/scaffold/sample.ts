// What the sample repository says, apart from the language it says it in.

/** One measure's row in a goal table. */
export interface SampleMeasure {
  id: string;
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

/** The same small repository in each language: equal ids, equal order. */
export interface Sample {
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
  goals: { id: string; text: string }[];
  measures: SampleMeasure[];
  chapter(year: number): string;
  readme: { title(name: string): string; lines: string[] };
}

/** Ids are in English, so that no language's reader finds another's words in the files. */
export const IDS = {
  department: 'education-and-wellbeing',
  unit: 'children-and-youth',
  theme: 'safe-everyday-life',
  party: 'head-of-service',
  report: 'interim-report',
  chapter: 'introduction',
};
