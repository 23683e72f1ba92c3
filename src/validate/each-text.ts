// Every text of a report that is printed, in the order of the model; chapters apart.
import type { FollowUp, LocalText, PartyMention, Report } from '../model/index.js';

/** A text that several rows share comes several times; a party that is in the register is named there. */
export function* eachText(report: Report): Generator<LocalText> {
  yield report.organisation.name;
  for (const unit of report.units) yield unit.name;
  for (const theme of report.themes) yield theme.text;
  for (const party of report.parties) yield party.name;
  for (const { title, subtitle, approval } of report.publications) {
    yield title;
    yield subtitle;
    if (approval) yield approval.board;
  }
  for (const goal of report.goals) {
    yield goal.text;
    yield* textsOfFollowUps(goal.followUps);
  }
  for (const measure of report.measures) {
    yield measure.text;
    yield* measure.actions;
    yield* textsOfMentions(measure.parties);
    yield* textsOfFollowUps(measure.followUps);
    for (const { followUps } of measure.participations) yield* textsOfFollowUps(followUps);
  }
}

function* textsOfFollowUps(followUps: FollowUp[]): Generator<LocalText> {
  for (const followUp of followUps) {
    const { outcome, reason, consequence, correctiveAction, motivation, comment, author } = followUp;
    yield* [outcome, reason, consequence, correctiveAction, motivation, comment];
    if (author) yield* textsOfMentions([author]);
  }
}

function* textsOfMentions(mentions: PartyMention[]): Generator<LocalText> {
  for (const { party, text } of mentions) if (party === undefined) yield text;
}
