// Texts in a language that the report does not have: a few are told where each stands, many once, where the languages are.
import type { Diagnostic, Place } from '../diagnostics/index.js';
import { groupBy, primaryLanguage } from '../lib/index.js';

/** So many are no slips of a pen: a language has been left out of the list, or is written wrongly there. */
const FEWEST_TOGETHER = 5;
const MOST_RELATED = 3;

/** @param list - Where report.yaml lists its languages; undefined where it does not, or cannot be read there. */
export function tellUnlistedLanguages(diagnostics: Diagnostic[], list: Place | undefined): Diagnostic[] {
  const unlisted = diagnostics.filter(({ code }) => code === 'S18');
  const byLanguage = groupBy(unlisted, languageOf);
  const many = [...byLanguage.values()].filter(({ length }) => length >= FEWEST_TOGETHER);
  // Where the list is what cannot be read, no language can be said not to be in it.
  const untold = new Set(list ? many.flat() : unlisted);
  const others = diagnostics.filter((diagnostic) => !untold.has(diagnostic));
  return list ? [...others, ...many.flatMap((same) => together(same, list))] : others;
}

/** A file may be `fi` where a text is `fi-FI`. */
function languageOf({ code, args }: Diagnostic): string | undefined {
  return code === 'S18' ? primaryLanguage(args.language) : undefined;
}

function together(same: readonly Diagnostic[], list: Place): Diagnostic[] {
  const [first] = same;
  if (first?.code !== 'S18') return [];
  const related = same.slice(0, MOST_RELATED).map(({ place }) => ({ place }));
  return [{ code: 'S18', args: { ...first.args, count: same.length }, place: list, related }];
}
