// What the files for translators say about a text, in the words of one language; the command line has them.
import type { TextKind } from '../model/index.js';

/** What each kind of text is, said to whoever translates it: *goal*, *outcome of a measure*. */
export type UnitWords = Record<TextKind, string>;
