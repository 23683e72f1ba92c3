// Whether a word looks like one of a language: by its letters and its ending. A guess, never enough by itself.
import { LONGEST_WORD } from '../../lib/index.js';
import type { Language } from './languages.js';

const FINNISH =
  /aa|ee|ii|uu|yy|ää|öö|uo|yö|öy|äy|ey|[aeouäöy]i|[aeio]u|nen$|[aeiouyäö](?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi)$|jen$|ien$|nnin$|vat$|vät$|[aeiouyäö]ö$|minen|mus$|tus$|kset$|sti$|ita$|itä$|tään$|taan$/u;
const NOT_FINNISH = /[bcfgqwxzåéü]|^(?:st|sp|sk|sn|sl|sm|tr|dr|kr|kl|kn|kv|pr|pl|sj|tj)/u;
const SWEDISH =
  /å|[äö].*(?:n|r|d|g|s|t)$|(?:ning|ningen|ningar|ningarna|ingen|arna|erna|orna|het|heten|heter|skap|else|elsen|tion|tionen|tioner|ande|ende|isk|iska|iskt|lig|liga|ligt|tjänst|tjänster|vård|stöd|omsorg|arbete|skola|kultur|ras|rades|ts|mhet|samhet|ade|ades)$/u;
const ENGLISH = /th|wh|gh|[^aeiouyåäö]y$|(?:ing|tion|ment|ness|able|ous|ies|ed|ive)$|oo|ou|ea|ck$|w/u;

/** @param word - In small letters; what is longer than any word looks like none. */
export function looksLike(language: Language, word: string): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (language === 'fi') return FINNISH.test(word) && !NOT_FINNISH.test(word);
  if (language === 'sv') return SWEDISH.test(word) && !/aa|uu|yy|ää|öö/u.test(word);
  return ENGLISH.test(word) && !/[åäö]/u.test(word);
}

/** Its letters and the sounds at both ends are those that Finnish has; true of some words of other languages too. */
export function mayBeFinnish(word: string): boolean {
  if (FINNISH.test(word) && !/[åqwxz]/u.test(word)) return true;
  return (
    !NOT_FINNISH.test(word) &&
    /[aeiouyäönts]$/u.test(word) &&
    !/(?:ing|ar|er|or)$|[^aeiouyäö]{2}$/u.test(word)
  );
}
