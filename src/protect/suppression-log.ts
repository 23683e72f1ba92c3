// The log of what a report holds back. It is made of the report as it is shown, so that it tells nothing that the report does not.
import type { ProtectedReport } from './protected-report.js';

/** Raised when a field changes its meaning or disappears; new fields do not raise it. */
const SCHEMA_VERSION = 1;

export interface SuppressionLog {
  schemaVersion: number;
  /** Counts of people below the threshold, and zeros where they are hidden, and values that these could be reckoned from. */
  rule: { threshold: number; zeros: 'hide' | 'show' };
  withheld: {
    measure: string;
    kind: 'outcome' | 'forecast' | 'baseline';
    /** Null for the level above the units. */
    unit: string | null;
    group: string;
    period: string | null;
  }[];
}

/** In the order of measure, period, unit and group, whoever withheld the value: the author or the program. */
export function suppressionLog({ measures, privacy }: ProtectedReport): SuppressionLog {
  const isOut = ({ quantity }: { quantity: { kind: string; reason?: string } }) =>
    quantity.kind === 'missing' && quantity.reason === 'suppressed';
  const withheld = measures.flatMap(({ id: measure, observations, forecastValues, baseline }) => [
    ...observations.filter(isOut).map(({ unit, group, period }) => {
      return { measure, kind: 'outcome' as const, unit: unit ?? null, group, period: period.id };
    }),
    ...forecastValues.filter(isOut).map(({ unit, group, period }) => {
      return { measure, kind: 'forecast' as const, unit: unit ?? null, group, period: period.id };
    }),
    ...(baseline && isOut(baseline)
      ? [
          {
            measure,
            kind: 'baseline' as const,
            unit: null,
            group: 'total',
            period: baseline.period?.id ?? null,
          },
        ]
      : []),
  ]);
  const keyOf = (each: SuppressionLog['withheld'][number]) =>
    [each.measure, each.period ?? '', each.kind, each.unit ?? '', each.group].join('\n');
  return {
    schemaVersion: SCHEMA_VERSION,
    rule: { threshold: privacy.threshold, zeros: privacy.zeros },
    withheld: withheld.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}
