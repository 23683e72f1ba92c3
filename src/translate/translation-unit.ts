// What is given to translators and what comes back from them, whatever the format.
import type { TextKind, TranslationState } from '../model/index.js';

/** One text on its way out. */
export interface TranslationUnit {
  id: string;
  kind: TextKind;
  /** Markdown, as it is written. */
  source: string;
  /** Empty where there is no translation yet. */
  target: string;
  state: TranslationState;
  /** The source text that the translation was made from, where it is known and another than the one of today. */
  previous: string | undefined;
  file: string;
  line: number;
}

/**
 * How sure the translator is. `fuzzy`: to be looked at before it is used. `unsaid`: the state is as it was handed
 * out, which some programs never change. `reviewed`: read by a second person.
 */
export type Certainty = 'fuzzy' | 'unsaid' | 'translated' | 'reviewed';

/** One text on its way back. */
export interface IncomingText {
  id: string;
  /** The source text that was handed out; undefined where the format has lost it. */
  source: string | undefined;
  target: string;
  certainty: Certainty;
  /** The earlier source text of a fuzzy translation. */
  previous: string | undefined;
  /** Hash of the translation as it was handed out; undefined where the file does not say it. */
  exported: string | undefined;
  /** In the file that was read, where it is known. */
  line: number | undefined;
  /** The file names codes that it does not hold. */
  hasLostCodes: boolean;
  /** Only some of its segments are translated. */
  isUnfinished: boolean;
}

/** Why a file of translations cannot be read; each with the line where it is known. */
export interface FileFault {
  kind: 'malformed' | 'doctype' | 'otherVersion' | 'unknownFormat' | 'otherLanguage' | 'noLanguage';
  line: number | undefined;
  /** A language tag, a version, or what the reader of the format says. */
  detail: string;
}

export type FileReading = { language: string; texts: IncomingText[] } | { fault: FileFault };
