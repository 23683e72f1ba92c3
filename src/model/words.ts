// The closed lists of the domain: what a status, an assessment and a forecast can be.

export const ASSESSMENTS = ['met', 'partlyMet', 'notMet', 'notAssessable', 'notAssessed'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

export const ACTIVITY_STATUSES = [
  'done',
  'inProgress',
  'partlyDone',
  'delayed',
  'postponed',
  'notStarted',
  'cancelled',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export const FORECASTS = ['willBeMet', 'willBePartlyMet', 'willNotBeMet', 'uncertain'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** How a measure has moved against a named point of comparison; never an assessment. */
export const TRENDS = ['improved', 'unchanged', 'worsened'] as const;
export type Trend = (typeof TRENDS)[number];
