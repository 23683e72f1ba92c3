// Measures the built command and prints tables of ratios; README.md here says how to read them.
// `node bench/run.mjs [--quick] [section…]`
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateNumberRepository, generateRepository } from './generate.mjs';
import { cpuInterleaved, median, peakMemoryMb, timeInterleaved, treeUsage, wallMs } from './measure.mjs';
import { browserOf, htmlCommands, linterCommands, pdfCommands } from './peers.mjs';
import { timeRebuilds } from './rebuild.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, 'bin/report.js');
const example = join(root, 'examples/lovisa');
const SECTIONS = {
  start: benchStart,
  linters: benchLinters,
  check: benchCheck,
  html: benchHtml,
  converters: benchConverters,
  pdf: benchPdf,
  editions: benchEditions,
  watch: benchWatch,
};
/** Minutes each: only where they are asked for. */
const ON_DEMAND = { 'pdf-large': benchPdfLarge, 'pdf-growth': benchPdfGrowth };
const SIZES = [100, 1_000, 10_000];
/** The size at which others are measured, too: they need minutes for more. */
const PEER_ROWS = 1_000;
const PDF_SIZES = [1_000, 3_000, 10_000];
const OUR_PDF = 'report build --format pdf';
const BARE = 'bare browser';
const PDF_HEAD = ['ms', '× bare browser', 'ms of processor', 'peak MB'];
/** Nobody waits longer for a report of a thousand rows. */
const LIMIT_MS = 180_000;
const isQuick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const unknown = asked.filter((name) => !(name in SECTIONS || name in ON_DEMAND));
if (unknown.length > 0) {
  const names = [...Object.keys(SECTIONS), ...Object.keys(ON_DEMAND)].join(', ');
  console.error(`no section ${unknown.join(', ')}; there are ${names}`);
  process.exit(2);
}
const folder = await mkdtemp(join(tmpdir(), 'report-bench-'));
try {
  printSurroundings();
  for (const rows of SIZES) await generateRepository(repositoryOf(rows), rows);
  for (const rows of SIZES) await generateNumberRepository(repositoryOf(rows, 'numbers'), rows);
  await generateRepository(repositoryOf(PEER_ROWS, 'document'), PEER_ROWS, { isOneFile: true });
  for (const [name, bench] of Object.entries(SECTIONS)) {
    if (asked.length === 0 || asked.includes(name)) await bench();
  }
  for (const [name, bench] of Object.entries(ON_DEMAND)) if (asked.includes(name)) await bench();
} finally {
  await rm(folder, { recursive: true, force: true });
}

function printSurroundings() {
  const [cpu] = cpus();
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${cpu?.model ?? '?'}`,
  );
  const load = loadavg()[0] ?? 0;
  const isBusy = load > cpus().length / 2;
  console.log(
    `Load before the start ${load.toFixed(1)}${isBusy ? ': others are at work, compare ratios only' : ''}`,
  );
  console.log(`report ${run(process.execPath, [report, '--version'])}`);
  const browser = browserOf();
  console.log(browser ? `Bare browser: ${run(browser, ['--version'])}\n` : 'No browser of the system\n');
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
    Object.entries(times).map(([name, ms]) => [
      name,
      whole(ms),
      ratio(ms, times['node -e 0']),
      ratio(ms, times['libraries unbundled']),
    ]),
  );
}

/** Beside linters of Markdown on the same files: all rows in one document, and a file for each unit of a hundred. */
async function benchLinters() {
  const lines = [];
  for (const [kind, files] of [
    ['document', 'one file'],
    ['rows', 'ten files'],
  ]) {
    const repository = repositoryOf(PEER_ROWS, kind);
    const peers = linterCommands(join(repository, 'goals'));
    const commands = { 'report check': node(report, 'check', repository, '--quiet'), ...installed(peers) };
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

async function benchCheck() {
  await benchSizes('check', (rows) => [report, 'check', repositoryOf(rows), '--quiet']);
  await benchSizes('check, numbers', (rows) => [report, 'check', repositoryOf(rows, 'numbers'), '--quiet']);
}

async function benchHtml() {
  await benchSizes('build --format html', (rows) => buildArgs(repositoryOf(rows), 'html'));
  await benchSizes('build --format html, numbers', (rows) =>
    buildArgs(repositoryOf(rows, 'numbers'), 'html'),
  );
}

/** How time and memory grow: ten times the rows, and the tenth part of the step from 100 to 1 000 beside it. */
async function benchSizes(title, argsOf) {
  const commands = Object.fromEntries(SIZES.map((rows) => [rows, node(...argsOf(rows))]));
  const times = await timeInterleaved(commands, rounds(5));
  const processor = await cpuInterleaved(commands, rounds(3));
  const lines = [];
  for (const rows of SIZES) {
    const memory = await peakMemoryMb(argsOf(rows));
    const relative = [times, processor].flatMap((of) => [whole(of[rows]), ratio(of[rows], of[1_000])]);
    lines.push([`${rows} rows`, ...relative, whole(memory)]);
  }
  printTable([title, 'ms', '× 1 000 rows', 'ms of processor', '× 1 000 rows', 'peak MB'], lines);
}

/** HTML beside what turns the same tables into HTML, and nothing else. */
async function benchConverters() {
  const repository = repositoryOf(PEER_ROWS);
  const tables = join(repository, 'goals');
  const files = (await readdir(tables)).sort().map((name) => join(tables, name));
  const peers = htmlCommands({ tables, files, html: join(folder, 'converted.html') });
  const ours = 'report build --format html';
  const commands = { [ours]: node(...buildArgs(repository, 'html')), ...installed(peers) };
  const times = await timeInterleaved(commands, rounds(5));
  printTable(
    [`${PEER_ROWS} rows to HTML`, 'ms', 'report build ÷ this'],
    [ours, ...peers.map(({ name }) => name)].map((name) =>
      times[name] === undefined
        ? [name, 'not installed', '–']
        : [name, whole(times[name]), ratio(times[ours], times[name])],
    ),
  );
}

/** The whole build to PDF beside a bare browser and other makers of PDF, which are given the finished page. */
async function benchPdf() {
  const repositories = [
    ['examples/lovisa', example, rounds(5)],
    ['100 rows', repositoryOf(100), rounds(3)],
  ];
  for (const [title, repository, count] of repositories) {
    const { names, commands } = await pdfContest(repository);
    const able = await thatRun(commands);
    const times = await timeInterleaved(able, count);
    const lines = [];
    for (const name of names) {
      if (times[name] === undefined) lines.push([name, 'not here', '–', '–', '–']);
      else lines.push(pdfLine(name, times[name], times[BARE], await treeUsage(able[name])));
    }
    printTable([`PDF, ${title}`, ...PDF_HEAD], lines);
  }
}

/** Each once, and no longer than the limit: others take many minutes for it. */
async function benchPdfLarge() {
  const { names, commands } = await pdfContest(repositoryOf(PEER_ROWS));
  const lines = [];
  let bareMs;
  for (const name of [BARE, ...names.filter((each) => each !== BARE)]) {
    if (!commands[name]) continue;
    const start = performance.now();
    const used = await treeUsage({ ...commands[name], limitMs: LIMIT_MS }).catch(() => 'failed');
    const ms = performance.now() - start;
    if (name === BARE) bareMs = ms;
    const end = ms < LIMIT_MS ? 'failed' : `not done after ${whole(LIMIT_MS)}`;
    lines.push(used === 'failed' ? [name, end, '–', '–', '–'] : pdfLine(name, ms, bareMs, used));
    console.error(lines.at(-1).join(' | '));
  }
  printTable([`PDF, ${PEER_ROWS} rows, once`, ...PDF_HEAD], lines);
}

/** Who makes a PDF of a repository: we from its sources, the others of the page. */
async function pdfContest(repository) {
  const page = await pageOf(repository);
  const browser = browserOf();
  const peers = [
    { name: BARE, command: browser && printCommand(browser, page, join(folder, 'bare.pdf')) },
    ...pdfCommands({ page, tables: join(repository, 'goals'), pdf: join(folder, 'peer.pdf') }),
  ];
  const ours = node(...buildArgs(repository, 'pdf', '--lang', 'sv'));
  return {
    names: [OUR_PDF, ...peers.map(({ name }) => name)],
    commands: { [OUR_PDF]: ours, ...installed(peers) },
  };
}

function pdfLine(name, ms, bareMs, used) {
  return [
    name,
    whole(ms),
    bareMs ? ratio(ms, bareMs) : '–',
    used ? whole(used.cpuMs) : '–',
    used ? whole(used.peakMb) : '–',
  ];
}

/** How the PDF grows, beyond the size at which it is printed in parts. */
async function benchPdfGrowth() {
  const lines = [];
  let first;
  for (const rows of PDF_SIZES) {
    const repository = repositoryOf(rows, 'printed');
    await generateRepository(repository, rows);
    const start = performance.now();
    const used = await treeUsage(node(...buildArgs(repository, 'pdf', '--lang', 'sv')));
    const ms = performance.now() - start;
    const [id] = await readdir(outOf(repository, 'pdf'));
    const names = await readdir(join(outOf(repository, 'pdf'), id));
    const { size } = await stat(
      join(
        outOf(repository, 'pdf'),
        id,
        names.find((name) => name.endsWith('.pdf')),
      ),
    );
    first ??= { ms, cpuMs: used?.cpuMs };
    lines.push([
      `${rows} rows`,
      whole(ms),
      ratio(ms, first.ms),
      ...(used
        ? [whole(used.cpuMs), ratio(used.cpuMs, first.cpuMs), whole(used.peakMb), whole(used.ownPeakMb)]
        : ['–', '–', '–', '–']),
      whole(size / 1e6),
    ]);
  }
  const relative = `× ${PDF_SIZES[0]} rows`;
  printTable(['PDF', 'ms', relative, 'ms of processor', relative, 'peak MB', 'of Node', 'MB of PDF'], lines);
}

async function benchEditions() {
  const times = await timeInterleaved(
    {
      'one edition': node(...buildArgs(example, 'pdf', '--lang', 'sv')),
      'two editions': node(...buildArgs(example, 'pdf')),
    },
    rounds(5),
  );
  printTable(
    ['PDF, examples/lovisa', 'ms', '× one edition'],
    Object.entries(times).map(([name, ms]) => [name, whole(ms), ratio(ms, times['one edition'])]),
  );
}

/**
 * `report build --watch`: one status is changed back and forth; it counts in shares, cards, tables and the summary. After
 * each rebuild comes a cold build of the same sources.
 */
async function benchWatch() {
  const lines = [];
  for (const [title, repository] of [
    ['examples/lovisa', example],
    ['1 000 rows', repositoryOf(1_000)],
  ]) {
    const copy = join(folder, `watched-${lines.length}`);
    await cp(repository, copy, { recursive: true });
    const argsInto = (out) => [report, 'build', copy, '--format', 'html', '--lang', 'sv', '--out', out];
    const cold = node(...argsInto(`${copy}-cold`));
    const coldTimes = [];
    const watch = [...argsInto(`${copy}-watched`), '--watch'];
    // As many as somebody makes who writes at a report: the engine is warm only after some.
    const rebuildMs = await timeRebuilds(watch, await firstStatus(copy), rounds(20), async () => {
      coldTimes.push(await wallMs(cold));
    });
    const coldMs = median(coldTimes);
    lines.push([title, whole(coldMs), whole(rebuildMs), ratio(rebuildMs, coldMs)]);
  }
  printTable(['watch, HTML', 'cold ms', 'rebuild ms', '÷ cold'], lines);
}

/** The first status of a source, in YAML where there is some: no language has to follow. */
async function firstStatus(repository) {
  const goals = join(repository, 'goals');
  const names = (await readdir(goals)).sort();
  const path = join(goals, names.find((each) => each.endsWith('.yaml')) ?? names[0]);
  const text = await readFile(path, 'utf8');
  const isYaml = path.endsWith('.yaml');
  const states = isYaml ? ['status: done', 'status: inProgress'] : ['| genomförd |', '| pågår |'];
  const [first] = states.filter((state) => text.includes(state));
  if (first === undefined) throw new Error(`${path} has no status to change`);
  return {
    write: (round) => writeFile(path, text.replace(first, states[(states.indexOf(first) + round + 1) % 2])),
  };
}

/** The page in Swedish, built by us. */
async function pageOf(repository) {
  run(process.execPath, buildArgs(repository, 'html', '--lang', 'sv'));
  const out = outOf(repository, 'html');
  const [id] = await readdir(out);
  const name = (await readdir(join(out, id))).find((each) => each.endsWith('.html'));
  return join(out, id, name);
}

function printCommand(browser, page, pdf) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { command: browser, args: ['--headless', ...sandbox, `--print-to-pdf=${pdf}`, `file://${page}`] };
}

function installed(peers) {
  return Object.fromEntries(peers.flatMap(({ name, command }) => (command ? [[name, command]] : [])));
}

/** Without those that fail on this machine; why stands on stderr. */
async function thatRun(commands) {
  const good = {};
  for (const [name, command] of Object.entries(commands)) {
    try {
      await timeInterleaved({ [name]: command }, 0);
      good[name] = command;
    } catch (error) {
      console.error(`${name} does not run: ${error.message.split('\n').slice(1, 3).join(' ')}`);
    }
  }
  return good;
}

function buildArgs(repository, format, ...flags) {
  return [report, 'build', repository, '--format', format, '--out', outOf(repository, format), ...flags];
}

function outOf(repository, format) {
  return join(folder, `out-${repository.replaceAll(/\W+/g, '-')}-${format}`);
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
