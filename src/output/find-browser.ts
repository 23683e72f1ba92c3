// Which browser prints: the order in which places are tried.
import { type BundledGap, EnvironmentError } from '../diagnostics/index.js';
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
  /** Unpacks the bundled browser; a word instead of a browser says why there is none. */
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
  const uid = options.uid ?? process.getuid?.();
  const search = new Search({ ...options, uid });
  for (const { attempt, last } of search.attempts()) {
    const found = await attempt();
    if (found) return { ...found, args: sandboxArgs(uid, options.env) };
    if (last) break;
  }
  const { obstacle, tried, gap } = search;
  throw obstacle ?? new EnvironmentError('E02', { tried: [...new Set(tried)], ...(gap && { bundled: gap }) });
}

class Search {
  readonly tried: string[] = [];
  /** Why the bundled one is none. */
  gap: BundledGap | undefined;
  /** What can be mended goes before a list of what is not there. */
  obstacle: EnvironmentError | undefined;

  constructor(private readonly options: FindBrowserOptions) {}

  /** A `last` attempt that names something ends the search, found or not. */
  attempts(): { attempt: Attempt; last?: boolean }[] {
    const { path, env, platform } = this.options;
    const variable = (name: string) => async () => this.#named('environment', env[name], name);
    return [
      { attempt: async () => this.#named('flag', path, '--browser'), last: Boolean(path) },
      { attempt: variable('MALTAL_BROWSER'), last: Boolean(env.MALTAL_BROWSER) },
      { attempt: variable('PUPPETEER_EXECUTABLE_PATH') },
      { attempt: variable('CHROME_PATH') },
      { attempt: () => this.#bundled() },
      { attempt: async () => this.#system() },
      { attempt: async () => this.#first('puppeteer-cache', puppeteerCachePlaces(platform, env)) },
    ];
  }

  /** @param tell - How the places are told of where there is none. */
  #first(source: BrowserSource, places: string[], tell = () => places): Found | undefined {
    const executablePath = places.find(this.options.exists ?? fileExists);
    if (executablePath) return { executablePath, source, env: {} };
    this.tried.push(...tell());
    return undefined;
  }

  #named(source: BrowserSource, value: string | undefined, label: string): Found | undefined {
    const { env, platform } = this.options;
    return value
      ? this.#first(source, pathPlaces([value], env, platform), () => [`${label} ${value}`])
      : undefined;
  }

  #system(): Found | undefined {
    const { env, platform } = this.options;
    const places = systemPlaces(platform, env);
    return this.#first('system', places, () => places.map((place) => tellPlace(place, env, platform)));
  }

  async #bundled(): Promise<Found | undefined> {
    try {
      const found = await (this.options.bundled ?? bundledBrowser)(this.options);
      if (typeof found !== 'string') return { ...found, source: 'bundled' };
      this.gap = found;
    } catch (error) {
      if (!(error instanceof EnvironmentError)) throw error;
      this.obstacle = error;
    }
    return undefined;
  }
}

/**
 * Chromium refuses its sandbox to the superuser. Some containers and hardened kernels refuse it to everyone:
 * there the user may say MALTAL_NO_SANDBOX=1, which nothing here does unasked.
 */
function sandboxArgs(uid: number | undefined, env: FindBrowserOptions['env']): string[] {
  return uid === 0 || env.MALTAL_NO_SANDBOX === '1' ? ['--no-sandbox'] : [];
}
