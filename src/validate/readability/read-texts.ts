// The texts that people read as sentences, with their language: chapters, goals, and what is told of them.
import { primaryLanguage } from '../../lib/index.js';
import type { FollowUp, LocalText, Report } from '../../model/index.js';
import type { ReportIndex, RichText } from '../report-index.js';

export interface ReadText {
  text: RichText;
  /** Without region: `sv`, `fi`, `en`. */
  language: string;
}

/** Running text of one chapter in one language. */
export interface RunningText {
  language: string;
  paragraphs: RichText[];
}

export function* runningTexts({ chapters }: Report): Generator<RunningText> {
  for (const { body } of chapters) {
    for (const [tag, one] of Object.entries(body))
      if (one) yield { language: primaryLanguage(tag), paragraphs: one.paragraphs };
  }
}

/** Several rules go through them; they are gathered once. */
const PROSE = new WeakMap<ReportIndex, ReadText[]>();

/** Paragraphs of chapters, and what follow-ups tell; goals, measures and commitments are no sentences. */
export function proseTexts(report: Report, index: ReportIndex): readonly ReadText[] {
  const known = PROSE.get(index) ?? [...gatherProse(report, index)];
  PROSE.set(index, known);
  return known;
}

function* gatherProse(report: Report, index: ReportIndex): Generator<ReadText> {
  for (const { language, paragraphs } of runningTexts(report))
    for (const text of paragraphs) yield { text, language };
  for (const followUp of followUpsIn(report, index)) {
    if (!index.isPublished(followUp)) continue;
    const { outcome, reason, consequence, correctiveAction, motivation, comment } = followUp;
    for (const local of [outcome, reason, consequence, correctiveAction, motivation, comment])
      yield* textsOf(local);
  }
}

function* followUpsIn({ commitments }: Report, index: ReportIndex): Generator<FollowUp> {
  for (const { followUp } of index.followUps) yield followUp;
  for (const { followUps } of commitments) yield* followUps;
}

/** All of it: with the goals, measures and commitments themselves. */
export function* allReadTexts(report: Report, index: ReportIndex): Generator<ReadText> {
  for (const { text } of report.goals) yield* textsOf(text);
  for (const { text, actions } of report.measures) {
    yield* textsOf(text);
    for (const action of actions) yield* textsOf(action);
  }
  for (const { text } of report.commitments) yield* textsOf(text);
  yield* proseTexts(report, index);
}

function* textsOf(local: LocalText): Generator<ReadText> {
  for (const tag of Object.keys(local)) {
    const text = local[tag];
    if (text) yield { text, language: primaryLanguage(tag) };
  }
}
