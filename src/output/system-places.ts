// Where operating systems keep Chromium, Chrome and Edge.
import { posix, win32 } from 'node:path';

type Env = Record<string, string | undefined>;

// In the order tried; the headless shells start in a quarter of the time.
const NAMES = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_NAMES = ['chrome-headless-shell', 'chrome', 'chromium', 'msedge'];

/** Every path where the system may have a browser, best first. */
export function systemPlaces(platform: NodeJS.Platform, env: Env): string[] {
  if (platform === 'win32') {
    const roots = [
      env.PROGRAMFILES ?? env.ProgramFiles ?? 'C:\\Program Files',
      env['PROGRAMFILES(X86)'] ?? env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
      env.LOCALAPPDATA,
    ];
    const installed = WINDOWS_PROGRAMS.flatMap((program) =>
      roots.flatMap((root) => (root ? [win32.join(root, program)] : [])),
    );
    return [...installed, ...pathPlaces(WINDOWS_NAMES, env, platform)];
  }
  if (platform !== 'darwin') return pathPlaces(NAMES, env, platform);
  const folders = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
  const installed = MAC_APPLICATIONS.flatMap((name) =>
    folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  );
  return [...installed, ...pathPlaces(NAMES, env, platform)];
}

/** The paths that a command name can stand for; what already is a path stays as it is. */
export function pathPlaces(names: string[], env: Env, platform: NodeJS.Platform): string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = pathFolders(env, platform);
  return names.flatMap((name) => {
    if (/[\\/]/.test(name)) return [name];
    const file = platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
    return folders.map((folder) => path.join(folder, file));
  });
}

/** A place in a folder of the PATH by its name alone, as in `chromium (PATH)`: there are a dozen such folders. */
export function tellPlace(place: string, env: Env, platform: NodeJS.Platform): string {
  const path = platform === 'win32' ? win32 : posix;
  return pathFolders(env, platform).some((folder) => path.join(folder, path.basename(place)) === place)
    ? `${path.basename(place)} (PATH)`
    : place;
}

function pathFolders(env: Env, platform: NodeJS.Platform): string[] {
  const path = platform === 'win32' ? win32 : posix;
  return (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
}
