// A browser that runs elsewhere, such as in a container beside a CI's own: where it is, and a conversation with it.
import { lookup } from 'node:dns/promises';
import { get } from 'node:http';
import { isIP } from 'node:net';
import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';
import { EnvironmentError } from '../diagnostics/index.js';
import { type BrowserSession, closePage } from './browser-session.js';
import { isolate } from './isolate.js';
import { socketTransport } from './socket-transport.js';
import { withDeadline } from './with-deadline.js';

export interface RemoteBrowser {
  /** `ws://…` or `http://host:port`. */
  endpoint: string;
}

const CLOSE_TIMEOUT_MS = 3_000;
const LARGEST_ANSWER = 100_000;

/** Nothing of the browser is closed but what is ours: one context with its pages, which ends with the connection. */
export async function openRemoteSession(
  { endpoint }: RemoteBrowser,
  timeoutMs: number,
): Promise<BrowserSession> {
  const giveUp = new AbortController();
  const opening = connect(endpoint, giveUp.signal);
  try {
    return await withDeadline(opening, timeoutMs);
  } catch (error) {
    // What is still under way would keep the process alive, and our context in a browser that answers late.
    giveUp.abort();
    opening.then((late) => late.close()).catch(() => {});
    throw new EnvironmentError('E15', { endpoint, reason: reasonOf(error) }, { cause: error });
  }
}

async function connect(endpoint: string, signal: AbortSignal): Promise<BrowserSession> {
  const [{ default: puppeteer }, address] = await Promise.all([
    import('puppeteer-core'),
    webSocketAddress(endpoint, signal),
  ]);
  const client = await puppeteer.connect({
    transport: await socketTransport(address, signal),
    defaultViewport: null,
    protocolTimeout: 0,
  });
  const lost = new Promise<never>((_, reject) => {
    client.once('disconnected', () => reject(new Error('the connection was closed')));
  });
  lost.catch(() => {});
  const context = await ownContext(client);
  return {
    version: await client.version(),
    lost,
    newPage: async () => await isolate(await context.newPage()),
    leave: closePage,
    async close() {
      await withDeadline(context.close(), CLOSE_TIMEOUT_MS).catch(() => {});
      await client.disconnect().catch(() => {});
    },
  };
}

interface Context {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Apart from what others do in that browser, and gone with our connection, even if we are killed. */
async function ownContext(client: PuppeteerBrowser): Promise<Context> {
  const session = await client.target().createCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext', { disposeOnDetach: true });
  let count = 0;
  return {
    async newPage() {
      const url = `about:blank#${browserContextId}-${++count}`;
      const target = client.waitForTarget((each) => each.url() === url, { timeout: 0 });
      await session.send('Target.createTarget', { url, browserContextId });
      const page = await (await target).page();
      if (!page) throw new Error('the browser has opened no page');
      return page;
    },
    async close() {
      await session.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}

/**
 * Chrome tells it at `/json/version`, but only to who asks for an address in numbers or for `localhost`: the names of
 * containers are looked up here.
 */
async function webSocketAddress(endpoint: string, signal: AbortSignal): Promise<string> {
  const url = new URL(endpoint);
  if (url.protocol === 'ws:' || url.protocol === 'wss:') return endpoint;
  const name = url.hostname.replace(/^\[|\]$/g, '');
  if (url.protocol === 'https:') {
    const response = await fetch(new URL('/json/version', url), { signal });
    return webSocketOf(await response.text());
  }
  const address = isIP(name) ? name : (await lookup(name)).address;
  url.hostname = isIP(address) === 6 ? `[${address}]` : address;
  const told = new URL(webSocketOf(await textAt(new URL('/json/version', url), signal)));
  told.host = url.host;
  return told.href;
}

function textAt(url: URL, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, signal }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
        if (text.length > LARGEST_ANSWER) request.destroy(new NotABrowser());
      });
      response.on('end', () => resolve(text));
      response.on('error', reject);
    });
    request.on('error', reject);
  });
}

class NotABrowser extends Error {}

function webSocketOf(answer: string): string {
  try {
    const { webSocketDebuggerUrl } = JSON.parse(answer) as { webSocketDebuggerUrl?: unknown };
    if (typeof webSocketDebuggerUrl === 'string') return webSocketDebuggerUrl;
  } catch {
    // A page of some other server.
  }
  throw new NotABrowser();
}

function reasonOf(error: unknown): 'unknownHost' | 'refused' | 'noAnswer' | 'noBrowser' {
  // What failed may lie within: a list of addresses that were tried, or the event of a socket.
  const said = [error, (error as { error?: unknown }).error, (error as Error).cause].map((each) =>
    each instanceof Error ? `${(each as NodeJS.ErrnoException).code ?? ''} ${each.message}` : '',
  );
  const text = said.join(' ');
  if (/ENOTFOUND|EAI_AGAIN|EAI_NODATA/.test(text)) return 'unknownHost';
  // One that is ending may take a connection and drop it.
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ECONNRESET|EPIPE|other side closed|socket hang up/.test(text))
    return 'refused';
  return /no answer within|ETIMEDOUT/.test(text) ? 'noAnswer' : 'noBrowser';
}
