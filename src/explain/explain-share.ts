// How a figure or a share was counted: what, of how many, by which rule, and each member.
import type { Figure, Scope, ScopeScores, Share } from '../compute/index.js';
import { figureId } from '../compute/index.js';
import { ASSESSMENTS, type Assessment } from '../model/index.js';
import { memberExplanation } from './derivation.js';
import { levelRuleSentence, shareTreatmentSentences } from './describe-policy.js';
import type { Directory } from './directory.js';
import type { Explanation } from './explanation.js';
import { labelOf } from './label-of.js';

/** A figure with its whole derivation; the members that it counts come first. */
export function explainFigure(figure: Figure, directory: Directory): Explanation {
  const share = directory.shares.get(figure.share);
  const children = share
    ? [...howCounted(share, directory), ...members(share, figure.assessment, directory)]
    : [];
  return { ...figureLine(figure, directory), children };
}

/** A share: its figures, then the derivation that they have in common. */
export function explainShare(share: Share, directory: Directory): Explanation {
  const [counted, ...how] = howCounted(share, directory);
  const children = [...figureLines(share, directory), ...how, ...members(share, 'met', directory)];
  return { text: counted?.text ?? share.id, id: share.id, children };
}

/** A share in short: its figures, and each member without what is below it. */
export function summariseShare(share: Share, directory: Directory): Explanation {
  const [counted, aspect] = howCounted(share, directory);
  const withoutChain = members(share, 'met', directory).map((member) => ({ ...member, children: [] }));
  const children = [...(aspect ? [aspect] : []), ...figureLines(share, directory), ...withoutChain];
  return { text: counted?.text ?? share.id, id: share.id, children };
}

/** What was counted, for which aspect, by which rules, and what became of the unknown. */
function howCounted(share: Share, directory: Directory): Explanation[] {
  const { words, policy, scores } = directory;
  const { counted, goalLevel, scope, aspect } = share;
  const name = scope.kind === 'whole' ? '' : directory.nameOf(scope.kind, scope.id);
  const state = scores.kind === 'interim' ? 'state' : 'outcome';
  const levels =
    counted === 'goals' ? (['measureToGoal', 'goalToParent'] as const) : (['unitToMeasure'] as const);
  const lines = [
    words.derivation.share({ counted, goalLevel, scope: scope.kind, name }),
    words.derivation.aspects[aspect === 'forecast' ? 'forecast' : state],
    ...levels.map((level) => levelRuleSentence(level, policy, words)),
    ...shareTreatmentSentences(share.treatment, words),
  ];
  if (share.suggested > 0) lines.push(words.derivation.suggested(share.suggested));
  return lines.map((text) => ({ text, children: [] }));
}

function members(share: Share, first: Assessment, directory: Directory): Explanation[] {
  const scope = scopeOf(share.scope, directory);
  const kind = share.counted === 'goals' ? 'goal' : 'measure';
  const explain = (id: string) => memberExplanation(kind, id, share.aspect, scope, directory);
  const order = [first, ...ASSESSMENTS.filter((assessment) => assessment !== first)];
  const counted = order.flatMap((assessment) => share.members[assessment]).map(explain);
  if (share.excluded.length === 0) return counted;
  const text = directory.words.derivation.excluded(share.excluded.length);
  return [...counted, { text, children: share.excluded.map(explain) }];
}

/** Members of a theme are judged at the whole, those of a unit at the unit. */
function scopeOf(scope: Scope, { scores, unitScopes }: Directory): ScopeScores {
  return (scope.kind === 'unit' ? unitScopes.get(scope.id) : undefined) ?? scores.whole;
}

function figureLines(share: Share, directory: Directory): Explanation[] {
  return ASSESSMENTS.filter((assessment) => share.counts[assessment] > 0).flatMap((assessment) => {
    const figure = directory.figures.get(figureId(share.id, assessment));
    return figure ? [figureLine(figure, directory)] : [];
  });
}

function figureLine(figure: Figure, directory: Directory): Explanation {
  const share = directory.shares.get(figure.share);
  const label = labelOf(figure.assessment, share?.aspect ?? 'state', directory);
  const text = directory.words.derivation.figure({ ...figure, label, counted: share?.counted ?? 'goals' });
  return { text, id: figure.id, children: [] };
}
