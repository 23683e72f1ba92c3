// `policy:` of report.yaml: a shipped policy by name, or one with changes of the organisation's own.
import { foldText } from '../../lib/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { POLICIES } from '../policies.js';
import type { LevelRule, Policy } from '../policy.js';
import { defaultPolicy } from './config.js';
import type { LevelInput, PolicyInput } from './config-schema.js';

export function readPolicy(input: string | PolicyInput | undefined, document: YamlDocument): Policy {
  if (input === undefined) return defaultPolicy();
  const place = document.placeOf(['policy']);
  if (typeof input === 'string') return { ...(POLICIES[input] ?? defaultPolicy()), place };
  const base = POLICIES[input.base ?? 'strict'] ?? defaultPolicy();
  return {
    id: input.id ?? base.id,
    source: input.source ?? base.source,
    publishedBy: base.publishedBy,
    basis: input.basis ?? base.basis,
    fulfilment: base.fulfilment,
    groups: base.groups,
    trend: base.trend,
    economy: base.economy,
    horizon: base.horizon,
    meanOf: base.meanOf,
    words: base.words,
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
}

function level(base: LevelRule, input: LevelInput | undefined): LevelRule {
  return typeof input === 'string' ? { ...base, rule: input } : { ...base, ...input };
}
