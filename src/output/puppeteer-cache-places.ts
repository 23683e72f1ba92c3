// Browsers that `npx @puppeteer/browsers install` has left in puppeteer's cache.
import { readdirSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Env = Record<string, string | undefined>;

const MAC_CHROME = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';

/**
 * Paths in `<cache>/<browser>/<platform>-<version>/<browser>-<build>/`, headless shells and new versions first.
 * @param list - Names in a folder, none when it is not there.
 */
export function puppeteerCachePlaces(platform: NodeJS.Platform, env: Env, list = namesIn): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const home = platform === 'win32' ? env.USERPROFILE : env.HOME;
  const cache = env.PUPPETEER_CACHE_DIR ?? (home && path.join(home, '.cache', 'puppeteer'));
  if (!cache) return [];
  return ['chrome-headless-shell', 'chrome'].flatMap((browser) =>
    newestFirst(list(path.join(cache, browser))).flatMap((version) =>
      list(path.join(cache, browser, version))
        .filter((name) => name.startsWith(`${browser}-`))
        .map((name) => path.join(cache, browser, version, name, executable(browser, platform))),
    ),
  );
}

function executable(browser: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return `${browser}.exe`;
  return platform === 'darwin' && browser === 'chrome' ? MAC_CHROME : browser;
}

function newestFirst(folders: string[]): string[] {
  const byNumber = new Intl.Collator('en', { numeric: true });
  return [...folders].sort((a, b) => byNumber.compare(versionOf(b), versionOf(a)));
}

function versionOf(folder: string): string {
  return folder.slice(folder.indexOf('-') + 1);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
