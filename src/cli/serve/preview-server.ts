// The server of the preview: reached from this machine only.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { EnvironmentError } from '../../diagnostics/index.js';
import { EventStreams } from './event-streams.js';
import { refusalOf } from './guard-request.js';
import type { PreviewPage } from './read-page.js';
import { type PrintRequest, routeOf, type ShownPreviews } from './routes.js';
import { FILE_HEADERS } from './security-headers.js';

export interface PreviewServerOptions {
  /** Zero takes any that is free. */
  port: number;
  page: PreviewPage;
  previewer: ShownPreviews;
  print(request: PrintRequest): Promise<Uint8Array>;
  /** What is answered where a document cannot be printed. */
  onError(error: unknown): string;
}

const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 10_000 };
const MOST_CONNECTIONS = 64;
/** A free port may be taken at the other address. */
const MOST_ATTEMPTS = 8;

/**
 * Listens at 127.0.0.1, and at ::1 where there is such an address.
 * @returns The port.
 * @throws EnvironmentError E17 where the port is taken, E18 where there is another obstacle.
 */
export async function startServer(options: PreviewServerOptions): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const first = await listen('127.0.0.1', options.port, options);
    try {
      const second = await listen('::1', first.port, options);
      tellOfChanges([first, second], options.previewer);
      return first.port;
    } catch (error) {
      const isTaken = error instanceof EnvironmentError && error.code === 'E17';
      if (!isTaken) {
        // No such address: the other one is enough.
        tellOfChanges([first], options.previewer);
        return first.port;
      }
      first.server.close();
      if (options.port !== 0 || attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

interface Listening {
  server: Server;
  port: number;
  streams: EventStreams;
}

async function listen(host: string, wanted: number, options: PreviewServerOptions): Promise<Listening> {
  const streams = new EventStreams();
  let port = wanted;
  const server = createServer(
    LIMITS,
    listenerOf(options, streams, () => port),
  );
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asServeError(error, wanted)));
    server.listen({ host, port: wanted, exclusive: true }, resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
  return { server, port, streams };
}

function tellOfChanges(listening: readonly Listening[], previewer: ShownPreviews): void {
  previewer.onChange(() => {
    for (const { streams } of listening) streams.tellAll(previewer.state.version);
  });
}

function asServeError(error: NodeJS.ErrnoException, port: number): EnvironmentError {
  if (error.code === 'EADDRINUSE') return new EnvironmentError('E17', { port }, { cause: error });
  return new EnvironmentError('E18', { port, reason: error.code ?? error.message }, { cause: error });
}

function listenerOf(
  options: PreviewServerOptions,
  streams: EventStreams,
  port: () => number,
): RequestListener {
  return (request, response) => {
    const refusal = refusalOf(request, port());
    if (refusal !== undefined) return refuse(response, refusal);
    const [path = ''] = (request.url ?? '').split('?');
    const route = routeOf(path, options.page, options.previewer);
    if (route === undefined) return refuse(response, 404);
    if ('answer' in route) return send(request, response, route.answer.headers, route.answer.body);
    if ('events' in route) return streams.add(response, options.previewer.state.version);
    void sendPrinted(route.print, request, response, options);
  };
}

async function sendPrinted(
  wanted: PrintRequest,
  request: IncomingMessage,
  response: ServerResponse,
  options: PreviewServerOptions,
): Promise<void> {
  try {
    const bytes = await options.print(wanted);
    const disposition = `inline; filename*=UTF-8''${encodeURIComponent(wanted.name)}`;
    const type = { 'Content-Type': 'application/pdf', 'Content-Disposition': disposition };
    // Whatever shows the document brings styles of its own.
    const policy = {
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
    };
    send(request, response, { ...FILE_HEADERS, ...policy, ...type }, bytes);
  } catch (error) {
    response.statusCode = 500;
    const type = { 'Content-Type': 'text/plain; charset=utf-8' };
    send(request, response, { ...FILE_HEADERS, ...type }, options.onError(error));
  }
}

function send(
  { method }: IncomingMessage,
  response: ServerResponse,
  headers: Record<string, string>,
  body: string | Uint8Array,
): void {
  response.writeHead(response.statusCode, { ...headers, 'Content-Length': String(Buffer.byteLength(body)) });
  response.end(method === 'HEAD' ? undefined : body);
}

/** Says nothing of what there is. */
function refuse(response: ServerResponse, status: number): void {
  const allowed = status === 405 ? { Allow: 'GET, HEAD' } : undefined;
  response.writeHead(status, { ...FILE_HEADERS, ...allowed, Connection: 'close', 'Content-Length': '0' });
  response.end();
}
