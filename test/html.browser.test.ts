// The HTML in a real browser: accessible in both themes, no sideways scrolling at 320 px, valid by html-validate.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { contrastRatio } from '../src/lib/index.js';
import { buildView, renderHtml } from '../src/render/index.js';
import { readTemplate } from '../src/source/index.js';
import { exampleFonts } from './support/example-pages.js';
import { openBrowser } from './support/open-browser.js';
import { renderFixture, viewOptions } from './support/render-fixture.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LANGUAGES = ['sv-FI', 'fi-FI'];
const pages = new Map<string, string>();
let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { report, scores } = renderFixture();
  const fonts = exampleFonts();
  const template = await readTemplate('interim', { builtin: 'templates' });
  folder = await mkdtemp(join(tmpdir(), 'maltal-html-'));
  for (const language of LANGUAGES) {
    const view = buildView(report, scores, viewOptions(language));
    const html = renderHtml(view, template, { fonts, medium: 'screen' });
    pages.set(language, html);
    await writeFile(join(folder, `${language}.html`), html);
  }
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function open(language: string, width: number, theme: 'light' | 'dark'): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
}

/** *rgb(255, 0, 0)* as *#ff0000*. */
function hex(colour: string): string {
  const parts = colour.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each([
    // Another theme is the same document in other colours.
    [1280, 'dark', ['color-contrast', 'link-in-text-block']],
    [320, 'light', undefined],
  ] as const)('is accessible at %i px in the %s theme', async (width, theme, rules) => {
    await open(language, width, theme);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const options = { ...(rules && { runOnly: rules }), resultTypes: ['violations'] };
    const violations =
      await page.evaluate(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' | ')))`);
    expect(violations).toEqual([]);
  });

  test.each([320, 480, 720, 1056, 1280, 1920])('does not scroll sideways at %i px', async (width) => {
    await open(language, width, 'light');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('puts cards in place of tables on a phone, and says each column’s name', async () => {
    await open(language, 320, 'light');
    const cell = await page.evaluate(`(() => {
      const cell = document.querySelector('.goal-table tbody .cell-follow-up');
      const row = cell.parentElement;
      return { label: getComputedStyle(cell, '::before').content, role: cell.getAttribute('role'),
        width: cell.getBoundingClientRect().width / row.getBoundingClientRect().width };
    })()`);
    expect(cell).toMatchObject({ role: 'cell', width: 1 });
    expect((cell as { label: string }).label).toMatch(language === 'fi-FI' ? /Seuranta/ : /Uppföljning/);
  });

  test.each([320, 1000, 1280, 'A4'] as const)('lines up the bars of the themes at %s', async (width) => {
    // On paper the text block is 166 mm wide.
    await open(language, width === 'A4' ? 627 : width, 'light');
    if (width === 'A4') await page.emulateMediaType('print');
    const bars = await page.evaluate(`[...document.querySelectorAll('.number-table .bar')].map((bar) => {
      const { left, width } = bar.getBoundingClientRect();
      return Math.round(left) + ' ' + Math.round(width);
    })`);
    const crowded =
      await page.evaluate(`[...document.querySelectorAll('.number-table thead th, .share-figure > *')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 1)
      .map((cell) => cell.textContent)`);
    await page.emulateMediaType('screen');
    expect(new Set(bars as string[]).size).toBe(1);
    expect(crowded).toEqual([]);
  });

  test.each([
    ['screen', 'light'],
    ['screen', 'dark'],
    ['print', 'light'],
  ] as const)('shows where each part of a bar ends: %s, %s', async (medium, theme) => {
    await open(language, 1280, theme);
    await page.emulateMediaType(medium);
    const colours = await page.evaluate(`(() => {
      const part = document.querySelector('.bar-part');
      const edgeOf = (assessment) => {
        part.setAttribute('class', 'bar-part bar-' + assessment);
        const { stroke, fill } = getComputedStyle(part.querySelector('.bar-fill'));
        return [assessment, stroke === 'none' ? fill : stroke];
      };
      return [['gap', getComputedStyle(part.querySelector('.bar-gap')).stroke],
        ...['met', 'partlyMet', 'notMet', 'notAssessable', 'notAssessed'].map(edgeOf)];
    })()`);
    await page.emulateMediaType('screen');
    const [[, gap = ''] = [], ...edges] = (colours as [string, string][]).map(([name, colour]) => [
      name,
      hex(colour),
    ]);
    const faint = edges.filter(([, edge = '']) => contrastRatio(edge, gap) < 3);
    expect(faint).toEqual([]);
  });

  test('draws every status mark', async () => {
    await open(language, 1280, 'light');
    const drawn = await page.evaluate(
      `[...document.querySelectorAll('main .status .mark use')].every((mark) => mark.getBBox().width > 0)`,
    );
    expect(drawn).toBe(true);
  });

  test('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Tables become cards on a phone; `display` takes their meaning away, and the role gives it back.
        'no-redundant-role': 'off',
        // The organisation's own titles are as long as they are.
        'long-title': 'off',
      },
    });
    // Nothing is said of styles and scripts, and reading them takes long.
    const html = (pages.get(language) ?? '').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>');
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual([]);
  });
});
