// Server-sent events: every page that is open is told when there is something new to fetch.
import type { ServerResponse } from 'node:http';
import { FILE_HEADERS } from './security-headers.js';

/** More pages than this nobody looks at; the oldest has long been closed. */
const MOST = 24;

export class EventStreams {
  private readonly open = new Set<ServerResponse>();

  add(response: ServerResponse, version: number): void {
    response.writeHead(200, { ...FILE_HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
    response.on('close', () => this.open.delete(response));
    this.open.add(response);
    if (this.open.size > MOST) [...this.open][0]?.end();
    tell(response, version);
  }

  tellAll(version: number): void {
    for (const response of this.open) tell(response, version);
  }
}

function tell(response: ServerResponse, version: number): void {
  response.write(`data: ${version}\n\n`);
}
