// Which browser prints: the order in which places are tried.
import { EnvironmentError } from '../diagnostics/index.js';
import type { Browser, BrowserSource } from './browser.js';
import { bundledBrowser } from './bundled-browser.js';
import { fileExists } from './file-exists.js';
import { puppeteerCachePlaces } from './puppeteer-cache-places.js';
import { pathPlaces, systemPlaces, tellPlace } from './system-places.js';

export interface FindBrowserOptions {
  /** `--browser`: a path, or a name on the PATH. */
  path?: string;
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  arch: string;
  /** Folder to unpack the bundled browser in; by default the user's cache folder. */
  cacheDir?: string;
  /** Numeric id of the user, undefined on Windows; by default that of this process. */
  uid?: number;
  /** Whether a file is there. */
  exists?: (path: string) => boolean;
  /** Unpacks the bundled browser; a text instead of a browser says why there is none. */
  bundled?: typeof bundledBrowser;
}

type Attempt = () => Promise<Found | undefined>;
type Found = Omit<Browser, 'args'>;

/**
 * The first browser there is, in this order: `--browser`, MALTAL_BROWSER, PUPPETEER_EXECUTABLE_PATH,
 * CHROME_PATH, the bundled one, those of the system, those in puppeteer's cache.
 * @throws EnvironmentError E02 with every place that was tried, names on the PATH once each; E14 where only the room to
 * unpack the bundled one is missing. What `--browser` or MALTAL_BROWSER names must be there: another browser would print
 * other pages than those that were asked for.
 */
export async function findBrowser(options: FindBrowserOptions): Promise<Browser> {
  const { env, platform } = options;
  const exists = options.exists ?? fileExists;
  const uid = options.uid ?? process.getuid?.();
  const tried: string[] = [];

  const first = (source: BrowserSource, places: string[], told = places) => {
    const executablePath = places.find(exists);
    if (executablePath) return { executablePath, source, env: {} };
    tried.push(...told);
    return undefined;
  };
  const named = (source: BrowserSource, value: string | undefined, label: string) =>
    value ? first(source, pathPlaces([value], env, platform), [`${label} ${value}`]) : undefined;
  const system = () => {
    const places = systemPlaces(platform, env);
    return first(
      'system',
      places,
      places.map((place) => tellPlace(place, env, platform)),
    );
  };
  // What can be mended goes before a list of what is not there.
  let obstacle: EnvironmentError | undefined;
  const bundled: Attempt = async () => {
    const unpacking = (options.bundled ?? bundledBrowser)({ ...options, uid });
    const found = await unpacking.catch((error: unknown) => {
      if (!(error instanceof EnvironmentError)) throw error;
      obstacle = error;
      return undefined;
    });
    if (!found) return undefined;
    if (typeof found !== 'string') return { ...found, source: 'bundled' };
    tried.push(found);
    return undefined;
  };

  // A `last` attempt that names something ends the search, found or not.
  const attempts: { attempt: Attempt; last?: boolean }[] = [
    { attempt: async () => named('flag', options.path, '--browser'), last: Boolean(options.path) },
    {
      attempt: async () => named('environment', env.MALTAL_BROWSER, 'MALTAL_BROWSER'),
      last: Boolean(env.MALTAL_BROWSER),
    },
    { attempt: async () => named('environment', env.PUPPETEER_EXECUTABLE_PATH, 'PUPPETEER_EXECUTABLE_PATH') },
    { attempt: async () => named('environment', env.CHROME_PATH, 'CHROME_PATH') },
    { attempt: bundled },
    { attempt: async () => system() },
    { attempt: async () => first('puppeteer-cache', puppeteerCachePlaces(platform, env)) },
  ];
  for (const { attempt, last } of attempts) {
    const found = await attempt();
    if (found) return { ...found, args: sandboxArgs(uid, env) };
    if (last) break;
  }
  throw obstacle ?? new EnvironmentError('E02', { tried: [...new Set(tried)] });
}

/**
 * Chromium refuses its sandbox to the superuser. Some containers and hardened kernels refuse it to everyone:
 * there the user may say MALTAL_NO_SANDBOX=1, which nothing here does unasked.
 */
function sandboxArgs(uid: number | undefined, env: FindBrowserOptions['env']): string[] {
  return uid === 0 || env.MALTAL_NO_SANDBOX === '1' ? ['--no-sandbox'] : [];
}
