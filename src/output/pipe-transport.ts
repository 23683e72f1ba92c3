// The DevTools protocol over two pipes: a browser whose pipe is closed ends by itself, even after SIGKILL to us.
import type { Readable, Writable } from 'node:stream';

/** What puppeteer asks of a transport. */
export interface BrowserTransport {
  send(message: string): void;
  close(): void;
  onmessage?: (message: string) => void;
  onclose?: () => void;
}

/** Messages are JSON texts, each ended by a zero byte. */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): BrowserTransport {
  let parts: Buffer[] = [];
  const transport: BrowserTransport = {
    send(message) {
      if (toBrowser.writable) toBrowser.write(`${message}\0`);
    },
    close() {
      toBrowser.end();
    },
  };
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      const message = Buffer.concat(parts).toString('utf8');
      parts = [];
      start = end + 1;
      // Each message on its own turn, as puppeteer expects of a socket.
      setImmediate(() => transport.onmessage?.(message));
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
  fromBrowser.on('close', () => transport.onclose?.());
  // A browser that dies breaks its pipes; its end is reported by `close`.
  fromBrowser.on('error', () => {});
  toBrowser.on('error', () => {});
  return transport;
}
