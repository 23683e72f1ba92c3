// A part of the program as the build leaves it: one script, with the machine code that V8 made of it kept beside.
// Measured: a sixth of the time of a check of some thirty measures, which would go into compiling the same again.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { packageRoot } from './package-root.js';

export interface CompiledScript<Exports> {
  exports: Exports;
  /** For the build, after a run: what has been used by then is what the next run will find compiled. */
  keepCode(): void;
}

const loaded = new Map<string, unknown>();

/**
 * What a script of the build exports. It has its own copy of every room, so that only plain data goes in and out.
 * @param name - Of the file, without `.cjs`.
 */
export function exportsOfScript<Exports>(name: string): Exports {
  const known = loaded.get(name) ?? compiledScript(join(packageRoot(), 'build'), name).exports;
  loaded.set(name, known);
  return known as Exports;
}

/** @param name - Of the file, without `.cjs`. */
export function compiledScript<Exports>(folder: string, name: string): CompiledScript<Exports> {
  const file = join(folder, `${name}.cjs`);
  // Compiled code is good for the very Node that made it; another one compiles anew, and is only slower.
  const codeFile = join(folder, `${name}-${process.version}-${process.platform}-${process.arch}.code`);
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData: keptCode(codeFile) });
  const module = { exports: {} as Exports, filename: file };
  script.runInThisContext()(module.exports, createRequire(file), module);
  return {
    exports: module.exports,
    keepCode: () => writeFileSync(codeFile, script.createCachedData()),
  };
}

function keptCode(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
