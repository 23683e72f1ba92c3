// What a CI tells of itself: where the repository lies, where its files are on the web, and where a summary goes.
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import type { Io } from './io.js';

export interface CiSurroundings {
  /** Before a path from where the user stands, so that it leads there from the root of the repository. */
  prefix: string;
  /** Address to which the path of a file is added; undefined outside a CI that tells it. */
  filesUrl: string | undefined;
}

/** Of GitHub, GitLab, Azure and Jenkins. Without a CI, or outside its workspace, paths stay as they are. */
export async function ciSurroundings({ cwd, env }: Io): Promise<CiSurroundings> {
  const workspace =
    env.GITHUB_WORKSPACE ??
    env.CI_PROJECT_DIR ??
    env.BUILD_SOURCESDIRECTORY ??
    (env.JENKINS_URL ? env.WORKSPACE : undefined);
  const inside = workspace ? await pathInside(workspace, cwd) : undefined;
  if (inside === undefined) return { prefix: '', filesUrl: undefined };
  return { prefix: inside === '' ? '' : `${inside}/`, filesUrl: filesUrlOf(env) };
}

/** With forward slashes; undefined where the folder is not inside. Links on the way to either are followed. */
async function pathInside(root: string, folder: string): Promise<string | undefined> {
  try {
    const path = relative(await realpath(root), await realpath(folder))
      .split(sep)
      .join('/');
    return path === '..' || path.startsWith('../') || /^[a-z]:/i.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

function filesUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA)
    return linkable(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`);
  if (CI_PROJECT_URL && CI_COMMIT_SHA) return linkable(`${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/`);
  return undefined;
}

/** An address that ends nothing in Markdown. */
function linkable(url: string): string | undefined {
  return /^https?:\/\/[\w.~:/@%+-]+$/.test(url) ? url : undefined;
}
