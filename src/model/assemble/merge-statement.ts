// A translated row is added to the row of the source: its texts, and the facts that only it states.
import { foldText } from '../../lib/index.js';
import { isKnownUnit, readUnit } from '../../quantity/index.js';
import type { FollowUp, LocalText } from '../report.js';
import type { DetailField, Naming, Statement } from '../statement.js';
import { mergeLanguages } from './registries.js';

const TEXTS: readonly DetailField[] = [
  'outcome',
  'reason',
  'consequence',
  'correctiveAction',
  'motivation',
  'comment',
];

/** Merges the rows of one edition; knows which goal each translated goal cell has been given to. */
export class StatementMerger {
  private readonly goalOf = new Map<Naming, Naming>();

  merge(own: Statement, other: Statement): void {
    this.goal(own.goal, other.goal);
    mergeNaming(own.unitGoal, other.unitGoal);
    mergeLanguages(own.measure, other.measure);
    own.actions.forEach((action, index) => {
      mergeLanguages(action, other.actions[index] ?? {});
    });
    if (own.actions.length === 0) own.actions.push(...other.actions);
    mergeLanguages(own.responsible, other.responsible);
    mergeNumberTexts(own, other);
    for (const followUp of other.followUps) mergeFollowUp(own, followUp);
  }

  /** A blank goal cell in the translation continues the goal above it; it does not translate a new goal of the source. */
  private goal(own: Naming | undefined, other: Naming | undefined): void {
    if (!own || !other) return;
    const translated = this.goalOf.get(other) ?? own;
    this.goalOf.set(other, translated);
    if (translated === own || isSameGoal(translated, own)) mergeNaming(own, other);
  }
}

function isSameGoal(a: Naming, b: Naming): boolean {
  return a.id && b.id ? a.id.value === b.id.value : sameWords(a.text, b.text);
}

/** Whether two names are the same words in a language. */
function sameWords(a: LocalText, b: LocalText): boolean {
  return Object.entries(a).some(([language, text]) => {
    const other = b[language];
    return text && other && foldText(text.plain) === foldText(other.plain);
  });
}

function mergeFollowUp(own: Statement, other: FollowUp): void {
  const match = own.followUps.find((candidate) => candidate.period.id === other.period.id);
  if (!match) {
    own.followUps.push(other);
    return;
  }
  for (const field of TEXTS) mergeLanguages(match[field], other[field]);
  match.status ??= other.status;
  match.assessment ??= other.assessment;
  match.forecast ??= other.forecast;
  match.trend ??= other.trend;
}

/** A unit that is a word of the author's own has a word in each language; units that we know, we write ourselves. */
function mergeUnit(own: Statement, { unitOfValue, language }: Statement): void {
  if (!own.unitOfValue || !unitOfValue || !language) return;
  const translated = readUnit(unitOfValue)?.unit ?? unitOfValue;
  const unit = readUnit(own.unitOfValue)?.unit ?? own.unitOfValue;
  if (unit !== translated || !isKnownUnit(unit)) own.unitByLanguage[language] ??= translated;
}

/** What stands in words among the numbers; groups are known by their ids, which both editions share by now. */
function mergeNumberTexts(own: Statement, other: Statement): void {
  mergeLanguages(own.source, other.source);
  mergeUnit(own, other);
  for (const group of own.groups)
    mergeLanguages(group.text, other.groups.find(({ id }) => id === group.id)?.text ?? {});
  own.notes.forEach((note, index) => {
    const match = other.notes.find(({ mark }) => mark === note.mark) ?? other.notes[index];
    mergeLanguages(note.text, match?.text ?? {});
  });
  for (const methodBreak of own.methodBreaks) {
    const match = other.methodBreaks.find(({ period }) => period.id === methodBreak.period.id);
    mergeLanguages(methodBreak.note, match?.note ?? {});
  }
}

export function mergeNaming(own: Naming | undefined, other: Naming | undefined): void {
  if (own && other && own !== other) mergeLanguages(own.text, other.text);
}
