// From a judgement down to the follow-ups that it rests on.
import type { Aspect, ChildJudgement, Judgement, ScopeScores } from '../compute/index.js';
import type { Place } from '../diagnostics/index.js';
import { ASSESSMENTS, type Assessment } from '../model/index.js';
import type { Directory } from './directory.js';
import type { Explanation } from './explanation.js';

/** The label of an assessment: of the state, or of what is expected. */
export function labelOf(assessment: Assessment, aspect: Aspect, { labels }: Directory): string {
  return aspect === 'forecast' ? labels[`forecast.${assessment}`] : labels[`assessment.${assessment}`];
}

/** A goal or measure of the scope with its assessment, and the whole chain below it. */
export function memberExplanation(
  kind: 'goal' | 'measure',
  id: string,
  aspect: Aspect,
  scope: ScopeScores,
  directory: Directory,
): Explanation {
  const judgement = (kind === 'goal' ? scope.goals[id] : scope.measures[id])?.[aspect];
  const name = directory.nameOf(kind, id);
  return { ...judgementExplanation(name, judgement, aspect, id, scope, directory), id };
}

/**
 * `title: assessment, reason`, and below it the rule and the children.
 * @param owner - The goal or measure that is judged; a participation is looked up under its measure.
 */
export function judgementExplanation(
  title: string,
  judgement: Judgement | undefined,
  aspect: Aspect,
  owner: string,
  scope: ScopeScores,
  directory: Directory,
): Explanation {
  if (!judgement) return { text: title, children: [] };
  const text = `${title}: ${labelOf(judgement.assessment, aspect, directory)}`;
  const { basis } = judgement;
  if (basis.by !== 'aggregation') {
    const place = basis.by === 'nothing' ? basis.suggestion?.place : placeOfBasis(basis);
    return { text: `${text}, ${reasonOf(judgement, aspect, directory)}`, place, children: [] };
  }
  const children = basis.children.map((child) => childExplanation(child, aspect, owner, scope, directory));
  const isOneUnit = basis.level === 'unitToMeasure' && children.length === 1;
  return {
    text,
    children: isOneUnit ? children : [ruleExplanation(judgement, aspect, directory), ...children],
  };
}

function childExplanation(
  child: ChildJudgement,
  aspect: Aspect,
  measure: string,
  scope: ScopeScores,
  directory: Directory,
): Explanation {
  if (child.kind !== 'participation') {
    return memberExplanation(child.kind, child.id, aspect, scope, directory);
  }
  const judgement = directory.scores.participations[measure]?.[child.id]?.[aspect];
  return judgementExplanation(
    directory.nameOf('unit', child.id),
    judgement,
    aspect,
    measure,
    scope,
    directory,
  );
}

function placeOfBasis(
  basis: Exclude<Judgement['basis'], { by: 'aggregation' | 'nothing' }>,
): Place | undefined {
  if (basis.by === 'numbers') return basis.results[0]?.outcome?.place;
  return basis.by === 'trend' ? basis.results[0]?.to?.place : basis.place;
}

/** The rule in few words, with the counts that it was used on. */
function ruleExplanation({ basis }: Judgement, aspect: Aspect, directory: Directory): Explanation {
  if (basis.by !== 'aggregation') return { text: '', children: [] };
  const counts = ASSESSMENTS.filter((assessment) => basis.counts[assessment] > 0)
    .map((assessment) => `${labelOf(assessment, aspect, directory)} ${basis.counts[assessment]}`)
    .join(', ');
  return { text: directory.words.derivation.rule(basis.rule.rule, counts, basis.mean), children: [] };
}

/** The author's own word, and what made an assessment of it. */
function reasonOf({ basis }: Judgement, aspect: Aspect, directory: Directory): string {
  const words = directory.words.derivation;
  switch (basis.by) {
    case 'stated':
      return words.stated(basis.word);
    case 'activityStatus':
      return aspect === 'forecast' ? words.alreadyDone(basis.word) : words.activityStatus(basis.word);
    case 'numbers':
    case 'trend':
    case 'aggregation':
      return '';
    case 'nothing': {
      const { suggestion } = basis;
      if (!suggestion) return words.nothingStated;
      return words.suggestion(suggestion.word, labelOf(suggestion.value, aspect, directory));
    }
  }
}
