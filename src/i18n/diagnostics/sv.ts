// The words of every code in Swedish, a file for each family.
import { goals } from './sv/goals.js';
import { languages } from './sv/languages.js';
import { looks } from './sv/looks.js';
import { numbers } from './sv/numbers.js';
import { people } from './sv/people.js';
import { sources } from './sv/sources.js';
import { surroundings } from './sv/surroundings.js';
import { tables } from './sv/tables.js';
import type { DiagnosticWords } from './words.js';

export const sv = {
  ...sources,
  ...looks,
  ...tables,
  ...goals,
  ...numbers,
  ...people,
  ...languages,
  ...surroundings,
} satisfies DiagnosticWords;
