// Which browser prints: one that runs elsewhere, where the flags or the environment name it, or one of this computer.
import { EnvironmentError } from '../../diagnostics/index.js';
import { type Browser, findBrowser, type RemoteBrowser } from '../../output/index.js';
import type { Io } from '../io.js';
import { UsageError } from '../usage-error.js';

export interface BrowserFlags {
  browser?: string;
  browserEndpoint?: string;
}

const FLAG = '--browser-endpoint';
const VARIABLE = 'MALTAL_BROWSER_ENDPOINT';
const EXAMPLES = ['http://localhost:9222', 'ws://localhost:9222/…'];

/**
 * @throws UsageError where both flags are given; EnvironmentError E07 for an address that is none, E02 where no browser
 * is found.
 */
export async function chooseBrowser(flags: BrowserFlags, io: Io): Promise<Browser | RemoteBrowser> {
  const endpoint = flags.browserEndpoint;
  if (endpoint !== undefined) {
    if (flags.browser !== undefined)
      throw new UsageError({ kind: 'flagsExclude', flags: ['--browser', FLAG] });
    return remoteBrowser(FLAG, endpoint);
  }
  const ofEnvironment = io.env[VARIABLE];
  // A flag goes before a variable.
  if (ofEnvironment && flags.browser === undefined) return remoteBrowser(VARIABLE, ofEnvironment);
  return await findBrowser({
    path: flags.browser,
    env: io.env,
    platform: process.platform,
    arch: process.arch,
  });
}

function remoteBrowser(flag: string, endpoint: string): RemoteBrowser {
  const isAddress = /^(?:wss?|https?):\/\/[^/]/i.test(endpoint) && URL.canParse(endpoint);
  if (!isAddress) throw new EnvironmentError('E07', { flag, value: endpoint, allowed: EXAMPLES });
  return { endpoint };
}
