// The counts of people in one measure: those that it states, those that it leaves out, those that an earlier report holds.
import {
  type EarlierMeasure,
  type Measure,
  type Observation,
  type Period,
  parsePeriod,
  type Reading,
  TOTAL,
} from '../../model/index.js';
import { decimal, type Quantity } from '../../quantity/index.js';
import type { SmallCountRule } from '../table/count-table.js';
import { type CountKind, cellKey, type Holder, type MeasuredCell } from './measured-cell.js';
import { type CountedIn, countedIn, type ReadCount, readCount, readPercent } from './read-count.js';

/** Of how many a percentage is, where that is known: a count, or that the count is not shown. */
export type BaseOf = (cell: {
  group: string;
  unit: string | undefined;
  period: Period | undefined;
}) => number | 'hidden' | undefined;

interface Place {
  group: string;
  unit: string | undefined;
  period: Period | undefined;
  madeIn: Period | undefined;
}

/** A measure, what earlier reports hold of it, and the rule. */
export interface CountedMeasure {
  measure: Measure;
  earlier: readonly EarlierMeasure[];
  rule: SmallCountRule;
}

/** Counts and fractions; with `baseOf`, percentages instead. */
export function findCells({ measure, earlier, rule }: CountedMeasure, baseOf?: BaseOf): MeasuredCell[] {
  return new CellFinder(measure, rule, baseOf).find(earlier);
}

class CellFinder {
  private readonly cells = new Map<string, MeasuredCell>();
  private readonly counted: CountedIn;
  private readonly onlyUnit: string | undefined;
  /** What the values of a group are, so that it is known what a missing one would be. */
  private readonly kindOfGroup = new Map<string, CountKind>();

  constructor(
    private readonly measure: Measure,
    private readonly rule: SmallCountRule,
    private readonly baseOf: BaseOf | undefined,
  ) {
    this.counted = countedIn(measure);
    const [only] = measure.participations;
    this.onlyUnit = measure.participations.length === 1 ? only?.unit : undefined;
  }

  find(earlier: readonly EarlierMeasure[]): MeasuredCell[] {
    const stated = this.stated();
    for (const { reading, at, holder } of stated) this.addStated(reading.quantity, at, holder);
    for (const { reading, at, holder } of stated) this.addMissing(reading.quantity, at, holder);
    for (const { observations } of earlier) {
      for (const value of observations) {
        const period = value.period === undefined ? undefined : parsePeriod(value.period);
        const unit = this.unitOf(value.unit);
        if (period) this.addEarlier(value.quantity, { group: value.group, unit, period, madeIn: undefined });
      }
    }
    return [...this.cells.values()];
  }

  private stated(): { reading: Reading; at: Place; holder: Holder }[] {
    const { observations, forecastValues, baseline } = this.measure;
    const placeOf = (value: Observation, madeIn: Period | undefined): Place => {
      return { group: value.group, unit: this.unitOf(value.unit), period: value.period, madeIn };
    };
    return [
      ...observations.map((reading, index) => {
        return { reading, at: placeOf(reading, undefined), holder: { list: 'observations' as const, index } };
      }),
      ...forecastValues.map((reading, index) => {
        const at = placeOf(reading, reading.madeIn);
        return { reading, at, holder: { list: 'forecastValues' as const, index } };
      }),
      ...(baseline
        ? [
            {
              reading: baseline,
              at: { group: TOTAL, unit: undefined, period: baseline.period, madeIn: undefined },
              holder: { list: 'baseline' as const },
            },
          ]
        : []),
    ];
  }

  private unitOf(unit: string | undefined): string | undefined {
    return unit === this.onlyUnit ? undefined : unit;
  }

  private addStated(quantity: Quantity, at: Place, holder: Holder): void {
    const count = this.read(quantity, at);
    if (!count) return;
    if (!this.kindOfGroup.has(at.group)) this.kindOfGroup.set(at.group, count.kind);
    const cell = this.add(at, count, 'shown', holder);
    cell.quantity ??= quantity;
    cell.isSmall ||= count.isSmall;
    if (cell.isSmall) cell.state = 'hidden';
  }

  private read(quantity: Quantity, at: Place): ReadCount | undefined {
    if (!this.baseOf) return readCount(quantity, this.counted, this.rule);
    const isPercent = quantity.kind === 'number' && quantity.unit === '%';
    const base = isPercent && at.madeIn === undefined ? this.baseOf(at) : undefined;
    if (base === undefined) return undefined;
    return base === 'hidden' ? HIDDEN_SHARE : readPercent(quantity, base, this.rule);
  }

  /** The author's own `..` is a count that is hidden; other missing values are not there. */
  private addMissing(quantity: Quantity, at: Place, holder: Holder): void {
    if (quantity.kind !== 'missing') return;
    const kind = this.kindOf(at.group);
    if (kind === undefined) return;
    const values = kind === 'count' ? [undefined] : [undefined, undefined];
    this.add(at, { kind, values }, quantity.reason === 'suppressed' ? 'hidden' : 'absent', holder);
  }

  private kindOf(group: string): CountKind | undefined {
    const own = this.kindOfGroup.get(group);
    if (own || this.baseOf) return own;
    const [other] = this.kindOfGroup.values();
    return other ?? (readCount(ONE, this.counted, this.rule) ? 'count' : undefined);
  }

  private add(
    at: Place,
    { kind, values }: Pick<ReadCount, 'kind' | 'values'>,
    state: MeasuredCell['state'],
    holder: Holder,
  ): MeasuredCell {
    const key = cellKey({ ...at, kind });
    const known = this.cells.get(key);
    if (known) {
      known.holders.push(holder);
      return known;
    }
    const cell: MeasuredCell = {
      ...at,
      kind,
      state,
      values,
      holders: [holder],
      quantity: undefined,
      isSmall: false,
      isPublished: false,
    };
    this.cells.set(key, cell);
    return cell;
  }

  /**
   * What was hidden stays hidden. What was published is known, as long as it is the same; a value that has been
   * corrected since then is another one.
   */
  private addEarlier(quantity: Quantity, at: Place): void {
    if (quantity.kind === 'missing') {
      const kind = quantity.reason === 'suppressed' ? this.kindOf(at.group) : undefined;
      const cell = kind && this.cells.get(cellKey({ ...at, kind }));
      if (cell?.state === 'shown') cell.state = 'hidden';
      return;
    }
    const count = this.read(quantity, at);
    if (!count || count === HIDDEN_SHARE || count.values.includes(undefined)) return;
    const cell = this.cells.get(cellKey({ ...at, kind: count.kind }));
    const isSame = cell?.values.every((value, layer) => value === undefined || value === count.values[layer]);
    if (cell && (!isSame || count.kind === 'percent')) return;
    if (!cell) {
      const key = cellKey({ ...at, kind: count.kind });
      const { kind, values } = count;
      const lone = { holders: [], quantity, isSmall: false, isPublished: true };
      this.cells.set(key, { ...at, kind, values, state: 'known', ...lone });
      return;
    }
    cell.state = 'known';
    cell.values = count.values;
    cell.isSmall ||= count.isSmall;
    cell.isPublished = true;
  }
}

/** A percentage of a count that is not shown. */
const HIDDEN_SHARE: ReadCount = { kind: 'percent', values: [undefined, undefined], isSmall: true };
const ONE: Quantity = { kind: 'number', value: decimal(1), scale: 1 };
