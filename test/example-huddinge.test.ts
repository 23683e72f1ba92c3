// The example of Huddinge: two reports from the same sources, clean, and with figures that were worked out by hand.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../src/model/index.js';
import { analyse } from '../src/pipeline.js';
import { addDecimals, type Decimal, decimal, percentOfRatio } from '../src/quantity/index.js';
import { readSources } from '../src/source/index.js';

const EXAMPLE = fileURLToPath(new URL('../examples/huddinge', import.meta.url));
const { value: sources, diagnostics } = await readSources(EXAMPLE);
const { report, scores, findings } = analyse(sources, diagnostics);
const scoresOf = (publication: string) => {
  const found = scores.reports.find((each) => each.publication === publication);
  if (!found) throw new Error(`no scores of ${publication}`);
  return found;
};
const interim = scoresOf('delarsrapport');
const annual = scoresOf('verksamhetsberattelse');

/** What the whole organisation's measures are judged as, by id. */
function judgedAs({ whole }: typeof interim, aspect: 'state' | 'forecast'): Record<string, Assessment> {
  return Object.fromEntries(
    Object.entries(whole.measures).map(([id, judgements]) => [id, judgements[aspect].assessment]),
  );
}

function figure({ figures }: typeof interim, id: string): string {
  const found = figures.find((each) => each.id === id);
  return `${found?.numerator} of ${found?.denominator} = ${found?.percent} %`;
}

function groupsOf({ numbers }: typeof interim, measure: string) {
  return numbers[measure]?.[0]?.groups ?? [];
}

describe('the example of Huddinge', () => {
  it('has no finding', () => {
    expect(findings).toEqual([]);
  });

  it('has the structure of the report that it restates', () => {
    expect(report.themes.map(({ id }) => id)).toEqual([
      'bra-att-leva',
      'fler-i-jobb',
      'god-omsorg',
      'ekosystem',
      'attraktiv-arbetsgivare',
      'sund-ekonomi',
      'kvalitetsutveckling',
    ]);
    expect(report.goals).toHaveLength(18);
    const kinds = report.measures.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'numeric')).toHaveLength(31);
    expect(kinds.filter((kind) => kind === 'keyFigure')).toHaveLength(11);
    expect(kinds.filter((kind) => kind === 'activity')).toHaveLength(3);
    expect(report.commitments).toHaveLength(22);
  });

  it('has values of every kind that the reference has', () => {
    const observations = report.measures.flatMap((measure) => measure.observations);
    const targets = report.measures.flatMap((measure) => measure.targets);
    const kinds = (readings: typeof targets | typeof observations) => [
      ...new Set(readings.map(({ quantity }) => quantity.kind)),
    ];
    expect(kinds(observations).sort()).toEqual(['missing', 'number', 'rank']);
    expect(kinds(targets)).toEqual(expect.arrayContaining(['number', 'bound']));
    const strict = targets.filter(({ quantity }) => quantity.kind === 'bound' && quantity.op === '>');
    expect(strict.map(({ text }) => text.trim())).toEqual(['>4', '>6', '>21', '>146', '>2']);
    const reasons = observations.map(({ quantity }) => quantity.kind === 'missing' && quantity.reason);
    expect([...new Set(reasons.filter(Boolean))].sort()).toEqual([
      'late',
      'notApplicable',
      'notYetDue',
      'unspecified',
    ]);
    const measures = new Map(report.measures.map((measure) => [measure.id, measure]));
    expect(measures.get('sjalvforsorjande')?.lagYears).toBe(1);
    expect(measures.get('nojd-delaktighet')?.methodBreaks).toHaveLength(1);
    expect(measures.get('forsorjningsstod')).toMatchObject({ population: 26 });
    expect(measures.get('forsorjningsstod')?.notes).toHaveLength(1);
    expect(measures.get('webb-fo')?.reported).toBe('annual');
    expect(measures.get('ekologiska-livsmedel')?.baseline?.text).toContain('34,1');
  });

  it('says every text in both languages', () => {
    const texts = JSON.stringify([report.measures, report.commitments, report.economy, report.goals]);
    const count = (language: string) => texts.split(`"${language}":{"plain"`).length;
    expect(count('sv-SE')).toBeGreaterThan(400);
    expect(count('en')).toBe(count('sv-SE'));
  });
});

describe('the interim report', () => {
  it('judges what has a value, and leaves the rest for the annual report', () => {
    const judged = judgedAs(interim, 'state');
    const assessed = Object.entries(judged).filter(([, assessment]) => assessment !== 'notAssessed');
    expect(Object.fromEntries(assessed)).toEqual({
      forfragningsunderlag: 'met',
      forsorjningsstod: 'met', // 2.4 against at most 2.6
      sjalvforsorjande: 'met', // 71 of those who began the year before, against 60
      vrakningar: 'met', // 0 against 0
      lagesbild: 'partlyMet',
      brukarrevision: 'partlyMet',
      arbetsforberedande: 'partlyMet', // 36 against 40: 90 %, the limit
      sjukfranvaro: 'partlyMet', // 8.1 against at most 7.5: 93 %
      'avvikelser-utreds': 'partlyMet', // 82 against 90: 91 %
      personalomsattning: 'notMet', // 21 against 18: 86 %
      budgetavvikelse: 'notMet', // -29.7 against at least 0
    });
    expect(figure(interim, 'measures.met')).toBe('4 of 34 = 12 %');
    expect(figure(interim, 'measures.partlyMet')).toBe('5 of 34 = 15 %');
  });

  it.each([
    ['arbetsforberedande', 90],
    ['sjalvforsorjande', 118],
    ['sjukfranvaro', 93],
    ['personalomsattning', 86],
  ])('reckons the fulfilment of %s as %s %', (measure, percent) => {
    const [total] = groupsOf(interim, measure);
    expect(total?.state.ratio && percentOfRatio(total.state.ratio)).toBe(String(percent));
  });

  it('does not judge a count that grows against the target of the year', () => {
    const [total] = groupsOf(interim, 'huddingejobb');
    expect(total?.state.none).toBe('accumulates');
    expect(total?.forecast?.assessment).toBe('partlyMet'); // 90 against 100
  });

  it('compares places in the county as percentiles: 14 of 24 and 16 of 26 are about equal', () => {
    const rank = groupsOf(interim, 'forsorjningsstod').find(
      ({ state }) => state.outcome?.quantity.kind === 'rank',
    );
    expect(rank?.trend).toMatchObject({
      trend: 'unchanged',
      compared: 'percentile',
      placesChanged: { from: 24, to: 26 },
    });
  });

  it('follows young people apart from the total', () => {
    const trends = groupsOf(interim, 'oppet-arbetslosa').map(({ trend }) => trend.trend);
    // 3.1 to 3.2, 3.2 to 3.1, 3.0 to 3.2 and 3.1 to 2.9, with five per cent as the limit.
    expect(trends).toEqual(['unchanged', 'unchanged', 'worsened', 'improved']);
  });

  it('counts commitments by their own status', () => {
    const all = interim.commitments.find(({ id }) => id === 'commitments');
    const counts = Object.entries(all?.members ?? {}).map(([status, ids]) => [status, ids.length]);
    expect(Object.fromEntries(counts)).toMatchObject({ done: 1, inProgress: 19, delayed: 1, cancelled: 1 });
  });
});

describe('the annual report', () => {
  it('judges the same measures by what the year ended at', () => {
    const judged = judgedAs(annual, 'state');
    expect(judged).toMatchObject({
      'et-stadigvarande': 'met', // 6 > 4
      'et-forening': 'notMet', // 2 is not more than 2
      huddingejobb: 'notMet', // 88 against 100, below nine tenths
      bosatta: 'notMet', // 214 against 321
      medarbetarindex: 'met', // 80 against 80
      personalomsattning: 'partlyMet', // 20 against 18: 90 %, the limit
      'stort-fortroende': 'notAssessable',
      betyg: 'notAssessed',
      'nojd-delaktighet': 'partlyMet',
    });
    expect(figure(annual, 'measures.met')).toBe('18 of 34 = 53 %');
    expect(figure(annual, 'measures.partlyMet')).toBe('9 of 34 = 26 %');
    expect(figure(annual, 'measures.notMet')).toBe('5 of 34 = 15 %');
    expect(figure(annual, 'goals.met')).toBe('7 of 18 = 39 %');
    expect(figure(annual, 'goals.partlyMet')).toBe('8 of 18 = 44 %');
    expect(figure(annual, 'goals.notMet')).toBe('2 of 18 = 11 %');
  });

  it('lets it be told what became of the forecasts', () => {
    const ended = judgedAs(annual, 'state');
    const forecasts = Object.entries(judgedAs(interim, 'forecast')).filter(
      ([, assessment]) => assessment !== 'notAssessed',
    );
    const firm = forecasts.filter(([, assessment]) => assessment !== 'notAssessable');
    const missed = firm.filter(([id, assessment]) => ended[id] !== assessment).map(([id]) => id);
    expect(forecasts).toHaveLength(25);
    expect(firm).toHaveLength(23);
    expect(missed.sort()).toEqual(['huddingejobb', 'miljobilar', 'nojd-kvalitet', 'personalomsattning']);
  });

  it('counts what became of the commitments', () => {
    const all = annual.commitments.find(({ id }) => id === 'commitments');
    expect(all?.total).toBe(22);
    expect(all?.members.done).toHaveLength(15);
    expect(all?.members.partlyDone).toHaveLength(5);
  });
});

describe('the economy', () => {
  const sum = (values: (Decimal | undefined)[]) =>
    values.reduce<Decimal>((total, value) => addDecimals(total, value ?? decimal(0)), decimal(0));
  const linesOf = ({ economy }: typeof interim, table: string) => {
    const parts = new Set(
      report.economy
        .find(({ id }) => id === table)
        ?.lines.flatMap((line) => (line.isTotal || line.partOf ? [line.id] : [])),
    );
    const lines = economy.filter((line) => line.table === table);
    return {
      single: lines.filter(({ line }) => !parts.has(line)),
      total: lines.find(({ line }) => line.endsWith('summa')),
    };
  };

  it.each([
    ['the period', interim, 'deviation', '-29.7'],
    ['the forecast', interim, 'forecastDeviation', '-54'],
    ['the year', annual, 'deviation', '-52.8'],
  ] as const)('adds up for %s', (_what, scoresOfReport, field, expected) => {
    const { single, total } = linesOf(scoresOfReport, 'drift');
    expect(single).toHaveLength(6);
    expect(Number(total?.[field]?.value)).toBe(Number(expected));
    expect(Number(sum(single.map((line) => line[field]?.value)))).toBe(Number(expected));
  });

  it('tells apart what follows from the decisions of others: -54 less 12.2 and 4.2 is -37.6', () => {
    const { single } = linesOf(interim, 'yttre-orsaker');
    const values = single.map((line) => Number(line.forecastDeviation?.value));
    expect(values).toEqual([-37.6, -12.2, -4.2]);
    expect(Number(sum(single.map((line) => line.forecastDeviation?.value)))).toBe(-54);
  });
});
