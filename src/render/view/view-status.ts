// A status as the reader meets it: mark, word, and what stands behind the word.
import type { Aspect, Judgement } from '../../compute/index.js';
import type { ActivityStatus, Assessment, Stated } from '../../model/index.js';
import type { ViewContext } from '../context.js';

export interface StatusView {
  assessment: Assessment;
  /** The id of the mark in the SVG sprite. */
  symbol: string;
  word: string;
  /** The activity's own status, *uppskjuten*, where one is stated or a suggestion of it counts. */
  detail: string | null;
  /** Says that a suggestion stands here that nobody has accepted, or that the word rests on one. */
  suggestion: string | null;
}

export function statusView(
  judgement: Judgement | undefined,
  aspect: Aspect,
  context: ViewContext,
  activity?: Stated<ActivityStatus>,
): StatusView {
  const assessment = judgement?.assessment ?? 'notAssessed';
  const detail = activity === undefined ? null : context.labels[`activity.${activity.value}`];
  const isOnlySuggested = activity?.suggested === true && judgement?.suggested !== true;
  return {
    assessment,
    symbol: `mark-${assessment}`,
    word: assessmentWord(assessment, aspect, context),
    detail: isOnlySuggested ? null : detail,
    suggestion: suggestionOf(judgement, aspect, context, isOnlySuggested ? detail : null),
  };
}

/** *uppfyllt* for a state, *förväntas uppnås* for a forecast. */
export function assessmentWord(assessment: Assessment, aspect: Aspect, { labels }: ViewContext): string {
  return aspect === 'state' ? labels[`assessment.${assessment}`] : labels[`forecast.${assessment}`];
}

/** @param detail - The suggested status of the activity, which the suggestion follows from. */
function suggestionOf(
  judgement: Judgement | undefined,
  aspect: Aspect,
  context: ViewContext,
  detail: string | null,
): string | null {
  if (judgement === undefined) return null;
  if (judgement.suggested) return context.labels['suggestion.accepted'];
  if (judgement.basis.by !== 'nothing' || judgement.basis.suggestion === undefined) return null;
  const word = assessmentWord(judgement.basis.suggestion.value, aspect, context);
  return context.labels['suggestion.status']({ word: detail === null ? word : `${word} (${detail})` });
}
