// The part of report.json that says what was computed, and why.
import type * as z from 'zod';
import type { Aspect, Basis, Judgement, ReportScores, ScopeScores } from '../../compute/index.js';
import type { Policy } from '../../model/index.js';
import { shownFulfilment } from '../shown-fulfilment.js';
import {
  commitmentCountPart,
  economyScorePart,
  numbersResultPart,
  numbersScorePart,
  ratioPart,
  trendPart,
} from './document-number-scores.js';
import type { Locate } from './document-texts.js';
import type {
  BasisSchema,
  ComputedSchema,
  JudgementSchema,
  PolicySchema,
  ScoresSchema,
} from './scores-schema.js';

type ScoresPart = z.infer<typeof ScoresSchema>;
type Judgements = Record<Aspect, Judgement>;
type Scored = ReportScores['numbers'][string] | undefined;

export function documentScores(scores: ReportScores, locate: Locate): ScoresPart {
  return {
    report: scores.publication,
    period: scores.period,
    kind: scores.kind,
    ...judgedPart(scores.whole, scores, locate),
    units: scores.units.map((unit) => ({
      unit: unit.scope.kind === 'unit' ? unit.scope.id : '',
      ...judgedPart(unit, scores, locate),
    })),
    participations: Object.entries(scores.participations).flatMap(([measure, byUnit]) =>
      Object.entries(byUnit).map(([unit, judgements]) => ({
        measure,
        unit,
        ...aspectsPart(judgements, scores.numbers[measure], locate),
      })),
    ),
    shares: scores.shares.map((share) => ({ ...share, goalLevel: share.goalLevel ?? null })),
    deviations: scores.deviations.map(({ measure, unit, state, forecast, place }) => {
      return { measure, unit: unit ?? null, state, forecast, place: locate(place) };
    }),
    numbers: Object.values(scores.numbers).flatMap((bySpeaker) =>
      bySpeaker.map((score) => numbersScorePart(score, locate)),
    ),
    economy: scores.economy.map(economyScorePart),
    commitments: scores.commitments.map(commitmentCountPart),
  };
}

export function policyPart(policy: Policy, locate: Locate): z.infer<typeof PolicySchema> {
  const { source, publishedBy, words, place, ...rest } = policy;
  const named = Object.entries(words).map(([assessment, byLanguage]) => [assessment, { ...byLanguage }]);
  return {
    ...rest,
    source: source ?? null,
    publishedBy: publishedBy ?? null,
    words: Object.fromEntries(named),
    place: place === undefined ? null : locate(place),
  };
}

function judgedPart(
  { goals, measures }: ScopeScores,
  { numbers }: ReportScores,
  locate: Locate,
): Pick<ScoresPart, 'goals' | 'measures'> {
  const judged = (byId: Record<string, Judgements>, scored: ReportScores['numbers']) =>
    Object.entries(byId).map(([id, judgements]) => ({ id, ...aspectsPart(judgements, scored[id], locate) }));
  return { goals: judged(goals, {}), measures: judged(measures, numbers) };
}

function aspectsPart({ state, forecast }: Judgements, scored: Scored, locate: Locate) {
  return { state: judgementPart(state, scored, locate), forecast: judgementPart(forecast, scored, locate) };
}

function judgementPart(
  { assessment, suggested, basis, fulfilment }: Judgement,
  scored: Scored,
  locate: Locate,
): z.infer<typeof JudgementSchema> {
  const percent = shownFulfilment(fulfilment, scored);
  return {
    assessment,
    suggested,
    basis: basisPart(basis, locate),
    fulfilment: ratioPart(fulfilment, percent),
  };
}

/** What is computed rests on values or on an activity status, never on a statement or on what is below. */
function computedPart(
  computed: Judgement | undefined,
  locate: Locate,
): z.infer<typeof ComputedSchema> | null {
  if (!computed) return null;
  const basis = basisPart(computed.basis, locate);
  return basis.by === 'stated' || basis.by === 'aggregation'
    ? null
    : { assessment: computed.assessment, basis };
}

function basisPart(basis: Basis, locate: Locate): z.infer<typeof BasisSchema> {
  switch (basis.by) {
    case 'stated':
      return {
        by: 'stated',
        word: basis.word,
        place: locate(basis.place),
        computed: computedPart(basis.computed, locate),
      };
    case 'activityStatus':
      return { ...basis, place: locate(basis.place) };
    case 'numbers':
      return { by: 'numbers', results: basis.results.map((result) => numbersResultPart(result, locate)) };
    case 'trend':
      return { by: 'trend', results: basis.results.map((result) => trendPart(result, locate)) };
    case 'aggregation':
      return { ...basis, mean: basis.mean ?? null };
    case 'nothing': {
      const { suggestion, results = [] } = basis;
      return {
        by: 'nothing',
        suggestion: suggestion === undefined ? null : { ...suggestion, place: locate(suggestion.place) },
        results: results.map((result) => numbersResultPart(result, locate)),
      };
    }
  }
}
