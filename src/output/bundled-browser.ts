// The browser that comes with `npm install` on Linux x64: only the archives of @sparticuz/chromium are used.
// Its own script is not: that unpacks to a fixed path in the temporary folder and trusts what lies there already.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BundledGap, EnvironmentError } from '../diagnostics/index.js';
import { cacheFolder } from './cache-folder.js';
import { fileExists } from './file-exists.js';
import { unpackBrowser } from './unpack-browser.js';

const PACKAGE = '@sparticuz/chromium';
// The loader that the binary names; without it (musl, other systems) the kernel cannot start it.
const GLIBC_LOADER = '/lib64/ld-linux-x86-64.so.2';

interface Surroundings {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  arch: string;
  cacheDir?: string;
  uid?: number;
  exists?: (path: string) => boolean;
}

interface Bundled {
  executablePath: string;
  version: string;
  env: Record<string, string>;
}

/**
 * The bundled browser, unpacked on first use; or why there is none here.
 * @throws EnvironmentError E14 where there is one, and no place to unpack it, or none where it may be started.
 */
export async function bundledBrowser(surroundings: Surroundings): Promise<Bundled | BundledGap> {
  const { env, platform, arch } = surroundings;
  const exists = surroundings.exists ?? fileExists;
  if (platform !== 'linux' || arch !== 'x64') return 'otherSystem';
  if (!exists(GLIBC_LOADER)) return 'noGlibc';
  const root = packageRoot();
  if (!root) return 'notInstalled';
  try {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const cacheDir = surroundings.cacheDir ?? cacheFolder(env);
    const folder = await unpackBrowser({
      archives: join(root, 'bin'),
      version,
      cacheDir,
      uid: surroundings.uid,
    });
    return {
      executablePath: join(folder, 'chromium'),
      version,
      env: {
        LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    };
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    return 'damaged';
  }
}

/** Resolving runs nothing of the package, and works from the sources, from a bundle and when installed. */
function packageRoot(): string | undefined {
  try {
    const main = createRequire(import.meta.filename).resolve(PACKAGE);
    return main.slice(0, main.lastIndexOf(PACKAGE) + PACKAGE.length);
  } catch {
    return undefined;
  }
}
