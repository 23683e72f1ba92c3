// Measures the built command and prints tables of ratios; README.md here says how to read them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateNumberRepository, generateRepository } from './generate.mjs';
import { cpuInterleaved, peakMemoryMb, timeInterleaved } from './measure.mjs';
import { peerCommands } from './peers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, 'bin/report.js');
const example = join(root, 'examples/lovisa');
const isQuick = process.argv.includes('--quick');
const SIZES = [100, 1_000, 10_000];
const PDF_SIZES = [100, 1_000];
/** The size at which others are measured, too: they need minutes for more. */
const PEER_ROWS = 1_000;
/** Where a Chromium usually is on Linux; CHROME_PATH comes first. */
const BARE_BROWSERS = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
try {
  printSurroundings();
  for (const rows of SIZES) await generateRepository(repositoryOf(rows), rows);
  for (const rows of SIZES) await generateNumberRepository(repositoryOf(rows, 'numbers'), rows);
  await generateRepository(repositoryOf(PEER_ROWS, 'document'), PEER_ROWS, { isOneFile: true });
  await benchStart();
  await benchPeers();
  await benchSizes('check', (rows) => [report, 'check', repositoryOf(rows), '--quiet']);
  await benchSizes('check, numbers', (rows) => [report, 'check', repositoryOf(rows, 'numbers'), '--quiet']);
  await benchSizes('build --format html', (rows) => buildArgs(rows, 'html'));
  await benchSizes('build --format html, numbers', (rows) => buildArgs(rows, 'html', 'numbers'));
  await benchPdf();
} finally {
  await rm(folder, { recursive: true, force: true });
}

function printSurroundings() {
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model ?? '?'}`,
  );
  console.log(`report ${run(process.execPath, [report, '--version'])}\n`);
}

/** Start-up beside bare Node; `check` of the example beside Node loading the same libraries unbundled. */
async function benchStart() {
  const times = await timeInterleaved(
    {
      'node -e 0': node('-e', '0'),
      'report --help': node(report, '--help'),
      'libraries unbundled': node(join(root, 'bench/import-libraries.mjs')),
      'report check examples/lovisa': node(report, 'check', example, '--quiet'),
    },
    rounds(15),
  );
  printTable(
    ['start-up', 'ms', '× bare Node', '× libraries'],
    [
      ...Object.entries(times).map(([name, ms]) => [
        name,
        whole(ms),
        ratio(ms, times['node -e 0']),
        ratio(ms, times['libraries unbundled']),
      ]),
    ],
  );
}

/** Beside linters of Markdown on the same files: all rows in one document, and a file for each unit of a hundred. */
async function benchPeers() {
  const lines = [];
  for (const [kind, files] of [
    ['document', 'one file'],
    ['rows', 'ten files'],
  ]) {
    const repository = repositoryOf(PEER_ROWS, kind);
    const peers = peerCommands(join(repository, 'goals'));
    const commands = {
      'report check': node(report, 'check', repository, '--quiet'),
      ...Object.fromEntries(peers.flatMap(({ name, command }) => (command ? [[name, command]] : []))),
    };
    const times = await timeInterleaved(commands, rounds(3));
    const processor = await cpuInterleaved(commands, rounds(3));
    for (const name of ['report check', ...peers.map((peer) => peer.name)]) {
      const cells =
        times[name] === undefined
          ? ['not installed', '–', '–', '–']
          : [times, processor].flatMap((of) => [whole(of[name]), ratio(of['report check'], of[name])]);
      lines.push([`${name}, ${files}`, ...cells]);
    }
  }
  const check = 'report check ÷ this';
  printTable([`${PEER_ROWS} rows beside linters`, 'ms', check, 'ms of processor', check], lines);
}

async function benchSizes(title, argsOf) {
  const commands = Object.fromEntries(SIZES.map((rows) => [rows, node(...argsOf(rows))]));
  const times = await timeInterleaved(commands, rounds(5));
  const lines = [];
  for (const rows of SIZES) {
    const memory = await peakMemoryMb(argsOf(rows));
    lines.push([`${rows} rows`, whole(times[rows]), ratio(times[rows], times[1_000]), whole(memory)]);
  }
  printTable([title, 'ms', '× 1 000 rows', 'peak MB'], lines);
}

/** The whole build to PDF beside a bare browser that prints the finished page. */
async function benchPdf() {
  const browser = BARE_BROWSERS.find((path) => path && existsSync(path));
  const lines = [];
  for (const rows of PDF_SIZES) {
    run(process.execPath, buildArgs(rows, 'html'));
    const page = join(folder, `out-rows-${rows}-html`, 'delarsrapport', 'delarsrapport.sv.html');
    const commands = { 'report build --format pdf': node(...buildArgs(rows, 'pdf')) };
    if (browser) commands['bare browser'] = printCommand(browser, page, join(folder, `bare-${rows}.pdf`));
    const times = await timeInterleaved(commands, rounds(3));
    for (const [name, ms] of Object.entries(times)) {
      lines.push([`${rows} rows, ${name}`, whole(ms), browser ? ratio(ms, times['bare browser']) : '–']);
    }
  }
  printTable(['PDF', 'ms', '× bare browser'], lines);
  console.log(
    browser
      ? `Bare browser: ${run(browser, ['--version'])}`
      : 'No browser of the system: nothing to compare with.',
  );
}

function printCommand(browser, page, pdf) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { command: browser, args: ['--headless', ...sandbox, `--print-to-pdf=${pdf}`, `file://${page}`] };
}

function buildArgs(rows, format, kind = 'rows') {
  return [
    report,
    'build',
    repositoryOf(rows, kind),
    '--format',
    format,
    '--out',
    join(folder, `out-${kind}-${rows}-${format}`),
  ];
}

function repositoryOf(rows, kind = 'rows') {
  return join(folder, `${kind}-${rows}`);
}

function node(...args) {
  return { command: process.execPath, args };
}

function rounds(count) {
  return isQuick ? 1 : count;
}

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} exited with ${status}\n${stderr}`);
  return stdout.trim();
}

function ratio(ms, floorMs) {
  return (ms / floorMs).toFixed(2);
}

function whole(number) {
  return String(Math.round(number));
}

function printTable(head, lines) {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(head.length - 1)}`);
  for (const line of lines) console.log(`| ${line.join(' | ')} |`);
  console.log('');
}
