// Language editions of one economy file become one: facts from the source language, texts from each.
import type { Diagnostic, Outcome, Place } from '../../diagnostics/index.js';
import { groupBy } from '../../lib/index.js';
import { compareDecimals, type Quantity, readUnit } from '../../quantity/index.js';
import { numbersDiffer } from '../assemble/numbers-differ.js';
import { mergeLanguages } from '../assemble/registries.js';
import type { Reading } from '../numbers.js';
import type { Amounts } from './economy.js';
import type { EconomyReading, LineReading, TableReading } from './economy-reading.js';
import type { AmountKind } from './read-economy-columns.js';

/** What stands in a message for a cell that says nothing. */
const NOTHING = '–';
const AMOUNTS: readonly AmountKind[] = ['budget', 'outcome', 'deviation', 'forecast', 'forecastDeviation'];

/** @param languages - The first is the source language; the first edition that is there is the base. */
export function pairEconomyEditions(
  readings: readonly EconomyReading[],
  languages: readonly string[],
): Outcome<EconomyReading[]> {
  const diagnostics: Diagnostic[] = [];
  const rank = ({ language }: EconomyReading) => (language ? languages.indexOf(language) : -1);
  const value = [...groupBy(readings, ({ stem }) => stem).values()].flatMap((editions) => {
    const [base, ...translations] = [...editions].sort((a, b) => rank(a) - rank(b));
    for (const translation of translations) {
      if (base) diagnostics.push(...new EditionPairing(base, translation).merge());
    }
    return base ? [base] : [];
  });
  return { value, diagnostics };
}

class EditionPairing {
  private readonly diagnostics: Diagnostic[] = [];
  private readonly language: string;

  constructor(
    private readonly base: EconomyReading,
    private readonly translation: EconomyReading,
  ) {
    this.language = translation.language ?? '';
  }

  merge(): Diagnostic[] {
    const { base, translation } = this;
    const isKnown = (reading: TableReading) => (reading.hasOwnId ? reading.table.id : undefined);
    const { pairs, own, other } = pair(base.tables, translation.tables, isKnown);
    for (const [ownTable, otherTable] of pairs) this.table(ownTable, otherTable);
    if (other[0]) this.countsDiffer(other[0].table.places[0] ?? other[0].place, own);
    return this.diagnostics;
  }

  private table(own: TableReading, other: TableReading): void {
    mergeLanguages(own.table.title, other.table.title);
    mergeLanguages(own.unit?.text ?? {}, other.unit?.text ?? {});
    own.table.places.push(...other.table.places);
    this.amountsIn(own, other);
    const isKnown = ({ hasOwnId, line }: LineReading) => (hasOwnId ? line.id : undefined);
    const lines = pair(own.lines, other.lines, isKnown);
    for (const [ownLine, otherLine] of lines.pairs) this.line(ownLine, otherLine);
    const areNamed = [...lines.own, ...lines.other].every(({ hasOwnId }) => hasOwnId);
    if (!areNamed && lines.other.length > 0) this.countsDiffer(other.table.places[0] ?? other.place, [own]);
    else {
      for (const { line } of lines.own) this.row('missingRow', line.text, line.place);
      for (const { line } of lines.other) this.row('extraRow', line.text, line.place);
    }
  }

  private line({ line: own }: LineReading, { line: other }: LineReading): void {
    mergeLanguages(own.text, other.text);
    mergeLanguages(own.reason, other.reason);
    mergeLanguages(own.action, other.action);
    for (const amounts of other.amounts) {
      const match = own.amounts.find(({ period }) => period.id === amounts.period.id);
      for (const kind of AMOUNTS) this.amount(kind, match, amounts, own.place);
    }
  }

  private amount(kind: AmountKind, own: Amounts | undefined, other: Amounts, ownPlace: Place): void {
    const [stated, repeated] = [own?.[kind], other[kind]];
    if (!repeated || repeated.quantity.kind === 'missing') return;
    if (stated && !saysOtherwise(stated, repeated)) return;
    this.differ(
      kind,
      [stated?.text ?? NOTHING, repeated.text],
      repeated.place,
      stated ? stated.place : ownPlace,
    );
  }

  /** `tkr` and `t€` are facts too: the same digits in another scale are another amount. */
  private amountsIn(
    { table: own, place: ownPlace }: TableReading,
    { table: other, place }: TableReading,
  ): void {
    if (own.amountsIn === undefined || other.amountsIn === undefined) return;
    const [unit, otherUnit] = [readUnit(own.amountsIn), readUnit(other.amountsIn)];
    if (unit?.unit === otherUnit?.unit && (unit?.scale ?? 1) === (otherUnit?.scale ?? 1)) return;
    this.differ('valueUnit', [own.amountsIn, other.amountsIn], place, ownPlace);
  }

  private differ(field: string, values: [string, string], place: Place, ownPlace: Place): void {
    const args = { field, language: this.language, values };
    this.diagnostics.push({ code: 'L09', args, place, related: [{ place: ownPlace }] });
  }

  private row(
    gap: 'missingRow' | 'extraRow',
    text: LineReading['line']['text'],
    place: LineReading['line']['place'],
  ): void {
    const args = { gap, language: this.language, text: Object.values(text)[0]?.plain ?? '' };
    this.diagnostics.push({ code: 'L04', args, place });
  }

  private countsDiffer(place: Place, own: readonly TableReading[]): void {
    const args = { gap: 'countsDiffer' as const, language: this.language, text: '' };
    const related = own.flatMap(({ table }) => table.places.slice(0, 1).map((each) => ({ place: each })));
    this.diagnostics.push({ code: 'L04', args, place: { ...place, end: place.start }, related });
  }
}

/** The digits decide; a translation that leaves the unit out says nothing else. */
function saysOtherwise(own: Reading, other: Reading): boolean {
  const [a, b]: Quantity[] = [own.quantity, other.quantity];
  if (a?.kind === 'number' && b?.kind === 'number') return compareDecimals(a.value, b.value) !== 0;
  return numbersDiffer(own.text, other.text);
}

interface Pairs<Item> {
  pairs: [Item, Item][];
  own: Item[];
  other: Item[];
}

/**
 * By id first. What is left is paired by order, if equally many are left; else at least what has no id on either side,
 * if equally many have none.
 */
function pair<Item>(
  own: readonly Item[],
  other: readonly Item[],
  idOf: (item: Item) => string | undefined,
): Pairs<Item> {
  const byId = new Map<string | undefined, Item>(own.map((item) => [idOf(item), item]));
  byId.delete(undefined);
  const pairs: [Item, Item][] = [];
  const paired = new Set<Item>();
  for (const item of other) {
    const match = byId.get(idOf(item));
    if (!match || paired.has(match)) continue;
    pairs.push([match, item]);
    paired.add(match).add(item);
  }
  const left = (items: readonly Item[]) => items.filter((item) => !paired.has(item));
  const rest = { own: left(own), other: left(other) };
  const areOthers = rest.own.some((item, index) => {
    const match = rest.other[index];
    return idOf(item) !== undefined && match !== undefined && idOf(match) !== undefined;
  });
  if (rest.own.length === rest.other.length && !areOthers) {
    return { pairs: [...pairs, ...inOrder(rest.own, rest.other)], own: [], other: [] };
  }
  const isNamed = (item: Item) => idOf(item) !== undefined;
  const nameless = [rest.own, rest.other].map((items) => items.filter((item) => !isNamed(item)));
  const [ofOwn = [], ofOther = []] = nameless;
  if (ofOwn.length !== ofOther.length) return { pairs, ...rest };
  const more = inOrder(ofOwn, ofOther);
  return { pairs: [...pairs, ...more], own: rest.own.filter(isNamed), other: rest.other.filter(isNamed) };
}

function inOrder<Item>(own: readonly Item[], other: readonly Item[]): [Item, Item][] {
  return own.flatMap((item, index): [Item, Item][] => {
    const match = other[index];
    return match === undefined ? [] : [[item, match]];
  });
}
