// From a judgement down to the follow-ups that it rests on.
import type { Aspect, ChildJudgement, Judgement, ScopeScores } from '../compute/index.js';
import type { Place } from '../diagnostics/index.js';
import { ASSESSMENTS } from '../model/index.js';
import type { Directory } from './directory.js';
import { reasonOfNone, reasonOfNumbers, resultLines } from './explain-numbers.js';
import { trendLines } from './explain-trend.js';
import type { Explanation } from './explanation.js';
import { labelOf } from './label-of.js';
import { groupName } from './value-text.js';

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
    const reason = reasonOf(judgement, aspect, owner, directory);
    const children = linesBelow(judgement, aspect, owner, directory);
    return { text: `${text}, ${reason}`, place: placeOfBasis(basis), children };
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

/** Where somebody has written it; values have their places on lines of their own. */
function placeOfBasis(basis: Judgement['basis']): Place | undefined {
  switch (basis.by) {
    case 'stated':
    case 'activityStatus':
      return basis.place;
    case 'nothing':
      return basis.suggestion?.place;
    default:
      return undefined;
  }
}

/** What a judgement by values rests on; below a stated one, what the values say instead. */
function linesBelow(
  { basis, assessment }: Judgement,
  aspect: Aspect,
  owner: string,
  directory: Directory,
): Explanation[] {
  const measure = directory.measures.get(owner);
  switch (basis.by) {
    case 'numbers':
      return resultLines(basis.results, aspect, measure, directory);
    case 'nothing':
      return resultLines(basis.results ?? [], aspect, measure, directory);
    case 'trend':
      return basis.results.flatMap((result) => {
        const lines = trendLines(result, measure, directory).map((text) => ({ text, children: [] }));
        if (basis.results.length === 1) return lines;
        return [{ text: groupName(result.group, measure, directory), children: lines }];
      });
    case 'stated': {
      const { computed } = basis;
      if (!computed || computed.assessment === assessment) return [];
      const text = directory.words.numbers.computedOtherwise(labelOf(computed.assessment, aspect, directory));
      return [{ text, children: linesBelow(computed, aspect, owner, directory) }];
    }
    default:
      return [];
  }
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
function reasonOf({ basis }: Judgement, aspect: Aspect, owner: string, directory: Directory): string {
  const words = directory.words.derivation;
  switch (basis.by) {
    case 'stated':
      return words.stated(basis.word);
    case 'activityStatus':
      return aspect === 'forecast' ? words.alreadyDone(basis.word) : words.activityStatus(basis.word);
    case 'numbers':
    case 'trend':
      return reasonOfNumbers(basis, directory);
    case 'aggregation':
      return '';
    case 'nothing': {
      const { suggestion, results } = basis;
      const [only] = results ?? [];
      const none =
        only && results?.length === 1
          ? reasonOfNone(only, directory.measures.get(owner), directory)
          : undefined;
      if (!suggestion && none !== undefined) return none;
      if (!suggestion) return words.nothingStated;
      return words.suggestion(suggestion.word, labelOf(suggestion.value, aspect, directory));
    }
  }
}
