// A measure exists once: rows that mean the same are recognised, whichever unit and level they stand at.
import type { Diagnostic } from '../../diagnostics/index.js';
import { derivedId, foldText, pushTo } from '../../lib/index.js';
import type { Observation } from '../numbers.js';
import type { Goal, Measure, Participation, PartyMention } from '../report.js';
import type { Located, Statement } from '../statement.js';
import { compareCells, compareFacts, compareValues } from './compare-cells.js';
import { inUnitOf } from './in-unit-of.js';
import { completeNumbers, numbersOf } from './merge-numbers.js';
import type { PlacedMeasure } from './placed-measure.js';
import { firstText, mergeLanguages } from './registries.js';
import { differsInMeaning } from './same-meaning.js';

export class MeasureRegistry {
  readonly all: Measure[] = [];
  private readonly byId = new Map<string, Measure>();
  private readonly byTuple = new Map<string, Measure>();
  private readonly byCentralGoal = new Map<string, Measure[]>();
  private readonly first = new Map<Measure, PlacedMeasure>();
  private readonly sections = new Map<Measure, Set<number>>();

  constructor(private readonly report: (diagnostic: Diagnostic) => void) {}

  /** Values that a unit states for itself, until it is known whether others do too. */
  private readonly statedAt = new Set<Observation>();
  private readonly known = new Set<string>();

  /**
   * All measures. Where one unit alone states values, they are the measure's; where several do, each unit's are its own.
   */
  finish(): Measure[] {
    for (const { observations, forecastValues } of this.all) {
      const values = [...observations, ...forecastValues];
      const units = new Set(values.map(({ unit }) => unit));
      if (units.size !== 1) continue;
      for (const value of values) if (this.statedAt.has(value)) value.unit = undefined;
    }
    return this.all;
  }

  get ids(): Iterable<string> {
    return this.byId.keys();
  }

  byMeasureId(id: string): Measure | undefined {
    return this.byId.get(id);
  }

  /** Adds a row that writes a measure in full: to the measure that it repeats, or as a new one. */
  addFull(placed: PlacedMeasure): Measure {
    const tuple = tupleOf(placed.statement, placed.central);
    this.markUnit(placed.statement, placed.unit);
    const existing = this.find(placed, tuple);
    const measure = existing ?? this.create(placed, tuple);
    if (existing) this.repeat(existing, placed);
    this.sectionsOf(measure).add(placed.section);
    measure.places.push(placed.statement.place);
    this.state(measure, placed.unit, placed.statement);
    return measure;
  }

  /** Adds what a unit says of a measure that is written in full elsewhere. */
  addCarried(
    measure: Measure,
    unit: string | undefined,
    statement: Statement,
    parties: PartyMention[],
  ): void {
    joinParties(measure, parties);
    this.markUnit(statement, unit);
    const first = this.first.get(measure);
    if (first) for (const diagnostic of compareFacts(first.statement, statement)) this.report(diagnostic);
    this.complete(measure, statement);
    mergeLanguages(measure.text, statement.measure);
    this.state(measure, unit, statement);
  }

  /** A value belongs to the unit that states it; one that is repeated for another unit belongs to the first. */
  private markUnit(statement: Statement, unit: string | undefined): void {
    if (unit === undefined) return;
    const marked = <Value extends Observation>(values: readonly Value[]): Value[] =>
      values.flatMap((value) => {
        const key = `${value.place.file} ${value.place.start} ${value.period.id} ${value.group}`;
        if (this.known.has(key)) return [];
        this.known.add(key);
        if (value.unit !== undefined) return [value];
        const own = { ...value, unit };
        this.statedAt.add(own);
        return [own];
      });
    statement.observations = marked(statement.observations);
    statement.forecastValues = marked(statement.forecastValues);
  }

  private find(placed: PlacedMeasure, tuple: string): Measure | undefined {
    const { id } = placed.statement;
    if (id) return this.byId.get(id.value) ?? this.derivedTwin(tuple, id.value);
    return this.byTuple.get(tuple) ?? this.nearlySame(placed);
  }

  /** A row without id that was met before the one that has it. */
  private derivedTwin(tuple: string, id: string): Measure | undefined {
    const twin = this.byTuple.get(tuple);
    if (!twin?.idIsDerived) return undefined;
    twin.id = id;
    twin.idIsDerived = false;
    this.byId.set(id, twin);
    return twin;
  }

  /** The one measure of another section under the same central goal whose cells are as good as the same. */
  private nearlySame(placed: PlacedMeasure): Measure | undefined {
    const candidates = (this.byCentralGoal.get(placed.central.id) ?? []).filter(
      (measure) => measure.idIsDerived && !this.sectionsOf(measure).has(placed.section),
    );
    const alike = candidates.filter((measure) => {
      const other = this.first.get(measure);
      return other && areRespelled(cellsOf(placed.statement), cellsOf(other.statement));
    });
    return alike.length === 1 ? alike[0] : undefined;
  }

  private create(placed: PlacedMeasure, tuple: string): Measure {
    const { statement } = placed;
    const goal = placed.goal();
    const naming = goal === placed.central ? firstText(statement.measure) : firstText(goal.text);
    const measure: Measure = {
      id: statement.id?.value ?? derivedId(naming, tuple),
      idIsDerived: statement.id === undefined,
      ...numbersOf(statement),
      kind: kindOf(statement),
      goal: goal.id,
      centralGoal: placed.central.id,
      theme: placed.central.theme,
      text: statement.measure,
      actions: statement.actions,
      parties: placed.parties,
      weight: statement.weight,
      followUps: [],
      participations: [],
      places: [],
    };
    this.all.push(measure);
    this.first.set(measure, placed);
    if (!this.byId.has(measure.id)) this.byId.set(measure.id, measure);
    this.byTuple.set(tuple, measure);
    pushTo(this.byCentralGoal, placed.central.id, measure);
    return measure;
  }

  /** The measure stands in another row too: differences in its cells are told, its parties joined. */
  private repeat(measure: Measure, placed: PlacedMeasure): void {
    const first = this.first.get(measure);
    const { statement } = placed;
    const isOther = first && (isAnother(first, placed) || isOtherItem(first, placed));
    if (statement.id && (isOther || this.isSameSpot(measure, placed))) {
      this.report({
        code: 'S06',
        args: { kind: 'measure', id: statement.id.value },
        place: statement.id.place,
        related: measure.places.slice(0, 1).map((place) => ({ place })),
      });
    }
    if (first) {
      for (const diagnostic of compareCells(first, placed)) this.report(diagnostic);
      this.complete(measure, statement);
      mergeLanguages(measure.text, statement.measure);
    }
    joinParties(measure, placed.parties);
  }

  /** What the first place left out and another one states: weight, unit, direction, targets and values. */
  private complete(measure: Measure, statement: Statement): void {
    measure.weight ??= statement.weight;
    if (measure.kind === 'activity') measure.kind = kindOf(statement);
    const numbers = inUnitOf(measure, statement);
    for (const diagnostic of compareValues(measure, numbers)) this.report(diagnostic);
    completeNumbers(measure, numbers);
  }

  /** Whether the same unit has already written this measure in full. */
  private isSameSpot(measure: Measure, placed: PlacedMeasure): boolean {
    return placed.unit === undefined
      ? measure.followUps.length > 0 && this.sectionsOf(measure).has(placed.section)
      : measure.participations.some((participation) => participation.unit === placed.unit);
  }

  /** Follow-ups go to the unit that says them, or to the level above. */
  private state(measure: Measure, unit: string | undefined, statement: Statement): void {
    if (unit === undefined) measure.followUps.push(...statement.followUps);
    else {
      const participation = participationOf(measure, unit);
      participation.followUps.push(...statement.followUps);
      participation.places.push(statement.place);
    }
    for (const carrier of statement.carriedBy) addCarrier(measure, carrier);
  }

  private sectionsOf(measure: Measure): Set<number> {
    const sections = this.sections.get(measure) ?? new Set<number>();
    this.sections.set(measure, sections);
    return sections;
  }
}

/** An id that two places give to wholly different measures. */
function isAnother(first: PlacedMeasure, again: PlacedMeasure): boolean {
  const [measure = '', , action = ''] = cellsOf(first.statement);
  const [other = '', , otherAction = ''] = cellsOf(again.statement);
  const isOtherText =
    differsInMeaning(measure, other) && (action === '' || differsInMeaning(action, otherAction));
  return first.central !== again.central && isOtherText;
}

/**
 * An id that two items of YAML give to measures with other words, where the same units carry both: an item says of whom
 * it speaks by its own fields, so that two with the same id may stand anywhere in the files.
 */
function isOtherItem(first: PlacedMeasure, again: PlacedMeasure): boolean {
  const isYaml = first.statement.language === undefined && again.statement.language === undefined;
  if (!isYaml || first.unit !== again.unit || areOthersCarriers(first.statement, again.statement))
    return false;
  // Each item may have its own language of one text.
  const [words, others] = [first.statement.measure, again.statement.measure];
  return Object.entries(words).some(([language, text]) => {
    const other = others[language];
    return text !== undefined && other !== undefined && differsInMeaning(text.plain, other.plain);
  });
}

/** A unit that carries a measure too may put it in words of its own. */
function areOthersCarriers({ carriedBy }: Statement, again: Statement): boolean {
  const carriers = new Set(carriedBy.map(({ value }) => value));
  return (
    carriers.size > 0 &&
    again.carriedBy.length > 0 &&
    !again.carriedBy.some(({ value }) => carriers.has(value))
  );
}

function kindOf({ isKeyFigure, numeric }: Statement): Measure['kind'] {
  if (isKeyFigure) return 'keyFigure';
  return numeric ? 'numeric' : 'activity';
}

/** A party that another place names too is added, unless it is there under another spelling. */
function joinParties(measure: Measure, mentions: PartyMention[]): void {
  for (const mention of mentions) {
    const isKnown = measure.parties.some((own) =>
      mention.party === undefined
        ? own.party === undefined && !differsInMeaning(firstText(own.text), firstText(mention.text))
        : own.party === mention.party,
    );
    if (!isKnown) measure.parties.push(mention);
  }
}

function participationOf(measure: Measure, unit: string): Participation {
  const existing = measure.participations.find((participation) => participation.unit === unit);
  if (existing) return existing;
  const participation: Participation = { unit, followUps: [], places: [] };
  measure.participations.push(participation);
  return participation;
}

function addCarrier(measure: Measure, carrier: Located): void {
  const participation = participationOf(measure, carrier.value);
  if (participation.places.length === 0) participation.places.push(carrier.place);
}

/** What a measure without id is known by: its theme and central goal, measure, unit goal and action, folded. */
function tupleOf(statement: Statement, central: Goal): string {
  return [central.id, ...cellsOf(statement).map(foldText)].join(' | ');
}

function cellsOf(statement: Statement): string[] {
  const cells = [statement.measure, statement.unitGoal?.text ?? {}, statement.actions[0] ?? {}];
  return cells.map(firstText);
}

/** Each cell says the same in another spelling; none has words that the other's lacks. */
function areRespelled(cells: string[], others: string[]): boolean {
  return cells.every((cell, index) => {
    const other = others[index] ?? '';
    if (cell === '' || other === '') return cell === other;
    return !differsInMeaning(cell, other) || sortedWords(cell) === sortedWords(other);
  });
}

function sortedWords(text: string): string {
  return foldText(text).split(' ').sort().join(' ');
}
