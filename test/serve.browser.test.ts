// `report serve` in a real browser, with one server for all: both editions, findings at their places, nothing lost.
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser } from '../src/output/index.js';
import { PROJECT } from './support/run-cli.js';
import { start } from './support/running.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TABLE = 'goals/vuxna.sv.md';
let folder: string;
let good: string;
let server: ReturnType<typeof start>;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltal-serve-'));
  await cp(join(PROJECT, 'examples/lovisa'), folder, { recursive: true });
  good = await readFile(join(folder, TABLE), 'utf8');
  server = start('serve', folder);
  const { env, platform, arch } = process;
  const [found, said] = await Promise.all([findBrowser({ env, platform, arch }), server.next(/http:\S+/)]);
  browser = await puppeteer.launch({
    executablePath: found.executablePath,
    headless: 'shell',
    env: { ...env, ...found.env },
    args: found.args,
  });
  page = await browser.newPage();
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.setViewport({ width: 1_400, height: 900 });
  await page.goto(/http:\S+/.exec(said)?.[0] ?? '');
  await shown();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
  if (folder) await rm(folder, { recursive: true });
});

/** Both panes show the last pages, and the server has no newer ones. */
const shown = () =>
  page.waitForFunction(`document.querySelectorAll('iframe').length === 2
    && !document.querySelector('iframe.is-coming')
    && document.getElementById('state').textContent === 'Up to date'`);
const pane = (language: string): Frame => {
  const frame = page.frames().find((each) => each.url().includes(`.${language}.html`));
  if (!frame) throw new Error(`no pane for ${language}`);
  return frame;
};
const save = (text: string) => writeFile(join(folder, TABLE), text);
const violations = (frame: Page | Frame, part = 'html') =>
  frame.evaluate(`axe.run('${part}', { iframes: false }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);

test('shows both editions side by side, with nothing in dist', async () => {
  expect(await pane('sv').evaluate('document.documentElement.lang')).toBe('sv-FI');
  expect(await pane('fi').evaluate('document.documentElement.lang')).toBe('fi-FI');
  expect(await page.$eval('#summary', (element) => element.textContent)).toBe('No findings');
  expect(readdirSync(folder)).not.toContain('dist');
});

test('a report can reach neither the page around nor the server', async () => {
  const tried = await pane('sv').evaluate(`Promise.all([
    fetch('/state.json').then(() => 'read', () => 'refused'),
    Promise.resolve().then(() => parent.document.title).catch(() => 'refused'),
    Promise.resolve().then(() => localStorage.length).catch(() => 'refused'),
  ])`);
  expect(tried).toEqual(['refused', 'refused', 'refused']);
  // The console tells of it, as it should.
  faults.length = 0;
});

test('the panes go together, goal by goal', async () => {
  const topOf = (frame: Frame) =>
    frame.evaluate(`document.getElementById('units').getBoundingClientRect().top`) as Promise<number>;
  await pane('sv').evaluate(`document.getElementById('units').scrollIntoView({ behavior: 'instant' })`);
  await pane('fi').waitForFunction(
    `Math.abs(document.getElementById('units').getBoundingClientRect().top) < 400`,
  );
  expect(Math.abs((await topOf(pane('sv'))) - (await topOf(pane('fi'))))).toBeLessThan(60);
});

test('a fault is shown where it is, and goes when it is mended; the place is kept', async () => {
  const before = await pane('sv').evaluate('scrollY');
  await save(good.replace('| uppskjuten      |', '| uppskjjuten     |'));
  await page.waitForSelector('.finding.error');
  await shown();
  expect(await page.$eval('.finding', (element) => element.textContent)).toMatch(
    /Error.*T14.*uppskjjuten.*goals\/vuxna\.sv\.md, line 7/,
  );
  expect(await page.$eval('#notices', (element) => element.textContent)).toContain('cannot be published');
  expect(await page.$('#pdf a')).toBeNull();
  await pane('sv').waitForSelector('#unit-vuxna-measure-stod-unga-brukare .preview-mark');
  expect(await pane('fi').$('.preview-mark'), 'the fault is in the Swedish file').toBeNull();
  expect(Math.abs(Number(await pane('sv').evaluate('scrollY')) - Number(before))).toBeLessThan(200);

  await page.click('.finding button');
  await pane('sv').waitForSelector('.preview-found');
  await pane('sv').evaluate(`document.querySelector('.preview-mark').click()`);
  await page.waitForFunction(`document.activeElement.matches('.finding.is-chosen')`);
  await page.evaluate(AXE);
  await pane('sv').evaluate(`document.querySelector('.preview-mark').focus()`);
  expect(await violations(page)).toEqual([]);
  await pane('sv').evaluate(AXE);
  expect(await violations(pane('sv'), '.preview-mark')).toEqual([]);

  await save(good);
  await page.waitForFunction(`document.querySelectorAll('.finding').length === 0`);
  await shown();
  expect(await pane('sv').$('.preview-mark')).toBeNull();
});

test.each(['light', 'dark'])('is accessible in the %s theme, wide and narrow', async (theme) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  for (const width of [1_400, 320]) {
    await page.setViewport({ width, height: 900 });
    await page.evaluate(AXE);
    expect(await violations(page), `${width} px`).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  }
  await page.setViewport({ width: 1_400, height: 900 });
});

test('one edition, another width, with the keyboard', async () => {
  await page.focus('input[name=edition]');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(`document.querySelectorAll('.pane').length === 1`);
  await page.focus('input[name=width]');
  await page.keyboard.press('ArrowRight');
  expect(await pane('sv').evaluate('innerWidth')).toBeLessThan(400);
  await page.focus('input[name=edition]:checked');
  await page.keyboard.press('ArrowLeft');
  await shown();
});

test('what stands in the way is said, and the last good pages stay', async () => {
  const config = join(folder, 'report.yaml');
  const text = await readFile(config, 'utf8');
  await rm(config);
  await page.waitForFunction(`document.getElementById('notices').textContent.includes('E06')`);
  expect(page.frames()).toHaveLength(3);
  await writeFile(config, text);
  await page.waitForFunction(`document.getElementById('notices').textContent === ''`);
  await shown();
});

test('ends with Ctrl-C, and the page says so', async () => {
  expect(faults).toEqual([]);
  server.interrupt();
  expect(await server.ended).toBe(130);
  await page.waitForFunction(`document.getElementById('notices').textContent.includes('has ended')`);
});
