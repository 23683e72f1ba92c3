// Finds what word processors write where a field fails, and references to pages and notes.
import { once } from '../lib/index.js';

export interface Phrase {
  kind: 'wordField' | 'page' | 'note';
  start: number;
  end: number;
}

/** What the words of a failed field speak of, in Swedish, Finnish and English. */
const FIELD_ERROR = once(
  () =>
    /Fel! (?=[^\n|]{0,70}(?:okmärk|eferens|yperlänk|okumentegenskap|angivet format|nnehållsförteckning|giltig länk|bjekt))[^\n|.]{3,90}\.?|Virhe[.!] (?=[^\n|]{0,70}(?:irjanmerk|iitte|iittau|yperlink|siakirja|isällysluettel|yyli|bjekti))[^\n|.]{3,90}\.?|Error! (?=[^\n|]{0,70}(?:ookmark|eference|yperlink|of specified style|document property|valid link|able of contents|bject))[^\n|.]{3,90}\.?|\b(?:PAGEREF|NOTEREF) _\w{3,40}(?: \\h)?|\\\* ?MERGEFORMAT|\b_(?:Toc|Ref)\d{5,12}/gu,
);
/** What stands in another document is said behind the number: *se sidan 6 i budgeten*. */
const PAGE = once(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:[Ss]e|[Jj]fr|[Ll]äs mer)\s(?:(?:även|också)\s)?(?:på\s)?(?:sidan?|sidorna|sid\.|s\.)|[Pp]å\s(?:sidan?|sidorna)|(?:[Kk]s\.?|[Kk]atso|[Vv]rt\.)\s(?:myös\s)?(?:sivu\p{L}{0,6}|s\.)|[Ss]ivu(?:lla|illa|lta|ilta)|[Ss]ee\s(?:also\s)?(?:on\s)?(?:pages?|pp?\.)|[Oo]n\spages?)\s{0,2}\d{1,4}(?:\s?[–-]\s?\d{1,4})?(?![\d\p{L}]|\s(?:i|av|ur|in|of)\s(?!denna|den här|this|det här))/gu,
);
const NOTE = /(?<!\\)\[\^([^\][\s]{1,999})\]/g;

const MAY_HOLD =
  /Fel!|Virhe[.!]|Error!|REF _|MERGEFORMAT|_Toc|_Ref|\[\^|[Ss]id|[Ss]ivu|\b[Ss]\.|[Pp]p?\.|[Pp]age/;

/**
 * In the order of the text.
 * @param labels - The notes that are defined in the file, in lower case.
 */
export function phrasesIn(text: string, labels: ReadonlySet<string>): Phrase[] {
  const loose = looseMarksIn(text);
  if (!MAY_HOLD.test(text)) return loose;
  const found = (pattern: RegExp, kind: Phrase['kind']) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
      kind,
      start: index,
      end: index + length,
    }));
  const notes = [...text.matchAll(NOTE)].flatMap(({ index, 0: { length }, 1: label = '' }): Phrase[] =>
    labels.has(label.toLowerCase()) ? [] : [{ kind: 'note', start: index, end: index + length }],
  );
  return [...found(FIELD_ERROR(), 'wordField'), ...found(PAGE(), 'page'), ...notes, ...loose].sort(
    (a, b) => a.start - b.start,
  );
}

/** A year with a number behind it among bare years, and a word for all that others are compared with: *länet 11*. */
const LOOSE_MARK =
  /\|[ \t]*(?:(?<year>(?:19|20)\d\d[ \t](?<yearMark>[1-9]\d?))|(?:[^|\n]{0,60}[ \t])?(?<word>(?:länet|riket|landet|snittet|medelvärdet|medianen|kommunerna|koko maa|maakunta|kaikki kunnat|county|country)[ \t](?<wordMark>[1-9]\d?)))[ \t]*(?=\|)/gu;
const MAY_HOLD_LOOSE = /(?:\d|t|n|a|y)[ \t]\d{1,2}[ \t]*\|/u;
const BARE_YEAR = /\|[ \t]*(?:19|20)\d\d[ \t]*\|/u;

/** Marks of notes that nobody has written, in a cell of their own: a note begins a line with its number. */
function looseMarksIn(text: string): Phrase[] {
  if (!MAY_HOLD_LOOSE.test(text)) return [];
  const notes = new Set(Array.from(text.matchAll(/^[ \t>]*(\d{1,2})[.)]?[ \t]/gm), ([, mark]) => mark));
  return [...text.matchAll(LOOSE_MARK)].flatMap(({ 0: whole, index, groups }): Phrase[] => {
    const { year, yearMark, word, wordMark } = groups ?? {};
    if (notes.has(yearMark ?? wordMark ?? '')) return [];
    if (year !== undefined && !BARE_YEAR.test(lineAt(text, index))) return [];
    const words = year ?? word ?? '';
    const start = index + whole.lastIndexOf(words);
    return [{ kind: 'note', start, end: start + words.length }];
  });
}

const LONGEST_LINE = 2000;

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - LONGEST_LINE);
  return text.slice(start, Math.min(end < 0 ? text.length : end, at + LONGEST_LINE));
}
