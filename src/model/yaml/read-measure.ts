// A measure in YAML → statements: the measure itself, and what others than its own unit say of it.
import { partition } from '../../lib/index.js';
import type { Path } from '../checked-yaml.js';
import { reportContradictions } from '../contradictions.js';
import { emptyNumbers } from '../numbers.js';
import { emptyStatement, type Located, type Statement, type YamlStatement } from '../statement.js';
import { type Above, unitGoalOf } from './above.js';
import { type MeasureFields, MeasureFrame } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import { type FollowUpOfYaml, forecastsOf, readFollowUps } from './read-follow-ups.js';
import { type NumbersOfYaml, readNumbers } from './read-numbers.js';

/**
 * The measure in full is one statement; what other units say of it is a carried one each.
 * @param nested - What is above it in the file: nothing in a list of measures, which name their goals themselves.
 * @returns None where it is not known what the measure is or where it belongs; that has been reported then.
 */
export function readMeasure(item: unknown, path: Path, nested: Above, file: GoalsFile): YamlStatement[] {
  const { yaml, known } = file;
  const checked = yaml.fields(MeasureFrame, item, path);
  if (!checked) return [];
  const { fields: input, faulty } = checked;
  const above = nested.goal ? nested : (known.goals.get(input.goal ?? '') ?? nested);
  const followUps = readFollowUps(input.followUps, path, file);
  const [own, others] = partition(followUps, ({ unit = above.unit }) => unit?.value === above.unit?.value);
  const statement = statementOf(input, path, above, file);
  statement.followUps = own.map(({ followUp }) => followUp);
  const unit = input.unit ?? known.unitsOfValue.get(input.id ?? '');
  if (input.id !== undefined && unit !== undefined) known.unitsOfValue.set(input.id, unit);
  const read = readNumbers({ ...input, unit }, forecastsOf(followUps), path, file);
  Object.assign(statement, read.numbers);
  addCarriers(statement, read.units, above.unit);
  if (!isPlaced(input, statement, faulty, path, nested, file)) return [];
  giveToTheOnly(statement, [above.unit, ...followUps.map((each) => each.unit)]);
  reportContradictions(statement.observations, above.unit?.value, yaml.report);
  return [
    { statement, unit: above.unit, theme: above.theme },
    ...saidByOthers(statement, above, read.ofLevelAbove, others),
  ];
}

function statementOf(input: MeasureFields, path: Path, above: Above, { yaml, texts }: GoalsFile): Statement {
  const carriers = (input.carriedBy ?? []).map((unit, index) =>
    yaml.located(unit, [...path, 'carriedBy', index]),
  );
  const named = yaml.located(input.goal, [...path, 'goal']);
  const goal = above.goal ?? (named && { id: named, text: {}, place: named.place });
  return {
    ...emptyStatement(yaml.place(path), undefined),
    kind: goal ? 'measure' : 'carried',
    id: yaml.located(input.id, [...path, 'id']),
    goal,
    unitGoal: unitGoalOf(above),
    measure: texts.read(input.text, [...path, 'text']),
    actions: (input.actions ?? []).map((action, index) => texts.read(action, [...path, 'actions', index])),
    responsible: texts.read(input.parties?.join('; ') || undefined, [...path, 'parties']),
    numeric: isNumeric(input),
    isKeyFigure: input.kind === 'keyFigure',
    weight: input.weight,
    carriedBy: carriers.filter((carrier) => carrier.value !== above.unit?.value),
  };
}

/** Values make a measure numeric, unless it says what it is. */
function isNumeric(input: MeasureFields): boolean {
  if (input.kind !== undefined) return input.kind === 'numeric';
  const { target, unit, baseline, observations, series } = input;
  return [target, unit, baseline, observations, series].some((field) => field !== undefined);
}

/** A unit that states values of its own carries the measure. */
function addCarriers({ carriedBy }: Statement, units: readonly Located[], own: Located | undefined): void {
  for (const unit of units) {
    const isKnown = unit.value === own?.value || carriedBy.some(({ value }) => value === unit.value);
    if (!isKnown) carriedBy.push(unit);
  }
}

/** Whether it is known what the measure is and where it belongs; what is missing is said. */
function isPlaced(
  input: MeasureFields,
  statement: Statement,
  faulty: ReadonlySet<string>,
  path: Path,
  nested: Above,
  { yaml }: GoalsFile,
): boolean {
  if (faulty.has('id') || faulty.has('text') || faulty.has('goal')) return false;
  if (nested.goal && input.goal !== undefined) {
    const args = { key: 'goal', suggestion: undefined };
    yaml.report({ code: 'S04', args, place: yaml.placeOfKey([...path, 'goal']) });
  }
  if (!statement.goal) {
    if (!statement.id) yaml.reportMissing(path, 'goal');
    return statement.id !== undefined;
  }
  if (input.text === undefined) yaml.reportMissing(path, 'text');
  return input.text !== undefined;
}

/** Of a measure that one unit alone carries, all numbers are that unit's, named or not. */
function giveToTheOnly(statement: Statement, named: readonly (Located | undefined)[]): void {
  const units = new Set([...named, ...statement.carriedBy].flatMap((unit) => unit?.value ?? []));
  const [only] = units.size === 1 ? units : [];
  for (const value of [...statement.observations, ...statement.forecastValues]) {
    if (value.unit === only) value.unit = undefined;
  }
}

/** Values of the level above, and follow-ups of other units. */
function saidByOthers(
  measure: Statement,
  above: Above,
  values: NumbersOfYaml['ofLevelAbove'],
  followUps: readonly FollowUpOfYaml[],
): YamlStatement[] {
  const { theme } = above;
  return [
    ...values.map(({ unit, observation }) => {
      const said = { observations: [observation], place: observation.place };
      return { statement: asCarried(measure, above, said), unit, theme };
    }),
    ...followUps.map(({ unit, followUp }) => {
      const said = { followUps: [followUp], place: followUp.places[0] ?? measure.place };
      return { statement: asCarried(measure, above, said), unit, theme };
    }),
  ];
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
