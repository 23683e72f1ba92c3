// Where things are kept that can be made again.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The user's own, by the rules of freedesktop.org. */
export function cacheFolder(env: Record<string, string | undefined>, systemHome = homedir): string {
  // A relative XDG path is invalid by its specification.
  const xdg = env.XDG_CACHE_HOME?.startsWith('/') ? env.XDG_CACHE_HOME : undefined;
  return join(xdg ?? join(env.HOME || homeOr(systemHome, '/'), '.cache'), 'maltal');
}

/** In a container a user may be a number that no list of users has; its home is then said to be the root. */
function homeOr(systemHome: () => string, fallback: string): string {
  try {
    return systemHome();
  } catch {
    return fallback;
  }
}
