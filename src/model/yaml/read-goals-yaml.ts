// goals/*.yaml and measures/*.yaml → statements. Each goal and measure is checked by itself, so that one fault hides
// no other.
import type { Outcome } from '../../diagnostics/index.js';
import type { YamlDocument } from '../../parse/index.js';
import { CheckedYaml } from '../checked-yaml.js';
import { LocalTextReader } from '../config/local-text.js';
import type { YamlReading, YamlStatement } from '../statement.js';
import { NOTHING_ABOVE } from './above.js';
import { FileFrame } from './frames.js';
import type { GoalsFile, GoalsYamlConfig, Known } from './goals-file.js';
import { GoalsFileInput } from './goals-schema.js';
import { readCarried } from './read-carried.js';
import { readGoal } from './read-goal.js';
import { readMeasure } from './read-measure.js';

/** A file, and the lists that it holds. */
interface OpenedFile {
  path: string;
  file: GoalsFile;
  goals: readonly unknown[];
  measures: readonly unknown[];
  carried: readonly unknown[];
}

/**
 * Goals are read before the measures that stand apart from them, which name them by id whichever file they are in.
 * @returns For each document, in their order, its statements: goals first. What is wrong is a diagnostic at its place, and
 * only what it spoils is left out; nothing is thrown at what is written in a file.
 */
export function readGoalsYaml(
  documents: readonly YamlDocument[],
  config: GoalsYamlConfig,
): Outcome<YamlReading[]> {
  const known: Known = { goals: new Map(), unitsOfValue: new Map() };
  const files = documents.map((document) => open(document, config, known));
  const withGoals = files.map((opened) => ({ opened, goals: readGoals(opened) }));
  return {
    value: withGoals.map(({ opened, goals }) => ({
      path: opened.path,
      statements: [...goals, ...readMeasures(opened)],
    })),
    diagnostics: files.flatMap(({ file }) => [...file.yaml.diagnostics, ...file.texts.diagnostics]),
  };
}

function open(document: YamlDocument, config: GoalsYamlConfig, known: Known): OpenedFile {
  const yaml = new CheckedYaml(document, GoalsFileInput);
  const texts = new LocalTextReader(document, config.languages);
  const data = yaml.file();
  if (data) yaml.fields(FileFrame, yaml.version(data), []);
  return {
    path: document.path,
    file: { yaml, texts, config, known },
    goals: listOf(data?.goals),
    measures: listOf(data?.measures),
    carried: listOf(data?.carried),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readGoals({ file, goals }: OpenedFile): YamlStatement[] {
  return goals.flatMap((item, index) => readGoal(item, ['goals', index], NOTHING_ABOVE, file));
}

/** What stands apart from the goals: measures in a list of their own, and those that other units write in full. */
function readMeasures({ file, measures, carried }: OpenedFile): YamlStatement[] {
  return [
    ...measures.flatMap((item, index) => readMeasure(item, ['measures', index], NOTHING_ABOVE, file)),
    ...carried.flatMap((item, index) => readCarried(item, ['carried', index], file) ?? []),
  ];
}
