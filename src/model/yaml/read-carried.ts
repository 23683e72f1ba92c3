// What a unit says of a measure that another one writes in full → its statement.
import type { Path } from '../checked-yaml.js';
import { emptyStatement, type Statement, type YamlStatement } from '../statement.js';
import { CarriedFrame } from './frames.js';
import type { GoalsFile } from './goals-file.js';
import { forecastsOf, readFollowUps } from './read-follow-ups.js';
import { readNumbers } from './read-numbers.js';

/** Undefined where measure or unit is not named; that has been reported then. */
export function readCarried(item: unknown, path: Path, file: GoalsFile): YamlStatement | undefined {
  const { yaml, known } = file;
  const input = yaml.fields(CarriedFrame, item, path)?.fields;
  if (!input) return undefined;
  const followUps = readFollowUps(input.followUps, path, file);
  const fields = { unit: known.unitsOfValue.get(input.id) };
  const { numbers } = readNumbers(fields, forecastsOf(followUps), path, file);
  const statement: Statement = {
    ...emptyStatement(yaml.place(path), undefined),
    kind: 'carried',
    id: yaml.located(input.id, [...path, 'id']),
    followUps: followUps.map(({ followUp }) => followUp),
    forecastValues: numbers.forecastValues,
  };
  return { statement, unit: yaml.located(input.unit, [...path, 'unit']), theme: undefined };
}
