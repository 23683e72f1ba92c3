// The words of a name by which a text can be seen to speak of it, without their endings.

/** Endings of Swedish, Finnish and English words, the longest first. */
const ENDINGS =
  /(?:heterna|heten|ningarna|ningar|ningen|erna|arna|orna|ande|are|ens|ets|het|iden|ien|ista|istä|issa|issä|illa|illä|ille|iksi|ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|tta|ttä|een|iin|ing|ed|na|en|et|er|ar|or|an|än|ta|tä|ia|iä|ja|jä|es|n|t|s|a|ä|e)$/u;
const SHORTEST = 4;
/** Longer words that begin alike are forms of one word. */
const LONGEST = 10;
const SMALL_WORDS = new Set(
  (
    'och eller att som med för från till över under inom hos per av på den det de ett en ej inte har ska kan är ' +
    'andel andelen antal antalet procent totalt kommunen kommunens kommun ja tai että sekä osuus lukumäärä määrä prosentti ' +
    'yhteensä kunta kunnan the and or that with for from share number percent total of in to by municipality'
  ).split(' '),
);

export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.replace(ENDINGS, '');
  return (stem.length >= SHORTEST ? stem : lower).slice(0, LONGEST);
}

/** Each word that tells something, as its stem, once. */
export function nameWords(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}-]*/gu) ?? [];
  const telling = words.filter((word) => word.length >= SHORTEST && !SMALL_WORDS.has(word.toLowerCase()));
  return [...new Set(telling.map(stemOf))];
}

/** The stem of every word of a text. */
export function stemsIn(text: string): Set<string> {
  return new Set((text.match(/\p{L}[\p{L}-]*/gu) ?? []).map(stemOf));
}

/** Inflection changes no more than so many letters at the end. */
const LONGEST_ENDING = 5;
const SHORTEST_ROOT = 6;

/** Whether a text has a word that is a form of one in the name, or of the last part of one: *försörjer*, *självförsörjande*. */
export function hasFormOf(name: string, text: string): boolean {
  const own = (name.toLowerCase().match(/\p{L}{6,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
  const words = text.match(/\p{L}{6,}/gu) ?? [];
  return words.some((word) => {
    const root = word.slice(0, Math.max(SHORTEST_ROOT, word.length - LONGEST_ENDING));
    return own.some((each) => {
      const at = each.indexOf(root);
      return at >= 0 && each.length - at - root.length <= LONGEST_ENDING;
    });
  });
}
