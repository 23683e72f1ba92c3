// Names of kinds of texts, for tests that do not ask for their wording.
import { TEXT_KINDS } from '../../src/model/index.js';
import type { UnitWords } from '../../src/translate/index.js';

const entries = TEXT_KINDS.map((kind) => [kind, kind] as const);
export const unitWords = Object.fromEntries(entries) as UnitWords;
