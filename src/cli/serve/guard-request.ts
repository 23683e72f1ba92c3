// Which requests are answered at all: only those of this machine's own browser, looking at our own pages.
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** Longer addresses we have none. */
const LONGEST_URL = 2_000;
const USUAL_PORT = 80;

/**
 * @param port - On which we listen.
 * @returns The status to refuse with; undefined where the request may be answered.
 */
export function refusalOf({ method, url, headers }: Asked, port: number): 400 | 403 | 404 | 405 | undefined {
  // A page elsewhere may have its name lead to this machine, and would then read what we answer.
  if (!namesOf(port).includes(headers.host?.toLowerCase() ?? '')) return 403;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return 400;
  // An address as proxies are given it begins otherwise.
  if (!url?.startsWith('/') || url.length > LONGEST_URL) return 404;
  return isOfOtherPage(headers, port) ? 403 : undefined;
}

/** A browser leaves out the port that every address of the web has. */
function namesOf(port: number): string[] {
  const names = ['127.0.0.1', 'localhost', '[::1]'];
  const withPort = names.map((name) => `${name}:${port}`);
  return port === USUAL_PORT ? [...names, ...withPort] : withPort;
}

/** Whether another page asks, and not whoever sits at the machine: to open our address is open to all. */
function isOfOtherPage(headers: IncomingHttpHeaders, port: number): boolean {
  const { origin } = headers;
  if (origin !== undefined && !namesOf(port).some((name) => origin === `http://${name}`)) return true;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return false;
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document';
}
