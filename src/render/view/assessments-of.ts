// Which of the five assessments a report speaks of.
import type { Judgement } from '../../compute/index.js';
import { ASSESSMENTS, type Assessment, type Policy } from '../../model/index.js';
import type { ViewContext } from '../context.js';

/** All but *partly met*, where the rules never give it and nobody has stated it. */
export function assessmentsOf({ report, scores }: ViewContext): Assessment[] {
  const isPartlyKnown = mayGivePartly(report.policy) || judgementsOf(scores).some(isPartly);
  return ASSESSMENTS.filter((assessment) => assessment !== 'partlyMet' || isPartlyKnown);
}

/** A policy that goes by what is stated, or by trend, leaves nothing out. */
function mayGivePartly({ basis, thresholds, levels, activity, labels, words }: Policy): boolean {
  return (
    basis !== 'target' ||
    thresholds.partlyMet < thresholds.met ||
    words.partlyMet !== undefined ||
    Object.values(levels).some(({ partial }) => partial) ||
    [...Object.values(activity.interim), ...Object.values(activity.annual)].includes('partlyMet') ||
    Object.values(labels).includes('partlyMet')
  );
}

type Judged = Record<string, Record<'state' | 'forecast', Judgement>>;

function judgementsOf({ whole, units, participations }: ViewContext['scores']): Judgement[] {
  const scopes = [whole, ...units].flatMap(({ goals, measures }): Judged[] => [goals, measures]);
  return [...scopes, ...Object.values(participations)].flatMap((judged) =>
    Object.values(judged).flatMap(({ state, forecast }) => [state, forecast]),
  );
}

function isPartly({ assessment }: Judgement): boolean {
  return assessment === 'partlyMet';
}
