// The numbers of a measure in YAML: what its fields say of all values, then the values themselves.
import { isKnownUnit, readUnit } from '../../quantity/index.js';
import type { Path } from '../checked-yaml.js';
import { firstObservations, firstTargets } from '../contradictions.js';
import { emptyNumbers, type Footnote, type ForecastValue, type MeasureNumbers, TOTAL } from '../numbers.js';
import { parsePeriod } from '../period.js';
import { asOfPeriod, certainValue } from '../read-value.js';
import type { GoalsFile } from './goals-file.js';
import { BaselineInput, MethodBreakInput, NoteInput } from './goals-schema.js';
import { MeasureGroups } from './measure-groups.js';
import type { MeasureItem, NumberFields } from './measure-item.js';
import { MeasureValues } from './measure-values.js';
import type { ForecastInput } from './read-follow-ups.js';
import { type ObservationsOfYaml, readObservations } from './read-observations.js';
import { readYamlTargets } from './read-yaml-targets.js';

export interface NumbersOfYaml extends Pick<ObservationsOfYaml, 'ofLevelAbove' | 'units'> {
  numbers: MeasureNumbers;
}

/**
 * What is wrong with a field is reported, and the field left out.
 * @param forecasts - Values that the measure's follow-ups expect.
 * @param path - Of the measure.
 */
export function readNumbers(
  fields: NumberFields,
  forecasts: readonly ForecastInput[],
  path: Path,
  file: GoalsFile,
): NumbersOfYaml {
  const { report } = file.yaml;
  const ofAll = numbersOfAll(fields, path, file);
  const values = new MeasureValues(file, ofAll.unitOfValue, ofAll.population);
  const groups = new MeasureGroups(file);
  const measure: MeasureItem = { file, path, values, groups };
  groups.declare(fields.groups, [...path, 'groups']);
  const notes = readNotes(fields.notes, measure);
  const methodBreaks = readMethodBreaks(fields.methodBreaks, measure);
  const baseline = readBaseline(fields.baseline, measure);
  const from = fields.partlyFrom;
  const partlyFrom = from === undefined ? undefined : values.checkedOutcome(from, [...path, 'partlyFrom']);
  const read = readObservations(fields, notes, measure);
  const observations = firstObservations(read.observations, report);
  const written = readYamlTargets(fields.target, measure);
  // Beside values a target must be one too; that of an activity may be words.
  const hasValues = observations.length > 0;
  const certain = hasValues ? written.map((each) => ({ ...each, ...certainValue(each, report) })) : written;
  const targets = firstTargets(certain, report);
  const forecastValues = forecasts.map((forecast) => forecastValue(forecast, values));
  const ofValues = { baseline, partlyFrom, observations, targets, forecastValues };
  // Only now have all groups been met.
  const numbers = { ...ofAll, ...ofValues, notes, methodBreaks, groups: groups.inOrder() };
  return { numbers, ofLevelAbove: read.ofLevelAbove, units: read.units };
}

/** What holds for all values of the measure. */
function numbersOfAll(fields: NumberFields, path: Path, file: GoalsFile): MeasureNumbers {
  const { yaml, texts } = file;
  return {
    ...emptyNumbers(),
    ...unitOfValues(fields.unit, path, file),
    direction: fields.direction,
    decimals: fields.decimals,
    population: fields.population,
    reported: fields.reported,
    lagYears: fields.lag ?? 0,
    accumulates: fields.accumulates,
    fulfilment: fields.fulfilment,
    sensitive: fields.sensitive,
    base: yaml.located(fields.base, [...path, 'base']),
    source: texts.read(fields.source, [...path, 'source']),
    thresholds: readThresholds(fields.thresholds, path, file),
  };
}

/** In the source language, or in the first that is given. */
function unitOfValues(
  input: NumberFields['unit'],
  path: Path,
  { texts, config }: GoalsFile,
): Pick<MeasureNumbers, 'unitOfValue' | 'unitByLanguage'> {
  const words = texts.read(input, [...path, 'unit']);
  const written = Object.entries(words).map(([language, text]) => [language, text?.plain] as const);
  const source = written.find(([language]) => language === config.languages[0]) ?? written[0];
  const unitOfValue = source?.[1];
  const unit = unitOfValue === undefined ? undefined : readUnit(unitOfValue)?.unit;
  const unitByLanguage: MeasureNumbers['unitByLanguage'] = {};
  for (const [language, word] of written) {
    const own = word === undefined ? undefined : (readUnit(word)?.unit ?? word);
    const isSaidAlready = own === unit && (language === source?.[0] || isKnownUnit(own ?? ''));
    if (own !== undefined && !isSaidAlready) unitByLanguage[language] = own;
  }
  return { unitOfValue, unitByLanguage };
}

function readThresholds(
  input: NumberFields['thresholds'],
  path: Path,
  { yaml }: GoalsFile,
): MeasureNumbers['thresholds'] {
  const { met, partlyMet } = input ?? {};
  if (met !== undefined && partlyMet !== undefined && partlyMet > met) {
    yaml.reportValue([...path, 'thresholds', 'partlyMet'], `≤ ${met}`, String(partlyMet));
    return { met };
  }
  if (met === undefined && partlyMet === undefined) return undefined;
  return { ...(met === undefined ? {} : { met }), ...(partlyMet === undefined ? {} : { partlyMet }) };
}

function readNotes(inputs: NumberFields['notes'], { file, path }: MeasureItem): Footnote[] {
  const { yaml, texts } = file;
  return yaml.items(NoteInput, inputs, [...path, 'notes']).map(({ item, path: here }) => ({
    mark: String(item.mark),
    text: texts.read(item.text, [...here, 'text']),
    place: yaml.place(here),
  }));
}

function readMethodBreaks(
  inputs: NumberFields['methodBreaks'],
  { file, path }: MeasureItem,
): MeasureNumbers['methodBreaks'] {
  const { yaml, texts } = file;
  return yaml.items(MethodBreakInput, inputs, [...path, 'methodBreaks']).flatMap(({ item, path: here }) => {
    const period = parsePeriod(item.period);
    const note = texts.read(item.note, [...here, 'note']);
    return period ? [{ period, note, place: yaml.place(here) }] : [];
  });
}

/** `34 (2014)`, or an object that names the period by a key. */
function readBaseline(
  input: NumberFields['baseline'],
  { file, path: above, values }: MeasureItem,
): MeasureNumbers['baseline'] {
  if (input === undefined) return undefined;
  const path = [...above, 'baseline'];
  if (typeof input !== 'object' || input === null) {
    const reading = values.checkedOutcome(input, path);
    return reading && { ...reading, period: asOfPeriod(reading) };
  }
  const item = file.yaml.value(BaselineInput, input, path);
  if (!item) return undefined;
  const reading = values.outcome(item.value, [...path, 'value']);
  const period = item.period === undefined ? undefined : parsePeriod(item.period);
  return { ...reading, period: period ?? asOfPeriod(reading) };
}

function forecastValue(
  { value, period, madeIn, unit, path }: ForecastInput,
  values: MeasureValues,
): ForecastValue {
  return { ...values.outcome(value, path), period, madeIn, group: TOTAL, unit };
}
