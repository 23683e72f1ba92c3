// Git as tests use it: with an author, of no other repository, and with nothing that goes on in the background.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const SETTINGS = [
  'user.name=Test',
  'user.email=test@example.org',
  'commit.gpgsign=false',
  // It would write into folders that a finished test removes.
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** @param env - By default that of the process, without what it says of another repository. */
export async function git(folder: string, args: readonly string[], env = ownEnvironment()): Promise<string> {
  const { stdout } = await promisify(execFile)('git', [...SETTINGS, ...args], { cwd: folder, env });
  return stdout;
}

/** Everything in the folder. */
export async function commit(folder: string): Promise<void> {
  await git(folder, ['add', '--all']);
  await git(folder, ['commit', '--quiet', '--message', 'x']);
}

function ownEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, GIT_WORK_TREE: ___, ...env } = process.env;
  return env;
}
