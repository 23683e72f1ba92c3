// Numbers of cases, where they are marked as such.
import { once } from '../../lib/index.js';

export interface CaseNumber {
  start: number;
  end: number;
}

/** Two cheap looks before the closer one. */
const NUMBER = /\d[-/:.]|\d{5}/;
const HINT = /d(?:n[ro]|iar|iaa)|ärende|asia|mål/i;

export function mayHoldCaseNumber(text: string): boolean {
  return NUMBER.test(text) && HINT.test(text);
}

/**
 * The mark, and after it letters of a series and digits with a stroke, a hyphen or a colon between: `Dnr SN 2021/123`,
 * `mål nr T 123-21`.
 */
const CASE = once(
  () =>
    /(?<!\p{L})(?:dnr|dnro|dnr:o|diarienummer|diarienr|diaarinumero|diaarinro|diaari|ärendenummer|ärendenr|ärende (?:nr|nummer)|asianumero|asianro|asian numero|asiatunnus|målnummer|målnr|mål nr|\p{L}{0,8}dno(?=-))[.:-]?\s{0,2}((?:[\p{L}]{1,8}[ \-/]?){0,2}\d{1,8}(?:[-/:.]\p{L}{0,4}\d{1,8}|[-/:.]\d{2}(?:\.\d{2}){1,4}){0,4})/gu,
);
/** What follows refers to minutes, which are public. */
const PUBLIC =
  /§|(?<!\p{L})(?:kf|ks|kv|kh|stf|fge)(?!\p{L})|fullmäktige|kommunstyrelse|stadsstyrelse|valtuusto|valtuuston|kunnanhallitu|kaupunginhallitu|protokoll|pöytäkirja/u;

/** What is bought, planned or decided for all is no single person's case, not even where the matter is sensitive. */
const FOR_ALL =
  /upphandling|(?<!\p{L})anbud|budget|strategi|detaljplan|verksamhetsplan|medborgarförslag|hankin[nt]|kilpailut|talousarvio|valtuustoaloit|kuntalaisaloit|kaava|procurement|tender|strategy/u;
/** The register of a council or an executive board, not of a board that decides on persons. */
const OF_COUNCIL = /^(?:kf|ks|kv|kh|rf|rs|stf|fge|kstf)[ \-/:]/u;

/** @param sentence - In small letters. */
export function caseNumbersIn(sentence: string, isSensitive: boolean): CaseNumber[] {
  if (sentence.includes('§') || (!isSensitive && PUBLIC.test(sentence))) return [];
  if (FOR_ALL.test(sentence)) return [];
  return [...sentence.matchAll(CASE())].flatMap((match) => {
    const [whole, number = ''] = match;
    // *Mål nr 3* is a goal, *ärende 7* a point of an agenda, and a year alone is no number.
    if (!NUMBER.test(number) || OF_COUNCIL.test(number)) return [];
    return [{ start: match.index, end: match.index + whole.length }];
  });
}
