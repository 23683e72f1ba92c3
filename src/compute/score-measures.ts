// Judgements of measures: of each unit's own follow-up, at each unit, and at the whole.

import { pushTo } from '../lib/index.js';
import type { FollowUp, Measure, Policy, Report } from '../model/index.js';
import { aggregateJudgement } from './aggregate-judgement.js';
import { type Judgements, judgeFollowUp, statesSomething } from './judge-follow-up.js';
import type { Lens } from './lens.js';
import type { NumberIndex } from './numbers/number-index.js';
import type { MeasureNumbersScore } from './numbers/number-scores.js';
import { type ScoredNumbers, scoreNumbers } from './numbers/score-numbers.js';
import type { Aspect, Judgement } from './scores.js';
import type { UnitTree } from './unit-tree.js';

/** A measure in one scope. */
export interface ScoredMeasure {
  measure: Measure;
  judgements: Judgements;
  /** How many units carry it here; a measure that no unit carries counts as one at the whole. */
  carriers: number;
}

export interface MeasureScores {
  whole: ScoredMeasure[];
  /** By unit, for each unit that carries a measure or has one below it; in the order of the model. */
  byUnit: Map<string, ScoredMeasure[]>;
  /** What the level above the units says itself, by measure. */
  own: Map<Measure, Judgements>;
  /** What each unit says, by measure and unit. */
  participations: Map<Measure, Map<string, Judgements>>;
  /** By measure id. */
  numbers: Map<string, MeasureNumbersScore[]>;
}

/** Key figures are followed, not judged: of them there are only numbers. */
export function scoreMeasures(
  { measures }: Report,
  indexes: ReadonlyMap<Measure, NumberIndex>,
  tree: UnitTree,
  lens: Lens,
): MeasureScores {
  const scores: MeasureScores = {
    whole: [],
    byUnit: new Map(),
    own: new Map(),
    participations: new Map(),
    numbers: new Map(),
  };
  for (const measure of measures) {
    const index = indexes.get(measure);
    const numbers = index && scoreNumbers(index, lens);
    if (numbers && numbers.scores.length > 0) scores.numbers.set(measure.id, numbers.scores);
    if (measure.kind === 'keyFigure') openPages(measure, scores, tree);
    else scoreMeasure(measure, numbers, scores, tree, lens);
  }
  return scores;
}

function scoreMeasure(
  measure: Measure,
  numbers: ScoredNumbers | undefined,
  scores: MeasureScores,
  tree: UnitTree,
  lens: Lens,
): void {
  const { policy, kind } = lens;
  const carried = new Map<string, Judgements>();
  for (const { unit, followUps } of measure.participations) {
    const computed = numbers?.judgementsOf(unit);
    carried.set(unit, judgeFollowUp(followUpOf(followUps, lens), policy, kind, computed));
  }
  const own = judgeLevelAbove(measure, numbers, lens);
  scores.own.set(measure, own);
  scores.participations.set(measure, carried);
  const judgements = eachAspect((aspect) => atWhole(own[aspect], carried, aspect, tree, policy));
  scores.whole.push({ measure, judgements, carriers: Math.max(1, carried.size) });
  for (const [unit, below] of carriedBelow(carried, tree)) {
    const atThisUnit = eachAspect((aspect) => atUnit(unit, below, aspect, tree, policy));
    pushTo(scores.byUnit, unit, { measure, judgements: atThisUnit, carriers: below.size });
  }
}

/**
 * What the level above says itself. Where one unit alone carries the measure the numbers are that unit's, and only
 * what the level above states is held against them.
 */
function judgeLevelAbove(measure: Measure, numbers: ScoredNumbers | undefined, lens: Lens): Judgements {
  const { policy, kind } = lens;
  const followUp = followUpOf(measure.followUps, lens);
  const judged = judgeFollowUp(followUp, policy, kind, numbers?.judgementsOf(undefined));
  if (measure.participations.length !== 1 || !numbers) return judged;
  const silent = judgeFollowUp(followUp, policy, kind);
  return eachAspect((aspect) => (judged[aspect].basis.by === 'stated' ? judged[aspect] : silent[aspect]));
}

/** A unit that has only key figures has a page all the same. */
function openPages({ participations }: Measure, { byUnit }: MeasureScores, tree: UnitTree): void {
  for (const unit of participations.flatMap((each) => tree.lineOf(each.unit))) {
    if (!byUnit.has(unit)) byUnit.set(unit, []);
  }
}

/** The follow-up for the publication's period. */
export function followUpOf(followUps: readonly FollowUp[], lens: Lens): FollowUp | undefined {
  return followUps.find((followUp) => followUp.period.id === lens.period.id);
}

export function eachAspect(judge: (aspect: Aspect) => Judgement): Judgements {
  return { state: judge('state'), forecast: judge('forecast') };
}

type Carried = Map<string, Judgements>;

/** For each unit, the follow-ups in its part of the tree. */
function carriedBelow(carried: Carried, tree: UnitTree): Map<string, Carried> {
  const below = new Map<string, Carried>();
  for (const [carrier, judgements] of carried) {
    for (const unit of tree.lineOf(carrier)) {
      const there = below.get(unit) ?? new Map<string, Judgements>();
      below.set(unit, there.set(carrier, judgements));
    }
  }
  return below;
}

/** What the level above says itself, else what its units say. */
function atWhole(
  own: Judgement,
  carried: Carried,
  aspect: Aspect,
  tree: UnitTree,
  policy: Policy,
): Judgement {
  if (statesSomething(own) || carried.size === 0) return own;
  return aggregateUnits(speakers(carried, aspect, tree), policy);
}

/** What the unit says itself, else what the units below it say. */
function atUnit(unit: string, below: Carried, aspect: Aspect, tree: UnitTree, policy: Policy): Judgement {
  const units = speakers(below, aspect, tree);
  const own = units.get(unit);
  return own && units.size === 1 ? own : aggregateUnits(units, policy);
}

function aggregateUnits(units: Map<string, Judgement>, policy: Policy): Judgement {
  const children = [...units].map(([id, judgement]) => {
    return { kind: 'participation' as const, id, weight: 1, judgement };
  });
  return aggregateJudgement('unitToMeasure', children, policy);
}

/**
 * The units that speak for the measure, so that none is counted both by itself and in the unit above:
 * a unit that states something speaks for all below it; one that is silent leaves the word to those below it.
 */
function speakers(carried: Carried, aspect: Aspect, tree: UnitTree): Map<string, Judgement> {
  const speaking = new Map([...carried].map(([unit, judgements]) => [unit, judgements[aspect]]));
  if (speaking.size === 1) return speaking;
  for (const unit of carried.keys()) {
    for (const above of tree.lineOf(unit).slice(1)) {
      const judgement = carried.get(above)?.[aspect];
      if (judgement) speaking.delete(statesSomething(judgement) ? unit : above);
    }
  }
  return speaking;
}
