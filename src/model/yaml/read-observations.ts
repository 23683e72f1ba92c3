// `observations:` and `series:` of a measure: its values, per period, group and unit.
import type * as z from 'zod';
import type { CheckedYaml, Path } from '../checked-yaml.js';
import { type Footnote, type Observation, TOTAL } from '../numbers.js';
import { parsePeriod } from '../period.js';
import type { Located } from '../statement.js';
import { ObservationInput } from './goals-schema.js';
import type { MeasureItem, NumberFields } from './measure-item.js';
import { isLevelAbove, unitOf } from './named-unit.js';
import { periodOfKey } from './period-of-key.js';

export interface ObservationsOfYaml {
  /** As they stand: contradictions are still among them. */
  observations: Observation[];
  /** Values of a unit's measure that are said to be those of the level above; they are not among the others. */
  ofLevelAbove: { unit: Located; observation: Observation }[];
  /** The units of the organisation that observations name, at each place. */
  units: Located[];
}

/** @param notes - Those that values refer to by their marks. */
export function readObservations(
  { observations, series }: NumberFields,
  notes: readonly Footnote[],
  measure: MeasureItem,
): ObservationsOfYaml {
  const { file, path } = measure;
  const marks = new Set(notes.map(({ mark }) => mark));
  const read: ObservationsOfYaml = { observations: [], ofLevelAbove: [], units: [] };
  for (const each of file.yaml.items(ObservationInput, observations, [...path, 'observations'])) {
    addObservation(each.item, each.path, marks, measure, read);
  }
  return { ...read, observations: [...read.observations, ...readSeries(series, measure)] };
}

function addObservation(
  item: z.output<typeof ObservationInput>,
  path: Path,
  known: ReadonlySet<string>,
  { file, values, groups }: MeasureItem,
  read: ObservationsOfYaml,
): void {
  const { yaml, config } = file;
  const period = parsePeriod(item.period);
  if (!period) return;
  const reading = values.outcome(item.value, [...path, 'value']);
  const group = groups.meet(item.group ?? TOTAL, [...path, 'group']);
  const named = yaml.located(item.unit, [...path, 'unit']);
  const unit = named && unitOf(named, config, yaml.report);
  if (named && unit !== undefined) read.units.push({ ...named, value: unit });
  const marks = (item.notes ?? []).map(String);
  marks.forEach((mark, index) => {
    if (known.has(mark)) return;
    yaml.report({ code: 'T05', args: { text: mark }, place: yaml.place([...path, 'notes', index]) });
  });
  const footnotes = [...new Set([...reading.footnotes, ...marks])];
  const observation = { ...reading, footnotes, period, group, unit };
  if (named && isLevelAbove(named, config)) read.ofLevelAbove.push({ unit: named, observation });
  else read.observations.push(observation);
}

/** Group → period → value. */
function readSeries(series: unknown, measure: MeasureItem): Observation[] {
  if (series === undefined) return [];
  const { yaml } = measure.file;
  const path = [...measure.path, 'series'];
  const entries = entriesOf(series, path, yaml) ?? [];
  return entries.flatMap(([group, periods]) => seriesOfGroup(group, periods, [...path, group], measure));
}

function seriesOfGroup(name: string, periods: unknown, path: Path, measure: MeasureItem): Observation[] {
  const { file, values, groups } = measure;
  const entries = entriesOf(periods, path, file.yaml);
  if (!entries) return [];
  const group = groups.meet(name, path, true);
  return entries.flatMap(([key, value]): Observation[] => {
    const here = [...path, key];
    const reading = values.checkedOutcome(value, here);
    const period = periodOfKey(key, here, file.yaml);
    return reading && period ? [{ ...reading, period, group, unit: undefined }] : [];
  });
}

/** Undefined where it is no record; that has been reported then. */
function entriesOf(value: unknown, path: Path, yaml: CheckedYaml): [string, unknown][] | undefined {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  yaml.reportValue(path, 'record', shown(value));
  return undefined;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : String(value);
}
