// `report schema`: prints one of the JSON Schemas that come with the program.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { choiceOf } from '../options.js';
import { packageRoot } from '../package-root.js';

const NAMES = ['config', 'goals', 'economy', 'report', 'translations', 'findings'] as const;

export async function schema(name: string | undefined, io: Io): Promise<ExitCode> {
  const chosen = choiceOf('schema', name, NAMES, 'config');
  io.out(await readFile(join(packageRoot(), 'schemas', `${chosen}.schema.json`), 'utf8'));
  return ExitCode.Clean;
}
