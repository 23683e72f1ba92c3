// The numbers of a measure that is written in several places: what one leaves out, another may state.
import type { MeasureNumbers } from '../numbers.js';

/** The numbers of a statement, without its other fields. */
export function numbersOf(from: MeasureNumbers): MeasureNumbers {
  const {
    unitOfValue,
    unitByLanguage,
    direction,
    decimals,
    baseline,
    groups,
    targets,
    observations,
    forecastValues,
  } = from;
  const { source, population, methodBreaks, reported, lagYears, accumulates } = from;
  const { fulfilment, thresholds, partlyFrom, notes, sensitive, base } = from;
  return {
    unitOfValue,
    unitByLanguage,
    direction,
    decimals,
    baseline,
    groups,
    targets,
    observations,
    forecastValues,
    source,
    population,
    methodBreaks,
    reported,
    lagYears,
    accumulates,
    fulfilment,
    thresholds,
    partlyFrom,
    notes,
    sensitive,
    base,
  };
}

/** Adds to `own` what only `other` states; what both state stays as it is. */
export function completeNumbers(own: MeasureNumbers, other: MeasureNumbers): void {
  own.unitOfValue ??= other.unitOfValue;
  own.unitByLanguage = { ...other.unitByLanguage, ...own.unitByLanguage };
  own.direction ??= other.direction;
  own.decimals ??= other.decimals;
  own.baseline ??= other.baseline;
  own.population ??= other.population;
  own.reported ??= other.reported;
  own.fulfilment ??= other.fulfilment;
  own.thresholds ??= other.thresholds;
  own.partlyFrom ??= other.partlyFrom;
  own.lagYears ||= other.lagYears;
  // Where two places disagree, the cautious one holds.
  own.sensitive = own.sensitive === true ? true : (other.sensitive ?? own.sensitive);
  own.accumulates = own.accumulates === true ? true : (other.accumulates ?? own.accumulates);
  own.base ??= other.base;
  addMissing(own.targets, other.targets, ({ period, group }) => `${period?.id ?? ''} ${group}`);
  const keyOfValue = (value: MeasureNumbers['observations'][number]) =>
    `${value.period.id} ${value.group} ${value.unit ?? ''}`;
  addMissing(own.observations, other.observations, keyOfValue);
  addMissing(own.forecastValues, other.forecastValues, keyOfValue);
  addMissing(own.groups, other.groups, ({ id }) => id);
  addMissing(own.methodBreaks, other.methodBreaks, ({ period }) => period.id);
  addMissing(own.notes, other.notes, ({ mark }) => mark);
  for (const [language, text] of Object.entries(other.source)) own.source[language] ??= text;
}

function addMissing<Item>(own: Item[], other: readonly Item[], keyOf: (item: Item) => string): void {
  const known = new Set(own.map(keyOf));
  for (const item of other) if (!known.has(keyOf(item))) own.push(item);
}
