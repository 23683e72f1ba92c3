// The follow-ups that need a decision.
import type { Place } from '../diagnostics/index.js';
import type { FollowUp, Measure, Report } from '../model/index.js';
import { type Judgements, statesSomething } from './judge-follow-up.js';
import type { Lens } from './lens.js';
import { followUpOf, type MeasureScores } from './score-measures.js';
import type { Deviation, Judgement } from './scores.js';

/** In the order of the model: for each measure the level above first, then its units. */
export function deviationsOf(report: Report, measures: MeasureScores, lens: Lens): Deviation[] {
  return report.measures.flatMap((measure) => {
    const above = { unit: undefined, followUps: measure.followUps, places: measure.places };
    const carried = measures.participations.get(measure);
    return [
      ...deviationIn(measure, above, measures.own.get(measure), lens),
      ...measure.participations.flatMap((unit) => deviationIn(measure, unit, carried?.get(unit.unit), lens)),
    ];
  });
}

function deviationIn(
  measure: Measure,
  { unit, followUps, places }: { unit: string | undefined; followUps: FollowUp[]; places: Place[] },
  judgements: Judgements | undefined,
  lens: Lens,
): Deviation[] {
  if (!judgements || !isDeviation(judgements, lens)) return [];
  const { state, forecast } = judgements;
  const followUp = followUpOf(followUps, lens);
  const place =
    followUp?.places[0] ??
    placeOfValue(state) ??
    placeOfValue(forecast) ??
    places[0] ??
    measure.places[0] ??
    placeOfFact(followUp);
  return [{ measure: measure.id, unit, state: state.assessment, forecast: forecast.assessment, place }];
}

/** Interim: a forecast other than met, or no forecast and not met. Annual: partly met or not met. */
function isDeviation({ state, forecast }: Judgements, lens: Lens): boolean {
  if (lens.kind === 'annual') return state.assessment === 'partlyMet' || state.assessment === 'notMet';
  return statesSomething(forecast) ? forecast.assessment !== 'met' : state.assessment === 'notMet';
}

/** The value that the judgement follows from. */
function placeOfValue({ basis }: Judgement): Place | undefined {
  if (basis.by === 'numbers') return basis.results.find(({ outcome }) => outcome)?.outcome?.place;
  return basis.by === 'trend' ? basis.results.find(({ to }) => to)?.to?.place : undefined;
}

/** What deviates states a fact, and a fact has a place. */
function placeOfFact(followUp: FollowUp | undefined): Place {
  const fact = followUp?.assessment ?? followUp?.status ?? followUp?.forecast;
  return fact?.place ?? { file: '', start: 0, end: 0 };
}
