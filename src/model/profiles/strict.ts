// What a careful quality unit wants before it publishes: nothing left that anybody would remark on.
import { DEFAULT_SEVERITY } from '../../diagnostics/index.js';
import { type RulesInput, SETTABLE_CODES } from '../config/rules-schema.js';
import type { Profile } from './profile.js';

export const STRICT: Profile = {
  name: 'strict',
  about: {
    sv: 'Inför publiceringen: varje varning blir ett fel och varje anmärkning en varning, så att ingenting byggs som någon skulle ha synpunkter på.',
    fi: 'Ennen julkaisemista: jokainen varoitus on virhe ja jokainen huomautus varoitus, jotta mitään ei koota, mistä jollakin olisi huomautettavaa.',
    en: 'Before publication: every warning becomes an error and every note a warning, so that nothing is built that anybody would remark on.',
  },
  appliesTo: undefined,
  rules: stricter(),
  deadlines: [],
  headings: [],
  groupOf: [],
  requirements: [],
};

function stricter(): RulesInput {
  const rules: RulesInput = {};
  for (const code of SETTABLE_CODES) {
    const severity = DEFAULT_SEVERITY[code];
    // S13 tells of what this version does not read yet: there is nothing in it to mend.
    if (severity === 'error' || code === 'S13') continue;
    rules[code] = severity === 'warning' ? 'error' : 'warning';
  }
  return rules;
}
