// What one follow-up says by itself, before anything is aggregated.
import type { ActivityStatus, Assessment, FollowUp, Forecast, Policy, Stated } from '../model/index.js';
import type { Aspect, Judgement } from './scores.js';

export type Judgements = Record<Aspect, Judgement>;
export type PublicationKind = 'interim' | 'annual';

const FORECAST_AS_ASSESSMENT: Record<Forecast, Assessment> = {
  willBeMet: 'met',
  willBePartlyMet: 'partlyMet',
  willNotBeMet: 'notMet',
  uncertain: 'notAssessable',
};

/** Judges one follow-up, state and forecast apart; with none, nothing is stated. */
export function judgeFollowUp(
  followUp: FollowUp | undefined,
  policy: Policy,
  kind: PublicationKind,
): Judgements {
  if (!followUp) return { state: nothing(), forecast: nothing() };
  return { state: judgeState(followUp, policy, kind), forecast: judgeForecast(followUp, policy) };
}

/** Whether somebody has said something, or it follows from what they said. */
export function statesSomething(judgement: Judgement): boolean {
  return judgement.basis.by !== 'nothing';
}

function judgeState(followUp: FollowUp, policy: Policy, kind: PublicationKind): Judgement {
  const { assessment } = followUp;
  const status = policy.basis === 'stated' ? undefined : followUp.status;
  const judged = counted(assessment, policy);
  if (judged) return stated(judged, judged.value);
  const told = counted(status, policy);
  if (told) return fromStatus(told, policy.activity[kind][told.value]);
  if (assessment) return nothing(assessment, assessment.value);
  return status ? nothing(status, policy.activity[kind][status.value]) : nothing();
}

/** What is done is expected to be met, unless its author judges it otherwise; nothing else is derived. */
function judgeForecast({ forecast, assessment, status }: FollowUp, policy: Policy): Judgement {
  const expected = counted(forecast, policy);
  if (expected) return stated(expected, FORECAST_AS_ASSESSMENT[expected.value]);
  const judged = counted(assessment, policy);
  const isDone = policy.basis !== 'stated' && status?.value === 'done' && (judged?.value ?? 'met') === 'met';
  const done = isDone ? counted(status, policy) : undefined;
  if (done) return fromStatus(done, 'met');
  if (forecast) return nothing(forecast, FORECAST_AS_ASSESSMENT[forecast.value]);
  return isDone ? nothing(status, 'met') : nothing();
}

/** The fact, unless it is a suggestion and the policy does not accept those. */
function counted<Value>(fact: Stated<Value> | undefined, policy: Policy): Stated<Value> | undefined {
  return fact && (!fact.suggested || policy.acceptSuggestions) ? fact : undefined;
}

function stated(fact: Stated<unknown>, assessment: Assessment): Judgement {
  return {
    assessment,
    basis: { by: 'stated', word: fact.word, place: fact.place },
    suggested: fact.suggested,
  };
}

function fromStatus(fact: Stated<ActivityStatus>, assessment: Assessment): Judgement {
  return {
    assessment,
    basis: { by: 'activityStatus', status: fact.value, word: fact.word, place: fact.place },
    suggested: fact.suggested,
  };
}

/** Nothing is stated, though a suggestion may stand there. */
function nothing(suggestion?: Stated<unknown>, value: Assessment = 'notAssessed'): Judgement {
  if (!suggestion) return { assessment: 'notAssessed', basis: { by: 'nothing' }, suggested: false };
  const { word, place } = suggestion;
  return {
    assessment: 'notAssessed',
    basis: { by: 'nothing', suggestion: { value, word, place } },
    suggested: false,
  };
}
