// The texts that tell how things went, each with what it is about.
import { isSensitive, type Measure, type PrivacySubject, type Report } from '../../model/index.js';
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

/** Follow-ups of measures, goals and commitments, and the chapters, which are about everything. */
export function* toldTexts(report: Report, index: ReportIndex): Generator<ToldText> {
  for (const { followUp, measure, goal, unit } of index.followUps)
    yield* textsOf(report, followUp, measure, { measure, goal, unit });
  for (const { followUps, theme, unit } of report.commitments)
    for (const followUp of followUps) yield* textsOf(report, followUp, undefined, { theme, unit });
  for (const { body } of report.chapters) {
    for (const [language, chapter] of Object.entries(body))
      for (const text of chapter?.paragraphs ?? [])
        yield {
          text,
          language,
          measure: undefined,
          isFollowUp: false,
          isSensitive: () => report.privacy.sensitive === 'all',
        };
  }
}

type Told = ReportIndex['followUps'][number]['followUp'];

function* textsOf(
  report: Report,
  { outcome, reason, consequence, correctiveAction, motivation, comment }: Told,
  measure: Measure | undefined,
  subject: PrivacySubject,
): Generator<ToldText> {
  let known: boolean | undefined;
  const isKnownSensitive = () => {
    known ??= isSensitive(report, subject);
    return known;
  };
  for (const local of [outcome, reason, consequence, correctiveAction, motivation, comment])
    for (const [language, text] of Object.entries(local))
      if (text) yield { text, language, measure, isFollowUp: true, isSensitive: isKnownSensitive };
}
