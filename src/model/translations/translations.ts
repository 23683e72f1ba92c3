// translations.yaml as the rest of the program knows it: which source text each translation was made from.
import type { Place } from '../../diagnostics/index.js';

/** What is known of one translation. */
export interface TranslationEntry {
  /** Hash of the source text that it was made from. */
  source: string;
  /** Somebody has read it beside the source. */
  reviewed: boolean;
  /** It says the same words as the source on purpose. */
  equal: boolean;
  /** Mark of what a translator's file has brought; undefined where no file has that says what it was made of. */
  delivered: string | undefined;
  /** The source text that it was made from, where that is no longer the source text; in Markdown. */
  previous: string | undefined;
  place: Place;
}

/** Entries by language tag and by id of the text. */
export type Translations = Map<string, Map<string, TranslationEntry>>;
