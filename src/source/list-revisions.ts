// The revisions of git in which a file was changed, newest first.
import { realpath } from 'node:fs/promises';
import { gitIn } from './read-revision.js';

/**
 * Hashes of commits; none where git is not installed, the folder is not in git, or the file was never committed.
 * @param root - Folder with report.yaml; may be a folder within the work tree.
 * @param path - Below the root.
 */
export async function listRevisions(
  root: string,
  path: string,
  most: number,
  environment: NodeJS.ProcessEnv,
): Promise<string[]> {
  const git = gitIn(await realpath(root), environment);
  const log = await git(['log', `--max-count=${most}`, '--format=%H', '--', path]);
  return 'fault' in log ? [] : new TextDecoder().decode(log.output).split('\n').filter(Boolean);
}
