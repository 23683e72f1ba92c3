// The closed lists of status, assessment and forecast words.
import { closest, foldText } from '../../lib/index.js';
import type { ActivityStatus, Assessment, Forecast, Trend } from '../words.js';
import {
  ASSESSMENT_WORDS,
  DIRECTION_WORDS,
  FORECAST_WORDS,
  NO_WORDS,
  STATUS_WORDS,
  TREND_WORDS,
  YES_WORDS,
} from './cell-words.js';

function indexWords<Value extends string>(table: Record<Value, readonly string[]>): Map<string, Value> {
  return new Map(
    (Object.entries(table) as [Value, readonly string[]][]).flatMap(([value, words]) => [
      ...words.map((word) => [foldText(word), value] as const),
      [foldText(value), value] as const,
    ]),
  );
}

const STATUSES = indexWords<ActivityStatus>(STATUS_WORDS);
const ASSESSMENTS_BY_WORD = indexWords<Assessment>(ASSESSMENT_WORDS);
const FORECASTS_BY_WORD = indexWords<Forecast>(FORECAST_WORDS);
const DIRECTIONS = indexWords<keyof typeof DIRECTION_WORDS>(DIRECTION_WORDS);
const TRENDS_BY_WORD = indexWords<Trend>(TREND_WORDS);
const YES = new Set(YES_WORDS.map(foldText));
const NO = new Set(NO_WORDS.map(foldText));

export interface StatusReading {
  status?: ActivityStatus;
  assessment?: Assessment;
}

/** @param labels - The organisation's own words for assessments, folded; they win over ours. */
export function readStatusWord(
  word: string,
  labels: Readonly<Record<string, Assessment>>,
): StatusReading | undefined {
  const folded = foldText(word);
  const own = Object.hasOwn(labels, folded) ? labels[folded] : undefined;
  if (own) return { assessment: own };
  const status = STATUSES.get(folded);
  if (status) return { status };
  const assessment = ASSESSMENTS_BY_WORD.get(folded);
  return assessment ? { assessment } : undefined;
}

export function readForecastWord(word: string): Forecast | undefined {
  return FORECASTS_BY_WORD.get(foldText(word));
}

/** Plus is better and a minus sign worse, whichever way the numbers went. */
const TREND_SIGNS: Record<string, Trend> = {
  '+': 'improved',
  '\u2212': 'worsened',
  '=': 'unchanged',
  '\u00b1': 'unchanged',
};

export function readTrendWord(word: string): Trend | undefined {
  return TREND_SIGNS[word.trim()] ?? TRENDS_BY_WORD.get(foldText(word));
}

export function suggestTrendWord(word: string): string | undefined {
  return closest(word, Object.values(TREND_WORDS).flat());
}

export function readDirection(word: string): keyof typeof DIRECTION_WORDS | undefined {
  return DIRECTIONS.get(foldText(word));
}

export function readYesNo(word: string): boolean | undefined {
  const folded = foldText(word);
  return YES.has(folded) ? true : NO.has(folded) ? false : undefined;
}

export function suggestStatusWord(word: string): string | undefined {
  return closest(word, [...Object.values(STATUS_WORDS).flat(), ...Object.values(ASSESSMENT_WORDS).flat()]);
}

export function suggestDirection(word: string): string | undefined {
  return closest(word, Object.values(DIRECTION_WORDS).flat());
}

export function suggestForecastWord(word: string): string | undefined {
  return closest(word, Object.values(FORECAST_WORDS).flat());
}
