// Values before and after a change of method are not compared: neither by a stated trend nor in the text.
import type { Place } from '../../diagnostics/index.js';
import type { FollowUp, Measure, MethodBreak, Period, Policy } from '../../model/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { sentencesIn, within } from '../narrative/sentences.js';
import type { RichText } from '../report-index.js';
import { defineRule } from '../rule.js';

const example = (outcome: string) =>
  exampleMeasure(
    'Nöjda brukare',
    `unit: "%"
direction: higher
target: { "2021": "≥ 70" }
methodBreaks: [{ period: 2021, note: Nya frågor i enkäten. }]
series:
  total: { "2020-H1": 65, "2021-H1": 72 }
followUps:
  - { period: 2021-H1, outcome: ${outcome} }`,
  );

export const trendAcrossMethodBreak = defineRule({
  code: 'N07',
  slug: 'trend-across-method-break',
  examples: {
    bad: example('«Andelen nöjda har ökat sedan 2020.»'),
    good: example('Frågorna är nya och resultatet kan inte jämföras med 2020.'),
  },
  check({ report, index }, found) {
    for (const { followUp, measure, isPublished, text } of index.followUps) {
      if (!measure || measure.methodBreaks.length === 0 || !isPublished) continue;
      const { period, trend } = followUp;
      const from = comparedWith(measure, period, report.policy);
      const between = from && breakBetween(measure, from.from, period);
      if (trend && !trend.suggested && from && between)
        found({ text, from: from.id, to: period.id, since: between.period.id }, trend.place);
      for (const { year, since, place } of comparisonsIn(followUp, measure))
        found({ text, from: String(year), to: period.id, since }, place);
    }
  },
});

/** The period that the policy compares with, whether or not there is a value. */
function comparedWith(
  measure: Measure,
  period: Period,
  policy: Policy,
): { id: string; from: string } | undefined {
  const { against } = policy.trend;
  if (against === 'baseline') return measure.baseline?.period;
  if (against === 'samePeriod') {
    const id = period.id.replaceAll(String(period.year), String(period.year - 1));
    return { id, from: `${period.year - 1}${period.from.slice(4)}` };
  }
  return measure.observations
    .map((observation) => observation.period)
    .filter(({ to }) => to < period.to)
    .sort((a, b) => (a.to < b.to ? 1 : -1))[0];
}

/** A period that begins with the change, or after it, is measured in the new way. */
function breakBetween(
  { methodBreaks }: Measure,
  from: string,
  { from: to }: Period,
): MethodBreak | undefined {
  return methodBreaks.find(({ period }) => from < period.from && period.from <= to);
}

const DIRECTIONS =
  /(?<!\p{L})(?:öka[tr]?|ökade|ökning\p{L}*|minska[tr]?|minskade|minskning\p{L}*|sjunk\p{L}*|sjönk|stig\p{L}*|steg|förbättra\p{L}*|försämra\p{L}*|högre|lägre|bättre|sämre|nous\p{L}*|lask\p{L}*|paran\p{L}*|heiken\p{L}*|kasva\p{L}*|vähen\p{L}*|lisään\p{L}*|korkea\p{L}*|matala\p{L}*|improve\p{L}*|worse\p{L}*|increas\p{L}*|decreas\p{L}*|risen|rose|fallen|fell|higher|lower|better)(?!\p{L})/iu;
const LAST_YEAR =
  /föregående år|förra året|året innan|i fjol|edelli\p{L}+ ?vuo|viime ?vuo|previous year|last year|year before/iu;
/** The text itself says that the values cannot be compared. */
const WARNED =
  /jämför(?:bar|as|t)|(?<!\p{L})metod|definition|mätsätt|vertailukel|vertailla|menetelm|comparab|compared? with caution|method/iu;

/** Sentences that name a direction and a year before the change. */
function* comparisonsIn(
  { outcome, period }: FollowUp,
  measure: Measure,
): Generator<{ year: number; since: string; place: Place }> {
  if (measure.methodBreaks.length === 0) return;
  for (const text of Object.values<RichText | undefined>(outcome)) {
    if (!text || !DIRECTIONS.test(text.plain) || WARNED.test(text.plain)) continue;
    for (const sentence of sentencesIn(text.plain)) {
      if (!DIRECTIONS.test(sentence.text)) continue;
      const named = [...sentence.text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => Number(year));
      const years = LAST_YEAR.test(sentence.text) ? [...named, period.year - 1] : named;
      const year = Math.min(...years);
      const between = Number.isFinite(year) ? breakBetween(measure, `${year}-01-01`, period) : undefined;
      if (!between) continue;
      const place = within(text.place, text.plain, sentence.start, sentence.text.trimEnd().length);
      yield { year, since: between.period.id, place };
    }
  }
}
