// Printing with a browser that runs elsewhere: reached by either kind of address, left as it was found.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Browser, findBrowser, openPrinter } from '../src/output/index.js';

// The first run unpacks the browser; machines of a CI are slow.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const OPTIONS = { language: 'sv', title: 'Rapport' };
const PAGE = '<!doctype html><title>x</title><h1>Rapport</h1><p>Text';
const LONG = `${PAGE}${'<p>Text som räcker till många sidor.</p>'.repeat(5_000)}`;

let root: string;
let found: Browser;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'mt-'));
  found = await findBrowser({ env: process.env, platform: process.platform, arch: process.arch });
});
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

const running: ChildProcess[] = [];
const servers: { close(): void }[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  for (const server of servers.splice(0)) server.close();
});

interface Remote {
  child: ChildProcess;
  /** `ws://…`, as it tells itself. */
  address: string;
  /** `host:port`. */
  host: string;
}

async function startRemote(): Promise<Remote> {
  const profile = await mkdtemp(join(root, 'p-'));
  const flags = [
    '--headless',
    '--remote-debugging-port=0',
    '--font-render-hinting=none',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const child = spawn(found.executablePath, [...found.args, ...flags], {
    env: { ...process.env, ...found.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.push(child);
  for await (const line of createInterface(child.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return { child, address, host: new URL(address).host };
  }
  throw new Error('the browser does not listen');
}

async function pagesOf({ host }: Remote): Promise<number> {
  const targets = (await (await fetch(`http://${host}/json/list`)).json()) as unknown[];
  return targets.length;
}

describe('a browser at an address', () => {
  test('prints what the browser here prints, by either kind of address, and keeps nothing of it', async () => {
    const remote = await startRemote();
    const here = await openPrinter(found);
    const expected = (await here.print(PAGE, OPTIONS)).length;
    await here.close();
    const before = await pagesOf(remote);
    const { port } = new URL(remote.address);
    for (const endpoint of [remote.address, `http://${remote.host}`, `http://localhost:${port}/`]) {
      const printer = await openPrinter({ endpoint });
      const printed = await Promise.all([printer.print(PAGE, OPTIONS), printer.print(PAGE, OPTIONS)]);
      expect(printed.map(({ length }) => length)).toEqual([expected, expected]);
      await printer.close();
    }
    await vi.waitFor(async () => expect(await pagesOf(remote)).toBe(before));
    expect(remote.child.exitCode).toBeNull();
  });

  test('that goes away in the middle of printing is a clear fault', async () => {
    const remote = await startRemote();
    const endpoint = `http://${remote.host}`;
    const printer = await openPrinter({ endpoint });
    const printing = printer.print(LONG, OPTIONS);
    remote.child.kill('SIGKILL');
    await expect(printing).rejects.toMatchObject({ code: 'E15', args: { endpoint, reason: 'refused' } });
    await printer.close();
  });

  test('that hangs is given up when the time is out', async () => {
    const remote = await startRemote();
    const endpoint = remote.address;
    const printer = await openPrinter({ endpoint }, { timeoutMs: 1_000 });
    const printing = printer.print(PAGE, OPTIONS);
    remote.child.kill('SIGSTOP');
    await expect(printing).rejects.toMatchObject({ code: 'E15', args: { endpoint, reason: 'noAnswer' } });
    await printer.close();
    remote.child.kill('SIGCONT');
  });
});

describe('an address without a browser', () => {
  async function serve(answer: RequestListener): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  /** Takes connections and never says a word. */
  async function silence(onSocket: (socket: Socket) => void = () => {}): Promise<string> {
    const server = createSocketServer((socket) => {
      servers.push({ close: () => socket.destroy() });
      onSocket(socket);
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  /** Says yes to a WebSocket, and no more. */
  function agree(socket: Socket): void {
    socket.once('data', (request) => {
      const key = /^sec-websocket-key: (.*)\r$/im.exec(request.toString())?.[1] ?? '';
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
      const headers = ['Upgrade: websocket', 'Connection: Upgrade', `Sec-WebSocket-Accept: ${accept}`];
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers.join('\r\n')}\r\n\r\n`);
    });
  }

  test.each([
    ['by HTTP', 'http', () => {}],
    ['by web socket', 'ws', () => {}],
    ['once the web socket is open', 'ws', agree],
  ] as const)('that says nothing %s holds no connection open afterwards', async (_name, scheme, onSocket) => {
    const closed: Promise<unknown>[] = [];
    const host = await silence((socket) => {
      closed.push(new Promise((resolve) => socket.on('error', () => {}).on('close', resolve)));
      // What is not read does not end either.
      socket.resume();
      onSocket(socket);
    });
    const endpoint = `${scheme}://${host}`;
    await expect(openPrinter({ endpoint }, { timeoutMs: 300 })).rejects.toMatchObject({
      code: 'E15',
      args: { endpoint, reason: 'noAnswer' },
    });
    expect(closed).toHaveLength(1);
    await Promise.all(closed);
  });

  test.each<[string, () => Promise<string>, string]>([
    ['nobody listens at', async () => 'http://127.0.0.1:1', 'refused'],
    ['nobody listens at, by web socket', async () => 'ws://127.0.0.1:1/devtools', 'refused'],
    ['no computer has', async () => 'http://no-such-computer.invalid:9222', 'unknownHost'],
    ['says nothing', async () => `http://${await silence()}`, 'noAnswer'],
    ['says nothing, by web socket', async () => `ws://${await silence()}`, 'noAnswer'],
    [
      'is another server',
      async () => `http://${await serve((_, to) => to.end('<h1>Hej</h1>'))}`,
      'noBrowser',
    ],
    [
      'is another server, by web socket',
      async () => `ws://${await serve((_, to) => to.writeHead(404).end())}`,
      'noBrowser',
    ],
    [
      'never stops talking',
      async () => `http://${await serve((_, to) => to.end('x'.repeat(1_000_000)))}`,
      'noBrowser',
    ],
  ])('that %s is E15', async (_name, endpointOf, reason) => {
    const endpoint = await endpointOf();
    await expect(openPrinter({ endpoint }, { timeoutMs: 500 })).rejects.toMatchObject({
      code: 'E15',
      args: { endpoint, reason },
    });
  });
});
