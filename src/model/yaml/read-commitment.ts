// A development commitment in YAML → its statement.
import type { Path } from '../checked-yaml.js';
import { emptyStatement, type Statement, type YamlStatement } from '../statement.js';
import { type Above, unitGoalOf } from './above.js';
import { CommitmentFrame } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import { CommitmentFollowUpInput } from './goals-schema.js';
import { readFollowUps } from './read-follow-ups.js';

/**
 * Undefined where it has no text, or an id that is none; that has been reported then.
 * @param above - The goal that it is a commitment to.
 */
export function readCommitment(
  item: unknown,
  path: Path,
  above: Above,
  file: GoalsFile,
): YamlStatement | undefined {
  const { yaml, texts } = file;
  const checked = yaml.fields(CommitmentFrame, item, path);
  if (!checked) return undefined;
  const { fields: input, faulty } = checked;
  const followUps = readFollowUps(input.followUps, path, file, CommitmentFollowUpInput);
  const statement: Statement = {
    ...emptyStatement(yaml.place(path), undefined),
    kind: 'commitment',
    id: yaml.located(input.id, [...path, 'id']),
    goal: above.goal,
    unitGoal: unitGoalOf(above),
    measure: texts.read(input.text, [...path, 'text']),
    responsible: texts.read(input.parties?.join('; ') || undefined, [...path, 'parties']),
    followUps: followUps.map(({ followUp }) => followUp),
  };
  if (faulty.has('id')) return undefined;
  return { statement, unit: yaml.located(input.unit, [...path, 'unit']) ?? above.unit, theme: above.theme };
}
