// The parallel edition in a real browser: accessible, as narrow as a phone, and whole on paper.
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser } from './support/open-browser.js';
import { openPdf, type PrintedPage, printedPages } from './support/printed-pages.js';
import { report } from './support/run-cli.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const PAGES = [
  ['helsingfors', 'bindande-mal-2022/bindande-mal-2022.sv-fi'],
  ['huddinge', 'verksamhetsberattelse/verksamhetsberattelse.sv-en'],
] as const;

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maltal-parallel-'));
  const build = ([example]: (typeof PAGES)[number]) =>
    report([
      'build',
      `examples/${example}`,
      ...['--edition', 'parallel', '--out', join(folder, example)],
      // One on paper is enough: what can go wrong there, goes wrong in measures with charts.
      ...['--format', example === 'helsingfors' ? 'html,pdf' : 'html'],
    ]);
  const [opened, ...runs] = await Promise.all([openBrowser(), ...PAGES.map(build)]);
  expect(runs.map(({ exitCode, stderr }) => (exitCode === 0 ? '' : stderr))).toEqual(PAGES.map(() => ''));
  browser = opened;
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true });
});

describe.each(PAGES)('%s', (example, name) => {
  async function open(width: number, theme: 'light' | 'dark'): Promise<void> {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.goto(pathToFileURL(join(folder, example, `${name}.html`)).href);
  }

  test.each([
    [1280, 'light', {}],
    // What another theme and another layout can spoil.
    [320, 'dark', { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }],
  ] as const)('is accessible at %i px in the %s theme', async (width, theme, rules) => {
    await open(width, theme);
    await page.evaluate(AXE);
    const options = JSON.stringify({ ...rules, resultTypes: ['violations'] });
    const violations = await page.evaluate(`axe.run(document, ${options}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`);
    expect(violations).toEqual([]);
  });

  test('does not scroll sideways, on a phone or between that and a desk', async () => {
    await open(320, 'light');
    for (const width of [320, 640, 900, 1280]) {
      await page.setViewport({ width, height: 900 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });

  test('has both languages of each goal and measure at the same height, with one line above them', async () => {
    await open(1280, 'light');
    const uneven =
      await page.evaluate(`[...document.querySelectorAll('.goal-pair .pair:not(.commitment-pair)')].flatMap((pair) =>
      ['h3', 'h4', 'h5', '.measure-table', '.chart', '.measure-words'].filter((part) => {
        const tops = [...pair.querySelectorAll(':scope > .side')].flatMap((side) => {
          const box = side.querySelector(part)?.getBoundingClientRect();
          return box && box.height > 0 ? [Math.round(box.top)] : [];
        });
        return new Set(tops).size > 1;
      }).map((part) => part + ': ' + pair.textContent.trim().slice(0, 60)))`);
    expect(uneven).toEqual([]);
    const doubled = await page.evaluate(`[...document.querySelectorAll('.measure-pair .measure-card')]
      .filter((card) => getComputedStyle(card).borderTopWidth !== '0px').length`);
    expect(doubled).toBe(0);
  });

  test('marks the other language where it stands below the first', async () => {
    const lined = () =>
      page.evaluate(`[...document.querySelectorAll('main .side')].filter((side) =>
        getComputedStyle(side).borderInlineStartWidth !== '0px').map(({ dataset }) => dataset.column)`);
    await open(1280, 'light');
    expect(await lined()).toEqual([]);
    await open(320, 'light');
    expect(new Set((await lined()) as string[])).toEqual(new Set(['2']));
  });

  test('has a bar that says in both languages where one is', async () => {
    await open(1280, 'light');
    const second = (await page.evaluate(`document.querySelector('.side[data-column="2"]').lang`)) as string;
    const here = `[...document.querySelectorAll('.bar-here span')].map(({ lang, textContent }) => [lang, textContent])`;
    await page.click('.bar-places .bar-button');
    await page.click(`#screen-contents [lang="${second}"] a[href$="-method"]`);
    await page.waitForFunction(`(${here}).length === 2 && document.querySelectorAll('[aria-current]').length === 2
      && [...document.querySelectorAll('h2[id$="method"]')].every((heading) =>
        (${here}).some(([lang, text]) => lang === heading.closest('[lang]').lang && text === heading.textContent))`);
    const own = await page.evaluate(`document.querySelector('#${second.toLowerCase()}-method').lang ||
      document.getElementById(location.hash.slice(1)).closest('[lang]').lang`);
    expect(own).toBe(second);
  });

  test.each([320, 768])('names each place whole in its bar, at %i px', async (width) => {
    await open(width, 'light');
    const names = `[...document.querySelectorAll('#screen-contents .contents-list')].map((list) =>
      [...list.querySelectorAll('a')].map(({ textContent }) => textContent))`;
    const [first, second] = (await page.evaluate(names)) as string[][];
    await page.evaluate(`document.querySelector('h2').scrollIntoView()`);
    await page.waitForFunction(`document.querySelectorAll('.bar-here span').length === 2`);
    const cut = `${JSON.stringify(first)}.flatMap((name, index) => {
      const parts = [...document.querySelectorAll('.bar-here span')];
      [parts[0].textContent, parts[1].textContent] = [name, ${JSON.stringify(second)}[index]];
      return [parts[0].parentElement, ...parts].some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth) ? [name] : [];
    })`;
    expect(await page.evaluate(cut)).toEqual([]);
  });

  test('cuts no large number within a word', async () => {
    await open(1280, 'light');
    const cut = await page.evaluate(`[...document.querySelectorAll('.fact-number, .fact-value')]
      .filter(({ scrollWidth, clientWidth, textContent }) => {
        return clientWidth > 0 && scrollWidth > clientWidth + 1 && textContent.length < 30;
      }).map(({ textContent }) => textContent)`);
    expect(cut).toEqual([]);
  });
});

describe('on paper', () => {
  let pages: PrintedPage[];
  beforeAll(async () => {
    const [[example, name]] = PAGES;
    pages = await printedPages(
      await openPdf(new Uint8Array(await readFile(join(folder, example, `${name}.pdf`)))),
    );
  });
  const isHeading = (roles: string) => /(?:^| )H[1-6](?: |$)/u.test(roles);

  test('every page but the first names its section in both languages', () => {
    const faults = pages.flatMap(({ margins }, index) =>
      index === 0 || / \/ .* \/ /su.test(margins) ? [] : [index + 1],
    );
    expect(faults).toEqual([]);
  });

  test('no page ends with a heading, or has nothing else', () => {
    const faults = pages.flatMap(({ body }, index) => {
      const last = body.at(-1);
      return index > 0 && (last === undefined || isHeading(last.roles))
        ? [`${index + 1}: ${last?.text}`]
        : [];
    });
    expect(faults).toEqual([]);
  });
});
