// The pipeline as the build leaves it: one script, with the machine code that V8 made of it kept beside.
// Measured: a sixth of the time of a check of some thirty measures, which would go into compiling the same again.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as Pipeline from '../pipeline.js';
import { packageRoot } from './package-root.js';

const FOLDER = 'build';
const SCRIPT_NAME = 'pipeline.cjs';
/** Compiled code is good for the very Node that made it; another one compiles anew, and is only slower. */
const CODE_NAME = `pipeline-${process.version}-${process.platform}-${process.arch}.code`;

interface Compiled {
  pipeline: typeof Pipeline;
  script: Script;
}

let compiled: Compiled | undefined;

/** The stages in one. It takes and returns plain data, so it does not matter that it has its own copy of every room. */
export function compiledPipeline(): typeof Pipeline {
  compiled ??= compile(join(packageRoot(), FOLDER));
  return compiled.pipeline;
}

/** For the build, after a run: what has been used by then is what the next run will find compiled. */
export function keepCompiledCode(folder: string, warmUp: (pipeline: typeof Pipeline) => void): void {
  const { pipeline, script } = compile(folder);
  warmUp(pipeline);
  writeFileSync(join(folder, CODE_NAME), script.createCachedData());
}

function compile(folder: string): Compiled {
  const file = join(folder, SCRIPT_NAME);
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData: keptCode(folder) });
  const module = { exports: {} as typeof Pipeline };
  script.runInThisContext()(module.exports, createRequire(file), module);
  return { pipeline: module.exports, script };
}

function keptCode(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, CODE_NAME));
  } catch {
    return undefined;
  }
}
