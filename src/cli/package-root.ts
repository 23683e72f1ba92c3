// Where the installed package lies: its templates, fonts and schemas are beside the bundle.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let found: string | undefined;

/** The folder of our package.json, from the bundle as well as from the unbundled sources. */
export function packageRoot(): string {
  found ??= climb(dirname(import.meta.filename));
  return found;
}

function climb(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('package.json is not above the program');
  return climb(above);
}

/** The version of the program, as package.json says. */
export function packageVersion(): string {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).version;
}
