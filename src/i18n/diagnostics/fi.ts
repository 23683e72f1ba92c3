// The words of every code in Finnish, a file for each family.
import { goals } from './fi/goals.js';
import { languages } from './fi/languages.js';
import { looks } from './fi/looks.js';
import { numbers } from './fi/numbers.js';
import { people } from './fi/people.js';
import { sources } from './fi/sources.js';
import { surroundings } from './fi/surroundings.js';
import { tables } from './fi/tables.js';
import type { DiagnosticWords } from './words.js';

export const fi = {
  ...sources,
  ...looks,
  ...tables,
  ...goals,
  ...numbers,
  ...people,
  ...languages,
  ...surroundings,
} satisfies DiagnosticWords;
