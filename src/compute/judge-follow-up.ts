// What one follow-up says by itself, before anything is aggregated.
import type {
  ActivityStatus,
  Assessment,
  FollowUp,
  Forecast,
  Policy,
  Stated,
  Trend,
} from '../model/index.js';
import type { Aspect, Basis, Judgement } from './scores.js';

export type Judgements = Record<Aspect, Judgement>;
export type PublicationKind = 'interim' | 'annual';

/** The assessment that has the mark of a forecast, and its word in the list of forecasts. */
export const FORECAST_AS_ASSESSMENT: Record<Forecast, Assessment> = {
  willBeMet: 'met',
  willBePartlyMet: 'partlyMet',
  willNotBeMet: 'notMet',
  uncertain: 'notAssessable',
};

/**
 * Judges what is said for one period, state and forecast apart: what the author states goes before what follows from
 * the numbers, and that before the activity status. With nothing said, nothing is stated.
 * Where the policy's horizon is the term, the state is what its end is expected to show: a stated forecast, else a
 * stated assessment, else a forecast that follows from values, else what the period shows.
 * @param computed - What follows from the numbers; a policy that takes only what is stated leaves it aside.
 */
export function judgeFollowUp(
  followUp: FollowUp | undefined,
  policy: Policy,
  kind: PublicationKind,
  computed?: Judgements,
): Judgements {
  const numbers = policy.basis === 'stated' ? undefined : computed;
  const state = judgeState(followUp, policy, kind, numbers?.state);
  const forecast = judgeForecast(followUp, policy, numbers?.forecast);
  const isExpected =
    policy.horizon === 'term' &&
    statesSomething(forecast) &&
    (forecast.basis.by === 'stated' || state.basis.by !== 'stated');
  return { state: isExpected ? forecast : state, forecast };
}

/** Whether somebody has said something, or it follows from what they said. */
export function statesSomething(judgement: Judgement): boolean {
  return judgement.basis.by !== 'nothing';
}

function judgeState(
  followUp: FollowUp | undefined,
  policy: Policy,
  kind: PublicationKind,
  computed: Judgement | undefined,
): Judgement {
  const { assessment, status, trend } = factsOf(followUp, policy);
  const judged = acceptedFact(assessment, policy);
  if (judged) return stated(judged, judged.value, computed);
  if (computed && statesSomething(computed)) return computed;
  const moved = acceptedFact(trend, policy);
  if (moved) return stated(moved, assessmentOfTrend(moved.value, policy));
  const told = acceptedFact(status, policy);
  if (told) return fromStatus(told, policy.activity[kind][told.value]);
  if (assessment) return nothing(computed, assessment, assessment.value);
  return status ? nothing(computed, status, policy.activity[kind][status.value]) : nothing(computed);
}

/** What is done is expected to be met, unless its author judges it otherwise; nothing else is derived. */
function judgeForecast(
  followUp: FollowUp | undefined,
  policy: Policy,
  computed: Judgement | undefined,
): Judgement {
  const { forecast, assessment, status } = factsOf(followUp, policy);
  const expected = acceptedFact(forecast, policy);
  if (expected) return stated(expected, FORECAST_AS_ASSESSMENT[expected.value], computed);
  if (computed && statesSomething(computed)) return computed;
  const judged = acceptedFact(assessment, policy);
  const isDone = status?.value === 'done' && (judged?.value ?? 'met') === 'met';
  const done = isDone ? acceptedFact(status, policy) : undefined;
  if (done) return fromStatus(done, 'met');
  if (forecast) return nothing(computed, forecast, FORECAST_AS_ASSESSMENT[forecast.value]);
  return isDone ? nothing(computed, status, 'met') : nothing(computed);
}

/** What the policy judges by: activity status only where not all must be stated, a stated trend where trend is the basis. */
function factsOf(followUp: FollowUp | undefined, { basis }: Policy): Partial<FollowUp> {
  if (!followUp) return {};
  const { assessment, forecast, status, trend } = followUp;
  return {
    assessment,
    forecast,
    status: basis === 'stated' ? undefined : status,
    trend: basis === 'trend' ? trend : undefined,
  };
}

/** Without values nobody knows how strong an improvement is: it is partly met, unless the policy takes any for strong. */
function assessmentOfTrend(trend: Trend, { trend: { strong, tolerance } }: Policy): Assessment {
  if (trend !== 'improved') return 'notMet';
  return strong <= tolerance ? 'met' : 'partlyMet';
}

/** The fact, unless it is a suggestion and the policy does not accept those. */
export function acceptedFact<Value>(
  fact: Stated<Value> | undefined,
  policy: Policy,
): Stated<Value> | undefined {
  return fact && (!fact.suggested || policy.acceptSuggestions) ? fact : undefined;
}

/** Where the numbers say otherwise, their judgement stands beside what is stated; where they agree, so does their ratio. */
function stated(fact: Stated<unknown>, assessment: Assessment, computed?: Judgement): Judgement {
  const { word, place, suggested } = fact;
  const basis = { by: 'stated' as const, word, place };
  if (!computed || !statesSomething(computed)) return { assessment, basis, suggested };
  if (computed.assessment !== assessment) return { assessment, basis: { ...basis, computed }, suggested };
  const { fulfilment } = computed;
  return { assessment, basis, suggested, ...(fulfilment ? { fulfilment } : {}) };
}

function fromStatus(fact: Stated<ActivityStatus>, assessment: Assessment): Judgement {
  return {
    assessment,
    basis: { by: 'activityStatus', status: fact.value, word: fact.word, place: fact.place },
    suggested: fact.suggested,
  };
}

/** Nothing is stated, though a suggestion may stand there, and numbers that give no judgement. */
function nothing(
  computed: Judgement | undefined,
  suggestion?: Stated<unknown>,
  value: Assessment = 'notAssessed',
): Judgement {
  const basis: Extract<Basis, { by: 'nothing' }> = { by: 'nothing' };
  if (suggestion) basis.suggestion = { value, word: suggestion.word, place: suggestion.place };
  if (computed?.basis.by === 'nothing' && computed.basis.results) basis.results = computed.basis.results;
  return { assessment: 'notAssessed', basis, suggested: false };
}
