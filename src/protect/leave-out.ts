// A measure without what is withheld of it: missing values in its place, and nothing beside them that could tell of it.
import type { Place } from '../diagnostics/index.js';
import {
  type FollowUp,
  type Measure,
  type Observation,
  type PartyMention,
  type Reading,
  type Stated,
  TOTAL,
} from '../model/index.js';
import type { Quantity } from '../quantity/index.js';
import type { Holder } from './counts/measured-cell.js';

const WITHHELD: Quantity = { kind: 'missing', reason: 'suppressed' };
/** The sign of a value that is held back, as statistics offices write it. */
const SIGN = '..';

/**
 * @param holders - Where the values stand that are left out.
 * @param isEachGroupJudged - By the policy; else only the total is.
 */
export function leaveOut(measure: Measure, holders: readonly Holder[], isEachGroupJudged: boolean): Measure {
  return new Leaving(measure, holders, isEachGroupJudged).leave();
}

class Leaving {
  private readonly observations: Set<number>;
  private readonly forecasts: Set<number>;
  private readonly isBaseline: boolean;

  constructor(
    private readonly measure: Measure,
    holders: readonly Holder[],
    private readonly isEachGroupJudged: boolean,
  ) {
    const indexes = (list: Holder['list']) =>
      new Set(
        holders.flatMap((holder) =>
          holder.list === list && holder.index !== undefined ? [holder.index] : [],
        ),
      );
    this.observations = indexes('observations');
    this.forecasts = indexes('forecastValues');
    this.isBaseline = holders.some(({ list }) => list === 'baseline');
  }

  leave(): Measure {
    const { measure } = this;
    const { baseline, partlyFrom } = measure;
    const observations = measure.observations.map((value, index) =>
      this.reading(value, this.observations.has(index)),
    );
    const forecastValues = measure.forecastValues.map((value, index) =>
      this.reading(value, this.forecasts.has(index)),
    );
    const left: Measure = {
      ...measure,
      baseline: baseline && this.reading(baseline, this.isBaseline),
      targets: measure.targets.map((target) => this.placed(target)),
      observations,
      forecastValues,
      methodBreaks: measure.methodBreaks.map((each) => this.placed(each)),
      partlyFrom: partlyFrom && this.placed(partlyFrom),
      parties: measure.parties.map((mention) => this.placed(mention)),
      followUps: measure.followUps.map((followUp) => this.followUp(followUp, undefined)),
      participations: measure.participations.map(({ unit, followUps, places }) => ({
        unit,
        followUps: followUps.map((followUp) => this.followUp(followUp, unit)),
        places: places.map((place) => this.roughly(place)),
      })),
    };
    left.places = measure.places.map(({ file, start }) => ({ file, start, end: start }));
    return { ...left, notes: this.notesOf(left).map((note) => this.placed(note)) };
  }

  /** The author's own sign and ours must look the same, so that nobody can tell one from the other. */
  private reading<Value extends Reading>(value: Value, isWithheld: boolean): Value {
    const { quantity } = value;
    const isOut = isWithheld || (quantity.kind === 'missing' && quantity.reason === 'suppressed');
    return this.placed(isOut ? { ...value, quantity: WITHHELD, text: SIGN, footnotes: [] } : value);
  }

  /**
   * A judgement says something of the value that it is made of, and a trend something of two. Both go with the value;
   * what people write remains.
   */
  private followUp(followUp: FollowUp, unit: string | undefined): FollowUp {
    const { assessment, trend, status, forecast, author, places } = followUp;
    const isJudged = this.isWithheldAt(
      unit,
      (value) => value.period.to === followUp.period.to || this.isLate(value, followUp),
    );
    const isCompared = this.isWithheldAt(unit, () => true);
    const stated = <Value>(fact: Stated<Value> | undefined) => fact && this.placed(fact);
    return {
      ...followUp,
      status: stated(status),
      forecast: stated(forecast),
      assessment: isJudged ? undefined : stated(assessment),
      trend: isCompared ? undefined : stated(trend),
      author: author && this.placed<PartyMention>(author),
      places: places.map((place) => this.roughly(place)),
    };
  }

  private isLate({ period }: Observation, { period: due }: FollowUp): boolean {
    const { lagYears } = this.measure;
    return lagYears > 0 && period.year === due.year - lagYears;
  }

  private isWithheldAt(unit: string | undefined, isMeant: (value: Observation) => boolean): boolean {
    const carriers = this.measure.participations.length;
    return this.measure.observations.some(
      (value, index) =>
        this.observations.has(index) &&
        (carriers === 1 || value.unit === unit) &&
        (value.group === TOTAL || this.isEachGroupJudged) &&
        isMeant(value),
    );
  }

  /** Notes that only values lead to which are left out are left out, too. */
  private notesOf({ observations, forecastValues, baseline, targets }: Measure): Measure['notes'] {
    const marksIn = (values: readonly Pick<Reading, 'footnotes'>[]) =>
      new Set(values.flatMap(({ footnotes }) => footnotes));
    const { measure } = this;
    const before = marksIn([
      ...measure.observations,
      ...measure.forecastValues,
      ...baselineOf(measure.baseline),
    ]);
    const after = marksIn([...observations, ...forecastValues, ...targets, ...baselineOf(baseline)]);
    return measure.notes.filter(({ mark }) => !before.has(mark) || after.has(mark));
  }

  private placed<Item extends { place: Place }>(item: Item): Item {
    return { ...item, place: this.roughly(item.place) };
  }

  /**
   * The beginning of the measure, or of the file. The column at which the next cell of a row begins, or the row ends,
   * tells how many digits the one before it has.
   */
  private roughly({ file }: Place): Place {
    const start = this.measure.places.find((place) => place.file === file)?.start ?? 0;
    return { file, start, end: start };
  }
}

function baselineOf(baseline: Measure['baseline']): Reading[] {
  return baseline ? [baseline] : [];
}
