// What the author is told of what is withheld: one finding for each measure and kind, never with a number of people.
import type { Diagnostic, Place } from '../diagnostics/index.js';
import { type LocalText, type Measure, type Report, sensitivityOf } from '../model/index.js';
import { type Quantity, readUnit } from '../quantity/index.js';
import type { MeasuredCell } from './counts/measured-cell.js';
import { countsPeople } from './counts/person-words.js';
import { readingAt, type WithheldCounts } from './find-withheld.js';

/** P01, P02 and P03 of what is withheld; in private sources only that which is too late to withhold. */
export function findingsOf(
  { measure, withheld, published, base }: WithheldCounts,
  { privacy, languages }: Report,
): Diagnostic[] {
  const text = textOf(measure, languages);
  const placesOf = (cells: readonly MeasuredCell[]) => statedPlaces(cells, measure);
  const because = (why: string) =>
    placesOf(withheld.flatMap((each) => (each.why === why ? [each.cell] : [])));
  const { threshold } = privacy;
  const tooLate = finding(placesOf(published), (cells) => {
    return { code: 'P02', args: { text, what: 'published', cells } };
  });
  if (privacy.sources === 'private') return tooLate;
  return [
    ...finding(because('small'), (cells) => {
      return { code: 'P01', args: { text, what: 'withheld', cells, threshold } };
    }),
    ...finding(because('complementary'), (cells) => {
      return { code: 'P02', args: { text, what: 'withheld', cells } };
    }),
    ...tooLate,
    ...finding(because('derived'), (cells) => {
      return { code: 'P03', args: { text, base: base ? textOf(base, languages) : text, cells } };
    }),
  ];
}

/** P01 of small counts of people where nobody has decided whether they are sensitive. */
export function undeclaredFindings(report: Report): Diagnostic[] {
  const { threshold } = report.privacy;
  return report.measures.flatMap((measure): Diagnostic[] => {
    const declared = measure.unitOfValue === undefined ? undefined : readUnit(measure.unitOfValue)?.unit;
    const places = measure.observations.flatMap(({ quantity, place }) =>
      isFewPeople(quantity, declared, threshold) ? [place] : [],
    );
    if (places.length === 0 || sensitivityOf(report, { measure }) !== 'undeclared') return [];
    const text = textOf(measure, report.languages);
    return finding(places, (cells) => {
      return { code: 'P01', args: { text, what: 'undeclared', cells, threshold } };
    });
  });
}

/** A zero is nobody. */
function isFewPeople(quantity: Quantity, declared: string | undefined, threshold: number): boolean {
  if (quantity.kind !== 'number' || quantity.growth || quantity.scale !== 1) return false;
  const value = Number(quantity.value);
  const isFew = Number.isInteger(value) && value > 0 && value < threshold;
  return isFew && countsPeople(quantity.unit ?? declared);
}

type Said = { [Code in 'P01' | 'P02' | 'P03']: Pick<Extract<Diagnostic, { code: Code }>, 'code' | 'args'> }[
  | 'P01'
  | 'P02'
  | 'P03'];

/** Beyond these, the places of a finding tell no more. */
const MOST_PLACES = 20;

function finding(places: readonly Place[], say: (cells: number) => Said): Diagnostic[] {
  const [place, ...others] = places;
  if (!place) return [];
  const related = others.slice(0, MOST_PLACES).map((other) => ({ place: other }));
  return [{ ...say(places.length), place, ...(related.length > 0 ? { related } : {}) }];
}

/** In the order of the sources, each once. */
function statedPlaces(cells: readonly MeasuredCell[], measure: Measure): Place[] {
  const places = cells.flatMap(({ holders }) =>
    holders.flatMap((holder) => readingAt(measure, holder)?.place ?? []),
  );
  const byName = new Map(places.map((place) => [`${place.file}\n${place.start}`, place]));
  return [...byName.values()].sort((a, b) =>
    a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1,
  );
}

function textOf({ text, id }: { text: LocalText; id: string }, languages: readonly string[]): string {
  const written = languages.map((language) => text[language]?.plain).find((each) => each !== undefined);
  return written ?? id;
}
