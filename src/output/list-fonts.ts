// Which fonts a browser can fall back on, for `report doctor`.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser } from './browser.js';

const TIMEOUT_MS = 10_000;

/** Family names, sorted; undefined where it cannot be told (no fontconfig on this machine). */
export async function listFonts(browser: Browser): Promise<string[] | undefined> {
  const fontconfig = browser.env.FONTCONFIG_FILE;
  try {
    const { stdout } = await promisify(execFile)('fc-list', ['--format', '%{family[0]}\\n'], {
      timeout: TIMEOUT_MS,
      env: { ...process.env, ...(fontconfig && { FONTCONFIG_FILE: fontconfig }) },
    });
    return [...new Set(stdout.split('\n').filter(Boolean))].sort();
  } catch {
    // The bundled browser sees only what came with it.
    return browser.source === 'bundled' ? ['Open Sans'] : undefined;
  }
}
