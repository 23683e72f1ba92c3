// What is asked of the way back, and what comes of it.
import type { Report, Translations } from '../model/index.js';
import type { BrokenCodes } from './broken-codes.js';
import type { PlacingFault } from './place/place-translations.js';
import type { RawTexts } from './raw-texts.js';
import type { IncomingText } from './translation-unit.js';

/** Where the sources have the translation of a text. */
export interface TranslationPlace {
  id: string;
  file: string;
  line: number;
}

/**
 * Why a text of the file is not written. `notParallel`: the chapter that it is of has become one text. `lines`: where one
 * paragraph ends and the next begins is lost. `conflict`: the translator has changed it, and so have the sources since the
 * file was made. `changed`: it, or another text, would not read as it should afterwards.
 */
export type ImportFault = { id: string; line: number | undefined } & (
  | { kind: 'unknown' | 'notParallel' | 'twice' | 'unfinished' | 'lines' | 'changed' | PlacingFault }
  | { kind: 'codes'; broken: BrokenCodes }
  | { kind: 'conflict'; there: TranslationPlace }
);

export interface ImportPlan {
  /** New contents by path, translations.yaml apart. */
  files: Map<string, string>;
  /** Ids of texts that are written. */
  landed: string[];
  /** Ids whose translation is as it was. */
  unchanged: string[];
  /** Translations that the sources have anew since the file was made, and that the translator has left as they were. */
  kept: TranslationPlace[];
  /** Ids of texts that the report no longer has, and that the translator has left as they were. */
  gone: string[];
  /** Translations that the sources had anew since the file was made, and that the translator's are written over. */
  overwritten: TranslationPlace[];
  /** Ids of translations that were made from another source text than the one of today. */
  stale: string[];
  /** Ids that the translator has marked as unsure. */
  fuzzy: string[];
  faults: ImportFault[];
  translations: Translations;
  /** What each landed text reads as where it now stands. */
  written: Map<string, string>;
}

export interface ImportRequest {
  report: Report;
  raw: RawTexts;
  language: string;
  texts: readonly IncomingText[];
  /**
   * The file is taken for the latest word: translations of an earlier source text are taken for translations of the one
   * of today, and what the translator has changed is written over what the sources have changed.
   */
  acceptsStale: boolean;
  /** Ids of texts that would not read as they should, once written, or that would spoil another. */
  spoiled: ReadonlySet<string>;
}
