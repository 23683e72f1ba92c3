// A rank is a place among so many, and that number is everybody less those who are listed as missing.
import type { Measure, Observation } from '../../model/index.js';
import { percentOfRatio, type RankQuantity, rankPercentile, writeNumber } from '../../quantity/index.js';
import { exampleMeasure } from '../examples/example-measure.js';
import { missingByYear } from '../missing-by-year.js';
import { within } from '../narrative/sentences.js';
import { type OwnedFollowUp, outcomeTexts, type RichText } from '../report-index.js';
import { defineRule, type Found } from '../rule.js';
import { hasNumbers, rowsOf } from '../series.js';

const example = (rank: string) =>
  exampleMeasure(
    'Placering i länet',
    `population: 26
target: { "2021": topp 20 }
notes: [{ mark: "1", text: 2020 saknas Botkyrka och Upplands Väsby. }]
series:
  total: { "2020": ${rank}, "2021-H1": plats 16 av 26 }`,
  );

export const rankAndPlaces = defineRule({
  code: 'N04',
  slug: 'rank-and-places',
  examples: { bad: example('«plats 14 av 25»'), good: example('plats 14 av 24') },
  check({ report, index }, found) {
    const locale = report.languages[0] ?? 'sv';
    for (const measure of report.measures) {
      if (!hasNumbers(measure)) continue;
      const text = index.text(measure.text) || measure.id;
      let missing: ReadonlyMap<number, number> | undefined;
      for (const row of rowsOf(measure)) {
        const ranks = row.filter(isRank);
        for (const { text: rank, place } of row.filter((each) => isBeyond(each, ranks.length > 0)))
          found({ what: 'placeBeyond', text, rank: rank.trim() }, place);
        // Notes are read where there is something to compare them with, and once.
        if (ranks.length > 0) {
          missing ??= missingByYear(measure);
          checkPlaces(measure, text, ranks, missing, found);
        }
        const followUps = index.followUpsOf.get(measure) ?? [];
        for (const owned of followUps) checkComparison(owned, text, ranks, locale, found);
      }
    }
  },
});

type Rank = Observation & { quantity: RankQuantity };

function isRank(observation: Observation): observation is Rank {
  return observation.quantity.kind === 'rank';
}

const PAIR = /(?<!\d)(\d{1,6})(?:\s?\/\s?|\s(?:av|of)\s)(\d{1,6})(?!\d)/u;
const RANK_WORD = /(?<!\p{L})(?:plats|placering|rank\p{L}*|sija\p{L}*|sijoitus|place|position)(?!\p{L})/u;

/** 27 of 26: no rank can be read from it, so that it stands as another kind of value. */
function isBeyond({ quantity, text }: Observation, isAmongRanks: boolean): boolean {
  const pair = quantity.kind === 'rank' ? null : PAIR.exec(text);
  if (pair === null || Number(pair[1]) <= Number(pair[2])) return false;
  return isAmongRanks || RANK_WORD.test(text.toLowerCase());
}

/** The number of places against the population less the missing, where one of the two is told. */
function checkPlaces(
  measure: Measure,
  text: string,
  ranks: readonly Rank[],
  missing: ReadonlyMap<number, number>,
  found: Found<'N04'>,
): void {
  if (measure.population === undefined && missing.size === 0) return;
  const counted = ranks.flatMap((rank) => {
    const { of } = rank.quantity;
    return of === undefined ? [] : [{ rank, of, missing: missing.get(rank.period.year) ?? 0 }];
  });
  const population = measure.population ?? populationOf(counted);
  if (population === undefined) return;
  for (const each of counted) {
    const expected = population - each.missing;
    if (each.of === expected) continue;
    const { period, place } = each.rank;
    const rank = each.rank.text.trim();
    found({ what: 'population', text, rank, period: period.id, expected, missing: each.missing }, place);
  }
}

/** Not declared: what places and missing add up to in most years, all but one. */
function populationOf(counted: readonly { of: number; missing: number }[]): number | undefined {
  const sums = counted.map(({ of, missing }) => of + missing);
  // Two that differ leave no number that all but one have.
  const usual = sums.slice(0, 3).find((sum) => sums.filter((other) => other !== sum).length <= 1);
  return sums.length >= 3 ? usual : undefined;
}

const PLACE_IN_TEXT =
  /(?<!\p{L})(?:plats|placering|sija\p{L}*|place|position)(?:en)?\s+(?:nr\s+)?(\d{1,4})(?!\d)(?!\s?(?:\/|av\s\d|of\s\d))|(?<!\d)(\d{1,4})(?::?[ea]|\.|st|nd|rd|th)?\s+(?:plats|placering|sija\p{L}*|place)(?!\p{L})/giu;
/** *från plats 14 till 16*: the second place stands without its word. */
const TO_PLACE = /^(?:en|\s)*\s?(?:till|to|–|-)\s(?:plats\s|place\s)?(\d{1,4})(?!\d)/iu;

/** A text that sets two places side by side without saying of how many, though that has changed. */
function checkComparison(
  owned: OwnedFollowUp,
  text: string,
  ranks: readonly Rank[],
  locale: string,
  found: Found<'N04'>,
): void {
  const now = ranks.findLast(({ period }) => period.to <= owned.followUp.period.to);
  if (!now) return;
  for (const [, rich] of outcomeTexts(owned.followUp)) {
    const quoted = placesIn(rich);
    if (!quoted.some(({ place }) => place === now.quantity.place)) continue;
    const before = ranks.find(
      ({ quantity, period }) =>
        period.to < now.period.to &&
        quantity.of !== now.quantity.of &&
        quoted.some(({ place }) => place === quantity.place && place !== now.quantity.place),
    );
    const first = quoted[0];
    const percentiles = before && percentilesOf(before, now, locale);
    if (!before || !first || !percentiles) continue;
    const at = within(rich.place, rich.plain, first.start, first.length);
    found({ what: 'placesChanged', text, ranks: [before.text.trim(), now.text.trim()], percentiles }, at);
  }
}

function placesIn({ plain }: RichText): { place: number; start: number; length: number }[] {
  return [...plain.matchAll(PLACE_IN_TEXT)].flatMap((match) => {
    const start = match.index;
    const length = match[0].length;
    const other = TO_PLACE.exec(plain.slice(start + length));
    const places = [match[1] ?? match[2], other?.[1]].filter((place) => place !== undefined);
    return places.map((place) => ({
      place: Number(place),
      start,
      length: length + (other?.[0].length ?? 0),
    }));
  });
}

function percentilesOf(before: Rank, now: Rank, locale: string): [string, string] | undefined {
  const [from, to] = [rankPercentile(before.quantity), rankPercentile(now.quantity)];
  if (!from || !to) return undefined;
  const written = (ratio: typeof from) =>
    `${writeNumber(percentOfRatio({ ...ratio, numerator: ratio.numerator }, 0), locale)} %`;
  return [written(from), written(to)];
}
