// "Did you mean …?"
import { foldText } from './fold-text.js';
import { similarity } from './similarity.js';

/** The candidate most like `word`, or undefined when none is at least half alike. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = foldText(word);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const candidate of candidates) {
    const folded = foldText(candidate);
    const score = folded.startsWith(wanted) && wanted.length > 2 ? 0.95 : similarity(wanted, folded, 0.5);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}
