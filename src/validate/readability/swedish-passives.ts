// Verbs in the passive of a Swedish sentence: the forms in -s that are certain, and those that a helping verb shows.

/** Forms of verbs that end in -s without being passive, and possessives that look like verbs. */
const NOT_PASSIVE = new Set(
  (
    'finns fanns finnas hoppas hoppades lyckas lyckades lyckats trivs trivdes trivas minns minnas saknas saknades ' +
    'behövs behövdes behövas krävs krävdes krävas känns kändes kännas syns syntes synas tycks tycktes vistas vistades ' +
    'umgås andas andades skäms skämdes fattas fattades möts möttes mötas kallas åldras åldrades annars deras allas ' +
    'andras bådas vissas samtligas ungas äldres vuxnas anställdas arbetssökandes enskildes boendes studerandes alldeles tills'
  ).split(' '),
);
/** What is certainly a passive: *planeras*, *genomfördes*, *ordnades*. */
const CERTAIN = /(?:[eo]ras|ades|rdes|ldes|ndes|gdes|ktes|ptes|stes)$/u;
/** *kommunernas*, *barnskyddets*, *insats*: possessives and nouns. */
const NO_VERB = /(?:arnas|ornas|ernas|enas|andes|endes|ets|sats|plats)$/u;
/** With a helping verb before it: *ska byggas*, *har byggts*. */
const WITH_HELP = /(?:[aåäöe]s|ts)$/u;
const HELP = new Set(
  'ska skall skulle kan kunna kunde bör borde måste får få behöver kommer att har hade ha'.split(' '),
);
/** *blev inställd*, *är genomförd* is a state, so only *bli* counts. */
const BECOME = new Set('blir blev bli blivit'.split(' '));
const PARTICIPLE = /(?:ad|at|ade|dd|ld|lt|lda|tt|dda|rd|rt|rda|nd|nt|nda|en|et|na)$/u;
const REACH = 3;

/** @param words - In lower case, in the order of the sentence. */
export function swedishPassives(words: readonly string[]): string[] {
  return words.filter((word, at) => {
    if (word.length < 4) return false;
    if (BECOME.has(words[at - 1] ?? '') && PARTICIPLE.test(word)) return true;
    if (!word.endsWith('s') || NOT_PASSIVE.has(word) || NO_VERB.test(word)) return false;
    return CERTAIN.test(word) || (WITH_HELP.test(word) && hasHelp(words.slice(Math.max(0, at - REACH), at)));
  });
}

function hasHelp(before: readonly string[]): boolean {
  return before.some((word) => HELP.has(word));
}

/** No fewer than the text has, at a glance: words that end in -s, and forms of *bli*. */
export function mostPassives(text: string): number {
  return text.match(/s(?![A-Za-zÀ-ÿ])|\bbl[ie]/gu)?.length ?? 0;
}
