// goals/*.yaml and measures/*.yaml → statements. Each goal and measure is checked by itself, so that one fault hides
// no other.
import * as z from 'zod';
import type { Diagnostic, Outcome } from '../diagnostics/index.js';
import { closest } from '../lib/index.js';
import type { YamlDocument } from '../parse/index.js';
import { CheckedYaml, type Path } from './checked-yaml.js';
import type { Config } from './config/config.js';
import { isEmptyText, LocalTextReader } from './config/local-text.js';
import { LocalTextInput } from './config/local-text-input.js';
import {
  CarriedInput,
  CommitmentFollowUpInput,
  CommitmentInput,
  FollowUpInput,
  GOAL_SHAPE,
  GoalFollowUpInput,
  GoalsFileInput,
  LooseMeasureInput,
  type ValueInput,
} from './goals-schema.js';
import { emptyNumbers } from './numbers.js';
import { cumulativePeriod, type Period, parsePeriod } from './period.js';
import {
  type ForecastInput,
  type NumbersReader,
  readNumbersYaml,
  reportContradictions,
} from './read-numbers-yaml.js';
import type { FollowUp, Stated } from './report.js';
import {
  emptyFollowUp,
  emptyStatement,
  type Located,
  type Naming,
  type Statement,
  type UnitGoalNaming,
} from './statement.js';

/** A statement of a YAML file, with the unit and theme that its keys name. */
export interface YamlStatement {
  statement: Statement;
  /** Undefined for the level above the units. */
  unit: Located | undefined;
  theme: Located | undefined;
}

type OwnGoal = Omit<UnitGoalNaming, 'above'>;

/** What the keys further up have named. */
interface Above {
  /** The central goal; undefined at the top of the file. */
  goal: Naming | undefined;
  /** The goals below it, highest first. */
  chain: OwnGoal[];
  theme: Located | undefined;
  unit: Located | undefined;
}

const NOTHING_ABOVE: Above = { goal: undefined, chain: [], theme: undefined, unit: undefined };

/** A list of which each item is checked by itself. */
const Items = z.array(z.unknown()).optional();
const Anything = z.unknown().optional();
const FileFrame = z.strictObject({
  version: GoalsFileInput.shape.version,
  goals: Items,
  measures: Items,
  carried: Items,
});
const GoalFrame = z.strictObject({
  ...GOAL_SHAPE,
  goals: Items,
  measures: Items,
  commitments: Items,
  followUps: Items,
});
const MeasureFrame = z.strictObject({
  ...LooseMeasureInput.shape,
  ...{ baseline: Anything, target: Anything, partlyFrom: Anything, series: Anything },
  ...{ methodBreaks: Items, groups: Items, notes: Items, observations: Items, followUps: Items },
});
type MeasureFields = z.output<typeof MeasureFrame>;
const CommitmentFrame = z.strictObject({ ...CommitmentInput.shape, text: LocalTextInput, followUps: Items });
const CarriedFrame = z.strictObject({ ...CarriedInput.shape, followUps: z.array(z.unknown()) });

/** What a goal is known by: when one of these is faulty, what stands under it belongs nowhere. */
const IDENTITY = ['id', 'text', 'theme', 'unit'] as const;

export type GoalsYamlConfig = Pick<Config, 'languages' | 'units' | 'declares'>;

/** What has been read already, in whichever file. */
interface Known {
  /** What is above the measures of each goal that has an id. */
  goals: Map<string, Above>;
  /** What the values of each measure that has an id are counted in. */
  unitsOfValue: Map<string, LocalTextInput>;
}

/** One file as statements. */
export interface YamlReading {
  path: string;
  statements: YamlStatement[];
}

/** Goals are read before the measures that stand apart from them, which name them by id whichever file they are in. */
export function readGoalsYaml(
  documents: readonly YamlDocument[],
  config: GoalsYamlConfig,
): Outcome<YamlReading[]> {
  const known: Known = { goals: new Map(), unitsOfValue: new Map() };
  const readers = documents.map((document) => new GoalsYamlReader(document, config, known));
  for (const reader of readers) reader.readGoals();
  for (const reader of readers) reader.readMeasures();
  return {
    value: readers.map(({ path, statements }) => ({ path, statements })),
    diagnostics: readers.flatMap(({ yaml, texts }) => [...yaml.diagnostics, ...texts.diagnostics]),
  };
}

class GoalsYamlReader {
  readonly statements: YamlStatement[] = [];
  readonly yaml: CheckedYaml;
  readonly texts: LocalTextReader;
  readonly path: string;
  private readonly numbers: NumbersReader;
  private readonly data: Record<string, unknown>;

  constructor(
    document: YamlDocument,
    private readonly config: GoalsYamlConfig,
    private readonly known: Known,
  ) {
    this.path = document.path;
    this.yaml = new CheckedYaml(document, GoalsFileInput);
    this.texts = new LocalTextReader(document, config.languages);
    const { yaml, texts } = this;
    this.numbers = {
      yaml,
      texts,
      language: config.languages[0],
      unitOf: (unit) => unitOf(unit, config, yaml.report),
      isLevelAbove: (unit) => isLevelAbove(unit, config),
    };
    const file = yaml.file();
    if (file) yaml.fields(FileFrame, yaml.version(file), []);
    this.data = file ?? {};
  }

  readGoals(): void {
    listOf(this.data.goals).forEach((item, index) => {
      this.goal(item, ['goals', index], NOTHING_ABOVE);
    });
  }

  /** What stands apart from the goals: measures in a list of their own, and those that other units write in full. */
  readMeasures(): void {
    listOf(this.data.measures).forEach((item, index) => {
      this.measure(item, ['measures', index], NOTHING_ABOVE);
    });
    listOf(this.data.carried).forEach((item, index) => {
      this.carried(item, ['carried', index]);
    });
  }

  /** @param above - What the goals above have named. */
  private goal(item: unknown, path: Path, above: Above): void {
    const checked = this.yaml.fields(GoalFrame, item, path);
    if (!checked) return;
    const { fields: input, faulty } = checked;
    const known = this.statements.length;
    const naming: Naming = {
      id: input.id === undefined ? undefined : this.yaml.located(input.id, [...path, 'id']),
      text: this.texts.read(input.text, [...path, 'text']),
      place: this.yaml.place(path),
    };
    const theme =
      input.theme === undefined ? above.theme : this.yaml.located(input.theme, [...path, 'theme']);
    const unit = input.unit === undefined ? above.unit : this.yaml.located(input.unit, [...path, 'unit']);
    const own = { ...naming, binding: input.binding ?? false, weight: input.weight };
    const chain = above.goal === undefined ? [] : [...above.chain, own];
    const here: Above = { goal: above.goal ?? naming, chain, theme, unit };
    if (input.id !== undefined && !this.known.goals.has(input.id)) this.known.goals.set(input.id, here);
    this.goalAlone(input.followUps, path, here, own);
    listOf(input.measures).forEach((measure, index) => {
      this.measure(measure, [...path, 'measures', index], here);
    });
    listOf(input.commitments).forEach((commitment, index) => {
      this.commitment(commitment, [...path, 'commitments', index], here);
    });
    listOf(input.goals).forEach((child, index) => {
      this.goal(child, [...path, 'goals', index], here);
    });
    // All of it has been checked; without its name it would only give rise to more findings.
    if (IDENTITY.some((key) => faulty.has(key))) this.statements.length = known;
  }

  /** What is said of the goal itself: by its own level, and by single units. */
  private goalAlone(inputs: readonly unknown[] | undefined, path: Path, here: Above, own: OwnGoal): void {
    const followUps = this.followUps(inputs, path, GoalFollowUpInput);
    const isOwn = (entry: (typeof followUps)[number]) =>
      (entry.unit ?? here.unit)?.value === here.unit?.value;
    const isCentral = here.chain.length === 0;
    const statement: Statement = {
      ...this.empty(path),
      kind: 'goal',
      goal: here.goal,
      unitGoal: unitGoalOf(here),
      binding: isCentral && own.binding,
      weight: isCentral ? own.weight : undefined,
      followUps: followUps.filter(isOwn).map((entry) => entry.followUp),
    };
    if (!isEmptyText(own.text) || statement.followUps.length > 0) {
      this.statements.push({ statement, unit: here.unit, theme: here.theme });
    }
    for (const { followUp, unit } of followUps.filter((entry) => !isOwn(entry))) {
      const place = followUp.places[0] ?? statement.place;
      const ofUnit = { ...statement, binding: false, weight: undefined, followUps: [followUp], place };
      this.statements.push({ statement: ofUnit, unit, theme: here.theme });
    }
  }

  /** The measure in full is one statement; what other units say of it is a carried one each. */
  private measure(item: unknown, path: Path, nested: Above): void {
    const checked = this.yaml.fields(MeasureFrame, item, path);
    if (!checked) return;
    const { fields: input, faulty } = checked;
    const above = nested.goal ? nested : (this.known.goals.get(input.goal ?? '') ?? nested);
    const followUps = this.followUps(input.followUps, path);
    const [own, others] = partition(
      followUps,
      ({ unit }) => (unit ?? above.unit)?.value === above.unit?.value,
    );
    const statement = this.measureStatement(input, path, above);
    statement.followUps = own.map((entry) => entry.followUp);
    const forecasts = followUps.flatMap((entry) => (entry.forecast ? [entry.forecast] : []));
    const unit = input.unit ?? this.known.unitsOfValue.get(input.id ?? '');
    if (input.id !== undefined && unit !== undefined) this.known.unitsOfValue.set(input.id, unit);
    const read = readNumbersYaml({ ...input, unit }, forecasts, path, this.numbers);
    Object.assign(statement, read.numbers);
    addCarriers(statement, read.units, above.unit);
    if (!this.isPlaced(input, statement, faulty, path, nested)) return;
    giveToTheOnly(statement, [above.unit, ...followUps.map(({ unit }) => unit)]);
    reportContradictions(statement.observations, above.unit?.value, this.yaml.report);
    const { theme } = above;
    this.statements.push({ statement, unit: above.unit, theme });
    for (const { unit, observation } of read.ofLevelAbove) {
      const said = { observations: [observation], place: observation.place };
      this.statements.push({ statement: asCarried(statement, above, said), unit, theme });
    }
    for (const { unit, followUp } of others) {
      const said = { followUps: [followUp], place: followUp.places[0] ?? statement.place };
      this.statements.push({ statement: asCarried(statement, above, said), unit, theme });
    }
  }

  private measureStatement(input: MeasureFields, path: Path, above: Above): Statement {
    const carriers = (input.carriedBy ?? []).map((unit, index) =>
      this.yaml.located(unit, [...path, 'carriedBy', index]),
    );
    const named = input.goal === undefined ? undefined : this.yaml.located(input.goal, [...path, 'goal']);
    return {
      ...this.empty(path),
      id: input.id === undefined ? undefined : this.yaml.located(input.id, [...path, 'id']),
      goal: above.goal ?? (named && { id: named, text: {}, place: named.place }),
      unitGoal: unitGoalOf(above),
      measure: this.texts.read(input.text, [...path, 'text']),
      actions: (input.actions ?? []).map((action, index) =>
        this.texts.read(action, [...path, 'actions', index]),
      ),
      responsible: this.texts.read(input.parties?.join('; ') || undefined, [...path, 'parties']),
      numeric: isNumeric(input),
      isKeyFigure: input.kind === 'keyFigure',
      weight: input.weight,
      carriedBy: carriers.filter((carrier) => carrier.value !== above.unit?.value),
    };
  }

  /** Whether it is known what the measure is and where it belongs; what is missing is said. */
  private isPlaced(
    input: MeasureFields,
    statement: Statement,
    faulty: ReadonlySet<string>,
    path: Path,
    nested: Above,
  ): boolean {
    if (faulty.has('id') || faulty.has('text') || faulty.has('goal')) return false;
    if (nested.goal && input.goal !== undefined) {
      const args = { key: 'goal', suggestion: undefined };
      this.yaml.report({ code: 'S04', args, place: this.yaml.placeOfKey([...path, 'goal']) });
    }
    if (!statement.goal) {
      statement.kind = 'carried';
      if (!statement.id) this.yaml.reportMissing(path, 'goal');
      return statement.id !== undefined;
    }
    if (input.text === undefined) this.yaml.reportMissing(path, 'text');
    return input.text !== undefined;
  }

  private commitment(item: unknown, path: Path, above: Above): void {
    const checked = this.yaml.fields(CommitmentFrame, item, path);
    if (!checked) return;
    const { fields: input, faulty } = checked;
    const followUps = this.followUps(input.followUps, path, CommitmentFollowUpInput);
    const statement: Statement = {
      ...this.empty(path),
      kind: 'commitment',
      id: input.id === undefined ? undefined : this.yaml.located(input.id, [...path, 'id']),
      goal: above.goal,
      unitGoal: unitGoalOf(above),
      measure: this.texts.read(input.text, [...path, 'text']),
      responsible: this.texts.read(input.parties?.join('; ') || undefined, [...path, 'parties']),
      followUps: followUps.map((entry) => entry.followUp),
    };
    const unit = input.unit === undefined ? above.unit : this.yaml.located(input.unit, [...path, 'unit']);
    if (!faulty.has('id')) this.statements.push({ statement, unit, theme: above.theme });
  }

  private carried(item: unknown, path: Path): void {
    const input = this.yaml.fields(CarriedFrame, item, path)?.fields;
    if (!input) return;
    const followUps = this.followUps(input.followUps, path);
    const forecasts = followUps.flatMap((entry) => (entry.forecast ? [entry.forecast] : []));
    const fields = { unit: this.known.unitsOfValue.get(input.id) };
    const { numbers } = readNumbersYaml(fields, forecasts, path, this.numbers);
    const statement: Statement = {
      ...this.empty(path),
      kind: 'carried',
      id: this.yaml.located(input.id, [...path, 'id']),
      followUps: followUps.map((entry) => entry.followUp),
      forecastValues: numbers.forecastValues,
    };
    const unit = this.yaml.located(input.unit, [...path, 'unit']);
    this.statements.push({ statement, unit, theme: undefined });
  }

  private followUps(
    inputs: readonly unknown[] | undefined,
    path: Path,
    schema: z.ZodType<FollowUpInput> = FollowUpInput,
  ): { followUp: FollowUp; unit: Located | undefined; forecast: ForecastInput | undefined }[] {
    return this.yaml.items(schema, inputs, [...path, 'followUps']).flatMap(({ item, path: here }) => {
      const period = parsePeriod(item.period);
      if (!period) return [];
      const unit = item.unit === undefined ? undefined : this.yaml.located(item.unit, [...here, 'unit']);
      const forecast =
        item.forecastValue === undefined
          ? undefined
          : this.forecast(item.forecastValue, item.forecastPeriod, period, unit, here);
      return [{ followUp: this.followUp(item, period, here), unit, forecast }];
    });
  }

  private followUp(input: FollowUpInput, period: Period, path: Path): FollowUp {
    const place = this.yaml.place(path);
    const text = (
      key: keyof FollowUpInput &
        ('outcome' | 'reason' | 'consequence' | 'correctiveAction' | 'motivation' | 'comment'),
    ) => this.texts.read(input[key], [...path, key]);
    const stated = <Value extends string>(
      key: string,
      value: Value | undefined,
    ): Stated<Value> | undefined =>
      value === undefined
        ? undefined
        : { value, word: value, suggested: input.suggested ?? false, place: this.yaml.place([...path, key]) };
    return {
      ...emptyFollowUp(period, place),
      outcome: text('outcome'),
      status: stated('status', input.status),
      assessment: stated('assessment', input.assessment),
      forecast: stated('forecast', input.forecast),
      trend: stated('trend', input.trend),
      reason: text('reason'),
      consequence: text('consequence'),
      correctiveAction: text('correctiveAction'),
      motivation: text('motivation'),
      comment: text('comment'),
      author:
        input.author === undefined
          ? undefined
          : { party: undefined, text: this.texts.read(input.author, [...path, 'author']), place },
    };
  }

  private forecast(
    value: ValueInput,
    spokenOf: string | undefined,
    madeIn: Period,
    unit: Located | undefined,
    path: Path,
  ): ForecastInput {
    const period = (spokenOf && parsePeriod(spokenOf)) || cumulativePeriod(madeIn.year, 12);
    const id = unit && unitOf(unit, this.config, () => undefined);
    return { value, period, madeIn, unit: id, path: [...path, 'forecastValue'] };
  }

  private empty(path: Path): Statement {
    return emptyStatement(this.yaml.place(path), undefined);
  }
}

function unitGoalOf({ chain }: Above): UnitGoalNaming | undefined {
  const own = chain.at(-1);
  return own && { ...own, above: chain.slice(0, -1) };
}

/** What another unit, or the level above, says of a measure; its numbers stand in the measure itself, each with its unit. */
function asCarried(measure: Statement, above: Above, said: Partial<Statement>): Statement {
  return {
    ...measure,
    ...emptyNumbers(),
    kind: measure.id ? 'carried' : 'measure',
    goal: measure.id ? undefined : above.goal,
    followUps: [],
    carriedBy: [],
    ...said,
  };
}

/** A unit that states values of its own carries the measure. */
function addCarriers({ carriedBy }: Statement, units: readonly Located[], own: Located | undefined): void {
  for (const unit of units) {
    const isKnown = unit.value === own?.value || carriedBy.some(({ value }) => value === unit.value);
    if (!isKnown) carriedBy.push(unit);
  }
}

/** Of a measure that one unit alone carries, all numbers are that unit's, named or not. */
function giveToTheOnly(statement: Statement, named: readonly (Located | undefined)[]): void {
  const units = new Set([...named, ...statement.carriedBy].flatMap((unit) => unit?.value ?? []));
  const [only] = units.size === 1 ? units : [];
  for (const value of [...statement.observations, ...statement.forecastValues]) {
    if (value.unit === only) value.unit = undefined;
  }
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Values make a measure numeric, unless it says what it is. */
function isNumeric(input: MeasureFields): boolean {
  if (input.kind !== undefined) return input.kind === 'numeric';
  const { target, unit, baseline, observations, series } = input;
  return [target, unit, baseline, observations, series].some((field) => field !== undefined);
}

function unitOf(
  unit: Located,
  config: GoalsYamlConfig,
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const { units, declares } = config;
  if (isLevelAbove(unit, config)) return undefined;
  if (!declares.units || units.some(({ id }) => id === unit.value)) return unit.value;
  const suggestion = closest(
    unit.value,
    units.map(({ id }) => id),
  );
  report({ code: 'S05', args: { kind: 'unit', id: unit.value, suggestion }, place: unit.place });
  return undefined;
}

/** The one root that has units below it stands for the level above the units. */
function isLevelAbove(unit: Located, { units }: GoalsYamlConfig): boolean {
  const roots = units.filter(({ parent }) => parent === undefined);
  const [root] = roots.length === 1 ? roots : [];
  return unit.value === root?.id && units.some(({ parent }) => parent === root.id);
}
