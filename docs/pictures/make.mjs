// Makes the pictures of this folder anew from the examples: `node build.mjs && node docs/pictures/make.mjs`.
// Needs pdftoppm (poppler) and convert (ImageMagick); the browser is the one that the program itself uses.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** A hairline, so that a white page ends on a white ground. */
const FRAME = ['-shave', '1x1', '-bordercolor', '#c8ced6', '-border', '1'];

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'maltal-pictures-'));
const command = join(root, 'bin/report.js');

const REPORTS = {
  lovisa: 'lovisa/delarsrapport-2021/delarsrapport-2021',
  interim: 'huddinge/delarsrapport/delarsrapport',
  annual: 'huddinge/verksamhetsberattelse/verksamhetsberattelse',
  helsinki: 'helsingfors/bindande-mal-2022/bindande-mal-2022',
};
const fileOf = (report, ending) => join(folder, `${REPORTS[report]}.${ending}`);

try {
  for (const example of ['lovisa', 'huddinge', 'helsingfors']) {
    const flags = ['--edition', 'separate,parallel', '--format', 'html,pdf', '--out', join(folder, example)];
    run(process.execPath, [command, 'build', join(root, 'examples', example), ...flags]);
  }
  await takeScreens();
  takePages();
} finally {
  rmSync(folder, { recursive: true });
}

async function takeScreens() {
  const executablePath = await chromium.executablePath();
  const browser = await puppeteer.launch({ executablePath, args: chromium.args, headless: 'shell' });
  try {
    await takePart(browser, 'summary', fileOf('interim', 'sv.html'), {
      part: '.summary',
      size: [1176, 1030],
    });
    await takePart(browser, 'measure', fileOf('interim', 'en.html'), {
      part: '.measure-card:has(#measure-forsorjningsstod)',
      size: [1240, 817],
    });
    await takePart(browser, 'phone', fileOf('lovisa', 'fi.html'), { theme: 'dark', size: [360, 760] });
    await takePreview(browser);
  } finally {
    await browser.close();
  }
}

async function takePart(browser, name, file, { part, theme = 'light', size: [width, height] }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(pathToFileURL(file).href);
  const place = part === undefined ? undefined : await (await page.$(part)).boundingBox();
  // A part is taken as long as it is, and not longer than there is room for in the README.
  const clip =
    place === undefined
      ? { x: 0, y: 0, width, height }
      : { x: 0, y: place.y, width, height: Math.min(height, Math.ceil(place.height)) };
  await page.screenshot({ path: join(folder, `${name}.png`), clip, captureBeyondViewport: true });
  await page.close();
  keep(join(folder, `${name}.png`), name);
}

/** The preview of `report serve`, both editions beside the findings. */
async function takePreview(browser) {
  const server = spawn(process.execPath, [
    command,
    'serve',
    join(root, 'examples/lovisa'),
    '--ui-lang',
    'en',
  ]);
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      const listen = (piece) => {
        said += piece;
        const [found] = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said) ?? [];
        if (found) resolve(found);
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.on('exit', () => reject(new Error(said)));
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1400, height: 860 });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(`[...document.querySelectorAll('iframe')].length >= 2`);
    await page.waitForNetworkIdle({ idleTime: 1000, timeout: 20_000 }).catch(() => {});
    await page.screenshot({ path: join(folder, 'serve.png') });
    keep(join(folder, 'serve.png'), 'serve');
  } finally {
    server.kill('SIGINT');
  }
}

function takePages() {
  const annual = ['-r', '96', '-png', '-singlefile', '-f', '2', '-l', '2'];
  run('pdftoppm', [...annual, fileOf('annual', 'en.pdf'), join(folder, 'annual')]);
  run('convert', [join(folder, 'annual.png'), '-resize', '796x1125!', ...FRAME, join(folder, 'annual.png')]);
  keep(join(folder, 'annual.png'), 'annual');
  // Title page and contents beside each other.
  const contents = numberOfPage(fileOf('lovisa', 'sv.pdf'), 'Innehåll');
  for (const [name, number] of [
    ['title', 1],
    ['contents', contents],
  ]) {
    const page = String(number);
    const out = join(folder, name);
    run('pdftoppm', [
      '-r',
      '60',
      '-png',
      '-singlefile',
      '-f',
      page,
      '-l',
      page,
      fileOf('lovisa', 'sv.pdf'),
      out,
    ]);
    run('convert', [`${out}.png`, ...FRAME, `${out}.png`]);
  }
  const beside = ['-background', '#ffffff', '+append'];
  run('convert', [
    join(folder, 'title.png'),
    join(folder, 'contents.png'),
    ...beside,
    join(folder, 'pdf.png'),
  ]);
  keep(join(folder, 'pdf.png'), 'pdf');
  const pair = String(numberOfPage(fileOf('helsinki', 'sv-fi.pdf'), 'Mål och uppföljning'));
  const parallel = join(folder, 'parallel');
  run('pdftoppm', [
    '-r',
    '84',
    '-png',
    '-singlefile',
    '-f',
    pair,
    '-l',
    pair,
    fileOf('helsinki', 'sv-fi.pdf'),
    parallel,
  ]);
  run('convert', [`${parallel}.png`, ...FRAME, `${parallel}.png`]);
  keep(`${parallel}.png`, 'parallel');
}

/** From 1: the first page with a line that begins with these words; the contents, which repeat all headings, do not count. */
function numberOfPage(file, heading) {
  const pages = run('pdftotext', ['-layout', file, '-']).toString().split('\f');
  return (
    1 +
    pages.findIndex((page) => {
      const lines = page.split('\n').map((line) => line.trimStart());
      const isContents = lines.some((line) => line.startsWith('Innehåll'));
      return lines.some((line) => line.startsWith(heading)) && (heading === 'Innehåll' || !isContents);
    })
  );
}

/** With as few colours as it takes, so that the repository stays small. */
function keep(file, name) {
  run('convert', [file, '-strip', '-dither', 'None', '-colors', '128', `PNG8:${join(here, `${name}.png`)}`]);
}

function run(program, args) {
  return execFileSync(program, args, { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'inherit'] });
}
