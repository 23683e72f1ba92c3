// Chooses the words of diagnostics, and puts one diagnostic into words.
import type { DiagnosticArgs, DiagnosticCode } from '../../diagnostics/index.js';
import type { UiLanguage } from '../ui-language.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';
import type { CodeWords, DiagnosticWords } from './words.js';

const WORDS: Record<UiLanguage, DiagnosticWords> = { sv, fi, en };

/** The words of every code in one language. */
export function diagnosticWordsFor(language: UiLanguage): DiagnosticWords {
  return WORDS[language];
}

/** A diagnostic in words: what is, and what to do. */
export interface Description {
  message: string;
  fix: string;
}

/** Puts a diagnostic, or an EnvironmentError, into words. */
export function describeDiagnostic<Code extends DiagnosticCode>(
  diagnostic: { code: Code; args: DiagnosticArgs[Code] },
  language: UiLanguage,
): Description {
  const words: CodeWords<DiagnosticArgs[Code]> = WORDS[language][diagnostic.code];
  return { message: words.text(diagnostic.args), fix: words.fix(diagnostic.args) };
}
