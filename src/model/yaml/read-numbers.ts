// The numbers of a measure in YAML: targets, observations, series, groups, notes.
import type * as z from 'zod';
import { closest } from '../../lib/index.js';
import { type Quantity, readUnit } from '../../quantity/index.js';
import type { Path } from '../checked-yaml.js';
import {
  emptyNumbers,
  type ForecastValue,
  type Group,
  type MeasureNumbers,
  type Observation,
  type Reading,
  type Target,
  TOTAL,
} from '../numbers.js';
import { type Period, parsePeriod } from '../period.js';
import { certainValue } from '../read-value.js';
import { readYamlValue } from '../read-yaml-value.js';
import type { Located } from '../statement.js';
import { knownGroup } from '../tables/read-group.js';
import { firstObservations, firstTargets } from './contradictions.js';
import type { MeasureFields } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import {
  BaselineInput,
  GroupInput,
  MethodBreakInput,
  NoteInput,
  ObservationInput,
  TargetInput,
  ValueInput,
} from './goals-schema.js';
import { isLevelAbove, unitOf } from './named-unit.js';
import type { ForecastInput } from './read-follow-ups.js';

/** The fields of a measure that hold numbers, as far as they have been checked. */
export type NumberFields = Partial<MeasureFields>;

/** Groups that need no declaration: our own labels name them. */
const KNOWN_GROUPS = [TOTAL, 'women', 'men', 'girls', 'boys', 'other'];

export interface NumbersOfYaml {
  numbers: MeasureNumbers;
  /** Values of a unit's measure that are said to be those of the level above; they are not among the numbers. */
  ofLevelAbove: { unit: Located; observation: Observation }[];
  /** The units of the organisation that observations name, at each place. */
  units: Located[];
}

export function readNumbers(
  fields: NumberFields,
  forecasts: readonly ForecastInput[],
  path: Path,
  reader: GoalsFile,
): NumbersOfYaml {
  return new YamlNumbers(fields, path, reader).read(forecasts);
}

class YamlNumbers {
  private readonly numbers = emptyNumbers();
  private readonly declared = new Map<string, Group>();
  /** In the order in which they are first met. */
  private readonly met = new Set<string>();
  private readonly units: Located[] = [];
  private readonly ofLevelAbove: NumbersOfYaml['ofLevelAbove'] = [];
  private readonly marks = new Set<string>();

  constructor(
    private readonly fields: NumberFields,
    private readonly path: Path,
    private readonly reader: GoalsFile,
  ) {}

  /** In the source language, or in the first that is given. */
  private unitOfValue(): void {
    const words = this.reader.texts.read(this.fields.unit, [...this.path, 'unit']);
    const written = Object.entries(words).map(([language, text]) => [language, text?.plain] as const);
    const source = written.find(([language]) => language === this.reader.config.languages[0]) ?? written[0];
    this.numbers.unitOfValue = source?.[1];
    const unit = source?.[1] === undefined ? undefined : readUnit(source[1])?.unit;
    for (const [language, word] of written) {
      const own = word === undefined ? undefined : (readUnit(word)?.unit ?? word);
      if (own !== undefined && own !== unit) this.numbers.unitByLanguage[language] = own;
    }
  }

  read(forecasts: readonly ForecastInput[]): NumbersOfYaml {
    const { fields, numbers } = this;
    this.unitOfValue();
    numbers.direction = fields.direction;
    numbers.decimals = fields.decimals;
    numbers.population = fields.population;
    numbers.reported = fields.reported;
    numbers.lagYears = fields.lag ?? 0;
    numbers.accumulates = fields.accumulates ?? false;
    numbers.fulfilment = fields.fulfilment;
    numbers.sensitive = fields.sensitive;
    numbers.base = this.reader.yaml.located(fields.base, this.at('base'));
    numbers.source = this.reader.texts.read(fields.source, [...this.path, 'source']);
    numbers.thresholds = this.thresholds();
    this.groups();
    this.notes();
    numbers.methodBreaks = this.methodBreaks();
    numbers.baseline = this.baseline();
    const from = fields.partlyFrom;
    numbers.partlyFrom = from === undefined ? undefined : this.checkedOutcome(from, this.at('partlyFrom'));
    numbers.observations = firstObservations(this.observations(), this.reader.yaml.report);
    numbers.targets = firstTargets(this.certainTargets(), this.reader.yaml.report);
    numbers.forecastValues = forecasts.map((forecast) => this.forecast(forecast));
    numbers.groups = this.groupsInOrder();
    return { numbers, ofLevelAbove: this.ofLevelAbove, units: this.units };
  }

  private at(...more: Path): Path {
    return [...this.path, ...more];
  }

  private list(value: unknown): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : undefined;
  }

  private thresholds(): MeasureNumbers['thresholds'] {
    const { thresholds } = this.fields;
    const { met, partlyMet } = thresholds ?? {};
    if (met !== undefined && partlyMet !== undefined && partlyMet > met) {
      this.reader.yaml.reportValue(this.at('thresholds', 'partlyMet'), `≤ ${met}`, String(partlyMet));
      return { met };
    }
    if (met === undefined && partlyMet === undefined) return undefined;
    return { ...(met === undefined ? {} : { met }), ...(partlyMet === undefined ? {} : { partlyMet }) };
  }

  private groups(): void {
    const items = this.reader.yaml.items(GroupInput, this.list(this.fields.groups), this.at('groups'));
    for (const { item, path } of items) {
      if (this.declared.has(item.id)) {
        const place = this.reader.yaml.place([...path, 'id']);
        this.reader.yaml.report({ code: 'S06', args: { kind: 'group', id: item.id }, place });
        continue;
      }
      const text = this.reader.texts.read(item.text, [...path, 'text']);
      this.declared.set(item.id, { id: item.id, text });
    }
  }

  private notes(): void {
    const items = this.reader.yaml.items(NoteInput, this.list(this.fields.notes), this.at('notes'));
    for (const { item, path } of items) {
      const mark = String(item.mark);
      this.marks.add(mark);
      const text = this.reader.texts.read(item.text, [...path, 'text']);
      this.numbers.notes.push({ mark, text, place: this.reader.yaml.place(path) });
    }
  }

  private methodBreaks(): MeasureNumbers['methodBreaks'] {
    const items = this.reader.yaml.items(
      MethodBreakInput,
      this.list(this.fields.methodBreaks),
      this.at('methodBreaks'),
    );
    return items.flatMap(({ item, path }) => {
      const period = parsePeriod(item.period);
      const note = this.reader.texts.read(item.note, [...path, 'note']);
      return period ? [{ period, note, place: this.reader.yaml.place(path) }] : [];
    });
  }

  private baseline(): MeasureNumbers['baseline'] {
    const { baseline } = this.fields;
    if (baseline === undefined) return undefined;
    if (typeof baseline !== 'object' || baseline === null) {
      const reading = this.checkedOutcome(baseline, this.at('baseline'));
      return reading && { ...reading, period: asOf(reading.quantity) };
    }
    const item = this.reader.yaml.value(BaselineInput, baseline, this.at('baseline'));
    const reading = item && this.outcome(item.value, this.at('baseline', 'value'));
    if (!reading) return undefined;
    return { ...reading, period: periodOf(item.period) ?? asOf(reading.quantity) };
  }

  /** Beside values a target must be one too; that of an activity may be words. */
  private certainTargets(): Target[] {
    const hasValues = this.numbers.observations.length > 0;
    const { report } = this.reader.yaml;
    const targets = this.targets();
    return hasValues ? targets.map((target) => ({ ...target, ...certainValue(target, report) })) : targets;
  }

  private targets(): Target[] {
    const { target } = this.fields;
    if (target === undefined) return [];
    if (Array.isArray(target)) {
      return this.reader.yaml.items(TargetInput, target, this.at('target')).map(({ item, path }) => {
        const reading = this.value(item.value, [...path, 'value']);
        const group = item.group === undefined ? TOTAL : this.group(item.group, [...path, 'group']);
        return { ...reading, period: periodOf(item.period) ?? asOf(reading.quantity), group };
      });
    }
    if (typeof target !== 'object' || target === null) {
      const path = this.at('target');
      const input = this.reader.yaml.value(ValueInput, target, path);
      return input === undefined ? [] : this.targetsInOneText(input, path);
    }
    return Object.entries(target).flatMap(([key, value]): Target[] => {
      const path = this.at('target', key);
      const reading = this.checkedValue(value, path);
      const period = this.periodOfKey(key, path);
      return reading && period ? [{ ...reading, period, group: TOTAL }] : [];
    });
  }

  /** `<14 % (2024) <15 % (2025)` is one target for each year. */
  private targetsInOneText(input: ValueInput, path: Path): Target[] {
    const whole = this.value(input, path);
    const texts = whole.quantity.kind === 'several' ? whole.quantity.cells : [];
    const targets = texts.map((text) => {
      const reading = this.value(text, path);
      return { ...reading, period: asOf(reading.quantity), group: TOTAL };
    });
    const areYears = targets.length > 0 && targets.every(({ period }) => period !== undefined);
    return areYears ? targets : [{ ...whole, period: asOf(whole.quantity), group: TOTAL }];
  }

  private observations(): Observation[] {
    const items = this.reader.yaml.items(
      ObservationInput,
      this.list(this.fields.observations),
      this.at('observations'),
    );
    return [...items.flatMap(({ item, path }) => this.observation(item, path)), ...this.series()];
  }

  private observation(item: z.output<typeof ObservationInput>, path: Path): Observation[] {
    const period = parsePeriod(item.period);
    if (!period) return [];
    const reading = this.outcome(item.value, [...path, 'value']);
    const group = this.group(item.group ?? TOTAL, [...path, 'group']);
    const named = this.reader.yaml.located(item.unit, [...path, 'unit']);
    const unit = named && unitOf(named, this.reader.config, this.reader.yaml.report);
    if (named && unit !== undefined) this.units.push({ ...named, value: unit });
    const marks = (item.notes ?? []).map(String);
    marks.forEach((mark, index) => {
      if (this.marks.has(mark)) return;
      const place = this.reader.yaml.place([...path, 'notes', index]);
      this.reader.yaml.report({ code: 'T05', args: { text: mark }, place });
    });
    const footnotes = [...new Set([...reading.footnotes, ...marks])];
    const observation = { ...reading, footnotes, period, group, unit };
    if (!named || unit !== undefined || !isLevelAbove(named, this.reader.config)) return [observation];
    this.ofLevelAbove.push({ unit: named, observation });
    return [];
  }

  /** Group → period → value. */
  private series(): Observation[] {
    return this.recordOf(this.fields.series, this.at('series')).flatMap(([name, values]) => {
      const path = this.at('series', name);
      const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values);
      if (!isRecord) {
        this.reader.yaml.reportValue(path, 'record', shown(values));
        return [];
      }
      const group = this.group(name, path, true);
      return Object.entries(values).flatMap(([key, value]): Observation[] => {
        const here = [...path, key];
        const reading = this.checkedOutcome(value, here);
        const period = this.periodOfKey(key, here);
        return reading && period ? [{ ...reading, period, group, unit: undefined }] : [];
      });
    });
  }

  private recordOf(value: unknown, path: Path): [string, unknown][] {
    if (value === undefined) return [];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
    this.reader.yaml.reportValue(path, 'record', shown(value));
    return [];
  }

  private forecast({ value, period, madeIn, unit, path }: ForecastInput): ForecastValue {
    return { ...this.outcome(value, path), period, madeIn, group: TOTAL, unit };
  }

  private periodOfKey(key: string, path: Path): Period | undefined {
    const period = parsePeriod(key);
    if (!period) {
      const place = this.reader.yaml.placeOfKey(path);
      this.reader.yaml.report({ code: 'S16', args: { text: key }, place });
    }
    return period;
  }

  /** Notes that the group is met; one that is neither known nor declared is most often a slip of the pen. */
  private group(id: string, path: Path, isKey = false): string {
    const isNew = !this.met.has(id);
    this.met.add(id);
    if (isNew && !KNOWN_GROUPS.includes(id) && !this.declared.has(id)) {
      const { yaml } = this.reader;
      const args = { kind: 'group' as const, id, suggestion: suggestedGroup(id, this.declared.values()) };
      yaml.report({ code: 'S05', args, place: isKey ? yaml.placeOfKey(path) : yaml.place(path) });
    }
    return id;
  }

  /**
   * In the order of the values. A list of groups that names known ones too is an order; a total that stands alone is
   * no group of its own.
   */
  private groupsInOrder(): Group[] {
    const declared = [...this.declared.keys()];
    const isOrder = declared.some((id) => KNOWN_GROUPS.includes(id));
    const ids = new Set(isOrder ? [...declared, ...this.met] : [...this.met, ...declared]);
    if ([...ids].every((id) => id === TOTAL)) return [];
    return [...ids].map((id) => this.declared.get(id) ?? { id, text: {} });
  }

  private checkedValue(value: unknown, path: Path): Reading | undefined {
    const input = this.reader.yaml.value(ValueInput, value, path);
    return input === undefined ? undefined : this.value(input, path);
  }

  private checkedOutcome(value: unknown, path: Path): Reading | undefined {
    const input = this.reader.yaml.value(ValueInput, value, path);
    return input === undefined ? undefined : this.outcome(input, path);
  }

  /** A value that something comes to; words and several values at once are none. */
  private outcome(input: ValueInput, path: Path): Reading {
    return certainValue(this.value(input, path), this.reader.yaml.report);
  }

  private value(value: ValueInput, path: Path): Reading {
    const { unitOfValue: unit } = this.numbers;
    const { yaml, config } = this.reader;
    const [language] = config.languages;
    const context = {
      ...(unit === undefined ? {} : { unit }),
      ...(language === undefined ? {} : { language }),
      // Of how many a rank counts is declared: then n/N is a place.
      ...(this.numbers.population !== undefined && PAIR.test(String(value)) ? { kind: 'rank' as const } : {}),
    };
    return readYamlValue(value, yaml.place(path), context, yaml.report);
  }
}

const PAIR = /^\s*\d+\s*\/\s*\d+\s*$/u;

function suggestedGroup(id: string, declared: Iterable<Group>): string | undefined {
  const own = [...declared].map((group) => group.id);
  return knownGroup(id) ?? closest(id, [...KNOWN_GROUPS, ...own]);
}

function periodOf(text: string | undefined): Period | undefined {
  return text === undefined ? undefined : parsePeriod(text);
}

/** The period that the value itself names: `34 (2014)`. */
function asOf(quantity: Quantity): Period | undefined {
  return 'asOf' in quantity ? periodOf(quantity.asOf) : undefined;
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' ? 'object' : String(value);
}
