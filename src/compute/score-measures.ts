// Judgements of measures: of each unit's own follow-up, at each unit, and at the whole.

import { pushTo } from '../lib/index.js';
import type { FollowUp, Measure, Policy, Report } from '../model/index.js';
import { aggregateJudgement } from './aggregate-judgement.js';
import { type Judgements, judgeFollowUp, type PublicationKind, statesSomething } from './judge-follow-up.js';
import type { Aspect, Judgement } from './scores.js';
import type { UnitTree } from './unit-tree.js';

/** What one publication judges by. */
export interface Lens {
  policy: Policy;
  kind: PublicationKind;
  /** Id of the period that follow-ups must have. */
  period: string;
}

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
  /** Each unit's own follow-up: measure id → unit id → judgements. */
  participations: Map<string, Map<string, Judgements>>;
}

export function scoreMeasures(report: Report, tree: UnitTree, lens: Lens): MeasureScores {
  const scores: MeasureScores = { whole: [], byUnit: new Map(), participations: new Map() };
  for (const measure of report.measures) {
    const carried = new Map<string, Judgements>();
    for (const { unit, followUps } of measure.participations) {
      carried.set(unit, judgeFollowUp(followUpOf(followUps, lens), lens.policy, lens.kind));
    }
    scores.participations.set(measure.id, carried);
    const own = judgeFollowUp(followUpOf(measure.followUps, lens), lens.policy, lens.kind);
    const judgements = eachAspect((aspect) => atWhole(own[aspect], carried, aspect, tree, lens.policy));
    scores.whole.push({ measure, judgements, carriers: Math.max(1, carried.size) });
    for (const [unit, below] of carriedBelow(carried, tree)) {
      const atThisUnit = eachAspect((aspect) => atUnit(unit, below, aspect, tree, lens.policy));
      pushTo(scores.byUnit, unit, { measure, judgements: atThisUnit, carriers: below.size });
    }
  }
  return scores;
}

/** The follow-up for the publication's period. */
export function followUpOf(followUps: readonly FollowUp[], lens: Lens): FollowUp | undefined {
  return followUps.find((followUp) => followUp.period.id === lens.period);
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
