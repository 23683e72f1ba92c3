// The texts that tell how things went, each with what it is about.
import {
  type FollowUp,
  isSensitive,
  type Measure,
  type PrivacySubject,
  type Report,
} from '../../model/index.js';
import type { ReportIndex, RichText } from '../report-index.js';

export interface ToldText {
  text: RichText;
  language: string;
  /** Undefined in chapters, and where a goal or a commitment is followed up. */
  measure: Measure | undefined;
  isFollowUp: boolean;
  /** Looked up only when it is asked for. */
  isSensitive(): boolean;
}

/**
 * Follow-ups of measures, goals and commitments, and the chapters, which are about everything.
 * @param isOfInterest - A cheap look at the text: of what it refuses nothing is made.
 */
export function* toldTexts(
  report: Report,
  index: ReportIndex,
  isOfInterest: (plain: string) => boolean,
): Generator<ToldText> {
  for (const { followUp, measure, goal, unit } of index.followUps)
    yield* textsOf(report, followUp, { measure, goal, unit }, isOfInterest);
  for (const { followUps, theme, unit } of report.commitments)
    for (const followUp of followUps) yield* textsOf(report, followUp, { theme, unit }, isOfInterest);
  const isSensitiveChapter = () => report.privacy.sensitive === 'all';
  for (const { body } of report.chapters) {
    for (const [language, chapter] of Object.entries(body))
      for (const { text } of chapter?.texts ?? [])
        if (isOfInterest(text.plain))
          yield { text, language, measure: undefined, isFollowUp: false, isSensitive: isSensitiveChapter };
  }
}

const FIELDS = ['outcome', 'reason', 'consequence', 'correctiveAction', 'motivation', 'comment'] as const;

function* textsOf(
  report: Report,
  followUp: FollowUp,
  subject: PrivacySubject,
  isOfInterest: (plain: string) => boolean,
): Generator<ToldText> {
  let known: boolean | undefined;
  const isKnownSensitive = () => {
    known ??= isSensitive(report, subject);
    return known;
  };
  for (const field of FIELDS) {
    for (const language of report.languages) {
      const text = followUp[field][language];
      if (text && isOfInterest(text.plain))
        yield { text, language, measure: subject.measure, isFollowUp: true, isSensitive: isKnownSensitive };
    }
  }
}
