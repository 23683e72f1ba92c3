// The part of report.json that says what was computed from values: judged values, trends, the economy, commitments.
import type * as z from 'zod';
import {
  type AmountScore,
  type CommitmentCount,
  type EconomyLineScore,
  type MeasureNumbersScore,
  type NumbersResult,
  percentOfResult,
  type TrendResult,
  type ValueUsed,
} from '../../compute/index.js';
import { type Decimal, percentOfRatio, type Ratio } from '../../quantity/index.js';
import { quantityPart } from './document-numbers.js';
import type { RatioSchema } from './document-quantity-schema.js';
import type { Locate } from './document-texts.js';
import type {
  CommitmentCountSchema,
  EconomyLineScoreSchema,
  MeasureNumbersScoreSchema,
  NumbersResultSchema,
  TrendResultSchema,
} from './number-scores-schema.js';

export function numbersScorePart(
  { measure, unit, groups, gap }: MeasureNumbersScore,
  locate: Locate,
): z.infer<typeof MeasureNumbersScoreSchema> {
  return {
    measure,
    unit: unit ?? null,
    groups: groups.map(({ group, state, forecast, trend }) => ({
      group,
      state: numbersResultPart(state, locate),
      forecast: forecast ? numbersResultPart(forecast, locate) : null,
      trend: trendPart(trend, locate),
    })),
    gap: gap ? { groups: gap.groups, difference: gap.difference, unit: gap.unit ?? null } : null,
  };
}

export function numbersResultPart(
  result: NumbersResult,
  locate: Locate,
): z.infer<typeof NumbersResultSchema> {
  return {
    group: result.group,
    outcome: valuePart(result.outcome, locate),
    target: valuePart(result.target, locate),
    baseline: valuePart(result.baseline, locate),
    direction: result.direction ?? null,
    method: result.method,
    ratio: ratioPart(result.ratio, percentOfResult(result)),
    refused: result.refused ?? null,
    thresholds: { met: result.thresholds.met, partlyMet: result.thresholds.partlyMet },
    partlyFrom: valuePart(result.partlyFrom, locate),
    assessment: result.assessment,
    none: result.none ?? null,
  };
}

export function trendPart(result: TrendResult, locate: Locate): z.infer<typeof TrendResultSchema> {
  const { change } = result;
  return {
    group: result.group,
    against: result.against,
    to: valuePart(result.to, locate),
    from: valuePart(result.from, locate),
    compared: result.compared,
    change: change ? { numerator: change.numerator, denominator: change.denominator } : null,
    tolerance: result.tolerance,
    trend: result.trend ?? null,
    isStrong: result.isStrong,
    placesChanged: result.placesChanged ? { ...result.placesChanged } : null,
    none: result.none ?? null,
  };
}

export function economyScorePart(score: EconomyLineScore): z.infer<typeof EconomyLineScoreSchema> {
  return {
    table: score.table,
    line: score.line,
    unit: score.unit ?? null,
    deviation: amountPart(score.deviation),
    forecastDeviation: amountPart(score.forecastDeviation),
    isBeyondLimit: score.isBeyondLimit,
  };
}

export function commitmentCountPart({
  id,
  total,
  members,
}: CommitmentCount): z.infer<typeof CommitmentCountSchema> {
  return { id, total, members: { ...members } };
}

/** @param percent - As it is shown elsewhere; else in whole percent. */
export function ratioPart(
  ratio: Ratio | undefined,
  percent?: Decimal | undefined,
): z.infer<typeof RatioSchema> | null {
  if (!ratio) return null;
  const { numerator, denominator } = ratio;
  return { numerator, denominator, percent: Number(percent ?? percentOfRatio(ratio)) };
}

function amountPart(score: AmountScore | undefined) {
  if (!score) return null;
  const { value, isComputed, computed, share, isWorse } = score;
  return { value, isComputed, computed: computed ?? null, share: ratioPart(share), isWorse };
}

function valuePart(used: ValueUsed | undefined, locate: Locate) {
  if (!used) return null;
  const { quantity, text, period, place } = used;
  return { quantity: quantityPart(quantity), text, period: period ?? null, place: locate(place) };
}
