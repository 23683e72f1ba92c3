// What every stage says about the author's sources: a code with its facts, at a place.
import type { DiagnosticArgs, DiagnosticCode } from './codes.js';
import type { Severity } from './severity.js';

/** A stretch of one source file; `start` and `end` are half-open UTF-16 offsets into its text. */
export interface Place {
  file: string;
  start: number;
  end: number;
}

/** A second place that the finding is about, for example the other statement of a contradiction. */
export interface RelatedPlace {
  place: Place;
  /** Shown verbatim beside the place: a unit's name, a cell's text. Never a sentence of ours. */
  label?: string;
}

/** One finding. Severity is not here: it is decided once, in `finishDiagnostics`, from code and settings. */
export type Diagnostic = {
  [Code in DiagnosticCode]: {
    code: Code;
    args: DiagnosticArgs[Code];
    place: Place;
    related?: RelatedPlace[];
  };
}[DiagnosticCode];

/** A diagnostic as it is reported: with the severity that applies in this repository. */
export type Finding = Diagnostic & { severity: Severity };

/** What every stage returns. */
export interface Outcome<Value> {
  value: Value;
  diagnostics: Diagnostic[];
}

/** The place of a whole file, for findings that have no narrower one. */
export function placeOfFile(file: string): Place {
  return { file, start: 0, end: 0 };
}
