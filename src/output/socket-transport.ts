// The DevTools protocol over a WebSocket: unlike puppeteer's own, one that can be given up before it is open.
import type { BrowserTransport } from './pipe-transport.js';

const LARGEST_MESSAGE = 256 * 1024 * 1024;

/**
 * @param signal - Ends the connection, at whatever stage it is: one to a server that stays silent would keep the
 *   process alive.
 */
export async function socketTransport(address: string, signal: AbortSignal): Promise<BrowserTransport> {
  const { WebSocket } = await import('ws');
  signal.throwIfAborted();
  const socket = new WebSocket(address, {
    followRedirects: true,
    perMessageDeflate: false,
    // Each message on its own turn, as puppeteer expects of a socket.
    allowSynchronousEvents: false,
    maxPayload: LARGEST_MESSAGE,
  });
  signal.addEventListener('abort', () => socket.terminate(), { once: true });
  const transport: BrowserTransport = {
    send: (message) => socket.send(message),
    close: () => socket.close(),
  };
  socket.on('message', (message) => transport.onmessage?.(message.toString('utf8')));
  socket.on('close', () => transport.onclose?.());
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    // Once it is open, an error is followed by `close`.
    socket.on('error', reject);
  });
  return transport;
}
