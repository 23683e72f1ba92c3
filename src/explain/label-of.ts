// The label of an assessment: of the state, or of what is expected.
import type { Aspect } from '../compute/index.js';
import type { Assessment } from '../model/index.js';
import type { Directory } from './directory.js';

export function labelOf(assessment: Assessment, aspect: Aspect, { labels }: Directory): string {
  return aspect === 'forecast' ? labels[`forecast.${assessment}`] : labels[`assessment.${assessment}`];
}
