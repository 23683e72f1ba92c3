// Where compounds of the field are joined: patterns of syllables do not know, and break *utvecklingså-taganden*.

/**
 * Beginnings of words that are often the later part of a compound. Of Finnish ones those that begin with a vowel: before
 * a consonant the rule of syllables breaks at the joint by itself.
 */
const LATER_PARTS: Record<string, RegExp> = {
  sv: /(?=ansvar|ansök|anställ|anvisning|(?<!med|sam|be)arbet|assistent|avtal|boende|brist|budget|central|ekonomi|enkät|förvaltning|grupp|hantering|intäkt|inköp|insats|kontor|kostnad|ledning|medarbetar|mottagning|myndighet|nämnd|omfatt|område|omsorg|pedagog|personal|planering|psykiatr|redovisning|regist(?:er|r)|rehabilit|resultat|sortering|styrels|tjänst|trivsel|träff|turist|undersökning|uppdrag|uppfyll|uppföljning|utbildning|utskott|utställning|verksamhet|åtagand|åtgärd|(?<=s)enhet|(?<=ning)stad)/gu,
  fi: /(?=aineisto|ajoneuvo|alue|aloit|ammat|arvio|asiak|asumi|asunto|edust|ehdot|ennust|eläk|esity|ilmoit|ohjau|ohjelm|ongelm|opetta|opetuks|opetus|opiske|oppila|osalli|osasto|osuu(?!nn)|yhtey|yhdisty|yksik|ympärist|yrity)/gu,
};
const SHORTEST_FIRST = 3;
const SHORTEST_LAST = 4;

/** @returns After how many letters; empty where nothing is known. */
export function compoundBreaks(word: string, language: string): number[] {
  const parts = LATER_PARTS[language];
  if (parts === undefined) return [];
  return [...word.toLowerCase().matchAll(parts)]
    .map(({ index }) => index)
    .filter((at) => at >= SHORTEST_FIRST && word.length - at >= SHORTEST_LAST);
}
