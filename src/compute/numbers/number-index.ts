// The numbers of a measure, sorted once by who says them and of which group; all publications look them up here.
import { pushTo } from '../../lib/index.js';
import { type ForecastValue, type Measure, type Observation, type Target, TOTAL } from '../../model/index.js';

export interface Speaker {
  /** Undefined for the level above the units, and where one unit alone carries the measure. */
  unit: string | undefined;
  /** By group. */
  observations: Map<string, Observation[]>;
  forecasts: Map<string, ForecastValue[]>;
}

export interface NumberIndex {
  measure: Measure;
  /** The one unit that carries the measure; it and the level above it are the same speaker. */
  onlyUnit: string | undefined;
  /** The level above first, then the units that carry the measure, then others. */
  speakers: Speaker[];
  /** By group. */
  targets: Map<string, Target[]>;
  /** The total first, then the groups in the author's order. */
  groups: string[];
}

/** Undefined for a measure without values and targets. */
export function indexNumbers(measure: Measure): NumberIndex | undefined {
  const { observations, forecastValues, targets, participations } = measure;
  if (observations.length + forecastValues.length + targets.length === 0) return undefined;
  const [only] = participations;
  const onlyUnit = participations.length === 1 ? only?.unit : undefined;
  const speakers = new Map<string | undefined, Speaker>();
  const speakerOf = (unit: string | undefined) => {
    const key = unit === onlyUnit ? undefined : unit;
    const speaker = speakers.get(key) ?? silentSpeaker(key);
    speakers.set(key, speaker);
    return speaker;
  };
  for (const value of namedFirst(observations))
    pushTo(speakerOf(value.unit).observations, value.group, value);
  for (const value of namedFirst(forecastValues)) pushTo(speakerOf(value.unit).forecasts, value.group, value);
  const byGroup = new Map<string, Target[]>();
  for (const target of targets) pushTo(byGroup, target.group, target);
  return {
    measure,
    onlyUnit,
    speakers: inOrder(speakers, measure),
    targets: byGroup,
    groups: groupsOf(measure, speakers.values()),
  };
}

/** Where the only unit says one thing and the level above another of the same period, the unit's own is found first. */
function namedFirst<Value extends Observation>(values: readonly Value[]): Value[] {
  const named = values.filter(({ unit }) => unit !== undefined);
  return named.length === 0 ? [...values] : [...named, ...values.filter(({ unit }) => unit === undefined)];
}

/** A speaker who gives no value. */
export function silentSpeaker(unit: string | undefined): Speaker {
  return { unit, observations: new Map(), forecasts: new Map() };
}

function inOrder(speakers: Map<string | undefined, Speaker>, { participations }: Measure): Speaker[] {
  const carriers = participations.map(({ unit }) => unit);
  const others = [...speakers.keys()].filter((unit) => unit !== undefined).sort();
  const units = new Set([undefined, ...carriers, ...others]);
  return [...units].flatMap((unit) => speakers.get(unit) ?? []);
}

/** Groups that only their values name come last, by name, so that the order of rows changes nothing. */
function groupsOf({ groups }: Measure, speakers: Iterable<Speaker>): string[] {
  const met = [...speakers].flatMap(({ observations, forecasts }) => [
    ...observations.keys(),
    ...forecasts.keys(),
  ]);
  return [...new Set([TOTAL, ...groups.map(({ id }) => id), ...met.sort()])];
}
