// Facts have no language: where a translated row repeats one, it must agree with the source.
import type { Diagnostic, Place } from '../../diagnostics/index.js';
import { foldText } from '../../lib/index.js';
import type { ForecastValue, Observation, Reading } from '../numbers.js';
import type { FollowUp, LocalText, Party, Stated } from '../report.js';
import type { Statement } from '../statement.js';
import { numbersDiffer } from './numbers-differ.js';

type Report = (field: string, own: string, other: string, place: Place, ownPlace: Place) => void;

/** What stands in a message for a cell that says nothing. */
const NOTHING = '–';
/** A message about a translation must not quote a word of either language that nobody wrote. */
const DIRECTION_SIGNS = { higher: '↑', lower: '↓', inRange: '↔', exact: '=' };

/** The id of each party by its folded names. */
export type PartyWords = ReadonlyMap<string, string>;

export function partyWords(parties: readonly Party[]): PartyWords {
  const words = new Map<string, string>();
  for (const { id, name, aliases } of parties) {
    const names = [id, ...aliases, ...Object.values(name).map((rich) => rich?.plain ?? '')];
    for (const folded of names.map(foldText)) if (!words.has(folded)) words.set(folded, id);
  }
  return words;
}

/** One L09 for each fact that a translated row states otherwise than the row of the source, before they are merged. */
export function compareFacts(
  own: Statement,
  other: Statement,
  language: string,
  parties: PartyWords,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (field, ownWord, otherWord, place, ownPlace) => {
    const args = { field, language, values: [ownWord, otherWord] as [string, string] };
    diagnostics.push({ code: 'L09', args, place, related: [{ place: ownPlace }] });
  };
  compareRow(own, other, report);
  compareTargets(own, other, report);
  compareObservations(own, other, report);
  if (own.measureTable && other.measureTable) compareValues(own, other, report);
  compareResponsible(own.responsible, other.responsible, parties, report);
  for (const followUp of other.followUps) {
    const match = own.followUps.find((candidate) => candidate.period.id === followUp.period.id);
    if (match) compareFollowUp(match, followUp, report);
  }
  return diagnostics;
}

function compareRow(own: Statement, other: Statement, report: Report): void {
  const tell = (field: string, ownWord: string, otherWord: string) =>
    report(field, ownWord, otherWord, other.place, own.place);
  if (other.weight !== undefined && other.weight !== own.weight) {
    tell('weight', String(own.weight ?? NOTHING), String(other.weight));
  }
  if (other.bindingWord !== undefined && other.binding !== own.binding) {
    tell('binding', own.bindingWord ?? NOTHING, other.bindingWord);
  }
  if (own.direction && other.direction && own.direction !== other.direction) {
    tell('direction', DIRECTION_SIGNS[own.direction], DIRECTION_SIGNS[other.direction]);
  }
  // Words such as `dagar` and `päivää` are translations of each other; signs such as `%` and `€` are not.
  const [unit, otherUnit] = [own.unitOfValue, other.unitOfValue];
  if (unit && otherUnit && isSign(unit) && isSign(otherUnit) && unit.trim() !== otherUnit.trim()) {
    tell('valueUnit', unit, otherUnit);
  }
}

function isSign(unit: string): boolean {
  return !/\p{L}/u.test(unit);
}

function compareTargets(own: Statement, other: Statement, report: Report): void {
  for (const target of other.targets) {
    const match = own.targets.find(
      ({ period, group }) => period?.id === target.period?.id && group === target.group,
    );
    if (match && numbersDiffer(match.text, target.text)) {
      report('target', match.text, target.text, target.place, match.place);
    } else if (own.targets.length === 0) report('target', NOTHING, target.text, target.place, own.place);
  }
}

/** A translation without a target column has its values as outcome texts. */
function compareObservations(own: Statement, other: Statement, report: Report): void {
  const repeated = new Map(other.observations.map((each) => [keyOfValue(each), each]));
  for (const observation of own.observations) {
    const stated = repeated.get(keyOfValue(observation));
    const followUp = other.followUps.find(({ period }) => period.id === observation.period.id);
    const told = stated || own.measureTable ? undefined : Object.values(followUp?.outcome ?? {})[0];
    const text = stated?.text ?? told?.plain;
    const place = stated?.place ?? told?.place;
    if (text !== undefined && place && numbersDiffer(observation.text, text)) {
      report('outcome', observation.text, text, place, observation.place);
    }
  }
}

/** In tables of numbers a value that only one edition has is a difference too. */
function compareValues(own: Statement, other: Statement, report: Report): void {
  const isMissing = (value: Reading | undefined) => value === undefined || value.quantity.kind === 'missing';
  const compare = (field: string, ownValue: Reading | undefined, otherValue: Reading) => {
    if (isMissing(otherValue) && isMissing(ownValue)) return;
    const isOne = !isMissing(ownValue) && !isMissing(otherValue);
    // Two values of one period have been compared as they are written.
    if (isOne && (field === 'outcome' || !numbersDiffer(ownValue?.text ?? '', otherValue.text))) return;
    report(field, ownValue?.text ?? NOTHING, otherValue.text, otherValue.place, ownValue?.place ?? own.place);
  };
  const values = new Map(own.observations.map((each) => [keyOfValue(each), each]));
  for (const value of other.observations) compare('outcome', values.get(keyOfValue(value)), value);
  const forecasts = new Map(own.forecastValues.map((each) => [keyOfForecast(each), each]));
  for (const value of other.forecastValues) {
    compare('forecast', forecasts.get(keyOfForecast(value)), value);
  }
  if (other.baseline) compare('baseline', own.baseline, other.baseline);
}

function keyOfValue({ period, group }: Observation): string {
  return `${period.id} ${group}`;
}

function keyOfForecast(value: ForecastValue): string {
  return `${keyOfValue(value)} ${value.madeIn.id}`;
}

/** Roles are translated: only where the register knows every name of both cells can they be told apart. */
function compareResponsible(own: LocalText, other: LocalText, parties: PartyWords, report: Report): void {
  const [ownCell, otherCell] = [Object.values(own)[0], Object.values(other)[0]];
  if (!ownCell || !otherCell) return;
  const [ids, otherIds] = [partiesOf(ownCell.plain, parties), partiesOf(otherCell.plain, parties)];
  if (!ids || !otherIds || ids.join() === otherIds.join()) return;
  report('responsible', ownCell.plain, otherCell.plain, otherCell.place, ownCell.place);
}

/** The ids of the parties that a cell names, sorted; undefined when any is not in the register. */
function partiesOf(cell: string, parties: PartyWords): string[] | undefined {
  const partyOf = (words: string) => parties.get(foldText(words));
  const whole = partyOf(cell);
  if (whole !== undefined) return [whole];
  const parts = cell.split(/[;\n]/u).flatMap((part) => (partyOf(part) ? [part] : part.split(',')));
  const ids = parts.filter((part) => foldText(part) !== '').map(partyOf);
  const known = [...new Set(ids.filter((id) => id !== undefined))];
  return ids.includes(undefined) ? undefined : known.sort();
}

function compareFollowUp(own: FollowUp, other: FollowUp, report: Report): void {
  for (const field of ['status', 'assessment', 'forecast', 'trend'] as const) {
    const [stated, repeated]: (Stated<string> | undefined)[] = [own[field], other[field]];
    // A suggestion is nobody's statement yet.
    if (!stated || !repeated || stated.suggested || repeated.suggested) continue;
    if (stated.value !== repeated.value) {
      report(field, stated.word, repeated.word, repeated.place, stated.place);
    }
  }
}
