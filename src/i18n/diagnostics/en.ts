// The words of every code in English, a file for each family.
import { goals } from './en/goals.js';
import { languages } from './en/languages.js';
import { looks } from './en/looks.js';
import { numbers } from './en/numbers.js';
import { people } from './en/people.js';
import { sources } from './en/sources.js';
import { surroundings } from './en/surroundings.js';
import { tables } from './en/tables.js';
import type { DiagnosticWords } from './words.js';

export const en = {
  ...sources,
  ...looks,
  ...tables,
  ...goals,
  ...numbers,
  ...people,
  ...languages,
  ...surroundings,
} satisfies DiagnosticWords;
