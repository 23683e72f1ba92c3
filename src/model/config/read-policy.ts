// `policy:` of report.yaml: a shipped policy by name, or one with changes of the organisation's own.
import type { Diagnostic } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { POLICIES } from '../policies.js';
import type { LevelRule, Policy, TrendRule } from '../policy.js';
import { defaultPolicy } from './config.js';
import type { LevelInput, PolicyInput } from './policy-schema.js';

/** Keys that say what a rule is called and shown as; all others change the rule itself. */
const ONLY_NAMES = new Set<keyof PolicyInput>(['base', 'id', 'source', 'words', 'labels']);

export function readPolicy(
  input: string | PolicyInput | undefined,
  document: YamlDocument,
  report: (diagnostic: Diagnostic) => void,
): Policy {
  if (input === undefined) return defaultPolicy();
  const place = document.placeOf(['policy']);
  if (typeof input === 'string') return { ...(shipped(input) ?? defaultPolicy()), place };
  const base = shipped(input.base ?? 'strict') ?? defaultPolicy();
  const isChanged = (Object.keys(input) as (keyof PolicyInput)[]).some((key) => !ONLY_NAMES.has(key));
  const policy: Policy = {
    id: input.id ?? base.id,
    // A rule that has been changed is no longer the one that somebody else has published.
    source: input.source ?? (isChanged ? undefined : base.source),
    publishedBy: isChanged ? undefined : base.publishedBy,
    basis: input.basis ?? base.basis,
    fulfilment: input.fulfilment ?? base.fulfilment,
    groups: input.groups ?? base.groups,
    trend: trendOf(base.trend, input.trend),
    economy: { ...base.economy, ...input.economy },
    horizon: input.horizon ?? base.horizon,
    meanOf: input.meanOf ?? base.meanOf,
    words: { ...base.words, ...input.words },
    levels: {
      unitToMeasure: level(base.levels.unitToMeasure, input.levels?.unitToMeasure),
      measureToGoal: level(base.levels.measureToGoal, input.levels?.measureToGoal),
      goalToParent: level(base.levels.goalToParent, input.levels?.goalToParent),
    },
    shares: { ...base.shares, ...input.shares },
    thresholds: { ...base.thresholds, ...input.thresholds },
    points: { ...base.points, ...input.points },
    activity: {
      interim: { ...base.activity.interim, ...input.activity?.interim },
      annual: { ...base.activity.annual, ...input.activity?.annual },
    },
    labels: {
      ...base.labels,
      ...Object.fromEntries(
        Object.entries(input.labels ?? {}).map(([word, value]) => [foldText(word), value]),
      ),
    },
    acceptSuggestions: input.acceptSuggestions ?? base.acceptSuggestions,
    place,
  };
  return inOrder(policy, base, document, report);
}

function shipped(name: string): Policy | undefined {
  return Object.hasOwn(POLICIES, name) ? POLICIES[name] : undefined;
}

function level(base: LevelRule, input: LevelInput | undefined): LevelRule {
  return typeof input === 'string' ? { ...base, rule: input } : { ...base, ...input };
}

/** What is strong is never less than what is a change at all. */
function trendOf(base: TrendRule, input: PolicyInput['trend']): TrendRule {
  const trend = { ...base, ...input };
  return input?.strong === undefined ? { ...trend, strong: Math.max(trend.strong, trend.tolerance) } : trend;
}

/** Limits that stand in the wrong order are said, and those of the base hold. */
function inOrder(
  policy: Policy,
  base: Policy,
  document: YamlDocument,
  report: (diagnostic: Diagnostic) => void,
): Policy {
  const { thresholds, points, trend } = policy;
  const isAtMost = (limit: number, highest: number, path: string[]): boolean => {
    if (limit <= highest) return true;
    const args = { key: path.join('.'), expected: `≤ ${highest}`, actual: String(limit) };
    report({ code: 'S03', args, place: document.placeOf(path) });
    return false;
  };
  const areThresholds = isAtMost(thresholds.partlyMet, thresholds.met, ['policy', 'thresholds', 'partlyMet']);
  const arePoints = [
    isAtMost(points.partlyMet, points.met, ['policy', 'points', 'partlyMet']),
    isAtMost(points.notMet, points.partlyMet, ['policy', 'points', 'notMet']),
  ].every(Boolean);
  const isTrend = isAtMost(trend.tolerance, trend.strong, ['policy', 'trend', 'tolerance']);
  return {
    ...policy,
    thresholds: areThresholds ? thresholds : base.thresholds,
    points: arePoints ? points : base.points,
    trend: isTrend ? trend : base.trend,
  };
}
