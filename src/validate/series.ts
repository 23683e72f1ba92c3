// The values of a measure, arranged as rules compare them: what one speaker says of one period, group by group.
import { groupBy } from '../lib/index.js';
import type { LocalText, Measure, Observation } from '../model/index.js';

/** The values of one period that one unit, or the level above, states. */
export interface Column {
  period: Observation['period'];
  byGroup: Map<string, Observation>;
}

/** In the order of their periods. */
export function columnsOf(measure: Measure): Column[] {
  const columns = groupBy(measure.observations, ({ period, unit }) => `${period.id} ${unit ?? ''}`);
  return [...columns.values()].flatMap((observations) => {
    const period = observations[0]?.period;
    if (!period) return [];
    return [{ period, byGroup: new Map(observations.map((each) => [each.group, each])) }];
  });
}

/** The values of one group that one unit, or the level above, states; by period, the earliest first. */
export function rowsOf(measure: Measure): Observation[][] {
  const rows = groupBy(measure.observations, ({ group, unit }) => `${group} ${unit ?? ''}`);
  return [...rows.values()].map((row) =>
    row.toSorted((a, b) => (a.period.to < b.period.to ? -1 : a.period.to > b.period.to ? 1 : 0)),
  );
}

/** Whether the measure has numbers at all. */
export function hasNumbers({ kind, observations }: Measure): boolean {
  return kind !== 'activity' && observations.length > 0;
}

/** Official statistics are made safe with noise, so that parts need not add up. */
const NOISE = /cell key|(?<!\p{L})CKM(?!\p{L})/iu;
const STATISTICS_SWEDEN = /(?<!\p{L})SCB(?!\p{L})|statistiska centralbyrån|statistics sweden/iu;
/** From this year on, population statistics of Statistics Sweden hold noise. Source: scb.se/FAQ-CKM. */
const NOISE_SINCE = 2025;

export function hasNoise({ source }: Measure, year: number): boolean {
  const texts = Object.values<LocalText[string]>(source).map((text) => text?.plain ?? '');
  return texts.some((text) => NOISE.test(text) || (year >= NOISE_SINCE && STATISTICS_SWEDEN.test(text)));
}
