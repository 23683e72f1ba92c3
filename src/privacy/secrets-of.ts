// The secrets of a repository, file by file.
import { remember } from '../lib/index.js';
import { type Secret, secretsIn } from './secrets.js';

/** By the path of the file; every file has its entry, pictures too, so that their names can be looked at. */
export type SecretsByFile = ReadonlyMap<string, readonly Secret[]>;

export function secretsOf(sources: {
  files: readonly { path: string; text: string }[];
  assets: readonly { path: string }[];
}): SecretsByFile {
  const secrets = new Map<string, readonly Secret[]>();
  for (const { path } of sources.assets) secrets.set(path, []);
  for (const { path, text } of sources.files) secrets.set(path, secretsOfText(text));
  return secrets;
}

/** While somebody works at the sources, most files are what they were. */
const secretsOfText = remember((text): readonly Secret[] => secretsIn(text));
