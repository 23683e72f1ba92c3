// `profile:` of report.yaml, and the profiles that the command line adds after them.
import type { Diagnostic } from '../../diagnostics/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { PROFILE_NAMES, type Profile, type ProfileName } from '../profiles/profile.js';
import { PROFILES } from '../profiles/profiles.js';
import type { Organisation } from '../report.js';

/**
 * In the order in which they are applied; one that is of another country would be silent without anybody noticing.
 * @param input - Faulty ones have left holes in it.
 */
export function readProfiles(
  input: ProfileName | readonly ProfileName[] | undefined,
  country: Organisation['country'],
  document: YamlDocument,
  report: (diagnostic: Diagnostic) => void,
): Profile[] {
  const names = typeof input === 'string' ? [input] : (input ?? []);
  return names.flatMap((name, index) => {
    const profile = PROFILES[name];
    if (country && !fits(profile, country)) {
      const expected = PROFILE_NAMES.filter((other) => fits(PROFILES[other], country)).join(' | ');
      const place = document.placeOf(typeof input === 'string' ? ['profile'] : ['profile', index]);
      report({ code: 'S03', args: { key: 'profile', expected, actual: name }, place });
    }
    return profile;
  });
}

function fits({ appliesTo }: Profile, country: 'SE' | 'FI'): boolean {
  return appliesTo === undefined || appliesTo.country === country;
}
