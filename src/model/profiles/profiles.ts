// The shipped profiles, by name.
import { DRAFT } from './draft.js';
import { FI_BOKSLUT } from './fi-bokslut.js';
import { FI_OSAVUOSI } from './fi-osavuosi.js';
import type { Profile, ProfileName } from './profile.js';
import { SE_AR } from './se-ar.js';
import { SE_DELAR } from './se-delar.js';
import { STRICT } from './strict.js';

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  'se-delar': SE_DELAR,
  'se-ar': SE_AR,
  'fi-osavuosi': FI_OSAVUOSI,
  'fi-bokslut': FI_BOKSLUT,
  strict: STRICT,
  draft: DRAFT,
};
