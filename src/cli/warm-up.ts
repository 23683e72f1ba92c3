// Run by the build: has the finished pipeline read the example once, and keeps the code that V8 made for it.
import { readSources } from '../source/index.js';
import { keepCompiledCode } from './compiled-pipeline.js';

/** @param folder - The new build. */
export async function warmUp(folder: string, example: string): Promise<void> {
  const { value } = await readSources(example);
  keepCompiledCode(folder, ({ analyse }) => analyse(value));
}
