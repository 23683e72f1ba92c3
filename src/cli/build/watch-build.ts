// `report build --watch`: builds what changes, whenever a source changes, until it is interrupted.
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { repeatOnChange } from '../watch/repeat-on-change.js';
import { BuildMemory } from './build-memory.js';

/**
 * @param root - The folder with report.yaml.
 * @param build - One build; it keeps in the memory what the next one may need.
 * @throws what the first build throws.
 */
export async function watchBuild(
  root: string,
  io: Io,
  build: (memory: BuildMemory) => Promise<ExitCode>,
): Promise<ExitCode> {
  const memory = new BuildMemory();
  const run = async () => {
    const started = performance.now();
    const exitCode = await build(memory);
    io.err(`${io.words.build.took(performance.now() - started)}\n`);
    return exitCode;
  };
  return await repeatOnChange({ targets: [root], isFolder: true, again: io.words.build.again, run }, io);
}
