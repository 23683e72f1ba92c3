// What a speaker's numbers amount to: of the total or of each group, against the target or by trend.
import type { Assessment, Policy } from '../../model/index.js';
import { TOTAL } from '../../model/index.js';
import { compareRatios, hasValue, type Ratio } from '../../quantity/index.js';
import { aggregate } from '../aggregate.js';
import type { Judgements } from '../judge-follow-up.js';
import type { Judgement } from '../scores.js';
import type { GroupScore, NumbersResult, TrendResult } from './number-scores.js';

/** One group, with the trend of its forecast, which only judging by trend asks for. */
export interface ComputedGroup {
  score: GroupScore;
  forecastTrend: TrendResult | undefined;
}

/** A value as it is judged under either basis. */
interface Judged {
  result: NumbersResult;
  trend: TrendResult | undefined;
}

/** Judges state and forecast; with no forecast value, nothing follows for the forecast. */
export function judgeByNumbers(groups: readonly ComputedGroup[], policy: Policy): Judgements {
  const states = groups.map(({ score }): Judged => ({ result: score.state, trend: score.trend }));
  const forecasts = groups.flatMap(({ score, forecastTrend }): Judged[] =>
    score.forecast ? [{ result: score.forecast, trend: forecastTrend }] : [],
  );
  return { state: judgeGroups(states, policy), forecast: judgeGroups(forecasts, policy) };
}

function judgeGroups(all: readonly Judged[], policy: Policy): Judgement {
  const judged = judgedOnes(all, policy);
  const isByTrend = policy.basis === 'trend';
  const assessments = judged.map((each) => (isByTrend ? byTrend(each) : each.result.assessment));
  const assessment = worst(assessments, policy);
  const results = judged.map(({ result }) => result);
  if (assessment === 'notAssessed') return undecided(isByTrend ? judged.map(withoutTrend) : results);
  if (isByTrend) {
    const trends = judged.flatMap(({ trend }) => trend ?? []);
    return { assessment, basis: { by: 'trend', results: trends }, suggested: false };
  }
  const fulfilment = lowestRatio(results.filter((result) => result.assessment === assessment));
  return {
    assessment,
    basis: { by: 'numbers', results },
    suggested: false,
    ...(fulfilment ? { fulfilment } : {}),
  };
}

/** Of those that decide: a mean must not take the measure for better than it is judged. None where one has no ratio. */
function lowestRatio(deciding: readonly NumbersResult[]): Ratio | undefined {
  const ratios = deciding.flatMap(({ ratio, none }) => (none === undefined && ratio ? [ratio] : []));
  if (ratios.length < deciding.length) return undefined;
  return ratios.reduce<Ratio | undefined>(
    (lowest, ratio) => (lowest && compareRatios(lowest, ratio) <= 0 ? lowest : ratio),
    undefined,
  );
}

/** The total; each group that has a value and something to judge it by, when the policy asks for that. */
function judgedOnes(all: readonly Judged[], { groups, basis }: Policy): readonly Judged[] {
  const total = all.filter(({ result }) => result.group === TOTAL);
  if (groups === 'total') return total;
  const each = all.filter(({ result, trend }) =>
    basis === 'trend' ? trend?.to !== undefined && trend.from !== undefined : isJudged(result),
  );
  return each.length > 0 ? each : total;
}

/** Has a value and a target, or says in place of a value that it cannot be assessed. */
function isJudged({ none, assessment }: NumbersResult): boolean {
  const hasBoth = none === undefined || none === 'noDirection';
  return hasBoth || none === 'notComparable' || none === 'noComparison' || assessment === 'notAssessable';
}

function worst(assessments: readonly Assessment[], policy: Policy): Assessment {
  const [only] = assessments;
  if (only && assessments.length === 1) return only;
  const parts = assessments.map((assessment) => ({ assessment, weight: 1 }));
  const rule = {
    rule: 'worst',
    partial: true,
    notAssessable: 'ownColumn',
    notAssessed: 'ownColumn',
  } as const;
  return aggregate(parts, rule, policy).assessment;
}

function undecided(results: NumbersResult[]): Judgement {
  const basis = results.length > 0 ? { by: 'nothing' as const, results } : { by: 'nothing' as const };
  return { assessment: 'notAssessed', basis, suggested: false };
}

/**
 * A strong change in the right direction is met, a weak one partly; unchanged and worsened are not met.
 * A value with nothing comparable before it has been found impossible to judge; without a value nobody has judged.
 * Source: the annual reports of Göteborg for 2015 and 2016, goals of the council.
 */
function byTrend({ result, trend }: Judged): Assessment {
  if (!trend || !hasValue(result.outcome))
    return result.assessment === 'notAssessable' ? 'notAssessable' : 'notAssessed';
  if (trend.none === 'noDirection') return 'notAssessed';
  if (trend.none !== undefined) return 'notAssessable';
  if (trend.trend !== 'improved') return 'notMet';
  return trend.isStrong ? 'met' : 'partlyMet';
}

/** By trend there is no target to miss; what is missing is a direction, or the value itself. */
function withoutTrend({ result }: Judged): NumbersResult {
  const none = hasValue(result.outcome) ? 'noDirection' : result.none;
  return { ...result, ratio: undefined, refused: undefined, assessment: 'notAssessed', none };
}
