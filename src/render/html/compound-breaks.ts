// Where compounds of the field are joined: patterns of syllables do not know, and break *utvecklingså-taganden*.
import { LATER_PARTS } from './later-parts.js';

/** Letters on either side of a joint: a compound ends in *-työ*, and begins with *osa-*. */
const SHORTEST_PART = 3;

/** @returns After how many letters; empty where nothing is known. */
export function compoundBreaks(word: string, language: string): number[] {
  const parts = LATER_PARTS[language];
  if (parts === undefined) return [];
  return [...word.toLowerCase().matchAll(parts)]
    .map(({ index }) => index)
    .filter((at) => at >= SHORTEST_PART && word.length - at >= SHORTEST_PART);
}
