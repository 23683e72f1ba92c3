// Where things are kept that can be made again.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's own, by the rules of freedesktop.org. */
export function cacheFolder(env: Record<string, string | undefined>): string {
  // A relative XDG path is invalid by its specification.
  const xdg = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : undefined;
  return join(xdg ?? join(env.HOME || homedir(), '.cache'), 'maltal');
}
