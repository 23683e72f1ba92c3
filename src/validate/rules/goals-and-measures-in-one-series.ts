// Shares of goals and shares of measures have different denominators: one row, column or list holds one of the two.
import type { Place } from '../../diagnostics/index.js';
import type { ChapterBody, Observation } from '../../model/index.js';
import { findSeries } from '../find-series.js';
import { defineRule } from '../rule.js';
import { rowsOf } from '../series.js';

const example = (second: string) => ({
  'text/inledning.sv.md': `# Inledning

Så stor andel var uppfylld:

- 2020: 42 %
- januari–juni 2021: {{figure goals.met}}
- prognos för 2021: ${second}
`,
});

export const goalsAndMeasuresInOneSeries = defineRule({
  code: 'G12',
  slug: 'goals-and-measures-in-one-series',
  examples: {
    bad: example('«{{figure measures.forecast.met}}»'),
    good: example('{{figure goals.forecast.met}}'),
  },
  check({ report }, found) {
    for (const measure of report.measures) {
      for (const row of rowsOf(measure)) {
        const counted = row.flatMap((each) => countedIn(each));
        const [first] = counted;
        const other = counted.find(({ what }) => what !== first?.what);
        if (first && other) found({ text: other.text }, other.place, [{ place: first.place }]);
      }
    }
    for (const { body } of report.chapters) {
      for (const chapter of Object.values(body)) {
        if (!chapter || !mayMix(chapter)) continue;
        for (const series of findSeries(chapter)) {
          const [first] = series.figures;
          const other = series.figures.find(({ counted }) => counted !== first?.counted);
          if (!first || !other) continue;
          found({ text: `{{figure ${other.ref}}}` }, other.place, [{ place: first.place }]);
        }
      }
    }
  },
});

const GOALS = /(?<!\p{L})\p{L}*(?:mål(?:en)?|tavoit\p{L}*|goals?|objectives?)(?!\p{L})/u;
const MEASURES =
  /(?<!\p{L})\p{L}*(?:mätare\p{L}*|mått(?:en)?|indikator\p{L}*|mittar\p{L}*|measures?|indicators?)(?!\p{L})/u;

/** *5 av 9 mål* one year and *20 av 36 mätare* the next. */
function countedIn({ text, place }: Observation): { what: string; text: string; place: Place }[] {
  const lower = text.toLowerCase();
  const isOfGoals = /\p{L}/u.test(lower) && GOALS.test(lower);
  const isOfMeasures = /\p{L}/u.test(lower) && MEASURES.test(lower);
  if (isOfGoals === isOfMeasures) return [];
  return [{ what: isOfGoals ? 'goals' : 'measures', text: text.trim(), place }];
}

function mayMix({ figures }: ChapterBody): boolean {
  const has = (counted: string) =>
    figures.some(({ ref }) => new RegExp(`(?:^|\\.)${counted}\\.`, 'u').test(ref));
  return figures.length > 1 && has('goals') && has('measures');
}
