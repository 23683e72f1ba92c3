// A goal in YAML, with all that stands below it → statements.

import type { Path } from '../checked-yaml.js';
import { isEmptyText } from '../config/local-text.js';
import { emptyStatement, type Naming, type Statement, type YamlStatement } from '../statement.js';
import { type Above, type OwnGoal, unitGoalOf } from './above.js';
import { GoalFrame } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import { GoalFollowUpInput } from './goals-schema.js';
import { readCommitment } from './read-commitment.js';
import { type FollowUpOfYaml, readFollowUps } from './read-follow-ups.js';
import { readMeasure } from './read-measure.js';

/** What a goal is known by: when one of these is faulty, what stands under it belongs nowhere. */
const IDENTITY = ['id', 'text', 'theme', 'unit'] as const;

/**
 * The goal itself, its measures and commitments, and the goals below it, in this order.
 * @param above - What the goals above have named.
 */
export function readGoal(item: unknown, path: Path, above: Above, file: GoalsFile): YamlStatement[] {
  const { yaml, texts, known } = file;
  const checked = yaml.fields(GoalFrame, item, path);
  if (!checked) return [];
  const { fields: input, faulty } = checked;
  const naming: Naming = {
    id: yaml.located(input.id, [...path, 'id']),
    text: texts.read(input.text, [...path, 'text']),
    place: yaml.place(path),
  };
  const own: OwnGoal = { ...naming, binding: input.binding ?? false, weight: input.weight };
  const here: Above = {
    goal: above.goal ?? naming,
    chain: above.goal === undefined ? [] : [...above.chain, own],
    theme: yaml.located(input.theme, [...path, 'theme']) ?? above.theme,
    unit: yaml.located(input.unit, [...path, 'unit']) ?? above.unit,
  };
  if (input.id !== undefined && !known.goals.has(input.id)) known.goals.set(input.id, here);
  const { followUps, measures = [], commitments = [], goals = [] } = input;
  const statements = [
    ...saidOfGoal(followUps, path, here, own, file),
    ...measures.flatMap((each, index) => readMeasure(each, [...path, 'measures', index], here, file)),
    ...commitments.flatMap(
      (each, index) => readCommitment(each, [...path, 'commitments', index], here, file) ?? [],
    ),
    ...goals.flatMap((each, index) => readGoal(each, [...path, 'goals', index], here, file)),
  ];
  // All of it has been checked; without its name it would only give rise to more findings.
  return IDENTITY.some((key) => faulty.has(key)) ? [] : statements;
}

/** What is said of the goal itself: by its own level, and by single units. */
function saidOfGoal(
  inputs: readonly unknown[] | undefined,
  path: Path,
  here: Above,
  own: OwnGoal,
  file: GoalsFile,
): YamlStatement[] {
  const followUps = readFollowUps(inputs, path, file, GoalFollowUpInput);
  const isOwn = ({ unit = here.unit }: FollowUpOfYaml) => unit?.value === here.unit?.value;
  const isCentral = here.chain.length === 0;
  const { theme } = here;
  const statement: Statement = {
    ...emptyStatement(file.yaml.place(path), undefined),
    kind: 'goal',
    goal: here.goal,
    unitGoal: unitGoalOf(here),
    binding: isCentral && own.binding,
    weight: isCentral ? own.weight : undefined,
    followUps: followUps.filter(isOwn).map(({ followUp }) => followUp),
  };
  const isSaid = !isEmptyText(own.text) || statement.followUps.length > 0;
  const ofUnits = followUps
    .filter((each) => !isOwn(each))
    .map(({ followUp, unit }) => {
      const place = followUp.places[0] ?? statement.place;
      const ofUnit = { ...statement, binding: false, weight: undefined, followUps: [followUp], place };
      return { statement: ofUnit, unit, theme };
    });
  return [...(isSaid ? [{ statement, unit: here.unit, theme }] : []), ...ofUnits];
}
