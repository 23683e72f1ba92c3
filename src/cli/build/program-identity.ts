// What tells this program from another one that would finish a printed page in another way.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot, packageVersion } from '../package-root.js';

/**
 * By content, since an installed package tells nothing else: npm gives all its files one time, and whoever installs
 * what is being worked at has one version. The command names its parts, and their names have hashes of theirs.
 */
export async function programIdentity(root = packageRoot()): Promise<string> {
  const command = await readFile(join(root, 'build', 'program.js')).catch(() => '');
  return `${packageVersion()} ${createHash('sha256').update(command).digest('hex')}`;
}
