// `report build --watch`: builds what changes, whenever a source changes, until it is interrupted.
import type { ExitCode } from '../exit-code.js';
import type { Io } from '../io.js';
import { repeatOnChange } from '../watch/repeat-on-change.js';
import { BuildMemory } from './build-memory.js';

export interface WatchedBuild {
  /** One build; it keeps in the memory what the next one may need. */
  build(memory: BuildMemory): Promise<ExitCode>;
  /** The same without a browser, up to the writing. */
  rehearse(memory: BuildMemory, silent: Io): Promise<unknown>;
}

/**
 * @param root - The folder with report.yaml.
 * @throws what the first build throws.
 */
export async function watchBuild(root: string, io: Io, { build, rehearse }: WatchedBuild): Promise<ExitCode> {
  const memory = new BuildMemory();
  const run = async () => {
    const started = performance.now();
    const exitCode = await build(memory);
    io.err(`${io.words.build.took(performance.now() - started)}\n`);
    return exitCode;
  };
  const silent = { ...io, out: () => {}, err: () => {}, showsProgress: false };
  const watched = { targets: [root], isFolder: true, again: io.words.build.again, run };
  const rehearseChange = () => {
    memory.forgetOne();
    return rehearse(memory, silent);
  };
  return await repeatOnChange({ ...watched, rehearse: rehearseChange }, io);
}
