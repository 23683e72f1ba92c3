// How a word of one's own gets its meaning, as a line to copy into report.yaml.

/** Longer ones are sentences in the wrong column, no words for a status. */
const LONGEST_WORD = 30;

/**
 * The policy with the author's word in it.
 * @param placeholder - Stands for the word where there is none to show.
 */
export function labelsExample(word: string | undefined, placeholder: string): string {
  const shown = word === undefined || word.length > LONGEST_WORD ? placeholder : word;
  return `policy: { base: strict, labels: { ${JSON.stringify(shown)}: partlyMet } }`;
}
