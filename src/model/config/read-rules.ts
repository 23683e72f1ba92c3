// `rules:` of report.yaml → how severe each code is and where it holds, and the limits that rules go by.
import type { Diagnostic, DiagnosticCode, RuleSetting, RuleSettings } from '../../diagnostics/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { CheckedYaml } from '../checked-yaml.js';
import type { Limits } from '../report.js';
import { DEFAULT_LIMITS } from './config.js';
import { ConfigInput } from './config-schema.js';
import { optionsOf } from './rule-options.js';
import { type RuleInput, RulesInput, SETTABLE_CODES } from './rules-schema.js';
import { fromRoot } from './scope-path.js';
import { withoutFaults } from './without-faults.js';

export interface RuleChoices {
  rules: RuleSettings;
  limits: Limits;
}

/** The sound ones of the repository's own rules; a fault in one leaves the others as they are. */
export function readOwnRules(document: YamlDocument, report: (diagnostic: Diagnostic) => void): RulesInput {
  const { data } = document;
  if (typeof data !== 'object' || data === null || !('rules' in data)) return {};
  const checked = new CheckedYaml(document, ConfigInput);
  const own = checked.value(RulesInput, data.rules, ['rules']);
  for (const diagnostic of checked.diagnostics) report(diagnostic);
  return own ?? RulesInput.catch({}).parse(withoutFaults(RulesInput, data.rules));
}

/** @param layers - From profiles and from the repository; what a later one says of a field wins. */
export function chooseRules(layers: readonly RulesInput[]): RuleChoices {
  const rules: RuleSettings = {};
  const limits: Limits = { ...DEFAULT_LIMITS };
  for (const layer of layers) {
    for (const code of SETTABLE_CODES) {
      const input = layer[code];
      if (input === undefined) continue;
      rules[code] = { ...rules[code], ...settingOf(input) };
      if (typeof input !== 'string') Object.assign(limits, limitsOf(code, input));
    }
  }
  return { rules, limits };
}

function settingOf(input: RuleInput): RuleSetting {
  if (typeof input === 'string') return { severity: input };
  const { severity, only, except } = input;
  return {
    ...(severity && { severity }),
    ...(only && { only: only.map(fromRoot) }),
    ...(except && { except: except.map(fromRoot) }),
  };
}

function limitsOf(code: DiagnosticCode, input: Record<string, unknown>): Partial<Limits> {
  return Object.fromEntries(
    Object.entries(optionsOf(code)).flatMap(([name, { limit }]) => {
      const value = input[name];
      return value === undefined ? [] : [[limit, value === 'off' ? undefined : value]];
    }),
  );
}
