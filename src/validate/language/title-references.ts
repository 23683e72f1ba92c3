// References to a heading by its words: *se avsnittet Ekonomi*, *ks. luku Talous*, *see section Finances*.
import { once } from '../../lib/index.js';

export interface TitleReference {
  /** As written, up to where the sentence goes on. */
  text: string;
  /** What stands where the title does, and whatever follows it in the sentence. */
  title: string;
  isQuoted: boolean;
  start: number;
}

const REFERENCE = once(
  () =>
    /(?<!\p{L})(?:(?:[Ss]e|[Jj]fr|[Ll]äs mer i)\s(?:även |också )?(?:avsnitt(?:et)?|kapit(?:el|let)|rubriken|stycket)|(?:[Kk]s\.?|[Kk]atso|[Vv]rt\.)\s(?:myös )?(?:luku|lukua|luvusta|osio|osiota|kohta|kohtaa|otsikko|kappale|kappaletta)|[Ss]ee\s(?:also )?(?:the )?(?:section|chapter|heading))\s(?<quote>[”“„"»]?)(?<rest>(?:\p{Lu}|\d+(?:\.\d+)*(?!\d)(?=[\s.,;)]|$))[^\n]{0,160})/gu,
);
const MAY_HOLD =
  /avsnitt|kapit|rubrik|stycke|luku|luvu|osio|koh[dt]|otsikko|kappale|section|chapter|heading/u;
const CLOSING = /[”“"»]/u;
/** What stands in another document is said behind the title: *se avsnittet Ekonomi i budgeten*. */
const ELSEWHERE =
  /\s(?:i|av|ur|till)\s(?!(?:den|det) här|denna|detta)\p{L}|\s(?:of|in)\sthe\s|§|\p{L}*lag(?:en|stiftning\p{L}*)?(?!\p{L})/u;

export function titleReferencesIn(plain: string): TitleReference[] {
  if (!MAY_HOLD.test(plain)) return [];
  return [...plain.matchAll(REFERENCE())].flatMap(({ 0: whole, index: start, groups }): TitleReference[] => {
    const { quote = '', rest = '' } = groups ?? {};
    const closing = quote === '' ? -1 : rest.search(CLOSING);
    const isQuoted = closing > 0;
    const title = isQuoted ? rest.slice(0, closing) : sentenceOf(rest);
    const after = isQuoted ? rest.slice(closing + 1) : title;
    if (ELSEWHERE.test(after)) return [];
    const head = whole.slice(0, whole.length - rest.length);
    return [
      {
        text: isQuoted ? head + rest.slice(0, closing + 1) : head + shortened(title),
        title,
        isQuoted,
        start,
      },
    ];
  });
}

/** A full stop inside a number, as in *3.2*, ends no sentence. */
function sentenceOf(rest: string): string {
  return /^(?:[^.;:!?)\n]|\.(?=\d))*/u.exec(rest)?.[0].trimEnd() ?? rest;
}

/** Where a title ends is not known; the first words show what is meant. */
function shortened(title: string): string {
  const [words = ''] = title.split(/,|\s(?:för|och på|där|som|josta|jossa|where|for)\s/u);
  return words.split(' ').slice(0, 6).join(' ');
}
