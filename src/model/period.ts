// Periods are cumulative from 1 January, a single month, or from–to.

/** `id` is the canonical spelling: `2021`, `2021-H1`, `2021-T2`, `2021-Q3`, `2016-08` or `2021-01-01/2021-08-31`. */
export interface Period {
  id: string;
  /** First and last day, ISO 8601. */
  from: string;
  to: string;
  year: number;
  /** Whole months covered; a full year is 12. */
  months: number;
}
