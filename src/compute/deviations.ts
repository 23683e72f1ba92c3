// The follow-ups that need a decision.
import type { Place } from '../diagnostics/index.js';
import type { FollowUp, Measure, Report } from '../model/index.js';
import { type Judgements, judgeFollowUp, statesSomething } from './judge-follow-up.js';
import { followUpOf, type Lens } from './score-measures.js';
import type { Deviation } from './scores.js';

/** In the order of the model: for each measure the level above first, then its units. */
export function deviationsOf(report: Report, lens: Lens): Deviation[] {
  return report.measures.flatMap((measure) => [
    ...deviationIn(measure, undefined, measure.followUps, measure.places, lens),
    ...measure.participations.flatMap(({ unit, followUps, places }) =>
      deviationIn(measure, unit, followUps, places, lens),
    ),
  ]);
}

function deviationIn(
  measure: Measure,
  unit: string | undefined,
  followUps: readonly FollowUp[],
  places: readonly Place[],
  lens: Lens,
): Deviation[] {
  const followUp = followUpOf(followUps, lens);
  if (!followUp) return [];
  const judgements = judgeFollowUp(followUp, lens.policy, lens.kind);
  if (!isDeviation(judgements, lens)) return [];
  const { state, forecast } = judgements;
  const place = followUp.places[0] ?? places[0] ?? measure.places[0] ?? placeOfFact(followUp);
  return [{ measure: measure.id, unit, state: state.assessment, forecast: forecast.assessment, place }];
}

/** Interim: a forecast other than met, or no forecast and not met. Annual: partly met or not met. */
function isDeviation({ state, forecast }: Judgements, lens: Lens): boolean {
  if (lens.kind === 'annual') return state.assessment === 'partlyMet' || state.assessment === 'notMet';
  return statesSomething(forecast) ? forecast.assessment !== 'met' : state.assessment === 'notMet';
}

/** What deviates states a fact, and a fact has a place. */
function placeOfFact({ assessment, status, forecast }: FollowUp): Place {
  return (assessment ?? status ?? forecast)?.place ?? { file: '', start: 0, end: 0 };
}
