// `report serve` without a browser: what its server answers, to whom, and where findings belong.
import { connect } from 'node:net';
import { beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { ioOf } from '../src/cli/io.js';
import { failureWords } from '../src/cli/serve/failure-words.js';
import { refusalOf } from '../src/cli/serve/guard-request.js';
import { placeFinder } from '../src/cli/serve/place-findings.js';
import type { Preview } from '../src/cli/serve/preview.js';
import { startServer } from '../src/cli/serve/preview-server.js';
import { printOnRequest } from '../src/cli/serve/print-on-request.js';
import { UsageError } from '../src/cli/usage-error.js';
import { EnvironmentError } from '../src/diagnostics/index.js';
import { commandWordsFor } from '../src/i18n/index.js';
import type { Printer } from '../src/output/index.js';
import { analyse } from '../src/pipeline.js';
import { placeAnchors } from '../src/render/index.js';
import { BASE_REPOSITORY } from './support/example-repository.js';
import { report, temporaryFolder } from './support/run-cli.js';

const REPORT = '<!DOCTYPE html><html lang="sv"><body><script>1</script><p>Rapport</p></body></html>';
const edition = { language: 'sv-FI', name: 'svenska', stem: 'delår.sv', html: REPORT, sha256: 'x' };
const preview: Preview = {
  reports: [{ id: 'delår', title: 'Delår', editions: [edition] }],
  findings: [],
  hasErrors: false,
  summary: 'No findings',
  print: () => Promise.reject(new Error('no browser here')),
};
const PAGE = '/reports/del%C3%A5r/del%C3%A5r.sv.html';
let port = 0;

beforeAll(async () => {
  port = await startServer({
    port: 0,
    page: { html: '<p>page</p>', css: '', script: '', withAgent: (html) => html },
    previewer: {
      state: { version: 1, isBuilding: false, failure: undefined, preview },
      onChange: () => {},
    },
    print: () => Promise.reject(new Error('no browser here')),
    onError: () => 'cannot be printed',
  });
});

/** Word for word, since clients mend what they send. */
function ask(first: string, headers: Record<string, string> = {}): Promise<string> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${[first, ...lines].join('\r\n')}\r\n\r\n`),
    );
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const get = (path: string) => `GET ${path} HTTP/1.1`;

describe('what is there', () => {
  it.each(['/', '/preview.css', '/preview.js', '/state.json', PAGE, `${PAGE}?x`])('%s', async (path) => {
    const answer = await ask(get(path));
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).not.toMatch(/Access-Control/i);
  });

  it('a report has its own origin, its own scripts and no network', async () => {
    const policy = /Content-Security-Policy: (.*)/.exec(await ask(get(PAGE)))?.[1] ?? '';
    expect(policy).toMatch(/script-src 'sha256-[^ ]+'; /);
    expect(policy).toMatch(/sandbox allow-scripts /);
    expect(policy).not.toMatch(/allow-same-origin|connect-src|script-src[^;]*unsafe/);
  });

  it('HEAD has no body', async () => {
    const answer = await ask('HEAD / HTTP/1.1');
    expect(statusOf(answer)).toBe(200);
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  it('what cannot be printed is said in words', async () => {
    const answer = await ask(get(PAGE.replace('html', 'pdf')));
    expect(statusOf(answer)).toBe(500);
    expect(answer).toContain('cannot be printed');
  });
});

describe('what is refused', () => {
  test.each([
    ...[
      '/../report.yaml',
      '/reports/../../package.json',
      '/reports/%2e%2e/%2e%2e/package.json',
      '/reports/..%2f..%2fpackage.json',
      '/%2e%2e%5c%2e%2e%5cpackage.json',
      '//127.0.0.1/state.json',
      '/preview.css/',
      '/PREVIEW.CSS',
      '/state.json%00.html',
      '/preview.html',
      '/agent.js',
      '/reports/',
      '/.git/config',
      '/dist/manifest.json',
      '/etc/passwd',
      'http://127.0.0.1/state.json',
      '*',
    ].map((path) => [404, get(path), {}] as const),
    ...['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'].map(
      (method) => [405, `${method} / HTTP/1.1`, {}] as const,
    ),
    ...['evil.example', '127.0.0.1', '127.0.0.1:1', 'localhost.evil.example', '[::1]', ''].map(
      (Host) => [403, get('/'), { Host }] as const,
    ),
    [403, get('/state.json'), { Origin: 'http://evil.example' }],
    [403, get('/state.json'), { Origin: 'null' }],
    [403, get('/state.json'), { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }],
    [403, get('/preview.js'), { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'no-cors' }],
    [
      403,
      get(PAGE),
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
    ],
    [400, get('/'), { 'Content-Length': '0' }],
    [400, get('/'), { 'Transfer-Encoding': 'x' }],
    [400, get('/reports/delår/delår.sv.html'), {}],
    [400, 'GET / HTTP/9.9 x', {}],
  ] as [number, string, Record<string, string>][])('%i %s %j', async (status, first, headers) => {
    const answer = await ask(first, headers);
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toMatch(/maltal|root:|Rapport/);
  });

  it('what is far too long', async () => {
    expect(statusOf(await ask(get(`/${'x'.repeat(3_000)}`)))).toBe(404);
    expect(statusOf(await ask(get('/'), { 'X-Long': 'x'.repeat(20_000) }))).toBe(431);
  });

  it('but whoever follows a link to it may look', async () => {
    const headers = {
      'Sec-Fetch-Site': 'cross-site',
      'Sec-Fetch-Mode': 'navigate',
      'Sec-Fetch-Dest': 'document',
    };
    expect(statusOf(await ask(get('/'), headers))).toBe(200);
    expect(statusOf(await ask(get('/'), { Host: `localhost:${port}` }))).toBe(200);
    expect(statusOf(await ask(get('/'), { Host: `[::1]:${port}` }))).toBe(200);
  });
});

describe('at the port that browsers leave out', () => {
  test.each([
    ['127.0.0.1', {}, undefined],
    ['localhost:80', { origin: 'http://localhost' }, undefined],
    ['evil.example', {}, 403],
    ['127.0.0.1', { origin: 'http://evil.example' }, 403],
  ])('%s %j', (host, more, expected) => {
    expect(refusalOf({ method: 'GET', url: '/', headers: { host, ...more } }, 80)).toBe(expected);
  });
});

describe('a document that cannot be printed', () => {
  const wanted = { report: 'delår', language: 'sv-FI', name: 'delår.sv.pdf' };
  const bytes = Buffer.from('%PDF');
  const open = vi.fn<() => Promise<Printer>>();
  const close = vi.fn(async () => {});
  const printer: Printer = {
    version: '1',
    print: async () => bytes,
    printInParts: () => Promise.reject(new Error('not asked for')),
    close,
  };
  const request = () => {
    const print: Preview['print'] = async (_report, language, printPage) => {
      const made = await printPage({ html: '' }, [], async (by) => {
        if (language === 'fi-FI')
          throw new EnvironmentError('E05', { pages: 1, characters: 0, cause: 'textLost' });
        return { bytes: await by.print('', { language, title: '' }), about };
      });
      return made.bytes;
    };
    const state = { version: 1, isBuilding: false, failure: undefined, preview: { ...preview, print } };
    return printOnRequest({ state }, open);
  };
  const about = { printedBy: '1', claims: [], date: '', faults: [] };
  beforeEach(() => void vi.resetAllMocks());

  it('leaves the browser to the others', async () => {
    open.mockResolvedValue(printer);
    const print = request();
    await expect(print({ ...wanted, language: 'fi-FI' })).rejects.toMatchObject({ code: 'E05' });
    expect(await print(wanted)).toEqual(bytes);
    expect([open, close].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  });

  it('has the browser started again where it did not start', async () => {
    open.mockRejectedValueOnce(new EnvironmentError('E14', { path: '/tmp', reason: 'noSpace' }));
    open.mockResolvedValue(printer);
    const print = request();
    await expect(Promise.all([print(wanted), print(wanted)])).rejects.toMatchObject({ code: 'E14' });
    expect(await Promise.all([print(wanted), print(wanted)])).toEqual([bytes, bytes]);
    expect(open).toHaveBeenCalledTimes(2);
  });
});

it('a wrong command line is said in words', () => {
  const error = new UsageError({ kind: 'unknownTemplate', name: 'intern', suggestion: 'interim' });
  expect(failureWords(error, { ...ioOf([]), language: 'en', words: commandWordsFor('en') })).toContain(
    'intern',
  );
});

describe('the command', () => {
  it.each([
    ['E17', ['serve', 'examples/lovisa', '--port', 'PORT']],
    ['E07', ['serve', '--port', '65536']],
    ['E07', ['serve', '--port', 'http']],
    ['E06', ['serve']],
  ])('%s: %j', async (code, args) => {
    const isHere = code === 'E17';
    const cwd = isHere ? undefined : await temporaryFolder();
    const asked = args.map((arg) => (arg === 'PORT' ? String(port) : arg));
    const { exitCode, stdout, stderr } = await report(asked, cwd ? { cwd } : {});
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(code);
  });
});

describe('where a finding belongs', () => {
  const stretch = (start: number, end: number, ...anchors: string[]) => ({
    place: { file: 'a.md', start, end },
    anchors,
  });
  const find = placeFinder([
    stretch(0, 100, 'unit'),
    stretch(50, 90, 'goal'),
    stretch(50, 90, 'measure'),
    stretch(10, 40, 'row'),
    stretch(60, 70, 'cell'),
  ]);
  it.each([
    [5, 'unit'],
    [10, 'row'],
    [41, 'unit'],
    [55, 'measure'],
    [65, 'cell'],
    [80, 'measure'],
    [95, 'unit'],
    [500, 'cell'],
  ])('%i: %s', (start, anchor) => {
    expect(find({ file: 'a.md', start, end: start })[0]).toBe(anchor);
  });

  it('nowhere in a file that the report shows nothing of', () => {
    expect(find({ file: 'b.md', start: 0, end: 1 })).toEqual([]);
  });

  it('a cell of a row: the row in the report', () => {
    const text = BASE_REPOSITORY['goals/enhet.sv.md'] ?? '';
    const spoilt = { ...BASE_REPOSITORY, 'goals/enhet.sv.md': text.replace('pågår ', 'pågaar ') };
    const files = Object.entries(spoilt).map(([path, content]) => ({ path, text: content }));
    const { report: model, findings } = analyse({ files, assets: [] });
    const finding = findings.find(({ code }) => code === 'T14');
    const measure = model.measures[1]?.id;
    expect(finding && placeFinder(placeAnchors(model))(finding.place)).toContain(`measure-${measure}`);
  });
});
