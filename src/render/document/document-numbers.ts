// The part of report.json that says what the sources say in numbers: values of measures, and the economy.
import type * as z from 'zod';
import type { Amounts, EconomyTable, Measure, Observation, Reading } from '../../model/index.js';
import type { Quantity } from '../../quantity/index.js';
import type { EconomyTableSchema, MeasureNumbersSchema } from './document-numbers-schema.js';
import type { QuantitySchema } from './document-quantity-schema.js';
import { type Locate, plainTexts, texts } from './document-texts.js';

type NumbersPart = {
  [Key in keyof typeof MeasureNumbersSchema]: z.infer<(typeof MeasureNumbersSchema)[Key]>;
};

export function measureNumbersPart(measure: Measure, locate: Locate): NumbersPart {
  const { baseline, partlyFrom, thresholds } = measure;
  const observed = (observation: Observation) => ({
    period: observation.period.id,
    group: observation.group,
    unit: observation.unit ?? null,
    ...readingPart(observation, locate),
  });
  return {
    unitOfValue: measure.unitOfValue ?? null,
    direction: measure.direction ?? null,
    decimals: measure.decimals ?? null,
    baseline: baseline ? { period: baseline.period?.id ?? null, ...readingPart(baseline, locate) } : null,
    groups: measure.groups.map(({ id, text }) => ({ id, text: plainTexts(text) })),
    targets: measure.targets.map((target) => ({
      period: target.period?.id ?? null,
      group: target.group,
      ...readingPart(target, locate),
    })),
    observations: measure.observations.map(observed),
    forecastValues: measure.forecastValues.map((forecast) => ({
      madeIn: forecast.madeIn.id,
      ...observed(forecast),
    })),
    source: plainTexts(measure.source),
    population: measure.population ?? null,
    methodBreaks: measure.methodBreaks.map(({ period, note, place }) => {
      return { period: period.id, note: plainTexts(note), place: locate(place) };
    }),
    reported: measure.reported ?? null,
    lagYears: measure.lagYears,
    accumulates: measure.accumulates ?? false,
    fulfilment: measure.fulfilment ?? null,
    thresholds: thresholds ? { ...thresholds } : null,
    partlyFrom: partlyFrom ? readingPart(partlyFrom, locate) : null,
    notes: measure.notes.map(({ mark, text, place }) => {
      return { mark, text: plainTexts(text), place: locate(place) };
    }),
  };
}

export function economyPart(
  { id, unit, title, amountsIn, lines, places }: EconomyTable,
  locate: Locate,
): z.infer<typeof EconomyTableSchema> {
  return {
    id,
    unit: unit ?? null,
    title: plainTexts(title),
    amountsIn: amountsIn ?? null,
    lines: lines.map((line) => ({
      id: line.id,
      text: plainTexts(line.text),
      isTotal: line.isTotal,
      partOf: line.partOf ?? null,
      amounts: line.amounts.map((amounts) => amountsPart(amounts, locate)),
      ...texts('reason', line.reason),
      ...texts('action', line.action),
      place: locate(line.place),
    })),
    places: places.map(locate),
  };
}

function amountsPart({ period, ...amounts }: Amounts, locate: Locate) {
  const part = (reading: Reading | undefined) => (reading ? readingPart(reading, locate) : null);
  return {
    period: period.id,
    budget: part(amounts.budget),
    outcome: part(amounts.outcome),
    deviation: part(amounts.deviation),
    forecast: part(amounts.forecast),
    forecastDeviation: part(amounts.forecastDeviation),
  };
}

function readingPart({ text, quantity, footnotes, place }: Reading, locate: Locate) {
  return { text, quantity: quantityPart(quantity), footnotes: [...footnotes], place: locate(place) };
}

/** A quantity is plain data already; a copy, so that the document shares nothing with the model. */
export function quantityPart(quantity: Quantity): z.infer<typeof QuantitySchema> {
  return structuredClone(quantity);
}
