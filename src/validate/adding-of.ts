// How the values of women and men, or of girls and boys, make the value of all.
import type { Measure } from '../model/index.js';
import { decimalPlaces, readUnit } from '../quantity/index.js';

/** How values of groups make the value of all; `either`: nobody can tell, as of days or money. */
export type Adding = 'sum' | 'between' | 'either';

/** Not in *handel* or *betygsatta*; and of *per* that which is no day: *per 30 juni*. */
const MEAN_WORDS =
  /(?<!h)andel|medelvärde|medeltal|medelbetyg|genomsnitt|i snitt|median|index(?!er)|betyg(?!s[aä]tt)|(?<!\p{L})per(?!\p{L}|\s+(?:den\s+)?\d{1,2}(?:[./]|\s(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)))|osuus|osuude|keskiarvo|keskimäär|mediaani|indeksi|arvosana|(?<!\p{L})(?:share|proportion|average|mean|score|grade|rate)(?!\p{L})/iu;
const COUNTED =
  /^(?:person|inhabitant|child|pupil|client|employee|personYear|count|time|place|\/100000 inhabitant)$/u;
const MEANS = /^(?:%|pp|‰|index|point)$|\//u;
const TIMES_AND_MONEY = /^(?:hour|minute|second|day|fullDay|workday|week|month|year|SEK|EUR)$/u;

/** Decided by the unit, and by the words of the measure; a unit of the author's own is a count where all are whole. */
export function addingOf(measure: Measure, text: string): Adding {
  const { unitOfValue, observations } = measure;
  if (MEAN_WORDS.test(`${text} ${unitOfValue ?? ''}`)) return 'between';
  const units = observations.map(({ quantity }) => ('unit' in quantity ? quantity.unit : undefined));
  const unit = (unitOfValue === undefined ? undefined : readUnit(unitOfValue)?.unit) ?? units.find(Boolean);
  if (unit === undefined || TIMES_AND_MONEY.test(unit)) return 'either';
  if (MEANS.test(unit)) return 'between';
  const areWhole = observations.every(
    ({ quantity }) => quantity.kind !== 'number' || decimalPlaces(quantity.value) === 0,
  );
  return COUNTED.test(unit) || areWhole ? 'sum' : 'either';
}
