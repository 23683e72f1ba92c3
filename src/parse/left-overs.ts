// Finds what another program left in the text, and references that lead nowhere (T05, T06).
import type { Diagnostic } from '../diagnostics/index.js';

const FIELD_ERROR =
  /Fel! (?:Bokmärket är inte definierat|Hittar inte referenskälla)\.?|Virhe[.!] (?:Kirjanmerkkiä ei ole määritetty|Viitteen lähdettä ei löytynyt)\.?|Error! (?:Bookmark not defined|Reference source not found)\.?/gi;
const PAGE_REFERENCE =
  /(?<![\p{L}\p{N}])(?:(?:se|jfr)\s+(?:sidan?|s\.)|(?:ks\.?|katso)\s+(?:sivu\p{L}*|s\.)|see\s+(?:page|p\.))\s*\d+/giu;
const FOOTNOTE = /(?<!\\)\[\^([^\][\s]{1,999})\]/g;
const QUICK = /[\u00AD\uFFFD]|Fel!|Virhe[.!]|Error!|\[\^|(?:sid|sivu|page|s\.|p\.)[^\n]{0,9}\d/i;

/** Looks at stretches of one file. */
export interface LeftOverFinder {
  find(start: number, end: number): Diagnostic[];
}

/**
 * Looks at the whole file once, so that a clean one costs nothing more.
 * @param footnoteLabels - The labels that are defined in the file, in lower case.
 */
export function leftOverFinder(file: string, text: string, footnoteLabels: Set<string>): LeftOverFinder {
  if (!QUICK.test(text)) return { find: () => [] };
  return {
    find(start, end) {
      const slice = text.slice(start, end);
      if (!QUICK.test(slice)) return [];
      const place = (at: number, length: number) => ({ file, start: start + at, end: start + at + length });
      return [
        ...oncePer(slice, '\u00AD', 'softHyphen', place),
        ...oncePer(slice, '\uFFFD', 'replacementCharacter', place),
        ...Array.from(slice.matchAll(FIELD_ERROR), (found): Diagnostic => {
          const [word] = found;
          return {
            code: 'T06',
            args: { what: 'wordField', text: word },
            place: place(found.index, word.length),
          };
        }),
        ...deadReferences(slice, footnoteLabels, place),
      ];
    },
  };
}

type PlaceAt = (at: number, length: number) => Diagnostic['place'];

/** One finding for a character however often it occurs, with the word it stands in. */
function oncePer(
  slice: string,
  character: string,
  what: 'softHyphen' | 'replacementCharacter',
  place: PlaceAt,
): Diagnostic[] {
  const at = slice.indexOf(character);
  if (at === -1) return [];
  const before = /\S{0,40}$/.exec(slice.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const after = /^\S{0,40}/.exec(slice.slice(at, at + 40))?.[0] ?? '';
  return [{ code: 'T06', args: { what, text: before + after }, place: place(at, 1) }];
}

function deadReferences(slice: string, labels: Set<string>, place: PlaceAt): Diagnostic[] {
  const pages = [...slice.matchAll(PAGE_REFERENCE)];
  const notes = [...slice.matchAll(FOOTNOTE)].filter((found) => !labels.has((found[1] ?? '').toLowerCase()));
  return [...pages, ...notes].map((found) => ({
    code: 'T05',
    args: { text: found[0].replace(/\s+/g, ' ') },
    place: place(found.index, found[0].length),
  }));
}
