// When the sources were committed last, by the word of git.
import { realpath } from 'node:fs/promises';
import { gitIn } from './read-revision.js';

/**
 * ISO 8601 in UTC; undefined where git is not installed, the folder is not in git, or nothing in it was ever committed.
 * @param root - Folder with report.yaml; what is committed beside it does not count.
 */
export async function lastChangeDate(
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const git = gitIn(await realpath(root), environment);
  const log = await git(['log', '--max-count=1', '--format=%ct', '--', '.']);
  const seconds = 'fault' in log ? '' : new TextDecoder().decode(log.output).trim();
  return /^\d{1,11}$/u.test(seconds) ? new Date(Number(seconds) * 1000).toISOString() : undefined;
}
